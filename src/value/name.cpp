// SPDX-License-Identifier: Apache-2.0
#include "value/name.h"

#include <algorithm>
#include <string>
#include <vector>

namespace rashomon {
namespace {

using Parts = std::vector<std::string>;

bool is_initial_of(const std::string& initial, const std::string& part) {
  return initial.size() == 1 && part.starts_with(initial);
}

bool same_part(const std::string& one, const std::string& other) {
  return one == other || is_initial_of(one, other) || is_initial_of(other, one) || sounds_same(one, other);
}

// Takes the parts that both have off both, exact ones first so that an initial does not take another's.
void take_shared(Parts& one, Parts& other) {
  const auto take = [&](auto same) {
    for (auto part = one.begin(); part != one.end();) {
      const auto match = std::ranges::find_if(other, [&](const std::string& each) { return same(*part, each); });
      if (match == other.end()) {
        ++part;
        continue;
      }
      other.erase(match);
      part = one.erase(part);
    }
  };
  take([](const std::string& a, const std::string& b) { return a == b; });
  take(same_part);
}

// The first letters of an organisation's words: "organisation du traite de l'atlantique nord" is "otan".
std::string initials(const Parts& parts) {
  std::string letters;
  for (const auto& part : parts) letters += part.empty() ? "" : part.substr(0, 1);
  return letters;
}

bool is_acronym_of(const Name& shorter, const Name& longer) {
  return shorter.parts.size() == 1 && longer.parts.size() > 1 && shorter.parts[0] == initials(longer.parts);
}

NameRelation of_organisations(const Name& one, const Name& other) {
  const bool same =
      (!one.key.empty() && one.key == other.key) || (!one.acronym.empty() && one.acronym == other.acronym) ||
      (!one.parts.empty() && one.parts == other.parts) || is_acronym_of(one, other) || is_acronym_of(other, one);
  return same ? NameRelation::same : NameRelation::different;
}

NameRelation of_persons(const Name& one, const Name& other) {
  auto a = one.parts, b = other.parts;
  take_shared(a, b);
  if (a.size() > b.size()) std::swap(a, b);
  const bool shares = a.size() < std::min(one.parts.size(), other.parts.size());
  if (a.empty()) return shares ? NameRelation::same : NameRelation::different;
  if (!shares || a.size() > 1 || b.size() > 2) return NameRelation::different;
  const bool alike = std::ranges::any_of(b, [&](const std::string& part) { return looks_alike(a[0], part); });
  return alike ? NameRelation::variant : NameRelation::different;
}

}  // namespace

NameRelation relation(const Name& one, const Name& other) {
  if (one.parts.empty() || other.parts.empty()) {
    return !one.key.empty() && one.key == other.key ? NameRelation::same : NameRelation::different;
  }
  const bool organisation = one.kind == NameKind::organisation || other.kind == NameKind::organisation;
  return organisation ? of_organisations(one, other) : of_persons(one, other);
}

bool named_apart(std::string_view one, std::string_view other) {
  if (one.empty() || other.empty()) return false;
  const auto& shorter = one.size() < other.size() ? one : other;
  const auto& longer = one.size() < other.size() ? other : one;
  // "Tony" is Antony, "J." may be John.
  const bool holds = shorter.size() > 1 ? longer.find(shorter) != std::string_view::npos : longer.starts_with(shorter);
  if (holds) return false;
  return !looks_alike(one, other) && !sounds_same(one, other);
}

}  // namespace rashomon
