// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>

namespace rashomon {

// A table of a pack: rows of UTF-8 cells under named columns. A view; lives as long as its Pack.
class Table {
 public:
  Table() = default;
  std::size_t rows() const { return rows_; }
  // The index of a column, or an error that names pack, table and column.
  Result<std::size_t> column(std::string_view name) const;
  // REQUIRES: row < rows() and column came from column(). An absent cell is empty.
  std::string_view cell(std::size_t row, std::size_t column) const;

 private:
  friend class Pack;
  std::string_view bytes_, name_, pack_;
  std::size_t rows_ = 0, columns_ = 0;
};

// Keys and values, looked up in place: lexicons, number words, gazetteer names. A view; lives as long as its Pack.
class Map {
 public:
  Map() = default;
  std::size_t size() const { return size_; }
  // The value of a key, exactly as bytes; nullopt where it is absent. About 50 ns.
  std::optional<std::string_view> find(std::string_view key) const;

 private:
  friend class Pack;
  std::string_view bytes_;
  std::size_t size_ = 0, buckets_ = 0;
};

// One compiled language or gazetteer, `<name>.pack`, memory-mapped and never written. It knows tables, maps and blobs,
// not what they mean. Const calls may run on several threads at once.
class Pack {
 public:
  // Fails on a file that is absent, of another version or damaged, saying which.
  static Result<Pack> open(const std::string& path);
  // The names of a pack's sections. Reads its head alone: the rest may still be damaged.
  static Result<std::vector<std::string>> sections_in(const std::string& path);
  Pack(Pack&&) noexcept;
  Pack& operator=(Pack&&) noexcept;
  ~Pack();

  std::string_view name() const;
  const std::string& path() const;
  std::uint64_t checksum() const;
  std::vector<std::string_view> sections() const;
  // Of the bytes of one section; the same in every pack that holds the same. 0 where there is none of that name.
  std::uint64_t digest(std::string_view section) const;
  // An empty table, map or blob where the pack has none of that name: languages differ in what they bring.
  Table table(std::string_view name) const;
  Map map(std::string_view name) const;
  std::span<const std::byte> blob(std::string_view name) const;

 private:
  struct Impl;
  explicit Pack(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Where packs are looked for, in order: the folder given, $RASHOMON_DATA, share/rashomon and ../share/rashomon beside
// the program, the install prefix. The first that exists and holds a pack; else an error that names the places tried.
struct PackPlaces {
  std::string given;        // --data-dir; empty: not given
  std::string environment;  // $RASHOMON_DATA
  std::string program;      // path of the running program
};
Result<std::string> find_packs(const PackPlaces& places);

// The names of the packs in a folder, sorted.
std::vector<std::string> packs_in(const std::string& folder);

}  // namespace rashomon
