// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include "document/reader_words.h"

namespace rashomon {

// The words of the packs that were just built, read once.
inline const ReaderWords& built_words() {
  static const ReaderWords words = [] {
    auto read = ReaderWords::in(RASHOMON_PACKS);
    EXPECT_TRUE(read);
    return *std::move(read);
  }();
  return words;
}

}  // namespace rashomon
