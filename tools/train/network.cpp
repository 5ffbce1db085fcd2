// SPDX-License-Identifier: Apache-2.0
#include "train/network.h"

#include <algorithm>
#include <cmath>

#include "train/vectors.h"

namespace rashomon::train {
namespace {

constexpr std::size_t width = Shape::width;

// Each row to mean 0 and deviation 1; keeps the deviations.
void normalize_rows(Matrix& x, std::vector<float>& deviation) {
  deviation.resize(x.rows);
  for (std::size_t i = 0; i < x.rows; ++i) {
    float* row = x[i];
    float mean = 0, square = 0;
    for (std::size_t j = 0; j < x.cols; ++j) mean += row[j];
    mean /= static_cast<float>(x.cols);
    for (std::size_t j = 0; j < x.cols; ++j) square += (row[j] - mean) * (row[j] - mean);
    deviation[i] = std::sqrt(square / static_cast<float>(x.cols) + 1e-5F);
    for (std::size_t j = 0; j < x.cols; ++j) row[j] = (row[j] - mean) / deviation[i];
  }
}

// grad of the normalized rows y becomes the gradient of the rows before.
void normalize_back(const Matrix& y, const std::vector<float>& deviation, Matrix& grad) {
  for (std::size_t i = 0; i < y.rows; ++i) {
    float mean = 0, along = 0;
    for (std::size_t j = 0; j < y.cols; ++j) mean += grad[i][j], along += grad[i][j] * y[i][j];
    mean /= static_cast<float>(y.cols);
    along /= static_cast<float>(y.cols);
    for (std::size_t j = 0; j < y.cols; ++j) grad[i][j] = (grad[i][j] - mean - y[i][j] * along) / deviation[i];
  }
}

}  // namespace

void Network::init(Parameter& p, std::size_t rows, std::size_t cols, float deviation, bool sparse) {
  p.value.reset(rows, cols);
  std::normal_distribution<float> normal(0.0F, deviation);
  if (deviation > 0) {
    for (auto& x : p.value.data) x = normal(random_);
  }
  p.grad.reset(rows, cols);
  p.first.reset(rows, cols);
  p.second.reset(rows, cols);
  p.average = p.value;
  p.sparse = sparse;
  if (sparse) {
    p.last_step.assign(rows, 0);
    p.is_touched.assign(rows, 0);
  }
}

Network::Network(Shape shape, unsigned seed) : shape_(std::move(shape)), random_(seed) {
  init(embedding_, WordRows::total(), width, 0.3F, true);
  layers_.resize(shape_.layers.size());
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    layers_[i].dilation = shape_.layers[i];
    const bool recurrent = layers_[i].dilation == 0;
    const auto in = recurrent ? width : 3 * width, out = recurrent ? 4 * width : 2 * width;
    init(layers_[i].weight, in, out, std::sqrt((recurrent ? 1.0F : 2.0F) / static_cast<float>(in)));
    init(layers_[i].bias, 1, out, 0);
    if (recurrent) {
      for (std::size_t j = 2 * width; j < 4 * width; ++j)
        layers_[i].bias.value[0][j] = layers_[i].bias.average[0][j] = 1.0F;
    }
  }
  const auto head = [&](Head& h, std::size_t in, std::size_t out) {
    init(h.weight, in, padded(out), 1.0F / std::sqrt(static_cast<float>(in)));
    init(h.bias, 1, padded(out), 0);
  };
  head(tag_, width, shape_.tags);
  head(rule_, width, shape_.rules);
  head(entity_, width, Shape::entities);
  head(arc_head_, width, Shape::arc);
  head(arc_word_, width, Shape::arc);
  head(label_head_, width, Shape::hidden);
  head(label_word_, width, Shape::hidden);
  head(label_out_, Shape::hidden, shape_.labels);
  init(arc_root_, 1, Shape::arc, 0.5F);
  init(label_root_, 1, Shape::hidden, 0.5F);
  init(arc_word_bin_, Shape::arc, Shape::bins, 0.1F);
  init(arc_head_bin_, Shape::arc, Shape::bins, 0.1F);
  init(arc_bias_, 1, Shape::bins, 0);
  init(label_bin_, Shape::bins, Shape::hidden, 0.1F);
}

