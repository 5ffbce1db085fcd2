// SPDX-License-Identifier: Apache-2.0
// Which event a predicate tells of, and whether its article tells of another one of its class.
#include <algorithm>
#include <chrono>
#include <map>
#include <optional>

#include "claim/claims.h"
#include "value/time.h"

namespace rashomon {

// "L'attaque a commencé vendredi", "no arrests have been made": what began or was made is what happened.
void carry_events(const Reading& reading, const Classes& classes, const std::vector<Frame>& frames,
                  std::vector<FrameContext>& contexts) {
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const bool carries = reading.is_light(frames[f]) || classes.carries(frames[f].action);
    for (std::size_t i = 0; i < frames[f].arguments.size(); ++i) {
      const auto& argument = frames[f].arguments[i];
      const bool part = argument.slot == Slot::agent || argument.slot == Slot::patient;
      if (!part || argument.head == frames[f].predicate) continue;
      // "The blaze has no line around it", "l'attaque n'a fait aucun mort": the event is not what is denied.
      const bool of_object =
          argument.slot == Slot::agent && frames[f].polarity == Polarity::denied &&
          std::ranges::find(frames[f].arguments, Slot::patient, &Argument::slot) != frames[f].arguments.end();
      if (of_object) continue;
      const auto head = reading.referent(argument.head);
      const auto event = std::ranges::lower_bound(frames, head, {}, &Frame::predicate);
      if (event == frames.end() || event->predicate != head || event->action.starts_with('~')) continue;
      // "Made no arrest": the noun makes the verb's class, and is none of its participants.
      if (!carries && (argument.slot != Slot::patient || event->action != frames[f].action || !event->nominal))
        continue;
      auto& context = contexts[f];
      context.action = event->action;
      context.begins = classes.begins(frames[f].action);
      if (carries) context.carrier = frames[f].action;
      context.another |= contexts[static_cast<std::size_t>(event - frames.begin())].another;
      // Who took part in it are the event's participants; it is none itself.
      context.participants[i].key.clear();
      context.participants[i].thing.clear();
      if (!carries) context.intransitive = true;  // "suffered no injuries": whom it befalls is its subject
      const auto& own = contexts[static_cast<std::size_t>(event - frames.begin())].participants;
      context.participants.insert(context.participants.end(), own.begin(), own.end());
      break;
    }
  }
}

bool may_be_one(const FrameContext& one, const FrameContext& other) {
  for (const auto& s : one.times) {
    for (const auto& t : other.times) {
      if (relation(s, t) == ValueRelation::apart) return false;
    }
  }
  // "Killed Ann, hurt Bob": what one event does to two people is two actions.
  if (one.action != other.action) return true;
  for (const auto& p : one.participants) {
    for (const auto& q : other.participants) {
      const bool same_slot = p.slot == q.slot && (p.slot == Slot::agent || p.slot == Slot::patient);
      if (same_slot && p.named && q.named && p.key != q.key) return false;
    }
  }
  return true;
}

void mark_alone(const Reading& reading, std::vector<FrameContext>& contexts) {
  std::map<std::string_view, std::vector<std::size_t>> by_class;
  for (std::size_t f = 0; f < contexts.size(); ++f) {
    // What has not happened is no event beside the others.
    if (!contexts[f].action.starts_with('~') && !contexts[f].state) by_class[contexts[f].action].push_back(f);
  }
  for (const auto& [name, members] : by_class) {
    // More than many are a matter of course.
    bool alone = members.size() <= reading.thresholds().many_events &&
                 std::ranges::none_of(members, [&](std::size_t f) { return contexts[f].another; });
    for (std::size_t i = 0; i < members.size() && alone; ++i) {
      for (std::size_t j = i + 1; j < members.size() && alone; ++j)
        alone = may_be_one(contexts[members[i]], contexts[members[j]]);
    }
    const bool opposed =
        reading.classes.has_opposite(name) && std::ranges::any_of(by_class, [&, &own = name](const auto& other) {
          return reading.classes.opposite(own, other.first);
        });
    for (const auto f : members) {
      contexts[f].alone = alone;
      contexts[f].opposed = opposed;
    }
  }
  for (auto& context : contexts) {
    if (!context.state) continue;
    const auto told = by_class.find(context.action);
    context.alone = told == by_class.end() || contexts[told->second.front()].alone;
  }
}

