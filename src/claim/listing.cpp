// SPDX-License-Identifier: Apache-2.0
#include "claim/listing.h"

#include <algorithm>
#include <map>
#include <set>

namespace rashomon {
namespace {

class Lister {
 public:
  Lister(const Reading& reading, ArticleClaims& out) : reading_(reading), out_(out) {
    for (const auto& frame : out.frames) predicates_.insert(frame.predicate);
  }

  void run() {
    for (auto& claim : out_.claims) {
      if (claim.unmarked) continue;
      claim.unmarked = !is_worth_listing(claim);
      if (!claim.unmarked && once(claim.aspect)) merge(claim);
    }
  }

 private:
  const Frame* frame_of(const Claim& claim) const {
    return claim.frame.index < out_.frames.size() ? &out_.frames[claim.frame.index] : nullptr;
  }

  bool is_worth_listing(const Claim& claim) const {
    switch (claim.aspect) {
      case Aspect::participant:
        return false;  // who is named is a claim of its name
      case Aspect::action:
        return tells_action(claim);
      case Aspect::name:
        return std::get<Name>(claim.value).parts.size() > 1 ||
               std::get<Name>(claim.value).kind == NameKind::organisation;
      default:
        return true;
    }
  }

  bool tells_action(const Claim& claim) const {
    const auto* frame = frame_of(claim);
    if (frame == nullptr || frame->polarity == Polarity::denied) return false;
    const auto relation = reading_.token(frame->predicate).relation;
    switch (universal(relation)) {
      case Relation::root:
      case Relation::advcl:
      case Relation::xcomp:
      case Relation::acl:
      case Relation::conj:
      case Relation::ccomp:
        break;
      default:
        return false;
    }
    return !frame->copular && !carries_another(*frame);
  }

  // "veut supprimer", "begins to offer": the verb below tells what happens.
  bool carries_another(const Frame& frame) const {
    const auto below = reading_.child(frame.predicate, Relation::xcomp);
    return below && predicates_.contains(*below);
  }

  static bool once(Aspect aspect) {
    return aspect == Aspect::place || aspect == Aspect::time || aspect == Aspect::attribution;
  }

  void merge(Claim& claim) {
    const auto key =
        std::pair(claim.aspect, claim.aspect == Aspect::attribution ? claim.attribution.entity : claim.value_text);
    const auto [found, added] = first_.try_emplace(key, &claim);
    if (added) return;
    auto& first = *found->second;
    if (first.value_span != claim.value_span) first.mentions.push_back(claim.value_span);
    claim.unmarked = true;
  }

  const Reading& reading_;
  ArticleClaims& out_;
  std::set<std::uint32_t> predicates_;
  std::map<std::pair<Aspect, std::string>, Claim*> first_;
};

}  // namespace

void choose_listed(const Reading& reading, ArticleClaims& out) { Lister(reading, out).run(); }

}  // namespace rashomon
