// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/kernels.h"
#include "analysis/model.h"
#include "analysis/word_types.h"

namespace rashomon {

// Turns words into vectors, several sentences at a time. Products are whole numbers and every other step is a fixed
// sequence of single additions and multiplications, so that all machines get the same vectors, and what else is in the
// batch changes none. Keeps its memory between batches; one a thread.
class Encoder {
 public:
  Encoder(const Model& model, const Kernels& kernels) : model_(model), kernels_(kernels) {}

  // words: indices of their types; ends: where each sentence ends among them. The vectors stay in activations() until
  // the next call.
  void encode(const WordTypes& types, std::span<const std::uint32_t> words, std::span<const std::uint32_t> ends);
  // [words][Model::width], in units of 1 / Model::unit.
  std::span<const std::int16_t> activations() const { return active_; }

  // out[rows][padded columns] = x times a matrix, scaled and with its bias.
  void apply(const Dense& dense, std::span<const std::int16_t> x, std::vector<float>& out);
  // The product alone.
  void product(const PairedWeights& weights, const std::int16_t* x, std::size_t rows, std::vector<std::int32_t>& out);

 private:
  void begin(const WordTypes& types, std::span<const std::uint32_t> words, std::span<const std::uint32_t> ends);
  void convolve(const EncoderLayer& layer, std::span<const std::uint32_t> ends);
  void recur(const EncoderLayer& layer, std::span<const std::uint32_t> ends);
  void normalize_rows();

  const Model& model_;
  const Kernels& kernels_;
  std::vector<float> stream_;
  std::vector<std::int16_t> active_, window_;
  std::vector<std::int32_t> sums_;
};

}  // namespace rashomon
