// SPDX-License-Identifier: Apache-2.0
#include "document/published.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

constexpr auto metadata = PublicationDate::Origin::metadata;

struct Case {
  const char *written, *iso;
  Grain grain;
  std::int64_t seconds;  // that the interval lasts
};

TEST(Published, ReadsDatesAsMetadataWriteThem) {
  for (const auto& [written, expected, grain, seconds] : {
           Case{"2023", "2023", Grain::year, 365 * 86400},
           Case{"2024-02", "2024-02", Grain::month, 29 * 86400},
           Case{"2023-12", "2023-12", Grain::month, 31 * 86400},
           Case{"2023-09-29", "2023-09-29", Grain::day, 86400},
           Case{" 2023-09-29\n", "2023-09-29", Grain::day, 86400},
           Case{"2016-01-15 22:28:57", "2016-01-15T22:28:57", Grain::second, 1},
           Case{"2025-05-16T18:06:00Z", "2025-05-16T18:06:00", Grain::second, 1},
           Case{"2025-05-16T18:06", "2025-05-16T18:06", Grain::minute, 60},
           Case{"2025-05-16T18:06:00.250+02:00", "2025-05-16T18:06:00", Grain::second, 1},
           Case{"2025-05-16 18:06:00 -0500", "2025-05-16T18:06:00", Grain::second, 1},
           Case{"2025-05-16T18:06+02", "2025-05-16T18:06", Grain::minute, 60},
       }) {
    const auto date = parse_published(written, metadata);
    ASSERT_TRUE(date) << written;
    EXPECT_EQ(iso(*date), expected);
    EXPECT_EQ(date->grain, grain) << written;
    EXPECT_EQ((date->when->end - date->when->begin).count(), seconds) << written;
    EXPECT_EQ(date->origin, metadata);
  }
}

TEST(Published, RefusesWhatIsNoDate) {
  for (const char* written : {"", "hier", "20", "20230929", "2023-13", "2023-00", "2023-9", "2023-02-30", "2023-09-29T",
                              "2023-09-29T25:00", "2023-09-29T10", "2023-09-29 10:61", "2023-09-29T10:00 PM",
                              "29/09/2023", "2023-09-29-", "0000", "2023-09-00"}) {
    EXPECT_FALSE(parse_published(written, metadata)) << written;
  }
}

TEST(Published, NoDateHasNoWriting) { EXPECT_EQ(iso(PublicationDate{}), ""); }

}  // namespace
}  // namespace rashomon
