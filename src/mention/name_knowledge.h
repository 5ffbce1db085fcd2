// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <rashomon/result.h>

#include "base/string_map.h"
#include "lang/lexicon.h"
#include "lang/pack.h"
#include "mention/written.h"
#include "value/demonyms.h"
#include "value/gazetteer.h"
#include "value/name_reader.h"

namespace rashomon {

// All that tells a name of a person or organisation from other words with capitals. The packs must outlive it. Const
// calls may run on several threads at once.
class NameKnowledge {
 public:
  static Result<NameKnowledge> open(const Pack& language, const Pack& gazetteer);

  const NameReader& reader() const { return reader_; }
  const Gazetteer& gazetteer() const { return gazetteer_; }
  const Demonyms& demonyms() const { return demonyms_; }
  const Lexicon& lexicon() const { return lexicon_; }

  // Does the lexicon know the word as anything but a name, so that a capital may come from its place in the sentence?
  bool is_common(const WrittenWord& word) const;
  // A word of grammar, never a name: "the", "selon".
  bool is_function(const WrittenWord& word) const { return function_words_.contains(word.lowered); }
  // Only a noun among common words: "milan", the bird, where "selon" is none.
  bool is_only_noun(const WrittenWord& word) const;
  bool is_adjective(const WrittenWord& word) const;
  bool is_verb(const WrittenWord& word) const;
  bool is_noun(const WrittenWord& word) const;
  // "village", "marché": what may stand before a place's name.
  bool is_feature(const std::string& key) const { return features_.contains(key); }

 private:
  NameKnowledge(NameReader reader, Gazetteer gazetteer, Demonyms demonyms, Lexicon lexicon)
      : reader_(std::move(reader)),
        gazetteer_(std::move(gazetteer)),
        demonyms_(std::move(demonyms)),
        lexicon_(lexicon) {}
  bool has_reading(const WrittenWord& word, std::string_view upos) const;

  NameReader reader_;
  Gazetteer gazetteer_;
  Demonyms demonyms_;
  Lexicon lexicon_;
  StringSet features_, function_words_;
};

}  // namespace rashomon
