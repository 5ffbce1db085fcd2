// SPDX-License-Identifier: Apache-2.0
// Where somebody was taken, arrested, found or born, whence and whither they went: questions that verbs of many classes
// answer ("flown to hospital in Leeds", "treated in Hull").
#include <algorithm>
#include <map>

#include "claim/claim_builder.h"

namespace rashomon {

Way ClaimBuilder::way_of(std::uint32_t place, Slot slot) const {
  // "À l'hôpital de Chambéry": Chambéry stands to it as the hospital does.
  const auto& token = reading_.token(place);
  const bool of_site = universal(token.relation) == Relation::nmod && is_site(token.head) && token.head < place;
  if (of_site) return way_of(token.head, reading_.preposition(token.head).empty() ? Slot::patient : Slot::place);
  const auto preposition = reading_.preposition(place);
  if (preposition.empty()) return slot == Slot::patient ? Way::governed : Way::at;
  const auto led = reading_.lexicon.slot(preposition);
  if (led == Slot::source || slot == Slot::source) return Way::from;
  if (const auto* mention = reading_.mention<Place>(place)) {
    const auto relation = std::get<Place>(mention->value).relation;
    if (relation == PlaceRelation::to) return Way::to;
    if (relation == PlaceRelation::from) return Way::from;
  }
  return led == Slot::recipient || led == Slot::target ? Way::to : Way::at;
}

const WhereRule* ClaimBuilder::where_hosted(const Frame& frame) const {
  const auto is_event = [&](const WhereRule& rule, const Argument& argument) {
    return argument.slot == Slot::patient && classes_.is_a(reading_.thing(argument.head), rule.thing);
  };
  for (const auto& rule : classes_.whereabouts(frame.action)) {
    const auto holds = [&](const Argument& argument) { return is_event(rule, argument); };
    if (rule.way == Way::hosts && std::ranges::any_of(frame.arguments, holds)) return &rule;
  }
  return nullptr;
}

const WhereRule* ClaimBuilder::where_asked(const FrameContext& context, Way way) const {
  const auto takes_part = [&](const WhereRule& rule, const Participant& p) {
    if (p.slot != (rule.slot == "agent" ? Slot::agent : Slot::patient)) return false;
    // Somebody may be named, or called by a noun that no table knows.
    return rule.thing.empty() || classes_.is_a(p.thing, rule.thing) || (rule.thing == "person" && p.thing.empty());
  };
  const WhereRule* of_anybody = nullptr;
  for (const auto& rule : classes_.whereabouts(context.action)) {
    if (rule.way != way) continue;
    if (rule.slot.empty()) of_anybody = &rule;
    const auto holds = [&](const Participant& p) { return takes_part(rule, p); };
    if (!rule.slot.empty() && std::ranges::any_of(context.participants, holds)) return &rule;
  }
  return of_anybody;
}

namespace {

// Do two answers of one article to one question leave open which of them it is? "Taken to Leeds", "others were taken to
// Hull"; but "taken to hospital" leaves room for which.
bool leave_open(const Classes& classes, const Claim& one, const Claim& other, const ClaimContext& one_asked,
                const ClaimContext& other_asked) {
  const auto &a = std::get<Place>(one.value), &b = std::get<Place>(other.value);
  if (one.value_text == other.value_text || one.evidence == other.evidence) return false;
  if (!a.name.empty() && !b.name.empty()) return a.name != b.name;
  if (!a.name.empty() || !b.name.empty()) return false;
  return !one_asked.thing.empty() && !other_asked.thing.empty() && !classes.related(one_asked.thing, other_asked.thing);
}

// May the two be told of one who takes part?
bool of_one(const FrameContext& one, const FrameContext& other) {
  const auto known = [](const FrameContext& context) {
    return std::ranges::any_of(context.participants, [](const Participant& p) { return !p.key.empty(); });
  };
  const bool shared = std::ranges::any_of(one.participants, [&](const Participant& p) {
    return std::ranges::any_of(other.participants, [&](const Participant& q) { return p.key == q.key; });
  });
  return shared || !known(one) || !known(other);
}

}  // namespace

void ClaimBuilder::mark_sole_places() {
  std::map<std::string_view, std::vector<std::size_t>> answers;  // by their question
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const bool place = std::holds_alternative<Place>(out_.claims[i].value);
    if (place && !out_.asked[i].question.empty()) answers[out_.asked[i].question].push_back(i);
  }
  for (const auto& [question, all] : answers) {
    for (const auto i : all) {
      auto& asked = out_.asked[i];
      asked.sole = std::ranges::none_of(all, [&](std::size_t j) {
        const auto& other = out_.asked[j];
        const bool one_bearer = !asked.personal || of_one(out_.contexts[asked.context], out_.contexts[other.context]);
        return i != j && one_bearer && leave_open(classes_, out_.claims[i], out_.claims[j], asked, other);
      });
    }
  }
}

}  // namespace rashomon
