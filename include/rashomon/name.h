// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rashomon {

enum class NameKind : std::uint8_t { person, organisation, place, other };

// The name of a person or organisation, its parts folded (lower case, no marks, Latin letters).
struct Name {
  NameKind kind = NameKind::person;
  std::string surface;             // as written, without title
  std::vector<std::string> parts;  // folded, in the order written: {"albin", "kurti"}
  std::string acronym;             // of an organisation, where the text or a pack gives it: "kfor"
  std::string key;                 // what blocks and links: the surname, or the organisation's shortest form
  bool operator==(const Name&) const = default;
};

// What a person is said to be: "le Premier ministre du Kosovo, Albin Kurti".
struct Role {
  std::string title;                   // lemma or class of the role's head: "ministre", "porte-parole"
  std::vector<std::string> modifiers;  // folded lemmas that narrow it: "premier", "adjoint"
  std::string of;                      // folded organisation, country or office it belongs to; may be empty
  std::string rank;                    // class of the language pack where it has one: "head", "deputy", "member"
  bool former = false;                 // "ancien", "alors"
  Name holder;                         // without parts where nobody is named
  bool operator==(const Role&) const = default;
};

}  // namespace rashomon
