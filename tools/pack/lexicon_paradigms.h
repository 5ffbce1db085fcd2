// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <rashomon/result.h>

#include "pack/lexicon_writer.h"

namespace rashomon {

// The words of a Hunspell dictionary that has no tags: what a word is shows in the endings that one class of suffixes
// gives it. table: rows of which the first that fits a class decides, with the columns
//   base      endings of the dictionary's word, one of which it has ("ti/ći"); empty: any
//   has       endings, each of which some form of the class has ("om ama"); empty: any
//   lemma     the ending of the form that is the lemma; empty: the dictionary's word
//   upos, features   of every form; upos PROPN stands for NOUN where the dictionary writes a capital
// A class that no row fits is left out.
std::optional<Error> add_paradigms(const std::string& aff, const std::string& dic, const std::string& table,
                                   LexiconWriter& lexicon);

}  // namespace rashomon
