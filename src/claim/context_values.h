// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// What the tokens of a range name, for the context of a frame or a sentence.

// Is it what something came to from another number: "from 7.4 to 7.1 percent"?
bool is_moved_to(const Reading& reading, const Mention& mention);

// Is the mention only compared with: "two more than in 2019", "contre 48 % en 2019"?
bool is_compared_with(const Reading& reading, const Mention& mention);

// Adds its calendar times and its places.
void add_values(const Reading& reading, TokenRange range, FrameContext& context);

// The same of a clause or sentence around a predicate, without those of the relative clauses within it, which tell of
// something else.
void add_own_values(const Reading& reading, TokenRange range, std::uint32_t predicate, FrameContext& context);

// Keys of its names and named places, ascending.
std::vector<std::uint64_t> names_in(const Reading& reading, TokenRange range);

// Keys of its exact numbers, ascending.
std::vector<std::uint64_t> numbers_in(const Reading& reading, TokenRange range);

// What the word, or the noun with a word below it, is of a group of kinds; nullopt where it is of none.
std::optional<Kind> kind_of(const Reading& reading, std::uint32_t t);

// What a verb tells with what completes it, or with its subject: "fell asleep", "scaled the wall", "the brakes gave
// way".
struct ToldKind {
  Kind kind;
  std::uint32_t part = 0;  // token that stands beside the verb
};
// The same of the narrowest such words; nullopt where they are of no group of kinds.
std::optional<ToldKind> told_kind(const Reading& reading, std::uint32_t verb);

// Its words that exclude others of their group, ascending.
std::vector<Kind> kinds_in(const Reading& reading, TokenRange range);
// Adds the places in an order that it names, which exclude each other, too: "first round", "deuxième trimestre".
void add_ordinals(const Reading& reading, TokenRange range, std::vector<Kind>& kinds);
// Drops the kinds of all other groups of table `exclusive`.
void keep_group(std::vector<Kind>& kinds, std::uint64_t group);
// What a noun is called beside itself, by its adjectives and the nouns that hang from it, ascending: "le concert de
// vendredi", "the driver of the bus".
std::vector<std::uint64_t> narrowing_of(const Reading& reading, std::uint32_t noun);
// The same without what dates or counts it or where a clause tells of it: what it is called to tell it from others.
std::vector<std::uint64_t> told_from_others_by(const Reading& reading, std::uint32_t noun);
// "The suspect in the stabbing", "the suspect in the attack": does the word tie somebody to an event, for which each
// article has its own words?
bool ties_to_event(const Reading& reading, std::uint32_t noun, std::uint32_t word);
// The same of a thing, be its noun one for an event, too: "the alarm in the lobby".
std::vector<std::uint64_t> thing_told_by(const Reading& reading, std::uint32_t noun);
// What is answered in a sentence beside its frames, and is the only such answer of its article: the context to begin
// from.
FrameContext answered_in(const FrameContext& sentence);
// Does it tell how long all of it took: "in five days", "sur trois ans"?
bool tells_how_long(const Reading& reading, TokenRange range);

// "Arrested since the demonstrations began": from an event on, where a time is no event.
bool goes_on_since(const Reading& reading, std::uint32_t predicate);

// "In 2019 a man was jailed for six years": told of a year that was over when its article appeared, as what is told
// beside the news is.
bool of_an_earlier_year(const std::vector<Time>& times, const std::optional<Interval>& published);

// Is the time one to come when the article appeared, on the days `published`? False where nobody knows when that was.
bool lies_ahead(const Time& time, const std::optional<Interval>& published);

// The hours, or parts of a day, that the tokens give of a day that they do not name.
std::vector<Time> hours_in(const Reading& reading, TokenRange range);

}  // namespace rashomon
