// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text, words;
};

bool is_plain(const Claim& claim) {
  const bool whole =
      claim.aspect == Aspect::action || claim.aspect == Aspect::polarity || claim.aspect == Aspect::modality;
  return whole && claim.polarity == Polarity::affirmed && claim.modality == Modality::asserted;
}

// What is denied, rumoured, possible, planned, wanted, supposed or asked.
const Case cases[] = {
    {"fr", "La police n'a arrêté personne.", "arrêté"},
    {"fr", "Personne n'a été blessé dans l'accident.", "blessé"},
    {"fr", "Aucun suspect n'a été identifié.", "identifié"},
    {"fr", "Le train n'est jamais arrivé à Lyon.", "arrivé"},
    {"fr", "L'usine ne produit plus de moteurs.", "produit"},
    {"fr", "Rien n'a été volé.", "volé"},
    {"fr", "Le pont n'est ni fermé ni détruit.", "détruit"},
    {"fr", "Le maire a nié avoir reçu de l'argent.", "reçu"},
    {"fr", "L'armée a rejeté les accusations selon lesquelles elle aurait bombardé l'hôpital.", "bombardé"},
    {"fr", "Le groupe réfute l'idée d'une vente.", "vente"},
    {"fr", "La société ne vend en aucun cas ses données.", "vend"},
    {"fr", "Le fabricant n'a rappelé les moteurs d'aucun camion.", "rappelé"},
    {"fr", "Les secours ne sont pas parvenus à sauver l'enfant.", "sauver"},
    {"fr", "Le pilote a échoué à redresser l'appareil.", "redresser"},
    {"fr", "Le gouvernement a renoncé à augmenter la taxe.", "augmenter"},
    {"fr", "Ils sont repartis sans trouver le coffre.", "trouver"},
    {"fr", "Le suspect aurait tué deux hommes.", "tué"},
    {"fr", "Trois personnes auraient été enlevées.", "enlevées"},
    {"fr", "L'entreprise serait en faillite.", "faillite"},
    {"fr", "Le président démissionnerait lundi.", "démissionnerait"},
    {"fr", "L'usine fermera en mars.", "fermera"},
    {"fr", "La société va supprimer mille postes.", "supprimer"},
    {"fr", "Le tribunal rendra sa décision jeudi.", "rendra"},
    {"fr", "L'OTAN est prête à envoyer des renforts.", "envoyer"},
    {"fr", "Le groupe prévoit d'ouvrir dix magasins.", "ouvrir"},
    {"fr", "Le maire compte reconstruire l'école.", "reconstruire"},
    {"fr", "Le ministre envisage de réduire les aides.", "réduire"},
    {"fr", "Les syndicats menacent de bloquer le port.", "bloquer"},
    {"fr", "L'incendie pourrait reprendre cette nuit.", "reprendre"},
    {"fr", "Le virus peut se transmettre par l'eau.", "transmettre"},
    {"fr", "Le bilan risque de s'alourdir.", "alourdir"},
    {"fr", "Le conducteur s'est probablement endormi.", "endormi"},
    {"fr", "Il est possible que le barrage cède.", "cède"},
    {"fr", "Le pays doit réduire sa dette.", "réduire"},
    {"fr", "L'ONU appelle Moscou à retirer ses troupes.", "retirer"},
    {"fr", "Les habitants demandent que la route soit réparée.", "réparée"},
    {"fr", "Le procureur a requis que l'accusé soit condamné.", "condamné"},
    {"fr", "Il faut évacuer le village.", "évacuer"},
    {"fr", "Les grévistes veulent rencontrer la direction.", "rencontrer"},
    {"fr", "Si le barrage cède, le village sera inondé.", "cède"},
    {"fr", "Si l'accord est signé, l'usine rouvrira.", "signé"},
    {"fr", "Le maire a-t-il menti ?", "menti"},
    {"fr", "Qui a tué le gendarme ?", "tué"},
    {"fr", "La police ignore si le suspect a fui.", "fui"},
    {"fr", "Le ministre n'a pas confirmé que l'avion avait décollé.", "décollé"},
    {"fr", "Selon des rumeurs, le roi aurait quitté le pays.", "quitté"},
    {"fr", "Selon la rumeur, le roi a quitté le pays.", "quitté"},
    {"en", "Rumour has it that the king left.", "left"},
    {"fr", "Le chef présumé aurait ordonné l'attaque.", "ordonné"},
    {"fr", "Le navire devait arriver mardi.", "arriver"},
    {"fr", "Le pilote devait atterrir dans un champ.", "atterrir"},
    {"fr", "Les secours auraient dû évacuer le village.", "évacuer"},
    {"fr", "Les rebelles tentent de prendre la ville.", "prendre"},
    {"fr", "Faute de preuves, le suspect n'a pas été inculpé.", "inculpé"},
    {"en", "Police have not arrested anyone.", "arrested"},
    {"en", "No one was hurt in the crash.", "hurt"},
    {"en", "No suspects have been identified.", "identified"},
    {"en", "The train never reached Leeds.", "reached"},
    {"en", "The plant no longer makes engines.", "makes"},
    {"en", "Nothing was stolen.", "stolen"},
    {"en", "The bridge is neither closed nor destroyed.", "destroyed"},
    {"en", "The mayor denied taking money.", "taking"},
    {"en", "The ministry denied that the plane had been shot down.", "shot"},
    {"en", "The army rejected claims that it had bombed the hospital.", "bombed"},
    {"en", "Rescuers failed to save the child.", "save"},
    {"en", "The pilot was unable to land the plane.", "land"},
    {"en", "They left without finding the safe.", "finding"},
    {"en", "The court has yet to rule.", "rule"},
    {"en", "The government refused to raise the tax.", "raise"},
    {"en", "The suspect reportedly killed two men.", "killed"},
    {"en", "Three people were allegedly abducted.", "abducted"},
    {"en", "The king is said to have left the country.", "left"},
    {"en", "The company is believed to have lost millions.", "lost"},
    {"en", "The plant will close in March.", "close"},
    {"en", "The company is going to cut a thousand jobs.", "cut"},
    {"en", "NATO is ready to send troops.", "send"},
    {"en", "The group plans to open ten stores.", "open"},
    {"en", "The minister is set to resign on Monday.", "resign"},
    {"en", "The mayor intends to rebuild the school.", "rebuild"},
    {"en", "The union threatened to block the port.", "block"},
    {"en", "The bridge is due to reopen in May.", "reopen"},
    {"en", "The fire could spread tonight.", "spread"},
    {"en", "The virus may have come from bats.", "come"},
    {"en", "The death toll is likely to rise.", "rise"},
    {"en", "The driver probably fell asleep.", "fell"},
    {"en", "Perhaps the dam failed.", "failed"},
    {"en", "The country must cut its debt.", "cut"},
    {"en", "The UN urged Moscow to withdraw its troops.", "withdraw"},
    {"en", "Residents demanded that the road be repaired.", "repaired"},
    {"en", "The strikers want to meet managers.", "meet"},
    {"en", "The team needs to win on Sunday.", "win"},
    {"en", "The judge ordered the firm to pay the fine.", "pay"},
    {"en", "If the dam fails, the village will be flooded.", "fails"},
    {"en", "Unless the rain stops, the match will be cancelled.", "stops"},
    {"en", "The mayor flatly denied ever taking money.", "taking"},
    {"en", "The singer pleaded not guilty to assaulting a porter.", "assaulting"},
    {"en", "The mayor will stay until a new council is elected.", "elected"},
    {"en", "Did the mayor lie?", "lie"},
    {"en", "Who killed the officer?", "killed"},
    {"en", "Police do not know whether the suspect fled.", "fled"},
    {"en", "The minister did not confirm that the plane had taken off.", "taken"},
    {"en", "The ship was supposed to arrive on Tuesday.", "arrive"},
    {"en", "The guests are able to escape.", "escape"},
    {"en", "The crew must have abandoned the ship.", "abandoned"},
    {"en", "Rebels are trying to take the city.", "take"},
    {"en", "The council voted against a plan to build a tower.", "build"},
    {"en", "Officials fear the dam will burst.", "burst"},
    {"en", "The firm would close two plants.", "close"},
    {"en", "Had the alarm worked, the guests would have escaped.", "escaped"},
};

