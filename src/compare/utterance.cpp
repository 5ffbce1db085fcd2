// SPDX-License-Identifier: Apache-2.0
// The ladders of what somebody is said to have said: who says it, and the words of quotations.
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/hash.h"
#include "claim/similarity.h"
#include "compare/ladder.h"
#include "compare/rewording.h"
#include "compare/speakers_apart.h"

namespace rashomon {
namespace {

bool same_head(const ClaimPair& pair) {
  return std::get<Description>(pair.one.value).head == std::get<Description>(pair.other.value).head;
}

const std::vector<Term>& words(const ClaimContext& asked) { return asked.modifiers; }

// The words of a quotation that tell something.
std::vector<Term> content(const ClaimContext& asked) {
  auto some = words(asked);
  std::erase_if(some, [](const Term& term) { return term.weight < 1; });
  return some;
}

// The same but for a word like "in" and "on" that a translation or an editor may have set another for; none comes in.
bool same_quotation(const ClaimPair& pair) {
  const auto &a = words(pair.one_asked), &b = words(pair.other_asked);
  return similarity(a, b) >= 1 ||
         (a.size() == b.size() && similarity(content(pair.one_asked), content(pair.other_asked)) >= 1);
}

// More words than two people say alike by chance.
bool same_words(const ClaimPair& pair) {
  const auto shorter = std::min(words(pair.one_asked).size(), words(pair.other_asked).size());
  return static_cast<double>(shorter) >= pair.likeness.quotation_named && same_quotation(pair);
}

// Different sources of one claim are agreement; only one utterance credited to two speakers is a conflict.
bool one_utterance(const ClaimPair& pair) {
  return same_words(pair) || (pair.evidence.same_action && pair.evidence.similarity >= pair.likeness.clauses_most);
}
bool another_utterance(const ClaimPair& pair) { return !one_utterance(pair); }

// Does the sentence name whom the claim credits?
bool names(const FrameContext& context, const Claim& claim) {
  return std::ranges::binary_search(context.names, hash(claim.attribution.entity));
}

// Does the sentence itself name whoever speaks, rather than "she" or "the engineer"?
bool named_there(const Claim& claim, const FrameContext& context) {
  return claim.attribution.by_name || names(context, claim);
}

// Does the attribution stand beside the words and by a name, which the other sentence does not credit, too ("the two
// said in a joint statement")?
bool named_beside(const ClaimPair& pair) {
  const auto named = [](const Claim& claim) {
    return !claim.attribution.cue.empty() && claim.evidence.contains(claim.attribution.cue) && claim.attribution.named;
  };
  return named(pair.one) && named(pair.other) && !names(pair.one_context, pair.other) &&
         !names(pair.other_context, pair.one);
}

// One quotation, word for word, from two mouths.
bool same_words_of_another(const ClaimPair& pair) {
  return same_words(pair) && pair.conflict_allowed && named_beside(pair) && named_there(pair.one, pair.one_context) &&
         named_there(pair.other, pair.other_context);
}

// Somebody only described may be the one whom the other article names, and whoever spoke before may not be who speaks
// now: a conflict needs both named beside the words.
bool other_speaker(const ClaimPair& pair) {
  return named_beside(pair) && pair.conflict_allowed && pair.evidence.similarity >= pair.likeness.clauses_copied &&
         pair.evidence.sentence_similarity >= pair.likeness.sentences_much && pair.one_context.quoted &&
         pair.other_context.quoted;
}

bool cued_beside(const Claim& claim) {
  return !claim.attribution.cue.empty() && claim.evidence.contains(claim.attribution.cue);
}

// One quotation, word for word, of somebody named and of one who is only described but is known to be somebody else.
bool same_words_of_other_office(const ClaimPair& pair) {
  return same_words(pair) && pair.conflict_allowed && cued_beside(pair.one) && cued_beside(pair.other) &&
         told_apart(pair);
}

// "Ana Reyes admitted that the tests were faked", "Carl Voss admitted that ...": the only deed that either article has
// somebody own up to.
bool same_admission_of_another(const ClaimPair& pair) {
  return pair.one_context.admitted && pair.other_context.admitted && pair.conflict_allowed && named_beside(pair) &&
         pair.one.attribution.by_name && pair.other.attribution.by_name &&
         pair.evidence.similarity >= pair.likeness.clauses_most;
}

// One quotation, word for word, of a woman and of a man: whoever "she" is, she is not Henrik Dahl.
bool same_words_of_other_gender(const ClaimPair& pair) {
  const auto a = pair.one_asked.gender, b = pair.other_asked.gender;
  const bool apart =
      (a == Gender::feminine && b == Gender::masculine) || (a == Gender::masculine && b == Gender::feminine);
  return apart && same_words(pair) && pair.conflict_allowed && cued_beside(pair.one) && cued_beside(pair.other);
}

constexpr std::array attribution_levels = {
    Level{"attribution/not_comparable", Verdict::not_comparable, another_utterance},
    Level{"attribution/same", Verdict::agrees, same_head},
    Level{"attribution/other_speaker", Verdict::diverges, same_words_of_another, true},
    Level{"attribution/other_speaker", Verdict::diverges, same_words_of_other_office, true},
    Level{"attribution/other_speaker", Verdict::diverges, same_words_of_other_gender, true},
    Level{"attribution/other_speaker", Verdict::diverges, same_admission_of_another, true},
    Level{"attribution/other_speaker", Verdict::diverges, other_speaker},
};

bool other_quotation(const ClaimPair& pair) {
  return similarity(words(pair.one_asked), words(pair.other_asked)) < pair.likeness.quotations;
}

// A phrase of a few words is no quotation of the whole that it stands in.
bool part_of_quotation(const ClaimPair& pair) {
  const auto a = content(pair.one_asked), b = content(pair.other_asked);
  return static_cast<double>(std::min(a.size(), b.size())) >= pair.likeness.quotation_part &&
         (share_within(a, b) >= 1 || share_within(b, a) >= 1);
}

// Has each side a name that the other lacks?
bool names_differ(const ClaimPair& pair) {
  const auto lacks = [](const std::vector<Term>& some, const std::vector<Term>& others) {
    return std::ranges::any_of(some, [&](const Term& term) { return term.common && !has_word(others, term.key); });
  };
  return lacks(words(pair.one_asked), words(pair.other_asked)) && lacks(words(pair.other_asked), words(pair.one_asked));
}

// Does either article say much the same again? Then both may have been said.
bool said_twice(const ClaimPair& pair) { return pair.one_asked.rivalled || pair.other_asked.rivalled; }

Rewording set_against(const ClaimPair& pair) {
  return compare_quotations(pair.one_asked.said, pair.other_asked.said, pair.classes, pair.likeness);
}

// May both be who said it? Of two who are named beside the words one may be all that coreference has wrong; two who are
// only described are told apart by it alone.
bool may_be_one_speaker(const ClaimPair& pair) {
  const auto &a = pair.one.attribution, &b = pair.other.attribution;
  return pair.one_context.speaker == pair.other_context.speaker || ((a.named || b.named) && !(a.by_name && b.by_name));
}

// Is the case told beside the quotation that leaves it out: "“We will play,” he said, unless the rain goes on"?
bool told_beside(Words exempted, const FrameContext& context) {
  const auto& told = context.sentence_words;
  return std::ranges::any_of(exempted, [&](const Word& word) { return word.weight > 0 && has_word(told, word.key); });
}

// What one speaker said, told with one word that tells otherwise, or with a denial or an exception that the other
// lacks.
bool misquoted(const ClaimPair& pair) {
  if (!pair.conflict_allowed || said_twice(pair) || !may_be_one_speaker(pair)) return false;
  const auto found = set_against(pair);
  const bool sure = !pair.one_context.speaker.empty() && pair.one_context.speaker == pair.other_context.speaker;
  if (!found.tells ||
      static_cast<double>(found.common) < (sure ? pair.likeness.quotation_run : pair.likeness.quotation_run_unsure))
    return false;
  if (found.exempted.empty()) return true;
  return !told_beside(found.exempted, found.exempted_by_one ? pair.other_context : pair.one_context);
}

// A word or two differ in what one speaker said; where more do, it may have been translated twice. Where coreference
// alone tells who spoke ("the manager went on", "he wrote"), only another name is sure to be no other translation.
bool reworded(const ClaimPair& pair) {
  if (!pair.conflict_allowed || said_twice(pair) ||
      similarity(words(pair.one_asked), words(pair.other_asked)) < pair.likeness.quotations_reworded)
    return false;
  const auto shorter = static_cast<double>(std::min(words(pair.one_asked).size(), words(pair.other_asked).size()));
  const auto& a = pair.one_context.speaker;
  const auto& b = pair.other_context.speaker;
  const bool by_name = pair.one.attribution.by_name && pair.other.attribution.by_name;
  const bool known = a.empty() || b.empty() || (a == b && by_name);
  if (shorter >= pair.likeness.quotation_words && known && set_against(pair).differs) return true;
  return shorter >= pair.likeness.quotation_named && (a == b || !by_name) && names_differ(pair);
}

constexpr std::array quote_levels = {
    Level{"quote/reworded", Verdict::diverges, misquoted},
    Level{"quote/not_comparable", Verdict::not_comparable, other_quotation},
    Level{"quote/same", Verdict::agrees, same_quotation},
    Level{"quote/part", Verdict::refines, part_of_quotation},
    Level{"quote/reworded", Verdict::diverges, reworded},
};

}  // namespace

Ladder attribution_ladder() { return attribution_levels; }
Ladder quote_ladder() { return quote_levels; }

}  // namespace rashomon
