// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rashomon {

// How much of what a sentence says the other must speak of: a share of it, and words of so much weight at least.
struct Least {
  double share = 0, weight = 0;
};

// How much two claims must have in common for what a level of a ladder makes of it: rows of pack `und`, table
// `weights`. Of clauses and sentences the share of their words (0 to 1), as similarity() gives it.
struct Likeness {
  double clauses_some = 0;          // tell of one thing where something else says so, too
  double clauses_more = 0;          // the same, where less does
  double clauses_much = 0;          // tell of one thing even by other verbs
  double clauses_most = 0;          // tell the same but for what is compared
  double clauses_copied = 0;        // all but the same
  double sentences_tied = 0;        // tell of one event
  double sentences_much = 0;        // say much the same
  double sentences_copied = 0;      // all but the same
  double sentences_one = 0;         // copies but for what is compared
  double circumstances = 0;         // share of how and where the one was done that the other speaks of
  double known_most = 0;            // share of each sentence that the other article speaks of
  double quotations = 0;            // share of words from which two quotations are one utterance
  double quotations_reworded = 0;   // the same, quoted in two ways
  double quotation_part = 0;        // telling words of a part of a quotation that is more than a phrase
  double quotation_named = 0;       // different words of a quotation that another name tells from the other
  double quotation_words = 0;       // different words of a quotation that is more than a phrase
  double quotation_run = 0;         // words in common, in order, of two wordings of what one speaker said
  double quotation_run_unsure = 0;  // the same, where it may have been two speakers
  double body_letters = 0;          // letters of a body that those who belong to it begin with: "sénat", "sénateurs"
  double narrowed = 0;              // share of what narrows two nouns from which both count the same things
  double narrowed_weight = 0;       // of the words that narrow them, at least, as find_terms() weighs them
  double tally_anchors = 0;         // the action, the count, and one that ties both to one event
  double bound_reach = 0;           // so many times away from its number, a bound tells nothing of how many
  double bound_share = 0;           // so great a part of a number is cut off at most where a bound is given for it
  double rounding = 0;              // so great a part of a number is rounded off at most
  double number_few = 0;            // below it, chance often gives two things one number, or two nearly the same
  double number_many = 0;           // from here on a number is of few of the things that an article tells of
  double number_order = 0;          // so many times another, a number answers another question
  double number_magnitude = 0;      // the same of two actions, whatever the evidence
  double number_untied = 0;         // the same of one action, where nothing names the event
  double part_share = 0;            // below so great a share, what is narrowed is a part of what is not
  double age_years = 0;             // beyond an estimate of somebody's age, one that it may still be said of
  double moment_days = 0;           // between two articles whose measures are of one moment
  double event_anchors = 0;         // of two claims of one event, where nothing else ties them
  double weekday_anchors = 0;       // of two claims that give one date two weekdays
  double place_names = 0;           // in both sentences, the place itself among them
  double about_minutes = 0;         // an approximate time reaches as far on both sides, at least

  // Of sentences set against each other word by word.
  double wording_alike = 0;       // share of the words that both have in common, in one order
  double wording_stretch = 0;     // words of a stretch that stands for one other, at most
  double wording_words = 0;       // of a sentence; a longer one is set against nothing
  double wording_telling = 0;     // weight of a word that tells something
  double wording_confidence = 0;  // of a conflict that the words alone tell
  double stated_share = 0;        // of what is said beside two values, which the other sentence must speak of
  Least denied;                   // beside a denied predicate that the other sentence holds
  Least denied_noun;              // the same, where it holds a noun for the verb
  Least denied_content;           // where the predicate only carries what hangs from it
  Least denied_all;               // where it holds nothing of the predicate
  Least opposed;                  // beside two words that are opposites
};

}  // namespace rashomon
