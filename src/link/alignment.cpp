// SPDX-License-Identifier: Apache-2.0
#include "link/alignment.h"

#include <algorithm>
#include <optional>

#include "claim/outcomes.h"
#include "claim/similarity.h"
#include "link/bearers.h"
#include "link/distance.h"
#include "link/participants.h"
#include "link/telling.h"
#include "value/name.h"
#include "value/place.h"
#include "value/time.h"

namespace rashomon {
namespace {

class Evidence {
 public:
  Evidence(const ClaimView& one, const ClaimView& other, const AlignmentRules& rules)
      : one_(one), other_(other), rules_(rules), weights_(rules.weights) {}

  CandidatePair weigh(const Overlap& overlap) {
    pair_.article_similarity = overlap.articles;
    add(Feature::article_similarity, overlap.articles - weights_.article_least);
    pair_.known = overlap.known;
    const auto known = pair_.known - weights_.known_least;
    if (known > 0 || !of_one_bearer()) add(Feature::sentence_known, known);
    actions();
    if (pair_.same_action && one_.context.alone && other_.context.alone) anchor(Feature::event_alone);
    main_event();
    if (in_lead(one_) && in_lead(other_)) add(Feature::lead_both);
    participants();
    shared_names();
    times();
    places();
    values();
    thing();
    pair_.similarity = overlap.clauses;
    add(Feature::clause_similarity, pair_.similarity);
    pair_.sentence_similarity = overlap.sentences;
    add(Feature::sentence_similarity, pair_.sentence_similarity);
    if (!one_.context.speaker.empty() && one_.context.speaker == other_.context.speaker) {
      add(Feature::speaker_same);
      if (compares(Aspect::participant) || compares(Aspect::quote)) ++pair_.anchors;
    }
    return pair_;
  }

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
  // Names and roles of one person: what else each article tells of them, and together with whom, does not matter.
  bool of_one_bearer() const {
    return (compares(Aspect::name) || compares(Aspect::role)) && !bearer_of(one_.claim).empty() &&
           same_bearer(one_.claim, other_.claim);
  }

  // A sentence that no frame was read from has an action that tells nothing.
  static bool tells(const FrameContext& context) { return !(context.nominal && context.action.starts_with('~')); }

  void actions() {
    const auto& a = one_.context.action;
    const auto& b = other_.context.action;
    const auto& tally = one_.asked.tally;
    if (!tally.empty() && tally == other_.asked.tally) {
      pair_.same_action = pair_.same_tally = true;
      anchor(Feature::action_same);
      return;
    }
    if (!tells(one_.context) || !tells(other_.context)) return;
    if (a == b) {
      pair_.same_action = true;
      anchor(Feature::action_same);
    } else if (rules_.classes.related(a, b)) {
      pair_.same_action = true;
      anchor(Feature::action_kind);
    } else if (const auto rivals = rival_outcomes(); rivals) {
      anchor(Feature::action_kind);
      // "The driver": whose outcome it is, who is named counts as a name.
      if (!rivals->first->named && rules_.classes.is_a(rivals->first->thing, "person")) anchor(Feature::thing_alone);
      // "He was between life and death": the fate of one person, in words that the other article need not know, and
      // which may turn from one day to the next.
      fate_ = rivals->first->step > 0 && rivals->second->step > 0;
      if (pair_[Feature::sentence_known] < 0) add(Feature::sentence_known, -pair_[Feature::sentence_known]);
    } else if (compares(Aspect::action) && one_.context.admitted && other_.context.admitted) {
      anchor(Feature::action_kind);  // one question: what was owned up to
    } else if (compares(Aspect::action) && rules_.classes.either(a, b)) {
      anchor(Feature::action_kind);  // one question: which of the two came about
    } else if (!(one_.context.light && other_.context.light) && !of_one_bearer()) {
      // "Took 52 % of the vote", "had 51 %": light verbs tell nothing against each other.
      add(Feature::action_other);
    }
  }

  std::optional<RivalOutcomes> rival_outcomes() const {
    if (!compares(Aspect::action)) return std::nullopt;
    return rashomon::rival_outcomes(one_.context, other_.context, rules_.classes);
  }

  // When it was, of the event that both articles are about: a raid here and an assault there are one.
  void main_event() {
    if (!compares(Aspect::time) || !one_.context.main || !other_.context.main) return;
    if (in_the_past(one_, weights_) || in_the_past(other_, weights_)) return;
    if (!pair_.same_action && rules_.classes.siblings(one_.context.action, other_.context.action)) {
      add(Feature::action_other, -pair_[Feature::action_other]);
      pair_.same_action = true;
      anchor(Feature::action_kind);
    }
    if (!pair_.same_action) return;
    anchor(Feature::event_main);
    // "It happened at noon" has no words that the other article could know.
    if (pair_[Feature::sentence_known] < 0) add(Feature::sentence_known, -pair_[Feature::sentence_known]);
  }

