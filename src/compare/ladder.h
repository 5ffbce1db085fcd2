// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include <rashomon/comparison.h>

#include "claim/candidate_pair.h"
#include "claim/classes.h"
#include "claim/context.h"
#include "claim/lexicon.h"
#include "claim/likeness.h"
#include "value/gazetteer.h"

namespace rashomon {

// Two claims as a ladder sees them, in either order.
struct ClaimPair {
  const Claim& one;
  const Claim& other;
  const ClaimContext& one_asked;
  const ClaimContext& other_asked;
  const FrameContext& one_context;
  const FrameContext& other_context;
  const ArticleContext& one_article;
  const ArticleContext& other_article;
  const CandidatePair& evidence;
  const Classes& classes;
  const Gazetteer& gazetteer;
  const Likeness& likeness;
  bool conflict_allowed = false;  // the evidence suffices for a conflict
  bool in_one_story = false;      // the articles have enough in common to conflict at all
  bool sure = false;              // the evidence alone tells that both answer one question
};

// Do the two stand in sentences that are all but the same?
bool near_copies(const ClaimPair& pair);

// Is it known of both when they were written?
bool both_dated(const ClaimPair& pair);
// Which of the two appeared before the other; nullptr: neither did, as far as is known.
const Claim* earlier_of(const ClaimPair& pair);

// Do the two tell of other actions, or of ones that another slot keeps apart?
bool other_question(const ClaimPair& pair);

// Is the action told of the same participants, or in nearly the same words?
bool tells_the_same(const ClaimPair& pair);

// The class of the word that tells of what happens: of the one that carries it ("the talks ended"), else its own.
inline std::string_view told_by(const FrameContext& context) {
  return context.carrier.empty() ? context.action : context.carrier;
}

// Is what the two are of affirmed in both or denied in both, and put forward as done in both or as open in both?
bool stances_agree(const ClaimPair& pair);

// Does each tell of all that the other says of how, where and why it was done?
bool circumstances_agree(const ClaimPair& pair);

// Does each article tell of one such event alone, know of what the other says of it, and name nobody else in it? That
// makes it one event, whatever the words, where a third anchor agrees, both stand at the head of their articles, or
// each article knows of most of what the other says.
bool one_event_alone(const ClaimPair& pair);

// Does the article use the word, or one of the class whose key that is?
bool speaks_of(const ArticleContext& article, std::uint64_t word);

// The same of any of the words, folded and apart by spaces.
bool speaks_of_any(const ArticleContext& article, std::string_view words);

// One test of a ladder. `reason` is a key of the report's language.
struct Level {
  std::string_view reason;
  Verdict verdict;
  bool (*holds)(const ClaimPair& pair);
  bool outright = false;  // a conflict in the two values themselves, whatever else answers the question better
};

using Ladder = std::span<const Level>;

// The ladder of an aspect: the first level that holds, decides; none: not comparable.
Ladder ladder_of(Aspect aspect);

// One table an aspect, a file each.
Ladder quantity_ladder();
Ladder time_ladder();
Ladder place_ladder();
Ladder name_ladder();
Ladder role_ladder();
Ladder participant_ladder();
Ladder action_ladder();
Ladder polarity_ladder();
Ladder modality_ladder();
Ladder attribution_ladder();
Ladder quote_ladder();

}  // namespace rashomon
