// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <vector>

#include "document/reader_words.h"

namespace rashomon {

// The words of the packs that were just built.
inline ReaderWords built_words() {
  std::vector<Pack> packs;
  for (const auto& name : packs_in(RASHOMON_PACKS)) {
    auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + name + ".pack");
    EXPECT_TRUE(pack);
    packs.push_back(*std::move(pack));
  }
  auto words = ReaderWords::from(packs);
  EXPECT_TRUE(words);
  return *std::move(words);
}

}  // namespace rashomon
