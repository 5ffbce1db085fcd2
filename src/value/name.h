// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <rashomon/name.h>

namespace rashomon {

enum class NameRelation : std::uint8_t {
  same,     // nothing that both say differs: a part left out, an initial, an acronym, a transliteration
  variant,  // one part changed into one that looks alike: Antoine and Antony Blinken
  different,
};

NameRelation relation(const Name& one, const Name& other);

// Do two folded parts look alike: one slip of the pen or of translation away ("antoine", "antony")?
bool looks_alike(std::string_view one, std::string_view other);

// Are two folded parts transliterations of one name by common rules: "gorbatchev" and "gorbachev"?
bool sounds_same(std::string_view one, std::string_view other);

// Do two given names beside one surname tell two people: "mark" and "paul", not "joe" and "joseph", "m" and "mark"?
// False where either is not known.
bool named_apart(std::string_view one, std::string_view other);

}  // namespace rashomon
