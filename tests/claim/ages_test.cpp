// SPDX-License-Identifier: Apache-2.0
// How old an article tells somebody to be, however worded, and numbers beside people that are no ages.
#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, facet, value;
};

// Every age of the text, a line each.
std::string ages_in(const Case& each) {
  std::string found;
  for (const auto& claim : testing::read_claims(each.language, each.text).claims) {
    if (claim.facet.ends_with("/age")) found += claim.facet + " = " + claim.value_text + '\n';
  }
  return found;
}

const Case told[] = {
    // Beside a name.
    {"fr", "Luc Vanel (45 ans) a été libéré lundi.", "vanel/age", "45 year"},
    {"fr", "À 63 ans, Luc Vanel quitte la direction du groupe.", "vanel/age", "63 year"},
    {"fr", "Luc Vanel est mort à 82 ans.", "vanel/age", "82 year"},
    {"fr", "Luc Vanel, quadragénaire et père de deux enfants, a disparu.", "vanel/age", "40..44.5..49 year"},
    {"en", "Luke Vane (45) was released on Monday.", "vane/age", "45 year"},
    {"en", "At 63, Luke Vane is leaving the group.", "vane/age", "63 year"},
    {"en", "Luke Vane died at 82.", "vane/age", "82 year"},
    {"en", "Mr Vane, in his early fifties, died on Monday.", "vane/age", "50..51.5..53 year"},
    // Of who is named before.
    {"en", "Luke Vane was arrested on Monday. The 57-year-old will appear in court.", "vane/age", "57 year"},
    {"en", "Lucy Vane had gone out on Monday. She had turned 18 the day before.", "vane/age", "18 year"},
    {"fr", "Luc Vanel a été arrêté lundi. L'homme de 57 ans sera jugé mardi.", "vanel/age", "57 year"},
    {"fr", "Luc Vanel a été arrêté lundi. Le quinquagénaire sera jugé mardi.", "vanel/age", "50..54.5..59 year"},
    // Of whom what happened tells.
    {"en", "The death of Lucy Vane at the age of 39 has shocked fans.", "vane/age", "39 year"},
    {"fr", "La mort de Lucie Vanel à 38 ans a ému ses admirateurs.", "vanel/age", "38 year"},
    // Not of the one who speaks, nor of one who is something else.
    {"fr", "« Ils étaient attachés », assure le patron, Alain Vanel. Le chauffeur, 56 ans, est blessé.", "driver/age",
     "56 year"},
    // Of who has no name.
    {"fr", "Un père de famille de 41 ans travaillait sur le chantier.", "relative/age", "41 year"},
    {"fr", "Un homme dans la quarantaine a été tué.", "man/age", "40..44.5..49 year"},
    {"en", "A man in his late 20s was hurt.", "man/age", "26..27.5..29 year"},
    {"en", "A woman in her 60s was hurt.", "woman/age", "60..64.5..69 year"},
    {"en", "A girl, four, was taken to hospital.", "child/age", "4 year"},
};

const Case others[] = {
    {"fr", "Luc Vanel a été condamné à 20 ans de prison.", "", ""},
    {"fr", "Le maire a trois ans pour agir.", "", ""},
    {"fr", "La quarantaine a été levée à Lyon.", "", ""},
    {"fr", "Une quarantaine de personnes ont été blessées.", "", ""},
    {"fr", "Luc Vanel a vingt ans d'expérience.", "", ""},
    {"en", "Luke Vane turned 40 people away.", "", ""},
    {"en", "A father of two was hurt.", "", ""},
    {"en", "The song was a hit in the 60s.", "", ""},
    {"en", "Luke Vane was jailed for 20 years.", "", ""},
};

TEST(Ages, AreOfWhomTheyAreTold) {
  for (const auto& each : told) {
    EXPECT_NE(ages_in(each).find(each.facet + " = " + each.value + '\n'), std::string::npos) << each.text << '\n'
                                                                                             << ages_in(each);
  }
}

TEST(Ages, AreNoOtherNumbers) {
  for (const auto& each : others) EXPECT_EQ(ages_in(each), "") << each.text;
}

}  // namespace
}  // namespace rashomon
