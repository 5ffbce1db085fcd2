// SPDX-License-Identifier: Apache-2.0
// How fast quantities are found in the articles of the corpus, tokens and sentences given. The size is the number of
// copies of an article, so that a time that grows faster than the text shows.

#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

#include "analysis/analyzer.h"
#include "mention/quantity.h"

namespace rashomon {
namespace {

// One sentence with five quantities, and three without any.
constexpr std::string_view article =
    "Une trentaine d'hommes armés ont attaqué dimanche un poste de police du nord du pays. Au moins trois assaillants "
    "ont été tués et "
    "12 policiers blessés, selon le ministère, qui évalue les dégâts à 2,5 millions d'euros. Le chef du gouvernement a "
    "dénoncé un acte "
    "terroriste et demandé une réunion d'urgence. L'opposition lui reproche d'avoir ignoré les avertissements des "
    "services. Plusieurs "
    "dizaines d'habitants avaient quitté le village dans la nuit. Les frontières restent fermées jusqu'à nouvel "
    "ordre.\n\n";
constexpr std::size_t quantities = 5;

void find_quantities(benchmark::State& state) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack");
  const auto finder = QuantityFinder::open(*pack);
  const auto analyzer = Analyzer::open(*pack);
  std::string text;
  for (int i = 0; i < state.range(0); ++i) text += article;
  const auto analysis = analyzer->analyze(text);
  if (finder->find(text, analysis).size() != quantities * static_cast<std::size_t>(state.range(0))) {
    state.SkipWithError("other quantities than the article holds");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(finder->find(text, analysis));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(find_quantities)->Arg(1)->Arg(10)->Arg(100);

void open_finder(benchmark::State& state) {
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack");
  for (auto _ : state) benchmark::DoNotOptimize(QuantityFinder::open(*pack));
}
BENCHMARK(open_finder);

}  // namespace
}  // namespace rashomon
