// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "claim/claims.h"
#include "claim/knowledge.h"

namespace rashomon {

// How the article answers the questions of yes or no of table `issues`, each question and bearer once. A question that
// it answers both ways is left out. `contexts`: of the frames, in their order, as find_contexts gives them.
std::vector<IssueAnswer> find_issues(const Reading& reading, const std::vector<Frame>& frames,
                                     const std::vector<FrameContext>& contexts);

// The same as they stand in the text, with what is said twice or both ways. A step of find_issues().
std::vector<IssueAnswer> read_answers(const Reading& reading, const std::vector<Frame>& frames,
                                      const std::vector<FrameContext>& contexts);

// Puts the contexts of the answers behind the others: of the question, not of the action that answers it.
void add_contexts(const std::vector<Frame>& frames, const std::vector<IssueAnswer>& answers,
                  std::vector<FrameContext>& contexts);

// Of whom an answer is, and of how many.
struct Borne {
  Participant whose;
  Reach reach = Reach::one;
};
// The same as the argument of a predicate tells it; nullopt where nobody can tell, where the question is not asked of
// such, or where it is told of others than those told of before ("nobody else was hurt").
std::optional<Borne> borne_by(const Reading& reading, const IssueKind& kind, std::uint32_t predicate,
                              const Argument& argument, bool denied);

// Of the one whose it is ("the driver's licence had expired"), of whoever speaks of themselves ("denied that it had
// been warned").
std::optional<Borne> borne_by_part(const Reading& reading, const IssueKind& kind, std::uint32_t word,
                                   const Argument& part, bool denied);

// The subject among the arguments of a verb.
std::optional<Argument> subject_in(const Reading& reading, const std::vector<Argument>& parts);
// Whose answer it is by the slot of a row of `answers`; never what tells it itself.
std::optional<Argument> bearer_in(const std::vector<Argument>& parts, std::string_view slot, std::uint32_t predicate);
// Whose that is of which a word tells, or what completes it: "the driver's test was negative", "his record is clean".
std::optional<Argument> owner_told(const Reading& reading, std::uint32_t word, std::uint32_t part);

// The frame of a verb; nullptr where the token is none.
const Frame* verb_at(const Matters& matters, std::uint32_t t);
// "There is nothing to suggest that they knew each other."
bool is_unsupported(const Reading& reading, const Frame& frame);
// "Has no intention of resigning": what there is no plan of is not to come.
bool is_given_up(const Reading& reading, const Frame& frame);
// "Will not reopen before Monday": it will then.
bool has_limit(const Reading& reading, const Frame& frame);
// "There was no ...", "denied any talks": does the clause that a word stands in deny what it tells?
bool is_denied_by(const Matters& matters, std::uint32_t t);
// "Stopped working", "a cessé de fonctionner": it was so until then, and then no longer.
bool has_ended(const Matters& matters, std::uint32_t verb);
// "Was arrested in 2019": of another time than the event's, as its clause or one above tells; and what "works again
// since Tuesday" did not before.
bool told_of_the_past(const Matters& matters, std::uint32_t word, bool denied);

// "A gunman holds five people": not what an authority does.
bool by_somebody_else(const Matters& matters, const std::vector<Argument>& parts);
// "An attack on a post in Gao": an event that is brought in as one among others.
bool of_some_event(const Matters& matters, const std::vector<Argument>& parts);
// "No arrest of a student has been made": whom the event befalls that a verb carries.
std::vector<Argument> parts_of_event(const Matters& matters, const Frame& verb, std::string_view action);

// "Without injury", "sans blessés": does its preposition deny it?
bool is_without(const Reading& reading, std::uint32_t noun);
// "No injuries", "sans blessés", "non armé": does a word beside it deny it?
bool has_own_denial(const Reading& reading, std::uint32_t t);

// What table `answers` makes of a word, with what completes it, its subject or its preposition.
struct IssuePhrase {
  std::vector<IssueRule>
      rules;                 // of no issue where the words keep others from answering: "taken to hospital for checks"
  bool preposition = false;  // the word's own is among them: "out of order", "sans casque"
  bool without = false;      // they hold a preposition that denies, and tell what it does: "escaped without a scratch"
  std::uint32_t part = UINT32_MAX;    // token that completes it and bears nothing; UINT32_MAX: none
  std::uint32_t narrow = UINT32_MAX;  // token that completes that in its turn: "vert" of "donner feu vert"
};
// The narrowest that stand in the table: "turned down the offer" before "turned down".
std::vector<IssuePhrase> issue_phrases(const Reading& reading, std::uint32_t t);

// What tells that of which the event's answer speaks from others, and its subject, a group for adjectives and for each
// preposition, the words that answer left out: "no medical data was stolen", "signed the fisheries treaty". `part`:
// what completes the word; itself where nothing does. A name behind a preposition is of no group: a treaty may be
// called by two.
std::vector<Kind> told_of_by(const Reading& reading, std::uint32_t word, std::uint32_t part);

}  // namespace rashomon
