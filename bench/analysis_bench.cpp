// SPDX-License-Identifier: Apache-2.0
// Words a second on one thread: cutting, tagging and parsing the stories with the French model, at several lengths of
// one article; ICU's word and sentence breaking over the same text, as a measure of what the machine can do; and
// opening the pack with its model, checksum included.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <sstream>

#include "analysis/analyzer.h"
#include "text/boundaries.h"

namespace {
std::size_t allocations = 0;
}  // namespace

// Counted, to show that none belongs to a token.
__attribute__((noinline)) void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  std::abort();
}
__attribute__((noinline)) void operator delete(void* memory) noexcept { std::free(memory); }
__attribute__((noinline)) void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

using namespace rashomon;

std::string stories() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(RASHOMON_STORIES)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::string text;
  for (const auto& file : files) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    text += bytes.str() + "\n\n";
  }
  return text;
}

// The stories over and over, until they have that many bytes; 0: once.
std::string article(std::int64_t size) {
  const auto once = stories();
  auto text = once;
  while (static_cast<std::int64_t>(text.size()) < size) text += once;
  return text;
}

void analyze(benchmark::State& state) {
  const auto pack = Pack::open(RASHOMON_PACKS "/fr.pack");
  const auto analyzer = pack ? Analyzer::open(*pack) : Result<Analyzer>(pack.error());
  const auto text = article(state.range(0));
  if (!analyzer || !analyzer->analyze(text).parsed) return state.SkipWithError("no French model, or no stories");
  std::size_t words = 0;
  const auto before = allocations;
  for (auto _ : state) words += analyzer->analyze(text).tokens.size();
  state.SetItemsProcessed(static_cast<std::int64_t>(words));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
  state.counters["allocations_a_word"] = static_cast<double>(allocations - before) / static_cast<double>(words);
}
BENCHMARK(analyze)->Unit(benchmark::kMillisecond)->Arg(0)->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000);

void break_with_icu(benchmark::State& state) {
  const auto text = article(0);
  std::size_t words = 0;
  for (auto _ : state) {
    for_each_sentence(text, [](Span) {});
    for_each_word(text, [&](Span, Segment kind) { words += kind != Segment::space; });
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(words));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(break_with_icu)->Unit(benchmark::kMillisecond);

void open_model(benchmark::State& state) {
  for (auto _ : state) {
    const auto pack = Pack::open(RASHOMON_PACKS "/fr.pack");
    const auto analyzer = pack ? Analyzer::open(*pack) : Result<Analyzer>(pack.error());
    if (!analyzer) return state.SkipWithError("no French pack");
  }
}
BENCHMARK(open_model)->Unit(benchmark::kMillisecond);

}  // namespace
