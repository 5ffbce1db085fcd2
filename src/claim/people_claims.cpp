// SPDX-License-Identifier: Apache-2.0
// Whose calling is told, where not every article names them: "the suspect, a former baker".
#include <algorithm>
#include <set>

#include "claim/claim_builder.h"

namespace rashomon {
namespace {

// Do both tell of one person of their article?
bool of_one(const Somebody& one, const Somebody& other) {
  if (one.name && other.name) return one.name->key == other.name->key;
  return std::ranges::any_of(one.marks, [&](const auto& mark) { return std::ranges::count(other.marks, mark) > 0; });
}

}  // namespace

void ClaimBuilder::tell_people(const std::vector<Age>& ages) {
  if (ages.empty() && callings_.empty()) return;
  const People all(reading_, classes_, out_, ages);
  tell_whose(all);
  add_ages(ages, all);
}

void ClaimBuilder::tell_whose(const People& all) {
  std::vector<std::size_t> told;
  for (const auto& [claim, head] : callings_) {
    auto& asked = out_.asked[claim];
    if (asked.offices.empty() && asked.origin.empty()) continue;
    auto whose = all.called(head);
    // What they are is what is asked: only what befell them, or what they did, tells who they are.
    std::erase_if(whose.marks, [](const std::string& mark) { return mark.starts_with("is:"); });
    if (!whose.name && whose.marks.empty()) continue;
    asked.whose = whose;
    told.push_back(claim);
  }
  // What else the article calls them, whatever it says of them there.
  for (const auto i : told) {
    std::set<std::string> roles;
    for (const auto j : told) {
      if (of_one(*out_.asked[i].whose, *out_.asked[j].whose))
        roles.insert(out_.asked[j].offices.begin(), out_.asked[j].offices.end());
    }
    out_.asked[i].roles.assign(roles.begin(), roles.end());
  }
}

}  // namespace rashomon
