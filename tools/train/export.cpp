// SPDX-License-Identifier: Apache-2.0
#include "train/export.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <sstream>

#include "analysis/annotator.h"
#include "analysis/lemma_rule.h"
#include "analysis/model.h"
#include "analysis/normal.h"
#include "pack/tsv.h"

namespace rashomon::train {
namespace {

template <class Number>
std::string bytes_of(const std::vector<Number>& numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)};
}

float scale_of(float most) { return most > 0 ? most / 127.0F : 1.0F; }

char rounded(float x, float scale) {
  return static_cast<char>(static_cast<signed char>(std::lround(std::clamp(x / scale, -127.0F, 127.0F))));
}

void add_by_row(std::vector<ModelSection>& sections, const std::string& name, const Matrix& matrix) {
  std::string cells;
  std::vector<float> scales;
  for (std::size_t i = 0; i < matrix.rows; ++i) {
    float most = 0;
    for (std::size_t j = 0; j < matrix.cols; ++j) most = std::max(most, std::abs(matrix[i][j]));
    scales.push_back(scale_of(most));
    for (std::size_t j = 0; j < matrix.cols; ++j) cells += rounded(matrix[i][j], scales.back());
  }
  sections.push_back({name, cells});
  sections.push_back({name + "s", bytes_of(scales)});
}

void add_by_column(std::vector<ModelSection>& sections, const std::string& name, const Matrix& matrix) {
  std::vector<float> scales(matrix.cols, 0.0F);
  for (std::size_t i = 0; i < matrix.rows; ++i) {
    for (std::size_t j = 0; j < matrix.cols; ++j) scales[j] = std::max(scales[j], std::abs(matrix[i][j]));
  }
  for (auto& scale : scales) scale = scale_of(scale);
  std::string cells;
  for (std::size_t i = 0; i < matrix.rows; ++i) {
    for (std::size_t j = 0; j < matrix.cols; ++j) cells += rounded(matrix[i][j], scales[j]);
  }
  sections.push_back({name, cells});
  sections.push_back({name + "s", bytes_of(scales)});
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += text.empty() ? line : "\n" + line;
  return text;
}

std::string words_section(const Corpus& corpus) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (const auto& [form, count] : corpus.counts) {
    const auto found = corpus.lexicon_rows.find(form);
    if (count < 2 || found == corpus.lexicon_rows.end() || form.size() > 60) continue;
    entries.emplace_back(form, std::string(reinterpret_cast<const char*>(&found->second), 2));
  }
  return StringTable::write(entries);
}

std::string lemmas_section(const Corpus& corpus) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (const auto& [key, lemmas] : corpus.lemmas) {
    const auto most = std::max_element(lemmas.begin(), lemmas.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (key.size() > 80 || most->first.empty() || most->first.size() > 80) continue;
    entries.emplace_back(key, most->first);
  }
  return StringTable::write(entries);
}

// Logistic regression over the neighbours of words that may be contracted. Every other round does without the words
// themselves, so that their classes carry what is new.
std::string choice_section(const Corpus& corpus) {
  constexpr std::size_t size = 16384;
  if (corpus.choices.empty()) return {};
  std::vector<double> weight(size, 0);
  std::string left, right;
  const auto row = [&](const std::string& normal) {
    const auto found = corpus.lexicon_rows.find(normal);
    return found == corpus.lexicon_rows.end() ? std::uint16_t{0} : found->second;
  };
  for (int round = 0; round < 40; ++round) {
    const double rate = 0.2 / (1 + 0.2 * round);
    for (const auto& choice : corpus.choices) {
      normalize(choice.before, left);
      normalize(choice.after, right);
      auto features = choice_features(choice.before, choice.word, choice.after, row(left), row(right), size);
      if (round % 2 == 0) features = {features[0], features[2], features[3], features[5], features[6], features[8]};
      double sum = 0;
      for (const auto f : features) sum += weight[f];
      const double error = (choice.contracted ? 1.0 : 0.0) - 1 / (1 + std::exp(-sum));
      for (const auto f : features) weight[f] += rate * (error - 0.002 * weight[f]);
    }
  }
  std::vector<std::int16_t> units;
  for (const auto w : weight)
    units.push_back(static_cast<std::int16_t>(std::lround(std::clamp(w * 1000, -32000.0, 32000.0))));
  return bytes_of(units);
}

