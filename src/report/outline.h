// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <rashomon/report.h>

#include "report/wording.h"

// What the formats for people show, in their order, before any layout. All texts are one line and in the report's
// language or the article's words.
namespace rashomon {

// One place where an article holds a position: its sentence, cut around the words that carry the value.
struct Voice {
  ClaimId claim;
  std::string article;  // its label
  std::string speaker;  // whom it quotes; empty: nobody
  std::string before, value, after;
};

struct HeldPosition {
  std::string words;
  std::uint32_t articles = 0, independent_sources = 0;
  std::vector<Voice> voices;
};

// What people decided about a finding.
enum class Standing : std::uint8_t { undecided, accepted, rejected, lapsed };

struct Finding {
  std::string id, question, verdict, explanation;
  Standing standing = Standing::undecided;
  std::string review;  // "Rejected by A. Nother: a quotation of 1998"; empty where nobody decided
  Aspect aspect = Aspect::action;
  Verdict kind = Verdict::diverges;
  double confidence = 0;
  std::vector<HeldPosition> positions;
};

struct Agreement {
  std::string words;
  std::vector<std::string> articles;  // labels, each once
  std::uint32_t independent_sources = 0;
  std::vector<ClaimId> claims;  // the first of each article, in their order
};

// What one article alone says.
struct Lone {
  std::string article;
  std::vector<std::string> words;
  std::vector<ClaimId> claims;  // one for each of the words
};

struct Outline {
  std::string story;
  std::vector<Finding> conflicts, updates;
  std::vector<Agreement> agreements;
  std::vector<Lone> silences;
  ArticleCoverage read;  // of all articles
};

// The words of a claim in their sentence.
Voice voice_of(const Report& report, const Claim& claim);

Outline outline_of(const Report& report, const Wording& wording);

// The lines that close every format for people: what was read and compared, "24 sentences" and so on.
std::vector<std::string> coverage_lines(const Report& report, const Outline& outline, const Wording& wording);

// "Rejected by A. Nother: a quotation of 1998 (until 2024-05-31)".
std::string review_text(const Review& review, const Wording& wording);

// Why a decision does not hold: "it expired on 2024-05-31".
std::string staleness_text(const StaleReview& stale, const Wording& wording);

// "2 articles · 1 independent sources · ...": joins what is not empty.
std::string dotted(const std::vector<std::string>& parts);

// "confidence 82%".
std::string sureness(double confidence, const Wording& wording);

}  // namespace rashomon
