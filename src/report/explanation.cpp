// SPDX-License-Identifier: Apache-2.0
#include "report/explanation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "document/published.h"
#include "report/claim_text.h"
#include "report/graph_view.h"

namespace rashomon {
namespace {

const Claim* claim_with(const Report& report, const std::string& key) {
  const auto found = std::ranges::find(report.graph.claims(), key, &Claim::key);
  return found == report.graph.claims().end() ? nullptr : &*found;
}

// The single contributions without which the evidence would fall below a threshold.
std::string decisive(const PairExplanation& pair, double margin, const Wording& wording) {
  std::string names;
  for (const auto& [feature, weight] : pair.contributions) {
    if (weight > margin) names += (names.empty() ? "" : ", ") + wording.named("feature/", feature);
  }
  return names;
}

// How far the evidence lies above a threshold, and what it would take to fall below. The keys: for one feature, for
// several.
std::string margin_over(double threshold, std::string_view one, std::string_view several, const PairExplanation& pair,
                        const Wording& wording) {
  const auto margin = pair.evidence - threshold;
  const auto names = decisive(pair, margin, wording);
  return wording.with(names.empty() ? several : one, {{"margin", amount(margin, wording)}, {"names", names}});
}

void when_allowed(const PairExplanation& pair, const Wording& wording, std::vector<std::string>& changes) {
  changes.push_back(margin_over(pair.threshold_conflict, "change/one_less", "change/several_less", pair, wording));
  const auto spare = pair.anchors - pair.anchors_needed;
  changes.push_back(spare == 0 ? std::string(wording["change/no_spare"]) : wording.counted("change/spare", spare));
}

void when_not_allowed(const PairExplanation& pair, const Wording& wording, std::vector<std::string>& changes) {
  if (pair.evidence < pair.threshold_conflict) {
    changes.push_back(
        wording.with_subject("change/evidence", amount(pair.threshold_conflict - pair.evidence, wording)));
  }
  if (pair.anchors < pair.anchors_needed) {
    changes.push_back(wording.counted("change/anchors", pair.anchors_needed - pair.anchors));
  }
  if (pair.article_similarity < pair.article_least) changes.emplace_back(wording["change/unlike"]);
  if (!pair.compatible) changes.emplace_back(wording["change/slot"]);
}

const LevelTried* deciding(const PairExplanation& pair) {
  const auto found = std::ranges::find(pair.levels, true, &LevelTried::holds);
  return found == pair.levels.end() ? nullptr : &*found;
}

void levels_around(const PairExplanation& pair, const Wording& wording, std::vector<std::string>& changes) {
  const auto* decided = deciding(pair);
  for (const auto& level : pair.levels) {
    if (&level == decided) break;
    if (level.verdict != pair.comparison.verdict)
      changes.push_back(wording.with(
          "change/if_held",
          {{"level", level_text(level, wording)}, {"verdict", wording.named("verdict/", name_of(level.verdict))}}));
  }
  if (decided == nullptr) return;
  const auto next = std::find_if(pair.levels.begin() + (decided - pair.levels.data()) + 1, pair.levels.end(),
                                 [](const LevelTried& level) { return level.holds; });
  const bool none = next == pair.levels.end();
  const auto verdict = none ? Verdict::not_comparable : next->verdict;
  changes.push_back(wording.with(none ? "change/no_other" : "change/next",
                                 {{"level", decided->reason},
                                  {"verdict", wording.named("verdict/", name_of(verdict))},
                                  {"next", none ? std::string() : level_text(*next, wording)}}));
}

using Direction = TimeExpression::Direction;
constexpr std::array<std::string_view, 4> direction_keys = {"", "derived/past", "derived/present", "derived/future"};
constexpr std::array<std::string_view, 3> anchor_keys = {"", "derived/from_publication", "derived/from_told"};
constexpr std::array<std::string_view, 6> bound_keys = {"bound/exactly", "bound/about",   "bound/at_least",
                                                        "bound/at_most", "bound/between", "bound/vague"};

// "a, b, c", of what is not empty.
std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  }
  return text;
}

struct Derivation {
  const Article& article;
  const Wording& wording;

  std::vector<std::string> operator()(const Quantity& quantity) const {
    const auto line =
        wording.with("derived/quantity", {{"bound", said(bound_keys[static_cast<std::size_t>(quantity.bound)])},
                                          {"low", quantity.low.to_string()},
                                          {"best", quantity.best.to_string()},
                                          {"high", quantity.high.to_string()}});
    return {listed({line, quantity.unit, quantity.part ? said("derived/part") : "",
                    quantity.implicit ? said("derived/implicit") : ""})};
  }
  std::vector<std::string> operator()(const Time& time) const {
    const auto when = rashomon::iso(time), date = rashomon::iso(article.metadata().published);
    return {wording.with_subject("derived/as_said", expression_of(time)),
            wording.with_subject("derived/published", date.empty() ? said("layout/unknown_date") : date),
            wording.with_subject("derived/which_is", when.empty() ? said("derived/not_known") : when)};
  }
  std::vector<std::string> operator()(const Place& place) const {
    const auto name = place.name.empty() ? said("derived/described") : place.name;
    return {listed({wording.with_subject("derived/place", name), optional("derived/feature", place.feature),
                    optional("derived/region", place.region),
                    said(place.id == 0 ? "derived/unlisted" : "derived/listed")})};
  }
  std::vector<std::string> operator()(const Name& name) const {
    std::string parts;
    for (const auto& part : name.parts) parts += (parts.empty() ? "" : " + ") + part;
    return {wording.with("derived/name", {{"parts", parts}, {"key", name.key}})};
  }
  std::vector<std::string> operator()(const Role& role) const {
    return {listed({wording.with_subject("derived/role", role.title), optional("derived/of", role.of),
                    role.former ? said("derived/former") : "",
                    role.holder.key.empty() ? "" : wording.with_subject("derived/held_by", role.holder.surface)})};
  }
  std::vector<std::string> operator()(const Quote& quote) const {
    return {wording.with_subject("derived/quote", quote.folded)};
  }
  std::vector<std::string> operator()(const Description& description) const {
    return {wording.with("derived/description", {{"head", description.head}, {"text", description.text}})};
  }

