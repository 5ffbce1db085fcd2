// SPDX-License-Identifier: Apache-2.0
#include "link/participants.h"

#include <algorithm>

#include "claim/context_participants.h"
#include "link/evidence.h"

namespace rashomon {
namespace {

// May the two slots be the same part? The subject of "X meurt" and the object of "on tue X" may.
bool same_part(const FrameContext& a, Slot slot_a, const FrameContext& b, Slot slot_b) {
  if (slot_a == slot_b) return true;
  const bool subject_a = slot_a == Slot::agent && a.intransitive, subject_b = slot_b == Slot::agent && b.intransitive;
  return (subject_a && slot_b == Slot::patient) || (subject_b && slot_a == Slot::patient);
}

// "swiss african business circle" and "swiss african business circle sabc" are one.
bool same_key(const Participant& p, const Participant& q, const Weights& weights) {
  if (p.key == q.key) return true;
  if (!p.named || !q.named || static_cast<double>(std::min(p.key.size(), q.key.size())) < weights.name_letters)
    return false;
  return p.key.find(q.key) != std::string::npos || q.key.find(p.key) != std::string::npos;
}

std::optional<Feature> judge(const Participant& p, const Participant& q, const Classes& classes,
                             const Weights& weights) {
  if (p.named && q.named && p.key == q.key && are_two(p, q)) return Feature::participant_named_other;
  if (same_key(p, q, weights)) return p.named && q.named ? Feature::participant_named_same : Feature::participant_same;
  if (p.named && q.named) return Feature::participant_named_other;
  if (!p.thing.empty() && !q.thing.empty() && classes.related(p.thing, q.thing)) return Feature::participant_kind;
  // "The gunmen", "the robbers": whoever did it.
  if (classes.matters(p.thing, "culprit") && classes.matters(q.thing, "culprit")) return Feature::participant_kind;
  return p.named || q.named ? std::nullopt : std::optional(Feature::participant_other);
}

// "The school in Leeds", "the school in Hull": what tells each from others called so, the two have nothing in common.
bool narrowed_apart(const Participant& p, const Participant& q) {
  if (p.key != q.key || p.narrowing.empty() || q.narrowing.empty()) return false;
  return std::ranges::none_of(p.narrowing,
                              [&](std::uint64_t word) { return std::ranges::binary_search(q.narrowing, word); });
}

// May the two not be one, though they are called alike or play the same part?
bool told_apart(const Participant& p, const Participant& q, const Classes& classes) {
  if (are_two(p, q)) return true;
  if (p.named || q.named) return false;
  // Nor is "the father of the victim" her brother.
  return rivals(p.kinds, q.kinds) || narrowed_apart(p, q) || classes.exclusion(p.office, q.office).has_value();
}

}  // namespace

std::optional<ParticipantMatch> match_participants(const FrameContext& first, const FrameContext& second, Slot slot,
                                                   const Classes& classes, const Weights& weights) {
  const auto weight = [&](std::optional<Feature> feature) { return feature ? weights[*feature] : 0; };
  std::optional<Feature> best;
  ParticipantMatch match;
  bool met = false;
  for (const auto& p : first.participants) {
    if (p.slot != slot || p.key.empty()) continue;
    for (const auto& q : second.participants) {
      if (q.key.empty() || !same_part(first, p.slot, second, q.slot)) continue;
      const auto found = judge(p, q, classes, weights);
      if (!met || weight(found) > weight(best)) {
        best = found;
        match.both_named = p.named && q.named;
        match.same_name = match.both_named && same_key(p, q, weights);
        match.told_apart = told_apart(p, q, classes);
      }
      // Of several as likely, what holds of one or of all, whichever comes first.
      else if (weight(found) == weight(best)) {
        match.both_named |= p.named && q.named;
        match.same_name |= p.named && q.named && same_key(p, q, weights);
        match.told_apart &= told_apart(p, q, classes);
      }
      met = true;
    }
  }
  if (!best) return std::nullopt;
  match.feature = *best;
  return match;
}

bool Evidence::is_of_no_weight(Slot slot, const ParticipantMatch& match, const ClaimView& first,
                               const ClaimView& second) const {
  // What caused it is told of this or that which it befell.
  if (!match.both_named && of_cause()) return true;
  if (!one_question()) return false;
  const auto takes_part = [&](const ClaimView& view, const auto& is_such) {
    return std::ranges::any_of(view.context.participants,
                               [&](const Participant& p) { return p.slot == slot && is_such(p); });
  };
  const auto& classes = rules_.classes;
  // "Left the scene in a car", "took flight on a scooter": so is in what way of one thing or another.
  const auto person = [&](const Participant& p) {
    return p.named || classes.is_a(p.thing, "person") || classes.is_a(p.thing, "group");
  };
  if (slot == Slot::patient && !takes_part(first, person) && !takes_part(second, person)) return true;
  // "Pointed a pistol at", "armed with a knife": what the answer is, and what they did with it about them, does not
  // matter.
  const auto answers = [&](const ClaimView& view) {
    return view.asked.slot == Slot::company || view.asked.slot == Slot::attribute ||
           takes_part(view, [&](const Participant& p) { return p.key == view.asked.thing_lemma; });
  };
  if (!match.both_named && (answers(first) || answers(second))) return true;
  // "Four armed men", "six hooded individuals": whoever did it, by words that tell nothing of who they were.
  const auto known = [&](const Participant& p) {
    const bool anybody = classes.matters(p.thing, "culprit") || classes.is_a(p.thing, "suspect") ||
                         (classes.is_a(p.thing, "person") && classes.anyone(p.thing));
    return p.named || !anybody;
  };
  return slot == Slot::agent && !takes_part(first, known) && !takes_part(second, known);
}

// "Petrov joined Celta for", "Celta signed Petrov for": who acts in the one is acted on in the other.
bool Evidence::turned_round() const {
  const auto meets = [](const FrameContext& one, const FrameContext& other) {
    return std::ranges::any_of(one.participants, [&](const Participant& p) {
      return p.slot == Slot::agent && p.named && std::ranges::any_of(other.participants, [&](const Participant& q) {
               return q.slot == Slot::patient && q.key == p.key;
             });
    });
  };
  return meets(one_.context, other_.context) || meets(other_.context, one_.context);
}

}  // namespace rashomon
