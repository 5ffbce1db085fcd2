// SPDX-License-Identifier: Apache-2.0
#include "link/alignment.h"

#include <algorithm>
#include <optional>

#include "base/hash.h"
#include "claim/moments.h"
#include "claim/similarity.h"
#include "link/distance.h"
#include "link/evidence.h"
#include "link/participants.h"
#include "link/telling.h"
#include "value/place.h"
#include "value/time.h"

namespace rashomon {

CandidatePair Evidence::weigh(const Overlap& overlap) {
  pair_.article_similarity = overlap.articles;
  pair_.sentence_similarity = overlap.sentences;
  add(Feature::article_similarity, overlap.articles - weights_.article_least);
  pair_.known = overlap.known;
  // Whose name or role it is, and that something is not known, the other article need not tell in such words.
  const bool open = !one_.context.matter.empty() && !other_.context.matter.empty();
  const auto known = pair_.known - weights_.known_least;
  if (known > 0 || !(open || of_one_bearer() || asks_of_people())) add(Feature::sentence_known, known);
  if (knows_whose()) return pair_;
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
  add(Feature::sentence_similarity, pair_.sentence_similarity);
  if (!one_.context.speaker.empty() && one_.context.speaker == other_.context.speaker) {
    add(Feature::speaker_same);
    if (compares(Aspect::participant) || compares(Aspect::quote)) ++pair_.anchors;
  }
  return pair_;
}

void Evidence::actions() {
  const auto& a = one_.context.action;
  const auto& b = other_.context.action;
  const auto& tally = one_.asked.tally;
  if (!tally.empty() && tally == other_.asked.tally) {
    pair_.same_action = pair_.same_tally = true;
    anchor(Feature::action_same);
    return;
  }
  if (one_question()) {
    const auto &event = one_.asked.event, &other_event = other_.asked.event;
    // "The fire was caused by a spark", "the crash was caused by fog": what is no mishap is another event, and so is
    // one that the other article tells of beside its own.
    const auto beside = [&](const std::string& one, const ClaimView& view) {
      return !rules_.classes.matters(one, "mishap") || has_word(view.article.words, hash("=" + one));
    };
    const bool other =
        !event.empty() && !other_event.empty() && event != other_event && !rules_.classes.related(event, other_event);
    if (other && (beside(event, other_) || beside(other_event, one_))) {
      add(Feature::action_other);
      pair_.compatible = false;
      return;
    }
    pair_.same_action = true;
    anchor(a == b ? Feature::action_same : Feature::action_kind);
    // Neither article leaves any doubt of its answer.
    if (one_.asked.sole && other_.asked.sole) {
      anchor(Feature::thing_alone);
      if (one_.asked.leading && other_.asked.leading) anchor(Feature::event_main);
      // What it was the other article need not know by such words.
      if (pair_[Feature::sentence_known] < 0) add(Feature::sentence_known, -pair_[Feature::sentence_known]);
    }
    return;
  }
  if (!tells(one_.context) || !tells(other_.context)) return;
  if ((a != b || one_.asked.turned || other_.asked.turned) && share_moment(one_.asked, other_.asked)) {
    pair_.same_action = true;
    anchor(Feature::action_kind);
  } else if (a == b) {
    pair_.same_action = true;
    anchor(Feature::action_same);
  } else if (rules_.classes.related(a, b)) {
    pair_.same_action = true;
    anchor(Feature::action_kind);
  } else if (const auto rivals = rival_outcomes(); rivals) {
    anchor(Feature::action_kind);
    // "The driver": whose outcome it is, who is named counts as a name.
    const auto described = [&](const Outcome& outcome) {
      return !outcome.named && rules_.classes.is_a(outcome.thing, "person");
    };
    // "The tour was cancelled", "would be postponed", "the bridge held", "was swept away": a thing by one noun or of
    // a kind that each article tells of one, in articles that begin with it or know of what the other says.
    // But prices and shares are many.
    const bool one_thing = rivals->first->question != "level" && !(rivals->first->named && rivals->second->named) &&
                           ((in_lead(one_) && in_lead(other_)) || pair_.known >= weights_.likeness.known_most);
    if (described(*rivals->first) || described(*rivals->second) || one_thing) anchor(Feature::thing_alone);
    // "He was between life and death": the fate of one person, in words that the other article need not know, and which
    // may turn from one day to the next.
    // But who was hurt on Monday is not who was hurt on Tuesday.
    const bool of_two_events = rules_.classes.accumulates(a) && rules_.classes.accumulates(b);
    fate_ = rivals->first->step > 0 && rivals->second->step > 0 && !of_two_events;
    if (pair_[Feature::sentence_known] < 0) add(Feature::sentence_known, -pair_[Feature::sentence_known]);
  } else if (compares(Aspect::action) && one_.context.admitted && other_.context.admitted) {
    anchor(Feature::action_kind);  // one question: what was owned up to
  } else if (compares(Aspect::action) && rules_.classes.either(a, b)) {
    anchor(Feature::action_kind);  // one question: which of the two came about
  } else if (!(one_.context.light && other_.context.light) && !of_one_bearer() &&
             !(compares(Aspect::quantity) && is_age())) {
    // Whatever is told of people, they are so old.
    // "Took 52 % of the vote", "had 51 %": light verbs tell nothing against each other.
    add(Feature::action_other);
  }
}

std::optional<RivalOutcomes> Evidence::rival_outcomes() const {
  if (!compares(Aspect::action)) return std::nullopt;
  return rashomon::rival_outcomes(one_.context, other_.context, rules_.classes);
}

// The frame without an object comes first: its subject is set once, against both parts of the other.
void Evidence::participants() {
  // Whom alone each article answers a question of, they may call by two nouns.
  const auto &a = one_.context, &b = other_.context;
  if (a.issue && b.issue && a.once && b.once && a.outcomes.front().bearer != b.outcomes.front().bearer) return;
  // "It blew up at noon", "a man walked in at ten": who takes part in the step that the hour is told of, does not
  // matter.
  if (compares(Aspect::time) && one_question()) return;
  const bool turn = !one_.context.intransitive && other_.context.intransitive;
  const auto &first = turn ? other_ : one_, &second = turn ? one_ : other_;
  for (const auto slot : {Slot::agent, Slot::patient}) {
    if (compares(Aspect::participant) && (first.asked.slot == slot || (one_question() && second.asked.slot == slot)))
      continue;
    if (of_two_sides() && (slot == Slot::agent || turned_round())) continue;
    participant(slot, first, second);
  }
}

bool Evidence::of_two_sides() const {
  const auto &a = one_.context.action, &b = other_.context.action;
  if (!compares(Aspect::quantity) || rules_.classes.related(a, b)) return false;
  const bool one_measure = rules_.classes.measures_meet(one_.asked.measure, other_.asked.measure);
  return one_measure || rules_.classes.converse(a, b);
}

void Evidence::participant(Slot slot, const ClaimView& first, const ClaimView& second) {
  const auto match = match_participants(first.context, second.context, slot, rules_.classes, weights_);
  if (!match) return;
  // "The school in Leeds was not closed", "the school in Hull was closed"
  const bool told = compares(Aspect::polarity) || compares(Aspect::action) || compares(Aspect::modality) ||
                    compares(Aspect::time) || compares(Aspect::place) ||
                    (compares(Aspect::quantity) && slot == Slot::agent && !pair_.same_tally &&
                     one_.asked.slot != Slot::agent && other_.asked.slot != Slot::agent);
  if (match->told_apart && told && !pair_.one_situation()) {
    ++pair_.other_participants;
    pair_.compatible = false;
    return add(Feature::participant_other);
  }
  const bool other = match->feature == Feature::participant_other || match->feature == Feature::participant_named_other;
  if (other && is_of_no_weight(slot, *match, first, second)) return;
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

void Evidence::shared_names() {
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
void Evidence::dated() {
  const auto& a = std::get<Time>(one_.claim.value);
  const auto& b = std::get<Time>(other_.claim.value);
  if (weekdays_differ(a, b)) anchor(Feature::time_same);
}

bool Evidence::none_fits(const ClaimView& one, const ClaimView& other) {
  return std::ranges::none_of(one.context.times_around, [&](const Time& s) {
    return std::ranges::any_of(other.context.times_around,
                               [&](const Time& t) { return relation(s, t) != ValueRelation::apart; });
  });
}

bool Evidence::share_time(const ClaimView& one, const ClaimView& other) {
  return std::ranges::any_of(one.context.times_around, [&](const Time& s) {
    return std::ranges::any_of(other.context.times_around,
                               [&](const Time& t) { return s.form == t.form && s.when == t.when; });
  });
}

// "Three were missing at six", "one at midnight": hours of one day, of which none fits the other.
bool Evidence::at_other_hours() const {
  const auto &a = one_.context.hours, &b = other_.context.hours;
  return !a.empty() && !b.empty() && std::ranges::none_of(a, [&](const Time& s) {
    return std::ranges::any_of(b, [&](const Time& t) { return relation(s, t) != ValueRelation::apart; });
  });
}

void Evidence::times() {
  if (compares(Aspect::time)) return dated();
  if (compares(Aspect::name)) return;  // whatever is told of somebody, and whenever it was, the name is one
  // "Its finance director, Ann Roy, will review": what somebody is called by the way is so when the article appears.
  if (of_one_bearer() && !one_.context.copular && !other_.context.copular) return;
  const bool long_ago = in_the_past(one_, weights_), other_long_ago = in_the_past(other_, weights_);
  // "Up on the 55.0 recorded four years ago", "in 2016": two that lie far back, at two times.
  // A role is not held at the time of what else its clause tells ("in 2016 he had bought"). Of sentences that are
  // copies but for what is compared, neither is of another time because its tree hides it.
  const bool copied = pair_.sentence_similarity >= weights_.likeness.sentences_one && share_time(one_, other_);
  const bool past = !of_one_bearer() &&
                    (long_ago == other_long_ago ? long_ago && none_fits(one_, other_) : !one_account() && !copied);
  // "Three thousand killed since 2014" are no count of Monday's dead.
  // But what a river reached is no sum of what it had ("the highest level since 1993").
  const bool longer =
      compares(Aspect::quantity) && !is_reading() && until_now(one_, weights_) != until_now(other_, weights_);
  // What lasts a while may be another number at another time of it: "were without power on Friday".
  const bool lasts = compares(Aspect::quantity) && one_.context.lasting && other_.context.lasting;
  // What caused it is found out on other days than it came about.
  const bool answered_once = of_cause() && pair_[Feature::thing_alone] > 0;
  bool same = false, apart = past;
  for (const auto& s : one_.context.times) {
    for (const auto& t : other_.context.times) {
      const auto found = relation(s, t);
      const bool of_month = (open_before(s) && t.grain >= Grain::month) || (open_before(t) && s.grain >= Grain::month);
      same |= fits(found) && !of_month;
      // A count is told of on the days after, too, and a role outlasts what is told of its bearer; other claims hold of
      // their day.
      apart |=
          found == ValueRelation::apart &&
          (!((pair_.same_tally && !lasts) || fate_ || of_one_bearer() || answered_once) || far_apart(s, t, weights_));
    }
  }
  apart |= longer || (lasts && at_other_hours()) ||
           (pair_.same_tally && (of_month_over(one_, other_) || of_month_over(other_, one_)));
  if (same && !longer)
    anchor(Feature::time_same);
  else if (apart || (pair_.same_tally && months_apart(one_.article, other_.article, weights_))) {
    add(Feature::time_apart);
    pair_.compatible = false;
  }
}

// A value that chance seldom gives twice in one story. Of a month or a year there may be more to tell: the sentences
// must have something in common.
void Evidence::values() {
  const auto* time = std::get_if<Time>(&one_.claim.value);
  if (time != nullptr && time->grain > Grain::day && pair_.sentence_similarity < weights_.value_sentences) return;
  const auto a = telling_value(one_.claim, weights_);
  if (a && a == telling_value(other_.claim, weights_) && pair_.article_similarity >= weights_.article_least)
    add(Feature::value_same);
}

// What two descriptions of places have in common beside the place itself: the region that they lie in.
void Evidence::region() {
  const auto& a = std::get<Place>(one_.claim.value);
  const auto& b = std::get<Place>(other_.claim.value);
  if ((a.region_id != 0 && a.region_id == b.region_id) || (!a.region.empty() && a.region == b.region))
    anchor(Feature::place_same);
  // "The 74 residents were moved to a gym", "seventy-four pensioners, to a village hall".
  if (one_question() && share_number(one_.context.numbers, other_.context.numbers)) anchor(Feature::thing_same);
}

void Evidence::places() {
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

CandidatePair align(const ClaimView& one, const ClaimView& other, const Overlap& overlap, const AlignmentRules& rules) {
  return Evidence(one, other, rules).weigh(overlap);
}

}  // namespace rashomon
