// SPDX-License-Identifier: Apache-2.0
#include <rashomon/offset_map.h>

#include <algorithm>

namespace rashomon {

bool OffsetMap::continues(const Run& run, const Run& next) {
  return run.text_width == next.text_width && run.file_width == next.file_width &&
         (next.text - run.text) / run.text_width * run.file_width == next.file - run.file;
}

std::uint64_t OffsetMap::original(std::uint64_t offset) const {
  if (offset >= text_end_) return file_end_;
  const auto behind = std::ranges::upper_bound(runs_, offset, {}, &Run::text);
  const auto& run = *std::prev(behind);
  return run.file + (offset - run.text) / run.text_width * run.file_width;
}

void OffsetMap::append(std::uint64_t text_bytes, std::uint64_t file_bytes) {
  const bool kept = text_bytes == file_bytes;
  const Run next{text_end_, file_end_, kept ? 1 : text_bytes, kept ? 1 : file_bytes};
  if (runs_.empty() || !continues(runs_.back(), next)) runs_.push_back(next);
  text_end_ += text_bytes;
  file_end_ += file_bytes;
}

void OffsetMap::drop_front(std::uint64_t offset) {
  const auto file = original(offset);
  auto first = std::ranges::upper_bound(runs_, offset, {}, &Run::text);
  if (first != runs_.begin()) --first;
  runs_.erase(runs_.begin(), first);
  if (!runs_.empty()) {
    runs_.front().text = offset;
    runs_.front().file = file;
  }
  for (auto& run : runs_) run.text -= offset;
  text_end_ -= std::min(offset, text_end_);
}

bool OffsetMap::identical() const {
  return runs_.empty() || (text_end_ == file_end_ && std::ranges::all_of(runs_, [](const Run& run) {
                             return run.text == run.file && run.text_width == run.file_width;
                           }));
}

}  // namespace rashomon
