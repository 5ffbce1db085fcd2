// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/distinct.h"
#include "base/hash.h"
#include "claim/story.h"

namespace rashomon {

// Claims as a large story would give them: articles of a hundred, ten articles on each event, which has its people,
// places, days and rare words; actions, things counted and common words are those of all. The same for the same size.
class MadeClaims {
 public:
  explicit MadeClaims(std::uint32_t size) {
    while (made_.claims.size() < size) add_article(size);
  }
  StoryClaims take() { return std::move(made_); }

 private:
  static constexpr std::uint32_t of_article = 100, of_event = 10, of_sentence = 4;

  // SplitMix64: the same numbers everywhere.
  std::uint32_t below(std::uint32_t limit) {
    auto z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return static_cast<std::uint32_t>((z ^ (z >> 31)) % limit);
  }

  void add_article(std::uint32_t size) {
    article_ = static_cast<std::uint32_t>(made_.about.size());
    const auto event = std::to_string(article_ / of_event);
    ArticleContext about;
    about.language = "fr";
    for (std::uint32_t i = 0; i < of_article && made_.claims.size() < size; ++i) {
      if (i % of_sentence == 0) add_sentence(event, i / of_sentence);
      add_claim(event);
      const auto& words = made_.contexts.back().sentence_words;
      about.words.insert(about.words.end(), words.begin(), words.end());
    }
    std::ranges::sort(about.words);
    keep_distinct(about.words, &Term::key);
    made_.about.push_back(std::move(about));
  }

  void add_sentence(const std::string& event, std::uint32_t number) {
    FrameContext context;
    context.action = "action" + std::to_string(below(30));
    context.lemma = context.action;
    context.sentence_number = number;
    context.sentence = hash(std::to_string(article_) + '/' + std::to_string(number));
    const auto person = event + "person" + std::to_string(below(8));
    context.participants.push_back({Slot::agent, person, "person", true});
    context.names = context.own_names = {hash(person)};
    for (int i = 0; i < 4; ++i) context.words.push_back({hash(event + "word" + std::to_string(below(60))), 1, false});
    for (int i = 0; i < 4; ++i) context.words.push_back({hash("common" + std::to_string(below(400))), 0.5F, false});
    std::ranges::sort(context.words);
    context.sentence_words = context.words;
    context.times.push_back(day(event));
    context.times_around = context.times;
    made_.contexts.push_back(std::move(context));
  }

  Time day(const std::string& event) {
    Time time;
    const auto begin = Instant(std::chrono::days(15000 + hash(event) % 3000 + below(3)));
    time.when = {{begin, begin + std::chrono::days(1)}};
    return time;
  }

  void add_claim(const std::string& event) {
    Claim claim;
    ClaimContext asked;
    claim.id = {static_cast<std::uint32_t>(made_.claims.size())};
    claim.article = {article_};
    asked.context = static_cast<std::uint32_t>(made_.contexts.size() - 1);
    claim.frame = {asked.context};
    const auto kind = below(10);
    if (kind < 5) {
      claim.aspect = Aspect::quantity;
      Quantity quantity;
      quantity.low = quantity.best = quantity.high = Decimal(1 + below(60));
      if (below(3) == 0) quantity.bound = Bound::about;
      claim.value = quantity;
      claim.value_text = std::to_string(below(60));
      asked.thing_lemma = "thing" + std::to_string(below(200));
    } else if (kind < 8) {
      claim.aspect = Aspect::time;
      claim.value = day(event);
    } else {
      claim.aspect = Aspect::name;
      Name name;
      const auto person = event + "person" + std::to_string(below(8));
      name.parts = {"given" + std::to_string(below(40)), person};
      name.key = person;
      claim.value = name;
    }
    made_.claims.push_back(std::move(claim));
    made_.asked.push_back(std::move(asked));
  }

  StoryClaims made_;
  std::uint64_t state_ = 2023;
  std::uint32_t article_ = 0;
};

}  // namespace rashomon
