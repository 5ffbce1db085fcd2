// SPDX-License-Identifier: Apache-2.0
// How many of what: the questions of numbers.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/context_values.h"
#include "claim/tally.h"
#include "claim/terms.h"
#include "text/fold.h"
#include "value/quantity.h"

namespace rashomon {

bool ClaimBuilder::says_what(std::uint32_t c) const {
  const auto relation = universal(reading_.token(c).relation);
  if (relation == Relation::amod || relation == Relation::flat || reading_.token(c).relation == Relation::acl)
    return true;
  if (relation != Relation::nmod) return false;
  const auto slot = reading_.lexicon.slot(reading_.preposition(c));
  return !slot || *slot == Slot::source;
}

Span ClaimBuilder::counted_span(const Mention& mention, std::uint32_t counted) const {
  auto span = cover(mention.span, reading_.token(counted).span);
  auto end = counted + 1;
  for (const auto c : reading_.tree.children(counted)) {
    if (c < end) continue;
    const auto below = reading_.tree.range(c);
    if (below.begin != end || below.end > counted + 1 + reading_.thresholds().tail_tokens || !says_what(c)) break;
    end = below.end;
    span = cover(span, reading_.token(end - 1).span);
  }
  return span;
}

// "A second person has died", "un troisième corps": so many by now, of whom this is the last.
Quantity ClaimBuilder::counted_so_far(const Mention& mention) const {
  auto quantity = std::get<Quantity>(mention.value);
  if (!quantity.implicit || !mention.counted) return quantity;
  for (const auto c : reading_.tree.children(*mention.counted)) {
    const auto* place = reading_.mention<Quantity>(c);
    if (place == nullptr || std::get<Quantity>(place->value).kind != QuantityKind::ordinal) continue;
    quantity.low = quantity.best = quantity.high = std::get<Quantity>(place->value).best;
  }
  return quantity;
}

// "37 milliards d'euros, dont 20 milliards inédits": the currency of the sum before it.
std::string_view ClaimBuilder::currency_left_out(const Mention& number) const {
  const auto large = [&](const Mention& mention) {
    const auto* quantity = std::get_if<Quantity>(&mention.value);
    return quantity != nullptr && quantity->best >= Decimal(reading_.thresholds().money_least);
  };
  const auto& quantity = std::get<Quantity>(number.value);
  const bool counts = number.counted && reading_.token(*number.counted).upos != Upos::adj;
  if (counts || !quantity.unit.empty() || quantity.kind != QuantityKind::cardinal || !large(number)) return {};
  const auto& sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, number.head)].tokens;
  std::string_view currency;
  const auto begin = reading_.analysis.tokens[sentence.begin].span.begin;
  auto mention =
      std::ranges::partition_point(reading_.mentions, [&](const Mention& m) { return m.span.begin < begin; });
  for (; mention != reading_.mentions.end() && mention->span.begin < number.span.begin; ++mention) {
    if (large(*mention) && std::get<Quantity>(mention->value).kind == QuantityKind::money)
      currency = std::get<Quantity>(mention->value).unit;
  }
  return currency;
}

