// SPDX-License-Identifier: Apache-2.0
#include <rashomon/article.h>

namespace rashomon {

Article::Article(Metadata metadata, std::string_view title, std::string_view text) : metadata_(std::move(metadata)) {
  if (!title.empty()) {
    content_ = title;
    title_size_ = static_cast<std::uint32_t>(title.size());
    content_ += "\n\n";
  }
  text_begin_ = static_cast<std::uint32_t>(content_.size());
  content_ += text;
}

}  // namespace rashomon
