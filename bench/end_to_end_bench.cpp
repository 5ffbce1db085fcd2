// SPDX-License-Identifier: Apache-2.0
// Two articles, warm in one process: read already, then everything up to the report.
#include <algorithm>

#include <benchmark/benchmark.h>

#include "opening.h"

namespace rashomon {
namespace {

const std::vector<Article>& articles() {
  static const auto read = [] {
    auto read_stories = stories("/banjska");
    if (read_stories.size() != 1 || read_stories[0].articles.size() != 2) give_up("the story has not its two articles");
    return std::move(read_stories[0].articles);
  }();
  return read;
}

std::int64_t bytes() {
  std::int64_t sum = 0;
  for (const auto& article : articles()) sum += static_cast<std::int64_t>(article.content().size());
  return sum;
}

// The answer that makes the time worth knowing: the first name that the two articles spell differently is in dispute.
void check(const Report& report) {
  const auto names_both = [&](const Discrepancy& found) {
    const auto says = [&](std::string_view name) {
      return std::ranges::any_of(found.claims, [&](ClaimId id) {
        const auto& claim = report.graph[id];
        return report.articles[claim.article.index].content(claim.value_span).find(name) != std::string_view::npos;
      });
    };
    return says("Antoine") && says("Antony");
  };
  if (!std::ranges::any_of(report.discrepancies, names_both)) give_up("Antoine and Antony Blinken are not in dispute");
}

void two_articles_warm(benchmark::State& state) {
  check(engine().compare("banjska", articles(), {}));
  for (auto _ : state) benchmark::DoNotOptimize(engine().compare("banjska", articles(), {}));
  state.SetItemsProcessed(state.iterations() * 2);
  state.SetBytesProcessed(state.iterations() * bytes());
}
BENCHMARK(two_articles_warm)->Unit(benchmark::kMillisecond);

// The same with a thread an article.
void two_articles_warm_threads(benchmark::State& state) {
  const auto threaded = open_engine(2);
  check(threaded.compare("banjska", articles(), {}));
  for (auto _ : state) benchmark::DoNotOptimize(threaded.compare("banjska", articles(), {}));
  state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK(two_articles_warm_threads)->UseRealTime()->Unit(benchmark::kMillisecond);

void claims_of_one_article(benchmark::State& state) {
  const auto& article = articles().front();
  if (engine().claims(article).empty()) give_up("no claim was read");
  for (auto _ : state) benchmark::DoNotOptimize(engine().claims(article));
  state.SetItemsProcessed(state.iterations());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(article.content().size()));
}
BENCHMARK(claims_of_one_article)->Unit(benchmark::kMillisecond);

// As many articles as the argument says, all of them copies of two: how the whole grows with a story.
void many_articles(benchmark::State& state) {
  std::vector<Article> story;
  for (std::int64_t i = 0; i < state.range(0); ++i) {
    const auto& article = articles()[static_cast<std::size_t>(i) % 2];
    auto metadata = article.metadata();
    metadata.id += std::to_string(i);
    story.emplace_back(std::move(metadata), article.title(), article.text());
  }
  check(engine().compare("banjska", story, {}));
  for (auto _ : state) benchmark::DoNotOptimize(engine().compare("banjska", story, {}));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(many_articles)->Arg(4)->Arg(16)->Arg(50)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace rashomon