  // The frame without an object comes first: its subject is set once, against both parts of the other.
  void participants() {
    const bool turn = !one_.context.intransitive && other_.context.intransitive;
    const auto &first = turn ? other_ : one_, &second = turn ? one_ : other_;
    for (const auto slot : {Slot::agent, Slot::patient}) {
      if (compares(Aspect::participant) && first.asked.slot == slot) continue;
      participant(slot, first.context, second.context);
    }
  }

  void participant(Slot slot, const FrameContext& first, const FrameContext& second) {
    const auto match = match_participants(first, second, slot, rules_.classes, weights_);
    if (!match) return;
    const bool other =
        match->feature == Feature::participant_other || match->feature == Feature::participant_named_other;
    if (match->same_name)
      anchor(match->feature);
    else if (!other || !of_one_bearer())
      add(match->feature);
    if (match->feature == Feature::participant_same || match->feature == Feature::participant_named_same)
      ++pair_.shared_participants;
    if (other) ++pair_.other_participants;
    // Names and roles are what such claims compare: other people beside them do not matter.
    const bool personal = compares(Aspect::name) || compares(Aspect::role);
    if (other && match->both_named && !personal) pair_.compatible = false;
  }

  void shared_names() {
    int shared = 0;
    auto a = one_.context.names.begin();
    for (const auto key : other_.context.names) {
      while (a != one_.context.names.end() && *a < key) ++a;
      if (a != one_.context.names.end() && *a == key) ++shared;
    }
    add(Feature::name_shared, std::min<double>(shared, weights_.names_counted));
    if (shared > 0) ++pair_.anchors;
  }

  // One date under two weekdays is a date by its id: they speak of one day, whatever they say of it.
  void dated() {
    const auto& a = std::get<Time>(one_.claim.value);
    const auto& b = std::get<Time>(other_.claim.value);
    if (weekdays_differ(a, b)) anchor(Feature::time_same);
  }

  void times() {
    if (compares(Aspect::time)) return dated();
    if (compares(Aspect::name)) return;  // whatever is told of somebody, and whenever it was, the name is one
    const bool past = in_the_past(one_, weights_) != in_the_past(other_, weights_);
    // "Three thousand killed since 2014" are no count of Monday's dead.
    const bool longer = compares(Aspect::quantity) && until_now(one_, weights_) != until_now(other_, weights_);
    bool same = false, apart = past;
    for (const auto& s : one_.context.times) {
      for (const auto& t : other_.context.times) {
        const auto found = relation(s, t);
        same |= fits(found);
        // A count is told of on the days after, too, and a role outlasts what is told of its bearer; other claims hold
        // of their day.
        apart |= found == ValueRelation::apart &&
                 (!(pair_.same_tally || fate_ || of_one_bearer()) || far_apart(s, t, weights_));
      }
    }
    apart |= longer;
    if (same && !longer)
      anchor(Feature::time_same);
    else if (apart || (pair_.same_tally && months_apart(one_.article, other_.article, weights_))) {
      add(Feature::time_apart);
      pair_.compatible = false;
    }
  }

  // A value that chance seldom gives twice in one story.
  void values() {
    const auto a = telling_value(one_.claim, weights_);
    if (a && a == telling_value(other_.claim, weights_) && pair_.article_similarity >= weights_.article_least)
      add(Feature::value_same);
  }

  // What two descriptions of places have in common beside the place itself: the region that they lie in.
  void region() {
    const auto& a = std::get<Place>(one_.claim.value);
    const auto& b = std::get<Place>(other_.claim.value);
    if ((a.region_id != 0 && a.region_id == b.region_id) || (!a.region.empty() && a.region == b.region))
      anchor(Feature::place_same);
  }

  void places() {
    if (compares(Aspect::place)) return region();
    bool same = false, apart = false;
    for (const auto& p : one_.context.places) {
      for (const auto& q : other_.context.places) {
        const auto found = relation(p, q, rules_.gazetteer);
        same |= fits(found);
        apart |= found == ValueRelation::apart;
      }
    }
    if (same)
      anchor(Feature::place_same);
    else if (apart) {
      add(Feature::place_apart);
      if (pair_.same_tally) pair_.compatible = false;
    }
  }

