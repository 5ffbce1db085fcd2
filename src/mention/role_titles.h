// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "analysis/analysis.h"
#include "base/string_map.h"
#include "lang/pack.h"
#include "mention/written.h"

namespace rashomon {

struct Title {
  std::string type, rank;  // "prime-minister", "head"
};

// A title in a text: its words, and what it is.
struct FoundTitle {
  WordRange words;
  const Title* title = nullptr;
  bool former = false;  // "ex-président"
};

// The titles of a language and the words that narrow them.
class RoleTitles {
 public:
  static Result<RoleTitles> open(const Pack& language);

  // The longest title that begins with a word; title is nullptr where none does.
  FoundTitle at(const std::vector<WrittenWord>& words, std::uint32_t begin) const;
  // "former", "then", "deputy", "copula" ...; empty for any other word.
  std::string_view modifier(const std::string& key) const;

 private:
  StringMap<Title> titles_;
  StringMap<std::string> modifiers_;
  std::uint32_t longest_ = 0;
};

// "Interrogé sur Paul Roy, le maire a souri": is the title the subject of another clause than the one whose complement
// the name before it is?
bool begins_clause(const Analysis& analysis, TokenRange title, TokenRange name);

}  // namespace rashomon
