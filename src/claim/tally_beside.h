// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "claim/classes.h"
#include "claim/reading.h"

namespace rashomon {

// The tally of a figure that the clause moves or sets: "the death toll has risen to 23", "bringing to 31 the number of
// dead" count the dead. `begin`: the first token of the number. Empty: no figure is told of before it.
std::string_view tally_of_figure(const Reading& reading, const Classes& classes, std::uint32_t begin);

// The tally of all who are aboard: "the vessel had 163 people on board", "les 85 personnes à bord". `begin`, `end`: of
// the number with what it counts. Empty: no words of being aboard stand beside it, or they tell only where some of
// those aboard were ("three people on board were hurt").
std::string_view tally_of_those_aboard(const Reading& reading, const Classes& classes, const Frame* frame,
                                       std::uint32_t begin, std::uint32_t end, std::uint32_t counted);

// What the verb or participle right beside a phrase has happen to those whom it counts: "nine killed in".
std::string_view tally_of_verb_beside(const Reading& reading, const Classes& classes, std::uint32_t begin,
                                      std::uint32_t end);

// "Trente blessés, dont quatre grièvement", "three of them in a serious condition": what stands behind a number alone
// tells how those whom it counts fared, by the verb of the clause or by itself. `end`: behind the number.
std::string_view tally_of_own_words(const Reading& reading, const Classes& classes, const Frame* frame,
                                    std::uint32_t end);

// What the noun of an amount or a toll counts: "dead" of "toll" and of "the number of dead"; empty where it is none.
std::string_view tally_of_amount(const Reading& reading, const Classes& classes, std::uint32_t noun);

}  // namespace rashomon
