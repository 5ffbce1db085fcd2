// SPDX-License-Identifier: Apache-2.0
#include "analysis/annotator.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "analysis/guards.h"
#include "analysis/lemma_rule.h"
#include "analysis/normal.h"

namespace rashomon {
namespace {

std::size_t best_of(const float* row, std::size_t size) {
  return static_cast<std::size_t>(std::max_element(row, row + size) - row);
}

// 0 where the second best is as good, 255 where it is far off: lead in 1024ths of a natural logarithm.
std::uint8_t margin_of(std::int32_t lead) {
  lead = std::clamp(lead, 0, 1 << 20);
  return static_cast<std::uint8_t>(255 * lead / (lead + 1024));
}

// How far the kind of entity that begins with tag `begin` is before every other kind and none.
float lead_of_kind(const float* row, std::size_t begin) {
  float other = row[0];
  for (std::size_t tag = 1; tag < Model::entities; ++tag) {
    if (tag != begin && tag != begin + 1) other = std::max(other, row[tag]);
  }
  return std::max(row[begin], row[begin + 1]) - other;
}

std::int32_t thousandths(float x) { return static_cast<std::int32_t>(std::clamp(x, -2000.0F, 2000.0F) * 1024); }

}  // namespace

std::uint16_t known_lexicon_row(const Model& model, const Lexicon& lexicon, std::string_view normal_form) {
  const auto known = model.words.find(normal_form);
  if (known.size() != 2) return lexicon_row(lexicon, normal_form);
  std::uint16_t row;
  std::memcpy(&row, known.data(), sizeof row);
  return row;
}

void Annotator::annotate(Analysis& analysis, Sentence& sentence) {
  if (sentence.tokens.size() == 0) return;
  read_words(analysis, sentence);
  encoder_.encode({rows_.data(), sentence.tokens.size()});
  tag(analysis, sentence);
  find_entities(analysis, sentence);
  parse(analysis, sentence);
  label(analysis, sentence);
  apply_guards(analysis, sentence, rules_.needs_subject);
}

void Annotator::read_words(const Analysis& analysis, const Sentence& sentence) {
  const std::size_t n = sentence.tokens.size();
  rows_.resize(std::max(rows_.size(), n));
  normal_.resize(std::max(normal_.size(), n));
  marks_.resize(n);
  punctuation_.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    const auto& token = analysis.tokens[sentence.tokens.begin + i];
    const auto form = analysis.form(token);
    normalize(form, normal_[i]);
    const auto row = known_lexicon_row(model_, lexicon_, normal_[i]);
    rows_[i] = rows_of(form, normal_[i], i == 0, row, static_cast<WordClass>(token.word_class), model_.news);
    marks_[i] = mark_weight(form);
    punctuation_[i] = is_punctuation(form);
  }
}

void Annotator::tag(Analysis& analysis, const Sentence& sentence) {
  encoder_.apply(model_.tag, encoder_.activations(), tag_);
  const auto columns = model_.tag.weights.columns;
  for (std::uint32_t i = 0; i < sentence.tokens.size(); ++i) {
    auto& token = analysis.tokens[sentence.tokens.begin + i];
    const auto& tag = model_.tags[best_of(tag_.data() + i * columns, model_.tags.size())];
    token.upos = tag.upos;
    token.features = tag.features;
    if (punctuation_[i]) token.upos = Upos::punct, token.features = {};
    find_lemma(analysis, sentence.tokens.begin + i, i);
  }
}

void Annotator::store_lemma(Analysis& analysis, std::uint32_t token, std::string_view lemma) {
  auto& at = analysis.tokens[token];
  at.lemma = static_cast<std::uint32_t>(analysis.strings.size());
  at.lemma_size = static_cast<std::uint16_t>(std::min<std::size_t>(lemma.size(), UINT16_MAX));
  analysis.strings += lemma.substr(0, at.lemma_size);
}

