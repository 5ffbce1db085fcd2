// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// The classes of actions and things, the same for every language (pack `und`): "storm" is a kind of "attack", which is
// the opposite of nothing; tolls of "kill" accumulate.
class Classes {
 public:
  static Result<Classes> open(const Pack& shared);

  // Is `one` the class `other` or a kind of it?
  bool is_a(std::string_view one, std::string_view other) const;
  // Do the two answer the same question: the same class, or one a kind of the other?
  bool related(std::string_view one, std::string_view other) const { return is_a(one, other) || is_a(other, one); }
  bool opposite(std::string_view one, std::string_view other) const;
  // What somebody is by the part they have in an action: the agent of "storm" is an attacker; empty where nothing
  // follows.
  std::string_view by_role(std::string_view action, std::string_view slot) const;
  // Do counts of this class grow with time?
  bool accumulates(std::string_view action) const;

 private:
  struct About {
    std::string parent, opposite;
    bool accumulates = false;
  };
  const About* find(std::string_view name) const;

  std::optional<Error> read_roles(const Table& table);

  std::unordered_map<std::string, About> classes_;
  std::unordered_map<std::string, std::string> by_role_;  // "attack/agent": attacker
};

}  // namespace rashomon
