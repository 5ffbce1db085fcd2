// SPDX-License-Identifier: Apache-2.0
#include "value/gazetteer.h"

#include <gtest/gtest.h>

#include <string>

#include "value/demonyms.h"

namespace rashomon {
namespace {

class GazetteerTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(pack_) << pack_.error().message;
    auto opened = Gazetteer::open(*pack_);
    ASSERT_TRUE(opened) << opened.error().message;
    gazetteer_ = *std::move(opened);
  }
  // The code and English name of what a name means first.
  std::string first(std::string_view name) const {
    const auto ids = gazetteer_->candidates(name);
    if (ids.empty()) return "";
    const auto place = *gazetteer_->place(ids[0]);
    return std::string(name_of(place.feature)) + " " + std::string(place.code) + " " + std::string(place.name);
  }
  std::uint32_t id(std::string_view name) const { return gazetteer_->candidates(name).at(0); }

  Result<Pack> pack_ = Pack::open(std::string(RASHOMON_PACKS) + "/gazetteer.pack");
  std::optional<Gazetteer> gazetteer_;
};

TEST_F(GazetteerTest, FindsNamesInManyLanguages) {
  constexpr struct {
    const char* name;
    const char* place;
  } cases[] = {
      {"Kosovo", "country XK Kosovo"},
      {"États-Unis", "country US United States"},
      {"USA", "country US United States"},
      {"Moscou", "city RU Moscow"},
      {"Москва", "city RU Moscow"},
      {"Beograd", "city RS Belgrade"},
      {"BELGRADE", "city RS Belgrade"},
      {"Côte d’Ivoire", "country CI Côte d’Ivoire"},
      {"Ivory Coast", "country CI Côte d’Ivoire"},
      {"Europe", "continent 150 Europe"},
      {"Balkans", "region balkans Balkans"},
      {"Yvelines", "subdivision FR-78 Yvelines"},
      {"La Mecque", "city SA Makkah al Mukarramah"},
      {"Lille", "city FR Lille"},
      {"New York", "city US New York"},
      {"Union européenne", "region EU European Union"},
      {"Xyzzy", ""},
      {"", ""},
  };
  for (const auto& [name, place] : cases) EXPECT_EQ(first(name), place) << name;
}

TEST_F(GazetteerTest, KnowsWhatLiesInWhat) {
  constexpr struct {
    const char* outer;
    const char* inner;
    bool contains;
  } cases[] = {{"Kosovo", "Pristina", true}, {"Serbie", "Pristina", false}, {"Europe", "Pristina", true},
               {"Balkans", "Kosovo", true},  {"Kosovo", "Balkans", false},  {"Kosovo", "Kosovo", false},
               {"Texas", "Houston", true},   {"France", "Yvelines", true},  {"Union européenne", "Lyon", true}};
  for (const auto& [outer, inner, contains] : cases) {
    EXPECT_EQ(gazetteer_->contains(id(outer), id(inner)), contains) << inner << " in " << outer;
  }
  EXPECT_EQ(gazetteer_->capital_of(id("Belgrade")), id("Serbie"));
  EXPECT_EQ(gazetteer_->country_of(id("Lyon")), id("France"));
  EXPECT_EQ(gazetteer_->by_code("XK"), id("Kosovo"));
}

TEST_F(GazetteerTest, NeverFailsOnBytes) {
  for (const auto& bytes :
       {std::string("\0", 1), std::string("\xff\xfe"), std::string(100000, '-'), std::string(100000, 'a')}) {
    EXPECT_TRUE(gazetteer_->candidates(bytes).empty());
  }
  EXPECT_FALSE(gazetteer_->place(0));
}

TEST_F(GazetteerTest, ReadsDemonyms) {
  constexpr struct {
    const char* language;
    const char* form;
    const char* place;
  } cases[] = {{"fr", "kosovares", "Kosovo"}, {"fr", "Sud-africain", "Afrique du Sud"}, {"fr", "serbe", "Serbie"},
               {"en", "Serbs", "Serbia"},     {"en", "South African", "South Africa"},  {"en", "American", "USA"}};
  for (const auto& [language, form, place] : cases) {
    const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack");
    ASSERT_TRUE(pack) << pack.error().message;
    const auto demonyms = Demonyms::open(*pack, *gazetteer_);
    ASSERT_TRUE(demonyms) << demonyms.error().message;
    EXPECT_EQ(demonyms->find(form), id(place)) << form;
  }
}

}  // namespace
}  // namespace rashomon
