// SPDX-License-Identifier: Apache-2.0
// What pronouns stand for, by their features and their places in the tree: one or several people, a group, nobody.
#pragma once

#include <cstdint>

#include "claim/reading.h"

namespace rashomon {

// "He resigned": the subject that a person is.
bool is_he_or_she(const Reading& reading, std::uint32_t t);
// "The airline ... It will not": a pronoun that stands for no person.
bool is_it(const Reading& reading, std::uint32_t t);
// "Granted him bail", "shot at him": behind its verb, where the pronoun of persons has a gender of its own.
bool is_him_or_her(const Reading& reading, std::uint32_t t);
// "La police l'a interpellé": before its verb, where the pronoun may have no gender of its own.
bool is_object_before_verb(const Reading& reading, std::uint32_t t);
// "They slid down chutes", "many of them", "arrested them".
bool is_they(const Reading& reading, std::uint32_t t);
// "Son" agrees with what is owned, "his" with the owner. Taggers may leave its person out; "mon" seldom stands
// outside of quotations.
bool is_his_or_her(const Reading& reading, std::uint32_t t);
// "Some had been wearing life jackets": of whom was told before.
bool is_some(const Reading& reading, std::uint32_t t);

}  // namespace rashomon
