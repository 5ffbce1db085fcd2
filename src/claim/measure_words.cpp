// SPDX-License-Identifier: Apache-2.0
// What beside its noun tells what a measure is of: the words behind it, what it is a sum of, what something comes to.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/context_values.h"
#include "value/quantity.h"

namespace rashomon {

std::string_view ClaimBuilder::measure_behind(const Mention& measure, std::string_view kind) const {
  const auto behind = beside(measure, false);
  for (auto length = behind.size(); length > 0; --length) {
    const TokenRange words = {behind.begin, behind.begin + length};
    const auto found = reading_.lexicon.measuring(reading_.plain_words(span_of(reading_.analysis, words)));
    if (classes_.is_measure(found, kind)) return found;
  }
  return {};
}

std::string_view ClaimBuilder::measure_of_sum(std::uint32_t noun, std::uint32_t frame, std::string_view kind) const {
  const auto sum = classes_.measure(reading_.thing(noun), "sum", kind);
  const auto own = noun_measure(noun, kind);
  if (sum.empty() || (!own.empty() && own != sum)) return {};
  for (const auto c : reading_.tree.children(noun)) {
    if (reading_.token(c).relation != Relation::nmod && reading_.token(c).relation != Relation::compound) continue;
    if (const auto found = noun_measure(c, kind); !found.empty()) return found;
  }
  return classes_.measure(action_of(frame), "event", kind);
}

std::optional<bool> ClaimBuilder::comes_to(const Mention& measure, std::uint32_t frame, std::string_view kind) const {
  if (frame == UINT32_MAX) return std::nullopt;
  // "Was doubled to 100,000", "a triplé, à 3 millions": nothing is so many times greater by a sum.
  if (!classes_.measure(action_of(frame), "multiplies", kind).empty()) return true;
  if (classes_.measure(action_of(frame), "rises", kind).empty()) return std::nullopt;
  if (is_change(measure) || is_moved_to(reading_, measure)) return true;
  const auto slot = reading_.lexicon.slot(reading_.preposition(measure.head));
  return slot == Slot::recipient || slot == Slot::place || slot == Slot::target;
}

std::string_view ClaimBuilder::level_reached(const Mention& measure, std::optional<std::uint32_t> noun,
                                             std::uint32_t frame, std::string_view kind) const {
  if (frame == UINT32_MAX || !noun) return {};
  if (!comes_to(measure, frame, kind).value_or(classes_.measures(action_of(frame)))) return {};
  const auto thing = reading_.thing(*noun);
  if (!thing.empty()) return classes_.measure(thing, "level", kind);
  return reading_.token(*noun).upos == Upos::propn ? classes_.measure("*", "level", kind) : std::string_view();
}

bool ClaimBuilder::only_places(std::uint32_t noun) const {
  return std::ranges::any_of(reading_.tree.children(noun),
                             [&](std::uint32_t c) { return universal(reading_.token(c).relation) == Relation::det; });
}

namespace {

// The nouns below and above a duration.
struct DurationNouns {
  std::optional<std::uint32_t> below;
  std::uint32_t above;
};

// "The strike lasted six weeks", "six weeks of strikes", "walked out for six weeks": what went on for so long; empty
// where it is nothing that news asks the length of.
// "Dure depuis deux semaines", "lasts": what is not over has no whole length yet.
bool goes_on_still(const Reading& reading, const Frame* told, const Time* duration) {
  if (duration != nullptr && duration->form == TimeForm::since) return true;
  if (told == nullptr || told->modality != Modality::asserted) return false;
  const auto tense = reading.token(told->predicate).features.tense;
  const bool finite = reading.token(told->predicate).features.verb_form == VerbForm::finite;
  return finite && (tense == Tense::present || tense == Tense::imperfect);
}

std::string_view lasting_measure(const Reading& reading, const Classes& classes, const DurationNouns& nouns,
                                 const Frame* told) {
  const auto kind = name_of(QuantityKind::duration);
  const auto of_noun = [&](std::uint32_t t) {
    if (reading.token(t).upos != Upos::noun) return std::string_view();
    const auto event = classes.measure(reading.lexicon.action(reading.lemma(t), Upos::noun), "lasts", kind);
    return event.empty() ? classes.measure(reading.thing(t), "lasts", kind) : event;
  };
  auto found = nouns.below ? of_noun(*nouns.below) : std::string_view();
  if (found.empty()) found = of_noun(nouns.above);
  if (!found.empty() || told == nullptr) return found;
  if (!nouns.below) found = classes.measure(told->action, "lasts", kind);
  if (!found.empty() || classes.measure(told->action, "goes_on", kind).empty()) return found;
  for (const auto& argument : told->arguments) {
    // "The fire led to the closure of the tunnel for ten hours": what it brought about went on, and not the fire.
    const bool went_on =
        argument.slot == Slot::patient || (argument.slot == Slot::agent && !classes.matters(told->action, "causes"));
    if (went_on && found.empty()) found = of_noun(argument.head);
  }
  return found;
}

}  // namespace

std::string ClaimBuilder::duration_measure(const Mention& duration, std::optional<std::uint32_t> noun,
                                           std::uint32_t frame) const {
  const auto kind = name_of(QuantityKind::duration);
  if (const auto most = most_above(duration.head, kind); !most.empty()) return std::string(most);
  const auto action = action_of(frame);
  auto measured = classes_.measure(action, "event", kind);
  // "Jailed for two years": the verb says what lasts so long. The noun and the words behind do where the verb tells
  // nothing: three years in prison may have been asked for.
  const bool told = frame != UINT32_MAX && !action.starts_with('~') && classes_.measure(action, "hands", kind).empty();
  // "Faces eight weeks on the sidelines" is told of no sentence that may be imposed, as "eight years in prison" is.
  if (const auto behind = measure_behind(duration, kind);
      !behind.empty() && classes_.of_most(measured) && !measured.ends_with(behind))
    measured = behind;
  if (measured.empty() && !told) measured = measure_behind(duration, kind);
  const auto above = reading_.token(duration.head).head;
  if (measured.empty() && !told && noun) measured = noun_measure(*noun, kind);
  // "A five-year deal", "un contrat de cinq ans"
  if (measured.empty() && above != duration.head && reading_.token(above).upos == Upos::noun &&
      !duration.tokens.contains(above))
    measured = noun_measure(above, kind);
  // "Sa peine est de deux ans", "his absence is put at six weeks"
  if (measured.empty() && frame != UINT32_MAX && (out_.frames[frame].copular || classes_.measures(action))) {
    for (const auto& argument : out_.frames[frame].arguments) {
      const bool subject = argument.slot == Slot::agent || argument.slot == Slot::patient;
      if (subject && measured.empty() && !argument.tokens.contains(duration.head))
        measured = noun_measure(argument.head, kind);
    }
  }
  if (const auto* told_by = frame == UINT32_MAX ? nullptr : &out_.frames[frame];
      measured.empty() && !goes_on_still(reading_, told_by, std::get_if<Time>(&duration.value))) {
    measured = lasting_measure(reading_, classes_, {noun, above}, told_by);
  }
  if (!measured.empty() && is_only_wanted(duration.head, kind)) return "wanted " + std::string(measured);
  return std::string(measured);
}

}  // namespace rashomon
