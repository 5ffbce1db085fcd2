// SPDX-License-Identifier: Apache-2.0
// The claims of all stories of the corpus: reading each article once, and an article again and again at growing length,
// which tells whether the time grows with it alone.
#include <algorithm>

#include <benchmark/benchmark.h>

#include "opening.h"

namespace rashomon {
namespace {

const std::vector<Article>& articles() {
  static const auto read = [] {
    std::vector<Article> all;
    for (auto& story : stories("")) {
      for (auto& article : story.articles) {
        const auto& language = article.metadata().language;
        if (language == "fr" || language == "en") all.push_back(std::move(article));
      }
    }
    if (all.empty()) give_up("there are no stories");
    return all;
  }();
  return read;
}

std::int64_t words_of(std::string_view text) {
  return std::ranges::count_if(text, [](char c) { return c == ' ' || c == '\n'; }) + 1;
}

// The answer that makes the time worth knowing: every article has claims of actions and of numbers or times.
void check() {
  for (const auto& article : articles()) {
    const auto claims = engine().claims(article);
    const auto has = [&](Aspect aspect) { return std::ranges::find(claims, aspect, &Claim::aspect) != claims.end(); };
    if (!has(Aspect::action) || !(has(Aspect::quantity) || has(Aspect::time)))
      give_up("an article without claims: " + article.metadata().id);
  }
}

void read_corpus(benchmark::State& state) {
  check();
  std::int64_t words = 0, bytes = 0;
  for (const auto& article : articles()) {
    words += words_of(article.content());
    bytes += static_cast<std::int64_t>(article.content().size());
  }
  for (auto _ : state) {
    for (const auto& article : articles()) benchmark::DoNotOptimize(engine().claims(article));
  }
  state.SetBytesProcessed(state.iterations() * bytes);
  state.counters["words/s"] =
      benchmark::Counter(static_cast<double>(state.iterations() * words), benchmark::Counter::kIsRate);
}
BENCHMARK(read_corpus)->Unit(benchmark::kMillisecond);

// The first article, its text as often as the argument says.
void read_length(benchmark::State& state) {
  const auto& first = articles().front();
  std::string text;
  for (std::int64_t i = 0; i < state.range(0); ++i) text += std::string(first.text()) + "\n\n";
  Metadata metadata;
  metadata.id = "long";
  metadata.language = first.metadata().language;
  const Article article(std::move(metadata), "", text);
  for (auto _ : state) benchmark::DoNotOptimize(engine().claims(article));
  state.SetComplexityN(state.range(0));
  state.counters["words/s"] = benchmark::Counter(static_cast<double>(state.iterations() * words_of(article.content())),
                                                 benchmark::Counter::kIsRate);
}
BENCHMARK(read_length)->RangeMultiplier(2)->Range(1, 16)->Complexity(benchmark::oN)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace rashomon
