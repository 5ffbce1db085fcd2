// SPDX-License-Identifier: Apache-2.0
#include "document/unique_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace rashomon {
namespace {

using Groups = std::map<std::string, std::vector<Named*>>;

Groups groups_of(std::span<Named> all) {
  Groups groups;
  for (auto& named : all) groups[named.name].push_back(&named);
  return groups;
}

bool folders_differ(const std::vector<Named*>& group) {
  return std::ranges::any_of(group, [&](const Named* named) { return named->folders != group[0]->folders; });
}

// Puts one more folder in front of equal names; false where no folder tells any of them apart.
bool prefix_equal_names(std::span<Named> all) {
  bool any = false;
  for (auto& [name, group] : groups_of(all)) {
    if (group.size() < 2 || !folders_differ(group)) continue;
    for (auto* named : group) {
      if (named->folders.empty()) continue;
      named->name = named->folders.front() + "/" + named->name;
      named->folders.erase(named->folders.begin());
      any = true;
    }
  }
  return any;
}

void number_equal_names(std::span<Named> all) {
  std::set<std::string> taken;
  for (const auto& named : all) taken.insert(named.name);
  for (auto& [name, group] : groups_of(all)) {
    std::ranges::stable_sort(group, {}, &Named::content);
    std::size_t number = 1;
    for (auto* named : std::span(group).subspan(1)) {
      do {
        named->name = name + "-" + std::to_string(++number);
      } while (!taken.insert(named->name).second);
    }
  }
}

}  // namespace

void make_unique(std::span<Named> all) {
  while (prefix_equal_names(all)) {
  }
  number_equal_names(all);
}

}  // namespace rashomon