std::vector<Parameter*> Network::parameters() {
  std::vector<Parameter*> all = {&embedding_};
  for (auto& layer : layers_) all.push_back(&layer.weight), all.push_back(&layer.bias);
  for (auto* head : {&tag_, &rule_, &entity_, &arc_head_, &arc_word_, &label_head_, &label_word_, &label_out_}) {
    all.push_back(&head->weight);
    all.push_back(&head->bias);
  }
  for (auto* p : {&arc_root_, &label_root_, &arc_word_bin_, &arc_head_bin_, &arc_bias_, &label_bin_}) all.push_back(p);
  return all;
}

std::vector<std::pair<std::string, const Matrix*>> Network::weights() const {
  std::vector<std::pair<std::string, const Matrix*>> all = {{"embedding", &embedding_.value}};
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    all.emplace_back("layer" + std::to_string(i), &layers_[i].weight.value);
    all.emplace_back("layer" + std::to_string(i) + "b", &layers_[i].bias.value);
  }
  const auto head = [&](const char* name, const Head& h) {
    all.emplace_back(name, &h.weight.value);
    all.emplace_back(std::string(name) + "b", &h.bias.value);
  };
  head("tag", tag_);
  head("rule", rule_);
  head("entity", entity_);
  head("arc_head", arc_head_);
  head("arc_word", arc_word_);
  head("label_head", label_head_);
  head("label_word", label_word_);
  head("label_out", label_out_);
  all.emplace_back("arc_root", &arc_root_.value);
  all.emplace_back("label_root", &label_root_.value);
  all.emplace_back("word_bin", &arc_word_bin_.value);
  all.emplace_back("head_bin", &arc_head_bin_.value);
  all.emplace_back("arc_bias", &arc_bias_.value);
  all.emplace_back("label_bin", &label_bin_.value);
  return all;
}

void Network::begin_from(const std::vector<Matrix>& values) {
  std::size_t at = 0;
  for (const auto& [name, matrix] : weights()) {
    for (auto* p : parameters()) {
      if (&p->value == matrix) p->value = p->average = values[at];
    }
    ++at;
  }
}

void Network::swap_average() {
  for (auto* p : parameters()) {
    if (p->sparse) {  // rows at rest have not been averaged since they were last touched
      for (std::size_t r = 0; r < p->value.rows; ++r) {
        const float keep = std::pow(average_rate, static_cast<float>(steps_ - p->last_step[r]));
        for (std::size_t j = 0; j < p->value.cols; ++j)
          p->average[r][j] = keep * p->average[r][j] + (1 - keep) * p->value[r][j];
        p->last_step[r] = steps_;
      }
    }
    std::swap(p->value.data, p->average.data);
  }
}

void Network::embed(const std::vector<const Example*>& batch, bool learning) {
  sum_.reset(words_, width);
  std::size_t at = 0;
  for (const auto* example : batch) {
    for (std::size_t i = 0; i < example->size(); ++i, ++at) {
      const auto& rows = example->words[i].row;
      const bool drop_form = learning && uniform() * 100 < example->rare[i];
      for (std::size_t band = 0; band < WordRows::count; ++band) {
        if (drop_form && band <= WordRows::form_two) continue;
        add_scaled(sum_[at], embedding_.value[rows[band]], 1.0F, width);
      }
      // The way back needs to know what was dropped.
      if (drop_form) embed_deviation_.push_back(static_cast<float>(at));
    }
  }
}

