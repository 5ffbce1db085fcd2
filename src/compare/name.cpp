// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

#include "compare/ladder.h"
#include "value/name.h"

namespace rashomon {
namespace {

const Name& one(const ClaimPair& pair) { return std::get<Name>(pair.one.value); }
const Name& other(const ClaimPair& pair) { return std::get<Name>(pair.other.value); }

bool variant(const ClaimPair& pair) {
  // "A First Nation", "the First Nations": one of them and all.
  const bool number = pair.one_asked.plural != pair.other_asked.plural;
  return pair.conflict_allowed && !number && relation(one(pair), other(pair)) == NameRelation::variant;
}

// Do both hold one office, told more narrowly or not ("un guide", "un guide de haute montagne")? The mayor and the
// mayor's wife are called by what each of them is.
bool one_office(const std::vector<std::string>& here, const std::vector<std::string>& there, const Classes& classes) {
  const auto is_relative = [&](const std::string& role) { return classes.is_a(role, "relative"); };
  if (std::ranges::any_of(here, is_relative) != std::ranges::any_of(there, is_relative)) return false;
  return std::ranges::any_of(here, [&](const std::string& role) {
    return std::ranges::any_of(there, [&](const std::string& other) { return classes.related(role, other); });
  });
}

// "Dale Webb, the director", "inspector Dale Webb": readers are told of another, whose name is the same.
bool called_otherwise(const ClaimPair& pair) {
  const auto &here = pair.one_asked.roles, &there = pair.other_asked.roles;
  return !here.empty() && !there.empty() && !one_office(here, there, pair.classes);
}

bool same(const ClaimPair& pair) {
  return relation(one(pair), other(pair)) == NameRelation::same && !called_otherwise(pair);
}

// "Sophie Vautrin" and "Anne-Laure Vautrin", both public prosecutors: one office, or nobody else of that surname, and
// other given names.
bool other_given_name(const ClaimPair& pair) {
  const auto& a = one(pair);
  const auto& b = other(pair);
  if (!pair.conflict_allowed || a.kind != NameKind::person || b.kind != NameKind::person || a.key != b.key)
    return false;
  if (a.parts.size() < 2 || b.parts.size() < 2) return false;
  if (!pair.one_asked.roles.empty() && !pair.other_asked.roles.empty()) return !called_otherwise(pair);
  // The only bearers of the surname in their articles, each of whom the other article tells the same of.
  const bool man_and_woman = of_man_and_woman(pair.one_asked.gender, pair.other_asked.gender);
  const bool told_alike = pair.evidence.same_action || pair.evidence[Feature::sentence_known] >= 0;
  return pair.one_asked.sole && pair.other_asked.sole && !man_and_woman && told_alike;
}

constexpr std::array levels = {
    Level{"name/same", Verdict::agrees, same},
    Level{"name/variant", Verdict::diverges, variant},
    Level{"name/variant", Verdict::diverges, other_given_name},
};

}  // namespace

Ladder name_ladder() { return levels; }

}  // namespace rashomon
