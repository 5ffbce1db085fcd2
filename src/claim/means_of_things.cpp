// SPDX-License-Identifier: Apache-2.0
// With what and in what, told of those who do it or of the thing itself, whatever the verb: "a man armed with a rifle",
// "police used", "the vehicle, a small truck".
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/context_values.h"
#include "claim/terms.h"

namespace rashomon {

std::vector<MeansRule> ClaimBuilder::rules_of_doers(const Frame& frame) const {
  for (const auto& argument : frame.arguments) {
    if (argument.slot != Slot::agent) continue;
    auto rules = classes_.means_of(reading_.thing(argument.head), MeansPart::by);
    if (!rules.empty()) return rules;
  }
  return {};
}

std::vector<std::uint32_t> ClaimBuilder::armed_with(std::uint32_t who) const {
  std::vector<std::uint32_t> found;
  const auto& children = reading_.tree.children(who);
  for (const auto c : children) {
    const auto relation = universal(reading_.token(c).relation);
    if (relation != Relation::acl && relation != Relation::amod && relation != Relation::advcl) continue;
    // It may hang from the noun, too.
    const auto leads_in = [&](std::uint32_t t) {
      const auto words = std::string(reading_.lemma(c)) + ' ' + reading_.preposition(t);
      return t > c && reading_.lexicon.slot(words) == Slot::instrument;
    };
    for (const auto below : reading_.tree.children(c)) {
      if (leads_in(below)) found.push_back(below);
    }
    for (const auto beside : children) {
      if (universal(reading_.token(beside).relation) == Relation::nmod && leads_in(beside)) found.push_back(beside);
    }
  }
  return found;
}

void ClaimBuilder::add_carried(std::uint32_t f) {
  const auto arguments = out_.frames[f].arguments;
  for (const auto& argument : arguments) {
    if (argument.slot != Slot::agent && argument.slot != Slot::patient) continue;
    if (!reading_.is_person(argument.head)) continue;
    const auto thing = reading_.thing(argument.head);
    const auto whose = classes_.means_of(thing, MeansPart::by);
    for (auto rule : classes_.means_of(thing.empty() ? "person" : thing, MeansPart::has)) {
      const auto own = std::ranges::find(whose, rule.group, &MeansRule::group);
      if (own != whose.end()) rule.question = own->question;
      auto carried = armed_with(argument.head);
      // "Armé d'un couteau, l'homme est entré"
      if (argument.slot == Slot::agent) {
        const auto beside = armed_with(out_.frames[f].predicate);
        carried.insert(carried.end(), beside.begin(), beside.end());
      }
      for (const auto t : carried) {
        const Argument part{Slot::manner, t, reading_.phrase(t)};
        auto kinds = answers(out_.frames[f], rule, part);
        if (kinds.empty() || !answered_.emplace(t, rule.question).second) continue;
        add_answer(f, rule, part, std::move(kinds));
      }
    }
  }
}

bool ClaimBuilder::dated_by_month(const FrameContext& context) {
  return std::ranges::any_of(context.times_around, [](const Time& time) {
    return time.kind == TimeKind::calendar && time.grain >= Grain::month;
  });
}

bool ClaimBuilder::done_by_others(const FrameContext& context) const {
  const auto befell = [&](const Participant& p) {
    return std::ranges::any_of(out_.contexts, [&](const FrameContext& main) {
      return main.main && std::ranges::find(main.participants, p.key, &Participant::key) != main.participants.end();
    });
  };
  return std::ranges::any_of(context.participants, [&](const Participant& p) {
    const bool comes_after = classes_.matters(p.thing, "knows") && !classes_.is_a(p.thing, "army");
    return p.slot == Slot::agent && comes_after && !befell(p);
  });
}

std::optional<ToldKind> ClaimBuilder::told_of_it(const Frame& frame) const {
  const auto t = frame.predicate;
  const auto subject = frame.copular ? reading_.child(t, Relation::nsubj) : std::nullopt;
  if (!subject) return std::nullopt;
  // "The house was a school": what a thing is tells nothing of what happened.
  const auto upos = reading_.token(t).upos;
  const bool it = reading_.token(*subject).upos == Upos::pron || classes_.event(reading_.thing(*subject));
  if (upos != Upos::adj && !(upos == Upos::noun && it)) return std::nullopt;
  const auto kind = kind_of(reading_, t);
  return kind ? std::optional(ToldKind{*kind, t}) : std::nullopt;
}

void ClaimBuilder::add_told(std::uint32_t f) {
  const auto predicate = out_.frames[f].predicate;
  const auto& context = out_.contexts[f];
  if (out_.frames[f].nominal || context.within_denial || context.conditional || context.another) return;
  auto told = told_kind(reading_, predicate);
  // "Trying to free his tractor": of two verbs that are one frame, the second may tell it.
  const auto second = reading_.child(predicate, Relation::xcomp);
  if (!told && second && frame_of_[*second] == UINT32_MAX) told = told_kind(reading_, *second);
  if (!told) told = told_of_it(out_.frames[f]);
  if (!told) return;
  MeansRule rule;
  rule.group = told->kind.group;
  rule.question = question_of_main(rule.group);
  rule.told = true;
  // What made it come about may be anybody's doing; how it was done is not told of who came after.
  if (rule.question != "cause" && done_by_others(context)) return;
  if (rule.question.empty() || dated_by_month(context) || !answered_.emplace(predicate, rule.question).second) return;
  if (told->part != predicate && answered_.contains({told->part, rule.question})) return;
  // The words between the two, and what stands before either: "scaled the 18-foot wall".
  const TokenRange words{std::min(predicate, told->part), std::max(predicate, told->part) + 1};
  add_answer(f, rule, {Slot::instrument, predicate, words}, {told->kind});
}

void ClaimBuilder::add_sorts() {
  for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
    const auto& token = reading_.token(t);
    if (token.upos != Upos::noun || token.features.number == Number::plural || !reading_.is_definite(t)) continue;
    const auto rules = classes_.means_of(reading_.thing(t), MeansPart::is);
    if (rules.empty() || reading_.is_another(t)) continue;
    for (const auto& rule : rules) {
      for (const auto c : reading_.tree.children(t)) {
        if (reading_.token(c).relation == Relation::appos) add_sort(rule, t, c);
      }
      const bool subject = universal(token.relation) == Relation::nsubj;
      const auto above = frame_of_[token.head];
      if (subject && above != UINT32_MAX && out_.frames[above].copular &&
          out_.frames[above].polarity == Polarity::affirmed)
        add_sort(rule, t, token.head);
    }
  }
}

