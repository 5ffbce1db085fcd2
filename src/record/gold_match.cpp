// SPDX-License-Identifier: Apache-2.0
#include "record/gold_match.h"

#include <algorithm>
#include <string>

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

}  // namespace

bool right_aspect(Aspect found, std::string_view gold) {
  return name_of(found) == gold ||
         (found == Aspect::participant && (gold == name_of(Aspect::action) || gold == name_of(Aspect::role)));
}

GoldMatch::GoldMatch(const Report& report, const Gold& gold) : report_(report), gold_(gold) {
  for (const auto& claim : report.graph.claims()) spans_.push_back(spans_of(article_of(report, claim), claim));
}

std::uint32_t GoldMatch::overlap(ClaimId id, const GoldSide& side) const {
  if (article_of(report_, report_.graph[id]).metadata().id != side.article) return 0;
  return covered(spans_[id.index], side.span);
}

bool GoldMatch::covers(ClaimId id, const GoldCase& found) const {
  return std::ranges::any_of(found.sides, [&](const GoldSide& side) { return overlap(id, side) > 0; });
}

std::vector<SidePair> GoldMatch::side_pairs(const Comparison& edge, const GoldCase& found) const {
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

const GoldCase* GoldMatch::credited(const Comparison& edge) const {
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

bool GoldMatch::is_false(const Comparison& edge) const {
  const auto covered = [&](const GoldCase& found) { return !side_pairs(edge, found).empty(); };
  if (std::ranges::any_of(gold_.agreements, covered) || std::ranges::any_of(gold_.not_conflicts, covered)) return true;
  bool any = false;
  for (const auto& conflict : gold_.conflicts) {
    for (const auto& pair : side_pairs(edge, conflict)) {
      if (!pair.same) return false;
      any = true;
    }
  }
  return any;
}

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

}  // namespace rashomon