TEST(Stance, NothingUnassertedIsAPlainClaim) {
  for (const auto& each : cases) {
    for (const auto& claim : testing::claims_at(each.language, each.text, each.words)) {
      EXPECT_FALSE(is_plain(claim)) << each.text << "\n  " << each.words << ": " << name_of(claim.aspect);
    }
  }
}

TEST(Stance, DenialsStandWithoutAVerbToo) {
  const auto denies = [](const std::string& language, const std::string& text, const std::string& words) {
    for (const auto& claim : testing::claims_at(language, text, words)) {
      if (claim.aspect == Aspect::polarity && claim.polarity == Polarity::denied) return true;
    }
    return false;
  };
  EXPECT_TRUE(denies("fr", "Elle a fait le tour du lac sans assistance.", "sans assistance"));
  EXPECT_TRUE(denies("fr", "L'homme, non armé, a fui.", "armé"));
  EXPECT_TRUE(denies("en", "The talks ended without agreement.", "without"));
  EXPECT_FALSE(denies("en", "The talks ended with an agreement.", "agreement"));
  EXPECT_FALSE(denies("fr", "S'il reconnaît avoir été là, il nie le vol.", "reconnaît"));
}

TEST(Stance, WhatLooksDeniedOrPlannedAndIsNot) {
  const struct {
    std::string language, text, words;
    bool denied;
  } rows[] = {
      {"fr", "L'incendie s'est produit mardi, non loin de la gare.", "produit", false},
      {"fr", "Le groupe a supprimé pas moins de 300 postes.", "supprimé", false},
      {"fr", "Le maire n'a pas seulement démissionné, il a fui.", "démissionné", false},
      {"fr", "Le projet annoncé lundi a été abandonné.", "annoncé", false},
      {"fr", "Il est allé voir le maire.", "voir", false},
      {"fr", "Les pompiers n'ont pas pu sauver la grange.", "sauver", true},
      {"fr", "Le pilote a dû atterrir dans un champ.", "atterrir", false},
      {"fr", "Il a fallu évacuer le village.", "évacuer", false},
      {"en", "The guests were able to escape.", "escape", false},
      {"en", "It is not clear who was behind the attack.", "was behind", false},
      {"en", "The plan announced on Monday was dropped.", "announced", false},
      {"en", "Firefighters could not save the barn.", "save", true},
      {"en", "The minister on the contrary resigned.", "resigned", false},
      {"en", "The bank saved millions from closing branches.", "closing", false},
      {"en", "The report did not mention that the plant closed.", "closed", false},
      {"en", "The man almost always carried a knife.", "carried", false},
      {"fr", "Il s'est acquitté de la livraison des armes.", "livraison", false},
      {"fr", "Des accusations sans fondement visent le maire.", "visent", false},
      {"fr", "Il n'a pas indiqué que le maire avait démissionné.", "démissionné", false},
  };
  for (const auto& row : rows) {
    for (const auto& claim : testing::claims_at(row.language, row.text, row.words)) {
      if (claim.aspect != Aspect::action) continue;
      EXPECT_EQ(claim.polarity == Polarity::denied, row.denied) << row.text;
      EXPECT_EQ(claim.modality, Modality::asserted) << row.text;
    }
  }
}

