// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/decode.h"
#include "analysis/encoder.h"
#include "analysis/kernels.h"
#include "analysis/model.h"
#include "analysis/token_rules.h"
#include "analysis/word_types.h"
#include "analysis/words.h"
#include "lang/lexicon.h"

namespace rashomon {

// Predicts tags, lemmas, trees and entities of sentences whose words are known. Keeps its memory between calls; one
// a thread. What it is given must outlive it.
class Annotator {
 public:
  Annotator(const Model& model, const TokenRules& rules, const Lexicon& lexicon, const Kernels& kernels)
      : model_(model),
        rules_(rules),
        lexicon_(lexicon),
        kernels_(kernels),
        types_(model, lexicon, kernels),
        encoder_(model, kernels),
        decoder_(kernels.fill_chart) {}

  // Fills every token of the analysis, but its words.
  void annotate(Analysis& analysis);

 private:
  // Sentences that are encoded together, whose words follow each other.
  struct Batch {
    std::span<Sentence> sentences;
    TokenRange tokens;
  };
  // Words [begin, end) of the batch; the sentence that its trees are about.
  struct Range {
    std::size_t begin, end;
    std::size_t size() const { return end - begin; }
  };

  void annotate(Analysis& analysis, const Batch& batch);
  void read_words(const Analysis& analysis, const Batch& batch);
  void tag(Analysis& analysis, const Batch& batch);
  const Model::Tag& best_tag(const float* row, const WordType& type);
  bool stands_for_reflexive_verb(const Analysis& analysis, const Batch& batch, std::size_t word);
  const Model::Tag& best_participle(const float* row, const WordType& type);
  bool is_participle(const WordType& type) const;
  bool may_be(const WordType& type, Upos upos);
  void find_lemmas(Analysis& analysis, const Batch& batch);
  bool find_lemma(Analysis& analysis, std::uint32_t token, WordType& type);
  // Does the lexicon know the form as one of verbs, of which this is none?
  bool of_other_verbs(const WordType& type, std::string_view lemma) const;
  bool lemma_of_lexicon(const Token& token, const WordType& type, std::string& lemma) const;
  void settle_sign(Token& token, std::string_view form);
  void lemmas_by_rule(Analysis& analysis, const Batch& batch);
  void find_entities(Analysis& analysis, const Batch& batch);
  void mark_entities(Analysis& analysis, const Batch& batch, float lead, EntityTag Token::*tag);
  void score_words();
  void score_arcs(Range words);
  void parse(Analysis& analysis, Sentence& sentence, Range words);
  void label(Analysis& analysis, const Batch& batch);
  void label_word(Token& token, float* row, bool root, bool punctuation) const;

  const Model& model_;
  const TokenRules& rules_;
  const Lexicon& lexicon_;
  const Kernels& kernels_;
  WordTypes types_;
  Encoder encoder_;
  TreeDecoder decoder_;
  std::vector<std::uint32_t> words_, ends_, by_rule_, heads_;
  std::vector<std::uint8_t> marks_, bins_, arc_bins_;
  std::vector<std::uint8_t> punctuation_;
  std::vector<float> logits_, entity_, u_, v_, u_bins_, v_bins_, word_side_, head_side_;
  std::vector<std::int16_t> u_units_, v_units_, hidden_, rows_by_rule_;
  std::vector<std::int32_t> scores_, products_;
  PairedWeights turned_;
  std::string scratch_;
};

// Decides by the model's weights for the neighbours of the word.
class LearnedChoice : public ContractionChoice {
 public:
  LearnedChoice(const Model& model, const Lexicon& lexicon) : model_(model), lexicon_(lexicon) {}
  bool contracted(std::string_view before, std::string_view word, std::string_view after) const override;

 private:
  const Model& model_;
  const Lexicon& lexicon_;
};

// The row of a form in the lexicon band: of the model's own words at once, of others from the lexicon.
std::uint16_t known_lexicon_row(const Model& model, const Lexicon& lexicon, std::string_view normal_form);

// Indices of the weights that speak for or against a contraction; the trainer uses them too. weights: their number.
std::array<std::uint32_t, 9> choice_features(std::string_view before, std::string_view word, std::string_view after,
                                             std::uint16_t row_before, std::uint16_t row_after, std::size_t weights);

}  // namespace rashomon
