// SPDX-License-Identifier: Apache-2.0
#include "analysis/encoder.h"

#include <algorithm>
#include <array>

namespace rashomon {
namespace {

constexpr std::size_t width = Model::width;
static_assert(width == Kernels::width && Model::unit == 512);
constexpr std::array<std::int32_t, 2 * width> nothing{};

}  // namespace

void Encoder::encode(const WordTypes& types, std::span<const std::uint32_t> words,
                     std::span<const std::uint32_t> ends) {
  begin(types, words, ends);
  normalize_rows();
  for (const auto& layer : model_.layers) {
    if (layer.dilation > 0) {
      convolve(layer, ends);
    } else {
      recur(layer, ends);
    }
    normalize_rows();
  }
}

void Encoder::begin(const WordTypes& types, std::span<const std::uint32_t> words, std::span<const std::uint32_t> ends) {
  stream_.resize(words.size() * width);
  active_.resize(words.size() * width);
  const auto reach = static_cast<std::size_t>(model_.first.dilation);
  const auto* scale = model_.first.dense.scale.data();
  const auto* bias = model_.first.dense.bias.data();
  std::size_t first = 0;
  for (const std::size_t end : ends) {
    for (auto i = first; i < end; ++i) {
      float* row = stream_.data() + i * width;
      std::copy_n(types.stream(words[i]), width, row);
      const auto* left = i >= first + reach ? types.parts(words[i - reach]) : nothing.data();
      const auto* right = i + reach < end ? types.parts(words[i + reach]) + 4 * width : nothing.data();
      kernels_.add_window(left, types.parts(words[i]) + 2 * width, right, scale, bias, row);
    }
    first = end;
  }
}

void Encoder::normalize_rows() {
  for (std::size_t at = 0; at < stream_.size(); at += width) {
    kernels_.normalize(stream_.data() + at, active_.data() + at);
  }
}

void Encoder::convolve(const EncoderLayer& layer, std::span<const std::uint32_t> ends) {
  const auto reach = static_cast<std::size_t>(layer.dilation);
  const auto words = active_.size() / width;
  window_.resize(words * 3 * width);
  std::size_t first = 0;
  for (const std::size_t end : ends) {
    for (auto i = first; i < end; ++i) {
      auto* row = window_.data() + i * 3 * width;
      const auto* word = active_.data() + i * width;
      if (i >= first + reach) {
        std::copy_n(word - reach * width, width, row);
      } else {
        std::fill_n(row, width, std::int16_t{0});
      }
      std::copy_n(word, width, row + width);
      if (i + reach < end) {
        std::copy_n(word + reach * width, width, row + 2 * width);
      } else {
        std::fill_n(row + 2 * width, width, std::int16_t{0});
      }
    }
    first = end;
  }
  product(layer.dense.weights, window_.data(), words, sums_);
  for (std::size_t i = 0; i < words; ++i) {
    kernels_.add_window(sums_.data() + i * 2 * width, nothing.data(), nothing.data(), layer.dense.scale.data(),
                        layer.dense.bias.data(), stream_.data() + i * width);
  }
}

// Two gated averages, one from each side; columns: candidates of both sides, then their gates.
void Encoder::recur(const EncoderLayer& layer, std::span<const std::uint32_t> ends) {
  product(layer.dense.weights, active_.data(), active_.size() / width, sums_);
  std::array<float, width> state;
  const auto step = [&](std::size_t i, std::size_t side) {
    const auto* sum = sums_.data() + i * 4 * width + side * width;
    kernels_.gate(sum, sum + 2 * width, layer.dense.scale.data() + side * width, layer.dense.bias.data() + side * width,
                  state.data(), stream_.data() + i * width);
  };
  std::size_t first = 0;
  for (const std::size_t end : ends) {
    state.fill(0.0F);
    for (auto i = first; i < end; ++i) step(i, 0);
    state.fill(0.0F);
    for (auto i = end; i-- > first;) step(i, 1);
    first = end;
  }
}

void Encoder::apply(const Dense& dense, std::span<const std::int16_t> x, std::vector<float>& out) {
  const auto rows = x.size() / dense.weights.depth, columns = dense.weights.columns;
  product(dense.weights, x.data(), rows, sums_);
  out.resize(rows * columns);
  for (std::size_t i = 0; i < rows; ++i) {
    kernels_.scale(sums_.data() + i * columns, dense.scale.data(), dense.bias.data(), columns,
                   out.data() + i * columns);
  }
}

void Encoder::product(const PairedWeights& weights, const std::int16_t* x, std::size_t rows,
                      std::vector<std::int32_t>& out) {
  out.resize(std::max(out.size(), rows * weights.columns));
  kernels_.multiply(x, rows, weights, out.data());
}

}  // namespace rashomon
