// SPDX-License-Identifier: Apache-2.0
// Any bytes give sentences whose spans lie in order in the text, on character boundaries where the text has them, and
// trees.
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "analysis/analyzer.h"
#include "analysis/conllu.h"

namespace {

using namespace rashomon;

// Languages whose words are cut in different ways, one of them in two alphabets.
class Languages {
 public:
  Languages() {
    for (const auto* name : {"fr", "en", "sr"}) {
      auto pack = Pack::open(std::string(RASHOMON_PACKS "/") + name + ".pack");
      if (!pack) std::abort();
      packs_.push_back(std::make_unique<Pack>(*std::move(pack)));
      auto analyzer = Analyzer::open(*packs_.back());
      if (!analyzer) std::abort();
      analyzers_.push_back(*std::move(analyzer));
    }
  }
  const Analyzer& of(std::size_t size) const { return analyzers_[size % analyzers_.size()]; }

 private:
  std::vector<std::unique_ptr<Pack>> packs_;
  std::vector<Analyzer> analyzers_;
};

const Analyzer& analyzer(std::size_t size) {
  static const Languages languages;
  return languages.of(size);
}

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto analysis = analyzer(size).analyze(text, size / 3);
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
  if (auto bank = read_conllu(text)) analyzer(size).annotate(bank->analysis);
  return 0;
}
