// SPDX-License-Identifier: Apache-2.0
// When somebody only described is not whom another article credits.
#include "compare/speakers_apart.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/hash.h"

namespace rashomon {
namespace {

// What an article calls somebody: all of it, and whether another is called the same.
std::vector<std::string_view> offices_of(const ArticleContext& article, std::string_view holder) {
  std::vector<std::string_view> offices;
  for (const auto& office : article.offices) {
    if (office.holder == holder) offices.push_back(office.called);
  }
  return offices;
}

bool held_by_another(const ArticleContext& article, std::string_view called, std::string_view holder) {
  return std::ranges::any_of(article.offices, [&](const Office& office) {
    return office.one && office.called == called && office.holder != holder;
  });
}

// "The premier" is nobody whom the other article gives another office, be it one that no premier has, or that it
// calls somebody else the premier.
bool is_another(const ClaimContext& described, const Claim& named, const ArticleContext& article,
                const Classes& classes) {
  if (!named.attribution.by_name || described.roles.empty()) return false;
  const auto offices = offices_of(article, named.attribution.entity);
  const auto any = [&](auto holds) {
    return std::ranges::any_of(described.roles, [&](std::string_view called) {
      return !called.empty() &&
             std::ranges::any_of(offices, [&](std::string_view office) { return holds(office, called); });
    });
  };
  if (offices.empty() || any([&](auto a, auto b) { return a == b || classes.related(a, b); })) return false;
  return held_by_another(article, described.roles.front(), named.attribution.entity) ||
         any([&](auto a, auto b) { return classes.two_offices(a, b); });
}

// "A nurse said", "the surgeon said": by two trades that nobody has at once.
bool of_other_trade(const ClaimPair& pair) {
  if (pair.one.attribution.named || pair.other.attribution.named) return false;
  return std::ranges::any_of(pair.one_asked.offices, [&](std::string_view here) {
    return std::ranges::any_of(pair.other_asked.offices,
                               [&](std::string_view there) { return pair.classes.two_offices(here, there); });
  });
}

// "Lance un autre homme", "lance le caméraman", where the first article speaks of the cameraman: it would have called
// him so, not told of him as of somebody new.
bool is_newcomer(const ClaimContext& newcomer, const ArticleContext& article, const ClaimContext& described,
                 const Classes& classes) {
  if (!newcomer.introduced || described.roles.empty() || newcomer.offices == described.offices) return false;
  const auto& called = described.roles.front();
  const bool office = std::ranges::any_of(described.offices, [&](const auto& each) { return classes.office(each); });
  const bool alike = std::ranges::any_of(described.offices, [&](const auto& here) {
    return std::ranges::any_of(newcomer.offices, [&](const auto& there) { return classes.related(here, there); });
  });
  return office && !alike && speaks_of(article, hash(called));
}

}  // namespace

bool told_apart(const ClaimPair& pair) {
  return is_another(pair.one_asked, pair.other, pair.other_article, pair.classes) ||
         is_another(pair.other_asked, pair.one, pair.one_article, pair.classes) || of_other_trade(pair) ||
         is_newcomer(pair.one_asked, pair.one_article, pair.other_asked, pair.classes) ||
         is_newcomer(pair.other_asked, pair.other_article, pair.one_asked, pair.classes);
}

}  // namespace rashomon
