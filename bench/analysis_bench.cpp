// SPDX-License-Identifier: Apache-2.0
// Words a second on one thread: cutting, tagging and parsing the stories with the French model; and ICU's word and
// sentence breaking over the same text, as a measure of what the machine can do.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "analysis/analyzer.h"
#include "text/boundaries.h"

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

void analyze(benchmark::State& state) {
  const auto pack = Pack::open(RASHOMON_PACKS "/fr.pack");
  const auto analyzer = pack ? Analyzer::open(*pack) : Result<Analyzer>(pack.error());
  const auto text = stories();
  if (!analyzer || !analyzer->analyze(text).parsed) return state.SkipWithError("no French model, or no stories");
  std::size_t words = 0;
  for (auto _ : state) words += analyzer->analyze(text).tokens.size();
  state.SetItemsProcessed(static_cast<std::int64_t>(words));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(analyze)->Unit(benchmark::kMillisecond);

void break_with_icu(benchmark::State& state) {
  const auto text = stories();
  std::size_t words = 0;
  for (auto _ : state) {
    for_each_sentence(text, [](Span) {});
    for_each_word(text, [&](Span, Segment kind) { words += kind != Segment::space; });
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(words));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(break_with_icu)->Unit(benchmark::kMillisecond);

}  // namespace
