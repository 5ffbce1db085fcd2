// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "claim/classes.h"
#include "claim/story.h"

namespace rashomon {

// What each article calls those whom it names: "the mayor, Anna Berg".
class Callings {
 public:
  // Both must outlive it.
  Callings(const StoryClaims& story, const Classes& classes);
  // Are the two claims answered by one bearer, whom both articles call something, and nothing that the one calls them
  // is, or narrows, what the other does? Then that both name them is no agreement on who they are.
  bool apart(const Claim& one, const Claim& other) const;

 private:
  using Bearer = std::pair<std::uint32_t, std::string>;  // an article, and the key of a name in it

  const std::vector<const Role*>* of(const Claim& claim) const;
  bool fit(const Role& one, const Role& other) const;

  const Classes& classes_;
  std::map<Bearer, std::vector<const Role*>> roles_;
};

}  // namespace rashomon
