// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/explanation.h>
#include <rashomon/result.h>

#include "base/logistic.h"
#include "claim/candidate_pair.h"
#include "claim/likeness.h"
#include "claim/number_signals.h"
#include "lang/pack.h"

namespace rashomon {

// Numbers by the names of the rows of a table of weights.
using WeightTable = std::map<std::string, double, std::less<>>;

// A table of weights as its file has it, which may lack rows: lines of name, number and reason, tabs between them; `#`
// begins a comment.
Result<WeightTable> read_weights(std::string_view file);

// The weights of evidence and the sums that suffice (pack `und`, table `weights`).
struct Weights {
  FeatureVector of{};
  double threshold_agreement = 0, threshold_conflict = 0, threshold_sure = 0;
  double threshold_related = 0, threshold_contrary = 0;  // where both are known to tell of one situation
  double known_least = 0;       // share of a sentence that the other article must know for it to tell of the same
  double known_anchor = 0;      // share from which what is known anchors a count in the other's event
  double lead_sentences = 0;    // at the head of an article that tell what it is about
  double event_named = 0;       // share of event_main where one article alone tells the hour of the event by its name
  double event_days = 0;        // two times further apart belong to two events
  double background_days = 0;   // before an article's own date: what lies further back is background
  double article_least = 0;     // similarity of two articles below which they tell of other events
  double conflict_anchors = 0;  // that must agree for a conflict
  double related_anchors = 0;   // the same where both are known to tell of one situation
  double names_counted = 0;     // of the names in both sentences, those that add evidence, at most
  double name_letters = 0;      // of a name that may be one with a longer name that holds it
  double key_weight = 0;        // of a word that claims are found by
  double value_digits = 0;      // of a number without a unit that chance seldom gives twice, zeros at its end left out
  double value_few = 0;         // from here on, such a number has enough of them
  double value_days = 0;        // days from the article's own date from which a date is such a value
  double value_sentences = 0;   // share of words in common that a month or a year needs to be such a value
  double value_minutes = 0;     // a clock time at a whole multiple of so many is often given
  double copy_words = 0;        // in a row that are counted as one when copies are looked for
  double copy_share = 0;        // of such words of the shorter article that stand in the one that it copies

  Likeness likeness;  // what the ladders ask for

  NumberOdds numbers;  // how surely two numbers that differ answer one question

  LogisticCurve confidence_conflict, confidence_agreement;  // by the evidence beyond threshold_conflict

  float operator[](Feature feature) const { return of[static_cast<std::size_t>(feature)]; }

  // Fails on a row that is missing or no number, naming it.
  static Result<Weights> open(const Pack& shared);

  // Puts other numbers in the place of some. Fails on a name that no row has, and on a number that its row cannot have.
  std::optional<Error> replace(const WeightTable& others);

  // What no row may say, else nullopt.
  std::optional<Error> mistaken() const;
};

// What each feature adds to the evidence of a pair: they sum up to its weight.
std::vector<Contribution> contributions_of(const CandidatePair& pair, const Weights& weights);

// Adds evidence to a pair, and its weight.
void add_evidence(CandidatePair& pair, Feature feature, double strength, const Weights& weights);

}  // namespace rashomon
