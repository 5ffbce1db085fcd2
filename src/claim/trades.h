// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "claim/reading.h"

namespace rashomon {

// The class of the title or trade that somebody is called by: "the chief executive", "un boulanger"; empty for none.
std::string office_of(const Reading& reading, std::uint32_t head);

// Of whom the noun of a trade or office tells, by where it stands, whatever the parser makes of it: the head of a name,
// a noun or a pronoun that refers to one. nullopt where nothing tells.
std::optional<std::uint32_t> holder_of_trade(const Reading& reading, std::uint32_t t);

// What somebody is by what they do: the class of "who teaches chemistry", "qui dirige l'hôpital", by the verb of such a
// clause; empty where it tells none.
std::string calling_of(const Reading& reading, std::uint32_t verb);

// The head of the name of whom such a clause tells; nullopt where none stands right before it.
std::optional<std::uint32_t> holder_of_calling(const Reading& reading, std::uint32_t verb);

// The head of the name of somebody that ends right before a token; nullopt where none does, or a place is named.
std::optional<std::uint32_t> name_ending(const Reading& reading, std::uint32_t end);

// "Paul Roy, un boulanger et un plombier" names three people, and "not a plumber" says what somebody is not: is the
// noun of a trade told of nobody?
bool is_no_trade(const Reading& reading, std::uint32_t t);

// Does a word beside the noun say that this is no longer so: "ancien boulanger", "a former nurse"?
bool is_former(const Reading& reading, std::uint32_t noun);

}  // namespace rashomon
