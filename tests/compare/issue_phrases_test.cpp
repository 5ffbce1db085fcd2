// SPDX-License-Identifier: Apache-2.0
// Answers to a question of yes or no by whole phrases: a verb with its particle and what it governs, a thing of
// somebody's, a plan, a denial by whoever speaks of themselves.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"whoever takes up the one told of", "en",
     "A man of 24 was shot by police in Camden on Friday. He was carrying a pistol.",
     "A man of 24 was shot by police in Camden on Friday. The man was not armed.", "polarity/answered"},
    {"another than the one told of", "en",
     "A man of 24 was shot by police in Camden on Friday. He was carrying a pistol.",
     "A man of 24 was shot by police in Camden on Friday. His brother was not armed.", ""},
    {"a verb with its particle and its object", "en",
     "A trawler sank off Tiree on Monday. The skipper put out a distress call, the owner said.",
     "A trawler sank off Tiree on Monday. No mayday was heard, the coastguard said.", "polarity/answered"},
    {"what two did, and what they did without", "en",
     "The presidents of Osk and Lund met in Oslo on Monday. The presidents shook hands before the talks.",
     "The presidents of Osk and Lund met in Oslo on Monday. The talks began without a handshake.", "polarity/answered"},
    {"what gave way, and what held", "en", "The Elbe flooded Pirna on Monday. The levee gave way, the mayor said.",
     "The Elbe flooded Pirna on Monday. The levee held, engineers said.", "polarity/answered"},
    {"a thing of somebody's", "en",
     "A van hit a cyclist in Leeds on Monday. The driver's licence had expired, police said.",
     "A van hit a cyclist in Leeds on Monday. The driver had a valid licence, his lawyer said.", "polarity/answered"},
    {"a plan, and what has been done", "en",
     "Paul Rourke was convicted of fraud in Leeds on Monday. Rourke will appeal against the verdict, his lawyer said.",
     "Paul Rourke was convicted of fraud in Leeds on Monday. Rourke has accepted the verdict, his lawyer said.",
     "polarity/answered"},
    {"no intention of it", "en",
     "Actor Tom Hale hit a reporter in Leeds on Monday. Hale has no intention of apologizing, his agent said.",
     "Actor Tom Hale hit a reporter in Leeds on Monday. Hale has said sorry to the reporter, a friend said.",
     "polarity/answered"},
    {"words that tell what a preposition denies", "en",
     "A gunman held up a bank in Leeds on Monday. The gunman was arrested without incident, police said.",
     "A gunman held up a bank in Leeds on Monday. The gunman put up a fight, a witness said.", "polarity/answered"},
    {"nothing to suggest it", "en",
     "A boy stabbed a boy at a school in Hull on Monday. There is nothing at this stage to suggest that the boys knew "
     "each other.",
     "A boy stabbed a boy at a school in Hull on Monday. The boys had been friends, a neighbour said.",
     "polarity/answered"},
    {"denied by those who speak of themselves", "en",
     "A bomb killed a guard in Gao on Monday. The army denied that it received any warning of the attack.",
     "A bomb killed a guard in Gao on Monday. The army got word of the attack on Sunday, an official said.",
     "polarity/answered"},
    {"a call for help before the end", "en",
     "A dinghy sank off Leros on Monday. Survivors said they had rung the emergency number twice before the boat sank.",
     "A dinghy sank off Leros on Monday. No distress call had been received, the coastguard said.",
     "polarity/answered"},
    {"a warning that was issued", "en",
     "A ferry sank off Nias on Monday. The agency had issued a storm warning for the strait.",
     "A ferry sank off Nias on Monday. No weather alert was in force, the harbour master said.", "polarity/answered"},
    {"two of a kind, by what narrows them", "en",
     "The Elbe flooded Pirna on Monday. The northern levee gave way, the mayor said.",
     "The Elbe flooded Pirna on Monday. The southern levee held, engineers said.", ""},
    {"aground, and afloat again", "en", "The ferry Corran ran aground off Mull on Monday, the coastguard said.",
     "The ferry Corran was refloated off Mull on Monday, the coastguard said.", ""},
};

TEST(IssuePhrases, AreReadWhole) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
