// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/frame.h"
#include "claim/reading.h"

namespace rashomon {

// How those whom a number counts are told from others of their kind that the article speaks of.
struct ToldBeside {
  bool another = false;  // beside those told of before: "six more bodies", "three others"
  bool more = false;     // of them, by words that tell of those of the same event: "six more", "38 new cases"
  bool order = false;    // by their place among them all: "the last seven", "les deux premiers"
};

// Of a number and the noun that it counts; nullopt: it has none. "More than six" is no number beside another.
ToldBeside told_beside(const Reading& reading, const Mention& number, std::optional<std::uint32_t> counted);

// Is somebody or something that takes part in what the frame tells told beside one of its kind: "another man was
// arrested", "a second strike killed nobody"?
bool of_another(const Reading& reading, const Frame& frame);

// By class of action, the first sentence that tells of it.
using FirstTold = std::map<std::string_view, std::uint32_t>;
// Lives as long as the frames, which are in the order of the text.
FirstTold first_told(const std::vector<Frame>& frames);

// Does it tell of what happened in another event than those that its article told of before: "fifty people were held at
// a march in Leeds", behind the head of an article that speaks of no march?
bool in_new_event(const Reading& reading, const FirstTold& told, const Frame& frame);

// "51 percent to 47 percent for Brennan", "contre 47 % pour Brennan": the key of whose the share is by its own words,
// another's than its clause is about; empty: nobody's.
std::string share_for(const Reading& reading, const Mention& share);

// Of those that are counted, the sort that table `tallies` tells apart ("passengers", "crew"); empty: none.
std::string_view sort_of(const Classes& classes, const ClaimContext& asked);

// "Six blessés parmi les pompiers", "five minors among the demonstrators": makes those counted a part of those named
// beside, and of their kind where the noun tells none.
void settle_scope(const Reading& reading, const Classes& classes, std::uint32_t counted, ClaimContext& asked);

}  // namespace rashomon
