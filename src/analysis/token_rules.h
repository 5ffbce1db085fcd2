// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "analysis/word_class.h"
#include "base/string_map.h"
#include "lang/pack.h"

namespace rashomon {

// How a language writes words, from tokens.tsv and classes.tsv of its pack. Keys are lower-cased with
// straight apostrophes, but for abbreviations, which are as written. A language without the tables gets plain UAX
// 29-like words.
struct TokenRules {
  enum class Dot : std::uint8_t { none, inside, may_end };  // of an abbreviation: never ends a sentence, or may
  struct Contraction {
    std::vector<std::string> words;
    bool maybe = false;  // also a word of its own: the model decides
  };

  StringMap<Dot> abbreviations;         // with their dot: "M.", "etc."
  StringMap<bool> prefixes;             // "l'", "qu'"
  StringMap<std::string> suffixes;      // "-t-il", "'s", "n't": the form that the word gets
  StringMap<bool> whole;                // kept whole against the rules: "aujourd'hui"
  StringMap<bool> hyphen_prefixes;      // where hyphens split, these keep theirs: "non", "pro"
  StringMap<bool> starters;             // words that begin a sentence after an abbreviation: "the"
  StringMap<bool> closings;             // words that close a letter: "regards"
  StringMap<bool> half_days;            // what stands behind a clock time, as written: "PM"
  StringMap<bool> domains;              // "com", "fr"
  StringMap<Contraction> contractions;  // "du": de le
  StringMap<WordClass> classes;
  StringMap<bool> perfects_with_be;  // verbs, by lemma, whose perfect has the auxiliary of the passive: "est parti"
  StringMap<bool> particles;         // that belong to the verb before them and narrow no number: "shot down 34 drones"
  StringMap<std::string> lemmas;     // as lexicons and treebanks also spell them: "comparaitre" is "comparaître"
  std::size_t longest_suffix = 0;    // in bytes
  bool hyphen_splits = false;        // "long-term" is three words
  bool space_groups = false;         // "1 200" with a plain space is one number
  StringMap<std::string> verbs_before_prepositions;  // forms of prepositions that before another are verbs: their lemma
  bool needs_subject = false;                        // a finite verb without a subject is a slip
  bool ordinal_dot = false;                          // "3. Mai"
  bool question_ends = false;                        // "?" ends a sentence before a lower-case word, too

  // Fails on a table without its columns, or a kind that is unknown, naming it.
  static Result<TokenRules> read(const Pack& pack);
};

}  // namespace rashomon