  void thing() {
    const auto& a = one_.asked;
    const auto& b = other_.asked;
    if (compares(Aspect::name) || compares(Aspect::role)) {
      // Of people without a name what they are called tells whether they are the same.
      const bool nobody_named = bearer_of(one_.claim).empty() && bearer_of(other_.claim).empty();
      if (nobody_named) {
        counted();
        if (pair_[Feature::thing_same] > 0 && a.sole && b.sole) anchor(Feature::thing_alone);
      } else if (same_bearer(one_.claim, other_.claim)) {
        anchor(Feature::subject_same);
        if (named_alike(one_.claim, other_.claim)) ++pair_.anchors;
      }
      return;
    }
    if (compares(Aspect::quote)) quotation();
    // The same quotation is one by its words, whoever is said to speak them.
    if (compares(Aspect::attribution) && !a.modifiers.empty() && alike(a.modifiers, b.modifiers) >= 1)
      anchor(Feature::clause_similarity);
    if (!compares(Aspect::quantity)) return;
    if (!a.tally.empty() || !b.tally.empty())
      tally();
    else
      counted();
    const auto narrowed = alike(a.modifiers, b.modifiers);
    add(Feature::modifier_similarity, narrowed);
    pair_.narrowed_alike =
        !a.thing_lemma.empty() && a.thing_lemma == b.thing_lemma && a.part == b.part &&
        narrowed >= weights_.likeness.narrowed &&
        std::min(weight_of(a.modifiers), weight_of(b.modifiers)) >= weights_.likeness.narrowed_weight;
    const bool alone = pair_.compatible && a.sole && b.sole;
    if (alone) anchor(Feature::thing_alone);
    // Told by its verb alone ("the losses reached", "had stolen"), it is tied to the event by who takes part.
    if (alone && a.inferred && b.inferred && pair_.shared_participants > 0) ++pair_.anchors;
    // What is counted being told so closely, other words for what was done tell nothing against.
    const bool one_measure = !a.measure.empty() && a.measure == b.measure;
    // The other number of the vote is the same.
    if (one_measure && share_number(one_.context.numbers, other_.context.numbers)) ++pair_.anchors;
    if (alone || one_measure || pair_.narrowed_alike) add(Feature::action_other, -pair_[Feature::action_other]);
    if (a.slot == b.slot) add(Feature::slot_same);
    if (a.part != b.part) add(Feature::part_other);
  }

  static bool share_number(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    return std::ranges::any_of(a, [&](std::uint64_t number) { return std::ranges::binary_search(b, number); });
  }

  // An utterance is one by its words, and by so many of them whoever speaks and of whatever.
  void quotation() {
    const auto& a = one_.asked.modifiers;
    const auto& b = other_.asked.modifiers;
    const auto words = alike(a, b);
    add(Feature::clause_similarity, words);
    if (words < weights_.likeness.quotations) return;
    ++pair_.anchors;
    if (static_cast<double>(common_words(a, b)) >= weights_.likeness.quotation_words) ++pair_.anchors;
  }

  // The dead against the dead; police dead are not all dead.
  void tally() {
    const auto& a = one_.asked;
    const auto& b = other_.asked;
    // All who are dismissed are workers. "Two hikers were killed": where an article counts no other dead, and the other
    // counts no hikers, they are all the dead that it knows of.
    const auto narrows = [&](const ClaimContext& asked, const ArticleContext& other) {
      if (asked.group.empty() || rules_.classes.anyone(asked.group, asked.tally)) return false;
      return !asked.only_count || !rules_.classes.may_be_all(asked.group) ||
             std::ranges::binary_search(other.counted, asked.group);
    };
    const bool same_group = a.group == b.group || (!narrows(a, other_.article) && !narrows(b, one_.article)) ||
                            (!a.group.empty() && rules_.classes.related(a.group, b.group));
    // Men and women are told apart, whoever they are.
    const bool apart = a.thing != b.thing && rules_.classes.many(a.thing) && rules_.classes.many(b.thing);
    if (a.tally == b.tally && same_group && !apart) {
      anchor(Feature::tally_same);
      // That both count their dead is no event yet: the other article must speak of most of the sentence.
      if (pair_.known >= weights_.known_anchor || !a.group.empty() || alike(a.modifiers, b.modifiers) > 0)
        ++pair_.anchors;
    } else if (a.tally.empty() || b.tally.empty()) {
      add(Feature::tally_missing);
      counted();
    } else {
      add(Feature::thing_other);
      pair_.compatible = false;
    }
  }

  void counted() {
    const auto& a = one_.asked;
    const auto& b = other_.asked;
    if (a.thing_lemma.empty() || b.thing_lemma.empty()) return;
    if (a.thing_lemma == b.thing_lemma) {
      anchor(Feature::thing_same);
    } else if (!a.thing.empty() && !b.thing.empty() &&
               (rules_.classes.related(a.thing, b.thing) || rules_.classes.called_alike(a.thing, b.thing))) {
      anchor(Feature::thing_kind);
    } else if (pair_[Feature::value_same] > 0) {
      return;
    } else if (!a.inferred && !b.inferred && !named_by_action(a, other_) && !named_by_action(b, one_)) {
      add(Feature::thing_other);
      pair_.compatible = false;
    }
  }

  // "En hausse de 14 %" measures what "les échanges ont bondi de 14 %" does, without naming it.
  static bool named_by_action(const ClaimContext& asked, const ClaimView& other) {
    return !asked.thing.empty() && asked.thing == other.context.action;
  }

  const ClaimView& one_;
  const ClaimView& other_;
  const AlignmentRules& rules_;
  const Weights& weights_;
  const bool across_ = one_.article.language != other_.article.language;
  CandidatePair pair_;
  bool fate_ = false;  // both tell what has become of one person so far
};

}  // namespace

CandidatePair align(const ClaimView& one, const ClaimView& other, const Overlap& overlap, const AlignmentRules& rules) {
  return Evidence(one, other, rules).weigh(overlap);
}

}  // namespace rashomon
