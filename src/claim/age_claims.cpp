// SPDX-License-Identifier: Apache-2.0
// How old somebody is: one question of each person, whatever the sentence tells of them.
#include "claim/claim_builder.h"
#include "claim/people.h"
#include "text/fold.h"

namespace rashomon {

namespace {

// "Le quinquagénaire" of who is told to be 52 tells nothing more.
bool told_closer(const Age& age, const Somebody& whose, const std::vector<Age>& ages,
                 const std::vector<Somebody>& people) {
  for (std::size_t i = 0; i < ages.size(); ++i) {
    const auto& other = ages[i].years;
    const bool closer = age.years.low <= other.low && other.high <= age.years.high &&
                        other.high - other.low < age.years.high - age.years.low && other.unit == age.years.unit;
    if (!closer || ages[i].several) continue;
    if (ages[i].whose && (ages[i].whose == age.whose || *ages[i].whose == age.head)) return true;
    if (whose.name && people[i].name ? whose.name->key == people[i].name->key
                                     : !whose.marks.empty() && whose.marks == people[i].marks)
      return true;
  }
  return false;
}

// Does an age stand in the phrase of whose it is, with no verb of its own ("who is not 18"), where somebody is meant
// who is there ("no child of 12")?
bool only_describes(const Reading& reading, const Age& age, std::uint32_t whose) {
  const auto denied = std::ranges::any_of(reading.tree.children(whose), [&](std::uint32_t c) {
    return universal(reading.token(c).relation) == Relation::det && reading.negation(c) != Negation::none;
  });
  auto t = age.head;
  while (t != whose && reading.token(t).head != t) {
    if (reading.token(t).features.verb_form == VerbForm::finite || reading.child(t, Relation::cop) ||
        reading.token(t).relation == Relation::acl_relcl)
      return false;
    t = reading.token(t).head;
  }
  return t == whose && !denied;
}

}  // namespace

void ClaimBuilder::add_ages(const std::vector<Age>& ages, const People& all) {
  std::vector<Somebody> people;
  for (const auto& age : ages) people.push_back(all.aged(age));
  for (std::size_t i = 0; i < ages.size(); ++i) {
    if (told_closer(ages[i], people[i], ages, people)) continue;
    // "La victime, une Dijonnaise de 47 ans"
    auto age = ages[i];
    if (age.whose) age.whose = all.described_by(*age.whose);
    add_age(age, people[i]);
  }
}

void ClaimBuilder::add_age(const Age& age, const Somebody& whose) {
  const auto where = frame_with(age.head);
  auto& claim = add(Aspect::quantity, where.frame, age.head, age.years, age.span);
  asked().slot = where.slot;
  asked().part = age.several || age.years.part;
  if (!age.several) asked().whose = whose;
  const auto noun = age.whose.value_or(age.head);
  if (whose.name) {
    asked().thing_lemma = whose.name->key;
    claim.subject = whose.name->surface;
  } else if (reading_.token(noun).upos == Upos::noun && !age.tokens.contains(noun)) {
    describe(noun);
    claim.subject = reading_.words(reading_.token(noun).span);
  } else {
    asked().inferred = true;
    claim.subject = reading_.words(age.span);
  }
  // "The driver, 58, was not held": what only describes somebody is so, whatever is denied or planned of them.
  if (age.alone || (age.whose && only_describes(reading_, age, *age.whose))) {
    claim.polarity = Polarity::affirmed;
    claim.modality = Modality::asserted;
  }
  claim.facet = thing_asked() + "/age";
}

}  // namespace rashomon
