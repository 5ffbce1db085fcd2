// SPDX-License-Identifier: Apache-2.0
// With what, from what and where on somebody a thing was done: questions that verbs of many classes answer, and words
// in many places ("asséner des coups de marteau", "armed with a hammer", "stabbed").
#include <algorithm>
#include <set>

#include "base/hash.h"
#include "claim/claim_builder.h"
#include "claim/context_values.h"
#include "claim/terms.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "Posted the video on its site": it tells of the deed, wherever the parser hangs it.
bool leads_beside(const Reading& reading, std::uint32_t c) {
  const auto slot = reading.lexicon.slot(reading.preposition(c));
  return slot == Slot::place || slot == Slot::instrument || slot == Slot::company || slot == Slot::recipient ||
         slot == Slot::target;
}

}  // namespace

std::vector<std::uint32_t> ClaimBuilder::add_means(std::uint32_t f) {
  std::vector<std::uint32_t> heads;
  // "One suffered a broken leg", "another was flown there": of several, each has an answer of their own. "Nobody shot
  // at him" answers nothing.
  const auto is_one_of_several = [&](const Argument& argument) {
    const auto& token = reading_.token(argument.head);
    const bool person = argument.slot == Slot::agent || argument.slot == Slot::patient;
    const bool one = person && (token.upos == Upos::num || token.features.pron_type == PronType::indefinite);
    return one || reading_.is_another(argument.head) || reading_.negation(argument.head) == Negation::not_so;
  };
  if (std::ranges::any_of(out_.frames[f].arguments, is_one_of_several)) return heads;
  const auto add = [&](MeansRule rule) {
    if (rule.question.empty()) rule.question = question_of_main(rule.group);
    if (rule.question.empty() || (rule.question == "cause" && dated_by_month(out_.contexts[f]))) return;
    const auto more = add_means(f, rule);
    heads.insert(heads.end(), more.begin(), more.end());
  };
  const auto by_doers = rules_of_doers(out_.frames[f]);
  std::set<std::uint64_t> asked_of_action;  // groups
  for (auto rule : classes_.means(out_.frames[f].action)) {
    if (rule.list) continue;
    // "Police fired": what they use is another question than what those use whom they face.
    const auto own = std::ranges::find(by_doers, rule.group, &MeansRule::group);
    if (own != by_doers.end() && (!rule.patient || rule.serves)) {
      rule.question = own->question;
      asked_of_action.insert(rule.group);
    }
    add(rule);
  }
  for (const auto& rule : by_doers) {
    if (!asked_of_action.contains(rule.group)) add(rule);
  }
  add_carried(f);
  add_told(f);
  return heads;
}

std::vector<std::uint32_t> ClaimBuilder::add_means(std::uint32_t f, const MeansRule& rule) {
  const auto predicate = out_.frames[f].predicate;
  std::vector<std::uint32_t> heads;
  for (const auto& part : parts_of(out_.frames[f])) {
    if (rule.of_thing && part.slot != Slot::instrument && part.slot != Slot::company) continue;
    auto kinds = answers(out_.frames[f], rule, part);
    if (kinds.empty()) continue;
    heads.push_back(part.head);
    // "Lui a donné un coup de couteau": the noun of the blow has it, too.
    if (answered_.emplace(part.head, rule.question).second) add_answer(f, rule, part, std::move(kinds));
  }
  if (!heads.empty() || rule.patient || rule.of_thing || out_.frames[f].nominal) return heads;
  // "Stabbed": the verb alone tells with what.
  if (told_kind(reading_, predicate)) return heads;
  auto kinds = kinds_in(reading_, {predicate, predicate + 1});
  keep_group(kinds, rule.group);
  if (!kinds.empty() && answered_.emplace(predicate, rule.question).second)
    add_answer(f, rule, {Slot::instrument, predicate, {predicate, predicate + 1}}, std::move(kinds));
  return heads;
}

std::vector<std::uint32_t> ClaimBuilder::carried_by(std::uint32_t who) const {
  auto found = armed_with(who);
  for (const auto c : reading_.tree.children(who)) {
    const auto slot = reading_.lexicon.slot(reading_.preposition(c));
    // "Men on motorcycles"
    if (universal(reading_.token(c).relation) == Relation::nmod && std::ranges::count(found, c) == 0 &&
        (slot == Slot::instrument || slot == Slot::company || slot == Slot::place))
      found.push_back(c);
  }
  return found;
}

