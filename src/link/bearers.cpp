// SPDX-License-Identifier: Apache-2.0
#include "link/bearers.h"

#include <string>
#include <variant>

#include "value/name.h"

namespace rashomon {
namespace {

const Name* name_of_bearer(const Claim& claim) {
  if (const auto* role = std::get_if<Role>(&claim.value)) return &role->holder;
  return std::get_if<Name>(&claim.value);
}

// "Yves Le Bihan, president of the club", "Martine Le Bihan, its treasurer".
bool of_one_family(const Claim& one, const Claim& other) {
  const auto *a = name_of_bearer(one), *b = name_of_bearer(other);
  const bool roles = std::holds_alternative<Role>(one.value) && std::holds_alternative<Role>(other.value);
  return roles && a->parts.size() > 1 && b->parts.size() > 1 && named_apart(a->parts.front(), b->parts.front());
}

}  // namespace

std::string_view bearer_of(const Claim& claim) {
  const auto* name = name_of_bearer(claim);
  return name == nullptr ? std::string_view() : std::string_view(name->key);
}

bool same_bearer(const Claim& one, const Claim& other) {
  if (bearer_of(one) == bearer_of(other)) return !of_one_family(one, other);
  const auto* a = std::get_if<Name>(&one.value);
  const auto* b = std::get_if<Name>(&other.value);
  return a != nullptr && b != nullptr && relation(*a, *b) != NameRelation::different;
}

bool named_alike(const Claim& one, const Claim& other) {
  const auto *a = name_of_bearer(one), *b = name_of_bearer(other);
  if (a == nullptr || b == nullptr || a->parts.size() < 2 || b->parts.size() < 2) return false;
  const bool roles = std::holds_alternative<Role>(one.value) && std::holds_alternative<Role>(other.value);
  if (roles) return a->parts == b->parts;
  return a->kind == NameKind::person && b->kind == NameKind::person && a->parts.front() == b->parts.front();
}

}  // namespace rashomon
