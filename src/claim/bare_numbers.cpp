// SPDX-License-Identifier: Apache-2.0
// Numbers with no noun behind them: what they count is told by the verb, the subject or the event.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "value/quantity.h"

namespace rashomon {

void ClaimBuilder::add_bare(const Mention& mention, const Quantity& quantity) {
  const auto where = frame_with(mention.head);
  auto& claim = add(Aspect::quantity, where.frame, mention.head, quantity, mention.span);
  by_rule("quantity/number_alone");
  tell_from_others(mention);
  asked().slot = where.slot;
  const bool own = settle_tally(mention, where, mention.head);
  if (name_votes(mention)) {
    claim.subject = reading_.words(mention.span);
    name_facet(claim, where.frame);
    return;
  }
  if (const auto scale = scale_before(mention)) {
    describe(*scale);
    name_measure(mention, quantity, *scale, where.frame);
    // "Un séisme de magnitude 5,9 a fait 17 morts": how strong it was counts nobody.
    if (!asked().measure.empty()) {
      asked().tally.clear();
      asked().group.clear();
    }
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
  // "Ten were minors", "five people, two of them children": what they are said to be is counted, of all that were told
  // of before.
  auto predicate = counted_predicate(mention, where);
  if (!predicate) predicate = counted_of_them(mention);
  if (predicate) {
    describe(*predicate);
    asked().part = true;
    asked().tally.clear();
    share_tally(*predicate);
    if (asked().tally.empty()) take_tally_before(*predicate);
    if (asked().tally.empty()) take_tally_of_them(mention, *predicate);
    claim.subject = reading_.words(reading_.token(*predicate).span);
    name_facet(claim, where.frame);
    return;
  }
  // "Three people were shot, two of whom died": a part of these, not the tally of the dead; but "injuring nine of them"
  // tells how many were.
  const bool deed = own || (where.frame != UINT32_MAX && where.slot == Slot::patient && !asked().tally.empty() &&
                            reading_.token(out_.frames[where.frame].predicate).relation != Relation::acl_relcl);
  if (quantity.part && !deed) {
    asked().tally.clear();
    asked().group.clear();
  }
  // "Earned 231 crores": the verb alone says what is measured.
  const bool large = quantity.best >= Decimal(reading_.thresholds().money_least);
  if (large && !quantity.part && where.frame != UINT32_MAX && where.slot == Slot::patient)
    describe_by_action(where.frame);
  // Of a number alone the whole is unknown, but where the tally or the verb says it.
  asked().part = (quantity.part && !deed) || (asked().tally.empty() && asked().thing.empty());
  claim.subject = reading_.words(mention.span);
  name_facet(claim, where.frame);
}

// Of the count before it in its sentence, whatever is told between.
void ClaimBuilder::take_tally_before(std::uint32_t counted) {
  const auto last = out_.claims.size() - 1;
  for (auto before = last; before-- > 0 && out_.claims[before].evidence == out_.claims[last].evidence;) {
    if (out_.asked[before].tally.empty()) continue;
    asked().tally = out_.asked[before].tally;
    asked().some = true;
    return name_some(counted);
  }
}

// "Six hostages were taken. Three of them are foreigners": of those whom the pronoun means.
void ClaimBuilder::take_tally_of_them(const Mention& number, std::uint32_t counted) {
  for (const auto c : reading_.tree.children(number.head)) {
    const auto them = reading_.referent(c);
    if (reading_.token(c).upos != Upos::pron || them == c) continue;
    for (std::size_t i = 0; i + 1 < out_.claims.size(); ++i) {
      const bool of_them = out_.claims[i].aspect == Aspect::quantity && !out_.asked[i].tally.empty() &&
                           reading_.tokens_in(out_.claims[i].value_span).contains(them);
      if (!of_them) continue;
      asked().tally = out_.asked[i].tally;
      asked().some = true;
      return name_some(counted);
    }
  }
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

// "Three of those abducted are foreigners": whom the number, the subject, is said to be of.
std::optional<std::uint32_t> ClaimBuilder::called_beside(const Mention& number) const {
  const auto& token = reading_.token(number.head);
  const bool subject = universal(token.relation) == Relation::nsubj && reading_.child(token.head, Relation::cop);
  const bool noun = subject && reading_.token(token.head).upos == Upos::noun && reading_.is_human(token.head);
  return noun && reading_.preposition(token.head).empty() ? std::optional(token.head) : std::nullopt;
}

// "Two of them children": the noun stands behind the pronoun as if it determined it.
std::optional<std::uint32_t> ClaimBuilder::counted_of_them(const Mention& number) const {
  for (const auto c : reading_.tree.children(number.head)) {
    const auto& token = reading_.token(c);
    if (token.upos != Upos::noun || universal(token.relation) != Relation::nmod || !reading_.is_human(c)) continue;
    const auto them = reading_.child(c, Relation::det);
    // "Of them police officers"
    if (them && reading_.token(*them).upos == Upos::pron && *them < c) return c;
  }
  return std::nullopt;
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
  for (const auto& context : out_.contexts) {
    const auto tally = context.main ? classes_.tally(context.action, "agent") : std::string_view();
    if (!tally.empty()) return std::string(tally);
  }
  return {};
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
  // "La magnitude est de 6,2", where the tree takes the copula for a verb.
  const bool is_so_much =
      reading_.token(frame.predicate).upos == Upos::aux && reading_.token(number.head).head == frame.predicate;
  if (!is_number && !is_so_much && !classes_.measures(frame.action)) return std::nullopt;
  // "The institute estimated the magnitude at 6.1": what is done to, where anything is, and not who does it.
  auto measured = std::ranges::find_if(frame.arguments, [&](const Argument& argument) {
    return argument.slot == Slot::patient && !argument.tokens.contains(number.head);
  });
  if (measured == frame.arguments.end()) measured = std::ranges::find(frame.arguments, Slot::agent, &Argument::slot);
  if (measured == frame.arguments.end() || measured->tokens.contains(number.head)) return std::nullopt;
  auto noun = measured->head;
  for (const auto c : reading_.tree.children(noun)) {
    if (classes_.is_a(reading_.thing(noun), "amount") && reading_.token(c).relation == Relation::nmod) noun = c;
  }
  const bool names_things = reading_.token(noun).upos == Upos::noun && reading_.mention<Quantity>(noun) == nullptr &&
                            reading_.mention<Time>(noun) == nullptr;
  return names_things ? std::optional(noun) : std::nullopt;
}

}  // namespace rashomon
