// SPDX-License-Identifier: Apache-2.0
#include "compare/means_answers.h"

#include <algorithm>

#include "compare/predicate.h"

namespace rashomon {
namespace {

// "The president came by ferry", "the prime minister by helicopter": do those who did it hold two offices?
bool of_two_offices(const ClaimPair& pair) {
  return one_question(pair) && std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
           return std::ranges::any_of(pair.other_context.participants, [&](const Participant& q) {
             return p.slot == q.slot && pair.classes.two_offices(p.office, q.office);
           });
         });
}

// "The guard fired a pistol", "the robbers had knives": one of those who did it, and somebody whom it befell.
bool of_two_sides(const ClaimPair& pair) {
  const auto culprit = [&](const Participant& p) {
    return (p.slot == Slot::agent || p.slot == Slot::patient) && pair.classes.matters(p.thing, "culprit");
  };
  const auto other = [&](const Participant& p) {
    return p.slot == Slot::agent && !culprit(p) &&
           (pair.classes.office(p.thing) || !p.office.empty() || pair.classes.is_a(p.thing, "watchman") ||
            pair.classes.is_a(p.thing, "soldier") || pair.classes.matters(p.thing, "victim") ||
            pair.classes.matters(p.thing, "knows"));
  };
  const auto &a = pair.one_context.participants, &b = pair.other_context.participants;
  return (std::ranges::any_of(a, culprit) && std::ranges::any_of(b, other)) ||
         (std::ranges::any_of(b, culprit) && std::ranges::any_of(a, other));
}

// "Was charged with murder", "faces a charge of neglect": is whom the one befalls who bears the other?
bool share_bearer(const ClaimPair& pair) {
  const auto takes_part = [](const Participant& p) {
    return !p.key.empty() && (p.slot == Slot::agent || p.slot == Slot::patient);
  };
  const auto person = [&](const Participant& p) {
    return p.named || p.thing.empty() || pair.classes.is_a(p.thing, "person");
  };
  return std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
    return takes_part(p) && person(p) &&
           std::ranges::any_of(pair.other_context.participants,
                               [&](const Participant& q) { return takes_part(q) && q.key == p.key; });
  });
}

// Do the words of a participant hold the word that the answer is: "tear gas" of "fired tear gas"?
bool holds_answer(const Participant& p, const ClaimContext& asked) {
  return std::ranges::any_of(p.kinds, [&](const Kind& own) {
    return std::ranges::any_of(asked.kinds, [&](const Kind& kind) { return kind.word == own.word; });
  });
}

// "Fired shots", "used a pistol", "hit a tree": is what it is done to only the answer itself, or what serves to do it?
bool serves(const ClaimPair& pair, const ClaimContext& asked, const FrameContext& context) {
  return std::ranges::any_of(context.participants, [&](const Participant& p) {
    if (p.slot != Slot::patient) return false;
    if (holds_answer(p, asked)) return true;
    return !p.thing.empty() &&
           (p.thing == asked.thing || pair.classes.is_a(p.thing, "weapon") || pair.classes.is_a(p.thing, "injury"));
  });
}

// Is each article's answer its only one, and of its event, where one of them has nobody but what serves it done to?
bool of_one_deed(const ClaimPair& pair, bool served) {
  return served && pair.one_asked.sole && pair.other_asked.sole && pair.one_asked.leading && pair.other_asked.leading;
}

}  // namespace

bool one_of_many(const ClaimPair& pair) {
  const auto counted = [&](const ClaimContext& asked, const FrameContext& context) {
    return (asked.slot == Slot::patient || !asked.question.empty()) &&
           !pair.classes.tally(context.action, "patient").empty();
  };
  return counted(pair.one_asked, pair.one_context) || counted(pair.other_asked, pair.other_context);
}

bool one_question(const ClaimPair& pair) {
  return !pair.one_asked.question.empty() && pair.one_asked.question == pair.other_asked.question;
}

bool one_answer_each(const ClaimPair& pair) {
  return one_question(pair) && pair.evidence[Feature::thing_alone] > 0 &&
         (pair.evidence.other_participants == 0 || pair.evidence.shared_participants > 0 || pair.evidence.same_event);
}

bool only_answers(const ClaimPair& pair) {
  const auto &one = pair.one_asked, &other = pair.other_asked;
  const auto only = [](const ClaimContext& asked) { return asked.sole && asked.slot != Slot::patient; };
  if (!one_question(pair) || !only(one) || !only(other)) return false;
  return (one.leading && other.leading) || (one.personal && other.personal && share_bearer(pair));
}

bool answers_put_forward(const ClaimPair& pair) {
  const auto held = [](const Claim& claim) {
    return claim.polarity == Polarity::affirmed &&
           (claim.modality == Modality::asserted || claim.modality == Modality::reported ||
            claim.modality == Modality::possible);
  };
  return one_question(pair) && held(pair.one) && held(pair.other);
}

bool of_one_bearer(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  if (of_two_offices(pair) || (one_question(pair) && of_two_sides(pair))) return false;
  // "Hit a guard with a bottle", "hit a car with a hammer"; but what they had with them they had whatever they did.
  const auto borne = [](const ClaimContext& asked) {
    return asked.slot == Slot::company || asked.slot == Slot::attribute;
  };
  const bool carried = borne(pair.one_asked) || borne(pair.other_asked);
  const bool by_means = one_question(pair) && !carried && pair.one_asked.question != "cause" &&
                        pair.one_asked.slot != Slot::patient && pair.other_asked.slot != Slot::patient;
  const bool served =
      serves(pair, pair.one_asked, pair.one_context) || serves(pair, pair.other_asked, pair.other_context);
  const bool elsewhere = !served && other_object(pair);
  const bool others = evidence.other_participants > 0 && evidence.shared_participants == 0;
  if (by_means && (elsewhere || (others && !of_one_deed(pair, served)))) return false;
  if (!one_question(pair) || !(pair.one_asked.personal || pair.other_asked.personal)) return true;
  if (pair.one_context.of_some || pair.other_context.of_some) return false;
  if (evidence.shared_participants > 0 || share_bearer(pair)) return true;
  if (pair.one_context.nominal || pair.other_context.nominal || evidence.other_participants > 0) return false;
  if (evidence[Feature::participant_kind] > 0) return !one_of_many(pair);
  // "He", of whom a sentence beside tells.
  const auto bearers = [](const FrameContext& context, bool named) {
    return std::ranges::any_of(context.participants, [&](const Participant& p) {
      const bool bears = p.slot == Slot::patient || (p.slot == Slot::agent && context.intransitive);
      return bears && p.key.empty() != named;
    });
  };
  const auto &one = pair.one_context, &other = pair.other_context;
  return (bearers(one, false) && !bearers(one, true)) || (bearers(other, false) && !bearers(other, true));
}

}  // namespace rashomon