void ClaimBuilder::add_quantity(const Mention& number) {
  auto mention = number;
  auto quantity = counted_so_far(mention);
  // "150 millions d'euros de la société": who pays is no thing of which there are so many.
  if (mention.counted && quantity.kind == QuantityKind::money && reading_.is_human(*mention.counted))
    mention.counted.reset();
  if (const auto currency = currency_left_out(mention); !currency.empty()) {
    quantity.kind = QuantityKind::money;
    quantity.unit = currency;
  }
  if (says_age(mention)) {
    quantity.kind = QuantityKind::age;
    quantity.unit = "year";
  }
  if (quantity.kind == QuantityKind::ordinal) return;
  if (gives_scale(mention)) {
    add_bare(mention, quantity);
    return;
  }
  const bool measured = quantity.kind == QuantityKind::money || quantity.kind == QuantityKind::percent ||
                        quantity.kind == QuantityKind::age;
  if (!mention.counted && !measured && quantity.unit.empty()) {
    add_bare(mention, quantity);
    return;
  }
  const auto valued = mention.counted ? std::nullopt : valued_noun(mention);
  const auto head = mention.counted.value_or(valued.value_or(mention.head));
  const auto where = frame_with(head);
  add(Aspect::quantity, where.frame, head, quantity, mention.counted ? counted_span(mention, head) : mention.span);
  const bool age = quantity.kind == QuantityKind::age;
  const auto* aged = age ? aged_person(mention, where.frame) : nullptr;
  if (aged != nullptr) {
    asked().thing_lemma = text_of(*aged);
  } else if (mention.counted) {
    describe(head);
  } else if (const auto noun = age ? aged_noun(mention) : std::nullopt) {
    describe(*noun);
  } else if (age) {
    asked().inferred = true;
  } else {
    name_measure(mention, quantity, describe_measure(mention, where.frame), where.frame);
  }
  if (mention.counted && !age && quantity.kind != QuantityKind::cardinal)
    name_measure(mention, quantity, head, where.frame);
  if (!age) set_period(mention);
  if (mention.counted) tell_from_others(head, where.frame);
  asked().another |= is_compared_with(reading_, mention);
  asked().where = own_place(mention);
  asked().slot = where.slot;
  asked().part |= quantity.part || (quantity.implicit && is_one_of_several(head));
  settle_tally(mention, where, head);
  if (mention.counted) class_by_role(where);
  if (mention.counted && quantity.kind == QuantityKind::cardinal) name_capacity(head, where);
  // "A 4.4 magnitude aftershock"
  if (const auto kind = name_of(quantity.kind); mention.counted && head + 1 < reading_.analysis.tokens.size() &&
                                                !classes_.measure(reading_.thing(head), "thing", kind).empty()) {
    if (const auto own = bearer_measure(head + 1, kind); !own.empty()) measures(own);
  }
  auto& claim = out_.claims.back();
  if (mention.counted) claim.mentions.push_back(mention.span);  // the number's own words
  claim.subject = mention.counted ? std::string(reading_.words(reading_.token(head).span))
                                  : std::string(reading_.words(mention.span));
  name_facet(claim, where.frame);
  if (aged == nullptr) return;
  claim.subject = aged->surface;
  claim.facet = aged->key + "/age";
}

// "Trois autres suspects", "38 new cases"; and "lied three times", where the noun tells nothing without its verb.
void ClaimBuilder::tell_from_others(std::uint32_t counted, std::uint32_t frame) {
  asked().another = std::ranges::any_of(reading_.tree.children(counted), [&](std::uint32_t c) {
    return reading_.lexicon.other(reading_.lemma(c)) && reading_.token(c).features.num_type != NumType::ordinal;
  });
  if (!classes_.is_a(asked().thing, "repetition") || frame == UINT32_MAX || reading_.mention<Time>(counted) != nullptr)
    return;
  asked().thing_lemma += "/" + action_of(frame);
  asked().thing = asked().thing_lemma;
}

// "207 km/h au Raz, 156 km/h à Brest": of several measures in one sentence each has the place behind it. nullopt: it
// has none of its own, or no other number of its kind stands there.
std::optional<Place> ClaimBuilder::own_place(const Mention& measure) const {
  const auto& quantity = std::get<Quantity>(measure.value);
  if (quantity.unit.empty() || quantity.kind == QuantityKind::age) return std::nullopt;
  const auto& sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, measure.head)].tokens;
  const auto another = [&](std::uint32_t t) {
    const auto* number = reading_.mention<Quantity>(t);
    return number != nullptr && number->span != measure.span && std::get<Quantity>(number->value).unit == quantity.unit;
  };
  bool beside = false;
  for (auto t = sentence.begin; t < sentence.end; ++t) beside |= another(t);
  if (!beside) return std::nullopt;
  for (auto t = measure.tokens.end; t < sentence.end && !another(t); ++t) {
    if (const auto* place = reading_.mention<Place>(t)) return std::get<Place>(place->value);
    if (reading_.token(t).upos != Upos::propn || reading_.lexicon.slot(reading_.preposition(t)) != Slot::place)
      continue;
    Place unknown;  // a name that no table knows, where one stands
    unknown.name = fold(reading_.words(reading_.token(t).span));
    return unknown;
  }
  return std::nullopt;
}

// "Un passant et une femme ont été blessés": neither is all who were.
bool ClaimBuilder::is_one_of_several(std::uint32_t counted) const {
  const auto somebody = [&](std::uint32_t t) { return classes_.is_a(reading_.thing(t), "person"); };
  const auto& token = reading_.token(counted);
  if (token.relation == Relation::conj && somebody(token.head)) return true;
  return std::ranges::any_of(reading_.tree.children(counted), [&](std::uint32_t c) {
    return reading_.token(c).relation == Relation::conj && somebody(c);
  });
}

