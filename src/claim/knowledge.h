// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// What find_knowledge reads an article by: its words as table `knowledge` has them, and which events are its own.
class Matters {
 public:
  // All must outlive it.
  Matters(const Reading& reading, const std::vector<Frame>& frames);

  const Reading& reading() const { return reading_; }
  const std::vector<Frame>& frames() const { return frames_; }
  const Frame* frame_at(std::uint32_t t) const;  // nullptr where the token is no predicate
  std::uint32_t frame_number(std::uint32_t t) const { return frame_of_[t]; }
  // What a word tells of knowing, with its preposition or what completes it ("under investigation", "rendre public").
  std::string_view tells(std::uint32_t t) const;
  std::string_view tells(std::string_view words) const { return reading_.lexicon.knowledge(words); }

  // An event that a noun names: its class, empty where any may be called so ("the incident"). `ours`: the one that the
  // article tells of at its head, not another, nor what such events are like in general.
  struct Named {
    std::string event;
    bool ours = false;
  };
  std::optional<Named> event_named(std::uint32_t noun) const;
  // The first that hangs from a word as its subject, object or what narrows it; itself left out.
  std::optional<Named> event_below(std::uint32_t t) const;
  // Is the class of an event told of at the head of the article?
  bool at_the_head(std::string_view event) const;
  bool in_lead(std::uint32_t t) const;

  // The question that the identity of a noun's person answers: "culprit", "identity/victim"; empty where it is none.
  std::string whose(std::uint32_t noun) const;
  bool has_part(std::uint32_t noun, std::string_view part) const;
  // Does the article take from it whether a matter is known: an investigator, an authority?
  bool knows(std::uint32_t t) const;
  std::optional<std::uint32_t> in_slot(const Frame& frame, Slot slot) const;
  // "There is no motive", "was not clear": is what stands at the token denied, by itself or by its frame?
  bool is_denied(std::uint32_t t) const;
  // How a word asks, alone or with the one behind it ("ce qui"): who, what, why, how_many, whether; empty: it does not.
  std::string_view asks(std::uint32_t t) const;
  // The clause from its subject to what it is told of, as far as that is short: "the group claimed responsibility".
  Span answer(const Frame& frame) const;

 private:
  std::optional<Named> event_below(std::uint32_t t, bool narrowing) const;

  const Reading& reading_;
  const std::vector<Frame>& frames_;
  std::vector<std::uint32_t> frame_of_;
  std::set<std::string, std::less<>> head_;    // classes told of at the head
  std::set<std::string, std::less<>> harmed_;  // lemmas of those who came to harm
};

// What is said not to be known; adds the predicates of the clauses that ask for it ("what *caused* the fire") to
// `asked`.
std::vector<Knowledge> find_unknown(const Matters& matters, std::set<std::uint32_t>& asked);
// What answers such questions, by frames that are not `asked` for.
std::vector<Knowledge> find_answers(const Matters& matters, const std::vector<FrameContext>& contexts,
                                    const std::set<std::uint32_t>& asked);

}  // namespace rashomon
