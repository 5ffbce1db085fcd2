// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_numbers.h"

#include "mention/quantity_fractions.h"
#include "mention/quantity_sum.h"

namespace rashomon {
namespace {

Decimal quotient(Decimal over, Decimal under) { return Decimal::nearest(over.to_double() / under.to_double()); }

bool is_whole(const WrittenNumber& number) {
  return !number.ordinal && !number.fraction && number.form != WrittenNumber::Form::vague &&
         number.value.exponent() >= 0;
}

void set_interval(WrittenNumber& number, const VagueAmount& amount, Decimal times) {
  number.low = amount.low * times;
  number.value = amount.best * times;
  number.high = amount.high * times;
  number.noun = true;
}

}  // namespace

std::optional<WrittenNumber> NumberReader::read(std::size_t at) const {
  if (at >= lexemes_.size()) return std::nullopt;
  std::optional<std::size_t> behind_sign;
  if (is_mark(lexemes_[at], "-") && at + 1 < lexemes_.size() && lexemes_[at + 1].kind != LexemeKind::word &&
      (at == 0 || (!lexemes_[at + 1].spaced && (lexemes_[at].spaced ? lexemes_[at - 1].kind != LexemeKind::digits
                                                                    : lexemes_[at - 1].kind == LexemeKind::mark)))) {
    behind_sign = at + 1;
  } else if (const auto minus = words_.of(NumberRole::minus).longest(lexemes_, at)) {
    behind_sign = minus->end;
  }
  if (!behind_sign) return unsigned_number(at);
  auto number = unsigned_number(*behind_sign);
  // "Minus one", but "minus one day".
  const bool one = number && number->form == WrittenNumber::Form::article && ends_clause(number->end) &&
                   words_.cardinals.find(lexemes_[*behind_sign].folded);
  if (one) number->form = WrittenNumber::Form::words;
  if (!number || number->form == WrittenNumber::Form::article || number->form == WrittenNumber::Form::vague ||
      number->ordinal)
    return std::nullopt;
  number->begin = at;
  number->value = -number->value;
  if (number->form == WrittenNumber::Form::digits) number->form = WrittenNumber::Form::written;
  return number;
}

std::optional<WrittenNumber> NumberReader::unsigned_number(std::size_t at) const {
  if (auto number = vague(at)) return number;
  if (auto number = part_of_scale(at)) return number;
  auto number = NumberSum(words_, lexemes_, style_, joins_).read(at);
  const auto article = words_.of(NumberRole::article).longest(lexemes_, at);
  if (article && (!number || number->end <= article->end)) {
    auto scaled = NumberSum(words_, lexemes_, style_, joins_).read(article->end);
    const bool counts_scale =
        scaled && scaled->scale > Decimal(1) && words_.of(NumberRole::scale).longest(lexemes_, article->end);
    number = counts_scale ? scaled : WrittenNumber{at, article->end, Decimal(1), {}, {}, WrittenNumber::Form::article};
    number->begin = at;
  }
  if (number && number->ordinal) {
    const auto of = words_.of(NumberRole::of).longest(lexemes_, number->end);
    const bool part = of && number->value > Decimal(2) && words_.units.longest(lexemes_, of->end) &&
                      read_denominator(words_, lexemes_, at, false);
    if (part)
      return WrittenNumber{at,         number->end, quotient(Decimal(1), number->value),
                           {},         {},          WrittenNumber::Form::words,
                           Decimal(1), false,       true,
                           false,      true};
  }
  if (const auto fraction = read_fraction(words_, lexemes_, style_, at);
      fraction && (!number || fraction->end > number->end)) {
    if (auto scaled = fraction_of_scale(at, *fraction)) return scaled;
    number = WrittenNumber{at,    fraction->end, fraction->value, {},  {}, WrittenNumber::Form::words, Decimal(1),
                           false, true,          false,           true};
  }
  if (!number && words_.of(NumberRole::about).longest(lexemes_, at))
    number = WrittenNumber{at, at, Decimal(1), {}, {}, WrittenNumber::Form::words};
  if (!number) return bare_fraction(at);
  multiply_by_collective(*number);
  add_fraction(*number);
  if (auto share = fraction_of(*number)) return share;
  if (auto share = one_in(*number)) return share;
  return number;
}

bool NumberReader::ends_clause(std::size_t at) const {
  return at >= lexemes_.size() || lexemes_[at].kind == LexemeKind::mark;
}

// "moitié", "half": a denominator alone, of two to four, but not the end of another word ("second-quarter profit").
std::optional<WrittenNumber> NumberReader::bare_fraction(std::size_t at) const {
  if (is_mark(lexemes_[at], "-") || (at > 0 && is_mark(lexemes_[at - 1], "-") && !lexemes_[at].spaced))
    return std::nullopt;
  const auto under = read_denominator(words_, lexemes_, at, true);
  if (!under || under->value > Decimal(4)) return std::nullopt;
  WrittenNumber number = {at, under->end, quotient(Decimal(1), under->value), {}, {}, WrittenNumber::Form::words};
  number.fraction = number.noun = true;
  return number;
}

// "half a million", "un quart de million", "demi-douzaine".
std::optional<WrittenNumber> NumberReader::part_of_scale(std::size_t at) const {
  const auto part = words_.of(NumberRole::half_prefix).longest(lexemes_, at);
  if (!part) return std::nullopt;
  const auto begin = part->end + (part->end < lexemes_.size() && is_mark(lexemes_[part->end], "-") ? 1 : 0);
  WrittenNumber number = {at, begin, words_.values[part->row], {}, {}, WrittenNumber::Form::words};
  if (const auto scale = words_.of(NumberRole::scale).longest(lexemes_, begin)) {
    number.scale = words_.values[scale->row];
    number.value = number.value * number.scale;
    number.end = scale->end;
    number.noun = true;
    return number;
  }
  multiply_by_collective(number);
  if (number.end > begin) return number;
  if (!words_.units.longest(lexemes_, begin)) return std::nullopt;
  number.end = part->end;
  number.fraction = true;
  return number;
}

// "plusieurs dizaines", "several hundred", "des milliers", "tens of thousands", "une poignée".
std::optional<WrittenNumber> NumberReader::vague(std::size_t at) const {
  const auto quantifier = words_.of(NumberRole::vague).longest(lexemes_, at);
  if (!quantifier) return plural(at);
  // "Most cases", but "the most serious cases".
  const bool share = words_.intervals[quantifier->row].high <= Decimal(1);
  if (share && at > 0 && words_.of(CountingRole::definite).longest(lexemes_, at - 1)) return std::nullopt;
  WrittenNumber number = {at, quantifier->end, {}, {}, {}, WrittenNumber::Form::vague};
  set_interval(number, words_.intervals[quantifier->row], Decimal(1));
  number.noun = false;
  const auto unit = words_.of(NumberRole::multiple).longest(lexemes_, quantifier->end);
  auto larger = plural(quantifier->end);
  if (unit && (!larger || larger->end <= unit->end)) {
    set_interval(number, words_.intervals[unit->row], Decimal(1));
    number.end = unit->end;
  } else if (larger) {
    larger->begin = at;
    return larger;
  }
  return number;
}

std::optional<WrittenNumber> NumberReader::plural(std::size_t at) const {
  const auto unit = words_.of(NumberRole::plural).longest(lexemes_, at);
  if (!unit) return std::nullopt;
  WrittenNumber number = {at, unit->end, {}, {}, {}, WrittenNumber::Form::vague};
  Decimal times(1);
  const auto begin = behind_of(unit->end);
  const auto larger = words_.of(NumberRole::plural).longest(lexemes_, begin);
  const auto multiple = words_.of(NumberRole::multiple).longest(lexemes_, begin);
  if (begin > unit->end && (larger || multiple)) {
    const auto& factor = larger ? *larger : *multiple;
    times = words_.intervals[factor.row].times;
    number.end = factor.end;
  }
  set_interval(number, words_.intervals[unit->row], times);
  return number;
}

std::size_t NumberReader::behind_of(std::size_t at) const {
  const auto of = words_.of(NumberRole::of).longest(lexemes_, at);
  return of ? of->end : at;
}

// "deux douzaines", "une trentaine", "une dizaine de milliers".
void NumberReader::multiply_by_collective(WrittenNumber& number) const {
  if (!is_whole(number) && number.form != WrittenNumber::Form::words) return;
  auto noun = words_.of(NumberRole::about).longest(lexemes_, number.end);
  const bool several = !noun && number.end > number.begin && number.form != WrittenNumber::Form::article;
  if (several) noun = words_.of(NumberRole::plural).longest(lexemes_, number.end);
  if (!noun) return;
  auto amount = words_.intervals[noun->row];
  if (several)
    amount = {amount.times * Decimal::of(9, -1), amount.times, amount.times * Decimal::of(11, -1), amount.times};
  const auto before = several ? Decimal(0) : before_conjunction(number);
  const auto over = number.value - before;
  number.end = noun->end;
  number.about = true;
  number.form = WrittenNumber::Form::words;
  number.scale = amount.times;
  set_interval(number, amount, over);
  if (before > Decimal(0)) {
    number.low = number.low + before;
    number.value = number.value + before;
    number.high = number.high + before;
    return;
  }
  const auto begin = behind_of(number.end);
  const auto larger = words_.of(NumberRole::plural).longest(lexemes_, begin);
  if (!larger || begin == number.end) return;
  set_interval(number, amount, over * words_.intervals[larger->row].times);
  number.end = larger->end;
}

// "Twintig drie vijfde", where words of one number are glued: a whole and a fraction.
void NumberReader::add_fraction(WrittenNumber& number) const {
  if (!words_.joins_inside() || number.form != WrittenNumber::Form::words || number.about || number.fraction) return;
  const auto fraction = read_fraction(words_, lexemes_, style_, number.end);
  if (!fraction || fraction->value >= Decimal(1)) return;
  number.value = number.value + fraction->value;
  number.end = fraction->end;
  number.fraction = true;
}

// "Three hundred and two dozen": the collective multiplies what the conjunction adds.
Decimal NumberReader::before_conjunction(const WrittenNumber& number) const {
  if (number.form != WrittenNumber::Form::words || number.end < number.begin + 3) return Decimal(0);
  for (auto at = number.end - 1; at > number.begin; --at) {
    const auto joint = words_.of(NumberRole::conjunction).longest(lexemes_, at);
    if (!joint || joint->end >= number.end) continue;
    const auto added = NumberSum(words_, lexemes_, style_, joins_).read(joint->end);
    const bool whole = added && added->end == number.end && number.value - added->value >= Decimal(100);
    return whole ? number.value - added->value : Decimal(0);
  }
  return Decimal(0);
}

// "trois cinquièmes", "one hundred and thirty fifths".
std::optional<WrittenNumber> NumberReader::fraction_of(const WrittenNumber& over) const {
  if (!is_whole(over) || over.about || over.scale > Decimal(100)) return std::nullopt;
  if (auto share = spelled_denominator(over)) return share;
  const bool digits = over.form == WrittenNumber::Form::digits || over.form == WrittenNumber::Form::written;
  const auto under =
      read_denominator(words_, lexemes_, over.end, digits || over.value > Decimal(20) || over.value == Decimal(1));
  if (!under) return std::nullopt;
  auto share = over;
  share.value = quotient(over.value, under->value);
  share.end = under->end;
  share.fraction = share.noun = true;
  share.form = WrittenNumber::Form::words;
  return share;
}

// "two thirds of a million".
std::optional<WrittenNumber> NumberReader::fraction_of_scale(std::size_t at, const Fraction& fraction) const {
  const auto of = words_.of(NumberRole::of).longest(lexemes_, fraction.end);
  auto begin = of ? of->end : fraction.end;
  if (const auto article = words_.of(NumberRole::article).longest(lexemes_, begin)) begin = article->end;
  const auto scale = words_.of(NumberRole::scale).longest(lexemes_, begin);
  if (!scale || words_.values[scale->row] < Decimal(1000)) return std::nullopt;
  WrittenNumber number = {at, scale->end, fraction.value * words_.values[scale->row],
                          {}, {},         WrittenNumber::Form::words};
  number.scale = words_.values[scale->row];
  number.noun = true;
  return number;
}

// "dois onze avos".
std::optional<WrittenNumber> NumberReader::spelled_denominator(const WrittenNumber& over) const {
  const auto under = NumberSum(words_, lexemes_, style_, joins_).read(over.end);
  const auto word = under ? words_.of(NumberRole::denominator_word).longest(lexemes_, under->end) : std::nullopt;
  if (!word || under->value == Decimal(0)) return std::nullopt;
  auto share = over;
  share.value = quotient(over.value, under->value);
  share.end = word->end;
  share.fraction = share.noun = true;
  share.form = WrittenNumber::Form::words;
  return share;
}

// "un sur trois", "two out of five", "one in ten".
std::optional<WrittenNumber> NumberReader::one_in(const WrittenNumber& over) const {
  const auto joint = words_.of(NumberRole::over).longest(lexemes_, over.end);
  if (!joint || !is_whole(over) || over.about) return std::nullopt;
  const auto under = NumberSum(words_, lexemes_, style_, joins_).read(joint->end);
  if (!under || !is_whole(*under) || under->value <= over.value || under->value > Decimal(1000)) return std::nullopt;
  auto share = over;
  share.value = quotient(over.value, under->value);
  share.end = under->end;
  share.fraction = true;
  share.form = WrittenNumber::Form::words;
  return share;
}

}  // namespace rashomon