void Network::forward(const std::vector<const Example*>& batch, bool learning) {
  learning_ = learning;
  words_ = 0;
  first_.clear();
  end_.clear();
  for (const auto* example : batch) {
    first_.insert(first_.end(), example->size(), static_cast<std::uint32_t>(words_));
    words_ += example->size();
    end_.insert(end_.end(), example->size(), static_cast<std::uint32_t>(words_));
  }
  embed_deviation_.clear();
  embed(batch, learning);
  auto dropped = std::move(embed_deviation_);
  normalize_rows(sum_, embed_deviation_);
  x_ = sum_;
  embed_mask_.reset(words_, width);
  for (std::size_t k = 0; k < embed_mask_.data.size(); ++k) {
    embed_mask_.data[k] = learning ? (uniform() < word_dropout ? 0.0F : 1.0F / (1 - word_dropout)) : 1.0F;
    x_.data[k] *= embed_mask_.data[k];
  }
  for (auto& layer : layers_) run(layer, learning);
  linear(x_, tag_, tag_logits_);
  linear(x_, rule_, rule_logits_);
  linear(x_, entity_, entity_logits_);
  linear(x_, arc_word_, u_);
  linear(x_, arc_head_, v_);
  linear(x_, label_word_, la_);
  linear(x_, label_head_, lb_);
  if (learning) {
    for (auto pair : {std::pair{&u_, &u_mask_}, std::pair{&v_, &v_mask_}}) {
      pair.second->reset(words_, Shape::arc);
      for (std::size_t k = 0; k < pair.second->data.size(); ++k) {
        pair.second->data[k] = uniform() < dropout ? 0.0F : 1.0F / (1 - dropout);
        pair.first->data[k] *= pair.second->data[k];
      }
    }
  }
  multiply(u_, arc_word_bin_.value, u_bins_);
  multiply(v_, arc_head_bin_.value, v_bins_);
  // Words whose form was dropped, for embed_back.
  embedding_.touched.clear();
  for (const float at : dropped) embedding_.touched.push_back(static_cast<std::uint32_t>(at));
}

void Network::run(Layer& layer, bool learning) {
  layer.in = x_;
  Matrix sum;
  if (layer.dilation > 0) {
    layer.window.reset(words_, 3 * width);
    for (std::size_t i = 0; i < words_; ++i) {
      for (int side = -1; side <= 1; ++side) {
        const auto j = static_cast<std::ptrdiff_t>(i) + side * layer.dilation;
        if (j < static_cast<std::ptrdiff_t>(first_[i]) || j >= static_cast<std::ptrdiff_t>(end_[i])) continue;
        std::copy_n(x_[static_cast<std::size_t>(j)], width,
                    layer.window[i] + static_cast<std::size_t>(side + 1) * width);
      }
    }
    multiply(layer.window, layer.weight.value, layer.raw);
    add_bias(layer.raw, layer.bias.value);
    sum.reset(words_, width);
    for (std::size_t i = 0; i < words_; ++i) {
      for (std::size_t j = 0; j < width; ++j) sum[i][j] = std::max(layer.raw[i][j], layer.raw[i][width + j]);
    }
  } else {
    multiply(x_, layer.weight.value, layer.raw);
    add_bias(layer.raw, layer.bias.value);
    recur(layer, sum);
  }
  layer.mask.reset(words_, width);
  layer.out.reset(words_, width);
  for (std::size_t k = 0; k < sum.data.size(); ++k) {
    layer.mask.data[k] = learning ? (uniform() < dropout ? 0.0F : 1.0F / (1 - dropout)) : 1.0F;
    layer.out.data[k] = x_.data[k] + sum.data[k] * layer.mask.data[k];
  }
  normalize_rows(layer.out, layer.deviation);
  x_ = layer.out;
}