// What a word above, before or beside a predicate makes of it, and where two denials make none.
TEST(Stance, WhatTheWordsAroundItMakeOfAnAction) {
  const struct {
    std::string language, text, words;
    Polarity polarity;
    Modality modality = Modality::asserted;
  } rows[] = {
      {"en", "Neither driver stopped.", "stopped", Polarity::denied},
      {"en", "Neither of the drivers was hurt.", "hurt", Polarity::denied},
      {"en", "Neither the army nor the police fired.", "fired", Polarity::denied},
      {"en", "The army refrained from firing.", "firing", Polarity::denied},
      {"en", "He was cleared of killing his wife.", "killing", Polarity::affirmed, Modality::supposed},
      {"en", "He was acquitted of murdering his wife.", "murdering", Polarity::affirmed, Modality::supposed},
      {"en", "The council voted against closing the school.", "closing", Polarity::denied},
      {"en", "The club ruled out selling the striker.", "selling", Polarity::denied},
      {"en", "The club did not rule out selling the striker.", "selling", Polarity::affirmed, Modality::possible},
      {"en", "The club did not rule out that the striker left.", "left", Polarity::affirmed, Modality::possible},
      {"en", "If police stop him from leaving, he will sue.", "leaving", Polarity::denied, Modality::supposed},
      {"en", "Police managed to stop protesters from entering the building.", "entering", Polarity::affirmed,
       Modality::supposed},
      {"en", "Nor did the minister resign.", "resign", Polarity::denied},
      {"en", "Instead of resigning, the minister stayed.", "resigning", Polarity::denied},
      {"en", "The fire, far from being put out, is spreading.", "put", Polarity::denied},
      {"en", "Not a single window was broken.", "broken", Polarity::denied},
      {"en", "The report found no evidence that the dam collapsed.", "collapsed", Polarity::denied},
      {"en", "Police stopped the crowd from entering the stadium.", "entering", Polarity::denied},
      {"en", "The rescuers could not prevent the boat from sinking.", "sinking", Polarity::affirmed,
       Modality::supposed},
      {"en", "The plane nearly crashed.", "crashed", Polarity::affirmed, Modality::supposed},
      {"en", "The rebels came close to capturing the town.", "capturing", Polarity::affirmed, Modality::supposed},
      {"en", "Had he resigned, the party would have won.", "resigned", Polarity::affirmed, Modality::supposed},
      {"en", "Almost all the passengers survived.", "survived", Polarity::affirmed},
      {"en", "The town was almost completely destroyed.", "destroyed", Polarity::affirmed},
      {"en", "The army, which had refrained from firing, opened fire on Monday.", "opened fire", Polarity::affirmed},
      {"fr", "Il a été relaxé du meurtre de sa femme.", "meurtre", Polarity::affirmed, Modality::supposed},
      {"fr", "Au lieu de fuir, le voleur est resté.", "fuir", Polarity::denied, Modality::wanted},
      {"fr", "Au lieu d'attendre, le maire a démissionné.", "attendre", Polarity::denied, Modality::wanted},
      {"fr", "Au lieu de s'enfuir, le voleur est resté.", "enfuir", Polarity::denied, Modality::wanted},
      {"fr", "Plutôt que de démissionner, le ministre est resté.", "démissionner", Polarity::denied, Modality::wanted},
      {"fr", "Rien n'indique que la porte a été forcée.", "forcée", Polarity::denied},
      {"fr", "Les secours n'ont pas pu empêcher le bateau de couler.", "couler", Polarity::affirmed},
      {"fr", "Le gouvernement n'exclut pas d'augmenter les impôts.", "augmenter", Polarity::affirmed,
       Modality::possible},
      {"fr", "L'avion a failli s'écraser.", "écraser", Polarity::affirmed, Modality::supposed},
      {"fr", "Les ventes ont presque doublé.", "doublé", Polarity::affirmed, Modality::supposed},
  };
  for (const auto& row : rows) {
    // The narrowest: the verb above has a claim of its own over both.
    std::optional<Claim> read;
    for (const auto& claim : testing::claims_at(row.language, row.text, row.words)) {
      if (claim.aspect == Aspect::action && (!read || claim.value_span.size() < read->value_span.size())) read = claim;
    }
    ASSERT_TRUE(read) << row.text;
    EXPECT_EQ(read->polarity, row.polarity) << row.text;
    EXPECT_EQ(read->modality, row.modality) << row.text;
  }
}

}  // namespace
}  // namespace rashomon
