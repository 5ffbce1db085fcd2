// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/features.h"
#include "analysis/model.h"
#include "analysis/multiply.h"

namespace rashomon {

// Turns the words of a sentence into vectors. Products are whole numbers and every other step is a fixed sequence of
// single additions and multiplications, so that all machines get the same vectors. Keeps its memory between sentences;
// one a thread.
class Encoder {
 public:
  Encoder(const Model& model, Multiply multiply) : model_(&model), multiply_(multiply) {}

  // The vectors stay in activations() until the next call.
  void encode(std::span<const WordRows> words);
  // [words][Model::width], in units of 1 / Model::unit.
  std::span<const std::int16_t> activations() const { return active_; }

  // out[rows][padded columns] = x times a matrix, scaled and with its bias.
  void apply(const Dense& dense, std::span<const std::int16_t> x, std::vector<float>& out);
  // The product alone.
  void product(const PairedWeights& weights, const std::int16_t* x, std::size_t rows, std::vector<std::int32_t>& out);

 private:
  void embed(std::span<const WordRows> words);
  void convolve(const EncoderLayer& layer, std::size_t words);
  void recur(const EncoderLayer& layer, std::size_t words);
  void normalize_rows(std::size_t words);

  const Model* model_;
  Multiply multiply_;
  std::vector<float> stream_, raw_;
  std::vector<std::int16_t> active_, window_;
  std::vector<std::int32_t> sums_;
};

// x in units of 1 / unit, rounded half away from zero and kept within the limit.
void round_to_units(std::span<const float> x, float unit, std::int16_t limit, std::int16_t* out);

}  // namespace rashomon
