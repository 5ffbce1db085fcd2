// SPDX-License-Identifier: Apache-2.0
#include "compare/consistency.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "compare/callings.h"

namespace rashomon {
namespace {

using FramePair = std::pair<FrameId, FrameId>;

FramePair frames_of(const StoryClaims& story, const Comparison& c) {
  return std::minmax(story.claims[c.a.index].frame, story.claims[c.b.index].frame);
}

// The numbers that each frame gives.
class FrameCounts {
 public:
  explicit FrameCounts(const StoryClaims& story) {
    for (const auto& claim : story.claims) {
      if (claim.aspect == Aspect::quantity) of_[claim.frame].insert(claim.value_text);
    }
  }
  // Do both frames give numbers, and none of them the same?
  bool differ(const FramePair& frames) const {
    const auto one = of_.find(frames.first), other = of_.find(frames.second);
    if (one == of_.end() || other == of_.end()) return false;
    return std::ranges::none_of(one->second, [&](std::string_view value) { return other->second.contains(value); });
  }
  // Do both frames give a number, and one of them the same?
  bool agree(const FramePair& frames) const {
    return of_.contains(frames.first) && of_.contains(frames.second) && !differ(frames);
  }

 private:
  std::map<FrameId, std::set<std::string_view>> of_;
};

// "Were wounded" and "wounding dozens": of an action whose victims are counted, only the count or a name tells that
// both speak of the same ones.
bool uncounted(const StoryClaims& story, const FrameCounts& counts, const Classes& classes, const Comparison& c) {
  const auto& a = story.contexts[story.asked[c.a.index].context];
  const auto& b = story.contexts[story.asked[c.b.index].context];
  if (!classes.accumulates(a.action) || classes.tally(a.action, "patient").empty() || counts.agree(frames_of(story, c)))
    return false;
  return std::ranges::none_of(a.participants, [&](const Participant& p) {
    return p.named && std::ranges::find(b.participants, p.key, &Participant::key) != b.participants.end();
  });
}

// The phrases of two articles, as pairs of places.
class Phrases {
 public:
  void add(const Claim& a, const Claim& b) { pairs_[articles(a, b)].push_back(spans(a, b)); }
  // Is there a pair of phrases of which one lies around or within each claim, or shares half of the shorter with it?
  bool cover(const Claim& a, const Claim& b) const {
    const auto found = pairs_.find(articles(a, b));
    if (found == pairs_.end()) return false;
    const auto claimed = spans(a, b);
    return std::ranges::any_of(found->second, [&](const SpanPair& pair) {
      return shares(pair.first, claimed.first) && shares(pair.second, claimed.second);
    });
  }
  // Is there a pair of phrases that stand within the two claims?
  bool within(const Claim& a, const Claim& b) const {
    const auto found = pairs_.find(articles(a, b));
    if (found == pairs_.end()) return false;
    const auto claimed = spans(a, b);
    return std::ranges::any_of(found->second, [&](const SpanPair& pair) {
      return claimed.first.contains(pair.first) && claimed.second.contains(pair.second);
    });
  }

 private:
  using SpanPair = std::pair<Span, Span>;
  static std::pair<std::uint32_t, std::uint32_t> articles(const Claim& a, const Claim& b) {
    return std::minmax(a.article.index, b.article.index);
  }
  static SpanPair spans(const Claim& a, const Claim& b) {
    const bool in_order =
        std::pair(a.article.index, a.value_span.begin) <= std::pair(b.article.index, b.value_span.begin);
    return in_order ? SpanPair(a.value_span, b.value_span) : SpanPair(b.value_span, a.value_span);
  }
  static bool shares(Span one, Span other) {
    const auto begin = std::max(one.begin, other.begin), end = std::min(one.end, other.end);
    return begin < end && 2 * (end - begin) >= std::min(one.size(), other.size());
  }

  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<SpanPair>> pairs_;
};

// The quotations of a story by what stands in them.
class Quotations {
 public:
  Quotations(const StoryClaims& story, const std::vector<Comparison>& kept) {
    for (const auto& claim : story.claims) {
      if (claim.aspect == Aspect::quote) quotations_[claim.article.index].push_back(claim.value_span);
    }
    for (const auto& c : kept) {
      if (c.aspect == Aspect::quote && kind_of(c.verdict) == EdgeKind::agreement)
        alike_.add(story.claims[c.a.index], story.claims[c.b.index]);
    }
  }
  // Do the two stand in quotations that are not known to be of one utterance?
  bool apart(const Claim& a, const Claim& b) const { return quoted(a) && quoted(b) && !alike_.cover(a, b); }

 private:
  bool quoted(const Claim& claim) const {
    const auto found = quotations_.find(claim.article.index);
    return found != quotations_.end() &&
           std::ranges::any_of(found->second, [&](Span span) { return span.contains(claim.value_span); });
  }

  std::map<std::uint32_t, std::vector<Span>> quotations_;
  Phrases alike_;
};

}  // namespace

void drop_contradicted(const StoryClaims& story, const Classes& classes, std::vector<Comparison>& kept) {
  std::set<FramePair> differing;
  std::set<std::pair<FramePair, Aspect>> differing_in;
  const auto of_issue = [&](const Comparison& c) { return story.contexts[story.asked[c.a.index].context].issue; };
  Phrases disputed, disputed_beside_quotations, disputed_by_frames;
  for (const auto& c : kept) {
    if (kind_of(c.verdict) == EdgeKind::agreement) continue;
    differing.insert(frames_of(story, c));
    differing_in.emplace(frames_of(story, c), c.aspect);
    disputed.add(story.claims[c.a.index], story.claims[c.b.index]);
    if (!of_issue(c)) disputed_by_frames.add(story.claims[c.a.index], story.claims[c.b.index]);
    if (c.aspect != Aspect::quote) disputed_beside_quotations.add(story.claims[c.a.index], story.claims[c.b.index]);
  }
  const FrameCounts counts(story);
  const Quotations quotations(story, kept);
  const Callings callings(story, classes);
  std::erase_if(kept, [&](const Comparison& c) {
    const auto &a = story.claims[c.a.index], &b = story.claims[c.b.index];
    // A question of yes or no of what two frames tell by one verb.
    if (of_issue(c) && disputed_by_frames.cover(a, b)) return true;
    // Quotations that differ in what a conflict within them tells.
    if (kind_of(c.verdict) != EdgeKind::agreement)
      return c.aspect == Aspect::quote && disputed_beside_quotations.within(a, b);
    if (c.aspect != Aspect::quote && (disputed.cover(a, b) || quotations.apart(a, b))) return true;
    if (callings.apart(a, b)) return true;
    // An action is done in one place and at one time, however many names they have.
    const bool one_answer = c.aspect == Aspect::place || c.aspect == Aspect::time;
    if (one_answer && differing_in.contains({frames_of(story, c), c.aspect})) return true;
    // "killed 31 people" and "killed 48 people" do not agree on what happened.
    const bool whole = c.aspect == Aspect::action || c.aspect == Aspect::polarity || c.aspect == Aspect::modality;
    return whole && (differing.contains(frames_of(story, c)) || counts.differ(frames_of(story, c)) ||
                     (c.aspect == Aspect::action && uncounted(story, counts, classes, c)));
  });
}

}  // namespace rashomon
