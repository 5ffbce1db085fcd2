// SPDX-License-Identifier: Apache-2.0
#include "text/decode.h"

#include <gtest/gtest.h>

#include <random>

namespace rashomon {
namespace {

using namespace std::string_view_literals;

struct Case {
  std::string_view bytes, text, encoding;
  std::uint64_t replaced;
};

TEST(Decode, ReadsMarksUtf8AndGuesses) {
  for (const auto& [bytes, text, encoding, replaced] : {
           Case{"", "", "UTF-8", 0},
           Case{"abc", "abc", "UTF-8", 0},
           Case{"\xc3\xa9t\xc3\xa9", "été", "UTF-8", 0},
           Case{"\xef\xbb\xbf\xc3\xa9", "é", "UTF-8", 0},
           Case{"\xff\xfe\xe9\0t\0"sv, "ét", "UTF-16LE", 0},
           Case{"\xfe\xff\0\xe9\0t"sv, "ét", "UTF-16BE", 0},
           Case{"\xff\xfe\0\0\xe9\0\0\0"sv, "é", "UTF-32LE", 0},
           Case{"d\0e\0u\0x\0"sv, "deux", "UTF-16LE", 0},
           Case{"Un policier a \xe9t\xe9 tu\xe9 \xe0 l\x92"
                "aube.",
                "Un policier a été tué à l’aube.", "windows-1252", 0},
           Case{"\xc3\xa9t\xc3\xa9 \xff", "été \xef\xbf\xbd", "UTF-8", 1},
           Case{"\xc3\xa9t\xc3\xa9 \xe2\x82", "été \xef\xbf\xbd", "UTF-8", 1},
           Case{"a\0b"sv, "a\0b"sv, "UTF-8", 0},
       }) {
    const auto decoded = decode(bytes);
    EXPECT_EQ(decoded.text, text);
    EXPECT_EQ(decoded.replaced, replaced) << text;
    EXPECT_TRUE(decoded.origin == EncodingOrigin::guessed || decoded.encoding == encoding) << text;
  }
}

TEST(Decode, CountsWhatIsOdd) {
  const auto decoded = decode("\xc3\xa9t\xc3\xa9 \xff 12\x01");
  EXPECT_EQ(decoded.first_replaced, 6u);
  EXPECT_EQ(decoded.controls, 1u);
  EXPECT_EQ(decoded.letters, 5u);
}

TEST(Decode, LeadsBackToTheBytesOfTheFile) {
  const auto marked = decode(
      "\xef\xbb\xbf"
      "abc");
  EXPECT_EQ(marked.offsets.original(0), 3u);
  EXPECT_EQ(marked.offsets.original(3), 6u);
  EXPECT_FALSE(marked.offsets.identical());
  const auto wide = decode(
      "\xff\xfe"
      "a\0\xe9\0b\0"sv);  // text: a, é in two bytes, b
  EXPECT_EQ(wide.offsets.original(1), 4u);
  EXPECT_EQ(wide.offsets.original(2), 5u);
  EXPECT_EQ(wide.offsets.original(3), 6u);
  EXPECT_EQ(wide.offsets.original(9), 8u);
  EXPECT_TRUE(decode("\xc3\xa9t\xc3\xa9").offsets.identical());
  EXPECT_EQ(decode("\xc3\xa9t\xc3\xa9").offsets.runs(), 1u);
}

TEST(OffsetMap, MayLoseItsFront) {
  auto map = decode(
                 "\xff\xfe"
                 "a\0\xe9\0b\0c\0"sv)
                 .offsets;
  map.drop_front(3);
  EXPECT_EQ(map.original(0), 6u);
  EXPECT_EQ(map.original(1), 8u);
  EXPECT_EQ(map.original(2), 10u);
}

bool is_utf8(std::string_view text) {
  const auto again = decode(text);
  return again.replaced == 0 && (again.text == text || text.starts_with("\xef\xbb\xbf"));
}

// Any bytes give UTF-8 whose characters lead to ascending bytes of the file.
TEST(Decode, TakesAnyBytes) {
  std::mt19937 random(7);
  const std::string_view alphabet = "ab \n\0\xc3\xa9\xe2\x82\xac\xff\xfe\xef\xbb\xbf\xed\xa0\x80\xf0\x9f\x87\xba\x1b"sv;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes(random() % 40, ' ');
    for (char& c : bytes) c = round % 2 == 0 ? static_cast<char>(random()) : alphabet[random() % alphabet.size()];
    const auto decoded = decode(bytes);
    ASSERT_TRUE(decoded.origin == EncodingOrigin::guessed || is_utf8(decoded.text)) << round;
    std::uint64_t last = 0;
    for (std::size_t at = 0; at <= decoded.text.size(); ++at) {
      const auto original = decoded.offsets.original(at);
      ASSERT_LE(last, original);
      ASSERT_LE(original, bytes.size());
      last = original;
    }
  }
}

TEST(BinaryKind, TellsTextFromDataByHeadOrControls) {
  std::string noise(4000, ' ');
  std::mt19937 random(7);
  for (char& c : noise) c = static_cast<char>(random());
  EXPECT_EQ(binary_kind(noise), "binary data");
  EXPECT_EQ(binary_kind(std::string(100, '\0')), "binary data");
  EXPECT_EQ(binary_kind("%PDF-1.4 and much text"), "a PDF document");
  EXPECT_EQ(binary_kind("\xff\xfe"
                        "a\0b\0"sv),
            "");
  EXPECT_EQ(binary_kind("Trois morts\0 et deux bless\xc3\xa9s."sv), "");
  EXPECT_EQ(binary_kind(""), "");
}

}  // namespace
}  // namespace rashomon
