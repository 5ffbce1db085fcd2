// SPDX-License-Identifier: Apache-2.0
// rashomon-pack FOLDER PACK [FILE...]: compiles one folder of src/lang, and files made elsewhere, into a pack. Every
// .tsv is a table of its stem's name, every .map (key and value split by a tab, a line each) a map, every .bin a blob.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "pack/number_words.h"
#include "pack/pack_writer.h"
#include "pack/tsv.h"

namespace {

namespace fs = std::filesystem;

std::optional<rashomon::Error> add_file(rashomon::PackWriter& pack, const fs::path& file) {
  if (file.extension() == ".tsv") {
    const auto rows = rashomon::read_tsv(file.string());
    if (!rows) return rows.error();
    pack.add_table(file.stem().string(), *rows);
    if (file.filename() == "numbers.tsv") return rashomon::add_number_words(pack, *rows);
  } else if (file.extension() == ".bin") {
    auto bytes = rashomon::read_file(file.string());
    if (!bytes) return bytes.error();
    pack.add_blob(file.stem().string(), *std::move(bytes));
  }
  if (file.extension() == ".map") {
    auto entries = rashomon::read_map(file.string());
    if (!entries) return entries.error();
    pack.add_map(file.stem().string(), *std::move(entries));
  }
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: rashomon-pack FOLDER PACK [FILE...]\n";
    return 2;
  }
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(argv[1])) files.push_back(entry.path());
  files.insert(files.end(), argv + 3, argv + argc);
  std::ranges::sort(files, {}, &fs::path::filename);  // wherever the build tree lies: the same pack
  rashomon::PackWriter pack;
  for (const auto& file : files) {
    if (const auto error = add_file(pack, file)) {
      std::cerr << "rashomon-pack: " << error->message << '\n';
      return 3;
    }
  }
  if (const auto error = pack.write(argv[2])) {
    std::cerr << "rashomon-pack: " << error->message << '\n';
    return 3;
  }
}
