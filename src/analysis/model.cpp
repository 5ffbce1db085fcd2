// SPDX-License-Identifier: Apache-2.0
// A model file: magic, version, number of sections, checksum of the rest; then for each section a name of 16 bytes, its
// offset and its size; then the sections, aligned to 8 bytes. All little-endian.
#include "analysis/model.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "analysis/features.h"
#include "base/hash.h"

namespace rashomon {
namespace {

constexpr std::string_view magic = "RASHMODL";
constexpr std::uint32_t version = 1;
constexpr std::size_t header_size = 24, entry_size = 32, name_size = 16;

template <class Integer>
Integer read(std::string_view bytes, std::size_t at) {
  Integer value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

template <class Integer>
void append(std::string& bytes, Integer value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Three matrices on top of each other become three beside each other.
Dense side_by_side(const Dense& stacked) {
  const auto depth = stacked.weights.depth / 3, columns = stacked.weights.columns;
  Dense wide{{}, stacked.scale, stacked.bias};
  wide.weights.reset(depth, 3 * columns);
  for (std::size_t pair = 0; pair < depth / 2; ++pair) {
    for (std::size_t part = 0; part < 3; ++part) {
      std::copy_n(stacked.weights.pairs.data() + (part * depth / 2 + pair) * 2 * columns, 2 * columns,
                  wide.weights.pairs.data() + (pair * 3 + part) * 2 * columns);
    }
  }
  return wide;
}

}  // namespace

bool StringTable::open(std::string_view bytes) {
  if (bytes.size() < 4) return false;
  buckets_ = read<std::uint32_t>(bytes, 0);
  bytes_ = bytes;
  return buckets_ > 0 && (buckets_ & (buckets_ - 1)) == 0 && bytes.size() >= 4 + 4 * std::size_t{buckets_};
}

std::string_view StringTable::find(std::string_view key) const {
  if (buckets_ == 0) return {};
  auto bucket = static_cast<std::uint32_t>(hash(key)) & (buckets_ - 1);
  for (std::uint32_t tries = 0; tries < buckets_; ++tries, bucket = (bucket + 1) & (buckets_ - 1)) {
    const std::size_t at = read<std::uint32_t>(bytes_, 4 + 4 * std::size_t{bucket});
    if (at == 0 || at + 4 > bytes_.size()) return {};
    const std::size_t size = read<std::uint16_t>(bytes_, at);
    if (at + 4 + size > bytes_.size()) return {};
    if (bytes_.substr(at + 2, size) != key) continue;
    return bytes_.substr(at + 4 + size, read<std::uint16_t>(bytes_, at + 2 + size));
  }
  return {};
}

std::string StringTable::write(const std::vector<std::pair<std::string, std::string>>& entries) {
  std::uint32_t buckets = 16;
  while (buckets < 2 * entries.size()) buckets *= 2;
  std::vector<std::uint32_t> offsets(buckets, 0);
  std::string pool;
  for (const auto& [key, value] : entries) {
    auto bucket = static_cast<std::uint32_t>(hash(key)) & (buckets - 1);
    while (offsets[bucket] != 0) bucket = (bucket + 1) & (buckets - 1);
    offsets[bucket] = static_cast<std::uint32_t>(4 + 4 * buckets + pool.size());
    append(pool, static_cast<std::uint16_t>(key.size()));
    pool += key;
    append(pool, static_cast<std::uint16_t>(value.size()));
    pool += value;
  }
  std::string bytes;
  append(bytes, buckets);
  for (const auto offset : offsets) append(bytes, offset);
  return bytes + pool;
}

// Reads the sections; the first defect stays in `defect` and makes the rest idle.
class Model::Reader {
 public:
  explicit Reader(std::span<const std::byte> blob) : bytes_(reinterpret_cast<const char*>(blob.data()), blob.size()) {
    if (bytes_.size() < header_size || !bytes_.starts_with(magic)) {
      defect = "not a model";
    } else if (read<std::uint32_t>(bytes_, 8) != version) {
      defect = "a model of version " + std::to_string(read<std::uint32_t>(bytes_, 8)) + ", this program reads " +
               std::to_string(version);
    } else if (read<std::uint64_t>(bytes_, 16) != hash(bytes_.substr(header_size))) {
      defect = "damaged: the checksum does not match";
    } else if ((bytes_.size() - header_size) / entry_size < read<std::uint32_t>(bytes_, 12)) {
      defect = "damaged: its directory is cut short";
    }
  }

  std::string_view section(std::string_view name) {
    if (!defect.empty()) return {};
    for (std::size_t i = 0; i < read<std::uint32_t>(bytes_, 12); ++i) {
      const auto at = header_size + i * entry_size;
      const auto entry = bytes_.substr(at, name_size);
      if (entry.substr(0, entry.find('\0')) != name) continue;
      const auto offset = read<std::uint64_t>(bytes_, at + name_size),
                 size = read<std::uint64_t>(bytes_, at + name_size + 8);
      if (offset > bytes_.size() || size > bytes_.size() - offset) break;
      return bytes_.substr(offset, size);
    }
    defect = "its section '" + std::string(name) + "' is missing";
    return {};
  }

  std::string_view sized(const std::string& name, std::size_t size) {
    const auto bytes = section(name);
    if (defect.empty() && bytes.size() != size) defect = "its section '" + name + "' has the wrong size";
    return defect.empty() ? bytes : std::string_view();
  }

  std::vector<float> floats(const std::string& name, std::size_t count) {
    std::vector<float> values(count);
    const auto bytes = sized(name, 4 * count);
    if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }

  Dense dense(const std::string& name, std::size_t depth, std::size_t used, float in_unit, bool biased = true) {
    Dense dense;
    dense.weights.reset(depth, used);
    const auto columns = dense.weights.columns;
    const auto bytes = sized(name, depth * columns);
    auto* to = dense.weights.pairs.data();
    for (std::size_t k = 0; k + 2 * columns <= bytes.size(); k += 2 * columns) {
      const auto* upper = reinterpret_cast<const signed char*>(bytes.data()) + k;
      for (std::size_t j = 0; j < columns; ++j, to += 2) to[0] = upper[j], to[1] = upper[columns + j];
    }
    dense.scale = floats(name + "s", columns);
    for (auto& scale : dense.scale) scale /= in_unit;
    dense.bias = biased ? floats(name + "b", columns) : std::vector<float>(columns, 0.0F);
    return dense;
  }

  std::string defect;

 private:
  std::string_view bytes_;
};

Result<Model> Model::open(std::span<const std::byte> blob) {
  Reader reader(blob);
  Model model;
  const auto shape = reader.sized("shape", 4 * 16);
  if (!reader.defect.empty()) return Error{ErrorCode::bad_data, "the model is unusable: " + reader.defect};
  const auto number = [&](std::size_t i) { return read<std::uint32_t>(shape, 4 * i); };
  const std::uint32_t wanted[] = {width, arc, hidden, entities, WordRows::total(), arc_bins};
  for (std::size_t i = 0; i < std::size(wanted); ++i) {
    if (number(i) != wanted[i]) reader.defect = "made for another network";
  }
  model.news = static_cast<std::uint8_t>(number(6));
  model.labels = number(7);
  const auto layers = std::min<std::size_t>(number(8), 7);
  for (const auto line : lines_of(reader.section("tagset"))) {
    model.tags.push_back({upos_of(line.substr(0, line.find('\t'))),
                          features_of(line.substr(std::min(line.find('\t') + 1, line.size())))});
  }
  model.rules = lines_of(reader.section("ruleset"));
  if (model.tags.empty() || model.rules.empty() || model.labels != static_cast<std::size_t>(Relation::xcomp) + 1) {
    if (reader.defect.empty()) reader.defect = "it knows other tags";
  }
  const auto rows = reader.sized("embedding", std::size_t{WordRows::total()} * width);
  const auto scales = reader.sized("embeddings", std::size_t{WordRows::total()} * 4);
  model.embedding = reinterpret_cast<const std::int8_t*>(rows.data());
  model.embedding_scale = reinterpret_cast<const float*>(scales.data());
  for (std::size_t i = 0; i < layers; ++i) {
    const auto dilation = static_cast<int>(number(9 + i));
    model.layers.push_back({dilation, reader.dense("layer" + std::to_string(i), dilation == 0 ? width : 3 * width,
                                                   dilation == 0 ? 4 * width : 2 * width, unit)});
  }
  if (layers == 0 || model.layers[0].dilation == 0) {
    if (reader.defect.empty()) reader.defect = "made for another network";
  } else {
    model.first = {model.layers[0].dilation, side_by_side(model.layers[0].dense)};
    model.layers.erase(model.layers.begin());
  }
  model.tag = reader.dense("tag", width, model.tags.size(), unit);
  model.rule = reader.dense("rule", width, model.rules.size(), unit);
  model.entity = reader.dense("entity", width, entities, unit);
  model.arc_head = reader.dense("arc_head", width, arc, unit);
  model.arc_word = reader.dense("arc_word", width, arc, unit);
  model.label_head = reader.dense("label_head", width, hidden, unit);
  model.label_word = reader.dense("label_word", width, hidden, unit);
  model.label_out = reader.dense("label_out", hidden, model.labels, unit);
  model.word_bin = reader.dense("word_bin", arc, 64, arc_unit, false);
  model.head_bin = reader.dense("head_bin", arc, 64, arc_unit, false);
  model.arc_root = reader.floats("arc_root", arc);
  model.label_root = reader.floats("label_root", hidden);
  model.arc_bias = reader.floats("arc_bias", 64);
  model.label_bin = reader.floats("label_bin", 64 * hidden);
  const bool tables = model.words.open(reader.section("words")) && model.lemmas.open(reader.section("lemmas"));
  if (!tables && reader.defect.empty()) reader.defect = "its tables of words are damaged";
  const auto choice = reader.section("choice");
  model.choice = {reinterpret_cast<const std::int16_t*>(choice.data()), choice.size() / 2};
  if (!reader.defect.empty()) return Error{ErrorCode::bad_data, "the model is unusable: " + reader.defect};
  return model;
}

std::vector<ModelSection> read_model_file(std::string_view file) {
  std::vector<ModelSection> sections;
  if (file.size() < header_size || !file.starts_with(magic)) return sections;
  for (std::size_t i = 0; i < read<std::uint32_t>(file, 12) && header_size + (i + 1) * entry_size <= file.size(); ++i) {
    const auto at = header_size + i * entry_size;
    const auto name = file.substr(at, name_size);
    const auto offset = read<std::uint64_t>(file, at + name_size), size = read<std::uint64_t>(file, at + name_size + 8);
    if (offset > file.size() || size > file.size() - offset) return {};
    sections.push_back({std::string(name.substr(0, name.find('\0'))), std::string(file.substr(offset, size))});
  }
  return sections;
}

std::string write_model_file(const std::vector<ModelSection>& sections) {
  std::string directory, content;
  const auto start = header_size + entry_size * sections.size();
  for (const auto& section : sections) {
    std::string name = section.name.substr(0, name_size);
    name.resize(name_size, '\0');
    directory += name;
    append(directory, static_cast<std::uint64_t>(start + content.size()));
    append(directory, static_cast<std::uint64_t>(section.bytes.size()));
    content += section.bytes;
    content.append((8 - content.size() % 8) % 8, '\0');
  }
  std::string file(magic);
  append(file, version);
  append(file, static_cast<std::uint32_t>(sections.size()));
  append(file, hash(directory + content));
  return file + directory + content;
}

}  // namespace rashomon
