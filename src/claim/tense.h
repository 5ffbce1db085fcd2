// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "claim/reading.h"

namespace rashomon {

// A verb that only carries another one, or what is said of something.
constexpr bool is_auxiliary(Relation relation) {
  return relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop ||
         relation == Relation::aux_caus;
}

// "Were thrown", "a été jeté", "avait fini": is it told in a past tense?
bool in_past(const Reading& reading, std::uint32_t verb);

// "The talks begin", "est attendu": is its verb in the present, and no auxiliary of a perfect ("has begun")?
bool in_present(const Reading& reading, std::uint32_t verb);

// Where the auxiliaries and clitics right before a verb begin: "s'est" of "s'est enfui".
std::uint32_t begin_of_verb(const Reading& reading, std::uint32_t verb);

// Has the predicate a finite verb, its own or an auxiliary's: not "before being freed"?
bool has_finite_verb(const Reading& reading, std::uint32_t predicate);

// Is it told of what lies behind, and was done: "a dû", "were able", not "devait", "aurait dû", "must have"?
bool lies_behind(const Reading& reading, std::uint32_t t);

// "N'a pas pu", "could not", "were not able to": of the past, what could not be done was not done.
bool could_not(const Reading& reading, const Frame& frame);

}  // namespace rashomon
