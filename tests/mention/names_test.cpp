// SPDX-License-Identifier: Apache-2.0
// Names, places and roles read from sentences. A case is a text and what must be found, one line each, in order.
#include <gtest/gtest.h>

#include <string>

#include "analysis/analyzer.h"
#include "mention/name.h"
#include "mention/place.h"
#include "mention/role.h"

namespace rashomon {
namespace {

// Opens once what one language needs.
class Finders {
 public:
  explicit Finders(const std::string& language)
      : pack_(Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack")),
        gazetteer_(Pack::open(std::string(RASHOMON_PACKS) + "/gazetteer.pack")) {}

  std::string names(const std::string& text) const {
    std::string lines;
    for (const auto& mention : NameFinder::open(*pack_, *gazetteer_)->find(text, analyze(text))) {
      const auto& name = std::get<Name>(mention.value);
      lines += words(text, mention) + "=" + name.key + (name.kind == NameKind::organisation ? " org" : "") + "\n";
    }
    return lines;
  }
  std::string places(const std::string& text) const {
    std::string lines;
    for (const auto& mention : PlaceFinder::open(*pack_, *gazetteer_)->find(text, analyze(text))) {
      const auto& place = std::get<Place>(mention.value);
      constexpr const char* relations[] = {"in", "near", "along", "from", "to", "direction"};
      lines += words(text, mention) + "=" + place.name + "/" + place.feature + "/" + place.region + "/" +
               place.direction + "/" + relations[static_cast<int>(place.relation)] + "\n";
    }
    return lines;
  }
  std::string roles(const std::string& text) const {
    std::string lines;
    for (const auto& mention : RoleFinder::open(*pack_, *gazetteer_)->find(text, analyze(text))) {
      const auto& role = std::get<Role>(mention.value);
      lines += words(text, mention) + "=" + (role.former ? "former " : "") + role.title + "/" + role.of + "/" +
               role.holder.key + "\n";
    }
    return lines;
  }

 private:
  Analysis analyze(const std::string& text) const { return Analyzer::open(*pack_)->analyze(text); }
  static std::string words(const std::string& text, const Mention& mention) {
    return text.substr(mention.span.begin, mention.span.size());
  }
  Result<Pack> pack_, gazetteer_;
};

struct Case {
  const char* text;
  const char* found;
};

TEST(NamesTest, FindsNamesInFrench) {
  const Finders finders("fr");
  constexpr Case cases[] = {
      {"Selon Hélène Castaing, M. Vasseur a menti. Castaing le nie.",
       "Hélène Castaing=castaing\nVasseur=vasseur\nCastaing=castaing\n"},
      {"Le ministre de la Santé a reçu Charles de Gaulle à Paris.", "Charles de Gaulle=gaulle\n"},
      {"L’OTAN et l’ONU ont réagi.", "OTAN=nato org\nONU=un org\n"},
      {"Un porte-parole de la Ligue des droits du lac (LDL) a parlé ; la LDL proteste.",
       "Ligue des droits du lac=ldl org\nLDL=ldl org\nLDL=ldl org\n"},
      {"Jean-Yves Le Drian et Ursula von der Leyen se sont vus mardi.",
       "Jean-Yves Le Drian=drian\nUrsula von der Leyen=leyen\n"},
      {"Hier, la France a battu le Brésil.", ""},
      {"", ""},
  };
  for (const auto& [text, found] : cases) EXPECT_EQ(finders.names(text), found) << text;
}

TEST(NamesTest, FindsNamesInEnglish) {
  const Finders finders("en");
  constexpr Case cases[] = {
      {"The mayor, Maria Salgado, said she would resign. Salgado left on Monday.",
       "Maria Salgado=salgado\nSalgado=salgado\n"},
      {"Mr. Brennan told the Home Office on Tuesday.", "Brennan=brennan\nHome Office=home-office org\n"},
      {"NATO and the World Health Organization agreed.", "NATO=nato org\nWorld Health Organization=who org\n"},
      {"President Joe Biden met French officials in New York.", "Joe Biden=biden\n"},
      {"President Brookfield arrived. Brookfield left at noon.", "Brookfield=brookfield\nBrookfield=brookfield\n"},
      {"She runs an NGO and met the WHO.", "WHO=who org\n"},
      {"County Coroner Ruth Keller said two men had drowned.", "Ruth Keller=keller\n"},
      {"The Sheriff's Office named him, Capt. Paul Weston said.", "Paul Weston=weston\n"},
      {"He spoke to The Leeds Courier and the Texas Bureau of Investigation.",
       "Leeds Courier=leeds courier org\nTexas Bureau of Investigation=texas bureau investigation org\n"},
      {"LEEDS Police sealed off the bridge.", ""},
      {"Guests fled the Rydal Crest hotel at dawn.", ""},
      {"Lt. Col. Paul Weston thanked Republican Ann Fitch Moreau.", "Paul Weston=weston\nAnn Fitch Moreau=moreau\n"},
      {"The foreman's friend, the mayor, Rivers Cooper, spoke.", "Rivers Cooper=cooper\n"},
      {"The Weston W380 was built for Rydal Telecom.",
       "Weston W380=weston w380 org\nRydal Telecom=rydal telecom org\n"},
  };
  for (const auto& [text, found] : cases) EXPECT_EQ(finders.names(text), found) << text;
}

TEST(NamesTest, FindsPlacesInFrench) {
  const Finders finders("fr");
  constexpr Case cases[] = {
      {"Ils ont attaqué le village de Trépaud, dans le nord du Togo.",
       "village de Trépaud=trepaud/village/togo/north/in\nnord du Togo=//togo/north/in\n"},
      {"Réfugiés dans une église du sud du Togo, ils attendent.",
       "église du sud du Togo=/church/togo/south/in\nsud du Togo=//togo/south/in\n"},
      {"Ils vivent près de Lyon et partent vers Moscou.", "Lyon=lyon/city///near\nMoscou=moscow/city///to\n"},
      {"Au nord de Paris, la route est coupée.", "nord de Paris=paris/city//north/direction\n"},
      {"Des soldats longent la frontière polonaise.", "frontière polonaise=/border/poland//in\n"},
      {"Emmanuel Paris est arrivé.", ""},
      {"Deux hommes ont été arrêtés à Nairobi.", "Nairobi=nairobi/city///in\n"},
      {"Nairobi a refusé, mais l'Ouest y tient.", "Nairobi=nairobi/city///in\n"},
  };
  for (const auto& [text, found] : cases) EXPECT_EQ(finders.places(text), found) << text;
}

TEST(NamesTest, FindsPlacesInEnglish) {
  const Finders finders("en");
  constexpr Case cases[] = {
      {"Fighting broke out in northern Togo.", "northern Togo=//togo/north/in\n"},
      {"They fled from the village of Trepaud in Togo.",
       "village of Trepaud in Togo=trepaud/village/togo//from\nTogo=togo/country///in\n"},
      {"The US and the UK refused.", "US=united states/country///in\nUK=united kingdom/country///in\n"},
      {"A man drowned. House Speaker Ann Fitch knew him.", ""},
      {"A fire near Manchester spread to Leeds.", "Manchester=manchester/city///near\nLeeds=leeds/city///to\n"},
  };
  for (const auto& [text, found] : cases) EXPECT_EQ(finders.places(text), found) << text;
}

TEST(NamesTest, FindsRolesInFrench) {
  const Finders finders("fr");
  constexpr Case cases[] = {
      {"Le Premier ministre du Togo, Komi Adjaka, est arrivé.",
       "Premier ministre du Togo=prime-minister/togo/adjaka\n"},
      {"Le secrétaire d’État américain Paul Weston a téléphoné.",
       "secrétaire d’État américain=secretary-of-state/united states/weston\n"},
      {"Paul Weston, ancien ambassadeur du Canada, a parlé.",
       "ancien ambassadeur du Canada=former ambassador/canada/weston\n"},
      {"Le porte-parole de l’OTAN a refusé.", "porte-parole de l’OTAN=spokesperson/nato/\n"},
      {"Un policier kosovar et trois hommes sont morts.", ""},
      {"Le maire de Trépaud, Paul Lemaire, est arrivé.", "maire de Trépaud=mayor/trepaud/lemaire\n"},
      {"L’avocat de Paul Weston, Luc Moreau, a fait appel.", "avocat de Paul Weston=lawyer/weston/moreau\n"},
      {"Luc Moreau, alors ministre de la Défense, était absent.",
       "alors ministre de la Défense=former defence-minister//moreau\n"},
      {"Le président de la République Luc Moreau est arrivé.", "président de la République=president//moreau\n"},
      {"L’ONU juge la situation préoccupante.", ""},
  };
  for (const auto& [text, found] : cases) EXPECT_EQ(finders.roles(text), found) << text;
}

TEST(NamesTest, FindsRolesInEnglish) {
  const Finders finders("en");
  constexpr Case cases[] = {
      {"Togo's prime minister Komi Adjaka arrived.", "Togo's prime minister=prime-minister/togo/adjaka\n"},
      {"Paul Weston, a spokesman for the White House, declined.",
       "spokesman for the White House=spokesperson/white-house/weston\n"},
      {"Former French president Luc Moreau spoke.", "Former French president=former president/france/moreau\n"},
      {"Ann Fitch is the mayor of Leeds.", "mayor of Leeds=mayor/leeds/fitch\n"},
      {"Togo's former foreign affairs minister Komi Adjaka was jailed.",
       "Togo's former foreign affairs minister=former foreign-minister/togo/adjaka\n"},
      {"The Sheriff's Office named a suspect.", ""},
  };
  for (const auto& [text, found] : cases) EXPECT_EQ(finders.roles(text), found) << text;
}

TEST(NamesTest, NeverFailsOnBytes) {
  for (const auto* language : {"fr", "en"}) {
    const Finders finders(language);
    std::string capitals;
    for (int i = 0; i < 5000; ++i) capitals += "Nom ";
    for (const auto& bytes : {std::string("\0 A", 3), std::string("\xff\xfe\xc3"), capitals, std::string(50000, 'A'),
                              std::string("de de de De ( ) , ,")}) {
      finders.names(bytes);
      finders.places(bytes);
      finders.roles(bytes);
    }
  }
}

}  // namespace
}  // namespace rashomon
