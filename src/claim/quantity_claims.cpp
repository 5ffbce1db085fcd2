// SPDX-License-Identifier: Apache-2.0
// How many of what: the questions of numbers.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/context_values.h"
#include "claim/tally.h"
#include "claim/tally_words.h"
#include "claim/terms.h"
#include "claim/told_beside.h"
#include "text/fold.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

// "Two climbers and their guide were killed", "ninety passengers and five crew": are others, with a word or a number of
// their own, told of beside those counted, so that these are not all? Not "twelve men and women".
bool counted_beside_others(const Reading& reading, std::uint32_t counted) {
  const auto told = [&](std::uint32_t t) {
    return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
      const auto relation = universal(reading.token(c).relation);
      // "And their guide": one of theirs, whoever that is.
      if (reading.token(c).features.possessive) return true;
      return reading.is_human(t) && (relation == Relation::det || relation == Relation::nummod);
    });
  };
  const auto& token = reading.token(counted);
  if (token.relation == Relation::conj && told(token.head)) return true;
  return std::ranges::any_of(reading.tree.children(counted),
                             [&](std::uint32_t c) { return reading.token(c).relation == Relation::conj && told(c); });
}

}  // namespace

bool ClaimBuilder::says_what(std::uint32_t c) const {
  const auto relation = universal(reading_.token(c).relation);
  if (relation == Relation::amod || relation == Relation::flat || reading_.token(c).relation == Relation::acl)
    return true;
  if (relation != Relation::nmod) return false;
  const auto slot = reading_.lexicon.slot(reading_.preposition(c));
  return !slot || *slot == Slot::source;
}

