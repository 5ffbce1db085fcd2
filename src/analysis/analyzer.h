// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include <rashomon/result.h>

#include "analysis/analysis.h"
#include "lang/pack.h"

namespace rashomon {

// Sentences, words, tags, lemmas, trees and entities of one language, by the tables and the model of its pack. Without
// a model in the pack it still splits sentences and words. Const calls may run on several threads at once.
class Analyzer {
 public:
  // The pack must outlive the analyzer. Fails on a missing table column or a model it cannot use, naming it.
  static Result<Analyzer> open(const Pack& pack);
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  // content: UTF-8, of which [0, title_size) is a title that ends its own sentence. Never fails: any bytes give
  // something. Where a language has two alphabets, forms are as written and lemmas in that of the tables.
  Analysis analyze(std::string_view content, std::size_t title_size = 0) const;

  // Predicts everything but the words of an analysis whose sentences and words are known (read_conllu). Without a model
  // only the classes of words.
  void annotate(Analysis& analysis) const;

 private:
  struct Impl;
  explicit Analyzer(std::unique_ptr<const Impl> impl);
  Analysis read(std::string_view content, std::size_t title_size) const;
  Analysis read_rewritten(std::string_view content, std::size_t title_size) const;
  void parse(Analysis& analysis) const;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