// Seen with this tag in training, the lexicon, then the rule of the network.
void Annotator::find_lemma(Analysis& analysis, std::uint32_t token, std::size_t word) {
  scratch_.assign(normal_[word]).append("\t").append(name_of(analysis.tokens[token].upos));
  const auto seen = model_.lemmas.find(scratch_);
  if (!seen.empty()) return store_lemma(analysis, token, seen);
  if (lemma_of_lexicon(analysis, token, word)) return;
  const auto* x = encoder_.activations().data() + word * Model::width;
  encoder_.apply(model_.rule, {x, Model::width}, logits_);
  const auto form = std::string(analysis.form(token));
  std::string lemma;
  apply_lemma_rule(model_.rules[best_of(logits_.data(), model_.rules.size())], form, normal_[word], lemma);
  store_lemma(analysis, token, lemma);
}

bool Annotator::lemma_of_lexicon(Analysis& analysis, std::uint32_t token, std::size_t word) {
  const auto upos = analysis.tokens[token].upos;
  // A name keeps its form; the lexicons' names are lemmas of themselves.
  if (upos == Upos::propn || upos == Upos::punct || upos == Upos::num || upos == Upos::x) return false;
  const auto name = name_of(upos);
  const auto features = analysis.tokens[token].features;
  int best = -1;
  std::string lemma;
  for (const auto& reading : lexicon_.find(normal_[word])) {
    if (reading.upos != name && !(upos == Upos::aux && reading.upos == "VERB")) continue;
    const auto other = features_of(reading.features);
    const int fit = 1 + (other.number == features.number) + (other.gender == features.gender) +
                    2 * (other.verb_form == features.verb_form) + (other.tense == features.tense) +
                    (other.person == features.person);
    if (fit > best) best = fit, lemma = reading.lemma;
  }
  if (best < 0) return false;
  store_lemma(analysis, token, lemma);
  return true;
}

// A wrong entity misleads more than a missing one: it must hold a proper noun, begin clearly, and only names go on.
void Annotator::find_entities(Analysis& analysis, const Sentence& sentence) {
  constexpr float clearly = 3.0F;  // a natural logarithm before any other kind
  encoder_.apply(model_.entity, encoder_.activations(), entity_);
  const auto columns = model_.entity.weights.columns;
  std::size_t before = 0;
  for (std::uint32_t i = 0; i < sentence.tokens.size(); ++i) {
    auto& token = analysis.tokens[sentence.tokens.begin + i];
    const auto* row = entity_.data() + i * columns;
    auto best = best_of(row, Model::entities);
    const bool inside = best > 0 && best % 2 == 0;
    // An entity goes on only as what it began as.
    if (inside && before != best && before != best - 1) --best;
    const bool begins = best % 2 == 1;
    if (begins && (token.upos != Upos::propn || lead_of_kind(row, best) < clearly)) best = 0;
    token.entity = static_cast<EntityTag>(best);
    before = best;
  }
}

void Annotator::score_arcs(std::size_t n) {
  const auto units = [&](const Dense& dense, std::vector<float>& out, std::vector<std::int16_t>& rounded) {
    encoder_.apply(dense, encoder_.activations(), out);
    rounded.resize(out.size());
    round_to_units(out, Model::arc_unit, 4095, rounded.data());
  };
  units(model_.arc_word, u_, u_units_);
  units(model_.arc_head, v_, v_units_);
  encoder_.apply(model_.word_bin, u_units_, u_bins_);
  encoder_.apply(model_.head_bin, v_units_, v_bins_);
  turned_.reset(Model::arc, n + 1);
  for (std::size_t h = 0; h < n; ++h) {
    for (std::size_t k = 0; k < Model::arc; ++k) turned_.at(k, h) = v_units_[h * Model::arc + k];
  }
  std::int16_t root[Model::arc];
  round_to_units(model_.arc_root, Model::arc_unit, 4095, root);
  for (std::size_t k = 0; k < Model::arc; ++k) turned_.at(k, n) = root[k];
  encoder_.product(turned_, u_units_.data(), n, products_);
  bins_.resize(n * n);
  for (std::size_t d = 0; d < n; ++d) {
    std::uint8_t most = 0;
    for (auto h = d; h-- > 0; most = std::max(most, marks_[h]))
      bins_[d * n + h] = static_cast<std::uint8_t>(arc_bin(d, h, most));
    most = 0;
    for (auto h = d + 1; h < n; most = std::max(most, marks_[h]), ++h)
      bins_[d * n + h] = static_cast<std::uint8_t>(arc_bin(d, h, most));
  }
}

