// SPDX-License-Identifier: Apache-2.0
// The format: GNU gettext manual, "The Format of GNU MO Files"; here only files of little-endian machines.
#include "gazetteer/message_catalogue.h"

#include <cstdint>
#include <cstring>

#include "pack/tsv.h"

namespace rashomon {
namespace {

constexpr std::uint32_t magic = 0x950412de;

std::uint32_t number(const std::string& bytes, std::size_t at) {
  std::uint32_t value = 0;
  if (at + sizeof value <= bytes.size()) std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

std::string text(const std::string& bytes, std::size_t descriptor) {
  const std::size_t size = number(bytes, descriptor), at = number(bytes, descriptor + 4);
  return at <= bytes.size() ? bytes.substr(at, size) : "";
}

}  // namespace

Result<std::map<std::string, std::string>> read_catalogue(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  if (number(*bytes, 0) != magic) return Error{ErrorCode::bad_data, path + ": not a message catalogue"};
  const std::size_t count = number(*bytes, 8), originals = number(*bytes, 12), translations = number(*bytes, 16);
  std::map<std::string, std::string> messages;
  for (std::size_t i = 0; i < count; ++i) {
    messages.emplace(text(*bytes, originals + 8 * i), text(*bytes, translations + 8 * i));
  }
  return messages;
}

}  // namespace rashomon
