// SPDX-License-Identifier: Apache-2.0
#include "record/score.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "record/gold_match.h"
#include "report/claim_text.h"

namespace rashomon {
namespace {

bool optional(const GoldCase& conflict) { return conflict.aspect == name_of(Aspect::attribution) && !conflict.core; }

Verdict verdict_of(std::string_view grade) {
  if (grade == "contradiction") return Verdict::contradicts;
  return grade == "update" ? Verdict::supersedes : Verdict::diverges;
}

using Found = std::map<std::string, std::vector<const Comparison*>>;  // by the id of a gold conflict

void note(Reliability& bins, double confidence, bool right) {
  const auto bin = std::min(confidence_bins - 1, static_cast<std::size_t>(std::max(0.0, confidence) * confidence_bins));
  bins[bin] += {{right ? 1U : 0U, 1}, confidence};
}

// A discrepancy as a whole: is it right, false, or neither?
void score_discrepancy(const GoldMatch& match, const Discrepancy& discrepancy,
                       const std::vector<const Comparison*>& edges, Found& found, Score& score) {
  std::uint32_t hits = 0, slips = 0;
  for (const auto* edge : edges) {
    const auto* conflict = match.credited(*edge);
    const bool slip = conflict == nullptr && match.is_false(*edge);
    if (conflict != nullptr) found[conflict->id].push_back(edge);
    if (conflict != nullptr || slip) note(score.conflicts, edge->confidence, conflict != nullptr);
    hits += conflict != nullptr ? 1 : 0;
    slips += slip ? 1 : 0;
  }
  const auto size = static_cast<std::uint32_t>(edges.size());
  const bool is_false = slips > hits, right = hits > 0 && !is_false && 4 * hits >= size;
  const std::string aspect(name_of(discrepancy.aspect));
  const Share strict{right ? 1U : 0U, 1}, judged{right ? 1U : 0U, right || is_false ? 1U : 0U};
  score.edges += {hits, size};
  score.strict += strict;
  score.judged += judged;
  score.strict_by_aspect[aspect] += strict;
  score.judged_by_aspect[aspect] += judged;
}

void score_conflicts(const Gold& gold, const Found& found, Score& score) {
  for (const auto& conflict : gold.conflicts) {
    if (optional(conflict)) continue;
    const auto edges = found.find(conflict.id);
    const bool hit = edges != found.end();
    const Share one{hit ? 1U : 0U, 1};
    score.recall += one;
    score.recall_by_aspect[conflict.aspect] += one;
    if (conflict.core) score.core += one;
    if (!hit) {
      score.missed.push_back(conflict.id);
      continue;
    }
    const auto any = [&](auto test) { return std::ranges::any_of(edges->second, test) ? 1U : 0U; };
    score.aspect += {any([&](const Comparison* edge) { return right_aspect(edge->aspect, conflict.aspect); }), 1};
    score.kind += {any([&](const Comparison* edge) { return edge->verdict == verdict_of(conflict.grade); }), 1};
  }
}

void score_agreements(const GoldMatch& match, const Gold& gold, const std::vector<const Comparison*>& agreeing,
                      Score& score) {
  for (const auto* edge : agreeing) {
    const bool agreed = std::ranges::any_of(gold.agreements, [&](const auto& a) { return match.agrees(*edge, a); });
    const bool against = !agreed && match.credited(*edge) != nullptr;
    score.against += against ? 1 : 0;
    if (agreed || against) note(score.agreeing, edge->confidence, agreed);
  }
  for (const auto& agreement : gold.agreements) {
    const bool found = std::ranges::any_of(agreeing, [&](const auto* edge) { return match.agrees(*edge, agreement); });
    score.agreements += {found ? 1U : 0U, 1};
  }
}

// Is the article one of those that count?
class InLanguage {
 public:
  InLanguage(const Report& report, const std::string& language) : report_(report) {
    for (const auto& article : report.articles) {
      if (language.empty() || article.metadata().language == language) kept_.insert(article.metadata().id);
    }
  }
  bool holds(const std::string& article) const { return kept_.contains(article); }
  bool holds(ClaimId id) const { return holds(article_of(report_, report_.graph[id]).metadata().id); }
  bool holds(const Comparison& edge) const { return holds(edge.a) && holds(edge.b); }

  Gold of(Gold gold) const {
    for (auto* cases : {&gold.conflicts, &gold.agreements, &gold.not_conflicts}) {
      for (auto& one : *cases) std::erase_if(one.sides, [&](const GoldSide& side) { return !holds(side.article); });
      std::erase_if(*cases, [](const GoldCase& one) { return one.sides.size() < 2; });
    }
    return gold;
  }

 private:
  const Report& report_;
  std::set<std::string> kept_;
};

// The conflicts and updates among the claims of a discrepancy.
std::vector<const Comparison*> edges_within(const Report& report, const Discrepancy& discrepancy,
                                            const InLanguage& counted) {
  const std::set<ClaimId> claims(discrepancy.claims.begin(), discrepancy.claims.end());
  std::vector<const Comparison*> edges;
  for (const auto& edge : report.graph.edges()) {
    const auto kind = kind_of(edge.verdict);
    const bool clash = kind == EdgeKind::conflict || kind == EdgeKind::update;
    if (clash && claims.contains(edge.a) && claims.contains(edge.b) && counted.holds(edge)) edges.push_back(&edge);
  }
  return edges;
}

void add(std::map<std::string, Share>& sum, const std::map<std::string, Share>& other) {
  for (const auto& [name, share] : other) sum[name] += share;
}

}  // namespace

Score score(const Report& report, const Gold& given, const std::string& language) {
  const InLanguage counted(report, language);
  const auto gold = language.empty() ? given : counted.of(given);
  const GoldMatch match(report, gold);
  Score score;
  Found found;
  for (const auto& discrepancy : report.discrepancies) {
    const auto kept = std::ranges::count_if(discrepancy.claims, [&](ClaimId id) { return counted.holds(id); });
    if (kept > 1) score_discrepancy(match, discrepancy, edges_within(report, discrepancy, counted), found, score);
  }
  score_conflicts(gold, found, score);
  std::vector<const Comparison*> agreeing;
  for (const auto& edge : report.graph.edges()) {
    if (kind_of(edge.verdict) == EdgeKind::agreement && counted.holds(edge)) agreeing.push_back(&edge);
  }
  score_agreements(match, gold, agreeing, score);
  return score;
}

ConfidenceBin& ConfidenceBin::operator+=(const ConfidenceBin& other) {
  right += other.right;
  foretold += other.foretold;
  return *this;
}

double calibration_error(const Reliability& bins) {
  double off = 0, count = 0;
  for (const auto& bin : bins) {
    off += bin.right.whole * std::abs(bin.mean() - bin.right.value());
    count += bin.right.whole;
  }
  return count == 0 ? 0 : off / count;
}

Score& Score::operator+=(const Score& other) {
  for (const auto field : {&Score::recall, &Score::core, &Score::strict, &Score::judged, &Score::edges, &Score::kind,
                           &Score::aspect, &Score::agreements})
    this->*field += other.*field;
  against += other.against;
  add(recall_by_aspect, other.recall_by_aspect);
  add(judged_by_aspect, other.judged_by_aspect);
  add(strict_by_aspect, other.strict_by_aspect);
  for (std::size_t i = 0; i < confidence_bins; ++i) {
    conflicts[i] += other.conflicts[i];
    agreeing[i] += other.agreeing[i];
  }
  return *this;
}

}  // namespace rashomon
