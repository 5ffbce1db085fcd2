// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/article.h>

#include "claim/classes.h"
#include "claim/context.h"
#include "claim/reading.h"

namespace rashomon {

// The claims of one article with what surrounds them. Article indices of the claims are left at 0 for the caller to
// set.
ArticleClaims find_claims(const Article& article, const Analysis& analysis, const ClaimLexicon& lexicon,
                          const Classes& classes, const std::vector<Mention>& mentions);

// The contexts of all frames, then of all sentences.
std::vector<FrameContext> find_contexts(const Reading& reading, const Classes& classes,
                                        const std::vector<Frame>& frames);

// The sentences word by word. Article indices are left at 0 for the caller to set.
std::vector<WordSequence> find_wordings(const Reading& reading);

// The words of a whole article.
ArticleContext article_context(const Reading& reading);

// The words of a phrase beside its head.
std::vector<Term> phrase_words(const Reading& reading, TokenRange phrase, std::uint32_t head);

// A value as normalized text, for people and for ids: equal values give equal text.
std::string text_of(const Value& value);

}  // namespace rashomon