 private:
  std::string said(std::string_view key) const { return std::string(wording[key]); }
  std::string optional(std::string_view key, const std::string& subject) const {
    return subject.empty() ? std::string() : wording.with_subject(key, subject);
  }

  std::string expression_of(const Time& time) const {
    const auto& expression = time.expression;
    std::vector<std::string> parts;
    if (expression.weekday != 0) parts.push_back(wording.named("weekday/", std::to_string(expression.weekday)));
    if (expression.direction != Direction::none)
      parts.push_back(said(direction_keys[static_cast<std::size_t>(expression.direction)]));
    if (expression.offset) parts.push_back(wording.with_subject("derived/offset", std::to_string(*expression.offset)));
    if (expression.anchor != TimeExpression::Anchor::none)
      parts.push_back(said(anchor_keys[static_cast<std::size_t>(expression.anchor)]));
    if (time.approximate) parts.push_back(said("derived/approximate"));
    return parts.empty() ? said("derived/calendar") : listed(parts);
  }
};

}  // namespace

std::string amount(double number, const Wording& wording) {
  auto text = two_digits(number);
  if (const auto point = text.find('.'); point != std::string::npos) text.replace(point, 1, wording["number/point"]);
  return text;
}

std::string level_text(const LevelTried& level, const Wording& wording) {
  const auto reason = wording[level.reason];
  if (reason == level.reason) return std::string(level.reason);
  return wording.with("change/level", {{"level", level.reason}, {"reason", reason}});
}

std::optional<Explained> find_explained(const Report& report, const std::string& id) {
  const auto found = std::ranges::find(report.discrepancies, id, &Discrepancy::id);
  if (found != report.discrepancies.end()) return Explained{id, &*found, found->claims, {}};
  const auto* claim = claim_with(report, id);
  if (claim == nullptr) return std::nullopt;
  return Explained{id, nullptr, {claim->id}, {}};
}

std::optional<Explained> find_explained(const Report& report, const std::string& one, const std::string& other) {
  const auto* a = claim_with(report, one);
  const auto* b = claim_with(report, other);
  if (a == nullptr || b == nullptr) return std::nullopt;
  return Explained{one + " " + other, nullptr, {a->id, b->id}, {}};
}

bool concerns(const Explained& explained, ClaimId a, ClaimId b) {
  const auto among = [&](ClaimId id) { return std::ranges::find(explained.claims, id) != explained.claims.end(); };
  return explained.claims.size() == 1 ? among(a) || among(b) : among(a) && among(b);
}

void set_pairs(Explained& explained, std::vector<PairExplanation> pairs) {
  const auto* discrepancy = explained.discrepancy;
  const auto rank = [&](const PairExplanation& pair) {
    const bool disputed = discrepancy != nullptr && kind_of(pair.comparison.verdict) == kind_of(discrepancy->verdict);
    return std::tuple(pair.kept, disputed, pair.evidence);
  };
  std::ranges::stable_sort(pairs,
                           [&](const PairExplanation& x, const PairExplanation& y) { return rank(x) > rank(y); });
  explained.pairs = std::move(pairs);
}

std::vector<std::string> what_would_change(const PairExplanation& pair, const Wording& wording) {
  std::vector<std::string> changes;
  if (!pair.weighed.empty()) {
    const auto margin = pair.weighed_odds - pair.weighed_least;
    changes.push_back(wording.with_subject(margin < 0 ? "change/odds_lacking" : "change/odds_spare",
                                           amount(std::abs(margin), wording)));
  }
  const bool agreement = kind_of(pair.comparison.verdict) == EdgeKind::agreement;
  if (agreement) {
    changes.push_back(margin_over(pair.threshold_agreement, "change/one_less_compared", "change/several_less_compared",
                                  pair, wording));
  }
  if (!pair.conflict_allowed)
    when_not_allowed(pair, wording, changes);
  else if (!agreement && pair.weighed.empty())
    when_allowed(pair, wording, changes);
  levels_around(pair, wording, changes);
  if (!pair.kept && pair.comparison.verdict != Verdict::not_comparable) {
    changes.emplace_back(wording["change/no_edge"]);
  }
  return changes;
}

std::vector<std::string> derivation_of(const Report& report, const Claim& claim, const Wording& wording) {
  return std::visit(Derivation{article_of(report, claim), wording}, claim.value);
}

}  // namespace rashomon
