// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "claim/classes.h"
#include "claim/reading.h"

namespace rashomon {

// What single words count (table `tallies`). All give an empty view where the word counts nobody.

// "trois blessés", "four arrests": what the noun names or the event is that it tells of.
std::string_view tally_of_noun(const Reading& reading, const Classes& classes, std::uint32_t noun);

// "29 blessés" are injured, whatever verb they hang from.
std::string_view tally_of_event_noun(const Reading& reading, const Classes& classes, std::uint32_t noun);

// "Badly injured people": those to whom a participle or adjective has it happen, with what completes it.
std::string_view tally_of_those_done_to(const Reading& reading, const Classes& classes, std::uint32_t participle);

// Those to whom an action without an object happens, or is done: "22 people died", "31 killed in a blast".
std::string_view tally_of_those_hit(const Reading& reading, const Classes& classes, std::uint32_t predicate);

// Those in a slot ("agent", "patient") of a verb, with what completes it ("leave homes without power") or by itself.
std::string_view tally_of_verb(const Reading& reading, const Classes& classes, std::uint32_t verb,
                               std::string_view slot);

// "850 riverains ont dû quitter leur logement": what a verb that tells nothing by itself has its subject do.
// `made_to`: others or its circumstances make the subject do it, which is more than doing it ("had to leave").
std::string_view tally_of_infinitive(const Reading& reading, const Classes& classes, std::uint32_t verb, bool made_to);

// "Police are looking for three men" who did it, "rescuers are looking for three people" who are missing: those for
// whom somebody looks.
std::string_view tally_of_sought(const Reading& reading, const Classes& classes, const Frame& frame);

// "45 firefighters fought the blaze", "a workforce of 800": those whom the noun calls by their work, where what is told
// of them is that they do it. `frame`: nullptr where no verb tells of them.
std::string_view tally_of_post(const Reading& reading, const Classes& classes, const Frame* frame, std::uint32_t noun);

// "Trois hommes sont entrés et ont volé une toile": what those who act do next, by a verb without a subject of its own.
// `slot`: theirs in the first verb.
std::string_view tally_of_conjunct(const Reading& reading, const Classes& classes, std::uint32_t verb, Slot slot);

}  // namespace rashomon
