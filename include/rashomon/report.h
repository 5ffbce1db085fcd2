// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/article.h>
#include <rashomon/claim_graph.h>

namespace rashomon {

// A person's decision on a discrepancy.
struct Review {
  bool rejected = false;  // it is none; else it is confirmed
  std::string author, reason;
  std::string until;  // the last day that it holds, "2024-05-31"; empty: for good
};

// What files and formats call a decision.
inline constexpr std::array<std::string_view, 2> decision_names = {"accept", "reject"};
inline std::string_view decision_of(const Review& review) { return decision_names[review.rejected ? 1 : 0]; }

// Why a decision does not hold: the finding is gone, its values are others, or its last day is over.
enum class Staleness : std::uint8_t { gone, other_values, expired };
inline constexpr std::array<std::string_view, 3> staleness_names = {"gone", "other_values", "expired"};
inline std::string_view name_of(Staleness why) { return staleness_names[static_cast<std::size_t>(why)]; }

struct StaleReview {
  Review review;
  Staleness why = Staleness::expired;
};

// A question whose positions conflict, or an update: what a reader is shown.
struct Discrepancy {
  std::string id;           // of the question: survives runs, unique within its story
  std::string fingerprint;  // of its values and of the articles that hold them
  Aspect aspect = Aspect::action;
  Verdict verdict = Verdict::diverges;  // the strongest of its edges
  std::string question;                 // in the report's language
  std::string explanation;              // in the report's language: the reason of its strongest edge
  std::vector<ClaimId> claims;
  std::vector<Position> positions;  // the best supported first
  std::vector<std::size_t> edges;   // indices into ClaimGraph::edges()
  double confidence = 0;
  double weight = 0;  // how much it matters; discrepancies stand in descending order, updates behind the conflicts
  std::optional<Review> review;             // what a person decided about it
  std::optional<StaleReview> stale_review;  // what a person once decided and no longer holds
};

// A question that several articles could answer and only one does.
struct Silence {
  ClaimId claim;
};

// What was read of one article.
struct ArticleCoverage {
  std::uint32_t sentences = 0;
  std::uint32_t silent_sentences = 0;  // nothing was read from them
  std::uint32_t claims = 0;
};

// How many pairs of claims one level of a ladder decided, or were weighed behind it.
struct LevelCount {
  // "quantity/numbers_differ"; "quantity/none" where no level held; "quantity/weighed", "quantity/weighed_later"; with
  // "/outranked" behind where another answer of the article fitted better.
  std::string level;
  std::uint32_t pairs = 0;
};

struct Coverage {
  std::vector<ArticleCoverage> articles;
  std::uint32_t questions = 0;         // that the claims answer
  std::uint32_t shared_questions = 0;  // of these, asked of two or more articles
  std::vector<LevelCount> levels;      // by name: what became of the pairs that were compared
};

// The findings of one story. Articles in ascending order of their ids; ArticleId is the place in `articles`.
struct Report {
  std::string story;
  std::string language;  // of questions and explanations
  std::vector<Article> articles;
  ClaimGraph graph;
  std::vector<Discrepancy> discrepancies;
  std::vector<Position> agreements;
  std::vector<Silence> silences;
  Coverage coverage;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace rashomon
