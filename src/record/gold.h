// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/claim.h>
#include <rashomon/result.h>

// What people marked in articles, to score against: gold.json beside a story, and lines of single texts.
namespace rashomon {

// Bytes [start, end) of a text.
struct GoldSpan {
  std::uint32_t start = 0, end = 0;
};

// Where one article answers a question, and what it answers.
struct GoldSide {
  std::string article;
  GoldSpan span;
  std::optional<std::string> value;  // what is in parentheses does not count
};

// A question with its answers: a conflict, an agreement or a trap.
struct GoldCase {
  std::string id, aspect;
  std::string grade;  // of a conflict: divergence, contradiction, update
  bool core = true;   // a careful reader would certainly list it
  std::vector<GoldSide> sides;
};

struct Gold {
  std::vector<GoldCase> conflicts, agreements, not_conflicts;
};

// gold.json of a story. The message names the case at fault.
Result<Gold> read_gold(std::string_view text);

// A claim that a text makes, as people marked it.
struct GoldClaim {
  Aspect aspect = Aspect::action;
  GoldSpan span;
  std::string polarity, modality;
  std::string speaker;  // empty: the outlet
};

// What somebody says in a text.
struct GoldQuote {
  std::string kind;  // direct, indirect, mixed
  GoldSpan span;
  std::string speaker;  // empty: nobody is named
};

// A verb phrase, how it is denied or doubted.
struct GoldStance {
  GoldSpan span;
  std::string polarity, modality;
};

// A text with everything that was marked in it.
struct GoldText {
  std::string id, language, text, published;
  std::vector<GoldClaim> claims;
  std::vector<GoldQuote> quotes;
  std::vector<GoldStance> stances;  // one, where the text is there for it alone
};

// A line of corpus/claims or corpus/quotes.
Result<GoldText> read_gold_text(std::string_view line);

}  // namespace rashomon
