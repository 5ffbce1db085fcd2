// SPDX-License-Identifier: Apache-2.0
#include "mention/quantity_units.h"

#include <algorithm>
#include <array>

#include "value/unit.h"

namespace rashomon {
namespace {

constexpr std::size_t longest_sign = 3;  // "km/h" is three lexemes

bool opens_bracket(const Lexeme& mark) {
  return is_mark(mark, "(") || is_mark(mark, "[") || is_mark(mark, "{") || is_mark(mark, "<");
}

bool closes_bracket(const Lexeme& mark) {
  return is_mark(mark, ")") || is_mark(mark, "]") || is_mark(mark, "}") || is_mark(mark, ">");
}

bool is_letter_sign(std::string_view sign) { return sign.size() == 1; }

}  // namespace

bool MeasureReader::is_stop(std::size_t at) const {
  return words_.of(CountingRole::stop).longest(lexemes_, at).has_value();
}

// International signs: the longest run of up to three unspaced lexemes. A sign that is also a word of the language
// ("in") must close its phrase.
std::optional<MeasureReader::Found> MeasureReader::sign_at(std::size_t at) const {
  std::optional<Found> found;
  std::string sign;
  for (std::size_t i = at; i < lexemes_.size() && i < at + longest_sign; ++i) {
    if (i > at && lexemes_[i].spaced && sign != "°") break;
    sign += lexemes_[i].text;
    const bool cut = i + 1 < lexemes_.size() && !lexemes_[i + 1].spaced && lexemes_[i + 1].kind != LexemeKind::mark;
    const auto unit = unit_of_sign(sign);
    if (unit && (!cut || lexemes_[i].kind == LexemeKind::mark))
      found = Found{{std::string(unit->symbol), unit->kind, false}, i + 1};
    const bool millions = sign.size() == 4 && sign[0] == 'M' && is_currency_code(sign.substr(1));
    if (is_currency_code(sign) || millions) {
      found = Found{{millions ? sign.substr(1) : sign, QuantityKind::money, false}, i + 1, millions};
    }
  }
  if (!found || found->end != at + 1 || lexemes_[at].kind != LexemeKind::word) return found;
  const bool closes = found->end >= lexemes_.size() || lexemes_[found->end].kind == LexemeKind::mark;
  if (is_stop(at) && lexemes_[at].spaced && !closes) return std::nullopt;
  if (is_letter_sign(lexemes_[at].text) && lexemes_[at].spaced && found->end < lexemes_.size() &&
      is_mark(lexemes_[found->end], "'"))
    return std::nullopt;
  return found;
}

std::optional<MeasureReader::Found> MeasureReader::unit_at(std::size_t at, bool before) const {
  if (at >= lexemes_.size()) return std::nullopt;
  std::optional<Found> found;
  if (const auto name = words_.units.longest(lexemes_, at)) {
    const auto& unit = words_.unit_names[name->row];
    if (!before || (unit.kind == QuantityKind::money && !unit.after_only)) found = Found{unit, name->end};
  }
  if (const auto name = words_.units_before.longest(lexemes_, at); before && name)
    found = Found{words_.unit_names[name->row], name->end};
  const auto sign = sign_at(at);
  if (sign && (!before || sign->unit.kind == QuantityKind::money) && (!found || sign->end > found->end)) found = sign;
  return found;
}

// "20 (kg)".
std::optional<MeasureReader::Found> MeasureReader::bracketed_unit(std::size_t at) const {
  if (at + 2 >= lexemes_.size() || !opens_bracket(lexemes_[at])) return std::nullopt;
  auto found = unit_at(at + 1, false);
  if (!found || found->end >= lexemes_.size() || !closes_bracket(lexemes_[found->end])) return std::nullopt;
  ++found->end;
  return found;
}

// "-year-old", "ans" behind a cue is read by the caller.
std::optional<MeasureReader::Found> MeasureReader::age_at(std::size_t at) const {
  constexpr auto roles = std::to_array<std::pair<CountingRole, std::string_view>>({{CountingRole::age_after, "year"},
                                                                                   {CountingRole::month_age, "month"},
                                                                                   {CountingRole::week_age, "week"},
                                                                                   {CountingRole::day_age, "day"}});
  for (const auto& [role, unit] : roles) {
    if (const auto phrase = words_.of(role).longest(lexemes_, at))
      return Found{{std::string(unit), QuantityKind::age, false}, phrase->end};
  }
  return std::nullopt;
}

std::optional<Measure> MeasureReader::read(std::size_t at) const {
  auto measure = with_unit_before(at);
  if (!measure) {
    const auto number = numbers_.read(at);
    if (!number) return std::nullopt;
    measure = Measure{number->begin, number->end, *number, std::nullopt, false, false};
    add_unit_behind(*measure);
  }
  if (measure->unit) add_half(*measure);
  if (measure->unit) add_smaller(*measure);
  return measure;
}

// "R5m", "N500,000": letters right before the digits, as they are written.
std::optional<MeasureReader::Found> MeasureReader::glued_unit(std::size_t at) const {
  std::string form;
  for (auto end = at; end < lexemes_.size() && end < at + longest_sign; ++end) {
    if (end > at && lexemes_[end].spaced) break;
    form += lexemes_[end].text;
    const bool before_digits =
        end + 1 < lexemes_.size() && lexemes_[end + 1].kind == LexemeKind::digits && !lexemes_[end + 1].spaced;
    if (!before_digits) continue;
    const auto row = words_.units_glued.find(form);
    return row == words_.units_glued.end() ? std::nullopt
                                           : std::optional(Found{words_.unit_names[row->second], end + 1});
  }
  return std::nullopt;
}

std::optional<Measure> MeasureReader::with_unit_before(std::size_t at) const {
  const bool behind_letter = at > 0 && !lexemes_[at].spaced && lexemes_[at - 1].kind == LexemeKind::word;
  auto glued = behind_letter ? std::nullopt : glued_unit(at);
  auto unit = glued ? glued : unit_at(at, true);
  if (!unit) return std::nullopt;
  auto begin = unit->end;
  // "usd$ 15", "US$": a code and a sign say the same.
  if (begin < lexemes_.size() && is_mark(lexemes_[begin], "$") && !lexemes_[begin].spaced) ++begin;
  const auto number = numbers_.read(begin);
  if (!number || number->form == WrittenNumber::Form::article || number->form == WrittenNumber::Form::vague ||
      number->ordinal)
    return std::nullopt;
  const bool word =
      lexemes_[at].kind == LexemeKind::word && !is_currency_code(lexemes_[at].text) && !unit->unit.before_only;
  if (word && number->form == WrittenNumber::Form::words) return std::nullopt;
  Measure measure = {at, number->end, *number, unit->unit, true, false};
  if (unit->millions) measure.number.value = measure.number.value * Decimal(1000000);
  if (add_weak_suffix(measure)) measure.end = measure.number.end;
  // "The R5", "N7": a line, a road.
  if (glued && measure.number.scale <= Decimal(1) && measure.number.end == begin + 1) return std::nullopt;
  // "$ 5 EUR" and "CA$ 5 CAD": the name behind the number is the more definite one.
  const auto behind = sign_at(measure.end);
  if (behind && behind->unit.kind == QuantityKind::money && !lexemes_[measure.end].spaced) measure.end = behind->end;
  return measure;
}

// "1.5m" is a million beside money and before a counted noun, else metres.
bool MeasureReader::add_weak_suffix(Measure& measure) const {
  auto& number = measure.number;
  if (number.end >= lexemes_.size() || lexemes_[number.end].spaced || lexemes_[number.end].kind != LexemeKind::word)
    return false;
  const auto suffix = words_.weak_suffixes.find(lexemes_[number.end].text);
  if (suffix == words_.weak_suffixes.end() || number.scale > Decimal(1)) return false;
  number.value = number.value * suffix->second;
  number.scale = suffix->second;
  number.form = WrittenNumber::Form::written;
  ++number.end;
  return true;
}

void MeasureReader::add_unit_behind(Measure& measure) const {
  const auto& number = measure.number;
  if (number.ordinal) return;
  auto at = number.end;
  if (const auto age = age_at(at)) {
    measure.unit = age->unit;
    measure.end = age->end;
    measure.age = true;
    return;
  }
  const bool counts_more = at + 1 < lexemes_.size() && lexemes_[at + 1].spaced &&
                           lexemes_[at + 1].kind == LexemeKind::word &&
                           (words_.of(CountingRole::person).longest(lexemes_, at + 1) ||
                            words_.of(CountingRole::in_millions).longest(lexemes_, at + 1));
  if (counts_more && add_weak_suffix(measure)) {
    measure.end = number.end;
    return;
  }
  if (at < lexemes_.size() && is_mark(lexemes_[at], "-")) ++at;
  auto unit = unit_at(at, false);
  // "Nineteen million pounds" weigh nothing.
  const auto large = number.scale >= Decimal(1000000) ? words_.units_large.longest(lexemes_, at) : std::nullopt;
  if (large && (!unit || unit->end <= large->end)) unit = Found{words_.unit_names[large->row], large->end};
  if (!unit) unit = bracketed_unit(at);
  if (!unit && (number.noun || number.fraction)) {
    if (const auto of = words_.of(NumberRole::of).longest(lexemes_, at)) unit = unit_at(of->end, false);
  }
  if (!unit) return;
  // "3 USD50 cards": the code stands before its own amount.
  const bool next_amount = unit->end < lexemes_.size() && lexemes_[unit->end].kind == LexemeKind::digits &&
                           !lexemes_[unit->end].spaced && is_currency_code(lexemes_[unit->end - 1].text);
  if (next_amount) return;
  if (number.form == WrittenNumber::Form::article &&
      (unit->unit.kind == QuantityKind::duration || unit->unit.kind == QuantityKind::percent ||
       (unit->end < lexemes_.size() && lexemes_[unit->end].kind == LexemeKind::digits))) {
    return;
  }
  measure.unit = unit->unit;
  measure.end = unit->end;
  if (unit->millions) measure.number.value = measure.number.value * Decimal(1000000);
  // "75 USD million".
  const auto scale = words_.of(NumberRole::scale).longest(lexemes_, unit->end);
  const auto plural = words_.of(NumberRole::scale_plural).longest(lexemes_, unit->end);
  if (unit->unit.kind != QuantityKind::money || (!scale && !plural) || number.scale > Decimal(1)) return;
  measure.number.scale = words_.values[(plural ? *plural : *scale).row];
  measure.number.value = measure.number.value * measure.number.scale;
  measure.end = (plural ? *plural : *scale).end;
}

// "Trois kilomètres et demi", "a ton and a half": half of the unit, or of the scale before it.
void MeasureReader::add_half(Measure& measure) const {
  const auto& number = measure.number;
  if (number.fraction || number.ordinal || number.form == WrittenNumber::Form::vague || measure.unit_before) return;
  const auto half = words_.of(NumberRole::half).longest(lexemes_, measure.end);
  if (!half) return;
  if (!number.told) measure.number.told = number.value;
  measure.number.value = number.value + words_.values[half->row] * std::max(number.scale, Decimal(1));
  measure.end = half->end;
}

// "15 dollars et 15 cents", "7 feet 10 inches", "zwei Euro fünfzig".
void MeasureReader::add_smaller(Measure& measure) const {
  if (measure.number.fraction || measure.number.form == WrittenNumber::Form::vague || measure.age) return;
  auto at = measure.end;
  const auto joint = words_.of(NumberRole::conjunction).longest(lexemes_, at);
  if (joint)
    at = joint->end;
  else if (at < lexemes_.size() && is_mark(lexemes_[at], ","))
    ++at;
  const auto number = numbers_.read(at);
  if (!number || number->ordinal || number->form == WrittenNumber::Form::vague) return;
  Measure smaller = {number->begin, number->end, *number, std::nullopt, false, false};
  if (measure.unit->kind == QuantityKind::money) {
    add_unit_behind(smaller);
    const bool cents = smaller.unit && is_hundredth(smaller.unit->unit);
    const bool closes = smaller.end >= lexemes_.size() || lexemes_[smaller.end].kind == LexemeKind::mark;
    const bool bare = !smaller.unit && number->value >= Decimal(10) && !number->fraction &&
                      at == (joint ? joint->end : measure.end) && measure.number.form != WrittenNumber::Form::article &&
                      (closes || (!joint && number->form == WrittenNumber::Form::digits && smaller.end == at + 1));
    if ((!cents && !bare) || is_hundredth(measure.unit->unit) || number->value >= Decimal(100)) return;
    measure.number.value = measure.number.value + number->value * Decimal::of(1, -2);
    measure.end = smaller.end;
    return;
  }
  add_unit_behind(smaller);
  const auto large_unit = unit_of(measure.unit->unit);
  const auto small_unit = smaller.unit ? unit_of(smaller.unit->unit) : std::nullopt;
  if (!large_unit || !small_unit || large_unit->kind != small_unit->kind || large_unit->offset != 0) return;
  if (small_unit->factor >= large_unit->factor || large_unit->kind == QuantityKind::percent) return;
  measure.number.value =
      measure.number.value * Decimal::nearest(large_unit->factor / small_unit->factor) + number->value;
  measure.unit = smaller.unit;
  measure.end = smaller.end;
  add_smaller(measure);
}

}  // namespace rashomon
