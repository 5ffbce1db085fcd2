// SPDX-License-Identifier: Apache-2.0
// Pairs of short articles of which one says that something is not known of their event and the other tells it, and the
// nearest pairs that go together.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"a cause unknown and told", "fr",
     "Un incendie a ravagé lundi une scierie de Meymac. L'origine du sinistre reste inconnue.",
     "Un incendie a détruit lundi une scierie de Meymac. Le feu a été provoqué par un court-circuit, selon les "
     "pompiers.",
     "polarity/known"},
    {"a cause unknown, and told the day after", "fr",
     "Un incendie a ravagé lundi une scierie de Meymac. L'origine du sinistre reste inconnue.",
     "Un incendie a détruit lundi une scierie de Meymac. Le feu a été provoqué par un court-circuit, selon les "
     "pompiers.",
     "polarity/known_since", "2024-03-12", "2024-03-14"},
    {"what caused it, asked for and told", "en",
     "Two people died when a seaplane crashed near Sitka on Sunday. It was not immediately clear what caused the "
     "crash.",
     "A seaplane crash near Sitka killed two people on Sunday. Engine failure caused the crash, investigators said.",
     "polarity/known"},
    {"still looked for", "en",
     "A train derailed outside Elko on Tuesday, injuring a dozen passengers. The cause of the derailment is under "
     "investigation.",
     "A dozen passengers were injured when a train derailed outside Elko on Tuesday. The derailment was caused by a "
     "broken rail, the operator said.",
     "polarity/known"},
    {"a cause and a cost", "en", "A fire destroyed a sawmill in Elko on Monday. The cause of the fire is not known.",
     "A fire destroyed a sawmill in Elko on Monday. The fire caused damage worth $2 million.", ""},
    {"a cause of an earlier one", "en",
     "A fire destroyed a sawmill in Elko on Monday. The cause of the fire is not known.",
     "A fire destroyed a sawmill in Elko on Monday. A similar fire in March was caused by an electrical fault.", ""},
    {"what usually is the cause", "fr",
     "Un incendie a ravagé lundi une scierie de Meymac. L'origine du sinistre reste inconnue.",
     "Un incendie a détruit lundi une scierie de Meymac. La plupart des incendies sont causés par un court-circuit.",
     ""},
    {"unknown at first", "en",
     "Two people died when a seaplane crashed near Sitka on Sunday. It was not immediately clear what caused the "
     "crash, "
     "but investigators later said that engine failure caused it.",
     "A seaplane crash near Sitka killed two people on Sunday. Engine failure caused the crash, investigators said.",
     ""},
    {"not known to somebody in the story", "fr",
     "Un incendie s'est déclaré jeudi dans un immeuble de Givet. « Je ne sais pas ce qui a causé le feu », confie un "
     "voisin.",
     "Un incendie s'est déclaré jeudi dans un immeuble de Givet. L'incendie a été causé par une cigarette, selon le "
     "parquet.",
     ""},
    {"who did it", "fr",
     "Une bombe a explosé samedi devant un marché de Zhob, tuant douze personnes. On ignore qui est derrière "
     "l'attaque.",
     "Douze personnes ont été tuées samedi par l'explosion d'une bombe devant un marché de Zhob. Un groupe séparatiste "
     "a revendiqué l'attentat.",
     "polarity/known"},
    {"who did it, and who wants to know", "fr",
     "Une grenade a explosé samedi dans un bar de Zhob. Nul ne sait qui a lancé l'attaque.",
     "Une grenade a explosé samedi dans un bar de Zhob. La police veut savoir qui est derrière l'attaque.", ""},
    {"who did it, and why", "en",
     "A bomb exploded outside a market in Zhob on Saturday, killing twelve people. The motive for the attack is "
     "unclear.",
     "Twelve people were killed on Saturday when a bomb exploded outside a market in Zhob. A separatist group claimed "
     "responsibility for the attack.",
     ""},
    {"not claimed at first", "en",
     "A bomb exploded outside a market in Zhob on Saturday. Nobody claimed responsibility at first. A separatist group "
     "later said it was behind the attack.",
     "A bomb exploded outside a market in Zhob on Saturday. A separatist group claimed responsibility for the attack.",
     ""},
    {"not claimed, and another claimed", "fr",
     "Une bombe a explosé samedi devant un marché de Zhob, tuant douze personnes. L'attentat n'a pas été revendiqué.",
     "Douze personnes ont été tuées samedi par l'explosion d'une bombe devant un marché de Zhob. En mars, un autre "
     "attentat à Zhob avait été revendiqué par un groupe séparatiste.",
     ""},
    {"why he did it", "en",
     "A man opened fire at a school in Omak on Monday, killing two teachers. Police have yet to release a motive for "
     "the "
     "shooting.",
     "Two teachers were killed on Monday when a man opened fire at a school in Omak. The gunman was angry over his "
     "dismissal, police said.",
     "polarity/known"},
    {"not known to his brother", "en",
     "A man stabbed three colleagues at a factory in Elko on Thursday. His brother said he did not know why he did it.",
     "Three workers were stabbed by a colleague at a factory in Elko on Thursday. Police said he acted out of "
     "jealousy.",
     ""},
    {"who the victims are", "fr",
     "Deux randonneurs ont été tués dimanche dans une avalanche près de Ceillac. Leur identité n'a pas été révélée.",
     "Deux randonneurs ont été tués dimanche dans une avalanche près de Ceillac. Les victimes ont été identifiées "
     "comme "
     "étant Paul Meyer et Anna Lindt.",
     "polarity/known"},
    {"the victims and who did it", "en",
     "A man stabbed three colleagues at a factory in Elko on Thursday. The victims have not been identified.",
     "Three workers were stabbed by a colleague at a factory in Elko on Thursday. Police identified the attacker as "
     "Joe "
     "Barnes, 45.",
     ""},
    {"whether anybody was hurt", "en",
     "A powerful quake hit the coast of Samar on Wednesday. It was not immediately clear if there were any casualties.",
     "A powerful quake hit the coast of Samar on Wednesday. At least 14 people were killed, officials said.",
     "polarity/known"},
    {"the toll of another year", "fr",
     "Un puissant séisme a frappé mercredi la côte de Samar. On ignore s'il y a des victimes.",
     "Un puissant séisme a frappé mercredi la côte de Samar. En 2010, un séisme y avait fait 525 morts.", ""},
};

