// SPDX-License-Identifier: Apache-2.0
// No text makes the engine fail, and loosening a number never makes a conflict.
#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "property/arbitrary_text.h"
#include "property/stories.h"

namespace rashomon {
namespace {

Article article_of(std::string id, std::string_view title, std::string_view text, std::string language) {
  Metadata metadata;
  metadata.id = std::move(id);
  metadata.language = std::move(language);
  return {std::move(metadata), title, text};
}

void check_spans(const Report& report) {
  for (const auto& claim : report.graph.claims()) {
    const auto content = report.articles[claim.article.index].content();
    for (const auto span : {claim.value_span, claim.evidence}) {
      RC_ASSERT(span.begin <= span.end);
      RC_ASSERT(on_boundary(content, span.begin));
      RC_ASSERT(on_boundary(content, span.end));
    }
  }
}

std::string some_language() { return *rc::gen::element<std::string>("fr", "en", "und", "sq", ""); }

RC_GTEST_PROP(AnyText, GivesAReport, ()) {
  check_spans(compare({article_of("a", *arbitrary_text(), *arbitrary_text(), some_language()),
                       article_of("b", "", *arbitrary_text(), some_language())}));
}

// A piece of a real article, cut and joined at random places.
std::string torn_text() {
  const auto& stories = corpus_stories();
  const auto& story = stories[*rc::gen::inRange<std::size_t>(0, stories.size())];
  std::string torn;
  for (int piece = 0; piece < 4; ++piece) {
    const auto text = story.articles[*rc::gen::inRange<std::size_t>(0, story.articles.size())].text();
    auto begin = *rc::gen::inRange<std::size_t>(0, text.size()), end = *rc::gen::inRange(begin, text.size());
    while (!on_boundary(text, begin)) ++begin;
    while (!on_boundary(text, end)) ++end;
    if (begin < end) torn += text.substr(begin, end - begin);
  }
  return torn;
}

RC_GTEST_PROP(AnyText, TornFromArticlesGivesAReport, ()) {
  check_spans(
      compare({article_of("a", "", torn_text(), some_language()), article_of("b", "", torn_text(), some_language())}));
}

bool conflict(const std::string& premise, const std::string& hypothesis, const std::string& language) {
  return kind_of(test_engine().relate(premise, hypothesis, language).verdict) == EdgeKind::conflict;
}

struct Phrasing {
  std::string language, before, loosely, after;
};

const std::array<Phrasing, 3> phrasings = {{
    {"fr", "L’explosion de mardi à Lyon a tué ", "au moins ", " personnes."},
    {"fr", "La police a arrêté ", "au moins ", " manifestants mardi à Lyon."},
    {"en", "The explosion in Leeds on Tuesday killed ", "at least ", " people."},
}};

// Five against N is no conflict: then "at least five" against N is none either.
RC_GTEST_PROP(Bounds, LooseningOneNeverMakesAConflict, ()) {
  const auto& words = phrasings[*rc::gen::inRange<std::size_t>(0, phrasings.size())];
  const auto five = *rc::gen::inRange(2, 60), other = *rc::gen::inRange(2, 60);
  const auto exactly = words.before + std::to_string(five) + words.after;
  const auto loosely = words.before + words.loosely + std::to_string(five) + words.after;
  const auto compared = words.before + std::to_string(other) + words.after;
  if (!conflict(exactly, compared, words.language)) RC_ASSERT(!conflict(loosely, compared, words.language));
}

RC_GTEST_PROP(Bounds, RelatingIsSymmetric, ()) {
  const auto& words = phrasings[*rc::gen::inRange<std::size_t>(0, phrasings.size())];
  const auto one = words.before + std::to_string(*rc::gen::inRange(2, 9)) + words.after;
  const auto other = words.before + words.loosely + std::to_string(*rc::gen::inRange(2, 9)) + words.after;
  RC_ASSERT(conflict(one, other, words.language) == conflict(other, one, words.language));
}

}  // namespace
}  // namespace rashomon
