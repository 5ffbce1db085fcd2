// SPDX-License-Identifier: Apache-2.0
// Which moment of an event an action tells of, whatever the verb: "was spotted", "was noticed".
#include "claim/moments.h"
#include "base/distinct.h"

#include <algorithm>

namespace rashomon {
namespace {

// "Fell on Tuesday, killing two", "were killed on Monday when a crane fell": what a clause tells that has no time of
// its own happened when its verb did.
bool at_its_time(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  if (token.relation == Relation::conj) return !reading.child(predicate, Relation::nsubj);
  if (token.relation != Relation::advcl || token.head > predicate) return false;
  const auto mark = reading.child(predicate, Relation::mark), adverb = reading.child(predicate, Relation::advmod);
  if (token.features.verb_form != VerbForm::finite && !mark) return true;
  return (mark && reading.lexicon.is_meanwhile(reading.lemma(*mark))) ||
         (adverb && reading.lexicon.is_meanwhile(reading.lemma(*adverb)));
}

// "Crossed the border at dawn and attacked": the time of a verb is that of the one that goes on from it and has none.
void share_times(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts) {
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const auto& token = reading.token(frames[f].predicate);
    const auto& own = contexts[f];
    if (frames[f].nominal || own.moments.empty() || !own.times.empty()) continue;
    if (frames[f].polarity == Polarity::denied || !at_its_time(reading, frames[f].predicate)) continue;
    const auto before = std::ranges::lower_bound(frames, token.head, {}, &Frame::predicate);
    if (before == frames.end() || before->predicate != token.head || before->modality != frames[f].modality) continue;
    auto& moments = contexts[static_cast<std::size_t>(before - frames.begin())].moments;
    add_moments(moments, own.moments);
  }
}

}  // namespace

void add_moments(std::vector<std::string>& moments, const std::vector<std::string>& more) {
  moments.insert(moments.end(), more.begin(), more.end());
  std::ranges::sort(moments);
  keep_distinct(moments);
}

std::vector<std::string> moments_of(const Classes& classes, std::string_view action,
                                    const std::vector<Participant>& participants) {
  std::vector<std::string> moments;
  for (const auto& rule : classes.moments(action)) {
    const auto slot = rule.slot == "agent" ? Slot::agent : Slot::patient;
    const bool holds = rule.thing.empty() || std::ranges::any_of(participants, [&](const Participant& each) {
                         return each.slot == slot && classes.is_a(each.thing, rule.thing);
                       });
    if (holds && rule.moment.empty()) return {};
    if (holds) add_moments(moments, {rule.moment});
  }
  return moments;
}

namespace {

// "Three shops were raided": an event at each of several places.
bool at_several(const Reading& reading, const Frame& frame) {
  const auto counts_several = [&](std::uint32_t t) {
    const auto* number = reading.mention<Quantity>(t);
    return number != nullptr && std::get<Quantity>(number->value).best > Decimal(1);
  };
  return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    return argument.slot == Slot::patient && reading.classes.site(reading.thing(argument.head)) &&
           std::ranges::any_of(reading.tree.children(argument.head), counts_several);
  });
}

}  // namespace

void find_moments(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts) {
  for (std::size_t f = 0; f < frames.size(); ++f) {
    // "Several bombings" have as many moments.
    const bool several = frames[f].nominal && reading.mention<Quantity>(frames[f].predicate) != nullptr;
    if (!several) contexts[f].moments = moments_of(reading.classes, contexts[f].action, contexts[f].participants);
  }
  for (std::size_t f = 0; f < frames.size(); ++f) {
    if (contexts[f].moments.empty() || !at_several(reading, frames[f])) continue;
    const auto several = contexts[f].moments;
    for (auto& context : contexts) {
      // What is told right behind is of one of them.
      const bool behind =
          context.sentence_number >= contexts[f].sentence_number &&
          context.sentence_number - contexts[f].sentence_number <= reading.thresholds().referent_sentences;
      if (!behind) continue;
      std::erase_if(context.moments,
                    [&](const std::string& moment) { return std::ranges::binary_search(several, moment); });
    }
  }
  share_times(reading, frames, contexts);
}

bool share_moment(const ClaimContext& one, const ClaimContext& other) {
  return std::ranges::any_of(
      one.moments, [&](const std::string& moment) { return std::ranges::binary_search(other.moments, moment); });
}

bool share_hour(const Classes& classes, const ClaimContext& one, const ClaimContext& other) {
  return std::ranges::any_of(one.moments, [&](const std::string& moment) {
    return !classes.by_day(moment) && std::ranges::binary_search(other.moments, moment);
  });
}

bool of_somebody(const Classes& classes, const ClaimContext& one, const ClaimContext& other) {
  const auto each = [&](const std::string& moment) { return classes.of_each(moment); };
  // "A fire started", "the fire left from a shed": what both tell of is the fire's, whatever else leaves.
  bool shared = false;
  for (const auto& moment : one.moments) {
    if (!std::ranges::binary_search(other.moments, moment)) continue;
    if (!each(moment)) return false;
    shared = true;
  }
  return shared || std::ranges::any_of(one.moments, each) || std::ranges::any_of(other.moments, each);
}

}  // namespace rashomon
