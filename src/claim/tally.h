// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "claim/classes.h"
#include "claim/reading.h"

namespace rashomon {

// What a count answers, whatever the words: "22 morts", "killed 22", "22 people died" all count the dead.
struct Tally {
  std::string question;  // "dead", of table `tallies`; empty: the count is of no such kind
  std::string group;     // that the count is limited to: "police", "#id" of a country; empty: anyone
  bool by_deed = false;  // what is told of them counts them: "six of the kidnappers were killed" are all who were
  bool some = false;     // they are told to be some of those of the tally: "among the dead were six soldiers"
  bool by_own = false;   // the words right behind the number do: "four of them seriously" are all who are so
};

// The tally that a number belongs to. `frame` and `slot`: where it hangs in the tree, nullptr for nowhere; `counted`:
// the thing counted, or the number's own token where none is said. Where the tree does not tell, the verb or participle
// right beside the phrase does: that much holds even of a headline.
Tally find_tally(const Reading& reading, const Classes& classes, const Frame* frame, Slot slot, const Mention& number,
                 std::uint32_t counted);

}  // namespace rashomon