void ClaimBuilder::settle_tally(const Mention& number, const FramePlace& where, std::uint32_t counted) {
  if (!std::get<Quantity>(number.value).unit.empty()) return;
  const auto* frame = where.frame == UINT32_MAX ? nullptr : &out_.frames[where.frame];
  auto tally = find_tally(reading_, classes_, frame, where.slot, number, counted);
  asked().by_event = reading_.token(counted).upos == Upos::noun && reading_.mention<Quantity>(counted) == nullptr &&
                     !reading_.lexicon.action(reading_.lemma(counted), Upos::noun).empty();
  asked().tally = std::move(tally.question);
  asked().group = std::move(tally.group);
  if (std::get<Quantity>(number.value).part && number.counted) share_tally(counted);
}

void ClaimBuilder::share_tally(std::uint32_t counted) {
  const auto last = out_.claims.size() - 1;
  if (last == 0 || out_.claims[last - 1].evidence != out_.claims[last].evidence) return;
  const auto& whole = out_.asked[last - 1];
  const auto thing = reading_.thing(counted);
  if (whole.tally.empty() || !asked().tally.empty() || classes_.anyone(thing)) return;
  asked().tally = whole.tally;
  asked().group = thing.empty() ? fold(reading_.lemma(counted)) : std::string(thing);
  asked().part = false;
}

void ClaimBuilder::class_by_role(const FramePlace& where) {
  if (where.frame == UINT32_MAX || (where.slot != Slot::agent && where.slot != Slot::patient)) return;
  const auto role = classes_.by_role(action_of(where.frame), where.slot == Slot::agent ? "agent" : "patient");
  if (!role.empty() && (asked().thing.empty() || classes_.is_a(role, asked().thing))) asked().thing = role;
}

void ClaimBuilder::add_bare(const Mention& mention, const Quantity& quantity) {
  const auto where = frame_with(mention.head);
  auto& claim = add(Aspect::quantity, where.frame, mention.head, quantity, mention.span);
  by_rule("quantity/number_alone");
  asked().slot = where.slot;
  settle_tally(mention, where, mention.head);
  if (name_votes(mention)) {
    claim.subject = reading_.words(mention.span);
    name_facet(claim, where.frame);
    return;
  }
  if (const auto scale = scale_before(mention)) {
    describe(*scale);
    name_measure(mention, quantity, *scale, where.frame);
    asked().part = false;
    claim.subject = reading_.words(reading_.token(*scale).span);
    name_facet(claim, where.frame);
    return;
  }
  if (const auto subject = counted_subject(mention, where)) {
    describe(*subject);
    // "Les braqueurs étaient quatre", "the rescued migrants were 52".
    if (asked().tally.empty()) settle_tally(mention, where, *subject);
    name_measure(mention, quantity, *subject, where.frame);
    asked().part = quantity.part;
    claim.subject = reading_.words(reading_.token(*subject).span);
    name_facet(claim, where.frame);
    return;
  }
  if (auto acting = tally_of_those_acting(mention, where); !acting.empty()) asked().tally = std::move(acting);
  // "Ten were minors": what they are said to be is counted, of all that were told of before.
  if (const auto predicate = counted_predicate(mention, where)) {
    describe(*predicate);
    asked().part = true;
    asked().tally.clear();
    share_tally(*predicate);
    claim.subject = reading_.words(reading_.token(*predicate).span);
    name_facet(claim, where.frame);
    return;
  }
  // "Three people were shot, two of whom died": a part of these, not the tally of the dead.
  if (quantity.part) {
    asked().tally.clear();
    asked().group.clear();
  }
  // "Earned 231 crores": the verb alone says what is measured.
  const bool large = quantity.best >= Decimal(reading_.thresholds().money_least);
  if (large && !quantity.part && where.frame != UINT32_MAX && where.slot == Slot::patient)
    describe_by_action(where.frame);
  // Of a number alone the whole is unknown, but where the tally or the verb says it.
  asked().part = quantity.part || (asked().tally.empty() && asked().thing.empty());
  claim.subject = reading_.words(mention.span);
  name_facet(claim, where.frame);
}

