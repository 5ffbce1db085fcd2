// SPDX-License-Identifier: Apache-2.0
// Whatever the text, each mention lies in it on character boundaries, covers the tokens that it names, and a name's
// surface is the text of its span.
#include <iostream>
#include <memory>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analysis/analyzer.h"
#include "mention/name.h"
#include "mention/place.h"
#include "mention/quantity.h"
#include "mention/role.h"
#include "mention/time.h"
#include "property/arbitrary_text.h"
#include "property/stories.h"
#include "value/calendar.h"

namespace rashomon {
namespace {

// What one language needs to find values.
struct Finders {
  explicit Finders(const std::string& language)
      : pack(Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack")),
        gazetteer(Pack::open(std::string(RASHOMON_PACKS) + "/gazetteer.pack")),
        analyzer(Analyzer::open(*pack)),
        quantities(QuantityFinder::open(*pack)),
        times(TimeFinder::open(*pack)),
        places(PlaceFinder::open(*pack, *gazetteer)),
        names(NameFinder::open(*pack, *gazetteer)),
        roles(RoleFinder::open(*pack, *gazetteer)) {}

  std::vector<Mention> find(std::string_view text) const {
    const auto analysis = analyzer->analyze(text);
    PublicationDate published;
    published.when = day_interval(civil_day(2023, 9, 29), 1);
    auto all = times->find(text, analysis, published);
    for (auto more : {quantities->find(text, analysis), places->find(text, analysis), names->find(text, analysis),
                      roles->find(text, analysis)}) {
      all.insert(all.end(), more.begin(), more.end());
    }
    for (const auto& mention : all) check(text, analysis, mention);
    return all;
  }

  static void check(std::string_view text, const Analysis& analysis, const Mention& mention) {
    const auto span = mention.span;
    RC_ASSERT(span.begin < span.end);
    RC_ASSERT(on_boundary(text, span.begin));
    RC_ASSERT(on_boundary(text, span.end));
    RC_ASSERT(mention.tokens.end <= analysis.tokens.size());
    if (mention.tokens.size() > 0) {
      RC_ASSERT(analysis.tokens[mention.tokens.begin].span.begin < span.end);
      RC_ASSERT(span.begin < analysis.tokens[mention.tokens.end - 1].span.end);
    }
    const auto* name = std::get_if<Name>(&mention.value);
    if (name != nullptr) RC_ASSERT(name->surface == text.substr(span.begin, span.size()));
  }

  Result<Pack> pack, gazetteer;
  Result<Analyzer> analyzer;
  Result<QuantityFinder> quantities;
  Result<TimeFinder> times;
  Result<PlaceFinder> places;
  Result<NameFinder> names;
  Result<RoleFinder> roles;
};

const Finders& some_finders() {
  static const Finders french("fr"), english("en");
  return *rc::gen::arbitrary<bool>() ? french : english;
}

RC_GTEST_PROP(Mentions, LieInAnyText, ()) { some_finders().find(*arbitrary_text()); }

RC_GTEST_PROP(Mentions, LieInArticlesCutAnywhere, ()) {
  const auto& stories = corpus_stories();
  const auto& story = stories[*rc::gen::inRange<std::size_t>(0, stories.size())];
  const auto text = story.articles[*rc::gen::inRange<std::size_t>(0, story.articles.size())].text();
  auto begin = *rc::gen::inRange<std::size_t>(0, text.size());
  while (!on_boundary(text, begin)) ++begin;
  auto end = std::min(text.size(), begin + 400);
  while (!on_boundary(text, end)) ++end;
  some_finders().find(text.substr(begin, end - begin));
}

// Not made up.
TEST(Mentions, LieInEveryArticle) {
  const Finders french("fr"), english("en");
  std::size_t articles = 0, mentions = 0;
  const auto read = [&](std::string_view language, std::string_view text) {
    if (language != "fr" && language != "en") return;
    ++articles;
    for (const auto& mention : (language == "fr" ? french : english).find(text))
      mentions += mention.span.size() > 0 && mention.span.end <= text.size();
  };
  for (const auto& story : all_stories()) {
    for (const auto& article : story.articles) read(article.metadata().language, article.content());
  }
  std::cout << mentions << " mentions of " << articles << " articles\n";
  EXPECT_GT(mentions, articles);
}

}  // namespace
}  // namespace rashomon
