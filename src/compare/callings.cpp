// SPDX-License-Identifier: Apache-2.0
#include "compare/callings.h"

#include <algorithm>
#include <string_view>
#include <variant>

#include "value/role.h"

namespace rashomon {
namespace {

// The key of the name that answers the question; empty where it is no name's.
std::string_view answered_by(const Claim& claim) {
  if (const auto* name = std::get_if<Name>(&claim.value)) return name->key;
  const auto* speaker = std::get_if<Description>(&claim.value);
  return claim.aspect == Aspect::attribution && speaker != nullptr ? std::string_view(speaker->head)
                                                                   : std::string_view();
}

}  // namespace

Callings::Callings(const StoryClaims& story, const Classes& classes) : classes_(classes) {
  for (std::size_t i = 0; i < story.claims.size(); ++i) {
    const auto& claim = story.claims[i];
    const auto* role = std::get_if<Role>(&claim.value);
    if (role == nullptr || role->holder.key.empty() || role->title.empty()) continue;
    // Whose wife somebody is goes with any office.
    if (role->holder.kind != NameKind::person || classes.is_a(story.asked[i].thing, "relative")) continue;
    roles_[{claim.article.index, role->holder.key}].push_back(role);
  }
}

const std::vector<const Role*>* Callings::of(const Claim& claim) const {
  const auto found = roles_.find({claim.article.index, std::string(answered_by(claim))});
  return found == roles_.end() ? nullptr : &found->second;
}

bool Callings::fit(const Role& one, const Role& other) const {
  // "L'ancien directeur" was the director.
  auto then = other;
  then.former = one.former;
  const auto found = relation(one, then);
  if (found != ValueRelation::unknown) return fits(found);
  // "The minister of Chad", "the minister of Mali"; "the sales manager", "the plant manager".
  const bool narrowed_apart = (!one.of.empty() && !other.of.empty() && one.of != other.of) ||
                              (!one.modifiers.empty() && !other.modifiers.empty());
  if (one.title == other.title) return !narrowed_apart;
  return classes_.related(one.title, other.title) || classes_.one_office(one.title, other.title);
}

bool Callings::apart(const Claim& one, const Claim& other) const {
  const auto *here = of(one), *there = of(other);
  if (here == nullptr || there == nullptr || answered_by(one) != answered_by(other)) return false;
  return std::ranges::none_of(
      *here, [&](const Role* a) { return std::ranges::any_of(*there, [&](const Role* b) { return fit(*a, *b); }); });
}

}  // namespace rashomon
