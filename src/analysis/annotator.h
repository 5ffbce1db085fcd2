// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "analysis/decode.h"
#include "analysis/encoder.h"
#include "analysis/model.h"
#include "analysis/token_rules.h"
#include "analysis/words.h"
#include "lang/lexicon.h"

namespace rashomon {

// Predicts tags, lemmas, trees and entities of sentences whose words are known. Keeps its memory between sentences; one
// a thread. What it is given must outlive it.
class Annotator {
 public:
  Annotator(const Model& model, const TokenRules& rules, const Lexicon& lexicon, Multiply multiply)
      : model_(model), rules_(rules), lexicon_(lexicon), encoder_(model, multiply) {}

  // Fills every token of one sentence of the analysis, but its words.
  void annotate(Analysis& analysis, Sentence& sentence);

 private:
  void read_words(const Analysis& analysis, const Sentence& sentence);
  void tag(Analysis& analysis, const Sentence& sentence);
  void find_lemma(Analysis& analysis, std::uint32_t token, std::size_t word);
  bool lemma_of_lexicon(Analysis& analysis, std::uint32_t token, std::size_t word);
  void find_entities(Analysis& analysis, const Sentence& sentence);
  void parse(Analysis& analysis, Sentence& sentence);
  void score_arcs(std::size_t words);
  void label(Analysis& analysis, const Sentence& sentence);
  void store_lemma(Analysis& analysis, std::uint32_t token, std::string_view lemma);

  const Model& model_;
  const TokenRules& rules_;
  const Lexicon& lexicon_;
  Encoder encoder_;
  TreeDecoder decoder_;
  std::vector<WordRows> rows_;
  std::vector<std::string> normal_;
  std::vector<std::uint8_t> marks_, bins_;
  std::vector<bool> punctuation_;
  std::vector<float> tag_, entity_, u_, v_, u_bins_, v_bins_, word_side_, head_side_, logits_;
  std::vector<std::int16_t> u_units_, v_units_, hidden_;
  std::vector<std::int32_t> scores_, products_;
  std::vector<std::uint32_t> heads_;
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
std::vector<std::uint32_t> choice_features(std::string_view before, std::string_view word, std::string_view after,
                                           std::uint16_t row_before, std::uint16_t row_after, std::size_t weights);

}  // namespace rashomon
