// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace rashomon {

// Collects the readings of word forms and writes the blob that Lexicon reads (lang/lexicon_format.h). The order of the
// calls does not matter.
class LexiconWriter {
 public:
  // tag: "VERB/Mood=Ind|Number=Sing", universal part of speech and features. Forms are kept in lower case.
  void add(std::string_view form, std::string_view lemma, std::string_view tag);
  std::size_t forms() const { return forms_.size(); }
  bool contains(const std::string& lower_form) const { return forms_.contains(lower_form); }
  std::string bytes() const;

 private:
  std::map<std::string, std::set<std::string>>
      forms_;  // readings as rules: "2+er/VERB/..." takes two bytes off, appends "er"
};

}  // namespace rashomon
