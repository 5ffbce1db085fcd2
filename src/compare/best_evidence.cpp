// SPDX-License-Identifier: Apache-2.0
#include "compare/best_evidence.h"

#include <algorithm>
#include <variant>

#include "value/quantity.h"

namespace rashomon {
namespace {

// An article that gives its number twice, once more precisely, stands by it in both places.
bool says_again(const Claim& claim, const Claim& best) {
  const auto* one = std::get_if<Quantity>(&claim.value);
  const auto* other = std::get_if<Quantity>(&best.value);
  if (one == nullptr || other == nullptr) return false;
  return fits(relation(*one, *other));
}

}  // namespace

BestEvidence::BestEvidence(const StoryClaims& story) : story_(story) {
  for (std::uint32_t i = 0; i < story.claims.size(); ++i) {
    const auto& claim = story.claims[i];
    if (claim.aspect == Aspect::quantity) numbers_[{claim.article.index, claim.evidence}].push_back(i);
  }
}

void BestEvidence::add(const Judged& judged) {
  const auto& c = judged.comparison;
  if (of_other_measures(c) || of_other_actions(judged) || only_names_day(c) || names_no_day(c) || only_names_area(c) ||
      of_others(c) || told_apart(judged))
    return;
  note(c.a, c.b, judged);
  note(c.b, c.a, judged);
}

bool BestEvidence::is_best(const Judged& judged) const {
  const auto& c = judged.comparison;
  return stands(c.a, c.b, judged) && stands(c.b, c.a, judged);
}

// "A tram left the rails" answers nothing that "nobody was hurt when a tram left the rails" asks. Within one article,
// which seldom contradicts itself, all that is near counts against it.
bool BestEvidence::of_other_actions(const Judged& judged) const {
  const auto& c = judged.comparison;
  const bool one_article = story_.claims[c.a.index].article == story_.claims[c.b.index].article;
  return c.aspect == Aspect::polarity && c.verdict == Verdict::not_comparable && !judged.same_action && !one_article;
}

// "362 reviews" answer nothing that "83 % based on reviews" asks.
bool BestEvidence::of_other_measures(const Comparison& c) const {
  const auto* one = std::get_if<Quantity>(&story_.claims[c.a.index].value);
  const auto* other = std::get_if<Quantity>(&story_.claims[c.b.index].value);
  return one != nullptr && other != nullptr && !comparable(*one, *other);
}

// What speaks against one question, as another day does: the 23 who died in an ambush in March are no answer to how
// many died on Sunday.
bool BestEvidence::told_apart(const Judged& judged) {
  const auto& c = judged.comparison;
  return c.aspect == Aspect::quantity && c.verdict == Verdict::not_comparable && !judged.compatible;
}

// "In the north" leaves open where in it: the village that the article names beside is its answer. One clause may name
// several places, of which one that the other's cannot be set against ("a few miles from the border") answers nothing.
bool BestEvidence::only_names_area(const Comparison& c) {
  return c.aspect == Aspect::place && (c.verdict == Verdict::refines || c.verdict == Verdict::not_comparable);
}

// What one is answers nothing of what another is.
bool BestEvidence::of_others(const Comparison& c) {
  return c.aspect == Aspect::role && c.verdict == Verdict::not_comparable;
}

// "On Tuesday" leaves open at what time of it: the hour that the article gives elsewhere is its answer.
bool BestEvidence::only_names_day(const Comparison& c) const {
  const auto* one = std::get_if<Time>(&story_.claims[c.a.index].value);
  const auto* other = std::get_if<Time>(&story_.claims[c.b.index].value);
  return one != nullptr && other != nullptr && c.verdict == Verdict::refines &&
         (one->grain <= Grain::hour) != (other->grain <= Grain::hour);
}

// "Overnight" is no answer to "on Thursday night".
bool BestEvidence::names_no_day(const Comparison& c) const {
  const auto* one = std::get_if<Time>(&story_.claims[c.a.index].value);
  const auto* other = std::get_if<Time>(&story_.claims[c.b.index].value);
  const auto part = [](const Time& time) {
    return time.kind == TimeKind::time_of_day && time.grain == Grain::part_of_day;
  };
  return one != nullptr && other != nullptr && part(*one) != part(*other);
}

void BestEvidence::note(ClaimId claim, ClaimId other, const Judged& judged) {
  // "Rose to 37, up from 26": what it was is no answer that the article still gives.
  if (story_.asked[other.index].compared) return;
  // What only makes the other more precise leaves the question open.
  const bool agrees = judged.comparison.verdict == Verdict::agrees;
  const auto& answer = story_.claims[other.index];
  const bool number = answer.aspect == Aspect::quantity;
  const auto* told = std::get_if<Quantity>(&answer.value);
  // "Dozens" leaves open what the article tells elsewhere.
  if (told != nullptr && told->bound == Bound::vague && !agrees) return;
  auto& so_far = best_[key(claim, other)];
  if (judged.weight > so_far.any) so_far.answer = other;
  so_far.any = std::max(so_far.any, judged.weight);
  so_far.answered |= agrees && judged.answers && number;
  so_far.settled |= judged.settles;
  if (!agrees) return;
  so_far.agreeing = std::max(so_far.agreeing, judged.weight);
  if (number) so_far.agreed.push_back(answer.evidence);
}

bool BestEvidence::stands(ClaimId claim, ClaimId other, const Judged& judged) const {
  const auto found = best_.find(key(claim, other));
  if (found == best_.end()) return true;
  const auto& best = found->second;
  const auto& answer = story_.claims[other.index];
  // What sentences that are all but the same differ in, no other sentence answers better, nor does it tell that both
  // numbers are known.
  if (best.settled || (best.answered && !judged.copied)) return false;
  if (!judged.copied && !judged.same_action && gives_beside(claim, other)) return false;
  const bool best_answer =
      judged.copied || judged.weight >= best.any || says_again(answer, story_.claims[best.answer.index]);
  return best_answer && judged.weight > best.agreeing && !answers_already(best, answer);
}

// Of another action, does the sentence of the other's number give the claim's own beside it? "Cinq malades sont
// partis : trois, qui étaient en réanimation, vers Bourges" is no other answer than "trois patients de réanimation".
bool BestEvidence::gives_beside(ClaimId claim, ClaimId other) const {
  const auto* own = std::get_if<Quantity>(&story_.claims[claim.index].value);
  const auto& answer = story_.claims[other.index];
  if (own == nullptr) return false;
  return std::ranges::any_of(numbers_.at({answer.article.index, answer.evidence}), [&](std::uint32_t i) {
    return i != other.index && !story_.asked[i].compared &&
           same_number(*own, std::get<Quantity>(story_.claims[i].value));
  });
}

// Does the other article give the claim's own answer beside this one? Of the numbers of one sentence the one that
// agrees is the answer: "the three" that agree with "three of the four" are not said to be four. Who was held on
// Monday and who on Tuesday: an article that names the time of both knows of both, and so does one that gives the
// toll of noon beside that of the evening.
bool BestEvidence::answers_already(const Evidence& best, const Claim& answer) {
  if (answer.aspect == Aspect::time) return best.agreeing >= 0;
  return std::ranges::find(best.agreed, answer.evidence) != best.agreed.end();
}

}  // namespace rashomon
