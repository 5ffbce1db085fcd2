// SPDX-License-Identifier: Apache-2.0
#include "report/explanation.h"

#include <algorithm>
#include <array>

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
std::string decisive(const PairExplanation& pair, double margin) {
  std::string names;
  for (const auto& [feature, weight] : pair.contributions) {
    if (weight > margin) names += (names.empty() ? "" : ", ") + std::string(feature);
  }
  return names;
}

void when_allowed(const PairExplanation& pair, std::vector<std::string>& changes) {
  const auto margin = pair.evidence - pair.threshold_conflict;
  const auto names = decisive(pair, margin);
  changes.push_back("the evidence is " + two_digits(margin) + " above what a conflict needs: it would take " +
                    (names.empty() ? "more than one feature less" : "one of these less: " + names));
  const auto spare = pair.anchors - pair.anchors_needed;
  changes.push_back(std::to_string(spare) + (spare == 1 ? " anchor" : " anchors") + " more than a conflict needs");
}

void when_not_allowed(const PairExplanation& pair, std::vector<std::string>& changes) {
  if (pair.evidence < pair.threshold_conflict) {
    changes.push_back("for a conflict the evidence lacks " + two_digits(pair.threshold_conflict - pair.evidence));
  }
  if (pair.anchors < pair.anchors_needed) {
    changes.push_back("for a conflict " + std::to_string(pair.anchors_needed - pair.anchors) +
                      " more anchors would have to agree: action, named participant, counted thing, place or time");
  }
  if (pair.article_similarity < pair.article_least) changes.push_back("the two articles are too unlike to conflict");
  if (!pair.compatible) changes.push_back("a slot that both fill speaks against one question, so nothing can conflict");
}

const LevelTried* deciding(const PairExplanation& pair) {
  const auto found = std::ranges::find(pair.levels, true, &LevelTried::holds);
  return found == pair.levels.end() ? nullptr : &*found;
}

std::string level_text(const LevelTried& level, const Wording& wording) {
  const auto reason = wording[level.reason];
  return std::string(level.reason) + (reason == level.reason ? "" : " (" + std::string(reason) + ")");
}

void levels_around(const PairExplanation& pair, const Wording& wording, std::vector<std::string>& changes) {
  const auto* decided = deciding(pair);
  for (const auto& level : pair.levels) {
    if (&level == decided) break;
    if (level.verdict != pair.comparison.verdict)
      changes.push_back("if " + level_text(level, wording) + " held: " + std::string(name_of(level.verdict)));
  }
  if (decided == nullptr) return;
  const auto next = std::find_if(pair.levels.begin() + (decided - pair.levels.data()) + 1, pair.levels.end(),
                                 [](const LevelTried& level) { return level.holds; });
  changes.push_back("if " + std::string(decided->reason) + " did not hold: " +
                    (next == pair.levels.end()
                         ? std::string(name_of(Verdict::not_comparable)) + ", as no other level does"
                         : std::string(name_of(next->verdict)) + ", by " + level_text(*next, wording)));
}

using Direction = TimeExpression::Direction;
constexpr std::array<std::string_view, 4> direction_names = {"", "past", "present", "future"};
constexpr std::array<std::string_view, 3> anchor_names = {"", "the date of publication", "a date told before"};
constexpr std::array<std::string_view, 6> bound_words = {"exactly", "about", "at least", "at most", "between", "vague"};

struct Derivation {
  const Article& article;

  std::vector<std::string> operator()(const Quantity& quantity) const {
    const auto bound = std::string(bound_words[static_cast<std::size_t>(quantity.bound)]);
    auto line = bound + ": low " + quantity.low.to_string() + ", best " + quantity.best.to_string() + ", high " +
                quantity.high.to_string();
    if (!quantity.unit.empty()) line += ", " + quantity.unit;
    if (quantity.part) line += ", part of a larger group";
    if (quantity.implicit) line += ", though no number word says it";
    return {line};
  }
  std::vector<std::string> operator()(const Time& time) const {
    const auto& said = time.expression;
    std::string line = "as said:";
    if (said.weekday != 0) line += " weekday " + std::to_string(said.weekday);
    if (said.direction != Direction::none)
      line += " " + std::string(direction_names[static_cast<std::size_t>(said.direction)]);
    if (said.offset) line += " " + std::to_string(*said.offset) + " units";
    if (said.anchor != TimeExpression::Anchor::none)
      line += ", seen from " + std::string(anchor_names[static_cast<std::size_t>(said.anchor)]);
    if (time.approximate) line += ", approximate";
    const auto when = rashomon::iso(time), date = rashomon::iso(article.metadata().published);
    return {line == "as said:" ? "as said: a date of the calendar" : line,
            "published: " + (date.empty() ? "unknown" : date), "which is: " + (when.empty() ? "not known" : when)};
  }
  std::vector<std::string> operator()(const Place& place) const {
    return {"place: " + (place.name.empty() ? "described only" : place.name) +
            (place.feature.empty() ? "" : ", a " + place.feature) +
            (place.region.empty() ? "" : ", in " + place.region) +
            (place.id == 0 ? ", not in the gazetteer" : ", in the gazetteer")};
  }
  std::vector<std::string> operator()(const Name& name) const {
    std::string parts;
    for (const auto& part : name.parts) parts += (parts.empty() ? "" : " + ") + part;
    return {"name: " + parts + ", known by " + name.key};
  }
  std::vector<std::string> operator()(const Role& role) const {
    return {"role: " + role.title + (role.of.empty() ? "" : ", of " + role.of) + (role.former ? ", former" : "") +
            (role.holder.key.empty() ? "" : ", held by " + role.holder.surface)};
  }
  std::vector<std::string> operator()(const Quote& quote) const { return {"folded: " + quote.folded}; }
  std::vector<std::string> operator()(const Description& description) const {
    return {"class or head: " + description.head + ", in full: " + description.text};
  }
};

}  // namespace

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
  std::ranges::stable_sort(pairs, [](const PairExplanation& x, const PairExplanation& y) {
    return std::pair(x.kept, x.evidence) > std::pair(y.kept, y.evidence);
  });
  explained.pairs = std::move(pairs);
}

std::vector<std::string> what_would_change(const PairExplanation& pair, const Wording& wording) {
  std::vector<std::string> changes;
  if (pair.conflict_allowed)
    when_allowed(pair, changes);
  else
    when_not_allowed(pair, changes);
  levels_around(pair, wording, changes);
  if (!pair.kept && pair.comparison.verdict != Verdict::not_comparable) {
    changes.push_back(
        "it is no edge, as another claim of the article answers with better evidence, or its frames differ "
        "elsewhere");
  }
  return changes;
}

std::vector<std::string> derivation_of(const Report& report, const Claim& claim) {
  return std::visit(Derivation{article_of(report, claim)}, claim.value);
}

}  // namespace rashomon
