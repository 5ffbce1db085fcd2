// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyzer.h"

#include "analysis/annotator.h"
#include "analysis/model.h"
#include "analysis/normal.h"
#include "analysis/token_rules.h"
#include "analysis/words.h"

namespace rashomon {

struct Analyzer::Impl {
  TokenRules rules;
  Lexicon lexicon;
  std::optional<Model> model;
  Multiply multiply = multiply_paths().front().multiply;
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::open(const Pack& pack) {
  auto rules = TokenRules::read(pack);
  if (!rules) return rules.error();
  Impl impl{*std::move(rules), Lexicon(pack), std::nullopt};
  if (const auto blob = pack.blob("model"); !blob.empty()) {
    auto model = Model::open(blob);
    if (!model)
      return Error{model.error().code, std::string(pack.name()).append(".pack: ").append(model.error().message)};
    impl.model = *std::move(model);
  }
  return Analyzer(std::make_unique<const Impl>(std::move(impl)));
}

Analysis Analyzer::analyze(std::string_view content, std::size_t title_size) const {
  if (!impl_->model) return find_words(content, title_size, impl_->rules, nullptr);
  const LearnedChoice choice(*impl_->model, impl_->lexicon);
  auto analysis = find_words(content, title_size, impl_->rules, &choice);
  parse(analysis);
  return analysis;
}

void Analyzer::annotate(Analysis& analysis) const {
  std::string normal;
  for (auto& token : analysis.tokens) {
    normalize(analysis.form(token), normal);
    const auto found = impl_->rules.classes.find(normal);
    token.word_class = static_cast<std::uint8_t>(found == impl_->rules.classes.end() ? WordClass::none : found->second);
  }
  if (impl_->model) parse(analysis);
}

void Analyzer::parse(Analysis& analysis) const {
  Annotator annotator(*impl_->model, impl_->rules, impl_->lexicon, impl_->multiply);
  for (auto& sentence : analysis.sentences) annotator.annotate(analysis, sentence);
  analysis.parsed = true;
}

}  // namespace rashomon
