// SPDX-License-Identifier: Apache-2.0
// How somebody hurt is, and the nearest pairs of others, of other moments or of the same.
#include <gtest/gtest.h>

#include "compare/articles.h"

namespace rashomon {
namespace {

// The level of a conflict or update; empty: there is none.
const ArticlePair cases[] = {
    {"between life and death, and saved", "fr",
     "Un vigile de 44 ans a été touché par balle vendredi à Nancy. Il se trouvait entre la vie et la mort samedi.",
     "Le vigile blessé par balle vendredi à Nancy est tiré d'affaire, assurent ses proches.", "action/other_step"},
    {"grave and slight", "fr", "Le motard de 23 ans renversé lundi à Metz est dans un état grave.",
     "Renversé lundi à Metz, le motard de 23 ans n'est que légèrement blessé.", "action/other_step"},
    {"in a serious condition, and discharged", "en",
     "The teenager pulled from the river in Bath on Sunday remains in a serious condition.",
     "The teenager rescued from the river in Bath on Sunday has been discharged from hospital.", "action/other_step"},
    {"out of danger, and critical", "en", "The pilot of the plane that crashed near Dorn on Monday is out of danger.",
     "The pilot of the plane that crashed near Dorn on Monday was in critical condition in hospital.",
     "action/opposite"},
    {"two people", "fr", "Le motard renversé lundi à Metz est dans un état grave.",
     "L'automobiliste qui a renversé lundi un motard à Metz est indemne.", ""},
    {"the same by two phrases", "fr", "Le pronostic vital de la victime, poignardée samedi à Lille, n'est pas engagé.",
     "L'homme poignardé samedi à Lille est hors de danger.", ""},
    {"a cyclist, and a driver", "en", "A cyclist hit by a lorry in Leeds on Monday is in a critical condition.",
     "The lorry driver who hit a cyclist in Leeds on Monday was treated for minor injuries.", ""},
    {"two, and nine", "en", "Two firefighters were seriously injured in the Oakdale blaze on Tuesday.",
     "Nine firefighters suffered minor injuries in the Oakdale blaze on Tuesday.", ""},
    {"badly hurt, and critical", "en", "The officer stabbed in Tulsa on Friday was seriously injured.",
     "The officer stabbed in Tulsa on Friday is in a critical condition.", ""},
    {"some badly, some slightly", "fr",
     "Parmi les blessés de l'accident de lundi à Metz, deux sont dans un état grave.",
     "Six personnes ont été légèrement blessées dans l'accident de lundi à Metz, deux autres grièvement.", ""},
    {"a bank", "en", "The bank is in a stable condition after the bailout, the regulator said.",
     "The bank was in a critical condition before the bailout.", ""},
    {"better since", "en", "Her condition was critical on Friday but has since stabilised.",
     "Hit by a car on Friday, she is in a stable condition.", ""},
    {"two men in two accidents", "en", "A man was seriously injured in a fall at a Leeds building site on Monday.",
     "A man suffered minor injuries when a van hit him in Leeds on Tuesday.", ""},
    {"two drivers", "fr", "Le conducteur du bus est dans un état grave après la collision de lundi à Vesoul.",
     "Le conducteur du camion est hors de danger après la collision de lundi à Vesoul.", ""},
    {"a second policeman", "fr",
     "Un policier a été grièvement blessé dans la fusillade de mardi à Lens. Un second policier a été légèrement "
     "touché.",
     "Un policier n'a été que légèrement blessé mardi à Lens.", ""},
    {"better and better", "en", "A nurse was stabbed in Bath on Friday. She is out of danger.",
     "A nurse who was stabbed in Bath on Friday has been discharged from hospital.", ""},
    {"critical, and discharged", "en", "A nurse was stabbed in Bath on Friday. She remains in a critical condition.",
     "A nurse who was stabbed in Bath on Friday has been discharged from hospital.", "action/other_step"},
    {"dead, and saved", "fr", "Le guide de 35 ans emporté par une coulée samedi est mort à l'hôpital.",
     "Emporté par une coulée samedi, le guide est tiré d'affaire.", "action/other_step"},
};

TEST(Fates, AreOfOnePerson) { expect_levels(cases); }

}  // namespace
}  // namespace rashomon