void Annotator::parse(Analysis& analysis, Sentence& sentence) {
  const std::size_t n = sentence.tokens.size();
  score_arcs(n);
  constexpr auto down = static_cast<std::int32_t>(Model::arc_unit * Model::arc_unit / 1024);
  scores_.resize(n * (n + 1));
  // A mark of punctuation heads nothing, unless there is nothing else.
  constexpr std::int32_t forbidden = -(1 << 21);
  const bool all_marks = std::find(punctuation_.begin(), punctuation_.end(), false) == punctuation_.end();
  for (std::size_t d = 0; d < n; ++d) {
    auto* row = scores_.data() + d * (n + 1);
    const auto* product = products_.data() + d * turned_.columns;
    const float* by_word = u_bins_.data() + d * 64;
    for (std::size_t h = 0; h < n; ++h) {
      const auto bin = bins_[d * n + h];
      if (h != d) row[h] = product[h] / down + thousandths(by_word[bin] + v_bins_[h * 64 + bin] + model_.arc_bias[bin]);
      if (punctuation_[h] && !all_marks) row[h] += forbidden;
    }
    row[d] = INT32_MIN / 4;
    row[n] = product[n] / down + thousandths(by_word[root_bin] + model_.arc_bias[root_bin]);
    if (punctuation_[d] && !all_marks) row[n] += forbidden;
  }
  decoder_.decode(scores_, n, heads_);
  for (std::size_t d = 0; d < n; ++d) {
    auto& token = analysis.tokens[sentence.tokens.begin + d];
    const auto* row = scores_.data() + d * (n + 1);
    std::int32_t second = INT32_MIN / 4;
    for (std::size_t h = 0; h <= n; ++h) second = h == heads_[d] ? second : std::max(second, row[h]);
    token.margin = margin_of(row[heads_[d]] - second);
    token.head = sentence.tokens.begin + static_cast<std::uint32_t>(heads_[d] == n ? d : heads_[d]);
    if (heads_[d] == n) sentence.root = token.head;
  }
}

void Annotator::label(Analysis& analysis, const Sentence& sentence) {
  const std::size_t n = sentence.tokens.size();
  encoder_.apply(model_.label_word, encoder_.activations(), word_side_);
  encoder_.apply(model_.label_head, encoder_.activations(), head_side_);
  hidden_.resize(n * Model::hidden);
  float sum[Model::hidden];
  for (std::size_t d = 0; d < n; ++d) {
    const auto h = heads_[d];
    const auto bin = h == n ? root_bin : bins_[d * n + h];
    const float* above = h == n ? model_.label_root.data() : head_side_.data() + h * Model::hidden;
    const float* between = model_.label_bin.data() + bin * Model::hidden;
    for (std::size_t j = 0; j < Model::hidden; ++j) {
      sum[j] = std::max(0.0F, word_side_[d * Model::hidden + j] + above[j] + between[j]);
    }
    round_to_units(sum, Model::unit, 16383, hidden_.data() + d * Model::hidden);
  }
  encoder_.apply(model_.label_out, hidden_, logits_);
  for (std::size_t d = 0; d < n; ++d) {
    auto& token = analysis.tokens[sentence.tokens.begin + d];
    float* row = logits_.data() + d * model_.label_out.weights.columns;
    const auto root = static_cast<std::size_t>(Relation::root);
    auto best = root;
    if (heads_[d] != n && punctuation_[d]) {
      best = static_cast<std::size_t>(Relation::punct);
    } else if (heads_[d] != n) {
      row[root] = row[static_cast<std::size_t>(Relation::punct)] = -1e9F;
      best = best_of(row, model_.labels);
      const float top = row[best];
      row[best] = -1e9F;
      token.margin = std::min(token.margin, margin_of(thousandths(top - row[best_of(row, model_.labels)])));
    }
    token.relation = static_cast<Relation>(best);
  }
}

}  // namespace rashomon
