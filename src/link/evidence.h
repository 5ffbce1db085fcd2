// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "claim/outcomes.h"
#include "claim/similarity.h"
#include "link/alignment.h"
#include "link/participants.h"

namespace rashomon {

// Gathers the evidence of one pair for align(): alignment.cpp holds what surrounds the two claims, thing_evidence.cpp
// what they count, describe or quote.
class Evidence {
 public:
  Evidence(const ClaimView& one, const ClaimView& other, const AlignmentRules& rules)
      : one_(one), other_(other), rules_(rules), weights_(rules.weights) {}

  CandidatePair weigh(const Overlap& overlap);

 private:
  double alike(const std::vector<Term>& a, const std::vector<Term>& b) const {
    return across_ ? similarity_across(a, b) : similarity(a, b);
  }
  void add(Feature feature, double strength = 1) { add_evidence(pair_, feature, strength, weights_); }
  void anchor(Feature feature, double strength = 1) {
    add(feature, strength);
    ++pair_.anchors;
  }
  // The title and the sentences after it tell what the article is about.
  bool in_lead(const ClaimView& view) const { return view.context.sentence_number < weights_.lead_sentences; }
  bool compares(Aspect aspect) const { return one_.claim.aspect == aspect; }
  // A sentence that no frame was read from has an action that tells nothing.
  static bool tells(const FrameContext& context) { return !(context.nominal && context.action.starts_with('~')); }

  // Roles of one person: what else each article tells of them, and together with whom, does not matter.
  bool of_one_bearer() const;
  // With what somebody was struck, whichever verb each article has for it.
  bool one_question() const { return !one_.asked.question.empty() && one_.asked.question == other_.asked.question; }
  bool of_cause() const { return one_question() && one_.asked.question == "cause"; }

  // How old somebody is, or what they are where a name does not tell whose it is: one question of one person, whatever
  // else either article tells of them. Are the two told to be one, or two?
  bool knows_whose();
  bool asks_of_people() const;
  void actions();
  std::optional<RivalOutcomes> rival_outcomes() const;
  // When it was, or what is known of it, of the event that both articles are about.
  void main_event();
  // When an event was that both tell of by verbs that only carry it.
  void told_by_carriers();
  // The frame without an object comes first: its subject is set once, against both parts of the other.
  void participants();
  // "Sold it for two million" and "bought it for three", "pays 20 million" and "receives 30": one sum, told of the one
  // who gives and of the one who gets.
  bool of_two_sides() const;
  // "Petrov joined Celta for", "Celta signed Petrov for": is who acts in the one acted on in the other?
  bool turned_round() const;
  // Do both give the only such figure of accounts that their articles give: "its net profit was"?
  bool one_account() const;
  void participant(Slot slot, const ClaimView& first, const ClaimView& second);
  // Of an answer to a question of table `means`: does it not matter that other people or things take part in the slot?
  bool is_of_no_weight(Slot slot, const ParticipantMatch& match, const ClaimView& first, const ClaimView& second) const;
  void shared_names();
  // One date under two weekdays is a date by its id: they speak of one day, whatever they say of it.
  void dated();
  // "Three were missing at six", "one at midnight": hours of one day, of which none fits the other?
  bool at_other_hours() const;
  // Of the times that either sentence gives, is none one of the other's?
  static bool none_fits(const ClaimView& one, const ClaimView& other);
  // Does a time of the one sentence stand in the other, too?
  static bool share_time(const ClaimView& one, const ClaimView& other);
  void times();
  // A value that chance seldom gives twice in one story.
  void values();
  // What two descriptions of places have in common beside the place itself: the region that they lie in.
  void region();
  void places();

  void thing();
  static bool share_number(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);
  // An utterance is one by its words, and by so many of them whoever speaks and of whatever.
  void quotation();
  // The dead against the dead; police dead are not all dead.
  void tally();
  // Does the count leave out some of its tally? All who are dismissed are workers. "Two hikers were killed": where an
  // article counts no other dead, and the other counts no hikers, they are all the dead that it knows of.
  bool narrows(const ClaimContext& asked, const ArticleContext& other) const;
  // "19 arrests" and "26 fans were arrested": no part is greater than its whole.
  bool outnumbers_all() const;
  void counted();
  bool is_age() const { return std::get<Quantity>(one_.claim.value).kind == QuantityKind::age; }
  // Is it read off at one moment, and not summed up over a time: a height, a speed, a temperature?
  bool is_reading() const {
    const auto kind = std::get<Quantity>(one_.claim.value).kind;
    return kind == QuantityKind::distance || kind == QuantityKind::speed || kind == QuantityKind::temperature;
  }
  // "En hausse de 14 %" measures what "les échanges ont bondi de 14 %" does, without naming it.
  static bool named_by_action(const ClaimContext& asked, const ClaimView& other);

  const ClaimView& one_;
  const ClaimView& other_;
  const AlignmentRules& rules_;
  const Weights& weights_;
  const bool across_ = one_.article.language != other_.article.language;
  CandidatePair pair_;
  bool fate_ = false;  // both tell what has become of one person so far
};

}  // namespace rashomon
