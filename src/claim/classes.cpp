// SPDX-License-Identifier: Apache-2.0
#include "claim/classes.h"

#include <algorithm>

namespace rashomon {

Result<Classes> Classes::open(const Pack& shared) {
  Classes classes;
  const auto actions = shared.table("action_classes");
  if (actions.rows() > 0) {
    const auto name = actions.column("class"), parent = actions.column("parent"), opposite = actions.column("opposite"),
               accumulates = actions.column("accumulates"), carries = actions.column("carries"),
               measures = actions.column("measures");
    for (const auto* column : {&name, &parent, &opposite, &accumulates, &carries, &measures}) {
      if (!*column) return column->error();
    }
    for (std::size_t row = 0; row < actions.rows(); ++row) {
      classes.classes_[std::string(actions.cell(row, *name))] = {
          std::string(actions.cell(row, *parent)), std::string(actions.cell(row, *opposite)),
          !actions.cell(row, *accumulates).empty(), !actions.cell(row, *carries).empty(),
          !actions.cell(row, *measures).empty()};
    }
  }
  const auto things = shared.table("thing_classes");
  if (things.rows() > 0) {
    const auto name = things.column("class"), parent = things.column("parent");
    for (const auto* column : {&name, &parent}) {
      if (!*column) return column->error();
    }
    for (std::size_t row = 0; row < things.rows(); ++row) {
      classes.classes_.try_emplace(std::string(things.cell(row, *name)),
                                   About{std::string(things.cell(row, *parent)), "", false, false});
    }
  }
  if (auto error = read(shared.table("role_classes"), "action", "thing", classes.by_role_)) return *std::move(error);
  if (auto error = read(shared.table("tallies"), "class", "tally", classes.tallies_)) return *std::move(error);
  if (auto error = classes.read_offices(shared.table("offices"))) return *std::move(error);
  return classes;
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

std::optional<Error> Classes::read_offices(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto names = table.column("class"), kinds = table.column("kind"), offices = table.column("office");
  for (const auto* column : {&names, &kinds, &offices}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row)
    offices_[std::string(table.cell(row, *names))].emplace_back(table.cell(row, *kinds), table.cell(row, *offices));
  return std::nullopt;
}

bool Classes::exclude(std::string_view one, std::string_view other) const {
  const auto a = offices_.find(one), b = offices_.find(other);
  if (a == offices_.end() || b == offices_.end()) return false;
  return std::ranges::any_of(a->second, [&](const auto& office) {
    return std::ranges::any_of(
        b->second, [&](const auto& rival) { return office.first == rival.first && office.second != rival.second; });
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

bool Classes::opposite(std::string_view one, std::string_view other) const {
  const auto* about = find(one);
  return about != nullptr && !about->opposite.empty() && about->opposite == other;
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
