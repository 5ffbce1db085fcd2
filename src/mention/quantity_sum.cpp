// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_sum.h"

#include <algorithm>
#include <string>
#include <utility>

#include "mention/quantity_fractions.h"
#include "mention/quantity_spelled.h"

namespace rashomon {
namespace {

const Decimal hundred(100), ten(10);

bool is_multiple(Decimal value, std::int64_t of) {
  return value.exponent() >= 0 && value < Decimal(1000000) && value.to_integer() % of == 0;
}

bool is_power_of_thousand(Decimal value) {
  return value.digits() == 1 && value.exponent() % 3 == 0 && value.exponent() > 0;
}

}  // namespace

std::optional<WrittenNumber> NumberSum::read(std::size_t at) {
  number_.begin = number_.end = at;
  number_.form = WrittenNumber::Form::words;
  while (number_.end < lexemes_.size() && (number_.ordinal ? add_spelled(number_.end) : step(number_.end))) {
  }
  if (number_.end == at) return std::nullopt;
  number_.value = total();
  return number_;
}

bool NumberSum::step(std::size_t at) {
  if (add_ordinal_suffix(at) || add_suffix(at) || add_half(at) || add_decimals(at) || add_scale(at) ||
      add_spelled(at) || add_literal(at))
    return true;
  const auto joint = joins_ ? words_.of(NumberRole::conjunction).longest(lexemes_, at) : std::nullopt;
  if (joint && spelled_ && at > number_.begin)
    return add_spelled(joint->end) || ((number_.scale > ten || tens_await_unit(joint->end)) && add_literal(joint->end));
  // "Twenty-five", "a 200-crore package"
  if (at > number_.begin && is_mark(lexemes_[at], "-") && !lexemes_[at].spaced && at + 1 < lexemes_.size() &&
      !lexemes_[at + 1].spaced)
    return add_scale(at + 1) || (spelled_ && add_spelled(at + 1));
  return false;
}

bool NumberSum::add_scale(std::size_t at) {
  if (mixed_ && number_.scale > hundred) return false;
  auto scale = words_.of(NumberRole::scale).longest(lexemes_, at);
  const auto plural = words_.of(NumberRole::scale_plural).longest(lexemes_, at);
  if (plural && (group_ || !parts_.empty()) && (!scale || plural->end > scale->end)) scale = plural;
  if (!scale) return false;
  // "15 cents" is money, not fifteen hundred.
  const bool large = group_ && (number_.form == WrittenNumber::Form::digits || *group_ >= ten);
  const bool unit = large && words_.values[scale->row] == hundred && words_.units.longest(lexemes_, at);
  if (unit || !multiply(words_.values[scale->row])) return false;
  number_.end = scale->end;
  number_.noun = number_.scale >= Decimal(1000000);
  if (number_.form == WrittenNumber::Form::digits) number_.form = WrittenNumber::Form::written;
  spelled_ = true;
  return true;
}

bool NumberSum::multiply(Decimal scale) {
  if (scale == hundred) {
    if (group_ && (*group_ >= hundred || *group_ < Decimal(1)) && spelled_) return false;
    group_ = group_.value_or(Decimal(1)) * hundred;
    number_.scale = hundred;
    return true;
  }
  auto amount = group_.value_or(Decimal(0));
  while (!parts_.empty() && parts_.back().first < scale) {
    amount = amount + parts_.back().second;
    parts_.pop_back();
  }
  if (!parts_.empty() && parts_.back().first <= scale) return false;
  if (amount == Decimal(0)) amount = Decimal(1);
  parts_.emplace_back(scale, amount * scale);
  group_.reset();
  number_.scale = scale;
  return true;
}

bool NumberSum::add_spelled(std::size_t at) {
  static const std::vector<std::string> none;
  const auto& stops = joins_ ? none : words_.glue_joints;
  auto cardinal = longest_spelled(words_.cardinals, lexemes_, at, stops);
  auto ordinal = longest_spelled(words_.ordinals, lexemes_, at, stops);
  if (!cardinal && !ordinal) {
    if (const auto glued = glued_word(words_, lexemes_, at)) (glued->ordinal ? ordinal : cardinal) = glued;
  }
  if (ordinal && (!cardinal || ordinal->end >= cardinal->end) && add_ordinal(ordinal->value)) {
    number_.end = ordinal->end;
    number_.ordinal = true;
    return true;
  }
  // "Tweehonderd drie vijfde": a fraction begins.
  if (cardinal && spelled_ && words_.joins_inside()) {
    const auto fraction = read_fraction(words_, lexemes_, style_, at);
    if (fraction && fraction->value < Decimal(1)) return false;
  }
  const bool was_spelled = std::exchange(spelled_, true);
  if (!cardinal || mixed_ || number_.ordinal || !add_group(cardinal->value)) {
    spelled_ = was_spelled;
    return false;
  }
  number_.end = cardinal->end;
  number_.noun = false;
  if (is_multiple(cardinal->value, 100) && cardinal->value >= hundred && cardinal->value < Decimal(1000))
    number_.scale = hundred;
  return true;
}

bool NumberSum::add_ordinal(Decimal value) {
  if (number_.form != WrittenNumber::Form::words || mixed_) return false;
  if (group_ == Decimal(1) && parts_.empty() && (value == hundred || is_power_of_thousand(value))) return false;
  if (is_power_of_thousand(value) && (group_ || !parts_.empty())) return multiply(value);
  if (is_power_of_thousand(value)) return add_glued(value);
  if (value == hundred && group_ && *group_ < ten) return multiply(value);
  return add_group(value);
}

// "Treinta y 3".
bool NumberSum::tens_await_unit(std::size_t at) const {
  return group_ && parts_.empty() && *group_ < hundred && is_multiple(*group_, 10) && at < lexemes_.size() &&
         lexemes_[at].kind == LexemeKind::digits && lexemes_[at].text.size() == 1;
}

bool NumberSum::add_literal(std::size_t at) {
  const bool first = at == number_.begin;
  const bool behind_tens = !first && tens_await_unit(at);
  if (!first && !behind_tens && (group_ || parts_.empty()) && !(group_ && number_.scale == hundred && spelled_))
    return false;
  const auto literal = read_literal(lexemes_, at, style_);
  if (!literal ||
      (!first && (!literal->plain || (!behind_tens && literal->value >= number_.scale) || !add_group(literal->value))))
    return false;
  if (first) {
    group_ = literal->value;
    number_.form = literal->plain ? WrittenNumber::Form::digits : WrittenNumber::Form::written;
    number_.fraction = literal->fraction;
  }
  number_.end = literal->end;
  return true;
}

bool NumberSum::fits(Decimal value) const {
  if (!group_) return parts_.empty() || value < parts_.back().first;
  if (*group_ == Decimal(0) && parts_.empty())
    return value < ten && spelled_ && lexemes_[number_.end].spaced;  // "zero seven"
  if (number_.ordinal && *group_ == ten) return value < ten;         // "décimas primeiras"
  if (*group_ >= hundred && is_multiple(*group_, 100) && value < hundred) return value >= Decimal(1);
  // Where words are glued, "twintig drie" is no number.
  if (words_.joins_inside() && spelled_ && lexemes_[number_.end].spaced && *group_ < hundred) return false;
  return *group_ >= Decimal(20) && *group_ < hundred && is_multiple(*group_, 10) && value < ten && value >= Decimal(1);
}

bool NumberSum::add_group(Decimal value) {
  if (!fits(value)) return false;
  if (value >= Decimal(1000) && !group_ && spelled_) return add_glued(value);
  group_ = group_.value_or(Decimal(0)) + value;
  return true;
}

// One word of several scales ("drieënvijftigduizendvijf") is a part and a group.
bool NumberSum::add_glued(Decimal value) {
  Decimal scale(1000);
  while (scale * Decimal(1000) <= value) scale = scale * Decimal(1000);
  const auto rest = value.exponent() >= 3 ? 0 : value.to_integer() % 1000;
  parts_.emplace_back(scale, value - Decimal(rest));
  number_.scale = scale;
  if (rest != 0) group_ = Decimal(rest);
  return true;
}

// "and a half", "et demi"; behind a scale it is the half of that scale.
bool NumberSum::add_half(std::size_t at) {
  if (at == number_.begin || mixed_ || number_.fraction) return false;
  std::optional<Decimal> half;
  std::size_t end = at;
  if (const auto phrase = words_.of(NumberRole::half).longest(lexemes_, at)) {
    half = words_.values[phrase->row];
    end = phrase->end;
  } else if (const auto joint = words_.of(NumberRole::conjunction).longest(lexemes_, at)) {
    const auto fraction = read_fraction(words_, lexemes_, style_, joint->end);
    if (!fraction) return false;
    half = fraction->value;
    end = fraction->end;
  }
  if (!half) return false;
  // "a billion and a quarter million": the fraction has a scale of its own.
  if (const auto scale = words_.of(NumberRole::scale).longest(lexemes_, end);
      scale && number_.scale > words_.values[scale->row]) {
    parts_.emplace_back(words_.values[scale->row], *half * words_.values[scale->row]);
    number_.end = scale->end;
    return mixed_ = true;
  }
  const bool of_scale = !group_ && !parts_.empty();
  group_ = group_.value_or(Decimal(0)) + *half * (of_scale ? parts_.back().first : Decimal(1));
  number_.end = end;
  mixed_ = true;
  return true;
}

// "virgule zéro trois": digits spelled behind the decimal mark.
bool NumberSum::add_decimals(std::size_t at) {
  const bool digits_alone = number_.form == WrittenNumber::Form::digits && at == number_.begin + 1;
  if (whole_ || !group_ || mixed_ || (!spelled_ && !digits_alone)) return false;
  const auto point = words_.of(NumberRole::point).longest(lexemes_, at);
  if (!point) return false;
  std::string digits;
  auto end = point->end;
  while (const auto word = longest_spelled(words_.cardinals, lexemes_, end)) {
    digits += word->value.to_string();
    end = word->end;
  }
  // "coma mil quinientos setenta y ocho" is told as one number, "1 point 5" in digits.
  if (!lexemes_.empty() && point->end < lexemes_.size()) {
    const auto whole = NumberSum(words_, lexemes_, style_, joins_).read_whole(point->end);
    if (whole && whole->end > end && (digits.empty() || whole->value.to_integer() % 100 != 0)) {
      digits = whole->value.to_string();
      end = whole->end;
    }
  }
  if (digits.empty() || (digits_alone && words_.units.longest(lexemes_, end))) return false;
  group_ = *group_ + Decimal::parse("0." + digits).value_or(Decimal(0));
  number_.end = end;
  if (digits_alone) number_.form = WrittenNumber::Form::written;
  mixed_ = true;
  return true;
}

// Without decimals of its own, so that "one point one point one ..." is read once.
std::optional<WrittenNumber> NumberSum::read_whole(std::size_t at) {
  whole_ = true;
  auto number = read(at);
  return number && !number->ordinal && !mixed_ && number->value.exponent() >= 0 ? number : std::nullopt;
}

// "3rd", "30e", "5ª".
bool NumberSum::add_ordinal_suffix(std::size_t at) {
  if (number_.form != WrittenNumber::Form::digits || spelled_ || at == number_.begin || at >= lexemes_.size() ||
      lexemes_[at].spaced)
    return false;
  const bool touches_more =
      at + 1 < lexemes_.size() && !lexemes_[at + 1].spaced && lexemes_[at + 1].kind != LexemeKind::mark;
  if (touches_more || !words_.ordinal_suffixes.contains(lexemes_[at].folded)) return false;
  number_.end = at + 1;
  number_.ordinal = true;
  spelled_ = mixed_ = true;
  return true;
}

// "10k", "2,5 Md": letters in their own case behind digits.
bool NumberSum::add_suffix(std::size_t at) {
  if (!group_ || spelled_ || at == number_.begin || at >= lexemes_.size() || lexemes_[at].kind != LexemeKind::word)
    return false;
  // "1 k.g." is an abbreviation.
  const bool dotted = at + 2 < lexemes_.size() && is_mark(lexemes_[at + 1], ".") && !lexemes_[at + 1].spaced &&
                      !lexemes_[at + 2].spaced && lexemes_[at + 2].kind == LexemeKind::word;
  if (dotted) return false;
  const auto suffix = words_.suffixes.find(lexemes_[at].text);
  if (suffix == words_.suffixes.end() || !multiply(suffix->second)) return false;
  number_.end = at + 1;
  number_.form = WrittenNumber::Form::written;
  spelled_ = number_.noun = true;
  return true;
}

Decimal NumberSum::total() const {
  auto sum = group_.value_or(Decimal(0));
  for (const auto& [scale, amount] : parts_) sum = sum + amount;
  return sum;
}

}  // namespace rashomon
