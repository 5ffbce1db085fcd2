// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_writer.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "base/hash.h"
#include "lang/pack_format.h"

namespace rashomon {
namespace {

using namespace pack_format;

template <class Integer>
void append(std::string& bytes, Integer value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void align(std::string& bytes) { bytes.append((8 - bytes.size() % 8) % 8, '\0'); }

}  // namespace

void PackWriter::add_table(std::string_view name, const std::vector<Row>& rows) {
  const auto columns = rows.empty() ? 0 : rows[0].size();
  std::string bytes, pool;
  append<std::uint64_t>(bytes, rows.empty() ? 0 : rows.size() - 1);
  append<std::uint64_t>(bytes, columns);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) {
      append(bytes, static_cast<std::uint32_t>(pool.size()));
      if (i < row.size()) pool += row[i];
    }
  }
  append(bytes, static_cast<std::uint32_t>(pool.size()));
  sections_.push_back({std::string(name), static_cast<std::uint32_t>(Kind::table), bytes + pool});
}

void PackWriter::add_map(std::string_view name, std::vector<std::pair<std::string, std::string>> entries) {
  std::ranges::sort(entries);
  const auto buckets = std::bit_ceil(entries.size() * 2 + 1);
  std::vector<std::uint32_t> table(buckets, 0);
  std::string offsets, pool;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto bucket = hash(entries[i].first) & (buckets - 1);
    while (table[bucket] != 0) bucket = (bucket + 1) & (buckets - 1);
    table[bucket] = static_cast<std::uint32_t>(i + 1);
    append(offsets, static_cast<std::uint32_t>(pool.size()));
    pool += entries[i].first;
    append(offsets, static_cast<std::uint32_t>(pool.size()));
    pool += entries[i].second;
  }
  append(offsets, static_cast<std::uint32_t>(pool.size()));
  std::string bytes;
  append<std::uint64_t>(bytes, entries.size());
  append<std::uint64_t>(bytes, buckets);
  for (const auto bucket : table) append(bytes, bucket);
  sections_.push_back({std::string(name), static_cast<std::uint32_t>(Kind::map), bytes + offsets + pool});
}

void PackWriter::add_blob(std::string_view name, std::string bytes) {
  sections_.push_back({std::string(name), static_cast<std::uint32_t>(Kind::blob), std::move(bytes)});
}

std::optional<Error> PackWriter::write(const std::string& path) const {
  std::string directory, content;
  const auto start = header_size + entry_size * sections_.size();
  for (const auto& section : sections_) {
    Entry entry{};
    if (section.name.size() > name_size)
      return Error{ErrorCode::bad_data, section.name + ": a section's name is too long"};
    std::memcpy(entry.name, section.name.data(), section.name.size());
    entry.kind = static_cast<Kind>(section.kind);
    entry.offset = start + content.size();
    entry.size = section.bytes.size();
    append(directory, entry);
    content += section.bytes;
    align(content);
  }
  Header header{};
  std::memcpy(header.magic, magic.data(), magic.size());
  header.version = version;
  header.sections = static_cast<std::uint32_t>(sections_.size());
  header.checksum = hash(directory + content);
  const auto beside = path + ".new";
  {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream file(beside, std::ios::binary);
    file.write(reinterpret_cast<const char*>(&header), sizeof header);
    file << directory << content;
    if (!file.flush()) return Error{ErrorCode::bad_data, beside + ": cannot be written"};
  }
  std::error_code error;
  std::filesystem::rename(beside, path, error);
  if (error) return Error{ErrorCode::bad_data, path + ": " + error.message()};
  return std::nullopt;
}

}  // namespace rashomon
