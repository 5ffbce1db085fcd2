// SPDX-License-Identifier: Apache-2.0
// The trees: a score for every arc, the best tree by them, then the relation on each arc.
#include <algorithm>
#include <cstring>

#include "analysis/annotator.h"

namespace rashomon {
namespace {

// 0 where the second best is as good, 255 where it is far off: lead in 1024ths of a natural logarithm.
std::uint8_t margin_of(std::int32_t lead) {
  lead = std::clamp(lead, 0, 1 << 20);
  return static_cast<std::uint8_t>(255 * lead / (lead + 1024));
}

std::int32_t thousandths(float x) { return static_cast<std::int32_t>(std::clamp(x, -2000.0F, 2000.0F) * 1024); }

}  // namespace

// What each word of the batch brings to its arcs, as dependent and as head.
void Annotator::score_words() {
  const auto units = [&](const Dense& dense, std::vector<float>& out, std::vector<std::int16_t>& rounded) {
    encoder_.apply(dense, encoder_.activations(), out);
    rounded.resize(out.size());
    kernels_.round(out.data(), out.size(), Model::arc_unit, 4095, rounded.data());
  };
  units(model_.arc_word, u_, u_units_);
  units(model_.arc_head, v_, v_units_);
  encoder_.apply(model_.word_bin, u_units_, u_bins_);
  encoder_.apply(model_.head_bin, v_units_, v_bins_);
}

void Annotator::score_arcs(Range words) {
  const auto n = words.size();
  constexpr std::size_t pairs = Model::arc / 2;
  turned_.reset(Model::arc, n + 1);
  // Two values side by side move as one.
  const auto turn = [&](const std::int16_t* head, std::size_t column) {
    for (std::size_t k = 0; k < pairs; ++k)
      std::memcpy(turned_.pairs.data() + (k * turned_.columns + column) * 2, head + 2 * k, 2 * sizeof *head);
  };
  for (std::size_t h = 0; h < n; ++h) turn(v_units_.data() + (words.begin + h) * Model::arc, h);
  std::int16_t root[Model::arc];
  kernels_.round(model_.arc_root.data(), Model::arc, Model::arc_unit, 4095, root);
  turn(root, n);
  encoder_.product(turned_, u_units_.data() + words.begin * Model::arc, n, products_);
  bins_.resize(n * n);
  const auto* marks = marks_.data() + words.begin;
  for (std::size_t d = 0; d < n; ++d) {
    std::uint8_t most = 0;
    for (auto h = d; h-- > 0; most = std::max(most, marks[h]))
      bins_[d * n + h] = static_cast<std::uint8_t>(arc_bin(d, h, most));
    most = 0;
    for (auto h = d + 1; h < n; most = std::max(most, marks[h]), ++h)
      bins_[d * n + h] = static_cast<std::uint8_t>(arc_bin(d, h, most));
  }
}

void Annotator::parse(Analysis& analysis, Sentence& sentence, Range words) {
  const auto n = words.size();
  score_arcs(words);
  constexpr auto down = static_cast<std::int32_t>(Model::arc_unit * Model::arc_unit / 1024);
  scores_.resize(n * (n + 1));
  // A mark of punctuation heads nothing, unless there is nothing else.
  constexpr std::int32_t forbidden = -(1 << 21);
  const auto* marks = punctuation_.data() + words.begin;
  const bool all_marks = std::all_of(marks, marks + n, [](std::uint8_t mark) { return mark != 0; });
  const float* head_bins = v_bins_.data() + words.begin * 64;
  for (std::size_t d = 0; d < n; ++d) {
    auto* row = scores_.data() + d * (n + 1);
    const auto* product = products_.data() + d * turned_.columns;
    const float* by_word = u_bins_.data() + (words.begin + d) * 64;
    for (std::size_t h = 0; h < n; ++h) {
      const auto bin = h == d ? root_bin : bins_[d * n + h];
      row[h] = product[h] / down + thousandths(by_word[bin] + head_bins[h * 64 + bin] + model_.arc_bias[bin]) +
               (marks[h] && !all_marks ? forbidden : 0);
    }
    row[d] = INT32_MIN / 4;
    row[n] = product[n] / down + thousandths(by_word[root_bin] + model_.arc_bias[root_bin]);
    if (marks[d] && !all_marks) row[n] += forbidden;
  }
  decoder_.decode(scores_, n, heads_);
  for (std::size_t d = 0; d < n; ++d) {
    auto& token = analysis.tokens[sentence.tokens.begin + d];
    const auto* row = scores_.data() + d * (n + 1);
    const auto head = heads_[d];
    std::int32_t second = INT32_MIN / 4;
    for (std::size_t h = 0; h <= n; ++h) second = h == head ? second : std::max(second, row[h]);
    token.margin = margin_of(row[head] - second);
    token.head = sentence.tokens.begin + static_cast<std::uint32_t>(head == n ? d : head);
    arc_bins_[words.begin + d] = head == n ? static_cast<std::uint8_t>(root_bin) : bins_[d * n + head];
    if (head == n) sentence.root = token.head;
  }
}

void Annotator::label(Analysis& analysis, const Batch& batch) {
  const auto begin = batch.tokens.begin;
  encoder_.apply(model_.label_word, encoder_.activations(), word_side_);
  encoder_.apply(model_.label_head, encoder_.activations(), head_side_);
  hidden_.resize(words_.size() * Model::hidden);
  for (std::uint32_t d = 0; d < words_.size(); ++d) {
    const auto h = analysis.tokens[begin + d].head - begin;
    const float* above = h == d ? model_.label_root.data() : head_side_.data() + h * Model::hidden;
    const float* between = model_.label_bin.data() + arc_bins_[d] * Model::hidden;
    kernels_.round_sum(word_side_.data() + d * Model::hidden, above, between, Model::hidden, Model::unit, 16383,
                       hidden_.data() + d * Model::hidden);
  }
  encoder_.apply(model_.label_out, hidden_, logits_);
  for (std::uint32_t d = 0; d < words_.size(); ++d) {
    auto& token = analysis.tokens[begin + d];
    label_word(token, logits_.data() + d * model_.label_out.weights.columns, token.head == begin + d,
               punctuation_[d] != 0);
  }
}

void Annotator::label_word(Token& token, float* row, bool root, bool punctuation) const {
  token.relation = root ? Relation::root : Relation::punct;
  if (root || punctuation) return;
  row[static_cast<std::size_t>(Relation::root)] = row[static_cast<std::size_t>(Relation::punct)] = -1e9F;
  const auto best = kernels_.best(row, model_.labels);
  const float top = row[best];
  row[best] = -1e9F;
  token.margin = std::min(token.margin, margin_of(thousandths(top - row[kernels_.best(row, model_.labels)])));
  token.relation = static_cast<Relation>(best);
}

}  // namespace rashomon
