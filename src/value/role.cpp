// SPDX-License-Identifier: Apache-2.0
#include "value/role.h"

#include <algorithm>
#include <string_view>

namespace rashomon {
namespace {

// The office that a role is of, and whether it only stands in for it: "vice-president", "deputy superintendent".
struct Post {
  std::string_view office;
  bool deputy = false;
};
Post post_of(const Role& role) {
  const std::string_view title = role.title;
  for (const std::string_view prefix : {"deputy-", "vice-"}) {
    if (title.starts_with(prefix)) return {title.substr(prefix.size()), true};
  }
  return {title, role.rank == "deputy"};
}

// Who holds an office is not who stands in for its holder.
bool stands_in(const Role& one, const Role& other) {
  const auto a = post_of(one), b = post_of(other);
  const bool one_body = one.of == other.of || one.of.empty() || other.of.empty();
  return a.office == b.office && a.deputy != b.deputy && one_body;
}

// Is a title the other with something added, of one rank: "foreign-minister" is a "minister", a "vice-president" no
// president?
bool narrows(const Role& narrow, const Role& wide) {
  return narrow.rank == wide.rank && narrow.title.ends_with("-" + wide.title);
}

bool all_in(const std::vector<std::string>& some, const std::vector<std::string>& more) {
  return std::ranges::all_of(some,
                             [&](const std::string& each) { return std::ranges::find(more, each) != more.end(); });
}

// What one leaves out: a part less is said, nothing else.
ValueRelation of_one_title(const Role& one, const Role& other) {
  const bool same_of = one.of == other.of || one.of.empty() || other.of.empty();
  if (!same_of) return one.rank == other.rank ? ValueRelation::unknown : ValueRelation::apart;
  const bool less = (one.of.empty() || one.of == other.of) && all_in(one.modifiers, other.modifiers);
  const bool more = (other.of.empty() || one.of == other.of) && all_in(other.modifiers, one.modifiers);
  if (less && more) return ValueRelation::equal;
  if (less) return ValueRelation::contains;
  return more ? ValueRelation::within : ValueRelation::unknown;
}

// A body has one head: who leads it is neither its deputy nor only a member.
bool excludes(const Role& one, const Role& other) {
  const bool one_body = !one.of.empty() && one.of == other.of;
  const auto is = [](const Role& role, const char* rank) { return role.rank == rank; };
  // One body has many offices, and a person one of them: its director is not its president.
  const auto ranked = [&](const Role& role) {
    return is(role, "head") || is(role, "deputy") || is(role, "member") || is(role, "spokesperson");
  };
  // But who is said to lead it may hold any of those at its head: "le dirigeant", "le patron".
  const bool leads = is(one, "head") && is(other, "head") && (one.title == "leader" || other.title == "leader");
  if (one_body && ranked(one) && ranked(other) && one.title != other.title) return !leads;
  const bool deputy = (is(one, "head") && is(other, "deputy")) || (is(one, "deputy") && is(other, "head"));
  const bool member = (is(one, "head") || is(one, "deputy")) && is(other, "member");
  const bool turned = (is(other, "head") || is(other, "deputy")) && is(one, "member");
  return (deputy && (one_body || one.of.empty() || other.of.empty())) || (one_body && (member || turned));
}

}  // namespace

ValueRelation relation(const Role& one, const Role& other) {
  if ((one.former != other.former && one.title == other.title) || stands_in(one, other)) return ValueRelation::apart;
  if (one.title == other.title) return of_one_title(one, other);
  if (narrows(other, one)) return ValueRelation::contains;
  if (narrows(one, other)) return ValueRelation::within;
  return excludes(one, other) ? ValueRelation::apart : ValueRelation::unknown;
}

}  // namespace rashomon
