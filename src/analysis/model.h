// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

#include "analysis/multiply.h"
#include "analysis/universal.h"

namespace rashomon {

// Strings and their values in a model file, looked up in place: u32 buckets, u32 offsets[buckets] into a pool of
// "size key size value" (u16 sizes); offset 0: an empty bucket.
class StringTable {
 public:
  StringTable() = default;
  // False where the bytes are no table.
  bool open(std::string_view bytes);
  // Empty where the key is absent; no value is empty.
  std::string_view find(std::string_view key) const;
  static std::string write(const std::vector<std::pair<std::string, std::string>>& entries);

 private:
  std::string_view bytes_;
  std::uint32_t buckets_ = 0;
};

// A matrix in 8 bits with a scale a column, widened for products, and its bias.
struct Dense {
  PairedWeights weights;
  std::vector<float> scale, bias;  // scale: of one unit of the product, the activations' unit included
};

// What a layer of the encoder is: a convolution over three words at a distance, or (0) two gated averages.
struct EncoderLayer {
  int dilation = 0;
  Dense dense;
};

// The network of one language, read from the blob `model` of its pack: what tags, lemmas, trees and entities are
// decided by. The blob must outlive it.
class Model {
 public:
  static constexpr std::size_t width = 96, arc = 64, hidden = 128, entities = 7;
  static constexpr float unit = 512;      // activations are whole 512ths
  static constexpr float arc_unit = 256;  // of the two sides of an arc

  // Fails on a blob of another version or size, or one whose checksum is wrong, saying so.
  static Result<Model> open(std::span<const std::byte> blob);

  struct Tag {
    Upos upos = Upos::x;
    Features features;
  };
  std::vector<Tag> tags;
  std::vector<std::string_view> rules;
  std::uint8_t news = 0;  // the treebank whose conventions are followed

  const std::int8_t* embedding = nullptr;
  const float* embedding_scale = nullptr;
  // The first layer, a convolution, with its weights of the left, middle and right word side by side: what a word
  // gives each of its places is the same wherever it stands.
  EncoderLayer first;
  std::vector<EncoderLayer> layers;  // those above
  Dense tag, rule, entity, arc_head, arc_word, label_head, label_word, label_out, word_bin, head_bin;
  std::vector<float> arc_root, label_root, arc_bias, label_bin;
  std::size_t labels = 0;
  StringTable words, lemmas;
  std::span<const std::int16_t> choice;  // of contractions: weights by hashed features

 private:
  class Reader;
};

// The sections of a model file, for the one who writes it (tools/train).
struct ModelSection {
  std::string name, bytes;
};
std::vector<ModelSection> read_model_file(std::string_view file);  // empty where it is none
std::string write_model_file(const std::vector<ModelSection>& sections);

}  // namespace rashomon
