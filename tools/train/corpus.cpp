// SPDX-License-Identifier: Apache-2.0
#include "train/corpus.h"

#include <algorithm>

#include "analysis/conllu.h"
#include "analysis/normal.h"
#include "pack/tsv.h"

namespace rashomon::train {

std::int32_t Classes::add(const std::string& name) {
  const auto [found, added] = index_.emplace(name, static_cast<std::int32_t>(names_.size()));
  if (added) names_.push_back(name);
  return found->second;
}

std::int32_t Classes::find(const std::string& name) const {
  const auto found = index_.find(name);
  return found == index_.end() ? -1 : found->second;
}

std::string tag_name(Upos upos, const Features& features) {
  return std::string(name_of(upos)).append("\t").append(conllu_features(features));
}

void Corpus::keep_classes(const std::vector<std::string>& the_tags, const std::vector<std::string>& rules) {
  for (const auto& tag : the_tags) tags.add(tag);
  for (const auto& rule : rules) lemma_rules.add(rule);
  closed_ = true;
}

Example Corpus::example_of(const Analysis& analysis, const Sentence& sentence, const File& file, bool learning) {
  const bool adds = learning && !closed_ && !file.trees_only && !file.entities_only;
  const bool counts_words = learning && !file.trees_only && !file.entities_only && !file.classes_only;
  Example example;
  const auto first = sentence.tokens.begin;
  std::vector<std::uint8_t> marks;
  std::string normal;
  for (auto i = first; i < sentence.tokens.end; ++i) {
    const auto& token = analysis.tokens[i];
    const auto form = analysis.form(i), lemma = analysis.lemma(i);
    normalize(form, normal);
    auto& count = counts[normal];
    if (counts_words) ++count;
    const auto known = lexicon_rows.find(normal);
    const auto row =
        known != lexicon_rows.end() ? known->second : (lexicon_rows[normal] = lexicon_row(lexicon_, normal));
    const auto word_class = rules_.classes.find(normal);
    example.words.push_back(rows_of(form, normal, i == first, row,
                                    word_class == rules_.classes.end() ? WordClass::none : word_class->second,
                                    file.treebank));
    marks.push_back(mark_weight(form));
    const auto tag = tag_name(token.upos, token.features), rule = lemma_rule(form, lemma);
    example.tag.push_back(adds ? tags.add(tag) : tags.find(tag));
    example.rule.push_back(adds ? lemma_rules.add(rule) : lemma_rules.find(rule));
    constexpr std::uint32_t conventions = 50;  // treebanks lemmatize pronouns and names each in their way
    if (counts_words)
      lemmas[(token.upos == Upos::punct ? std::string(form) : normal) + '\t' + std::string(name_of(token.upos))]
            [std::string(lemma)] += file.treebank == news_ ? conventions : 1;
    example.entity.push_back(-1);
    const bool known_head = token.margin > 0;
    example.head.push_back(
        !known_head ? -1 : static_cast<std::int32_t>(token.head == i ? sentence.tokens.size() : token.head - first));
    example.label.push_back(known_head ? static_cast<std::int32_t>(token.relation) : -1);
  }
  const auto n = example.size();
  example.bins.resize(n * n);
  for (std::size_t d = 0; d < n; ++d) {
    std::uint8_t most = 0;
    for (auto h = d; h-- > 0; most = std::max(most, marks[h]))
      example.bins[d * n + h] = static_cast<std::uint8_t>(arc_bin(d, h, most));
    most = 0;
    for (auto h = d + 1; h < n; most = std::max(most, marks[h]), ++h)
      example.bins[d * n + h] = static_cast<std::uint8_t>(arc_bin(d, h, most));
  }
  return example;
}

void Corpus::add_choices(const std::string& content, const Analysis& analysis, const Sentence& sentence) {
  std::string normal;
  const auto text = [&](std::uint32_t i) {
    return i < sentence.tokens.begin || i >= sentence.tokens.end
               ? std::string()
               : content.substr(analysis.tokens[i].span.begin, analysis.tokens[i].span.size());
  };
  for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    if (analysis.tokens[i].continues) continue;
    normalize(text(i), normal);
    const auto found = rules_.contractions.find(normal);
    if (found == rules_.contractions.end() || !found->second.maybe) continue;
    auto next = i + 1;
    while (next < sentence.tokens.end && analysis.tokens[next].continues) ++next;
    auto before = i;
    if (before > sentence.tokens.begin) --before;
    choices.push_back({before == i ? "" : text(before), text(i), text(next), next > i + 1});
  }
}

Result<std::vector<Example>> Corpus::read(const File& file, bool learning) {
  const auto bytes = read_file(file.path);
  if (!bytes) return bytes.error();
  const auto bank = read_conllu(*bytes);
  if (!bank) return Error{ErrorCode::bad_data, file.path + ": " + bank.error().message};
  std::vector<Example> examples;
  const bool has_entities = std::any_of(bank->analysis.tokens.begin(), bank->analysis.tokens.end(),
                                        [](const Token& token) { return token.entity != EntityTag::outside; });
  for (const auto& sentence : bank->analysis.sentences) {
    if (learning && sentence.tokens.size() > 120) continue;
    examples.push_back(example_of(bank->analysis, sentence, file, learning));
    auto& made = examples.back();
    if (file.classes_only) made.weight = 0;
    const auto forget = [&](std::vector<std::int32_t>& column) { std::fill(column.begin(), column.end(), -1); };
    if (file.trees_only || file.entities_only) forget(made.tag), forget(made.rule);
    if (file.entities_only) forget(made.head), forget(made.label);
    for (std::size_t i = 0; has_entities && i < made.size(); ++i) {
      made.entity[i] = static_cast<std::int32_t>(bank->analysis.tokens[sentence.tokens.begin + i].entity);
    }
    if (learning && !file.entities_only && !file.classes_only) add_choices(bank->content, bank->analysis, sentence);
  }
  return examples;
}

void Corpus::prune(std::vector<Example>& examples) {
  if (closed_) return;
  std::vector<std::uint32_t> seen(lemma_rules.names().size(), 0);
  for (const auto& example : examples) {
    for (const auto rule : example.rule) {
      if (rule >= 0) ++seen[static_cast<std::size_t>(rule)];
    }
  }
  Classes kept;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (seen[i] > 1) kept.add(lemma_rules.names()[i]);
  }
  for (auto& example : examples) {
    for (auto& rule : example.rule) {
      if (rule >= 0) rule = kept.find(lemma_rules.names()[static_cast<std::size_t>(rule)]);
    }
  }
  lemma_rules = kept;
}

}  // namespace rashomon::train
