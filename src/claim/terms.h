// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/reading.h"
#include "claim/term.h"

// What the words of an article tell, as contexts and claims keep it.
namespace rashomon {

// The terms of every token (Reading::terms), which the others are made of.
WordTerms find_terms(const Reading& reading);

// The key of a word. A named place counts by its id, so that "kosovar" and "Kosovo" are one word in every language.
std::string word_key(const Reading& reading, std::uint32_t t);

// Adds the terms of a token; settle() then sorts them by key, each once.
void add_word(const Reading& reading, std::uint32_t t, std::vector<Term>& words);
void settle(std::vector<Term>& words);

// The words of a phrase beside its head and the word `with` that names the thing together with it, if any.
std::vector<Term> phrase_words(const Reading& reading, TokenRange phrase, std::uint32_t head,
                               std::uint32_t with = UINT32_MAX);

}  // namespace rashomon