bool ClaimBuilder::is_whole(const Mention& number) const {
  if (!number.counted) return false;
  const auto at = std::ranges::partition_point(
      reading_.mentions, [&](const Mention& mention) { return mention.span.begin < number.span.begin; });
  if (at == reading_.mentions.begin()) return false;
  const auto* part = std::get_if<Quantity>(&std::prev(at)->value);
  return part != nullptr && part->part && std::prev(at)->counted == number.counted;
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

// "Les malfaiteurs, au nombre de quatre": so many are those whose number it is.
std::optional<std::uint32_t> ClaimBuilder::whose_number(const Mention& mention) const {
  const auto& quantity = std::get<Quantity>(mention.value);
  if (quantity.kind != QuantityKind::cardinal || !quantity.unit.empty()) return std::nullopt;
  const auto amount = mention.counted.value_or(reading_.token(mention.head).head);
  const auto& token = reading_.token(amount);
  const auto above = token.head;
  const bool tells_number = universal(token.relation) == Relation::nmod && token.features.number != Number::plural &&
                            above < amount && mention.tokens.begin > amount &&
                            classes_.is_a(reading_.thing(amount), "amount");
  const bool several =
      reading_.token(above).upos == Upos::noun && reading_.token(above).features.number == Number::plural;
  return tells_number && several ? std::optional(above) : std::nullopt;
}

void ClaimBuilder::add_quantity(const Mention& number) {
  if (ends_score(number)) return;
  auto mention = score_at(number).value_or(number);
  if (const auto whose = whose_number(mention)) mention.counted = whose;
  auto quantity = counted_so_far(mention);
  // "150 millions d'euros de la société": who pays is no thing of which there are so many.
  if (mention.counted && quantity.kind == QuantityKind::money && reading_.is_human(*mention.counted))
    mention.counted.reset();
  // "Up from 26 a day earlier" counts no days.
  if (const auto* time = mention.counted ? reading_.mention<Time>(*mention.counted) : nullptr;
      time != nullptr && time->tokens.begin >= mention.tokens.end)
    mention.counted.reset();
  if (const auto currency = currency_left_out(mention); !currency.empty()) {
    quantity.kind = QuantityKind::money;
    quantity.unit = currency;
  }
  if (quantity.kind == QuantityKind::ordinal) return add_place_in_row(mention);
  std::optional<Quantity> former;
  if (is_change(mention)) {
    former = quantity;
    former->bound = quantity.bound = Bound::exactly;
    former->best = former->high = quantity.low;
    quantity.low = quantity.best = quantity.high;
  }
  if (gives_scale(mention)) {
    add_bare(mention, quantity);
    return;
  }
  const bool measured = quantity.kind == QuantityKind::money || quantity.kind == QuantityKind::percent;
  if (!mention.counted && !measured && quantity.unit.empty()) {
    add_bare(mention, quantity);
    return;
  }
  const auto valued = mention.counted ? std::nullopt : valued_noun(mention);
  const auto head = mention.counted.value_or(valued.value_or(mention.head));
  // Nothing is told of all twelve where "six of the twelve hostages" were freed.
  const auto where = is_whole(mention) ? FramePlace() : frame_with(head);
  add(Aspect::quantity, where.frame, head, quantity, mention.counted ? counted_span(mention, head) : mention.span);
  if (mention.counted)
    describe(head);
  else
    name_measure(mention, quantity, describe_measure(mention, where.frame), where.frame);
  if (mention.counted && quantity.kind != QuantityKind::cardinal) name_measure(mention, quantity, head, where.frame);
  // So old are things that were dug up, and nobody.
  if (quantity.kind == QuantityKind::age && quantity.best > Decimal(reading_.thresholds().age_most)) {
    measures("antiquity");
    // A tomb and the statue in it are each of their own age, whatever class they share.
    if (const auto noun = old_thing(mention)) asked().thing = asked().thing_lemma = fold(reading_.lemma(*noun));
  } else {
    set_period(mention);
  }
  if (mention.counted) tell_repetition(head, where.frame);
  if (const auto whose = share_for(reading_, mention); !whose.empty()) {
    asked().thing = asked().thing_lemma = "for " + whose;
    asked().inferred = false;
  }
  tell_from_others(mention);
  asked().moved_from = former;
  asked().where = own_place(mention);
  asked().slot = where.slot;
  asked().part |= quantity.part || (quantity.implicit && is_one_of_several(head)) ||
                  (mention.counted && reading_.is_human(head) && counted_beside_others(reading_, head));
  settle_tally(mention, where, head);
  if (mention.counted) take_up_group(head, quantity);
  if (mention.counted) class_by_role(where);
  if (mention.counted && quantity.kind == QuantityKind::cardinal) name_capacity(head, where);
  // "A 7.2-magnitude quake": no seven magnitudes.
  const bool one_of_it = mention.counted && reading_.token(head).features.number == Number::singular;
  if (one_of_it && quantity.kind == QuantityKind::cardinal && !quantity.implicit && quantity.best != Decimal(1)) {
    const auto own = classes_.measure(reading_.thing(head), "thing", name_of(quantity.kind));
    if (!own.empty()) measures(own);
  }
  // "A 4.4 magnitude aftershock"
  if (const auto kind = name_of(quantity.kind); mention.counted && head + 1 < reading_.analysis.tokens.size() &&
                                                !classes_.measure(reading_.thing(head), "thing", kind).empty()) {
    if (const auto own = bearer_measure(head + 1, kind); !own.empty()) measures(own);
  }
  if (mention.counted) asked().body = body_of(head, where);
  auto& claim = out_.claims.back();
  if (mention.counted) claim.mentions.push_back(mention.span);  // the number's own words
  claim.subject = mention.counted ? std::string(reading_.words(reading_.token(head).span))
                                  : std::string(reading_.words(mention.span));
  name_facet(claim, where.frame);
}

// "The 12-member commission", "une commission de douze membres", "it has twelve members": of what they are all.
std::string ClaimBuilder::body_of(std::uint32_t members, const FramePlace& where) const {
  if (!classes_.several(reading_.thing(members))) return {};
  const auto relation = universal(reading_.token(members).relation);
  const auto head = reading_.token(members).head;
  if (relation == Relation::compound || relation == Relation::nmod || relation == Relation::amod)
    return reading_.token(head).upos == Upos::noun ? fold(reading_.lemma(head)) : std::string();
  const bool has = relation == Relation::obj && where.frame != UINT32_MAX && where.slot == Slot::patient &&
                   reading_.is_light(out_.frames[where.frame]);
  const auto whole = has ? reading_.child(head, Relation::nsubj) : std::nullopt;
  if (!whole) return {};
  return reading_.token(*whole).upos == Upos::pron ? "pronoun" : fold(reading_.lemma(*whole));
}

// "Inflation rose from 2.1 to 2.4 percent": no range, but what it was and what it came to.
bool ClaimBuilder::is_change(const Mention& range) const {
  if (std::get<Quantity>(range.value).bound != Bound::between) return false;
  const auto from = lower(reading_.lemma(range.tokens.begin));
  if (reading_.lexicon.slot(from) != Slot::source) return false;
  const auto frame = frame_with(range.counted.value_or(range.head)).frame;
  if (frame == UINT32_MAX || out_.frames[frame].predicate > range.tokens.begin) return false;
  const auto& action = out_.frames[frame].action;
  // "Augmenter de 3 à 5 %": the same word tells by how much, but behind a verb that only tells of a change.
  const bool grows = classes_.is_a(action, "increase") && reading_.lexicon.cue(from) != "by";
  return grows || classes_.is_a(action, "change");
}

// "A 3,200-year-old tomb", "the tomb dates back 2,500 years"
std::optional<std::uint32_t> ClaimBuilder::old_thing(const Mention& age) const {
  const auto above = reading_.token(age.head).head;
  if (reading_.token(above).upos == Upos::noun) return above;
  const auto subject = reading_.child(above, Relation::nsubj);
  return subject && reading_.token(*subject).upos == Upos::noun ? subject : std::nullopt;
}

void ClaimBuilder::tell_from_others(const Mention& number) {
  const auto told = told_beside(reading_, number, number.counted);
  asked().compared = is_compared_with(reading_, number);
  asked().another = told.another || asked().compared;
  asked().beside = told.another && !told.more && !asked().compared;
  asked().by_order = told.order && std::get<Quantity>(number.value).unit.empty();
}

// "Lied three times", where the noun tells nothing without its verb.
void ClaimBuilder::tell_repetition(std::uint32_t counted, std::uint32_t frame) {
  if (!classes_.is_a(asked().thing, "repetition") || frame == UINT32_MAX || reading_.mention<Time>(counted) != nullptr)
    return;
  asked().thing_lemma += "/" + action_of(frame);
  asked().thing = asked().thing_lemma;
}

// "207 km/h au Raz, 156 km/h à Brest": of several measures in one sentence each has the place behind it. nullopt: it
// has none of its own, or no other number of its kind stands there.
std::optional<Place> ClaimBuilder::own_place(const Mention& measure) const {
  const auto& quantity = std::get<Quantity>(measure.value);
  if (quantity.unit.empty()) return std::nullopt;
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
  // "Two women and a man fatally shot": whatever the tree makes of it.
  const auto first = reading_.phrase(counted).begin;
  if (first >= 2 && reading_.token(first - 1).upos == Upos::cconj && somebody(first - 2)) return true;
  return std::ranges::any_of(reading_.tree.children(counted), [&](std::uint32_t c) {
    return reading_.token(c).relation == Relation::conj && somebody(c);
  });
}

bool ClaimBuilder::settle_tally(const Mention& number, const FramePlace& where, std::uint32_t counted) {
  if (!std::get<Quantity>(number.value).unit.empty()) return false;
  const auto* frame = where.frame == UINT32_MAX ? nullptr : &out_.frames[where.frame];
  auto tally = find_tally(reading_, classes_, frame, where.slot, number, counted);
  asked().by_event = reading_.token(counted).upos == Upos::noun && reading_.mention<Quantity>(counted) == nullptr &&
                     !reading_.lexicon.action(reading_.lemma(counted), Upos::noun).empty();
  asked().tally = std::move(tally.question);
  asked().group = std::move(tally.group);
  // "Six of the kidnappers were killed": a part of the kidnappers, but all who were killed.
  const auto& quantity = std::get<Quantity>(number.value);
  if (tally.by_deed && quantity.part && !quantity.implicit) asked().part = false;
  // "One survivor was questioned" picks one out, "there was one survivor" counts them all.
  const bool one = quantity.best == Decimal(1) && quantity.bound == Bound::exactly;
  if (one && !asked().tally.empty() && frame != nullptr && !frame->copular && !reading_.is_light(*frame) &&
      classes_.tally(frame->action, where.slot == Slot::agent ? "agent" : "patient").empty())
    asked().part = true;
  asked().definite = number.counted && !quantity.part && !quantity.implicit && reading_.is_definite(counted);
  asked().some = tally.some;
  auto some = counted;
  if (quantity.part && number.counted && !asked().tally.empty()) {
    // Of whom there is a name of their own, so many are all of them: "six of the dead were soldiers".
    if (const auto called = called_beside(number); called && narrowing_of(reading_, *called).empty()) {
      describe(*called);
      asked().some = true;
      some = *called;
    }
  }
  // "Two of those abducted are foreigners"
  if (quantity.part && number.counted && asked().tally.empty()) {
    const auto whole = tally_of_those_hit(reading_, classes_, counted);
    if (const auto called = called_beside(number); called && !whole.empty()) {
      describe(*called);
      asked().tally = whole;
      asked().some = true;
      some = *called;
    }
  }
  if (asked().some) name_some(some);
  if (number.counted && !asked().tally.empty()) settle_scope(reading_, classes_, counted, asked());
  if (number.counted && (quantity.part || lists_part(number, counted))) share_tally(counted);
  return tally.by_own;
}

// "Three officers were questioned. The three men were suspended": the only people counted before whose number it is.
void ClaimBuilder::take_up_group(std::uint32_t counted, const Quantity& number) {
  const auto called = reading_.thing(counted);
  const bool anybody = classes_.anyone(called) || classes_.many(called);
  if (!anybody || number.part || number.best <= Decimal(1) || number.bound != Bound::exactly ||
      !reading_.is_definite(counted))
    return;
  const auto s = sentence_of(reading_.analysis, counted);
  const auto first = reading_.analysis.sentences[s - std::min(s, reading_.thresholds().referent_sentences)].span.begin;
  const ClaimContext* group = nullptr;
  for (std::size_t i = 0; i + 1 < out_.claims.size(); ++i) {
    const auto* other = std::get_if<Quantity>(&out_.claims[i].value);
    if (other == nullptr || out_.claims[i].value_span.begin < first || other->best != number.best) continue;
    const auto& asked = out_.asked[i];
    if (other->bound != Bound::exactly || !other->unit.empty() || !classes_.is_a(asked.thing, "person")) continue;
    if (classes_.anyone(asked.thing) || classes_.many(asked.thing)) continue;
    if (group != nullptr && group->thing != asked.thing) return;
    group = &asked;
  }
  if (group == nullptr) return;
  asked().thing = group->thing;
  asked().thing_lemma = group->thing_lemma;
  if (!asked().tally.empty() && asked().group.empty() && !classes_.anyone(group->thing, asked().tally))
    asked().group = group->thing;
}

// Women and children are anybody where they are counted, but not where some of the dead are said to be women. "Her two
// children" are not all the children among them.
void ClaimBuilder::name_some(std::uint32_t counted) {
  const auto& thing = asked().thing;
  const bool owned = std::ranges::any_of(reading_.tree.children(counted), [&](std::uint32_t c) {
    return reading_.token(c).features.possessive || reading_.token(c).relation == Relation::nmod_poss;
  });
  const bool anybody = thing == "person" || classes_.is_a(thing, "victim") || owned;
  if (!anybody) asked().group = thing.empty() || classes_.anyone(thing) ? asked().thing_lemma : thing;
  asked().part = asked().group.empty();
}

// "19 morts, onze soldats et huit civils": the counts that follow a tally with nothing between them are parts of it.
bool ClaimBuilder::lists_part(const Mention& number, std::uint32_t counted) const {
  const auto last = out_.claims.size() - 1;
  if (last == 0 || out_.claims[last - 1].aspect != Aspect::quantity || !reading_.is_human(counted)) return false;
  const auto before = reading_.tokens_in(out_.claims[last - 1].value_span);
  if (before.end >= number.tokens.begin || out_.asked[last - 1].tally.empty()) return false;
  const auto& whole = std::get<Quantity>(out_.claims[last - 1].value);
  const bool among = std::get<Quantity>(number.value).best < whole.best || !out_.asked[last - 1].group.empty();
  for (auto t = before.end; t < number.tokens.begin; ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos != Upos::punct && upos != Upos::cconj) return false;
  }
  return among;
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

void ClaimBuilder::name_facet(Claim& claim, std::uint32_t frame) {
  claim.facet = action_of(frame) + "/" + thing_asked() + "/" + std::string(name_of(claim.aspect));
}

}  // namespace rashomon
