// SPDX-License-Identifier: Apache-2.0
#include "claim/classes.h"

#include <algorithm>

namespace rashomon {

Result<Classes> Classes::open(const Pack& shared) {
  Classes classes;
  if (auto error = classes.read_actions(shared.table("action_classes"))) return *std::move(error);
  if (auto error = classes.read_things(shared.table("thing_classes"))) return *std::move(error);
  if (auto error = read(shared.table("role_classes"), "action", "thing", classes.by_role_)) return *std::move(error);
  if (auto error = read(shared.table("tallies"), "class", "tally", classes.tallies_)) return *std::move(error);
  for (const auto& [counted, tally] : classes.tallies_) {
    if (!tally.empty() && classes.accumulates(std::string_view(counted).substr(0, counted.find('/'))))
      classes.growing_tallies_.insert(tally);
  }
  if (auto error = classes.read_measures(shared.table("measures"))) return *std::move(error);
  if (auto error = classes.read_offices(shared.table("offices"))) return *std::move(error);
  if (auto error = classes.read_outcomes(shared.table("outcomes"))) return *std::move(error);
  if (auto error = classes.read_issues(shared.table("issues"))) return *std::move(error);
  if (auto error = classes.read_issue_answers(shared.table("issue_answers"))) return *std::move(error);
  if (auto error = classes.read_means(shared.table("means"))) return *std::move(error);
  if (auto error = classes.read_moments(shared.table("moments"))) return *std::move(error);
  if (auto error = classes.read_whereabouts(shared.table("whereabouts"))) return *std::move(error);
  if (auto error = classes.read_speech(shared.table("speech_kinds"))) return *std::move(error);
  if (auto error = classes.read_states(shared.table("state_kinds"))) return *std::move(error);
  if (auto error = classes.read_matters(shared.table("matters"))) return *std::move(error);
  auto thresholds = Thresholds::open(shared);
  if (!thresholds) return thresholds.error();
  classes.thresholds_ = *thresholds;
  return classes;
}

StateKind Classes::state(std::string_view name) const {
  StateKind kind;
  if (const auto found = states_.find(name); found != states_.end()) kind = found->second;
  kind.name = name;
  for (int step = 0; step < 16; ++step) {
    const auto* about = find(name);
    if (about == nullptr) break;
    if (!about->opposite.empty() && !about->converse) {
      kind.endings.push_back({about->opposite, false});
      break;
    }
    name = about->parent;
  }
  return kind;
}

const SpeechKind& Classes::speech(std::string_view kind) const {
  static const SpeechKind none;
  const auto found = speech_.find(kind);
  return found == speech_.end() ? none : found->second;
}

namespace {

// The rows of the class, or of the nearest that it is a kind of that has some.
template <class Rows>
const typename Rows::mapped_type& nearest(const Rows& rows, std::string_view name, const Classes& classes) {
  static const typename Rows::mapped_type none;
  for (int step = 0; step < 16 && !name.empty(); ++step) {
    if (const auto found = rows.find(name); found != rows.end()) return found->second;
    name = classes.parent(name);
  }
  return none;
}

// The rules of a class and of all that it is a kind of.
template <class Rule>
std::vector<Rule> rules_of(const Classes& classes, const StringMap<std::vector<Rule>>& table, std::string_view name) {
  std::vector<Rule> rules;
  for (int step = 0; step < 16 && !name.empty(); ++step) {
    if (const auto found = table.find(name); found != table.end())
      rules.insert(rules.end(), found->second.begin(), found->second.end());
    name = classes.parent(name);
  }
  return rules;
}

}  // namespace

const std::vector<OutcomeRule>& Classes::outcomes(std::string_view name) const {
  return nearest(outcomes_, name, *this);
}

const std::vector<IssueRule>& Classes::issues(std::string_view action) const {
  return nearest(issue_answers_, action, *this);
}

const IssueKind& Classes::issue(std::string_view name) const {
  static const IssueKind none;
  const auto found = issues_.find(name);
  return found == issues_.end() ? none : found->second;
}

std::vector<MeansRule> Classes::means(std::string_view action) const { return rules_of(*this, means_, action); }

std::vector<MeansRule> Classes::means_of(std::string_view thing, MeansPart part) const {
  return rules_of(*this, means_of_[static_cast<std::size_t>(part)], thing);
}

const std::vector<MomentRule>& Classes::moments(std::string_view action) const {
  return nearest(moments_, action, *this);
}

const std::vector<WhereRule>& Classes::whereabouts(std::string_view action) const {
  return nearest(whereabouts_, action, *this);
}

namespace {

// Is an office the other or a kind of it: "health/doctor/surgeon" and "health/doctor"?
bool within(std::string_view narrow, std::string_view wide) {
  return narrow.starts_with(wide) && (narrow.size() == wide.size() || narrow[wide.size()] == '/');
}

}  // namespace

std::optional<Classes::Exclusion> Classes::exclusion(std::string_view one, std::string_view other) const {
  const auto a = offices_.find(one), b = offices_.find(other);
  if (a == offices_.end() || b == offices_.end()) return std::nullopt;
  for (const auto& office : a->second) {
    for (const auto& rival : b->second) {
      if (office.kind != rival.kind || within(office.path, rival.path) || within(rival.path, office.path)) continue;
      return Exclusion{office.lasting && rival.lasting, office.owned || rival.owned};
    }
  }
  return std::nullopt;
}

bool Classes::beside_trade(std::string_view office) const {
  const auto found = offices_.find(office);
  return found != offices_.end() && std::ranges::any_of(found->second, &Office::beside);
}

bool Classes::one_office(std::string_view one, std::string_view other) const {
  if (one == other) return true;
  const auto a = offices_.find(one), b = offices_.find(other);
  if (a == offices_.end() || b == offices_.end() || exclusion(one, other)) return false;
  return std::ranges::any_of(a->second, [&](const Office& office) {
    return std::ranges::any_of(b->second, [&](const Office& rival) { return office.kind == rival.kind; });
  });
}

std::string_view Classes::climb(const BySlot& by_slot, std::string_view name, std::string_view slot) const {
  for (int step = 0; step < 16; ++step) {
    const auto found = by_slot.find(std::string(name) + '/' + std::string(slot));
    if (found != by_slot.end()) return found->second;
    const auto* about = find(name);
    if (about == nullptr) break;
    name = about->parent;
  }
  return {};
}

const Classes::About* Classes::find(std::string_view name) const {
  const auto found = classes_.find(name);
  return found == classes_.end() ? nullptr : &found->second;
}

bool Classes::aged_alike(std::string_view a, std::string_view b) const {
  if (!is_a(a, "person") || !is_a(b, "person")) return false;
  const auto does = [&](std::string_view thing) { return is_a(thing, "suspect") || is_a(thing, "attacker"); };
  const bool one_does = does(a), other_does = does(b);
  if (one_does != other_does && !many(one_does ? b : a)) return false;
  return called_alike(a, b) || many(a) != many(b);
}

bool Classes::is_a(std::string_view one, std::string_view other) const {
  // A chain of parents is short; the bound keeps a table that loops from hanging us.
  for (int step = 0; step < 16 && !one.empty(); ++step) {
    if (one == other) return true;
    const auto* about = find(one);
    if (about == nullptr) return false;
    one = about->parent;
  }
  return false;
}

std::string_view Classes::parent(std::string_view name) const {
  const auto* about = find(name);
  return about == nullptr ? std::string_view() : std::string_view(about->parent);
}

bool Classes::site(std::string_view thing) const {
  return std::ranges::any_of(sites_, [&](const auto& site) { return is_a(thing, site.first); });
}

std::string_view Classes::extent(std::string_view thing) const { return nearest(sites_, thing, *this); }

const Classes::About* Classes::opposed_to(std::string_view one, std::string_view other) const {
  for (int step = 0; step < 16 && !one.empty(); ++step) {
    const auto* about = find(one);
    if (about == nullptr) return nullptr;
    if (!about->opposite.empty() && is_a(other, about->opposite)) return about;
    one = about->parent;
  }
  return nullptr;
}

bool Classes::opposite(std::string_view one, std::string_view other) const { return opposed_to(one, other) != nullptr; }

std::string_view Classes::opposite_of(std::string_view name) const {
  const auto* about = find(name);
  return about == nullptr ? std::string_view() : std::string_view(about->opposite);
}

bool Classes::has_opposite(std::string_view name) const {
  for (int step = 0; step < 16 && !name.empty(); ++step) {
    const auto* about = find(name);
    if (about == nullptr) return false;
    if (!about->opposite.empty()) return true;
    name = about->parent;
  }
  return false;
}

bool Classes::converse(std::string_view one, std::string_view other) const {
  const auto* about = opposed_to(one, other);
  return about != nullptr && about->converse;
}

bool Classes::has_converse(std::string_view name) const {
  for (int step = 0; step < 16 && !name.empty(); ++step) {
    const auto* about = find(name);
    if (about == nullptr) return false;
    if (about->converse) return true;
    name = about->parent;
  }
  return false;
}

bool Classes::either(std::string_view one, std::string_view other) const {
  const auto* about = opposed_to(one, other);
  return about != nullptr && about->either;
}

bool Classes::siblings(std::string_view one, std::string_view other) const {
  const auto *a = find(one), *b = find(other);
  return a != nullptr && b != nullptr && !a->parent.empty() && a->parent == b->parent && one != other;
}

bool Classes::accumulates(std::string_view action) const {
  for (int step = 0; step < 16; ++step) {
    const auto* about = find(action);
    if (about == nullptr) return false;
    if (about->accumulates) return true;
    action = about->parent;
  }
  return false;
}

bool Classes::undoes(std::string_view action) const {
  const auto* about = find(action);
  return about != nullptr && (about->undoes || undoes(about->parent));
}

bool Classes::tally_accumulates(std::string_view tally) const { return growing_tallies_.contains(tally); }

}  // namespace rashomon
