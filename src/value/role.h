// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/name.h>

#include "value/relation.h"

namespace rashomon {

// How two roles of one person lie to each other, the holders not looked at: one that says less of the same ("ministre"
// and "ministre de la Défense", "Premier ministre" and "Premier ministre du Kosovo") contains the other; two offices of
// one body, a head and a deputy, or the head and a mere member of one body, are apart; a title that neither implies nor
// excludes the other is unknown.
ValueRelation relation(const Role& one, const Role& other);

}  // namespace rashomon
