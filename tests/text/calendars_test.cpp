// SPDX-License-Identifier: Apache-2.0
#include "text/calendars.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

Day day(int year, unsigned month, unsigned day_of) {
  return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day_of));
}

TEST(Calendars, AreNamed) {
  EXPECT_EQ(calendar_named("hebrew"), Calendar::hebrew);
  EXPECT_EQ(calendar_named("julian"), std::nullopt);
}

TEST(Calendars, FindTheirDaysInCivilYears) {
  EXPECT_EQ(day_in_year(Calendar::islamic, 2018, 9, 1), day(2018, 5, 16));   // Ramadan
  EXPECT_EQ(day_in_year(Calendar::islamic, 2023, 10, 1), day(2023, 4, 21));  // Eid al-Fitr
  EXPECT_EQ(day_in_year(Calendar::hebrew, 1973, 1, 10), day(1973, 10, 6));   // Yom Kippur
  EXPECT_EQ(day_in_year(Calendar::hebrew, 2024, 8, 15), day(2024, 4, 23));   // Passover, in a leap year
  EXPECT_EQ(day_in_year(Calendar::chinese, 1968, 1, 1), day(1968, 1, 30));   // Tet
  EXPECT_EQ(day_in_year(Calendar::persian, 2022, 1, 1), day(2022, 3, 21));   // Nowruz
}

TEST(Calendars, TakeTheFirstOfTwoDays) {
  EXPECT_EQ(day_in_year(Calendar::islamic, 2006, 12, 10), day(2006, 1, 10));  // and the 30th of December
}

TEST(Calendars, HaveNoDayInSomeYears) { EXPECT_EQ(day_in_year(Calendar::islamic, 2019, 13, 40), std::nullopt); }

}  // namespace
}  // namespace rashomon
