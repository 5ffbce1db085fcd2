// SPDX-License-Identifier: Apache-2.0
#include "claim/classes.h"

#include <algorithm>
#include <charconv>

namespace rashomon {

Result<Classes> Classes::open(const Pack& shared) {
  Classes classes;
  if (auto error = classes.read_actions(shared.table("action_classes"))) return *std::move(error);
  if (auto error = classes.read_things(shared.table("thing_classes"))) return *std::move(error);
  if (auto error = read(shared.table("role_classes"), "action", "thing", classes.by_role_)) return *std::move(error);
  if (auto error = read(shared.table("tallies"), "class", "tally", classes.tallies_)) return *std::move(error);
  if (auto error = classes.read_measures(shared.table("measures"))) return *std::move(error);
  if (auto error = classes.read_offices(shared.table("offices"))) return *std::move(error);
  if (auto error = classes.read_outcomes(shared.table("outcomes"))) return *std::move(error);
  if (auto error = classes.read_speech(shared.table("speech_kinds"))) return *std::move(error);
  if (auto error = classes.read_states(shared.table("state_kinds"))) return *std::move(error);
  auto thresholds = Thresholds::open(shared);
  if (!thresholds) return thresholds.error();
  classes.thresholds_ = *thresholds;
  return classes;
}

std::optional<Error> Classes::read_actions(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), parent = table.column("parent"), opposite = table.column("opposite"),
             accumulates = table.column("accumulates"), carries = table.column("carries"),
             measures = table.column("measures"), either = table.column("either"), converse = table.column("converse");
  for (const auto* column : {&name, &parent, &opposite, &accumulates, &carries, &measures, &either, &converse}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    classes_[std::string(table.cell(row, *name))] = {
        std::string(table.cell(row, *parent)),  std::string(table.cell(row, *opposite)),
        !table.cell(row, *accumulates).empty(), !table.cell(row, *carries).empty(),
        !table.cell(row, *measures).empty(),    !table.cell(row, *either).empty(),
        !table.cell(row, *converse).empty()};
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_things(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), parent = table.column("parent"), band = table.column("band"),
             site = table.column("site");
  for (const auto* column : {&name, &parent, &band, &site}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::string thing(table.cell(row, *name));
    classes_.try_emplace(thing, About{std::string(table.cell(row, *parent)), "", false, false});
    if (!table.cell(row, *band).empty()) bands_.insert(thing);
    if (!table.cell(row, *site).empty()) sites_.push_back(thing);
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_speech(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto kind = table.column("kind"), source = table.column("source"), withheld = table.column("withheld"),
             asks = table.column("asks"), open = table.column("open"), told = table.column("told"),
             tells = table.column("tells"), adds = table.column("adds"), minds = table.column("minds");
  for (const auto* column : {&kind, &source, &withheld, &asks, &open, &told, &tells, &adds, &minds}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto& about = speech_[std::string(table.cell(row, *kind))];
    about.source = !table.cell(row, *source).empty();
    about.withheld = !table.cell(row, *withheld).empty();
    about.asks = !table.cell(row, *asks).empty();
    about.open = !table.cell(row, *open).empty();
    about.tells = !table.cell(row, *tells).empty();
    about.adds = !table.cell(row, *adds).empty();
    about.minds = !table.cell(row, *minds).empty();
    const auto modality = std::ranges::find(modality_names, table.cell(row, *told));
    if (modality != modality_names.end()) about.told = static_cast<Modality>(modality - modality_names.begin());
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_states(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("state"), ended_by = table.column("ended_by"), by_holder = table.column("by_holder"),
             holds = table.column("holds"), always = table.column("always");
  for (const auto* column : {&name, &ended_by, &by_holder, &holds, &always}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto& state = states_[std::string(table.cell(row, *name))];
    if (const auto by = table.cell(row, *ended_by); !by.empty())
      state.endings.push_back({std::string(by), !table.cell(row, *by_holder).empty()});
    state.holds |= !table.cell(row, *holds).empty();
    state.always |= !table.cell(row, *always).empty();
  }
  return std::nullopt;
}

StateKind Classes::state(std::string_view name) const {
  StateKind kind;
  if (const auto found = states_.find(name); found != states_.end()) kind = found->second;
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

std::optional<Error> Classes::read(const Table& table, std::string_view name, std::string_view value, BySlot& by_slot) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column(name), slot = table.column("slot"), values = table.column(value);
  for (const auto* column : {&names, &slot, &values}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto key = std::string(table.cell(row, *names)) + '/' + std::string(table.cell(row, *slot));
    by_slot[key] = table.cell(row, *values);
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_measures(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto name = table.column("class"), slot = table.column("slot"), kind = table.column("kind"),
             measure = table.column("measure");
  for (const auto* column : {&name, &slot, &kind, &measure}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto key = std::string(table.cell(row, *name));
    for (const auto* part : {&slot, &kind}) key += '/' + std::string(table.cell(row, **part));
    measures_[key] = table.cell(row, *measure);
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_offices(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), kinds = table.column("kind"), offices = table.column("office"),
             lasting = table.column("lasting"), owned = table.column("owned"), beside = table.column("beside");
  for (const auto* column : {&names, &kinds, &offices, &lasting, &owned, &beside}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    offices_[std::string(table.cell(row, *names))].push_back(
        {std::string(table.cell(row, *kinds)), std::string(table.cell(row, *offices)),
         !table.cell(row, *lasting).empty(), !table.cell(row, *owned).empty(), !table.cell(row, *beside).empty()});
  }
  return std::nullopt;
}

std::optional<Error> Classes::read_outcomes(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), question = table.column("question"), outcome = table.column("outcome"),
             slot = table.column("slot"), step = table.column("step");
  for (const auto* column : {&names, &question, &outcome, &slot, &step}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto digits = table.cell(row, *step);
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    outcomes_[std::string(table.cell(row, *names))].push_back({std::string(table.cell(row, *question)),
                                                               std::string(table.cell(row, *outcome)),
                                                               std::string(table.cell(row, *slot)), number});
  }
  return std::nullopt;
}

const std::vector<OutcomeRule>& Classes::outcomes(std::string_view name) const {
  static const std::vector<OutcomeRule> none;
  for (int step = 0; step < 16 && !name.empty(); ++step) {
    const auto found = outcomes_.find(name);
    if (found != outcomes_.end()) return found->second;
    const auto* about = find(name);
    if (about == nullptr) break;
    name = about->parent;
  }
  return none;
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
  return std::ranges::any_of(sites_, [&](const std::string& site) { return is_a(thing, site); });
}

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

bool Classes::has_opposite(std::string_view name) const {
  for (int step = 0; step < 16 && !name.empty(); ++step) {
    const auto* about = find(name);
    if (about == nullptr) return false;
    if (!about->opposite.empty()) return true;
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

}  // namespace rashomon
