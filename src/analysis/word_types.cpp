// SPDX-License-Identifier: Apache-2.0
#include "analysis/word_types.h"

#include <algorithm>

#include "analysis/annotator.h"
#include "analysis/guards.h"
#include "analysis/normal.h"
#include "base/hash.h"

namespace rashomon {

WordTypes::WordTypes(const Model& model, const Lexicon& lexicon, const Kernels& kernels)
    : model_(model), lexicon_(lexicon), kernels_(kernels) {
  types_.resize(kept);
  stamps_.resize(kept, 0);
}

void WordTypes::begin_batch() {
  ++batch_;
  used_ = kept;
  fresh_.clear();
}

std::uint32_t WordTypes::find(std::string_view form, bool first, WordClass word_class) {
  auto place = static_cast<std::uint32_t>(hash(form) + (first ? 0x9E37U : 0)) & (kept - 1);
  const auto same = [&](const WordType& type) {
    return type.form == form && type.first == first && type.word_class == static_cast<std::uint8_t>(word_class);
  };
  if (stamps_[place] != 0 && same(types_[place])) {
    stamps_[place] = batch_;
    return place;
  }
  if (stamps_[place] == batch_) {
    place = used_++;
    if (types_.size() < used_) types_.emplace_back();
  } else {
    stamps_[place] = batch_;
  }
  read(types_[place], form, first, word_class);
  fresh_.push_back(place);
  return place;
}

void WordTypes::read(WordType& type, std::string_view form, bool first, WordClass word_class) {
  type.form = form;
  normalize(form, type.normal);
  type.first = first;
  type.word_class = static_cast<std::uint8_t>(word_class);
  type.mark = mark_weight(form);
  type.punctuation = is_punctuation(form);
  type.sign = !type.punctuation && is_sign(form);
  type.finite_verb = false;
  for (auto packed = lexicon_.packed(type.normal); !packed.empty();) {
    const auto reading = Lexicon::take(packed);
    if (reading.upos == name_of(Upos::propn)) continue;
    type.finite_verb =
        reading.upos == name_of(Upos::verb) && features_of(reading.features).verb_form == VerbForm::finite;
    if (!type.finite_verb) break;
  }
  const auto row = known_lexicon_row(model_, lexicon_, type.normal);
  type.rows = rows_of(form, type.normal, first, row, word_class, model_.news);
  for (auto& lemma : type.lemmas) lemma.text.clear();
}

void WordTypes::encode() {
  streams_.resize(std::max(streams_.size(), types_.size() * Model::width));
  parts_.resize(std::max(parts_.size(), types_.size() * part_size));
  units_.resize(std::max(units_.size(), fresh_.size() * Model::width));
  products_.resize(std::max(products_.size(), fresh_.size() * part_size));
  for (std::size_t i = 0; i < fresh_.size(); ++i) {
    float* stream = streams_.data() + fresh_[i] * Model::width;
    const auto& rows = types_[fresh_[i]].rows.row;
    kernels_.embed(model_.embedding, model_.embedding_scale, rows.data(), rows.size(), stream);
    kernels_.normalize(stream, units_.data() + i * Model::width);
  }
  kernels_.multiply(units_.data(), fresh_.size(), model_.first.dense.weights, products_.data());
  for (std::size_t i = 0; i < fresh_.size(); ++i) {
    std::copy_n(products_.data() + i * part_size, part_size, parts_.data() + fresh_[i] * part_size);
  }
}

}  // namespace rashomon