std::vector<Argument> ClaimBuilder::parts_of(const Frame& frame) const {
  auto parts = frame.arguments;
  std::erase_if(parts, [&](const Argument& part) { return part.head == frame.predicate || part.slot == Slot::time; });
  // "Was due to engine failure"
  if (frame.copular) parts.push_back({Slot::cause, frame.predicate, reading_.phrase(frame.predicate)});
  const auto known = [&](std::uint32_t t) {
    return std::ranges::any_of(frame.arguments, [&](const Argument& part) { return part.head == t; });
  };
  const auto add = [&](std::uint32_t t) {
    if (!known(t)) parts.push_back({Slot::manner, t, reading_.phrase(t)});
  };
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = universal(reading_.token(c).relation);
    if (relation == Relation::obl || relation == Relation::compound || relation == Relation::nmod) add(c);
    // "Un incendie volontaire", "an electrical fire"
    if (relation == Relation::amod && frame.nominal && kind_of(reading_, c)) add(c);
    // "Was started deliberately"
    if (relation == Relation::advmod && kind_of(reading_, c)) add(c);
    // "Was stopped because its plates had expired"
    if (relation != Relation::advcl || frame_of_[c] == UINT32_MAX) continue;
    const auto mark = reading_.child(c, Relation::mark);
    if (!mark || reading_.lexicon.slot(reading_.lemma(*mark)) != Slot::cause) continue;
    for (const auto& argument : out_.frames[frame_of_[c]].arguments) add(argument.head);
  }
  for (const auto& argument : frame.arguments) {
    if (argument.slot == Slot::agent) {
      for (const auto t : carried_by(argument.head)) add(t);
    } else if (argument.slot == Slot::patient && reading_.token(argument.head).head == frame.predicate) {
      for (const auto c : reading_.tree.children(argument.head)) {
        if (universal(reading_.token(c).relation) == Relation::nmod && leads_beside(reading_, c)) add(c);
      }
    }
  }
  return parts;
}

std::vector<Term> ClaimBuilder::where_it_was(std::uint32_t head) const {
  std::vector<Term> words;
  for (const auto c : reading_.tree.children(head)) {
    if (universal(reading_.token(c).relation) != Relation::nmod || c < head) continue;
    if (reading_.lexicon.slot(reading_.preposition(c)) != Slot::place) continue;
    words.push_back({hash(word_key(reading_, c)), 1, false});
  }
  std::ranges::sort(words);
  return words;
}

std::optional<std::uint32_t> ClaimBuilder::measured_mass(std::uint32_t head) const {
  const auto* measure = reading_.mention<Quantity>(head);
  if (measure == nullptr || !measure->counted || *measure->counted == head) return std::nullopt;
  const bool mass = reading_.token(*measure->counted).features.number != Number::plural;
  return mass ? measure->counted : std::nullopt;
}

bool ClaimBuilder::is_several(std::uint32_t head) const {
  return reading_.token(head).features.number == Number::plural || reading_.mention<Quantity>(head) != nullptr;
}

std::vector<Kind> ClaimBuilder::answers(const Frame& frame, const MeansRule& rule, const Argument& part) const {
  const auto fills = [&](Slot slot) {
    return std::ranges::find(frame.arguments, slot, &Argument::slot) != frame.arguments.end();
  };
  // "Ont saisi de la cocaïne": what a preposition leads in.
  const bool led_in = rule.patient && part.slot == Slot::source && !fills(Slot::patient);
  const bool patient = part.slot == Slot::patient || led_in;
  if (rule.patient) {
    // "Missiles hit a school": of several each may have its own.
    const bool by_several = std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
      const bool thing = !reading_.thing(argument.head).empty() || frame_of_[argument.head] != UINT32_MAX;
      return argument.slot == Slot::agent && thing && is_several(argument.head) && !reading_.is_human(argument.head) &&
             !classes_.is_a(reading_.thing(argument.head), "person");
    });
    if (!patient || by_several) return {};
    if (const auto mass = measured_mass(part.head)) {
      auto kinds = kinds_of(*mass);
      keep_group(kinds, rule.group);
      return kinds;
    }
    if (!rule.serves && is_several(part.head)) return {};
  }
  // "Walks" for "went on walks": a verb tells with what of its own deed alone.
  if (reading_.token(part.head).upos == Upos::verb && part.head != frame.predicate) return {};
  // "Started in an electrical switch room": where it was is not what caused it.
  const bool room = reading_.lexicon.slot(reading_.preposition(part.head)) == Slot::place &&
                    classes_.is_a(reading_.thing(part.head), "building");
  if (room && rule.question == "cause") return {};
  // "The jet carrying 164 people": what moves by itself carries nobody who does it.
  if (rule.together && part.slot == Slot::agent && classes_.is_a(reading_.thing(part.head), "vehicle")) return {};
  auto kinds = rule.patient || !patient ? kinds_of(part.head) : std::vector<Kind>{};
  keep_group(kinds, rule.group);
  // "Men armed with rifles": several may have others, too.
  const bool several = std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    return argument.slot == Slot::agent && argument.head != part.head && is_several(argument.head);
  });
  const bool own = reading_.token(part.head).head != frame.predicate;
  if (!kinds.empty() && own && several && !rule.together && is_several(part.head)) return {};
  if (!kinds.empty() || rule.patient || reading_.is_human(part.head)) return kinds;
  for (const auto c : reading_.tree.children(part.head)) {
    const auto relation = universal(reading_.token(c).relation);
    if (relation != Relation::nmod && relation != Relation::amod && relation != Relation::acl) continue;
    if (patient && leads_beside(reading_, c)) continue;
    if (const auto below = kind_of(reading_, c); below && below->group == rule.group) kinds.push_back(*below);
  }
  return kinds;
}

