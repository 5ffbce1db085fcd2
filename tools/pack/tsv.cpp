// SPDX-License-Identifier: Apache-2.0
#include "pack/tsv.h"

#include <fstream>
#include <sstream>

namespace rashomon {
namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::size_t begin = 0;
  for (auto tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', begin)) {
    cells.push_back(line.substr(begin, tab - begin));
    begin = tab + 1;
  }
  cells.push_back(line.substr(begin));
  return cells;
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  if (!file) return Error{ErrorCode::bad_data, path + ": cannot be read"};
  return bytes.str();
}

Result<std::vector<std::vector<std::string>>> read_tsv(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::istringstream lines(*bytes);
  std::vector<std::vector<std::string>> rows;
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    auto cells = cells_of(line);
    if (!rows.empty() && cells.size() > rows[0].size()) {
      return Error{ErrorCode::bad_data, path + ":" + std::to_string(number) + ": " + std::to_string(cells.size()) +
                                            " cells where the head names " + std::to_string(rows[0].size()) +
                                            " columns"};
    }
    rows.push_back(std::move(cells));
  }
  if (rows.empty()) return Error{ErrorCode::bad_data, path + ": no line names the columns"};
  return rows;
}

Result<std::vector<std::pair<std::string, std::string>>> read_map(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::istringstream lines(*bytes);
  std::vector<std::pair<std::string, std::string>> entries;
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos)
      return Error{ErrorCode::bad_data, path + ":" + std::to_string(number) + ": no tab splits key and value"};
    entries.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  return entries;
}

}  // namespace rashomon
