// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <vector>

#include "document/reader_words.h"

namespace rashomon {

// The words of the packs that were just built, read once.
inline const ReaderWords& built_words() {
  static const ReaderWords words = [] {
    std::vector<Pack> packs;
    for (const auto& name : packs_in(RASHOMON_PACKS)) {
      auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + name + ".pack");
      EXPECT_TRUE(pack);
      packs.push_back(*std::move(pack));
    }
    auto read = ReaderWords::from(packs);
    EXPECT_TRUE(read);
    return *std::move(read);
  }();
  return words;
}

}  // namespace rashomon