void ClaimBuilder::add_answer(std::uint32_t f, const MeansRule& rule, const Argument& part, std::vector<Kind> kinds) {
  // Sorts of several groups may answer one question, and exclude each other there.
  for (auto& kind : kinds) kind.group = hash(rule.question);
  std::ranges::sort(kinds);
  auto own = part;
  // "D'un infarctus à Sète": where it was is no part of it.
  for (const auto c : reading_.tree.children(part.head)) {
    const bool where = reading_.lexicon.slot(reading_.preposition(c)) == Slot::place;
    if (!rule.told && c > part.head && (where || reading_.mention<Quantity>(c) != nullptr))
      own.tokens.end = std::min(own.tokens.end, reading_.tree.range(c).begin);
  }
  const auto span = described_span(own);
  const bool stands_there = part.slot == Slot::agent || (rule.patient && !rule.serves && part.slot == Slot::patient);
  add_participant(f, part.head, stands_there ? part.slot : Slot::instrument,
                  Description{fold(reading_.lemma(part.head)), fold(reading_.words(span))}, span);
  by_rule("participant/means");
  describe(part.head);
  // What somebody has with them, and what the thing was, does not hang from what they did.
  const bool carried = (rule.of_thing && part.slot == Slot::manner) || out_.frames[f].action == "arm" || rule.told;
  if (carried && asked().slot == Slot::instrument) asked().slot = Slot::company;
  if (part.slot == Slot::attribute) asked().slot = Slot::attribute;
  if (asked().slot == Slot::patient) asked().modifiers = where_it_was(part.head);
  asked().kinds = std::move(kinds);
  for (const auto c : reading_.tree.children(part.head)) {
    if (universal(reading_.token(c).relation) != Relation::amod) continue;
    if (const auto mark = kind_of(reading_, c)) asked().marks.push_back(*mark);
  }
  asked().question = rule.question;
  asked().personal = rule.personal;
  asked().leading = is_leading(f, rule);
  // Struck and stabbed are told of one attack; what caused two events is told apart.
  if (rule.question == "cause" && !rule.told) asked().event = event_answered(f, part.head);
  if (asked().event.starts_with('~')) asked().leading = false;
}

// "The blast was caused by gas", "the fire that a short circuit caused": the event that the frame is, or names beside
// the answer.
std::string ClaimBuilder::event_answered(std::uint32_t f, std::uint32_t answer) const {
  const auto happens = [&](std::string_view action) {
    return classes_.matters(action, "mishap") || classes_.matters(action, "deed");
  };
  const auto& frame = out_.frames[f];
  // "A wave swamped the boat", "struck a reef" tell what came before the event.
  const bool takes_part = std::ranges::any_of(frame.arguments, [&](const Argument& part) {
    return part.head == answer && (part.slot == Slot::agent || part.slot == Slot::patient);
  });
  if (happens(frame.action)) return takes_part ? std::string() : frame.action;
  for (const auto& part : frame.arguments) {
    if (part.head == answer || frame_of_[part.head] == UINT32_MAX || part.head == frame.predicate) continue;
    const auto& named = out_.frames[frame_of_[part.head]];
    if (named.nominal && happens(named.action)) return named.action;
  }
  // "Had caused long delays": of something that is no such event.
  for (const auto& part : frame.arguments) {
    if (part.head == answer || part.slot != Slot::patient || reading_.token(part.head).upos != Upos::noun) continue;
    if (reading_.thing(part.head).empty() || classes_.is_a(reading_.thing(part.head), "period"))
      return "~" + fold(reading_.lemma(part.head));
  }
  return {};
}

}  // namespace rashomon
