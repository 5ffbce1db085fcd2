// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rashomon/result.h>

namespace rashomon {

// Collects the sections of one pack and writes the file (lang/pack_format.h). The same sections give the same bytes.
class PackWriter {
 public:
  using Row = std::vector<std::string>;

  // rows[0] are the column names; shorter rows are filled with empty cells.
  void add_table(std::string_view name, const std::vector<Row>& rows);
  // Keys must be unique; they are written in sorted order.
  void add_map(std::string_view name, std::vector<std::pair<std::string, std::string>> entries);
  void add_blob(std::string_view name, std::string bytes);
  // Written beside and renamed, so that a reader never sees half a pack. nullopt: done.
  std::optional<Error> write(const std::string& path) const;

 private:
  struct Section {
    std::string name;
    std::uint32_t kind;
    std::string bytes;
  };
  std::vector<Section> sections_;
};

}  // namespace rashomon
