// SPDX-License-Identifier: Apache-2.0
// What the network decides by its vectors: tags, lemma rules, entities, arcs and their labels.
#include <algorithm>
#include <cmath>

#include "analysis/decode.h"
#include "train/network.h"
#include "train/vectors.h"

namespace rashomon::train {
void Network::linear(const Matrix& in, Head& head, Matrix& out) {
  multiply(in, head.weight.value, out);
  add_bias(out, head.bias.value);
}

void Network::linear_back(const Matrix& in, Head& head, const Matrix& out_grad, Matrix& in_grad) {
  Matrix turned;
  transpose(in, turned);
  multiply(turned, out_grad, head.weight.grad, true);
  add_columns(out_grad, head.bias.grad);
  transpose(head.weight.value, turned);
  multiply(out_grad, turned, in_grad, true);
}

float Network::classify(const Matrix& logits, std::size_t classes, const std::vector<std::int32_t>& gold, Matrix& grad,
                        float weight) {
  grad.reset(logits.rows, logits.cols);
  float loss = 0;
  for (std::size_t i = 0; i < logits.rows; ++i) {
    if (gold[i] < 0) continue;
    const float most = *std::max_element(logits[i], logits[i] + classes);
    float total = 0;
    for (std::size_t j = 0; j < classes; ++j) total += grad[i][j] = std::exp(logits[i][j] - most);
    for (std::size_t j = 0; j < classes; ++j) grad[i][j] *= weight / total;
    loss -= weight * std::log(std::max(1e-9F, grad[i][gold[i]] / weight));
    grad[i][gold[i]] -= weight;
  }
  return loss;
}

float Network::arcs(const std::vector<const Example*>& batch) {
  Matrix u_grad(words_, Shape::arc), v_grad(words_, Shape::arc), ub_grad(words_, Shape::bins),
      vb_grad(words_, Shape::bins);
  float loss = 0;
  std::size_t base = 0;
  std::vector<float> score;
  std::vector<std::uint8_t> bin;
  for (const auto* example : batch) {
    const auto n = example->size();
    score.resize(n + 1);
    bin.resize(n + 1);
    for (std::size_t d = 0; d < n; ++d) {
      if (example->head[d] < 0) continue;
      float most = -1e30F;
      for (std::size_t h = 0; h <= n; ++h) {
        if (h == d) continue;
        const auto b = example->bin(d, h);
        bin[h] = static_cast<std::uint8_t>(b);
        const float* v = h == n ? arc_root_.value[0] : v_[base + h];
        score[h] = dot(u_[base + d], v, Shape::arc) + u_bins_[base + d][b] + arc_bias_.value[0][b] +
                   (h == n ? 0.0F : v_bins_[base + h][b]);
        most = std::max(most, score[h]);
      }
      float total = 0;
      for (std::size_t h = 0; h <= n; ++h) total += h == d ? 0.0F : (score[h] = std::exp(score[h] - most));
      const auto gold = static_cast<std::size_t>(example->head[d]);
      loss -= std::log(std::max(1e-9F, score[gold] / total));
      for (std::size_t h = 0; h <= n; ++h) {
        if (h == d) continue;
        const float g = (score[h] / total - (h == gold ? 1.0F : 0.0F)) * example->weight;
        if (std::abs(g) < 1e-6F) continue;
        const float* v = h == n ? arc_root_.value[0] : v_[base + h];
        add_scaled(u_grad[base + d], v, g, Shape::arc);
        add_scaled(h == n ? arc_root_.grad[0] : v_grad[base + h], u_[base + d], g, Shape::arc);
        ub_grad[base + d][bin[h]] += g;
        arc_bias_.grad[0][bin[h]] += g;
        if (h != n) vb_grad[base + h][bin[h]] += g;
      }
    }
    base += n;
  }
  Matrix turned;
  transpose(arc_word_bin_.value, turned);
  multiply(ub_grad, turned, u_grad, true);
  transpose(arc_head_bin_.value, turned);
  multiply(vb_grad, turned, v_grad, true);
  transpose(u_, turned);
  multiply(turned, ub_grad, arc_word_bin_.grad, true);
  transpose(v_, turned);
  multiply(turned, vb_grad, arc_head_bin_.grad, true);
  for (std::size_t k = 0; k < u_grad.data.size(); ++k)
    u_grad.data[k] *= u_mask_.data[k], v_grad.data[k] *= v_mask_.data[k];
  linear_back(x_, arc_word_, u_grad, x_grad_);
  linear_back(x_, arc_head_, v_grad, x_grad_);
  return loss;
}

float Network::labels(const std::vector<const Example*>& batch) {
  Matrix hidden(words_, Shape::hidden), mask(words_, Shape::hidden);
  std::vector<std::size_t> head_row(words_), bins(words_);
  std::vector<std::int32_t> gold(words_, -1);
  std::size_t base = 0;
  for (const auto* example : batch) {
    const auto n = example->size();
    for (std::size_t d = 0; d < n; ++d) {
      if (example->head[d] < 0) continue;
      const auto h = static_cast<std::size_t>(example->head[d]);
      gold[base + d] = example->label[d];
      head_row[base + d] = h == n ? words_ : base + h;
      bins[base + d] = example->bin(d, h);
      const float* above = h == n ? label_root_.value[0] : lb_[base + h];
      for (std::size_t j = 0; j < Shape::hidden; ++j) {
        const float sum = la_[base + d][j] + above[j] + label_bin_.value[bins[base + d]][j];
        mask[base + d][j] = sum > 0 && uniform() >= dropout ? 1.0F / (1 - dropout) : 0.0F;
        hidden[base + d][j] = sum * mask[base + d][j];
      }
    }
    base += n;
  }
  Matrix logits, grad, hidden_grad(words_, Shape::hidden), lb_grad(words_, Shape::hidden);
  linear(hidden, label_out_, logits);
  const float loss = classify(logits, shape_.labels, gold, grad, 1.0F);
  linear_back(hidden, label_out_, grad, hidden_grad);
  for (std::size_t k = 0; k < hidden_grad.data.size(); ++k) hidden_grad.data[k] *= mask.data[k];
  for (std::size_t i = 0; i < words_; ++i) {
    if (gold[i] < 0) continue;
    add_scaled(head_row[i] == words_ ? label_root_.grad[0] : lb_grad[head_row[i]], hidden_grad[i], 1.0F, Shape::hidden);
    add_scaled(label_bin_.grad[bins[i]], hidden_grad[i], 1.0F, Shape::hidden);
  }
  linear_back(x_, label_word_, hidden_grad, x_grad_);
  linear_back(x_, label_head_, lb_grad, x_grad_);
  return loss;
}

Network::Prediction Network::predict(const Example& example) {
  forward({&example}, false);
  Prediction found;
  const auto pick = [](const float* row, std::size_t n) {
    return static_cast<std::int32_t>(std::max_element(row, row + n) - row);
  };
  const auto n = example.size();
  std::vector<std::int32_t> scores(n * (n + 1));
  for (std::size_t d = 0; d < n; ++d) {
    found.tag.push_back(pick(tag_logits_[d], shape_.tags));
    found.rule.push_back(pick(rule_logits_[d], shape_.rules));
    found.entity.push_back(pick(entity_logits_[d], Shape::entities));
    for (std::size_t h = 0; h <= n; ++h) {
      if (h == d) continue;
      const auto b = example.bin(d, h);
      const float* v = h == n ? arc_root_.value[0] : v_[h];
      const float s =
          dot(u_[d], v, Shape::arc) + u_bins_[d][b] + arc_bias_.value[0][b] + (h == n ? 0.0F : v_bins_[h][b]);
      scores[d * (n + 1) + h] = static_cast<std::int32_t>(std::lround(s * 1024));
    }
    // Scores are compared across words: as log-probabilities.
    float most = -1e30F, total = 0;
    for (std::size_t h = 0; h <= n; ++h)
      most = h == d ? most : std::max(most, static_cast<float>(scores[d * (n + 1) + h]) / 1024);
    for (std::size_t h = 0; h <= n; ++h)
      total += h == d ? 0 : std::exp(static_cast<float>(scores[d * (n + 1) + h]) / 1024 - most);
    const auto shift = static_cast<std::int32_t>(std::lround((most + std::log(total)) * 1024));
    for (std::size_t h = 0; h <= n; ++h) scores[d * (n + 1) + h] -= shift;
  }
  std::vector<std::uint32_t> heads;
  TreeDecoder decoder;
  decoder.decode(scores, n, heads);
  std::vector<float> hidden(Shape::hidden), logits;
  for (std::size_t d = 0; d < n; ++d) {
    const auto h = heads[d];
    found.head.push_back(static_cast<std::int32_t>(h));
    const auto b = example.bin(d, h);
    const float* above = h == n ? label_root_.value[0] : lb_[h];
    logits.assign(label_out_.bias.value.data.begin(), label_out_.bias.value.data.end());
    for (std::size_t j = 0; j < Shape::hidden; ++j) {
      const float x = std::max(0.0F, la_[d][j] + above[j] + label_bin_.value[b][j]);
      add_scaled(logits.data(), label_out_.weight.value[j], x, logits.size());
    }
    found.label.push_back(pick(logits.data(), shape_.labels));
  }
  return found;
}

}  // namespace rashomon::train
