// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <rashomon/explanation.h>
#include <rashomon/report.h>
#include <rashomon/result.h>

namespace rashomon {

struct EngineOptions {
  std::string packs;     // folder with the language packs
  unsigned threads = 1;  // 0: as many as the machine has
  // Weights and thresholds in place of those of the table `weights`, by the names of its rows.
  std::map<std::string, double, std::less<>> weights = {};
};

struct CompareOptions {
  std::string report_language;  // "fr", "en"; empty: the commonest language of the articles
  double min_confidence = 0;    // comparisons below it are left out
  bool reuse = true;            // sentences that stand in both articles agree without being compared
  // explain() tells of pairs with so much evidence, compared or not; unset: of those that are compared.
  std::optional<double> explained_from = {};
};

// A story by its name and articles.
struct StoryArticles {
  std::string name;
  std::vector<Article> articles;
};

// What `relate` says of two sentences that are taken to be about one situation.
struct Related {
  Verdict verdict = Verdict::not_comparable;
  Aspect aspect = Aspect::action;
  std::string reason;
  double confidence = 0;
};

// The same articles give the same report, byte for byte, in whatever order and on however many threads. Threads may
// share an engine without locks.
class Engine {
 public:
  // Fails where the folder holds no pack that can be used. Languages are loaded at their first use.
  static Result<Engine> open(const EngineOptions& options);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  // One story: its articles are compared with each other, an article alone with itself.
  Report compare(std::string story, std::vector<Article> articles, const CompareOptions& options) const;
  // Several stories, each as compare() does it, up to `jobs` at once (0: as many as the machine has threads); the
  // reports in the order of the stories. `done` is told how many are finished, by one thread at a time.
  std::vector<Report> compare_stories(std::vector<StoryArticles> stories, const CompareOptions& options, unsigned jobs,
                                      const std::function<void(std::size_t)>& done = {}) const;
  // How the pairs of claims for which `wanted` holds were judged when compare() was given the same: all that had
  // evidence enough to be compared, kept or not. ClaimIds are those of that report.
  std::vector<PairExplanation> explain(std::vector<Article> articles, const CompareOptions& options,
                                       const std::function<bool(const Claim&, const Claim&)>& wanted) const;
  // The claims of one article, in the order of their evidence.
  std::vector<Claim> claims(const Article& article) const;
  Related relate(std::string_view premise, std::string_view hypothesis, const std::string& language) const;

 private:
  struct Impl;
  explicit Engine(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rashomon
