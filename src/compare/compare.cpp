// SPDX-License-Identifier: Apache-2.0
#include "compare/compare.h"

#include "base/hash.h"
#include "claim/similarity.h"
#include "compare/best_evidence.h"
#include "compare/consistency.h"
#include "compare/other_events.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

double confidence_of(Verdict verdict, double weight, const CompareRules& rules) {
  const auto& curve = kind_of(verdict) == EdgeKind::agreement ? rules.agreement : rules.conflict;
  return to_thousandths(curve.at(weight - rules.threshold_conflict));
}

ClaimPair pair_of(const StoryClaims& story, const CandidatePair& candidate, const CompareRules& rules) {
  const auto a = candidate.a.index, b = candidate.b.index;
  const auto& asked = story.asked;
  return {story.claims[a],
          story.claims[b],
          asked[a],
          asked[b],
          story.contexts[asked[a].context],
          story.contexts[asked[b].context],
          story.about[story.claims[a].article.index],
          story.about[story.claims[b].article.index],
          candidate,
          rules.classes,
          rules.gazetteer,
          rules.likeness,
          candidate.compatible && candidate.anchors >= rules.anchors_needed &&
              candidate.weight >= rules.threshold_conflict && candidate.article_similarity >= rules.article_least,
          candidate.article_similarity >= rules.article_least,
          candidate.weight >= rules.threshold_sure};
}

// "$148.9 million in one country, in all $276.4 million" and "more than $276.3 million": of the numbers of one
// situation a bound is of the one just within it.
bool settles(const ClaimPair& pair, Verdict verdict) {
  const auto* one = std::get_if<Quantity>(&pair.one.value);
  const auto* other = std::get_if<Quantity>(&pair.other.value);
  if (verdict != Verdict::refines || !pair.evidence.compatible || one == nullptr || other == nullptr) return false;
  return nearly(*one, *other, pair.likeness.rounding);
}

// "A man died", "the body of a man of 84 was found": who is described is one of however many there were.
bool describes_one(const Claim& claim) {
  const auto* quantity = std::get_if<Quantity>(&claim.value);
  return quantity != nullptr && quantity->implicit && quantity->best == Decimal(1);
}

Judged judge(const StoryClaims& story, const CandidatePair& candidate, const CompareRules& rules) {
  const auto a = candidate.a.index;
  const auto pair = pair_of(story, candidate, rules);
  Judged judged{{candidate.a, candidate.b, story.claims[a].aspect, Verdict::not_comparable, "", 0}, candidate.weight};
  // Two texts known to be of one situation are too short to tell more of it elsewhere.
  const bool elsewhere = !candidate.one_situation();
  judged.answers = elsewhere && pair.conflict_allowed && candidate.same_action &&
                   !(describes_one(pair.one) || describes_one(pair.other));
  judged.same_action = candidate.same_action;
  judged.compatible = candidate.compatible;
  judged.copied = elsewhere && near_copies(pair);
  for (const auto& level : ladder_of(story.claims[a].aspect)) {
    if (!level.holds(pair)) continue;
    judged.comparison.verdict = level.verdict;
    judged.comparison.reason = level.reason;
    judged.outright = level.outright;
    break;
  }
  judged.settles = !elsewhere && settles(pair, judged.comparison.verdict);
  judged.comparison.confidence = confidence_of(judged.comparison.verdict, candidate.weight, rules);
  return judged;
}

// What keeps a pair from conflicting, the first that does; empty where nothing does.
std::string_view obstacle(const CandidatePair& pair, const CompareRules& rules) {
  if (!pair.compatible) return "/other_slot";
  if (pair.anchors < rules.anchors_needed) return "/anchors";
  if (pair.weight < rules.threshold_conflict) return "/evidence";
  return pair.article_similarity < rules.article_least ? "/articles" : "";
}

// The level that decided, as Coverage counts it.
std::string level_of(const Comparison& c, const CandidatePair& pair, const CompareRules& rules, bool outranked) {
  std::string level(c.reason);
  if (level.empty()) level = std::string(name_of(c.aspect)) + "/none" + std::string(obstacle(pair, rules));
  return outranked ? level + "/outranked" : level;
}

}  // namespace

bool near_copies(const ClaimPair& pair) { return pair.evidence.sentence_similarity >= pair.likeness.sentences_copied; }

bool both_dated(const ClaimPair& pair) { return pair.one.as_of.when.size() == 1 && pair.other.as_of.when.size() == 1; }

const Claim* earlier_of(const ClaimPair& pair) {
  if (!both_dated(pair)) return nullptr;
  if (pair.one.as_of.when[0].end <= pair.other.as_of.when[0].begin) return &pair.one;
  return pair.other.as_of.when[0].end <= pair.one.as_of.when[0].begin ? &pair.other : nullptr;
}

bool other_question(const ClaimPair& pair) {
  return !(pair.evidence.same_action || near_copies(pair)) || !pair.evidence.compatible;
}

bool tells_the_same(const ClaimPair& pair) {
  if (near_copies(pair)) return true;
  if (!pair.evidence.same_action) return false;
  // Somebody else did it, and nothing tells of one event: "the chairman resigns", "the chief executive resigns".
  const bool tied = pair.evidence.same_event || pair.evidence[Feature::place_same] > 0;
  if (!pair.evidence.one_situation() && !tied && pair.evidence.other_participants > 0 &&
      pair.evidence.shared_participants == 0)
    return false;
  if ((pair.sure || pair.evidence.same_event) && pair.evidence.other_participants == 0) return true;
  // The only event of its class in either article, where each article knows of the other's sentence.
  if (pair.evidence[Feature::event_alone] > 0 && pair.evidence[Feature::sentence_known] >= 0 &&
      pair.evidence.other_participants == 0 && pair.evidence.shared_participants > 0)
    return true;
  return pair.evidence.similarity >=
         (pair.evidence.shared_participants > 0 ? pair.likeness.clauses_some : pair.likeness.clauses_much);
}

