// SPDX-License-Identifier: Apache-2.0
// With what, from what and where on somebody a thing was done: questions that verbs of many classes answer, and words
// in many places ("asséner des coups de marteau", "armed with a hammer", "stabbed").
#include <algorithm>

#include "base/hash.h"
#include "claim/claim_builder.h"
#include "claim/context_values.h"
#include "text/fold.h"

namespace rashomon {
namespace {

void keep_group(std::vector<Kind>& kinds, std::uint64_t group) {
  std::erase_if(kinds, [&](const Kind& kind) { return kind.group != group; });
}

}  // namespace

std::vector<std::uint32_t> ClaimBuilder::add_means(std::uint32_t f) {
  std::vector<std::uint32_t> heads;
  for (const auto& rule : classes_.means(out_.frames[f].action)) {
    const auto more = add_means(f, rule);
    heads.insert(heads.end(), more.begin(), more.end());
  }
  return heads;
}

std::vector<std::uint32_t> ClaimBuilder::add_means(std::uint32_t f, const MeansRule& rule) {
  const auto predicate = out_.frames[f].predicate;
  std::vector<std::uint32_t> heads;
  for (const auto& part : parts_of(out_.frames[f])) {
    auto kinds = answers(rule, part);
    if (kinds.empty()) continue;
    add_answer(f, rule, part, std::move(kinds));
    heads.push_back(part.head);
  }
  if (!heads.empty() || rule.patient || out_.frames[f].nominal) return heads;
  // "Stabbed": the verb alone tells with what.
  auto kinds = kinds_in(reading_, {predicate, predicate + 1});
  keep_group(kinds, rule.group);
  if (!kinds.empty()) add_answer(f, rule, {Slot::instrument, predicate, {predicate, predicate + 1}}, std::move(kinds));
  return heads;
}

std::vector<Argument> ClaimBuilder::parts_of(const Frame& frame) const {
  auto parts = frame.arguments;
  std::erase_if(parts, [&](const Argument& part) { return part.head == frame.predicate || part.slot == Slot::time; });
  const auto known = [&](std::uint32_t t) {
    return std::ranges::any_of(frame.arguments, [&](const Argument& part) { return part.head == t; });
  };
  const auto add = [&](std::uint32_t t) {
    if (!known(t)) parts.push_back({Slot::manner, t, reading_.phrase(t)});
  };
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = universal(reading_.token(c).relation);
    if (relation == Relation::obl || relation == Relation::compound || relation == Relation::nmod) add(c);
  }
  // "A man armed with a hammer": what who does it carries.
  for (const auto& argument : frame.arguments) {
    if (argument.slot != Slot::agent) continue;
    for (const auto c : reading_.tree.children(argument.head)) {
      const auto armed = frame_of_[c];
      if (armed == UINT32_MAX || out_.frames[armed].action != "arm") continue;
      for (const auto below : reading_.tree.children(c))
        if (universal(reading_.token(below).relation) == Relation::obl) add(below);
    }
  }
  return parts;
}

std::vector<Kind> ClaimBuilder::answers(const MeansRule& rule, const Argument& part) const {
  const bool patient = part.slot == Slot::patient;
  if (rule.patient && !patient) return {};
  // "Missiles hit a school": of several each may have its own.
  if (rule.patient && (reading_.token(part.head).features.number == Number::plural ||
                       reading_.mention<Quantity>(part.head) != nullptr))
    return {};
  auto kinds = rule.patient || !patient ? kinds_of(part.head) : std::vector<Kind>{};
  keep_group(kinds, rule.group);
  if (!kinds.empty() || rule.patient || reading_.is_human(part.head)) return kinds;
  for (const auto c : reading_.tree.children(part.head)) {
    const auto relation = universal(reading_.token(c).relation);
    if (relation != Relation::nmod && relation != Relation::amod) continue;
    auto below = kinds_in(reading_, {c, c + 1});
    keep_group(below, rule.group);
    kinds.insert(kinds.end(), below.begin(), below.end());
  }
  return kinds;
}

void ClaimBuilder::add_answer(std::uint32_t f, const MeansRule& rule, const Argument& part, std::vector<Kind> kinds) {
  // Sorts of several groups may answer one question, and exclude each other there.
  for (auto& kind : kinds) kind.group = hash(rule.question);
  std::ranges::sort(kinds);
  const auto span = described_span(part);
  add_participant(f, part.head, part.slot == Slot::patient ? Slot::patient : Slot::instrument,
                  Description{fold(reading_.lemma(part.head)), fold(reading_.words(span))}, span);
  by_rule("participant/means");
  describe(part.head);
  asked().kinds = std::move(kinds);
  asked().question = rule.question;
}

}  // namespace rashomon