// Two gated averages, one from each side: h += f (h - c) with f of soft sign. raw: candidates right, left, gates right,
// left.
void Network::recur(Layer& layer, Matrix& sum) {
  sum.reset(words_, width);
  layer.window.reset(words_, 2 * width);  // the states
  for (int side = 0; side < 2; ++side) {
    for (std::size_t k = 0; k < words_; ++k) {
      const auto i = side == 0 ? k : words_ - 1 - k;
      const bool fresh = side == 0 ? i == first_[i] : i + 1 == end_[i];
      const float* before = fresh ? nullptr : layer.window[side == 0 ? i - 1 : i + 1] + side * width;
      const float *c = layer.raw[i] + side * width, *g = layer.raw[i] + (2 + side) * width;
      float* h = layer.window[i] + side * width;
      for (std::size_t j = 0; j < width; ++j) {
        const float f = 0.5F + 0.5F * (g[j] / (1.0F + std::abs(g[j])));
        const float old = before != nullptr ? before[j] : 0.0F;
        h[j] = c[j] + f * (old - c[j]);
        sum[i][j] += h[j];
      }
    }
  }
}

void Network::recur_back(Layer& layer, const Matrix& sum_grad, Matrix& raw_grad) {
  raw_grad.reset(words_, 4 * width);
  std::vector<float> carried(width);
  for (int side = 0; side < 2; ++side) {
    for (std::size_t k = 0; k < words_; ++k) {
      const auto i = side == 0 ? words_ - 1 - k : k;  // against the direction of the states
      const bool last = side == 0 ? i + 1 == end_[i] : i == first_[i];
      const bool fresh = side == 0 ? i == first_[i] : i + 1 == end_[i];
      if (last) std::fill(carried.begin(), carried.end(), 0.0F);
      const float* before = fresh ? nullptr : layer.window[side == 0 ? i - 1 : i + 1] + side * width;
      const float *c = layer.raw[i] + side * width, *g = layer.raw[i] + (2 + side) * width;
      for (std::size_t j = 0; j < width; ++j) {
        const float grad = sum_grad[i][j] + carried[j];
        const float under = 1.0F + std::abs(g[j]);
        const float f = 0.5F + 0.5F * (g[j] / under);
        const float old = before != nullptr ? before[j] : 0.0F;
        raw_grad[i][side * width + j] = (1 - f) * grad;
        raw_grad[i][(2 + side) * width + j] = (old - c[j]) * grad * 0.5F / (under * under);
        carried[j] = f * grad;
      }
    }
  }
}

void Network::back(Layer& layer) {
  Matrix grad = x_grad_;
  normalize_back(layer.out, layer.deviation, grad);
  x_grad_ = grad;  // through the residual
  for (std::size_t k = 0; k < grad.data.size(); ++k) grad.data[k] *= layer.mask.data[k];
  Matrix raw_grad, turned, in_grad;
  if (layer.dilation > 0) {
    raw_grad.reset(words_, 2 * width);
    for (std::size_t i = 0; i < words_; ++i) {
      for (std::size_t j = 0; j < width; ++j) {
        raw_grad[i][layer.raw[i][j] >= layer.raw[i][width + j] ? j : width + j] = grad[i][j];
      }
    }
    transpose(layer.window, turned);
  } else {
    recur_back(layer, grad, raw_grad);
    transpose(layer.in, turned);
  }
  multiply(turned, raw_grad, layer.weight.grad, true);
  add_columns(raw_grad, layer.bias.grad);
  transpose(layer.weight.value, turned);
  multiply(raw_grad, turned, in_grad);
  if (layer.dilation == 0) {
    for (std::size_t k = 0; k < x_grad_.data.size(); ++k) x_grad_.data[k] += in_grad.data[k];
    return;
  }
  for (std::size_t i = 0; i < words_; ++i) {
    for (int side = -1; side <= 1; ++side) {
      const auto j = static_cast<std::ptrdiff_t>(i) + side * layer.dilation;
      if (j < static_cast<std::ptrdiff_t>(first_[i]) || j >= static_cast<std::ptrdiff_t>(end_[i])) continue;
      add_scaled(x_grad_[static_cast<std::size_t>(j)], in_grad[i] + static_cast<std::size_t>(side + 1) * width, 1.0F,
                 width);
    }
  }
}

