// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rashomon {

class Pack;

// One reading of a word form. upos and features are views into the pack ("VERB", "Mood=Ind|Number=Sing", "_" for none).
struct Reading {
  std::string lemma;
  std::string_view upos, features;
  bool operator==(const Reading&) const = default;
};

// A reading as the pack holds it, its lemma as a rule on the form.
struct PackedReading {
  std::string_view rule, upos, features;
  // Puts the lemma of a form in place of what `lemma` holds.
  void read_lemma(std::string_view form, std::string& lemma) const;
};

// The word forms of a language with their lemmas and tags, decoded in place from the pack's blob `lexicon`: nothing is
// built when it opens. The pack must outlive it. Const calls may run on several threads at once.
class Lexicon {
 public:
  // Empty where the pack brings no lexicon.
  explicit Lexicon(const Pack& pack);
  std::size_t size() const { return forms_; }
  // Is the form, in lower case, one of the language's words? Under 1 µs, as find().
  bool contains(std::string_view lower_form) const;
  // Every reading of a form in lower case (text/fold.h lower()), sorted; either apostrophe. Empty for an unknown word.
  std::vector<Reading> find(std::string_view lower_form) const;
  // The same as the pack holds them, for callers that ask for no memory: take() takes one off the front. Straight
  // apostrophes only.
  std::string_view packed(std::string_view lower_form) const { return class_of(lower_form); }
  static PackedReading take(std::string_view& packed);  // REQUIRES: packed is not empty
  // The same as one string: "lemma/UPOS/Features" joined by ';'.
  std::string readings(std::string_view lower_form) const;

 private:
  std::string_view class_of(std::string_view lower_form) const;  // the shared readings, as rules; empty: unknown
  std::uint32_t offset(std::size_t at, std::size_t index) const;
  std::string_view block(std::size_t index) const;
  std::size_t block_of(std::string_view form) const;

  std::string_view bytes_;
  std::size_t forms_ = 0, blocks_ = 0, classes_ = 0, blocks_at_ = 0;
};

}  // namespace rashomon
