// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "mention/name_knowledge.h"
#include "mention/written.h"

namespace rashomon {

// A stretch of words that may be a name, by itself, before the rest of the article is asked.
struct NameChunk {
  enum class Kind : std::uint8_t {
    person,        // a first name, an honorific or a title tells
    organisation,  // a table, its words or its capitals tell
    likely,        // two words or more that nothing knows: a person, unless the article says otherwise
    single,        // one word that nothing knows
    doubtful,      // one word that may have its capital from its place: a name only where another mention says so
  };
  WordRange words;
  Kind kind = Kind::single;
  bool honorific = false;  // "M.", "Mrs" stands before it
};

// The chunks of an article, in order; none overlap.
std::vector<NameChunk> find_name_chunks(const NameKnowledge& knowledge, const Analysis& analysis,
                                        const std::vector<WrittenWord>& words);

}  // namespace rashomon
