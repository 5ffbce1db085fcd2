// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "analysis/features.h"
#include "train/matrix.h"

namespace rashomon::train {

// One sentence to learn from, as numbers.
struct Example {
  std::vector<WordRows> words;
  std::vector<std::uint8_t> bins;                      // arc_bin of word d and head h at d * size() + h
  std::vector<std::uint8_t> rare;                      // of 100: how often the form's own rows are dropped
  std::vector<std::int32_t> tag, rule, entity, label;  // -1: not known
  std::vector<std::int32_t> head;                      // index; size() for the root; -1: not known
  float weight = 1;                                    // 0: only counted, not learned from
  std::size_t size() const { return words.size(); }
  std::size_t bin(std::size_t d, std::size_t h) const { return h == size() ? root_bin : bins[d * size() + h]; }
};

// The numbers that a parameter keeps while it learns: Adam's moments and the running average that is written out.
struct Parameter {
  Matrix value, grad, first, second, average;
  bool sparse = false;
  std::vector<std::uint32_t> touched, last_step;
  std::vector<std::uint8_t> is_touched;
};

struct Shape {
  std::size_t tags = 0, rules = 0, labels = 0;
  // Each layer: a window convolution's dilation, or 0 for a recurrent layer.
  std::vector<int> layers = {1, 2, 0, 1, 0};
  static constexpr std::size_t width = 96, arc = 64, hidden = 128, entities = 7, bins = 64;
};

inline std::size_t padded(std::size_t n) { return (n + 15) / 16 * 16; }

// The network of src/analysis/encoder.h in floats, with its gradients.
class Network {
 public:
  Network(Shape shape, unsigned seed);

  // One step on a batch; the mean loss a word.
  float learn(const std::vector<const Example*>& batch, float rate);

  struct Prediction {
    std::vector<std::int32_t> tag, rule, entity, label, head;
  };
  // With the averaged weights swapped in (average()), and gold heads for nothing.
  Prediction predict(const Example& example);
  // Puts the averages in place of the values; again: back.
  void swap_average();

  const Shape& shape() const { return shape_; }
  // Names and values for the model file, in a fixed order.
  std::vector<std::pair<std::string, const Matrix*>> weights() const;
  // Sets all values, in the same order, to begin from. REQUIRES: matrices of the same sizes.
  void begin_from(const std::vector<Matrix>& values);

  float dropout = 0.25F, word_dropout = 0.15F, average_rate = 0.998F;

 private:
  struct Layer {
    int dilation = 0;
    Parameter weight, bias;
    // What the way back needs.
    Matrix in, window, raw, out, mask;
    std::vector<float> deviation;
  };
  struct Head {
    Parameter weight, bias;
  };

  void forward(const std::vector<const Example*>& batch, bool learning);
  void backward(const std::vector<const Example*>& batch);
  void embed(const std::vector<const Example*>& batch, bool learning);
  void embed_back(const std::vector<const Example*>& batch);
  void run(Layer& layer, bool learning);
  void back(Layer& layer);
  void recur(Layer& layer, Matrix& sum);
  void recur_back(Layer& layer, const Matrix& sum_grad, Matrix& raw_grad);
  void linear(const Matrix& in, Head& head, Matrix& out);
  void linear_back(const Matrix& in, Head& head, const Matrix& out_grad, Matrix& in_grad);
  float classify(const Matrix& logits, std::size_t classes, const std::vector<std::int32_t>& gold, Matrix& grad,
                 float weight);
  float arcs(const std::vector<const Example*>& batch);
  float labels(const std::vector<const Example*>& batch);
  float label_logits(std::size_t word, std::size_t head_row, std::size_t bin, std::vector<float>& hidden,
                     std::vector<float>& logits);
  void step(float rate);
  void step(Parameter& parameter, float rate, float scale);
  std::vector<Parameter*> parameters();
  void init(Parameter& parameter, std::size_t rows, std::size_t cols, float deviation, bool sparse = false);
  float uniform() { return static_cast<float>(random_() >> 8) * (1.0F / 16777216.0F); }

  Shape shape_;
  std::mt19937 random_;
  std::uint32_t steps_ = 0;
  Parameter embedding_;
  std::vector<Layer> layers_;
  Head tag_, rule_, entity_, arc_head_, arc_word_, label_head_, label_word_, label_out_;
  Parameter arc_root_, arc_word_bin_, arc_head_bin_, label_bin_, arc_bias_, label_root_;

  std::size_t words_ = 0;
  std::vector<std::uint32_t> first_, end_;  // of each word's sentence, as rows
  Matrix sum_, embed_mask_, x_, x_grad_, final_mask_;
  std::vector<float> embed_deviation_;
  Matrix tag_logits_, rule_logits_, entity_logits_, u_, v_, la_, lb_, u_bins_, v_bins_;
  Matrix head_in_;
  std::vector<std::vector<float>> scores_;
  bool learning_ = false;
  Matrix u_mask_, v_mask_;
};

}  // namespace rashomon::train
