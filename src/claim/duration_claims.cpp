// SPDX-License-Identifier: Apache-2.0
// How long something lasted, and how old somebody is.
#include <algorithm>
#include <array>

#include "claim/claim_builder.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

// A duration in the unit that it is given in; where none fits, in months ("un an et demi") or seconds.
Quantity as_quantity(const Time& time) {
  struct Unit {
    Grain grain;
    std::string_view name;
    std::int64_t months, seconds;
  };
  constexpr std::array units = {Unit{Grain::minute, "minute", 0, 60}, Unit{Grain::hour, "hour", 0, 3600},
                                Unit{Grain::day, "day", 0, 86400},    Unit{Grain::week, "week", 0, 604800},
                                Unit{Grain::month, "month", 1, 0},    Unit{Grain::year, "year", 12, 0},
                                Unit{Grain::decade, "year", 12, 0},   Unit{Grain::century, "year", 12, 0}};
  Quantity quantity;
  quantity.kind = QuantityKind::duration;
  const bool monthly = time.months != 0 && time.seconds == 0;
  quantity.unit = monthly ? "month" : "second";
  std::int64_t number = monthly ? time.months : time.seconds;
  for (const auto& unit : units) {
    const auto whole = unit.months != 0 ? time.months : time.seconds;
    const auto size = unit.months != 0 ? unit.months : unit.seconds;
    if (unit.grain != time.grain || whole % size != 0) continue;
    number = whole / size;
    quantity.unit = unit.name;
  }
  quantity.low = quantity.best = quantity.high = Decimal(number);
  // "Un mois et demi": months, and a part of one in days.
  if (time.months != 0 && time.seconds != 0) {
    constexpr double month = 30 * 86400;
    constexpr double half = 0.25;  // a half of a month is told of what may be a week less or more
    const auto length = static_cast<double>(time.months) + static_cast<double>(time.seconds) / month;
    quantity.unit = "month";
    quantity.low = Decimal::nearest(length - half);
    quantity.best = Decimal::nearest(length);
    quantity.high = Decimal::nearest(length + half);
    quantity.bound = Bound::about;
  }
  if (time.approximate) quantity.bound = Bound::about;
  return quantity;
}

}  // namespace

bool ClaimBuilder::may_be_person(std::uint32_t t) const {
  const auto whose = reading_.referent(t);
  const auto* name = reading_.name(whose);
  if (name != nullptr) return name->kind == NameKind::person;
  const auto& token = reading_.token(whose);
  return classes_.is_a(reading_.thing(whose), "person") ||
         (whose == t && token.upos == Upos::pron && token.features.pron_type == PronType::personal);
}

bool ClaimBuilder::is_of_person(const Frame& frame) const {
  return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    return argument.slot == Slot::agent && may_be_person(argument.head);
  });
}

bool ClaimBuilder::is_of_several(const Frame& frame) const {
  const auto agent = std::ranges::find(frame.arguments, Slot::agent, &Argument::slot);
  return agent != frame.arguments.end() && reading_.token(agent->head).features.number == Number::plural;
}

bool ClaimBuilder::says_age(const Mention& number) const {
  const auto& quantity = std::get<Quantity>(number.value);
  if (number.counted || quantity.part || quantity.best > Decimal(reading_.thresholds().age_most)) return false;
  const auto f = frame_of_[number.head];
  const auto& token = reading_.token(number.head);
  if (quantity.kind != QuantityKind::cardinal || quantity.bound != Bound::exactly || !quantity.unit.empty())
    return false;
  // "She is 45", "they were four".
  if (f != UINT32_MAX && out_.frames[f].copular) return is_of_person(out_.frames[f]) && !is_of_several(out_.frames[f]);
  // "Aged 27 and 31"
  const auto* before = token.relation == Relation::conj ? reading_.mention<Quantity>(token.head) : nullptr;
  if (before != nullptr && std::get<Quantity>(before->value).kind == QuantityKind::age) return true;
  return is_of_somebody(number);
}

bool ClaimBuilder::is_of_somebody(const Mention& number) const {
  const auto& token = reading_.token(number.head);
  const auto thing = reading_.thing(token.head);
  const auto slot = reading_.lexicon.slot(reading_.preposition(number.head));
  return token.relation == Relation::nmod && (!slot || *slot == Slot::source) &&
         reading_.token(token.head).features.number == Number::singular && classes_.is_a(thing, "person") &&
         !classes_.is_a(thing, "relative");
}

const Name* ClaimBuilder::aged_person(const Mention& age, std::uint32_t frame) const {
  const auto person = [&](std::uint32_t t) -> const Name* {
    const auto* name = reading_.name(t);
    return name != nullptr && name->kind == NameKind::person && !name->key.empty() ? name : nullptr;
  };
  auto t = age.head;
  for (std::uint32_t step = 0; step < reading_.thresholds().age_heads; ++step) {
    if (const auto* name = person(t)) return name;
    // "Jane Doe, aged 34,"
    const bool of_noun = universal(reading_.token(t).relation) == Relation::acl;
    if (reading_.token(t).head == t || (reading_.token(t).upos == Upos::verb && !of_noun)) break;
    t = reading_.token(t).head;
  }
  if (frame == UINT32_MAX) return nullptr;
  // "Jean Dupont avait 34 ans", "Jane Doe was 34."
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.slot == Slot::agent && (t == out_.frames[frame].predicate || argument.tokens.contains(age.head)))
      return person(reading_.referent(argument.head));
  }
  return nullptr;
}

