// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/article.h>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// The claims of one article with what surrounds them. Article indices of the claims are left at 0 for the caller to
// set.
// `word_by_word`: its wordings too, which only the comparison of single sentences needs.
ArticleClaims find_claims(const Article& article, const Analysis& analysis, const ClaimLexicon& lexicon,
                          const Classes& classes, const std::vector<Mention>& mentions, bool word_by_word = false);

// The states that frames tell of and that last, or are said to be over.
std::vector<State> find_states(const Reading& reading, const std::vector<Frame>& frames);

// What the article takes to be known of its event and what not, each question once; what it says both of is `settled`.
std::vector<Knowledge> find_knowledge(const Reading& reading, const std::vector<Frame>& frames,
                                      const std::vector<FrameContext>& contexts);

// The contexts of all frames, then of all sentences, then of all states: each as that of the change that would end it.
std::vector<FrameContext> find_contexts(const Reading& reading, const Classes& classes,
                                        const std::vector<Frame>& frames, const std::vector<State>& states);
// Puts behind them those of what is known or not: of the question, not of the action that tells it.
void add_contexts(const Reading& reading, const std::vector<Frame>& frames, const std::vector<Knowledge>& knowledge,
                  std::vector<FrameContext>& contexts);

// Steps of find_contexts. The first gives verbs that only carry an event its action: "no arrests have been made" tells
// of arrests. The second marks events of which their article tells no second one of that class, the third those that
// its head tells of and the rest of it most often, and returns what it is about.
struct MainEvent {
  std::string action;  // the class of what the article tells of most; empty: it is about nothing
  std::vector<std::string>
      moments;  // of table `moments`, those that it tells of most, but of somebody's own; ascending
};
void carry_events(const Reading& reading, const Classes& classes, const std::vector<Frame>& frames,
                  std::vector<FrameContext>& contexts);
void mark_alone(const Reading& reading, std::vector<FrameContext>& contexts);
// Sets FrameContext::once.
void mark_once(const Reading& reading, std::vector<FrameContext>& contexts);
MainEvent mark_main(const Reading& reading, std::vector<FrameContext>& contexts);
// May two frames of one article tell of one event, as far as their times and named participants go?
bool may_be_one(const FrameContext& one, const FrameContext& other);
// Gives what takes place under a word for what was told of before ("les faits", "it") the class and the moment of the
// article's event, which mark_main() returned.
void tell_of_main(const Reading& reading, const std::vector<Frame>& frames, const MainEvent& main,
                  std::vector<FrameContext>& contexts);
// An hour of the article's event is on the day that the article gives it elsewhere, if it gives one only.
void date_main(std::vector<FrameContext>& contexts, const std::vector<ClaimContext>& asked, std::vector<Claim>& claims);
// Marks the deed that somebody owns up to, where its article tells of no other one.
void mark_admitted(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts);
// Sets FrameContext::alleged.
void mark_alleged(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts);
// Marks the frames that hang from a denied one: of those it is not told what they say.
void mark_denied(const Reading& reading, const std::vector<Frame>& frames, std::vector<FrameContext>& contexts);

// The sentences word by word, and what their frames assert. Article indices are left at 0 for the caller to set.
std::vector<WordSequence> find_wordings(const Reading& reading, const std::vector<Frame>& frames);

// The words in their order, without punctuation.
std::vector<Word> words_of(const Reading& reading, TokenRange tokens);

// The words of a whole article.
ArticleContext article_context(const Reading& reading);

// A value as normalized text, for people and for ids: equal values give equal text.
std::string text_of(const Value& value);

}  // namespace rashomon
