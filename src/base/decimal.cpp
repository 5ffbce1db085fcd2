// SPDX-License-Identifier: Apache-2.0
#include <rashomon/decimal.h>

#include <charconv>
#include <cmath>
#include <limits>

namespace rashomon {
namespace {

__extension__ using Wide = __int128;  // products of two 64-bit digit strings

constexpr std::int32_t exponent_limit = 1000;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

// Drops digits behind the 18th, then trailing zeros.
std::pair<std::int64_t, std::int64_t> shortened(Wide digits, std::int64_t exponent) {
  while (digits > largest || digits < -largest) {
    digits /= 10;
    ++exponent;
  }
  if (digits == 0) return {0, 0};
  while (digits % 10 == 0) {
    digits /= 10;
    ++exponent;
  }
  return {static_cast<std::int64_t>(digits), exponent};
}

Decimal from_wide(Wide digits, std::int64_t exponent) {
  const auto [short_digits, short_exponent] = shortened(digits, exponent);
  if (short_exponent > exponent_limit) return short_digits < 0 ? Decimal::minus_infinity() : Decimal::infinity();
  if (short_exponent < -exponent_limit) return Decimal(0);
  return Decimal::of(short_digits, static_cast<std::int32_t>(short_exponent));
}

// The number of decimal digits before the point: 3 for 123, 0 for 0.5, -1 for 0.05.
std::int32_t magnitude(Decimal value) {
  std::int32_t size = 0;
  for (std::int64_t rest = value.digits(); rest != 0; rest /= 10) ++size;
  return size + value.exponent();
}

int sign(Decimal value) { return value.digits() < 0 ? -1 : value.digits() > 0 ? 1 : 0; }

}  // namespace

Decimal::Decimal(std::int64_t integer) { *this = of(integer, 0); }

Decimal Decimal::of(std::int64_t digits, std::int32_t exponent) {
  if (digits == 0) return {};
  while (digits % 10 == 0) {
    digits /= 10;
    ++exponent;
  }
  if (exponent > exponent_limit) return digits < 0 ? minus_infinity() : infinity();
  if (exponent < -exponent_limit) return {};
  return {digits, exponent, 0};
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  std::int64_t digits = 0;
  std::int32_t exponent = 0;
  int significant = 0;
  bool point = false, any = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (digits != 0 || c != '0') ++significant;
    if (significant > 18) return std::nullopt;
    digits = digits * 10 + (c - '0');
    if (point) --exponent;
  }
  if (!any) return std::nullopt;
  return of(negative ? -digits : digits, exponent);
}

Decimal Decimal::nearest(double value) {
  if (!std::isfinite(value)) return value < 0 ? minus_infinity() : infinity();
  char text[40];
  const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific, 14).ptr;
  const std::string_view written(text, static_cast<std::size_t>(end - text));
  const auto e = written.find('e');
  const auto mantissa = parse(written.substr(0, e));
  int exponent = 0;
  const auto power = written.substr(e + (written[e + 1] == '+' ? 2 : 1));
  std::from_chars(power.data(), power.data() + power.size(), exponent);
  return of(mantissa->digits(), mantissa->exponent() + exponent);
}

double Decimal::to_double() const {
  if (!finite()) return digits_ < 0 ? -INFINITY : INFINITY;
  const std::string text = std::to_string(digits_) + "e" + std::to_string(exponent_);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string Decimal::to_string() const {
  if (!finite()) return digits_ < 0 ? "-inf" : "inf";
  std::string text = std::to_string(digits_ < 0 ? -digits_ : digits_);
  if (exponent_ >= 0) {
    text.append(static_cast<std::size_t>(exponent_), '0');
  } else {
    const auto places = static_cast<std::size_t>(-exponent_);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  return digits_ < 0 ? "-" + text : text;
}

std::int64_t Decimal::to_integer() const {
  if (!finite()) return digits_ < 0 ? -largest : largest;
  Wide value = digits_;
  for (auto e = exponent_; e > 0; --e) {
    value *= 10;
    if (value > largest) return largest;
    if (value < -largest) return -largest;
  }
  for (auto e = exponent_; e < 0 && value != 0; ++e) value /= 10;
  return static_cast<std::int64_t>(value);
}

Decimal Decimal::operator-() const { return {-digits_, exponent_, 0}; }

Decimal operator+(Decimal a, Decimal b) {
  if (!a.finite() || a == b) return a.finite() ? from_wide(Wide(a.digits()) * 2, a.exponent()) : a;
  if (!b.finite()) return b;
  if (a.exponent_ < b.exponent_) std::swap(a, b);
  // Past 19 places the smaller summand lies behind every digit that is kept.
  if (a.exponent_ - b.exponent_ > 18) return a.digits_ == 0 ? b : a;
  Wide digits = a.digits_;
  for (auto e = a.exponent_; e > b.exponent_; --e) digits *= 10;
  return from_wide(digits + b.digits_, b.exponent_);
}

Decimal operator*(Decimal a, Decimal b) {
  if (!a.finite() || !b.finite()) {
    const int signs = sign(a) * sign(b);
    return signs == 0 ? Decimal() : signs < 0 ? Decimal::minus_infinity() : Decimal::infinity();
  }
  return from_wide(Wide(a.digits_) * b.digits_, std::int64_t{a.exponent_} + b.exponent_);
}

std::strong_ordering operator<=>(Decimal a, Decimal b) {
  if (sign(a) != sign(b)) return sign(a) <=> sign(b);
  if (!a.finite() || !b.finite()) {
    const int one = a.finite() ? 0 : sign(a), other = b.finite() ? 0 : sign(b);
    return one <=> other;
  }
  if (sign(a) == 0) return std::strong_ordering::equal;
  if (const auto by_size = magnitude(a) <=> magnitude(b); by_size != 0) {
    return sign(a) > 0 ? by_size : 0 <=> by_size;
  }
  Wide one = a.digits_, other = b.digits_;
  for (auto e = a.exponent_; e > b.exponent_; --e) one *= 10;
  for (auto e = b.exponent_; e > a.exponent_; --e) other *= 10;
  return one < other   ? std::strong_ordering::less
         : one > other ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
}

}  // namespace rashomon
