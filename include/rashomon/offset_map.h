// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace rashomon {

// Leads from bytes of a decoded text back to bytes of the file it was read from. Neighbouring characters of the same
// two widths share one run, so a file that is UTF-8 throughout has one or none.
class OffsetMap {
 public:
  // The byte of the file that byte `offset` of the text stands for; within a character that had another size there, its
  // first. For the text's end or beyond, the byte behind its last character. Logarithmic.
  std::uint64_t original(std::uint64_t offset) const;

  // Adds what follows in both: one character, or, where the sizes are equal, any number of them.
  void append(std::uint64_t text_bytes, std::uint64_t file_bytes);
  // Bytes of the file that no character came from: a byte-order mark.
  void skip(std::uint64_t file_bytes) { file_end_ += file_bytes; }
  // The text now begins at what was `offset`. REQUIRES: a character begins there.
  void drop_front(std::uint64_t offset);

  // Is byte i of the text byte i of the file?
  bool identical() const;
  std::size_t runs() const { return runs_.size(); }

 private:
  struct Run {
    std::uint64_t text, file;              // where its first character begins
    std::uint64_t text_width, file_width;  // of each of its characters; 1 and 1 for characters that were kept
  };
  static bool continues(const Run& run, const Run& next);

  std::vector<Run> runs_;
  std::uint64_t text_end_ = 0, file_end_ = 0;
};

}  // namespace rashomon
