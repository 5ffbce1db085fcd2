// SPDX-License-Identifier: Apache-2.0
// How fast quantities, times, places, names and roles are found, tokens and trees given, and beside them the analysis
// of the same text. The size is the number of copies of one article; the fit at the end of each shows whether the time
// grows with the text alone.
#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <string_view>

#include "analysis/analyzer.h"
#include "mention/name.h"
#include "mention/place.h"
#include "mention/quantity.h"
#include "mention/role.h"
#include "mention/time.h"
#include "value/calendar.h"

namespace rashomon {
namespace {

constexpr std::string_view article =
    "Une trentaine d'hommes armés ont attaqué dimanche un poste de police du nord du Kosovo. Au moins trois "
    "assaillants "
    "ont été tués et 12 policiers blessés vers 7h30, selon le ministre de l'Intérieur, Xhelal Sveçla, qui évalue les "
    "dégâts à 2,5 millions d'euros. Le Premier ministre du Kosovo, Albin Kurti, a dénoncé un acte terroriste et "
    "demandé "
    "une réunion d'urgence à Bruxelles. L'opposition lui reproche d'avoir ignoré les avertissements des services ces "
    "derniers mois. Plusieurs dizaines d'habitants avaient quitté le village de Banjska dans la nuit de samedi à "
    "dimanche. La frontière avec la Serbie reste fermée jusqu'à vendredi, a déclaré M. Kurti.\n\n";

// All that finds values in French; empty where a pack is missing.
struct Stage {
  Pack pack, places;
  Analyzer analyzer;
  QuantityFinder quantities;
  TimeFinder times;
  PlaceFinder place_finder;
  NameFinder names;
  RoleFinder roles;
};

std::unique_ptr<const Stage> open_stage() {
  auto pack = Pack::open(RASHOMON_PACKS "/fr.pack"), places = Pack::open(RASHOMON_PACKS "/gazetteer.pack");
  if (!pack || !places) return nullptr;
  auto analyzer = Analyzer::open(*pack);
  auto quantities = QuantityFinder::open(*pack);
  auto times = TimeFinder::open(*pack);
  auto place_finder = PlaceFinder::open(*pack, *places);
  auto names = NameFinder::open(*pack, *places);
  auto roles = RoleFinder::open(*pack, *places);
  if (!analyzer || !quantities || !times || !place_finder || !names || !roles) return nullptr;
  return std::unique_ptr<const Stage>(new Stage{*std::move(pack), *std::move(places), *std::move(analyzer),
                                                *std::move(quantities), *std::move(times), *std::move(place_finder),
                                                *std::move(names), *std::move(roles)});
}

const Stage* stage() {
  static const auto opened = open_stage();
  return opened.get();
}

PublicationDate published() {
  PublicationDate date;
  date.when = day_interval(civil_day(2023, 9, 29), 1);
  return date;
}

std::string copies(std::int64_t count) {
  std::string text;
  for (std::int64_t i = 0; i < count; ++i) text += article;
  return text;
}

// Times find(text, analysis), which must find in each copy what it finds in one.
template <class Find>
void find_in_copies(benchmark::State& state, const Find& find) {
  if (stage() == nullptr) return state.SkipWithError("no packs");
  const auto one = copies(1), text = copies(state.range(0));
  const auto in_one = find(one, stage()->analyzer.analyze(one)).size();
  const auto analysis = stage()->analyzer.analyze(text);
  if (in_one == 0 || find(text, analysis).size() != in_one * static_cast<std::size_t>(state.range(0)))
    return state.SkipWithError("other values than the article holds");
  for (auto _ : state) benchmark::DoNotOptimize(find(text, analysis));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetComplexityN(state.range(0));
}

void quantities(benchmark::State& state) {
  find_in_copies(state,
                 [](const auto& text, const auto& analysis) { return stage()->quantities.find(text, analysis); });
}

void times(benchmark::State& state) {
  find_in_copies(
      state, [](const auto& text, const auto& analysis) { return stage()->times.find(text, analysis, published()); });
}

void places(benchmark::State& state) {
  find_in_copies(state,
                 [](const auto& text, const auto& analysis) { return stage()->place_finder.find(text, analysis); });
}

void names(benchmark::State& state) {
  find_in_copies(state, [](const auto& text, const auto& analysis) { return stage()->names.find(text, analysis); });
}

void roles(benchmark::State& state) {
  find_in_copies(state, [](const auto& text, const auto& analysis) { return stage()->roles.find(text, analysis); });
}

void analysis(benchmark::State& state) {
  if (stage() == nullptr) return state.SkipWithError("no packs");
  const auto text = copies(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(stage()->analyzer.analyze(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetComplexityN(state.range(0));
}

#define RASHOMON_SIZES RangeMultiplier(10)->Range(1, 100)->Complexity(benchmark::oN)->Unit(benchmark::kMicrosecond)
BENCHMARK(quantities)->RASHOMON_SIZES;
BENCHMARK(times)->RASHOMON_SIZES;
BENCHMARK(places)->RASHOMON_SIZES;
BENCHMARK(names)->RASHOMON_SIZES;
BENCHMARK(roles)->RASHOMON_SIZES;
BENCHMARK(analysis)->RASHOMON_SIZES;

}  // namespace
}  // namespace rashomon
