// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyzer.h"

#include <mutex>

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
  // Annotators at rest, which keep their memory for the next article; each in use by one thread at a time.
  mutable std::mutex mutex;
  mutable std::vector<std::unique_ptr<Annotator>> idle;

  Impl(TokenRules the_rules, const Pack& pack) : rules(std::move(the_rules)), lexicon(pack) {}

  std::unique_ptr<Annotator> take() const {
    const std::lock_guard lock(mutex);
    if (idle.empty()) return std::make_unique<Annotator>(*model, rules, lexicon, all_kernels().front());
    auto annotator = std::move(idle.back());
    idle.pop_back();
    return annotator;
  }
  void give_back(std::unique_ptr<Annotator> annotator) const {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(annotator));
  }
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::open(const Pack& pack) {
  auto rules = TokenRules::read(pack);
  if (!rules) return rules.error();
  auto impl = std::make_unique<Impl>(*std::move(rules), pack);
  if (const auto blob = pack.blob("model"); !blob.empty()) {
    auto model = Model::open(blob);
    if (!model)
      return Error{model.error().code, std::string(pack.name()).append(".pack: ").append(model.error().message)};
    impl->model = *std::move(model);
  }
  return Analyzer(std::move(impl));
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
  auto annotator = impl_->take();
  annotator->annotate(analysis);
  impl_->give_back(std::move(annotator));
}

}  // namespace rashomon