bool ClaimBuilder::gives_scale(const Mention& number) const {
  const auto& quantity = std::get<Quantity>(number.value);
  if (!number.counted || quantity.kind != QuantityKind::cardinal || quantity.implicit) return false;
  const auto scale = scale_before(number);
  return scale && !noun_measure(*scale, name_of(quantity.kind)).empty();
}

std::optional<std::uint32_t> ClaimBuilder::counted_predicate(const Mention& number, const FramePlace& where) const {
  if (where.frame == UINT32_MAX || !out_.frames[where.frame].copular || where.slot != Slot::agent) return std::nullopt;
  const auto predicate = out_.frames[where.frame].predicate;
  const bool noun = reading_.token(predicate).upos == Upos::noun && !number.tokens.contains(predicate);
  return noun && reading_.is_human(predicate) ? std::optional(predicate) : std::nullopt;
}

// "Ils étaient trois": where nobody else was told of just before, those who did what the article is about.
std::string ClaimBuilder::tally_of_those_acting(const Mention& number, const FramePlace& where) const {
  if (where.frame == UINT32_MAX || !out_.frames[where.frame].copular || !is_of_several(out_.frames[where.frame]))
    return {};
  const auto agent = std::ranges::find(out_.frames[where.frame].arguments, Slot::agent, &Argument::slot);
  if (reading_.token(agent->head).upos != Upos::pron || !out_.asked.back().tally.empty()) return {};
  const auto s = sentence_of(reading_.analysis, number.head);
  const auto first = s - std::min(s, reading_.thresholds().referent_sentences);
  for (auto t = reading_.analysis.sentences[first].tokens.begin; t < number.tokens.begin; ++t) {
    const auto& token = reading_.token(t);
    if (token.upos == Upos::noun && token.features.number == Number::plural && reading_.is_human(t)) return {};
  }
  const auto main = std::ranges::find_if(
      out_.contexts, [](const FrameContext& context) { return context.main && !context.action.empty(); });
  return main == out_.contexts.end() ? std::string() : std::string(classes_.tally(main->action, "agent"));
}

std::optional<std::uint32_t> ClaimBuilder::scale_before(const Mention& number) const {
  const auto head = reading_.token(number.head).head;
  for (auto t = number.tokens.begin; t-- > 0 && number.tokens.begin - t <= reading_.thresholds().scale_tokens;) {
    const auto upos = reading_.token(t).upos;
    // "Un séisme de magnitude 5,2", where the number may hang beside the noun.
    if (upos == Upos::noun) return t == head || reading_.token(t).head == head ? std::optional(t) : std::nullopt;
    // "An earthquake measuring 6.4"
    if (upos == Upos::verb && t > 0 && reading_.token(t - 1).upos == Upos::noun &&
        classes_.measures(reading_.lexicon.action(reading_.lemma(t), upos)))
      return t - 1;
    if (upos != Upos::adp && upos != Upos::det) break;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> ClaimBuilder::counted_subject(const Mention& number, const FramePlace& where) const {
  if (where.frame == UINT32_MAX) return std::nullopt;
  const auto& frame = out_.frames[where.frame];
  const bool is_number = frame.copular && number.tokens.contains(frame.predicate);
  if (!is_number && !classes_.measures(frame.action)) return std::nullopt;
  auto measured = std::ranges::find(frame.arguments, Slot::agent, &Argument::slot);
  if (measured == frame.arguments.end()) measured = std::ranges::find(frame.arguments, Slot::patient, &Argument::slot);
  if (measured == frame.arguments.end() || measured->tokens.contains(number.head)) return std::nullopt;
  auto noun = measured->head;
  for (const auto c : reading_.tree.children(noun)) {
    if (classes_.is_a(reading_.thing(noun), "amount") && reading_.token(c).relation == Relation::nmod) noun = c;
  }
  const bool names_things = reading_.token(noun).upos == Upos::noun && reading_.mention<Quantity>(noun) == nullptr &&
                            reading_.mention<Time>(noun) == nullptr;
  return names_things ? std::optional(noun) : std::nullopt;
}

void ClaimBuilder::name_facet(Claim& claim, std::uint32_t frame) {
  claim.facet = action_of(frame) + "/" + thing_asked() + "/" + std::string(name_of(claim.aspect));
}

}  // namespace rashomon
