// SPDX-License-Identifier: Apache-2.0
#include "analysis/encoder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rashomon {
namespace {

constexpr std::size_t width = Model::width;
constexpr std::size_t lanes = 16;  // partial sums in a fixed order, whatever the machine's registers
static_assert(width % lanes == 0);

using Lanes = std::array<float, lanes>;

float total(const Lanes& sums) {
  float sum = 0;
  for (const float part : sums) sum += part;
  return sum;
}

}  // namespace

void round_to_units(std::span<const float> x, float unit, std::int16_t limit, std::int16_t* out) {
  const auto most = static_cast<float>(limit);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const float scaled = std::min(std::max(x[i] * unit, -most), most);
    out[i] = static_cast<std::int16_t>(static_cast<std::int32_t>(scaled + (scaled < 0 ? -0.5F : 0.5F)));
  }
}

void Encoder::encode(std::span<const WordRows> words) {
  embed(words);
  normalize_rows(words.size());
  for (const auto& layer : model_->layers) {
    if (layer.dilation > 0) {
      convolve(layer, words.size());
    } else {
      recur(layer, words.size());
    }
    normalize_rows(words.size());
  }
}

void Encoder::embed(std::span<const WordRows> words) {
  stream_.assign(words.size() * width, 0.0F);
  for (std::size_t i = 0; i < words.size(); ++i) {
    float* sum = stream_.data() + i * width;
    for (const auto row : words[i].row) {
      const auto* from = model_->embedding + std::size_t{row} * width;
      const float scale = model_->embedding_scale[row];
      for (std::size_t j = 0; j < width; ++j) sum[j] += static_cast<float>(from[j]) * scale;
    }
  }
}

void Encoder::normalize_rows(std::size_t words) {
  active_.resize(words * width);
  for (std::size_t i = 0; i < words; ++i) {
    float* row = stream_.data() + i * width;
    Lanes sums{}, squares{};
    for (std::size_t j = 0; j < width; j += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) sums[k] += row[j + k];
    }
    const float mean = total(sums) / static_cast<float>(width);
    for (std::size_t j = 0; j < width; j += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) {
        row[j + k] -= mean;
        squares[k] += row[j + k] * row[j + k];
      }
    }
    const float scale = 1.0F / std::sqrt(total(squares) / static_cast<float>(width) + 1e-5F);
    for (std::size_t j = 0; j < width; ++j) row[j] *= scale;
    round_to_units({row, width}, Model::unit, 8191, active_.data() + i * width);
  }
}

void Encoder::convolve(const EncoderLayer& layer, std::size_t words) {
  const auto reach = static_cast<std::size_t>(layer.dilation);
  window_.assign(words * 3 * width, 0);
  for (std::size_t i = 0; i < words; ++i) {
    auto* row = window_.data() + i * 3 * width;
    if (i >= reach) std::copy_n(active_.data() + (i - reach) * width, width, row);
    std::copy_n(active_.data() + i * width, width, row + width);
    if (i + reach < words) std::copy_n(active_.data() + (i + reach) * width, width, row + 2 * width);
  }
  product(layer.dense.weights, window_.data(), words, sums_);
  const auto* scale = layer.dense.scale.data();
  const auto* bias = layer.dense.bias.data();
  for (std::size_t i = 0; i < words; ++i) {
    const auto* sum = sums_.data() + i * 2 * width;
    float* row = stream_.data() + i * width;
    for (std::size_t j = 0; j < width; ++j) {
      const float one = static_cast<float>(sum[j]) * scale[j] + bias[j];
      const float other = static_cast<float>(sum[width + j]) * scale[width + j] + bias[width + j];
      row[j] += one > other ? one : other;
    }
  }
}

// Two gated averages, one from each side; columns: candidates of both sides, then their gates.
void Encoder::recur(const EncoderLayer& layer, std::size_t words) {
  apply(layer.dense, active_, raw_);
  std::array<float, width> state{};
  for (int side = 0; side < 2; ++side) {
    state.fill(0.0F);
    for (std::size_t k = 0; k < words; ++k) {
      const auto i = side == 0 ? k : words - 1 - k;
      const float* c = raw_.data() + i * 4 * width + static_cast<std::size_t>(side) * width;
      const float* g = c + 2 * width;
      float* row = stream_.data() + i * width;
      for (std::size_t j = 0; j < width; ++j) {
        const float gate = 0.5F + 0.5F * (g[j] / (1.0F + std::abs(g[j])));
        state[j] = c[j] + gate * (state[j] - c[j]);
        row[j] += state[j];
      }
    }
  }
}

void Encoder::apply(const Dense& dense, std::span<const std::int16_t> x, std::vector<float>& out) {
  const auto rows = x.size() / dense.weights.depth, columns = dense.weights.columns;
  product(dense.weights, x.data(), rows, sums_);
  out.resize(rows * columns);
  const auto* scale = dense.scale.data();
  const auto* bias = dense.bias.data();
  for (std::size_t i = 0; i < rows; ++i) {
    const auto* sum = sums_.data() + i * columns;
    float* row = out.data() + i * columns;
    for (std::size_t j = 0; j < columns; ++j) row[j] = static_cast<float>(sum[j]) * scale[j] + bias[j];
  }
}

void Encoder::product(const PairedWeights& weights, const std::int16_t* x, std::size_t rows,
                      std::vector<std::int32_t>& out) {
  out.resize(rows * weights.columns);
  multiply_(x, rows, weights, out.data());
}

}  // namespace rashomon
