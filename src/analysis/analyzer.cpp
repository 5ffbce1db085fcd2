// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyzer.h"

#include <algorithm>
#include <mutex>

#include "analysis/annotator.h"
#include "analysis/letters.h"
#include "analysis/model.h"
#include "analysis/normal.h"
#include "analysis/token_rules.h"
#include "analysis/words.h"

namespace rashomon {

struct Analyzer::Impl {
  TokenRules rules;
  Letters letters;
  Lexicon lexicon;
  std::optional<Model> model;
  // Annotators at rest, which keep their memory for the next article; each in use by one thread at a time.
  mutable std::mutex mutex;
  mutable std::vector<std::unique_ptr<Annotator>> idle;

  Impl(TokenRules the_rules, Letters the_letters, const Pack& pack)
      : rules(std::move(the_rules)), letters(std::move(the_letters)), lexicon(pack) {}

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
  auto letters = Letters::read(pack);
  if (!letters) return letters.error();
  auto impl = std::make_unique<Impl>(*std::move(rules), *std::move(letters), pack);
  if (const auto blob = pack.blob("model"); !blob.empty()) {
    auto model = Model::open(blob);
    if (!model)
      return Error{model.error().code, std::string(pack.name()).append(".pack: ").append(model.error().message)};
    impl->model = *std::move(model);
  }
  return Analyzer(std::move(impl));
}

Analysis Analyzer::analyze(std::string_view content, std::size_t title_size) const {
  return impl_->letters.in(content) ? read_rewritten(content, title_size) : read(content, title_size);
}

Analysis Analyzer::read(std::string_view content, std::size_t title_size) const {
  if (!impl_->model) return find_words(content, title_size, impl_->rules, nullptr);
  const LearnedChoice choice(*impl_->model, impl_->lexicon);
  auto analysis = find_words(content, title_size, impl_->rules, &choice);
  parse(analysis);
  return analysis;
}

// In the other alphabet: read in that of the tables, told in that of the text.
Analysis Analyzer::read_rewritten(std::string_view content, std::size_t title_size) const {
  const auto made = impl_->letters.rewrite(content);
  const auto title = std::ranges::lower_bound(made.begins, title_size) - made.begins.begin();
  auto analysis = read(made.text, static_cast<std::size_t>(title));
  const auto back = [&](Span& span) { span = {made.begins[span.begin], made.begins[span.end]}; };
  for (auto& sentence : analysis.sentences) back(sentence.span);
  for (auto& token : analysis.tokens) {
    const bool as_written =
        analysis.form(token) == std::string_view(made.text).substr(token.span.begin, token.span.size());
    back(token.span);
    if (as_written) analysis.set_form(token, content.substr(token.span.begin, token.span.size()));
  }
  return analysis;
}

void Analyzer::annotate(Analysis& analysis) const {
  std::string normal;
  std::vector<std::pair<std::uint32_t, std::string>> rewritten;  // tokens and their forms as given
  for (auto& token : analysis.tokens) {
    if (impl_->letters.in(analysis.form(token))) {
      rewritten.emplace_back(static_cast<std::uint32_t>(&token - analysis.tokens.data()), analysis.form(token));
      analysis.set_form(token, impl_->letters.rewrite(rewritten.back().second).text);
    }
    normalize(analysis.form(token), normal);
    const auto found = impl_->rules.classes.find(normal);
    token.word_class = static_cast<std::uint8_t>(found == impl_->rules.classes.end() ? WordClass::none : found->second);
  }
  if (impl_->model) parse(analysis);
  for (const auto& [token, form] : rewritten) analysis.set_form(analysis.tokens[token], form);
}

void Analyzer::parse(Analysis& analysis) const {
  auto annotator = impl_->take();
  annotator->annotate(analysis);
  impl_->give_back(std::move(annotator));
}

}  // namespace rashomon
