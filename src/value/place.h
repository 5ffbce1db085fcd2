// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <rashomon/place.h>

#include "value/gazetteer.h"
#include "value/relation.h"

namespace rashomon {

// How two places lie to each other by what they name and describe: the same id or name is equal, containment is the
// gazetteer's or said of a place ("le village de Banjska dans le nord du Kosovo"), two named places of one grain are
// apart. Other feature types in one region meet. What neither tells is unknown. PlaceRelation is not looked at.
ValueRelation relation(const Place& one, const Place& other, const Gazetteer& gazetteer);

// What a place is kept by among names: its id in the gazetteer ("#792680"), or the name that it has none for; empty
// where it is only described.
std::string key_of(const Place& place);

}  // namespace rashomon