void Network::embed_back(const std::vector<const Example*>& batch) {
  for (std::size_t k = 0; k < x_grad_.data.size(); ++k) x_grad_.data[k] *= embed_mask_.data[k];
  normalize_back(sum_, embed_deviation_, x_grad_);
  auto dropped = std::move(embedding_.touched);
  embedding_.touched.clear();
  std::size_t at = 0, next = 0;
  for (const auto* example : batch) {
    for (std::size_t i = 0; i < example->size(); ++i, ++at) {
      const bool no_form = next < dropped.size() && dropped[next] == at;
      next += no_form;
      for (std::size_t band = no_form ? 2 : 0; band < WordRows::count; ++band) {
        const auto row = example->words[i].row[band];
        if (!embedding_.is_touched[row]) embedding_.is_touched[row] = 1, embedding_.touched.push_back(row);
        add_scaled(embedding_.grad[row], x_grad_[at], 1.0F, width);
      }
    }
  }
}

float Network::learn(const std::vector<const Example*>& batch, float rate) {
  forward(batch, true);
  std::vector<std::int32_t> tag, rule, entity;
  for (const auto* example : batch) {
    tag.insert(tag.end(), example->tag.begin(), example->tag.end());
    rule.insert(rule.end(), example->rule.begin(), example->rule.end());
    entity.insert(entity.end(), example->entity.begin(), example->entity.end());
  }
  x_grad_.reset(words_, width);
  Matrix grad;
  float loss = classify(tag_logits_, shape_.tags, tag, grad, 1.0F);
  linear_back(x_, tag_, grad, x_grad_);
  loss += classify(rule_logits_, shape_.rules, rule, grad, 0.5F);
  linear_back(x_, rule_, grad, x_grad_);
  loss += classify(entity_logits_, Shape::entities, entity, grad, 0.5F);
  linear_back(x_, entity_, grad, x_grad_);
  loss += arcs(batch);
  loss += labels(batch);
  for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) back(*layer);
  embed_back(batch);
  step(rate);
  return loss / static_cast<float>(words_);
}

void Network::step(float rate) {
  ++steps_;
  double square = 0;
  const auto all = parameters();
  for (auto* p : all) {
    if (p->sparse) {
      for (const auto row : p->touched) square += dot(p->grad[row], p->grad[row], p->grad.cols);
    } else {
      for (const float g : p->grad.data) square += static_cast<double>(g) * g;
    }
  }
  // Gradients are sums over the batch: the mean a word, cut at a norm.
  const float per_word = 1.0F / static_cast<float>(words_);
  const float norm = static_cast<float>(std::sqrt(square)) * per_word;
  const float scale = per_word * (norm > 1.0F ? 1.0F / norm : 1.0F);
  for (auto* p : all) step(*p, rate, scale);
}

void Network::step(Parameter& p, float rate, float scale) {
  constexpr float b1 = 0.9F, b2 = 0.99F;
  const auto t = static_cast<float>(steps_);
  const float c1 = 1 - std::pow(b1, t), c2 = 1 - std::pow(b2, t);
  const auto update = [&](float* value, float* grad, float* first, float* second, float* average, std::size_t n,
                          float keep) {
    for (std::size_t j = 0; j < n; ++j) {
      const float g = grad[j] * scale;
      average[j] = keep * average[j] + (1 - keep) * value[j];
      first[j] = b1 * first[j] + (1 - b1) * g;
      second[j] = b2 * second[j] + (1 - b2) * g * g;
      value[j] -= rate * (first[j] / c1) / (std::sqrt(second[j] / c2) + 1e-8F);
      grad[j] = 0;
    }
  };
  if (!p.sparse) {
    update(p.value[0], p.grad[0], p.first[0], p.second[0], p.average[0], p.value.data.size(), average_rate);
    return;
  }
  for (const auto row : p.touched) {
    const float keep = std::pow(average_rate, static_cast<float>(steps_ - p.last_step[row]));
    update(p.value[row], p.grad[row], p.first[row], p.second[row], p.average[row], p.value.cols, keep);
    p.last_step[row] = steps_;
    p.is_touched[row] = 0;
  }
  p.touched.clear();
}

}  // namespace rashomon::train
