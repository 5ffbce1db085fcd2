// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/place.h>
#include <rashomon/result.h>

#include "analysis/analysis.h"
#include "base/string_map.h"
#include "lang/pack.h"
#include "mention/written.h"

namespace rashomon {

struct FeatureWord {
  std::string type, kind;  // "village", "settlement"
  std::string written;     // with its accents, where they tell it from another word ("marché", "côte"); else empty

  // "Sur place", "à ce stade": words that together name no place.
  bool idle() const { return kind == "idle"; }
};

struct FoundFeature {
  WordRange words;
  const FeatureWord* feature = nullptr;
};

struct DirectionWord {
  std::string direction;   // "north-east"
  bool adjective = false;  // "northern", not "the north"
};

// The words with which a language describes places: kinds of places, directions, what stands before a place.
class PlaceVocabulary {
 public:
  static Result<PlaceVocabulary> open(const Pack& language);

  // The longest kind of place that begins at a word ("hôtel de ville"); of no words where none does.
  FoundFeature feature_at(const std::vector<WrittenWord>& words, std::uint32_t at) const;
  const DirectionWord* direction(const std::string& key) const;
  // What a word or code before a number makes of it ("highway", "d"): the class of the road, and as kind "word", "code"
  // or "short", of which the number has two digits at most; nullptr: no road.
  const FeatureWord* road_code(const std::string& lowered) const;
  // Articles and small adjectives between a preposition and a place; what joins a kind or part to a place ("of").
  bool is_article(std::string_view folded) const { return is(folded, "article"); }
  bool is_of(std::string_view folded) const { return is(folded, "of"); }
  // Any of those, or a preposition of place by itself.
  bool is_small(std::string_view folded) const {
    return small_words_.contains(std::string(folded)) || relations_.contains(std::string(folded));
  }
  // The relation that the words before a token say, articles skipped; nullopt where they say none.
  std::optional<PlaceRelation> before(const Analysis& analysis, std::uint32_t token,
                                      std::uint32_t sentence_begin) const;

 private:
  const FeatureWord* feature(const std::string& key, std::string_view written) const;
  bool is(std::string_view folded, std::string_view kind) const;

  StringMap<FeatureWord> features_;
  StringMap<FeatureWord> road_codes_;
  StringMap<DirectionWord> directions_;
  StringMap<std::string> small_words_;
  StringMap<PlaceRelation> relations_;
};

}  // namespace rashomon
