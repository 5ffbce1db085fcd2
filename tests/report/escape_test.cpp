// SPDX-License-Identifier: Apache-2.0
#include "report/escape.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

TEST(Escape, MakesWordsSafeForEachFormat) {
  EXPECT_EQ(one_line("  a \n\n b\x1b[31m\x01\xc2\x9b"
                     "c\t"),
            "a b[31mc");
  EXPECT_EQ(one_line("é\xc2\xa0%"), "é\xc2\xa0%");
  EXPECT_EQ(one_line("a \xe2\x80\xae b\xe2\x81\xa9"), "a [U+202E] b[U+2069]") << "no article turns the line around it";
  EXPECT_EQ(one_line("a\xe2\x80\xa8\xe2\x80\xa9z"), "a z");
  EXPECT_EQ(xml_escaped("<a href='b'>&\"\x01"), "&lt;a href=&#39;b&#39;&gt;&amp;&quot;\xef\xbf\xbd");
  EXPECT_EQ(markdown_escaped("a*b_c`<d>|[e](f)#\n"), "a\\*b\\_c\\`\\<d\\>\\|\\[e\\](f)\\#");
  EXPECT_EQ(csv_cell("a"), "a");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("a \"b\"\n"), "\"a \"\"b\"\"\n\"");
  EXPECT_EQ(csv_cell("=1+1"), "'=1+1");
  EXPECT_EQ(csv_cell("-12.5"), "-12.5");
  EXPECT_EQ(csv_cell("@here"), "'@here");
  EXPECT_EQ(uri_of("un pont/a.txt"), "un%20pont/a.txt");
  EXPECT_EQ(uri_of("/é#"), "file:///%C3%A9%23");
}

}  // namespace
}  // namespace rashomon