// The weights of a model file of the shape of a network, not rounded any more.
Result<std::vector<Matrix>> weights_of(const std::string& path, const Network& network) {
  const auto file = read_file(path);
  if (!file) return file.error();
  const auto sections = read_model_file(*file);
  const auto find = [&](const std::string& name) {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const ModelSection& s) { return s.name == name; });
    return found == sections.end() ? std::string() : found->bytes;
  };
  std::vector<Matrix> values;
  for (const auto& [name, matrix] : network.weights()) {
    const auto bytes = find(name), scales = find(name + "s");
    Matrix value(matrix->rows, matrix->cols);
    const bool by_row = name == "embedding";
    if (bytes.size() == 4 * value.data.size()) {
      std::memcpy(value.data.data(), bytes.data(), bytes.size());
    } else if (bytes.size() == value.data.size() && scales.size() == 4 * (by_row ? value.rows : value.cols)) {
      for (std::size_t k = 0; k < bytes.size(); ++k) {
        float scale;
        std::memcpy(&scale, scales.data() + 4 * (by_row ? k / value.cols : k % value.cols), 4);
        value.data[k] = static_cast<float>(static_cast<signed char>(bytes[k])) * scale;
      }
    } else {
      return Error{ErrorCode::bad_data, path + ": its '" + name + "' has another size"};
    }
    values.push_back(std::move(value));
  }
  return values;
}

}  // namespace

void set_rareness(std::vector<Example>& examples, const Corpus& corpus) {
  std::vector<std::uint32_t> by_row(WordRows::sizes[0] * 2, 0);
  for (const auto& [form, count] : corpus.counts) {
    by_row[rows_of(form, form, false, 0, WordClass::none, 0).row[WordRows::form_one]] += count;
  }
  for (auto& example : examples) {
    example.rare.clear();
    for (const auto& word : example.words) {
      const auto count = static_cast<float>(by_row[word.row[WordRows::form_one]]);
      example.rare.push_back(static_cast<std::uint8_t>(2 + 98 * 0.6F / (0.6F + count)));
    }
  }
}

std::optional<Error> keep_classes_of(const std::string& path, Corpus& corpus) {
  const auto file = read_file(path);
  if (!file) return file.error();
  std::vector<std::string> tags, rules;
  for (const auto& section : read_model_file(*file)) {
    if (section.name != "tagset" && section.name != "ruleset") continue;
    std::istringstream lines(section.bytes);
    for (std::string line; std::getline(lines, line);) (section.name == "tagset" ? tags : rules).push_back(line);
  }
  if (tags.empty() || rules.empty()) return Error{ErrorCode::bad_data, path + ": no model to begin from"};
  corpus.keep_classes(tags, rules);
  return std::nullopt;
}

std::optional<Error> begin_from_models(const std::vector<std::string>& paths, Network& network) {
  std::vector<Matrix> mean;
  const float share = 1.0F / static_cast<float>(paths.size());
  for (const auto& path : paths) {
    const auto values = weights_of(path, network);
    if (!values) return values.error();
    if (mean.empty()) {
      for (const auto& value : *values) mean.emplace_back(value.rows, value.cols);
    }
    for (std::size_t i = 0; i < mean.size(); ++i) {
      for (std::size_t k = 0; k < mean[i].data.size(); ++k) mean[i].data[k] += (*values)[i].data[k] * share;
    }
  }
  network.begin_from(mean);
  return std::nullopt;
}

std::optional<Error> write_model(const std::string& path, const Network& network, const Corpus& corpus,
                                 std::uint8_t news) {
  const auto& shape = network.shape();
  std::vector<std::uint32_t> numbers = {Shape::width,
                                        Shape::arc,
                                        Shape::hidden,
                                        Shape::entities,
                                        WordRows::total(),
                                        arc_bins,
                                        news,
                                        static_cast<std::uint32_t>(shape.labels),
                                        static_cast<std::uint32_t>(shape.layers.size())};
  for (const int dilation : shape.layers) numbers.push_back(static_cast<std::uint32_t>(dilation));
  numbers.resize(16, 0);
  std::vector<ModelSection> sections = {{"shape", bytes_of(numbers)},
                                        {"tagset", joined(corpus.tags.names())},
                                        {"ruleset", joined(corpus.lemma_rules.names())},
                                        {"words", words_section(corpus)},
                                        {"lemmas", lemmas_section(corpus)},
                                        {"choice", choice_section(corpus)}};
  for (const auto& [name, matrix] : network.weights()) {
    const bool plain = name.starts_with("arc_root") || name.starts_with("label_root") || name == "arc_bias" ||
                       name == "label_bin" || (matrix->rows == 1 && name.ends_with('b'));
    if (plain) {
      sections.push_back({name, bytes_of(matrix->data)});
    } else if (name == "embedding") {
      add_by_row(sections, name, *matrix);
    } else {
      add_by_column(sections, name, *matrix);
    }
  }
  std::ofstream file(path, std::ios::binary);
  file << write_model_file(sections);
  if (!file.flush()) return Error{ErrorCode::bad_data, path + ": cannot be written"};
  return std::nullopt;
}

}  // namespace rashomon::train
