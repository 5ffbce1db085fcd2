// SPDX-License-Identifier: Apache-2.0
// How many of what: the questions of numbers.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
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

void ClaimBuilder::add_quantity(const Mention& mention) {
  auto quantity = counted_so_far(mention);
  if (const auto currency = currency_left_out(mention); !currency.empty()) {
    quantity.kind = QuantityKind::money;
    quantity.unit = currency;
  }
  if (says_age(mention)) {
    quantity.kind = QuantityKind::age;
    quantity.unit = "year";
  }
  if (quantity.kind == QuantityKind::ordinal) return;
  const bool measured = quantity.kind == QuantityKind::money || quantity.kind == QuantityKind::percent ||
                        quantity.kind == QuantityKind::age;
  if (!mention.counted && !measured && quantity.unit.empty()) {
    add_bare(mention, quantity);
    return;
  }
  const auto head = mention.counted.value_or(mention.head);
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
  asked().slot = where.slot;
  asked().part |= quantity.part || (quantity.implicit && is_one_of_several(head));
  settle_tally(mention, where, head);
  if (mention.counted) class_by_role(where);
  auto& claim = out_.claims.back();
  if (mention.counted) claim.mentions.push_back(mention.span);  // the number's own words
  claim.subject = mention.counted ? std::string(reading_.words(reading_.token(head).span))
                                  : std::string(reading_.words(mention.span));
  name_facet(claim, where.frame);
  if (aged == nullptr) return;
  claim.subject = aged->surface;
  claim.facet = aged->key + "/age";
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
    name_measure(mention, quantity, *subject, where.frame);
    asked().part = quantity.part;
    claim.subject = reading_.words(reading_.token(*subject).span);
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

std::optional<std::uint32_t> ClaimBuilder::scale_before(const Mention& number) const {
  const auto head = reading_.token(number.head).head;
  for (auto t = number.tokens.begin; t-- > 0 && number.tokens.begin - t <= reading_.thresholds().scale_tokens;) {
    const auto upos = reading_.token(t).upos;
    // "Un séisme de magnitude 5,2", where the number may hang beside the noun.
    if (upos == Upos::noun) return t == head || reading_.token(t).head == head ? std::optional(t) : std::nullopt;
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

std::optional<std::uint32_t> ClaimBuilder::measured_noun(const Mention& measure) const {
  // "$368 million in other territories, for a total of $411.8 million": where it was taken and that it is all of it are
  // no thing measured.
  const bool sum = std::get<Quantity>(measure.value).kind == QuantityKind::money;
  const auto names_no_thing = [&](std::uint32_t t) {
    return sum && (classes_.is_a(reading_.thing(t), "place") || classes_.is_a(reading_.thing(t), "total"));
  };
  // "18 % en deux ans", "14 % à 16,2 milliards d'euros": neither a unit nor another measure is what is measured.
  const auto may_be_measured = [&](std::uint32_t t) {
    return !measure.tokens.contains(t) && reading_.token(t).upos == Upos::noun &&
           reading_.mention<Time>(t) == nullptr && reading_.mention<Quantity>(t) == nullptr && !names_no_thing(t);
  };
  // "A reward of £20,000 for information": what a sum is for is not what it is a sum of.
  const auto names_it = [&](std::uint32_t t) {
    const auto slot = reading_.lexicon.slot(reading_.preposition(t));
    return !slot || *slot == Slot::source || *slot == Slot::place;
  };
  for (const auto c : reading_.tree.children(measure.head)) {
    if (reading_.token(c).relation == Relation::nmod && may_be_measured(c) && (!sum || names_it(c))) return c;
  }
  // "$13.4 billion in federal loans", wherever the parser hangs it.
  if (const auto next = measure.tokens.end; next < reading_.analysis.tokens.size()) {
    const auto& preposition = reading_.token(next);
    const auto noun = preposition.head;
    const bool behind = preposition.relation == Relation::case_ && noun > next && may_be_measured(noun) &&
                        reading_.mention<Place>(noun) == nullptr;
    if (behind && std::get<Quantity>(measure.value).kind == QuantityKind::money &&
        reading_.lexicon.slot(reading_.preposition(noun)) == Slot::place)
      return noun;
  }
  auto t = measure.head;
  for (std::uint32_t step = 0; step < reading_.thresholds().measure_heads && reading_.token(t).head != t; ++step) {
    t = reading_.token(t).head;
    if (reading_.token(t).upos == Upos::noun && !names_no_thing(t)) return t;
    // "Des dégâts estimés à trois millions"
    if (reading_.token(t).upos == Upos::verb && reading_.token(t).relation != Relation::acl) break;
  }
  return std::nullopt;
}

void ClaimBuilder::describe_by_action(std::uint32_t frame) {
  if (action_of(frame).starts_with('~')) return;
  asked().thing = asked().thing_lemma = action_of(frame);
  // "Online sales rose": what narrows the subject narrows its rise.
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.slot != Slot::agent) continue;
    asked().modifiers = phrase_words(reading_, reading_.phrase(argument.head), argument.head);
  }
}

bool ClaimBuilder::is_only_wanted(std::uint32_t event) const {
  if (frame_of_[event] == UINT32_MAX) return false;
  auto t = event;
  for (std::uint32_t step = 0; step <= reading_.thresholds().measure_heads && reading_.token(t).head != t; ++step) {
    t = reading_.token(t).head;
    if (reading_.token(t).upos != Upos::verb) continue;
    const auto modality = reading_.lexicon.modality(reading_.lemma(t), Upos::verb);
    return modality && *modality != Modality::asserted && *modality != Modality::reported;
  }
  return false;
}

bool ClaimBuilder::name_votes(const Mention& number) {
  const auto last = out_.claims.size() - 1;
  if (last == 0 || number.tokens.begin < 2 || out_.claims[last - 1].aspect != Aspect::quantity) return false;
  auto& before = out_.asked[last - 1];
  const auto ahead = classes_.measure(before.thing, "thing", "cardinal");
  const auto against = classes_.measure(before.thing, "against", "cardinal");
  const auto preposition = number.tokens.begin - 1;
  const auto slot = reading_.lexicon.slot(lower(reading_.analysis.form(preposition)));
  auto& votes = out_.claims[last - 1];
  const bool behind = (slot == Slot::target || slot == Slot::recipient) &&
                      votes.value_span.end == reading_.token(preposition - 1).span.end;
  // "From 300 votes to 266"
  const auto counted = reading_.tokens_in(votes.value_span);
  const bool moved = counted.begin > 0 && counted.size() > 0 &&
                     reading_.lexicon.slot(lower(reading_.analysis.form(counted.begin - 1))) == Slot::source;
  if (!behind || moved || ahead.empty() || against.empty()) return false;
  before.measure = before.thing = before.thing_lemma = ahead;
  votes.facet =
      votes.facet.substr(0, votes.facet.find('/') + 1) + before.thing + "/" + std::string(name_of(votes.aspect));
  asked().measure = asked().thing = asked().thing_lemma = against;
  before.modifiers.clear();
  asked().part = false;
  return true;
}

void ClaimBuilder::measures(std::string_view question) {
  asked().measure = asked().thing = asked().thing_lemma = question;
  const auto last = out_.claims.size() - 1;
  if (last == 0 || out_.claims[last - 1].evidence != out_.claims[last].evidence) return;
  auto& before = out_.asked[last - 1];
  if (before.measure == asked().measure) before.part = asked().part = true;
}

void ClaimBuilder::name_measure(const Mention& measure, const Quantity& quantity, std::optional<std::uint32_t> noun,
                                std::uint32_t frame) {
  // "Three million a year": what comes again is no sum of its own.
  const auto* again =
      measure.tokens.end < reading_.analysis.tokens.size() ? reading_.mention<Time>(measure.tokens.end) : nullptr;
  const auto kind_of_time = again == nullptr ? TimeKind::calendar : std::get<Time>(again->value).kind;
  if (kind_of_time == TimeKind::set || kind_of_time == TimeKind::duration) {
    asked().thing_lemma += "/" + text_of(again->value);
    asked().thing = asked().thing_lemma;
    return;
  }
  const auto kind = name_of(quantity.kind);
  std::string_view found;
  if (noun) {
    found = classes_.measure(reading_.thing(*noun), "thing", kind);
    if (found.empty() && frame_of_[*noun] != UINT32_MAX)
      found = classes_.measure(action_of(frame_of_[*noun]), "event", kind);
  }
  const bool said = !found.empty();
  // A fine that was asked for is none yet.
  if (said && is_only_wanted(*noun)) {
    asked().measure = asked().thing = asked().thing_lemma = "wanted " + std::string(found);
    return;
  }
  // "Fined the company": who is fined is not what is measured. "One worker in four was on strike", "300 hectares of
  // forest": nor is a whole, or what covers an area.
  const bool of_whole = quantity.kind == QuantityKind::percent || quantity.kind == QuantityKind::share ||
                        quantity.kind == QuantityKind::area;
  if (found.empty() && (!noun || asked().thing.empty() || asked().inferred || of_whole)) {
    found = classes_.measure(action_of(frame), "event", kind);
    if (found.empty()) found = classes_.measure("*", "event", kind);
  }
  if (found.empty()) return;
  measures(found);
  // "1,200 hectares of pines" are those of the area that are pines; who was fined narrows no fine.
  if (!said && (!noun || asked().inferred))
    asked().modifiers.clear();
  else if (!said)
    asked().modifiers = phrase_words(reading_, reading_.phrase(*noun), measure.head);
  asked().inferred = false;
}

std::optional<std::uint32_t> ClaimBuilder::describe_measure(const Mention& mention, std::uint32_t frame) {
  const auto noun = measured_noun(mention);
  if (noun) describe(*noun);
  if (frame == UINT32_MAX) return noun;
  if (noun) {
    // "A cut of 44 percent": the noun is what happened, by whatever word.
    if (frame_of_[*noun] == frame) describe_by_action(frame);
    return noun;
  }
  asked().inferred = true;
  const auto& arguments = out_.frames[frame].arguments;
  const auto measure = [&](const Argument& argument) { return argument.tokens.contains(mention.head); };
  const auto own = std::ranges::find_if(arguments, measure);
  // "They lost 20 million": the verb alone says what is measured.
  if (own != arguments.end() && own->slot == Slot::patient && !classes_.measures(action_of(frame))) {
    describe_by_action(frame);
    return std::nullopt;
  }
  for (const auto& argument : arguments) {
    const bool part = argument.slot == Slot::agent || argument.slot == Slot::patient;
    const bool names = reading_.token(argument.head).upos != Upos::pron && !mention.tokens.contains(argument.head);
    if (part && names && !measure(argument)) {
      describe(argument.head);
      return argument.head;
    }
  }
  return std::nullopt;
}

void ClaimBuilder::name_facet(Claim& claim, std::uint32_t frame) {
  claim.facet = action_of(frame) + "/" + thing_asked() + "/" + std::string(name_of(claim.aspect));
}

}  // namespace rashomon
