// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyzer.h"

#include "analysis/token_rules.h"
#include "analysis/words.h"

namespace rashomon {

struct Analyzer::Impl {
  TokenRules rules;
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::open(const Pack& pack) {
  auto rules = TokenRules::read(pack);
  if (!rules) return rules.error();
  return Analyzer(std::make_unique<const Impl>(Impl{*std::move(rules)}));
}

Analysis Analyzer::analyze(std::string_view content, std::size_t title_size) const {
  return find_words(content, title_size, impl_->rules, nullptr);
}

}  // namespace rashomon
