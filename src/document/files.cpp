// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include "document/readers.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_file = std::uintmax_t{1} << 30;

Error unreadable(const std::string& why) { return {ErrorCode::bad_input, why}; }

}  // namespace

std::string shown(const fs::path& path) { return decode(path.native()).text; }

std::vector<std::string> folders_of(const fs::path& path) {
  std::vector<std::string> folders;
  for (const auto& part : path.lexically_normal().parent_path()) {
    if (part != "." && part != "/") folders.push_back(shown(part));
  }
  std::ranges::reverse(folders);
  return folders;
}

Result<std::string> read_bytes(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return unreadable("no such file or folder");
  if (status.type() == fs::file_type::directory) return unreadable("is a folder");
  if (status.type() == fs::file_type::regular && fs::file_size(path, error) > largest_file) {
    return unreadable("is larger than 1 GiB");
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return unreadable("cannot be read: " + std::generic_category().message(errno));
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (file.bad()) return unreadable("cannot be read to its end");
  return bytes;
}

Result<Draft> read_text_file(const fs::path& path) {
  const auto bytes = read_bytes(path);
  if (!bytes) return bytes.error();
  auto draft = draft_of(*bytes, shown(path));
  if (!draft) return draft;
  draft->id = shown(path.stem());
  draft->folders = folders_of(path);
  if (path.extension() == ".md") take_front_matter(*draft);
  return draft;
}

}  // namespace rashomon
