// SPDX-License-Identifier: Apache-2.0
// What two claims count, describe or quote: is it the same?
#include <algorithm>

#include "claim/told_beside.h"
#include "link/bearers.h"
#include "link/evidence.h"
#include "value/name.h"

namespace rashomon {

void Evidence::thing() {
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
  const bool one_noun =
      !a.thing_lemma.empty() && (a.thing_lemma == b.thing_lemma || (!a.thing.empty() && a.thing == b.thing));
  pair_.narrowed_alike = one_noun && a.part == b.part && narrowed >= weights_.likeness.narrowed &&
                         std::min(weight_of(a.modifiers), weight_of(b.modifiers)) >= weights_.likeness.narrowed_weight;
  if (pair_.narrowed_alike) ++pair_.anchors;
  const bool alone = pair_.compatible && a.sole && b.sole;
  if (alone) anchor(Feature::thing_alone);
  // Told by its verb alone ("the losses reached", "had stolen"), it is tied to the event by who takes part.
  if (alone && a.inferred && b.inferred && pair_.shared_participants > 0) ++pair_.anchors;
  // What is counted being told so closely, other words for what was done tell nothing against.
  const bool one_measure = rules_.classes.measures_meet(a.measure, b.measure);
  // The other number of the vote is the same.
  if (one_measure && (share_number(one_.context.numbers, other_.context.numbers) || alone)) ++pair_.anchors;
  if (alone || one_measure || pair_.narrowed_alike) add(Feature::action_other, -pair_[Feature::action_other]);
  if (a.slot == b.slot) add(Feature::slot_same);
  if (a.part != b.part) add(Feature::part_other);
}

// The accounts of a year are told of in the next, and not every article says so: "its profit was".
bool Evidence::one_account() const {
  const auto &a = one_.asked, &b = other_.asked;
  const auto* quantity = std::get_if<Quantity>(&one_.claim.value);
  if (quantity == nullptr || quantity->kind != QuantityKind::money) return false;
  return compares(Aspect::quantity) && rules_.classes.of_sorts(a.measure) && a.measure == b.measure && a.sole && b.sole;
}

bool Evidence::share_number(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  return std::ranges::any_of(a, [&](std::uint64_t number) { return std::ranges::binary_search(b, number); });
}

// An utterance is one by its words, and by so many of them whoever speaks and of whatever.
void Evidence::quotation() {
  const auto& a = one_.asked.modifiers;
  const auto& b = other_.asked.modifiers;
  const auto words = alike(a, b);
  add(Feature::clause_similarity, words);
  if (words < weights_.likeness.quotations) return;
  ++pair_.anchors;
  if (static_cast<double>(common_words(a, b)) >= weights_.likeness.quotation_words) ++pair_.anchors;
}

bool Evidence::narrows(const ClaimContext& asked, const ArticleContext& other) const {
  if (asked.group.empty() || rules_.classes.anyone(asked.group, asked.tally)) return false;
  return !asked.only_count || !rules_.classes.may_be_all(asked.group) ||
         std::ranges::binary_search(other.counted, asked.group);
}

bool Evidence::outnumbers_all() const {
  const auto& one = std::get<Quantity>(one_.claim.value);
  const auto& other = std::get<Quantity>(other_.claim.value);
  const bool here = narrows(one_.asked, other_.article), there = narrows(other_.asked, one_.article);
  if (here == there) return false;
  return here ? one.low > other.high : other.low > one.high;
}

void Evidence::tally() {
  const auto& a = one_.asked;
  const auto& b = other_.asked;
  const auto sort = sort_of(rules_.classes, a), other_sort = sort_of(rules_.classes, b);
  const bool same_group = a.group == b.group || (!narrows(a, other_.article) && !narrows(b, one_.article)) ||
                          (!a.group.empty() && rules_.classes.related(a.group, b.group)) ||
                          (!sort.empty() && sort == other_sort);
  // Men and women are told apart, whoever they are.
  const auto of_things = [&](const std::string& group) {
    return !group.empty() && !rules_.classes.is_a(group, "person") && !rules_.classes.anyone(group, a.tally);
  };
  // So are flights and trains. Nobody is a soldier and a civilian, or a pupil and a teacher.
  const bool apart =
      (a.thing != b.thing && rules_.classes.many(a.thing) && rules_.classes.many(b.thing)) ||
      (!sort.empty() && !other_sort.empty() && sort != other_sort) ||
      (of_things(a.group) && of_things(b.group) && a.group != b.group && !rules_.classes.related(a.group, b.group));
  if (a.tally == b.tally && (same_group || outnumbers_all()) && !apart) {
    anchor(Feature::tally_same);
    // That both count their dead is no event yet: the other article must speak of most of the sentence.
    if (pair_.known >= weights_.known_anchor || (!a.group.empty() && !b.group.empty()) ||
        alike(a.modifiers, b.modifiers) > 0)
      ++pair_.anchors;
  } else if (a.tally.empty() || b.tally.empty()) {
    add(Feature::tally_missing);
    counted();
  } else {
    add(Feature::thing_other);
    pair_.compatible = false;
  }
}

void Evidence::counted() {
  const auto& a = one_.asked;
  const auto& b = other_.asked;
  if (a.thing_lemma.empty() || b.thing_lemma.empty()) return;
  if (a.thing_lemma == b.thing_lemma) {
    anchor(Feature::thing_same);
  } else if (!a.thing.empty() && !b.thing.empty() &&
             (rules_.classes.related(a.thing, b.thing) || rules_.classes.measures_meet(a.measure, b.measure) ||
              rules_.classes.called_alike(a.thing, b.thing) ||
              (compares(Aspect::quantity) && is_age() && rules_.classes.aged_alike(a.thing, b.thing)))) {
    anchor(Feature::thing_kind);
  } else if (pair_[Feature::value_same] > 0) {
    return;
  } else if (!a.inferred && !b.inferred && !named_by_action(a, other_) && !named_by_action(b, one_)) {
    add(Feature::thing_other);
    pair_.compatible = false;
  }
}

// "En hausse de 14 %" measures what "les échanges ont bondi de 14 %" does, without naming it.
bool Evidence::named_by_action(const ClaimContext& asked, const ClaimView& other) {
  return !asked.thing.empty() && asked.thing == other.context.action;
}

}  // namespace rashomon
