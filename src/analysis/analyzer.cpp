// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyzer.h"

#include "text/boundaries.h"

namespace rashomon {

struct Analyzer::Impl {};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::open(const Pack&) { return Analyzer(std::make_unique<const Impl>()); }

Analysis Analyzer::analyze(std::string_view content, std::size_t) const {
  Analysis analysis;
  for_each_sentence(content, [&](Span sentence) {
    const auto first = static_cast<std::uint32_t>(analysis.tokens.size());
    for_each_word(content.substr(sentence.begin, sentence.size()), [&](Span word, Segment kind) {
      if (kind == Segment::space) return;
      Token token;
      token.span = {sentence.begin + word.begin, sentence.begin + word.end};
      token.form = static_cast<std::uint32_t>(analysis.strings.size());
      token.form_size = static_cast<std::uint16_t>(token.span.size());
      token.head = first;
      analysis.strings += content.substr(token.span.begin, token.span.size());
      token.lemma = token.form;
      token.lemma_size = token.form_size;
      analysis.tokens.push_back(token);
    });
    const auto end = static_cast<std::uint32_t>(analysis.tokens.size());
    if (end > first) analysis.sentences.push_back({sentence, {first, end}, first});
  });
  return analysis;
}

}  // namespace rashomon
