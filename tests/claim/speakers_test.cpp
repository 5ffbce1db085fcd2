// SPDX-License-Identifier: Apache-2.0
#include "read_claims.h"

namespace rashomon {
namespace {

const std::vector<testing::SpeakerCase> cases = {
    {"fr", "Le préfet Jean Morel a assuré que les routes rouvriraient lundi. « Nous y travaillons », a-t-il ajouté.",
     "Nous y", "Jean Morel"},
    {"fr", "« Nous sommes prêts, a expliqué Marie Dubois, et nous partirons demain. »", "partirons", "Marie Dubois"},
    {"fr", "« Nous sommes prêts », a expliqué Marie Dubois. « Nous partirons demain à l'aube. »", "partirons",
     "Marie Dubois"},
    {"fr", "Selon la préfecture, douze personnes ont été blessées.", "personnes", "la préfecture"},
    {"fr", "« Rien n'a changé », a prévenu, dans un entretien accordé à la radio, le maire Yann Morel.", "changé",
     "Yann Morel"},
    {"fr", "« Le barrage tient » et « personne n'est en danger », a précisé la préfecture.", "barrage",
     "la préfecture"},
    {"fr", "Le maire, épuisé, parle d'« une nuit terrible ».", "nuit", "Le maire"},
    {"fr", "Selon le maire, le barrage est « intact », ce que les habitants ne voient pas.", "intact", "le maire"},
    {"fr", "Le thème du sommet est connu : « Une mer pour tous ».", "mer", ""},
    {"fr", "Réponse du ministre : « Le dossier est clos. »", "clos", "ministre"},
    {"fr", "Et le maire de conclure : « Nous tiendrons. »", "tiendrons", "le maire"},
    {"fr", "« Nous tiendrons. » C'est le message du sélectionneur, Marc Delmas, à ses joueurs.", "tiendrons",
     "Marc Delmas"},
    {"fr", "La ministre Claire Fontaine a salué le peintre. Elle évoque « un artiste immense ».", "artiste",
     "Claire Fontaine"},
    {"fr", "Une vaste « zone de secours » dépassant leurs eaux a été créée.", "zone", ""},
    {"en", "Another man, not seen on camera, told Ruth Adler, \"We are students.\"", "students", "man"},
    {"en", "The ministry, quoting local officials, said two people had died.", "died", "The ministry"},
    {"en", "The coroner concluded Mr Hale had drowned.", "drowned", "The coroner"},
    {"en", "The government objected. Anna Hill said so. \"It is late,\" she added.", "late", "Anna Hill"},
    {"fr", "Douze personnes ont été blessées, selon un bilan de la préfecture.", "personnes", "préfecture"},
    {"fr", "Le directeur a dit : « L'usine ne fermera pas. »", "usine", "Le directeur"},
    {"fr", "« Mon client nie les faits », a indiqué son avocat, Me Karim Benali.", "client", "Karim Benali"},
    {"fr", "Le gouvernement affirme que la réforme sera votée.", "votée", "Le gouvernement"},
    {"fr",
     "La ministre Claire Fontaine a annoncé la création d'un fonds. Elle a précisé que l'aide serait versée en mars.",
     "versée", "Claire Fontaine"},
    {"fr", "D'après l'ONG Refuge, trois camps ont été détruits.", "camps", "Refuge"},
    {"fr", "« Partez ! » a crié le gendarme aux habitants.", "Partez", "le gendarme"},
    {"en", "The statement of the latter said that two people had died.", "died", ""},
    {"fr", "« Partez sans tarder ! » énumère le maire Luc Fabre.", "Partez", "Luc Fabre"},
    {"fr", "Le porte-parole de l'armée, Luc Perrin, a rejeté ces accusations : « Nos soldats n'étaient pas là. »",
     "soldats", "Luc Perrin"},
    {"fr",
     "« C'est un drame. Nous pensons aux familles. Rien ne sera oublié », a réagi le président du club, Alain Roche.",
     "familles", "Alain Roche"},
    {"fr",
     "« C'est un drame », a réagi Alain Roche. Le club a suspendu ses matchs. « Rien ne sera oublié », a conclu le "
     "dirigeant.",
     "oublié", "le dirigeant"},
    {"fr", "Les secours ont évacué la tour. « On a eu très peur », raconte une habitante.", "peur", "une habitante"},
    {"fr", "Interrogé par la radio locale, le maire a reconnu que le pont était fermé.", "fermé", "le maire"},
    {"fr", "« L'enquête, souligne le procureur Yves Blanc, n'exclut aucune piste. »", "exclut", "Yves Blanc"},
    {"fr", "Le suspect a admis avoir volé la voiture, a indiqué la police.", "volé", "suspect"},
    {"fr", "Samir Haddad est arrivé lundi. « Je suis content d'être ici », a-t-il confié à la presse.", "content",
     "Samir Haddad"},
    {"fr", "Le ministère de l'Intérieur a fait savoir que vingt suspects avaient été arrêtés.", "suspects",
     "ministère"},
    {"fr", "Pour l'économiste Anne Petit, « la hausse va durer ».", "hausse", "Anne Petit"},
    {"fr", R"(« Le chef a dit "partez", et nous sommes partis », a témoigné Omar Sy.)", "sommes", "Omar Sy"},
    {"fr", "Des témoins ont raconté que l'homme avait tiré deux fois.", "tiré", "témoins"},
    {"fr", "« Aucun blessé n'est à déplorer », ont indiqué les pompiers.", "blessé", "les pompiers"},
    {"fr", "« Nous refusons ce plan, a lancé la déléguée Nadia Ferrand devant l'usine. Il est injuste. »", "injuste",
     "Nadia Ferrand"},
    {"fr", "Le roi a félicité les sauveteurs : « Vous avez été courageux. »", "courageux", "Le roi"},
    {"fr", "« Le pont tiendra », réplique Salma Costa, son adjointe.", "pont", "Salma Costa"},
    {"fr", "« Le pont tiendra », a déclaré à la radio la directrice du port.", "pont", "la directrice"},
    {"fr", "Un porte-parole des pêcheurs attend. « Nous resterons au port demain », a-t-il écrit sur son site.",
     "resterons", "Un porte-parole"},
    {"en", R"("We are ready," said Mayor Tom Brooks on Tuesday.)", "ready", "Tom Brooks"},
    {"en", R"(Governor Anna Reed said the roads would reopen. "We are working on it," she added.)", "working",
     "Anna Reed"},
    {"en", "According to the sheriff's office, twelve people were hurt.", "people", "sheriff"},
    {"en", "Twelve people were hurt, police said.", "people", "police"},
    {"en", "A man who works there said that two people had died.", "died", "A man"},
    {"en", "Several of the survivors said that two people had died.", "died", "Several of the survivors"},
    {"en", "Tom Brooks's lawyer, Anna Reed, said that two people had died.", "died", "Anna Reed"},
    {"en", "According to the council's own figures, two people had died.", "died", "the council"},
    {"en", "Twelve people were hurt, according to the fire department.", "people", "fire department"},
    {"en", R"(The director said: "The plant will not close.")", "plant", "director"},
    {"en", R"("My client denies the charges," his lawyer, Karim Benali, said in a statement.)", "client",
     "Karim Benali"},
    {"en", "The government claims that the reform will pass.", "pass", "government"},
    {"en", R"("The deal," argued union leader Mary Stone, "is a disgrace.")", "disgrace", "Mary Stone"},
    {"en", R"("It is a tragedy. We think of the families. Nothing will be forgotten," club president Alan Rock said.)",
     "families", "Alan Rock"},
    {"en", R"(Residents fled the tower. "We were terrified," one woman told local radio.)", "terrified", "woman"},
    {"en", "The suspect admitted stealing the car, police said.", "stealing", "suspect"},
    {"en", R"(Army spokesman Luke Perry rejected the claims. "Our soldiers were not there," he told reporters.)",
     "soldiers", "Luke Perry"},
    {"en", R"("Get out!" shouted the officer.)", "Get", "officer"},
    {"en", "In a statement, the ministry said twenty suspects had been arrested.", "suspects", "ministry"},
    {"en", "Witnesses said the man fired twice.", "fired", "Witnesses"},
    {"en", "The bank will cut 300 jobs, the Daily Courier reported on Monday.", "cut", "Daily Courier"},
    {"en", R"("The inquiry," prosecutor John White said, "rules out nothing.")", "rules", "John White"},
    {"en", R"(Sarah Cole arrived on Monday. "I am glad to be here," she told the press.)", "glad", "Sarah Cole"},
    {"en", "Officials say the bridge is closed, the Herald reports.", "closed", "Officials"},
    {"en", R"(For economist Ann Small, "the rise will last.")", "rise", ""},
    {"en", R"("He said 'leave now' and we left," recalled Omar Haddad.)", "left", "Omar Haddad"},
    {"en", "The minister denied that the army had fired.", "fired", "minister"},
    {"en", R"("No one was hurt," firefighters said.)", "hurt", "firefighters"},
    {"en", "The mayor told reporters that the school would close.", "close", "mayor"},
    {"en", R"("We reject this plan," union delegate Nadia Ferrand shouted outside the plant. "It is unfair.")",
     "unfair", "Nadia Ferrand"},
    {"en", R"(The king praised the rescuers: "You were brave.")", "brave", "king"},
    // Set off within what it says, or tied to it by nothing but the place.
    {"fr", "Le suspect, a indiqué la police, était connu de ses services.", "était", "la police"},
    {"fr", "Trois personnes sont en garde à vue, a précisé, lors d'une conférence de presse, le procureur Hugo Blin.",
     "Trois personnes", "Hugo Blin"},
    {"en", "The driver fled on foot, the police spokeswoman Ana Ruiz said on Monday.", "fled", "Ana Ruiz"},
    {"en", "\"We will appeal,\" the firm's lawyer, Ruth Adler, told reporters outside the court.", "We will",
     "Ruth Adler"},
    {"en", "\"We are ready,\" an official who declined to be named told the paper.", "We are", "an official"},
    {"fr", "« Les délais seront tenus », peut-on lire dans un communiqué de la société Trellis.", "Les délais",
     "Trellis"},
    {"fr", "« Ce n'est pas un échec », assure-t-on dans l'entourage du ministre.", "Ce n'est", "entourage"},
    {"fr", "La loi s'applique à tous, comme le rappelle la ministre Odile Ferrand.", "applique", "Odile Ferrand"},
    {"en", "\"The river took everything,\" as one resident put it.", "The river", "one resident"},
    {"fr", "L'attaque a été qualifiée de « lâche » par le roi.", "lâche", "le roi"},
    // Without a verb that reports.
    {"fr", "Luc Perret, secrétaire général du parti : « Nous irons jusqu'au bout. »", "Nous irons", "Luc Perret"},
    {"fr", "« Ce budget est une faute » (Paul Hardy, député).", "Ce budget", "Paul Hardy"},
    {"fr", "« Je n'ai rien signé », a-t-elle assuré au juge. Claire Mondet comparaissait lundi.", "Je n'ai",
     "Claire Mondet"},
    {"fr", "Pour le directeur de l'école, « les enfants n'ont couru aucun danger ».", "les enfants", "le directeur"},
    {"fr", "L'avocate Sophie Lantier a demandé la relaxe. « Mon client dormait », a plaidé cette dernière.",
     "Mon client", "Sophie Lantier"},
    {"fr", "L'avocate Sophie Lantier a demandé la relaxe. « Mon client dormait », a plaidé cette\ndernière.",
     "Mon client", "Sophie Lantier"},
    {"en", "The deal is dead, according to three people briefed on the talks.", "dead", "three people"},
    // What is said hangs from another complement.
    {"en", "The ministry said on its website that schools would reopen.", "reopen", "ministry"},
    {"en", "Police warned residents to stay indoors.", "stay", "Police"},
    {"fr", "Le Premier ministre Jan Vos a prévenu : le budget sera serré.", "sera", "Jan Vos"},
    // A pronoun has whom the text told of last, by the gender of an honorific or a given name.
    {"fr", "Paul Roy a battu Julie Morand. « J'ai craqué à la fin », a-t-elle reconnu.", "craqué", "Julie Morand"},
    {"en", "\"We did not panic,\" Rob Teller said. His captain disagreed. \"This was panic,\" he said.", "This was",
     "His captain"},
    {"fr", "« On a tenu », dit Karim Lahlou. Odile Marchand a perdu sa grange. « Tout a brûlé », dit-elle.", "brûlé",
     "Odile Marchand"},
    {"fr", "« On a tenu », dit Karim Lahlou. Le maire a remercié les pompiers. « C'est fini », a-t-il ajouté.", "fini",
     "Karim Lahlou"},
    {"en", "It was left to the goalkeeper to sum it up. \"Rubbish,\" he said.", "Rubbish", "the goalkeeper"},
    // Whatever verb stands there, and whatever a tagger takes it for.
    {"fr", "« La mer monte, personne ne veut le voir », lâche, amer, un pêcheur.", "mer", "un pêcheur"},
    {"fr", "« On dort ici depuis lundi », s'indigne Luc Marchand, délégué du personnel.", "dort", "Luc Marchand"},
    {"fr", "« Restons prudents », a-t-il nuancé. Le ministre Jean Morel quittait la salle.", "prudents", "Jean Morel"},
    {"en", "\"He is tired,\" offered Ruth Adler, a friend.", "tired", "Ruth Adler"},
    {"fr", "« Ils ont pris la moto, énumère Issa Konaté, et le sac de mil. »", "moto", "Issa Konaté"},
    {"fr", "Trois grévistes attendent. « On tiendra », jure l'un d'eux.", "tiendra", "l'un d'eux"},
    {"en", "Police asked two drivers. \"He was ill,\" says another.", "ill", "another"},
    // Whose words a noun says that they are, and names given in a clause.
    {"en", "The minister's verdict: \"A good day's work.\"", "good", "minister"},
    {"en", "\"Nobody sails tonight\" was the message from the harbour master.", "Nobody", "the harbour master"},
    {"en", "\"It smelled of gas,\" said a woman who gave her name only as Rosa.", "smelled", "Rosa"},
    {"fr", "D'après le journal La Vigie, le trésorier a fui.", "fui", "La Vigie"},
    {"fr", "Selon l'ONU, trois camps ont fermé.", "camps", "l'ONU"},
    // In a chain whoever is nearest to the words.
    {"fr", "Le procureur a indiqué que le suspect avait reconnu avoir tué son voisin.", "voisin", "le suspect"},
    {"en", "“He told me, ‘Leave now,’” Anna Hill testified, referring to her former boss.", "Leave", "her former boss"},
    {"en", "Judge Mary Stone told the jury to ignore the remark.", "ignore", "Mary Stone"},
    // Other marks, and one within another.
    {"en", "‘It wasn’t our fault,’ Mr Doyle told the inquiry.", "It wasn", "Doyle"},
    {"fr", "« Le chef a dit : \"Partez\", et nous sommes partis », a raconté Omar Sy.", "Partez", "Le chef"},
};

TEST(Speakers, AreFoundBesideWhatIsSaid) { testing::expect_speakers(cases); }

TEST(Speakers, AreKnownByNameOrByWhatStandsForThem) {
  const auto by_name = [](const std::string& words) {
    const std::string text =
        "Fabrice Delvaux, le maire, a dit : « Nous avons tout prévu. » Le maire a dit : « Nous partirons. » "
        "« Nous reviendrons », a dit Delvaux.";
    for (const auto& claim : testing::claims_at("fr", text, words)) {
      if (claim.aspect == Aspect::quote) return claim.attribution.by_name && claim.attribution.named;
    }
    return false;
  };
  EXPECT_TRUE(by_name("Nous avons"));
  EXPECT_FALSE(by_name("Nous partirons"));
  EXPECT_TRUE(by_name("Nous reviendrons"));
}

}  // namespace
}  // namespace rashomon
