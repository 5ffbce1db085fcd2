// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

#include <gtest/gtest.h>

#include <string>

namespace rashomon {
namespace {

std::string utf8(char32_t code) {
  std::string bytes;
  const auto tail = [&](int shift) { bytes += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x800) {
    bytes += static_cast<char>(0xC0 | code >> 6);
  } else {
    bytes += static_cast<char>(0xE0 | code >> 12);
    tail(6);
  }
  tail(0);
  return bytes;
}

TEST(FoldTest, FoldsForComparison) {
  EXPECT_EQ(fold("Vučić"), "vucic");
  EXPECT_EQ(fold("VUCIC"), "vucic");
  EXPECT_EQ(fold("L’Œuvre — Łódź"), "l'oeuvre - lodz");
  EXPECT_EQ(fold("5 € 🇽🇰 😀"), "5 € 🇽🇰 😀");
  EXPECT_EQ(fold("Москва"), "moskva");
  EXPECT_EQ(fold(fold("Évêque")), "eveque");
}

// A Cyrillic letter beside it takes a character past the tables, to the transliterator that they were made from.
TEST(FoldTest, TablesSayWhatTheTransliteratorDoes) {
  const auto holds = [](char32_t code) {
    EXPECT_EQ(fold(utf8(code)) + " a", fold(utf8(code) + " \xD0\xB0")) << std::hex << static_cast<int>(code);
  };
  for (char32_t code = 0xA0; code < 0x180; ++code) holds(code);
  for (char32_t code = 0x2010; code < 0x2190; ++code) holds(code);
}

}  // namespace
}  // namespace rashomon
