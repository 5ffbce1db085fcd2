// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace rashomon {

// The universal tags ("VERB/Mood=Ind|Number=Sing|...") of one form by its Dicollecte tags, those of Debian's French
// dictionary: {"po:v1_it_q_zz", "po:ipre", "po:spre", "po:3pl"} are two, {"po:ppas", "po:adj", ...} a participle alone.
// Empty for what is no word by itself (prefixes, signs, inverted forms).
std::vector<std::string> universal_tags(const std::vector<std::string>& dicollecte);

// "given", "surname" or "place" for a proper name, and of a given name its gender, "feminine" or "masculine", where it
// has one; empty for any other word.
std::vector<std::string> name_classes(const std::vector<std::string>& dicollecte);

}  // namespace rashomon
