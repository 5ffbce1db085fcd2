// SPDX-License-Identifier: Apache-2.0
// What two articles say that one person is: trades, ranks, parties, kin that exclude each other, and the nearest pairs
// that both may say.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

const ArticlePair cases[] = {
    {"two trades", "en", "Police in Selby have named the driver killed on Monday as Hugh Lorne, a carpenter from York.",
     "Hugh Lorne, the driver killed on Monday in Selby, was a dentist from York, police said.", "role/apart"},
    {"a trade and a kind of it", "en",
     "Police in Selby have named the driver killed on Monday as Hugh Lorne, a doctor from York.",
     "Hugh Lorne, the driver killed on Monday in Selby, was a surgeon from York, police said.", ""},
    {"a trade and what goes with it", "fr", "La foudre a blessé jeudi à Privas Denis Morvan, peintre et sculpteur.",
     "Jeudi, à Privas, la foudre a blessé Denis Morvan, menuisier.", ""},
    {"two trades, set beside the name", "fr",
     "La foudre a blessé jeudi à Privas le randonneur Denis Morvan, 44 ans, couvreur, qui rentrait chez lui.",
     "Jeudi, à Privas, la foudre a blessé Denis Morvan. Boulanger, il rentrait chez lui.", "role/apart"},
    {"a trade that was left", "fr", "La foudre a blessé jeudi à Privas Denis Morvan, ancien couvreur.",
     "Jeudi, à Privas, la foudre a blessé Denis Morvan, facteur.", ""},
    {"two posts in one firm, whichever is over", "fr",
     "Odile Garnier, ancienne comptable de Belval, a été condamnée mardi à Agen pour faux.",
     "Mardi, à Agen, Odile Garnier, directrice financière de Belval, a été condamnée pour faux.", "role/apart"},
    {"an article that gives both", "en",
     "Joan Petrie, a nurse, was fined on Friday in Ayr for fishing without a permit.",
     "Joan Petrie, a baker who is also a nurse, was fined on Friday in Ayr for fishing without a permit. The nurse "
     "Joan Petrie will appeal.",
     ""},
    {"the trades of who holds an office", "en",
     "Mayor Joan Petrie, a farmer, was fined on Friday in Ayr for fishing without a permit.",
     "Joan Petrie, an architect and mayor, was fined on Friday in Ayr for fishing without a permit.", ""},
    {"two ranks", "en", "Sergeant Abe Noll was hurt by a falling tree in Dover on Sunday, the army said.",
     "The army said Colonel Abe Noll was hurt by a falling tree in Dover on Sunday.", "role/apart"},
    {"two ministries", "fr", "Le ministre de la Justice, Rémi Sorel, a été hué lundi par des lycéens à Vannes.",
     "À Vannes, des lycéens ont hué lundi Rémi Sorel, le ministre de l'Agriculture.", "role/apart"},
    {"a minister and which", "fr", "Le ministre Rémi Sorel a été hué lundi par des lycéens à Vannes.",
     "À Vannes, des lycéens ont hué lundi Rémi Sorel, le ministre de l'Agriculture.", ""},
    {"two parties", "en", "Ida Crane, a Labour councillor, was bitten by a fox in Hull on Friday.",
     "A fox bit Ida Crane, a Conservative councillor, in Hull on Friday.", "role/apart"},
    {"two kin of one girl", "fr", "La grand-mère de la fillette, Inès Bodin, l'a retrouvée samedi à Dax.",
     "La tante de la fillette, Inès Bodin, l'a retrouvée samedi à Dax.", "role/apart"},
    {"the kin of one and of another", "fr", "La tante de la fillette, Inès Bodin, l'a retrouvée samedi à Dax.",
     "Inès Bodin, mère de deux garçons, a retrouvé la fillette samedi à Dax.", ""},
    {"two kinds of bodies", "fr", "Calidor, une association d'Agen, a été condamnée mardi pour faux.",
     "Mardi, à Agen, Calidor, une entreprise de nettoyage, a été condamnée pour faux.", "role/apart"},
    {"who speaks for a body and who heads one", "en",
     "A gas leak emptied the library in Ayr on Friday, said Joan Petrie, a spokeswoman for the council.",
     "A gas leak emptied the library in Ayr on Friday, said the council's leader, Joan Petrie.", "role/apart"},
    {"who speaks for a body and a rank in it", "fr",
     "Une fuite de gaz a vidé vendredi la bibliothèque d'Agen, a indiqué Odile Garnier, porte-parole des pompiers.",
     "Une fuite de gaz a vidé vendredi la bibliothèque d'Agen, a indiqué la lieutenante Odile Garnier.", ""},
    {"an office and who stands in for it", "fr",
     "Une fuite de gaz a vidé vendredi la bibliothèque d'Agen, a indiqué le procureur, Denis Morvan.",
     "Une fuite de gaz a vidé vendredi la bibliothèque d'Agen, a indiqué le procureur adjoint, Denis Morvan.",
     "role/apart"},
    {"an office and who stands in for it, told by whose it is", "en",
     "A gas leak emptied the pool in Ayr on Friday, said the pool's manager, Joan Petrie.",
     "A gas leak emptied the pool in Ayr on Friday, said Joan Petrie, the assistant manager of the pool.",
     "role/apart"},
    {"a passenger and one of the crew", "en",
     "Passenger Joan Petrie saw the wing of the plane burn over Ayr on Friday.",
     "Joan Petrie, a member of the cabin crew, saw the wing of the plane burn over Ayr on Friday.", "role/apart"},
    {"a passenger and a trade", "en", "Passenger Joan Petrie saw the wing of the plane burn over Ayr on Friday.",
     "Joan Petrie, a nurse, saw the wing of the plane burn over Ayr on Friday.", ""},
    {"one office of two countries", "fr", "Le ministre grec Rémi Sorel a été hué lundi par des lycéens à Vannes.",
     "À Vannes, des lycéens ont hué lundi le ministre albanais, Rémi Sorel.", "role/apart"},
    {"two trade unions", "fr", "Odile Garnier, déléguée CFDT, a été blessée jeudi à Agen par une grille.",
     "Une grille a blessé jeudi à Agen Odile Garnier, secrétaire de la CGT.", "role/apart"},
    {"a union and its delegate", "fr", "Odile Garnier, déléguée syndicale, a été blessée jeudi à Agen par une grille.",
     "Une grille a blessé jeudi à Agen Odile Garnier, secrétaire de la CGT.", ""},
    {"what somebody does", "en", "Joan Petrie, who teaches chemistry, was bitten by a fox in Hull on Friday.",
     "A fox bit Joan Petrie, a dentist, in Hull on Friday.", "role/apart"},
    {"what somebody does and a kind of it", "fr", "Odile Garnier, qui enseigne le latin, a été blessée jeudi à Agen.",
     "Jeudi, à Agen, Odile Garnier, professeure de lettres, a été blessée.", ""},
    {"whose spokesman somebody is, or who it is", "en",
     "A gas leak emptied the library in Ayr on Friday, said a spokesman for the mayor, Joan Petrie.",
     "A gas leak emptied the library in Ayr on Friday, said the mayor, Joan Petrie.", ""},
};

TEST(Roles, ExcludeEachOtherWhereNobodyIsBoth) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
