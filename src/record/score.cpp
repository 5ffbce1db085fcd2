// SPDX-License-Identifier: Apache-2.0
#include "record/score.h"

#include <algorithm>
#include <optional>
#include <set>

#include "report/claim_text.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// Without what stands in parentheses, in lower case, without spaces at the ends.
std::string plain(const std::string& value) {
  std::string bare;
  for (std::size_t at = 0; at < value.size();) {
    const auto end = value[at] == '(' ? value.find(')', at) : std::string::npos;
    if (end == std::string::npos) bare += value[at++];
    if (end != std::string::npos) at = end + 1;
  }
  const auto begin = bare.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return {};
  return lower(std::string_view(bare).substr(begin, bare.find_last_not_of(" \t\r\n") - begin + 1));
}

bool same_value(const GoldSide& one, const GoldSide& other) {
  return one.value && other.value && plain(*one.value) == plain(*other.value);
}

bool optional(const GoldCase& conflict) { return conflict.aspect == name_of(Aspect::attribution) && !conflict.core; }

Verdict verdict_of(std::string_view grade) {
  if (grade == "contradiction") return Verdict::contradicts;
  return grade == "update" ? Verdict::supersedes : Verdict::diverges;
}

// Participant counts for action and role.
bool right_aspect(Aspect found, std::string_view gold) {
  return name_of(found) == gold ||
         (found == Aspect::participant && (gold == name_of(Aspect::action) || gold == name_of(Aspect::role)));
}

// Two sides of a case that the ends of a relation cover.
struct SidePair {
  std::uint32_t bytes = 0;
  bool same = false;  // the two have one value
};

// Scores one report: what is asked of each relation.
class Scorer {
 public:
  Scorer(const Report& report, const Gold& gold) : report_(report), gold_(gold) {
    for (const auto& claim : report.graph.claims()) spans_.push_back(spans_of(article_of(report, claim), claim));
  }

  std::vector<SidePair> side_pairs(const Comparison& edge, const GoldCase& found) const {
    std::vector<SidePair> pairs;
    for (std::size_t i = 0; i < found.sides.size(); ++i) {
      const auto x = overlap(edge.a, found.sides[i]);
      for (std::size_t j = 0; x > 0 && j < found.sides.size(); ++j) {
        const auto y = i == j ? 0 : overlap(edge.b, found.sides[j]);
        if (y > 0) pairs.push_back({x + y, same_value(found.sides[i], found.sides[j])});
      }
    }
    return pairs;
  }

  // The gold conflict that the relation is credited to; the first of several that it overlaps as well. nullptr: none.
  const GoldCase* credited(const Comparison& edge) const {
    const GoldCase* best = nullptr;
    std::uint32_t most = 0;
    for (const auto& conflict : gold_.conflicts) {
      for (const auto& pair : side_pairs(edge, conflict)) {
        if (pair.same || pair.bytes <= most) continue;
        most = pair.bytes;
        best = &conflict;
      }
    }
    return best;
  }

  bool is_false(const Comparison& edge) const {
    const auto covered = [&](const GoldCase& found) { return !side_pairs(edge, found).empty(); };
    if (std::ranges::any_of(gold_.agreements, covered) || std::ranges::any_of(gold_.not_conflicts, covered))
      return true;
    bool any = false;
    for (const auto& conflict : gold_.conflicts) {
      for (const auto& pair : side_pairs(edge, conflict)) {
        if (!pair.same) return false;
        any = true;
      }
    }
    return any;
  }

  bool agrees(const Comparison& edge, const GoldCase& agreement) const { return !side_pairs(edge, agreement).empty(); }

 private:
  std::uint32_t overlap(ClaimId id, const GoldSide& side) const {
    if (article_of(report_, report_.graph[id]).metadata().id != side.article) return 0;
    return covered(spans_[id.index], side.span);
  }

  const Report& report_;
  const Gold& gold_;
  std::vector<std::vector<GoldSpan>> spans_;  // by claim
};

using Found = std::map<std::string, std::vector<const Comparison*>>;  // by the id of a gold conflict

void note(Reliability& bins, double confidence, bool right) {
  const auto bin = std::min(confidence_bins - 1, static_cast<std::size_t>(std::max(0.0, confidence) * confidence_bins));
  bins[bin] += {right ? 1U : 0U, 1};
}

// A discrepancy as a whole: is it right, false, or neither?
void score_discrepancy(const Scorer& scorer, const Discrepancy& discrepancy,
                       const std::vector<const Comparison*>& edges, Found& found, Score& score) {
  std::uint32_t hits = 0, slips = 0;
  for (const auto* edge : edges) {
    const auto* conflict = scorer.credited(*edge);
    const bool slip = conflict == nullptr && scorer.is_false(*edge);
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

void score_agreements(const Scorer& scorer, const Gold& gold, const std::vector<const Comparison*>& agreeing,
                      Score& score) {
  for (const auto* edge : agreeing) {
    const bool agreed = std::ranges::any_of(gold.agreements, [&](const auto& a) { return scorer.agrees(*edge, a); });
    const bool against = !agreed && scorer.credited(*edge) != nullptr;
    score.against += against ? 1 : 0;
    if (agreed || against) note(score.agreeing, edge->confidence, agreed);
  }
  for (const auto& agreement : gold.agreements) {
    const bool found = std::ranges::any_of(agreeing, [&](const auto* edge) { return scorer.agrees(*edge, agreement); });
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

std::uint32_t covered(const std::vector<GoldSpan>& spans, GoldSpan marked) {
  const std::int64_t size = std::int64_t{marked.end} - marked.start;
  std::int64_t best = 0;
  for (const auto& span : spans) {
    const auto shared = std::int64_t{std::min(span.end, marked.end)} - std::max(span.start, marked.start);
    const auto length = std::int64_t{span.end} - span.start;
    if (shared > 0 && 2 * shared >= std::min(length, size) && length <= 2 * size + 20) best = std::max(best, shared);
  }
  return static_cast<std::uint32_t>(best);
}

std::vector<GoldSpan> spans_of(const Article& article, const Claim& claim) {
  std::vector<GoldSpan> spans;
  auto all = claim.mentions;
  all.insert(all.begin(), claim.value_span);
  for (const auto& span : all) {
    const auto [start, end, in_title] = reported(article, span);
    if (!in_title) spans.push_back({start, end});
  }
  return spans;
}

Score score(const Report& report, const Gold& given, const std::string& language) {
  const InLanguage counted(report, language);
  const auto gold = language.empty() ? given : counted.of(given);
  const Scorer scorer(report, gold);
  Score score;
  Found found;
  for (const auto& discrepancy : report.discrepancies) {
    const auto kept = std::ranges::count_if(discrepancy.claims, [&](ClaimId id) { return counted.holds(id); });
    if (kept > 1) score_discrepancy(scorer, discrepancy, edges_within(report, discrepancy, counted), found, score);
  }
  score_conflicts(gold, found, score);
  std::vector<const Comparison*> agreeing;
  for (const auto& edge : report.graph.edges()) {
    if (kind_of(edge.verdict) == EdgeKind::agreement && counted.holds(edge)) agreeing.push_back(&edge);
  }
  score_agreements(scorer, gold, agreeing, score);
  return score;
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