namespace {

// The last that calendar times tell of; nullopt where there is none with an end.
std::optional<Instant> last_of(const std::vector<Time>& times) {
  std::optional<Instant> last;
  for (const auto& time : times) {
    if (time.kind != TimeKind::calendar || time.when.empty() || time.when.back().end == Instant::max()) continue;
    last = std::max(last.value_or(Instant::min()), time.when.back().end);
  }
  return last;
}

// What an article tells of one moment, and when.
struct MomentTold {
  std::vector<std::size_t> dated;
  bool several = false;
  std::optional<Instant> last;
};

// "A similar crash in 2016": told far from the last time that the article gives such a moment, it is another event.
bool of_the_past(const FrameContext& context, const MomentTold& told, const Thresholds& thresholds) {
  const auto last = last_of(context.times);
  return last && told.last && *last + std::chrono::days(thresholds.background_days) < *told.last;
}

bool told_once(const FrameContext& context, const MomentTold& told, const std::vector<FrameContext>& contexts,
               const Thresholds& thresholds) {
  if (told.several || told.dated.size() > thresholds.many_events || of_the_past(context, told, thresholds))
    return false;
  return std::ranges::all_of(told.dated, [&](std::size_t f) {
    return of_the_past(contexts[f], told, thresholds) || may_be_one(context, contexts[f]);
  });
}

}  // namespace

void mark_once(const Reading& reading, std::vector<FrameContext>& contexts) {
  std::map<std::string, MomentTold, std::less<>> told;
  for (std::size_t f = 0; f < contexts.size(); ++f) {
    for (const auto& moment : contexts[f].moments) {
      auto& of_moment = told[moment];
      of_moment.several |= contexts[f].another;
      if (!contexts[f].times.empty()) of_moment.dated.push_back(f);
      if (const auto last = last_of(contexts[f].times))
        of_moment.last = std::max(of_moment.last.value_or(Instant::min()), *last);
    }
  }
  for (auto& context : contexts) {
    std::vector<std::string> once;
    for (const auto& moment : context.moments) {
      if (told_once(context, told[moment], contexts, reading.thresholds())) once.push_back(moment);
    }
    context.once = !once.empty();
    // Of the moments that it tells of, those of which there is but one time can be set against another article's.
    if (context.once) context.moments = std::move(once);
  }
}

void mark_admitted(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts) {
  std::vector<std::size_t> admitted;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const auto& token = reading.token(frames[f].predicate);
    const bool content = token.relation == Relation::xcomp || token.relation == Relation::ccomp;
    if (content && reading.speech(token.head) == "admit") admitted.push_back(f);
  }
  const bool one_deed = std::ranges::all_of(
      admitted, [&](std::size_t f) { return contexts[f].action == contexts[admitted.front()].action; });
  for (const auto f : admitted) contexts[f].admitted = one_deed;
}

void mark_alleged(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts) {
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const auto inside = frames[f].inside;
    contexts[f].alleged =
        frames[f].modality == Modality::reported || (inside && reading.speech(frames[*inside].predicate) == "accuse");
  }
}

void mark_denied(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts) {
  std::vector<bool> denied(reading.analysis.tokens.size());
  for (const auto& frame : frames) denied[frame.predicate] = frame.polarity == Polarity::denied;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    auto t = frames[f].predicate;
    while (reading.token(t).head != t && !contexts[f].within_denial) {
      const auto relation = universal(reading.token(t).relation);
      if (relation == Relation::conj || relation == Relation::parataxis || relation == Relation::advcl) break;
      t = reading.token(t).head;
      contexts[f].within_denial = denied[t];
    }
  }
}

}  // namespace rashomon