void ClaimBuilder::add_sort(const MeansRule& rule, std::uint32_t t, std::uint32_t told) {
  if (reading_.token(told).upos != Upos::noun && reading_.token(told).upos != Upos::propn) return;
  auto kinds = kinds_of(told);
  keep_group(kinds, rule.group);
  const auto f = frame_of_[told] != UINT32_MAX ? frame_of_[told] : frame_with(t).frame;
  if (kinds.empty() || f == UINT32_MAX) return;
  auto named = rule;
  if (named.question.empty()) named.question = question_of_main(rule.group);
  if (named.question.empty()) return;
  if (!answered_.emplace(told, named.question).second) return;
  add_answer(f, named, {Slot::attribute, told, reading_.phrase(told)}, std::move(kinds));
}

const std::string& ClaimBuilder::question_of_main(std::uint64_t group) {
  const auto [found, first] = main_questions_.try_emplace(group);
  if (!first) return found->second;
  for (const auto& context : out_.contexts) {
    if (!context.main) continue;
    for (const auto& rule : classes_.means(context.action)) {
      if (rule.group == group && !rule.personal && !rule.list) return found->second = rule.question;
    }
  }
  return found->second;
}

bool ClaimBuilder::is_leading(std::uint32_t f, const MeansRule& rule) {
  if (rule.of_thing || rule.told || out_.contexts[f].main) return true;
  // "Used a stolen password": what the event asks, by a verb that tells of no other ("the guards shot").
  const auto& action = out_.frames[f].action;
  const bool other = classes_.matters(action, "deed") || classes_.matters(action, "mishap");
  if (!other && !rule.personal && !rule.patient && question_of_main(rule.group) == rule.question) return true;
  return std::ranges::any_of(out_.frames[f].arguments, [&](const Argument& argument) {
    const auto thing = reading_.thing(argument.head);
    return argument.slot == Slot::agent && (classes_.matters(thing, "culprit") || classes_.is_a(thing, "suspect"));
  });
}

}  // namespace rashomon
