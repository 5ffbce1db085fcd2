// SPDX-License-Identifier: Apache-2.0
// Any bytes give sentences whose spans lie in order in the text, on character boundaries where the text has them, and
// trees.
#include <cstdlib>

#include "analysis/analyzer.h"
#include "analysis/conllu.h"

namespace {

using namespace rashomon;

const Analyzer& analyzer() {
  static const Pack pack = [] {
    auto opened = Pack::open(RASHOMON_PACKS "/fr.pack");
    if (!opened) std::abort();
    return *std::move(opened);
  }();
  static const Analyzer made = [] {
    auto opened = Analyzer::open(pack);
    if (!opened) std::abort();
    return *std::move(opened);
  }();
  return made;
}

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto analysis = analyzer().analyze(text, size / 3);
  std::uint32_t before = 0;
  for (const auto& sentence : analysis.sentences) {
    check(sentence.span.end <= size && sentence.tokens.size() > 0);
    for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const auto& token = analysis.tokens[i];
      check(token.span.begin >= before && token.span.end <= size);
      before = token.span.begin;
      check(sentence.tokens.contains(token.head));
      auto above = i;
      for (std::uint32_t steps = 0; analysis.tokens[above].head != above; ++steps) {
        check(steps <= sentence.tokens.size());
        above = analysis.tokens[above].head;
      }
      check(above == sentence.root);
    }
  }
  (void)to_conllu(analysis, text);
  if (auto bank = read_conllu(text)) analyzer().annotate(bank->analysis);
  return 0;
}
