// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <rashomon/result.h>

#include "analysis/analysis.h"
#include "analysis/lemma_rule.h"
#include "analysis/token_rules.h"
#include "lang/lexicon.h"
#include "train/network.h"

namespace rashomon::train {

// What names classes: tags with features, lemma rules.
class Classes {
 public:
  std::int32_t add(const std::string& name);
  std::int32_t find(const std::string& name) const;  // -1: never added
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::map<std::string, std::int32_t> index_;
  std::vector<std::string> names_;
};

// Treebank sentences as examples, with the vocabulary that they bring.
class Corpus {
 public:
  // news: the treebank whose conventions the model follows.
  Corpus(const TokenRules& rules, const Lexicon& lexicon, std::uint8_t news)
      : rules_(rules), lexicon_(lexicon), news_(news) {}

  struct File {
    std::string path;
    std::uint8_t treebank = 0;
    int times = 1;
    bool trees_only = false;  // tags and lemmas are not given
    bool entities_only = false;
    bool classes_only = false;  // nothing is learned from it but which tags and lemma rules there are
  };
  // learning: its classes and words are added; otherwise unknown ones are -1. Words whose head is "_" have no known
  // head.
  Result<std::vector<Example>> read(const File& file, bool learning);

  // Takes over the classes of a model to begin from: what it does not know stays unknown.
  void keep_classes(const std::vector<std::string>& the_tags, const std::vector<std::string>& rules);

  // Forgets the lemma rules that were seen once: they are accidents, and cost time.
  void prune(std::vector<Example>& examples);

  Classes tags, lemma_rules;
  std::map<std::string, std::uint32_t> counts;  // of normal forms
  std::map<std::string, std::map<std::string, std::uint32_t>>
      lemmas;                                         // "form\tUPOS" to lemmas, the news treebank's first
  std::map<std::string, std::uint16_t> lexicon_rows;  // cache, and the model's vocabulary
  // Surfaces that may be contracted, with their neighbours: what the contraction choice learns from.
  struct Choice {
    std::string before, word, after;
    bool contracted;
  };
  std::vector<Choice> choices;

 private:
  bool closed_ = false;  // no class is added any more
  Example example_of(const Analysis& analysis, const Sentence& sentence, const File& file, bool learning);
  void add_choices(const std::string& content, const Analysis& analysis, const Sentence& sentence);
  const TokenRules& rules_;
  const Lexicon& lexicon_;
  std::uint8_t news_;
};

std::string tag_name(Upos upos, const Features& features);

}  // namespace rashomon::train