TEST(Knowledge, UnknownIsSetAgainstWhatIsTold) { expect_levels(cases); }

// What becomes of one who did it, by whatever each article calls them.
const ArticlePair suspects[] = {
    {"at large and found dead", "en",
     "The gunman who killed four people at a mall in Elko on Saturday is still at large.",
     "The gunman who killed four people at a mall in Elko on Saturday was found dead on Sunday.", "action/other_step"},
    {"a suspect held, a gunman dead", "en",
     "A man killed four people at a mall in Elko on Saturday. The suspect was arrested at the mall.",
     "A man killed four people at a mall in Elko on Saturday. The gunman was killed at the mall.", "action/other_step"},
    {"one held, a helper at large", "en",
     "The gunman who killed four people at a mall in Elko on Saturday is in custody. His brother, who drove him there, "
     "is at large.",
     "The gunman who killed four people at a mall in Elko on Saturday is in custody.", ""},
    {"held, then freed, in one article", "fr",
     "Le suspect du meurtre du boulanger de Givet a été placé en garde à vue, puis remis en liberté.",
     "Le suspect du meurtre du boulanger de Givet a été remis en liberté.", ""},
    {"caught and held", "fr", "Le suspect du meurtre du boulanger de Givet a été interpellé samedi.",
     "Le suspect du meurtre du boulanger de Givet a été placé en garde à vue samedi.", ""},
};

TEST(Knowledge, SuspectsHaveOneFate) { expect_levels(suspects); }

}  // namespace
}  // namespace rashomon
