// SPDX-License-Identifier: Apache-2.0
// Is what two claims tell of somebody told of one person?
#include "claim/somebody.h"
#include "link/bearers.h"
#include "link/evidence.h"

namespace rashomon {

bool Evidence::of_one_bearer() const {
  return compares(Aspect::role) && !bearer_of(one_.claim).empty() && same_bearer(one_.claim, other_.claim);
}

bool Evidence::asks_of_people() const {
  const bool named = compares(Aspect::role) && !bearer_of(one_.claim).empty() && !bearer_of(other_.claim).empty();
  return one_.asked.whose && other_.asked.whose && !named;
}

bool Evidence::knows_whose() {
  if (!asks_of_people()) return false;
  const auto same = same_person(*one_.asked.whose, *other_.asked.whose);
  if (same == SamePerson::unknown) return false;
  if (same == SamePerson::other) {
    add(Feature::thing_other);
    pair_.compatible = false;
    return true;
  }
  pair_.one_person = pair_.same_action = true;
  if (same == SamePerson::named) {
    anchor(Feature::subject_same);
    ++pair_.anchors;
  } else {
    anchor(Feature::thing_same);
    anchor(Feature::thing_alone);
    // Who died on Monday is not who died on Tuesday.
    times();
    places();
    pair_.same_action = true;
  }
  if (in_lead(one_) && in_lead(other_)) add(Feature::lead_both);
  shared_names();
  values();
  return true;
}

}  // namespace rashomon
