// SPDX-License-Identifier: Apache-2.0
#include "lang/lexicon.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "lang/pack.h"

namespace rashomon {
namespace {

struct Case {
  const char* pack;
  const char* form;
  const char* reading;  // one that must be among the readings; empty: the form is unknown
};

constexpr Case cases[] = {
    {"fr", "attaques", "attaque/NOUN/Gender=Fem|Number=Plur"},
    {"fr", "tué", "tuer/VERB/Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"},
    {"fr", "tués", "tué/ADJ/Gender=Masc|Number=Plur"},
    {"fr", "armées", "armer/VERB/Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part"},
    {"fr", "envoyèrent", "envoyer/VERB/Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"},
    {"fr", "est", "être/AUX/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"},
    {"fr", "ont", "avoir/AUX/Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"},
    {"fr", "aimerait", "aimer/VERB/Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"},
    {"fr", "journaux", "journal/NOUN/Gender=Masc|Number=Plur"},
    {"fr", "aujourd’hui", "aujourd'hui/ADV/_"},
    {"fr", "belgrade", "Belgrade/PROPN/_"},
    {"fr", "élodie", "Élodie/PROPN/Gender=Fem"},
    {"fr", "xqzt", ""},
    {"fr", "", ""},
    {"en", "attacked", "attack/VERB/Mood=Ind|Tense=Past|VerbForm=Fin"},
    {"en", "stopped", "stop/VERB/Tense=Past|VerbForm=Part"},
    {"en", "went", "go/VERB/Mood=Ind|Tense=Past|VerbForm=Fin"},
    {"en", "gone", "go/VERB/Tense=Past|VerbForm=Part"},
    {"en", "admitting", "admit/VERB/VerbForm=Ger"},
    {"en", "says", "say/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"},
    {"en", "monasteries", "monastery/NOUN/Number=Plur"},
    {"en", "children", "child/NOUN/Number=Plur"},
    {"en", "heavily", "heavily/ADV/_"},
    {"en", "bigger", "big/ADJ/Degree=Cmp"},
    {"en", "belgrade", "Belgrade/PROPN/Number=Sing"},
    {"en", "zzyzx", ""},
};

TEST(LexiconTest, ReadsForms) {
  for (const auto& [name, form, reading] : cases) {
    const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + name + ".pack");
    ASSERT_TRUE(pack) << pack.error().message;
    const Lexicon lexicon(*pack);
    EXPECT_EQ(lexicon.contains(form), *reading != '\0') << form;
    std::istringstream readings(lexicon.readings(form));
    bool found = *reading == '\0';
    for (std::string each; std::getline(readings, each, ';');) found |= each == reading;
    EXPECT_TRUE(found) << name << " " << form << ": " << readings.str();
  }
}

TEST(LexiconTest, NeverFailsOnBytes) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack");
  ASSERT_TRUE(pack) << pack.error().message;
  const Lexicon lexicon(*pack);
  EXPECT_GT(lexicon.size(), 400000U);
  for (const auto& bytes :
       {std::string("\0", 1), std::string("\xff\xfe"), std::string(100000, 'z'), std::string("\xe2\x80")}) {
    EXPECT_TRUE(lexicon.find(bytes).empty());
  }
}

TEST(LexiconTest, HoldsNameClasses) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack");
  ASSERT_TRUE(pack) << pack.error().message;
  EXPECT_EQ(pack->map("proper_names").find("antoine").value_or(""), "given,masculine");
}

}  // namespace
}  // namespace rashomon