bool stances_agree(const ClaimPair& pair) {
  const auto held = [](Modality m) { return m == Modality::asserted || m == Modality::reported; };
  const auto a = pair.one.modality, b = pair.other.modality;
  return pair.one.polarity == pair.other.polarity && held(a) == held(b);
}

bool circumstances_agree(const ClaimPair& pair) {
  const auto& a = pair.one_context;
  const auto& b = pair.other_context;
  if (a.attributive || b.attributive) return false;
  const auto least = pair.likeness.circumstances;
  return share_within(a.circumstances, b.sentence_words) >= least &&
         share_within(b.circumstances, a.sentence_words) >= least;
}

bool one_event_alone(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  return evidence[Feature::event_alone] > 0 && evidence[Feature::sentence_known] >= 0 &&
         evidence.other_participants == 0 &&
         (evidence.anchors >= pair.likeness.event_anchors || evidence[Feature::lead_both] > 0 ||
          evidence.known >= pair.likeness.known_most);
}

bool speaks_of(const ArticleContext& article, std::uint64_t word) { return has_word(article.words, word); }

bool speaks_of_any(const ArticleContext& article, std::string_view words) {
  while (!words.empty()) {
    const auto space = words.find(' ');
    if (speaks_of(article, hash(words.substr(0, space)))) return true;
    words = space == std::string_view::npos ? std::string_view() : words.substr(space + 1);
  }
  return false;
}

Ladder ladder_of(Aspect aspect) {
  switch (aspect) {
    case Aspect::quantity:
      return quantity_ladder();
    case Aspect::time:
      return time_ladder();
    case Aspect::place:
      return place_ladder();
    case Aspect::name:
      return name_ladder();
    case Aspect::role:
      return role_ladder();
    case Aspect::participant:
      return participant_ladder();
    case Aspect::action:
      return action_ladder();
    case Aspect::polarity:
      return polarity_ladder();
    case Aspect::modality:
      return modality_ladder();
    case Aspect::attribution:
      return attribution_ladder();
    case Aspect::quote:
      return quote_ladder();
  }
  return {};
}

NumberWeighing weighing_of(const StoryClaims& story, std::span<const CandidatePair> pairs, const CompareRules& rules) {
  NumberWeighing weighing(rules.numbers);
  for (const auto& pair : pairs) weighing.add(pair_of(story, pair, rules));
  return weighing;
}

PairExplanation explain(const StoryClaims& story, const CandidatePair& candidate, const CompareRules& rules,
                        const NumberWeighing& weighing) {
  const auto pair = pair_of(story, candidate, rules);
  PairExplanation explained;
  explained.a = candidate.a;
  explained.b = candidate.b;
  explained.evidence = candidate.weight;
  explained.threshold_conflict = rules.threshold_conflict;
  explained.anchors = candidate.anchors;
  explained.anchors_needed = rules.anchors_needed;
  explained.compatible = candidate.compatible;
  explained.article_similarity = candidate.article_similarity;
  explained.article_least = rules.article_least;
  explained.conflict_allowed = pair.conflict_allowed;
  for (const auto& level : ladder_of(pair.one.aspect))
    explained.levels.push_back({level.reason, level.verdict, level.holds(pair)});
  explained.comparison = judge(story, candidate, rules).comparison;
  const auto signals = weighing.signals(pair);
  if (signals) explained.signals.assign(signals->begin(), signals->end());
  if (signals && explained.comparison.verdict == Verdict::not_comparable) {
    weighing.explain(*signals, explained);
    explained.comparison = weighing.compare(pair).value_or(explained.comparison);
  }
  return explained;
}

std::vector<Comparison> compare_all(const StoryClaims& story, std::span<const CandidatePair> pairs,
                                    const CompareRules& rules, LevelCounts* decided) {
  std::vector<Judged> judged;
  BestEvidence best(story);
  for (const auto& pair : pairs) {
    judged.push_back(judge(story, pair, rules));
    best.add(judged.back());
  }
  const auto weighing = weighing_of(story, pairs, rules);
  std::vector<Comparison> comparisons;
  for (std::size_t i = 0; i < judged.size(); ++i) {
    auto& one = judged[i];
    const bool open = one.comparison.verdict == Verdict::not_comparable;
    if (const auto weighed = open ? weighing.compare(pair_of(story, pairs[i], rules)) : std::nullopt) {
      one.comparison = *weighed;
      one.outright = true;  // what else answers the question has been weighed
    }
    const auto kind = kind_of(one.comparison.verdict);
    const bool outranked = kind != EdgeKind::none && kind != EdgeKind::agreement && !one.outright && !best.is_best(one);
    if (decided != nullptr) ++(*decided)[level_of(one.comparison, pairs[i], rules, outranked)];
    if (kind == EdgeKind::none || outranked) continue;
    comparisons.push_back(one.comparison);
  }

  if (rules.event_days > 0) drop_other_events(story, pairs, rules.gazetteer, rules.event_days, comparisons);
  drop_contradicted(story, rules.classes, comparisons);
  return comparisons;
}

}  // namespace rashomon
