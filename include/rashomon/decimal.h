// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rashomon {

// digits × 10^exponent, kept without trailing zeros, so that what articles write as numbers is compared exactly. Two
// further values stand for an end that is open: -infinity and +infinity.
class Decimal {
 public:
  constexpr Decimal() = default;
  Decimal(std::int64_t integer);  // NOLINT(google-explicit-constructor): 3 is a Decimal
  // digits × 10^exponent; overflow of the exponent saturates to an infinity.
  static Decimal of(std::int64_t digits, std::int32_t exponent);
  static Decimal infinity() { return Decimal(1, open_end, 0); }
  static Decimal minus_infinity() { return Decimal(-1, open_end, 0); }
  // "-12.50" with '.' as the decimal mark and nothing else; nullopt where it is no such number or has over 18 digits.
  static std::optional<Decimal> parse(std::string_view text);
  // The nearest Decimal with at most 15 significant digits; for values computed as fractions (1/3).
  static Decimal nearest(double value);

  bool finite() const { return exponent_ != open_end; }
  std::int64_t digits() const { return digits_; }
  std::int32_t exponent() const { return exponent_; }
  double to_double() const;
  std::string to_string() const;    // plain notation: 1200, 0.75, -3; "inf", "-inf"
  std::int64_t to_integer() const;  // truncated toward zero, saturated

  Decimal operator-() const;
  friend Decimal operator+(Decimal a, Decimal b);
  friend Decimal operator-(Decimal a, Decimal b) { return a + -b; }
  friend Decimal operator*(Decimal a, Decimal b);
  friend std::strong_ordering operator<=>(Decimal a, Decimal b);
  friend bool operator==(Decimal a, Decimal b) = default;

 private:
  static constexpr std::int32_t open_end = INT32_MAX;
  constexpr Decimal(std::int64_t digits, std::int32_t exponent, int) : digits_(digits), exponent_(exponent) {}

  std::int64_t digits_ = 0;
  std::int32_t exponent_ = 0;
};

}  // namespace rashomon
