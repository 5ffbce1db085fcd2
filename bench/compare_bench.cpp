// SPDX-License-Identifier: Apache-2.0
// Claims to comparisons: blocking, weighing and the ladders at growing numbers of claims, with the fitted complexity
// and the memory of a claim; and the quantity ladder alone, comparisons a second on one core.
#include <benchmark/benchmark.h>

#include <malloc.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <new>
#include <numeric>

#include "compare/compare.h"
#include "link/candidates.h"
#include "made_claims.h"
#include "opening.h"

namespace {
std::size_t held = 0, most_held = 0;
}  // namespace

// Counted, for the memory at its peak.
__attribute__((noinline)) void* operator new(std::size_t size) {
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) std::abort();
  held += malloc_usable_size(memory);
  most_held = std::max(most_held, held);
  return memory;
}
__attribute__((noinline)) void operator delete(void* memory) noexcept {
  held -= memory == nullptr ? 0 : malloc_usable_size(memory);
  std::free(memory);
}
__attribute__((noinline)) void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace rashomon {
namespace {

struct Rules {
  Pack shared, places;
  Classes classes;
  Weights weights;
  Gazetteer gazetteer;
  AlignmentRules alignment() const { return {weights, classes, gazetteer}; }
  CompareRules compare() const {
    return {.classes = classes,
            .gazetteer = gazetteer,
            .threshold_conflict = weights.threshold_conflict,
            .threshold_sure = weights.threshold_sure,
            .article_least = weights.article_least,
            .anchors_needed = static_cast<std::uint8_t>(weights.conflict_anchors),
            .likeness = weights.likeness};
  }
};

const Rules& rules() {
  static const Rules opened = [] {
    auto shared = Pack::open(RASHOMON_PACKS "/und.pack"), places = Pack::open(RASHOMON_PACKS "/gazetteer.pack");
    if (!shared || !places) give_up("no packs");
    auto classes = Classes::open(*shared);
    auto weights = Weights::open(*shared);
    auto gazetteer = Gazetteer::open(*places);
    if (!classes || !weights || !gazetteer) give_up("the packs cannot be used");
    return Rules{*std::move(shared), *std::move(places), *std::move(classes), *weights, *std::move(gazetteer)};
  }();
  return opened;
}

Candidates candidates(const StoryClaims& story) {
  return find_candidates(story, rules().alignment(), {.threshold = rules().weights.threshold_agreement});
}

// The slope of log(time) over log(claims), by least squares: the power of the claims that the time grows with.
class Growth {
 public:
  void add(double claims, double seconds) { points_[std::log(claims)] = std::log(seconds); }
  double exponent() const {
    double x = 0, y = 0, xx = 0, xy = 0;
    const auto n = static_cast<double>(points_.size());
    for (const auto& [at, value] : points_) x += at, y += value, xx += at * at, xy += at * value;
    return points_.size() < 2 ? 0 : (n * xy - x * y) / (n * xx - x * x);
  }

 private:
  std::map<double, double> points_;
};

double seconds_of_this_thread() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void compare_claims(benchmark::State& state) {
  const auto story = MadeClaims(static_cast<std::uint32_t>(state.range(0))).take();
  const auto before = held;
  most_held = held;
  const auto found = candidates(story);
  const auto compared = compare_all(story, found.pairs, rules().compare());
  const auto peak = most_held - before;
  if (compared.empty()) give_up("nothing was compared");
  static Growth growth;
  const auto begin = seconds_of_this_thread();
  for (auto _ : state) {
    benchmark::DoNotOptimize(compare_all(story, candidates(story).pairs, rules().compare()));
  }
  growth.add(static_cast<double>(state.range(0)),
             (seconds_of_this_thread() - begin) / static_cast<double>(state.iterations()));
  state.counters["exponent"] = growth.exponent();
  state.SetComplexityN(state.range(0));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.counters["pairs_a_claim"] = static_cast<double>(found.pairs.size()) / static_cast<double>(state.range(0));
  state.counters["weighed_a_claim"] =
      std::accumulate(found.weighed.begin(), found.weighed.end(), 0.0) / static_cast<double>(state.range(0));
  state.counters["keys_too_common"] = found.oversized_blocks;
  state.counters["bytes_a_claim"] = static_cast<double>(peak) / static_cast<double>(state.range(0));
}
BENCHMARK(compare_claims)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMillisecond);

void quantity_ladder_alone(benchmark::State& state) {
  const auto story = MadeClaims(10'000).take();
  std::vector<CandidatePair> pairs;
  for (const auto& pair : candidates(story).pairs) {
    if (story.claims[pair.a.index].aspect == Aspect::quantity) pairs.push_back(pair);
  }
  if (pairs.empty()) give_up("no pair of quantities");
  const auto ladder = quantity_ladder();
  const auto compare = rules().compare();
  std::vector<ClaimPair> seen;
  for (const auto& pair : pairs) {
    const auto& asked = story.asked;
    const auto a = pair.a.index, b = pair.b.index;
    seen.push_back({story.claims[a], story.claims[b], asked[a], asked[b], story.contexts[asked[a].context],
                    story.contexts[asked[b].context], pair, compare.classes, compare.gazetteer, compare.likeness, true,
                    true});
  }
  for (auto _ : state) {
    for (const auto& pair : seen)
      benchmark::DoNotOptimize(std::ranges::find_if(ladder, [&](const Level& level) { return level.holds(pair); }));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(seen.size()));
}
BENCHMARK(quantity_ladder_alone)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace rashomon