bool ClaimBuilder::is_age(const Quantity& duration, const Frame& frame, std::optional<std::uint32_t> last) const {
  if (duration.unit != "year") return false;
  // "Ont entre 20 et 35 ans", where the tree ties the years to the first number.
  if (frame.action != "be_aged" && !(last && reading_.completed_action(frame.predicate, *last) == "be_aged"))
    return false;
  // "Il a trois ans pour agir"
  bool to_do = false;
  for (auto t = frame.predicate + 1; t < frame.clause.end; ++t)
    to_do |= reading_.token(t).features.verb_form == VerbForm::infinitive;
  return !to_do && is_of_person(frame);
}

std::optional<std::uint32_t> ClaimBuilder::aged_noun(const Mention& age) const {
  auto t = age.head;
  for (std::uint32_t step = 0; step < reading_.thresholds().age_heads && reading_.token(t).head != t; ++step) {
    // "La victime, une Grenobloise de 62 ans"
    const auto& token = reading_.token(t);
    if (token.relation == Relation::appos && reading_.token(token.head).upos == Upos::noun && may_be_person(token.head))
      return token.head;
    if (token.upos == Upos::noun && may_be_person(t)) return t;
    const bool of_noun = universal(reading_.token(t).relation) == Relation::acl;
    if (reading_.token(t).upos == Upos::verb && !of_noun) break;
    t = reading_.token(t).head;
  }
  if (const auto f = frame_of_[t]; f != UINT32_MAX && is_aged(out_.frames[f], age)) {
    for (const auto& argument : out_.frames[f].arguments) {
      const auto whose = reading_.referent(argument.head);
      if (argument.slot == Slot::agent && reading_.token(whose).upos != Upos::pron && !age.tokens.contains(whose))
        return whose;
    }
  }
  return described_subject(age, t);
}

bool ClaimBuilder::is_aged(const Frame& frame, const Mention& age) const {
  return frame.action == "be_aged" || reading_.completed_action(frame.predicate, age.tokens.end - 1) == "be_aged";
}

std::optional<std::uint32_t> ClaimBuilder::described_subject(const Mention& age, std::uint32_t verb) const {
  // "Aged 17 to 24" may be a clause of its own below the verb whose subject it describes.
  const bool own = frame_of_[verb] != UINT32_MAX && out_.frames[frame_of_[verb]].action == "be_aged";
  const auto above = own ? reading_.token(verb).head : verb;
  const auto describes = [&](std::uint32_t t) {
    const auto relation = universal(reading_.token(t).relation);
    return relation == Relation::advcl || relation == Relation::amod || relation == Relation::xcomp ||
           relation == Relation::acl;
  };
  // The word of age itself hangs from that verb: nothing else of its clause is told of how old somebody is.
  const auto first = age.tokens.begin;
  const bool leads = own ? describes(verb) : describes(first) && reading_.token(first).head == above;
  if (!leads || reading_.token(above).upos != Upos::verb) return std::nullopt;
  for (const auto c : reading_.tree.children(above)) {
    if (universal(reading_.token(c).relation) == Relation::nsubj && reading_.token(c).upos == Upos::noun &&
        may_be_person(c))
      return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> ClaimBuilder::lasting_noun(const Mention& duration) const {
  const auto names_it = [&](std::uint32_t t) {
    if (duration.tokens.contains(t) || reading_.token(t).upos != Upos::noun || reading_.mention<Time>(t) != nullptr ||
        reading_.mention<Quantity>(t) != nullptr)
      return false;
    const auto slot = reading_.lexicon.slot(reading_.preposition(t));
    return !slot || *slot == Slot::source || *slot == Slot::place;
  };
  for (const auto c : reading_.tree.children(duration.head)) {
    if (universal(reading_.token(c).relation) == Relation::nmod && c > duration.head && names_it(c)) return c;
  }
  // "Six years in prison", wherever the parser hangs it.
  if (const auto next = duration.tokens.end; next < reading_.analysis.tokens.size()) {
    const auto& preposition = reading_.token(next);
    if (preposition.relation == Relation::case_ && preposition.head > next && names_it(preposition.head))
      return preposition.head;
  }
  const auto& last = reading_.token(duration.head);
  return last.relation == Relation::nmod_poss && names_it(last.head) ? std::optional(last.head) : std::nullopt;
}

void ClaimBuilder::add_duration(const Mention& mention) {
  if (comes_again(mention)) return;
  const auto where = frame_with(mention.head);
  auto lasting = mention.measure.value_or(as_quantity(std::get<Time>(mention.value)));
  const bool of_noun = lasting.unit == "year" && is_of_somebody(mention);
  if (of_noun || (where.frame != UINT32_MAX && is_age(lasting, out_.frames[where.frame], mention.tokens.end - 1))) {
    auto age = mention;
    lasting.kind = QuantityKind::age;
    age.value = lasting;
    return add_quantity(age);
  }
  const auto noun = lasting_noun(mention);
  const auto measured = duration_measure(mention, noun, where.frame);
  // "A tomb 3,200 years old": no event and nobody is so old.
  if (measured.empty() && lasting.unit == "year" && lasting.best > Decimal(reading_.thresholds().age_most)) {
    auto age = mention;
    lasting.kind = QuantityKind::age;
    age.value = lasting;
    return add_quantity(age);
  }
  auto& claim = add(Aspect::quantity, where.frame, mention.head, lasting, mention.span);
  by_rule("quantity/duration");
  if (noun) describe(*noun);
  asked().slot = where.slot;
  asked().part = !noun && measured.empty();  // else the words do not say what lasts so long
  if (!measured.empty()) measures(measured);
  claim.subject = where.frame == UINT32_MAX ? std::string(reading_.words(mention.span))
                                            : subject_of(out_.frames[where.frame], mention.span);
  claim.facet = action_of(where.frame) + (noun ? "/" + thing_asked() : "") + "/duration";
}

}  // namespace rashomon
