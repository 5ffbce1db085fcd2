// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include <rashomon/result.h>

#include "pack/lexicon_writer.h"

namespace rashomon {

// The nouns, verbs, adjectives and adverbs of a WordNet 3.0 folder (index.*, *.exc), one word each, with their regular
// English inflections where no exception is listed. irregular: a table of the language with the columns lemma, past and
// participle (alternatives split by '/'), which WordNet's exceptions do not tell apart.
std::optional<Error> add_wordnet(const std::string& folder, const std::string& irregular, LexiconWriter& lexicon);

// Folded name to its classes: "given", "surname", "place".
using NameClasses = std::map<std::string, std::set<std::string>>;

// The particular persons and places among WordNet's nouns.
std::optional<Error> add_wordnet_names(const std::string& folder, NameClasses& names);

}  // namespace rashomon
