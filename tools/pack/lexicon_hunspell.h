// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <rashomon/result.h>

namespace rashomon {

// One form that a Hunspell dictionary accepts: its word, the po: and is: tags of word and suffix ("po:nom is:mas
// is:pl"), and the class of suffixes that made it of the word; empty: the word itself.
struct HunspellForm {
  std::string form, stem;
  std::vector<std::string> tags;
  std::string suffix_class;
};

// Expands a dictionary with long or numeric flags: every form of every word by its suffix rules and the suffix rules
// those bring in turn. Prefix rules are left out: in French they are elisions ("l'", "qu'"), which are words of their
// own. The forms of one word come together. Fails on a file that cannot be read or uses another kind of flags.
class Hunspell {
 public:
  static Result<Hunspell> open(const std::string& aff_path, const std::string& dic_path);
  void for_each_word(const std::function<void(const std::vector<HunspellForm>&)>& visit) const;

 private:
  struct Rule {
    std::string strip, append, flags;
    std::vector<std::string> condition;  // one set of characters a place, the last at the word's end; "^..." excludes
    std::vector<std::string> tags;
  };
  using Flag = std::string;

  std::optional<Error> read_affixes(const std::string& bytes, const std::string& path);
  void expand(const HunspellForm& from, const std::string& flags, int depth, std::vector<HunspellForm>& forms) const;
  static bool applies(const Rule& rule, const std::string& word);
  std::vector<Flag> flags_of(const std::string& text) const;

  bool numeric_ = false;                                   // "12,345", not two characters a flag
  std::vector<std::pair<Flag, std::vector<Rule>>> rules_;  // sorted by flag
  std::string needs_affix_, dictionary_;
};

}  // namespace rashomon
