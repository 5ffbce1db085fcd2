// SPDX-License-Identifier: Apache-2.0
// Who did it, to whom, with what and through what cause, by name or by description: the questions of participants.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/context_values.h"
#include "text/fold.h"

namespace rashomon {
namespace {

std::string_view part_of(Slot slot) {
  switch (slot) {
    case Slot::agent:
      return "/agent";
    case Slot::patient:
      return "/patient";
    case Slot::instrument:
      return "/instrument";
    case Slot::cause:
      return "/cause";
    default:
      return "/named";
  }
}

}  // namespace

void ClaimBuilder::add_participants(std::uint32_t f) {
  const auto& frame = out_.frames[f];
  const auto means = add_means(f);
  for (std::size_t i = 0; i < frame.arguments.size(); ++i) {
    const auto& argument = frame.arguments[i];
    const bool part = argument.slot == Slot::agent || argument.slot == Slot::patient ||
                      argument.slot == Slot::instrument || argument.slot == Slot::cause;
    if (!part || argument.head == frame.predicate) continue;
    const auto& participant = out_.contexts[f].participants[i];
    if (participant.named && (argument.slot == Slot::agent || argument.slot == Slot::patient)) {
      add_participant(f, argument.head, argument.slot, value_of(argument.head, participant.key),
                      named_span(argument.head, span_of(reading_.analysis, argument.tokens)));
    } else if (!std::ranges::count(means, argument.head) && (participant.named || takes_part(f, argument))) {
      const auto span = described_span(argument);
      add_participant(f, argument.head, argument.slot, Description{participant.key, fold(reading_.words(span))}, span);
      by_rule("participant/described");
      describe(argument.head);
      asked().kinds = kinds_of(argument.head);
    }
  }
  add_named_below(f);
}

// Pronouns name nobody; a phrase that only counts is a quantity; the noun of a light verb is a part of its verb.
bool ClaimBuilder::takes_part(std::uint32_t f, const Argument& argument) const {
  const auto t = argument.head;
  const auto upos = reading_.token(t).upos;
  if (upos != Upos::noun && upos != Upos::propn) return false;
  if (is_measure(t) || reading_.mention<Time>(t) != nullptr) return false;
  // "A bomb attack", "a tax freeze": it is a part of the event's name.
  if (universal(reading_.token(t).relation) == Relation::compound) return false;
  const auto& frame = out_.frames[f];
  const auto lemma = reading_.lemma(frame.predicate);
  if (frame.nominal || argument.slot != Slot::patient || argument.head < frame.predicate) return true;
  const auto together = std::string(lemma) + ' ' + std::string(reading_.lemma(t));
  return reading_.lexicon.action(together, Upos::verb).empty() && reading_.lexicon.speech(together, Upos::verb).empty();
}

// Those of the noun and of what is compounded with it: "a car bomb" is carried by a car.
std::vector<Kind> ClaimBuilder::kinds_of(std::uint32_t head) const {
  if (reading_.mention<Quantity>(head) != nullptr) return {};  // "thousands of divisions": a number
  auto kinds = kinds_in(reading_, {head, head + 1});
  for (const auto c : reading_.tree.children(head)) {
    if (universal(reading_.token(c).relation) != Relation::compound) continue;
    const auto more = kinds_in(reading_, {c, c + 1});
    kinds.insert(kinds.end(), more.begin(), more.end());
  }
  std::ranges::sort(kinds);
  return kinds;
}

// The name alone, where the phrase holds it: "le président serbe Aleksandar Vučić".
Span ClaimBuilder::named_span(std::uint32_t head, Span phrase) const {
  const auto* own = reading_.mention<Name>(head);
  return own != nullptr && std::get<Name>(own->value).kind == NameKind::person && phrase.contains(own->span) ? own->span
                                                                                                             : phrase;
}

Span ClaimBuilder::described_span(const Argument& argument) const {
  auto tokens = argument.tokens;
  if (tokens.size() > reading_.thresholds().participant_tokens) tokens.end = argument.head + 1;
  // A preposition that stands within belongs to the predicate: "à l'aide d'un couteau".
  for (const auto c : reading_.tree.children(argument.head)) {
    if (reading_.token(c).relation == Relation::case_ && c < argument.head)
      tokens.begin = std::max(tokens.begin, reading_.tree.range(c).end);
  }
  return span_of(reading_.analysis, tokens);
}

Value ClaimBuilder::value_of(std::uint32_t head, const std::string& key) const {
  if (const auto* name = reading_.name(head); name != nullptr) return *name;
  if (const auto* place = reading_.mention<Place>(head); place != nullptr) return place->value;
  return Description{key, key};
}

void ClaimBuilder::add_participant(std::uint32_t f, std::uint32_t head, Slot slot, Value value, Span span) {
  auto& claim = add(Aspect::participant, f, head, std::move(value), span);
  claim.facet = out_.frames[f].action + std::string(part_of(slot));
  claim.subject = subject_of(out_.frames[f], span);
  asked().slot = slot;
}

}  // namespace rashomon
