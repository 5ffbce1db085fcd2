// SPDX-License-Identifier: Apache-2.0
// What tells that two claims are of one event: that both articles are about it, that it is the only one of its class.
#include "claim/moments.h"
#include "link/distance.h"
#include "link/evidence.h"

namespace rashomon {

// When it was, or what is known of it, of the event that both articles are about: a raid here and an assault there are
// one.
void Evidence::main_event() {
  // At what hour it was (mark_event_hour()), what was years ago does not answer.
  if (compares(Aspect::time) && one_question()) {
    pair_.compatible &= !in_the_past(one_, weights_) && !in_the_past(other_, weights_);
    // Only one of them tells it of the event by its name.
    if (one_.asked.leading != other_.asked.leading) add(Feature::event_main, weights_.event_named);
    return;
  }
  told_by_carriers();
  const bool where = compares(Aspect::place) && share_moment(one_.asked, other_.asked);
  const bool asked = compares(Aspect::time) || where || !one_.context.matter.empty();
  if (!asked || !one_.context.main || !other_.context.main) return;
  if (in_the_past(one_, weights_) || in_the_past(other_, weights_)) return;
  if (compares(Aspect::time) && !pair_.same_action &&
      rules_.classes.siblings(one_.context.action, other_.context.action)) {
    add(Feature::action_other, -pair_[Feature::action_other]);
    pair_.same_action = true;
    anchor(Feature::action_kind);
  }
  if (!pair_.same_action) return;
  anchor(Feature::event_main);
  // "It happened at noon" has no words that the other article could know.
  if (pair_[Feature::sentence_known] < 0) add(Feature::sentence_known, -pair_[Feature::sentence_known]);
}

// "Les négociations s'ouvriront le 11 mars", "the talks will begin on the 18th": by such verbs the only event of its
// class is told with little beside it that the other article could know.
void Evidence::told_by_carriers() {
  const auto &a = one_.context.carrier, &b = other_.context.carrier;
  const bool alone = pair_.same_action && one_.context.alone && other_.context.alone;
  if (!compares(Aspect::time) || !alone || a.empty() || b.empty()) return;
  if (one_.context.begins != other_.context.begins) return;
  ++pair_.anchors;
  if (pair_[Feature::sentence_known] < 0) add(Feature::sentence_known, -pair_[Feature::sentence_known]);
}

}  // namespace rashomon
