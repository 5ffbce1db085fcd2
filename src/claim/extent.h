// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "claim/reading.h"

namespace rashomon {

// Of how much something is said: "tous les quais", "seulement lundi" and "un tiers des élèves" say more than that it is
// so of the quays, of Monday, of pupils.

// "Tous", "seulement", but not "du tout".
bool is_whole(const Reading& reading, std::uint32_t t);

// Does the clause say something of all, or of nothing beside? Beside a denial that leaves it open of some.
bool is_of_whole(const Reading& reading, const Frame& frame);

// "Rien", "nothing", "nobody": a pronoun that denies, and stands for nobody and nothing.
bool is_denying_pronoun(const Reading& reading, std::uint32_t t);

// Is the subject a part of something: "certains", "un tiers des élèves"?
bool is_of_some(const Reading& reading, const Frame& frame);

// "Sauf s'il pleut", "unless it rains": so only then. What stands before may only be granted: "s'il est venu, il n'a
// pas parlé".
bool is_conditional(const Reading& reading, const Frame& frame);

// "Denies killing her", "nie l'avoir tuée", "denies the murder": is it denied by whom alone it is told of? Somebody
// else may have done it.
bool denies_own_part(const Reading& reading, const Frame& frame);

// Does the verb tell that what it is told of went on: "the shelling continued on Monday"?
bool goes_on(const Reading& reading, std::uint32_t verb);

// Is it told of a while and not of a moment: by such a verb, as what was so ("brûlait", "était fermé"), or as what an
// adjective or a participle that goes on tells of the past ("were unaccounted for at six", "was burning")?
bool lasts(const Reading& reading, const Frame& frame);

}  // namespace rashomon
