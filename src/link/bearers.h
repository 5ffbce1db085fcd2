// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <rashomon/claim.h>

namespace rashomon {

// The key of the person that a claim of a name or a role is about; empty where nobody is named.
std::string_view bearer_of(const Claim& claim);

// May two claims of names or roles be about one person: by one key, or by two spellings of one name?
bool same_bearer(const Claim& one, const Claim& other);

// Do both give whom they are about the same given name? Beside a surname that is spelt otherwise ("Anne Tessier", "Anne
// Teyssier") it ties the two names, and beside the same surname two roles, whatever each has them do.
bool named_alike(const Claim& one, const Claim& other);

}  // namespace rashomon
