// SPDX-License-Identifier: Apache-2.0
#include "compare/particulars.h"

#include <algorithm>
#include <string>
#include <vector>

#include "value/place.h"
#include "value/time.h"

namespace rashomon {
namespace {

// What sentences are judged by.
struct Rules {
  const Classes& classes;
  const Gazetteer& gazetteer;
  const Likeness& likeness;
};

// What one predicate of a sentence of a text says.
struct Said {
  SentenceWords text;
  const WordSequence& sentence;
  const Assertion& assertion;
  const Word& predicate() const { return sentence.words[assertion.predicate]; }
  bool of_subject(std::uint32_t word) const {
    return std::ranges::find(assertion.subject_words, word) != assertion.subject_words.end();
  }
};

// Is it so, and told as done?
bool is_told(const Assertion& assertion) {
  return assertion.polarity == Polarity::affirmed &&
         (assertion.modality == Modality::asserted || assertion.modality == Modality::reported);
}

// What the predicates of a text say that it tells as so and done.
std::vector<Said> told(SentenceWords text) {
  std::vector<Said> found;
  for (const auto* sentence : text) {
    for (const auto& assertion : sentence->assertions) {
      if (is_told(assertion)) found.push_back({text, *sentence, assertion});
    }
  }
  return found;
}

bool is_name(const Word& word) { return word.upos == Upos::propn; }

// Is it a pronoun or a description, or are there no words for it, so that only the situation tells who is meant?
bool is_unnamed(const Said& said) {
  return std::ranges::none_of(said.assertion.subject_words,
                              [&](std::uint32_t w) { return is_name(said.sentence.words[w]); });
}

// Does the other predicate speak of the subject: by a word of it, or by the same pronoun?
bool speaks_of_subject(const Said& other, const Said& one, const Classes& classes) {
  return std::ranges::any_of(one.assertion.subject_words, [&](std::uint32_t w) {
    const auto& word = one.sentence.words[w];
    return std::ranges::any_of(other.assertion.words, [&](std::uint32_t v) {
      const auto& there = other.sentence.words[v];
      if (word.weight <= 0) return word.upos == Upos::pron && other.of_subject(v) && there.key == word.key;
      return !there.stated && there.weight > 0 && same_word(there, word, classes);
    });
  });
}

// Do both speak of one subject: by a word in common, or one of the two by its name alone?
bool same_subject(const Said& one, const Said& other, const Classes& classes) {
  return is_unnamed(one) != is_unnamed(other) || speaks_of_subject(other, one, classes) ||
         speaks_of_subject(one, other, classes);
}

// Does the other sentence speak of nearly all that is said beside the subject and the values that are compared?
bool spoken_of(const Said& said, const WordSequence& other, const Rules& rules) {
  double shared = 0, total = 0;
  for (const auto w : said.assertion.words) {
    const auto& word = said.sentence.words[w];
    if (word.stated || word.carries || word.weight <= 0 || said.of_subject(w)) continue;
    total += word.weight;
    if (speaks_of(other, word, rules.classes)) shared += word.weight;
  }
  return shared >= rules.likeness.stated_share * total;
}

bool same_predicate(const Said& one, const Said& other, const Rules& rules) {
  const auto is = [](const Said& said) { return said.assertion.copular || said.predicate().carries; };
  const bool both_are = is(one) && is(other) && (one.assertion.copular || other.assertion.copular);
  const auto &a = one.predicate(), &b = other.predicate();
  // "Begin" and "start" tell little by themselves, but the same of what begins.
  if (a.carries && b.carries) return both_are || (!a.meaning.empty() && rules.classes.related(a.meaning, b.meaning));
  return both_are || (!a.carries && same_word(a, b, rules.classes));
}

// A time at which it is so, or before or after which: not one from or up to which it goes on.
bool names_moment(const Time& time) {
  return !time.when.empty() &&
         (time.form == TimeForm::at || time.form == TimeForm::before || time.form == TimeForm::after);
}

// "A 2002 film": the time belongs to what the subject is, not to when it is so.
bool describes(const Said& said, std::uint32_t word) {
  return said.assertion.copular && word < said.assertion.predicate;
}

// The times that a predicate gives.
std::vector<const Time*> times(const Said& said) {
  std::vector<const Time*> found;
  for (const auto& [word, time] : said.sentence.times) {
    if (holds(said.assertion, word) && !said.of_subject(word) && names_moment(time) && !time.approximate &&
        said.assertion.copular == describes(said, word))
      found.push_back(&time);
  }
  return found;
}

// Is no time of the text one that holds this one, lies in it or shares something with it?
bool fits_no_time(const Time& time, SentenceWords text) {
  return std::ranges::all_of(text, [&](const WordSequence* sentence) {
    return std::ranges::all_of(sentence->times, [&](const StatedTime& there) {
      return names_moment(there.time) && relation(time, there.time) == ValueRelation::apart;
    });
  });
}

// Do the two give times, none of which fits any in the other text?
bool other_time(const Said& one, const Said& other) {
  const auto here = times(one), there = times(other);
  return !here.empty() && !there.empty() &&
         std::ranges::all_of(here, [&](const Time* time) { return fits_no_time(*time, other.text); }) &&
         std::ranges::all_of(there, [&](const Time* time) { return fits_no_time(*time, one.text); });
}

// The months under a predicate, by their keys.
std::vector<std::uint64_t> months(const Said& said) {
  std::vector<std::uint64_t> keys;
  for (const auto w : said.assertion.words) {
    if (said.sentence.words[w].month != 0 && !said.of_subject(w)) keys.push_back(said.sentence.words[w].month);
  }
  return keys;
}

// The same of a month without its year, which gives no day: "in May" and "on August 28". One month each, as two may
// bound a time.
bool other_month(const Said& one, const Said& other) {
  const auto here = months(one), there = months(other);
  if (here.size() != 1 || there.size() != 1 || one.assertion.copular) return false;
  const auto bounds = [](const Said& said) {
    return std::ranges::any_of(said.sentence.times, [](const StatedTime& t) { return t.time.form != TimeForm::at; });
  };
  if (bounds(one) || bounds(other)) return false;
  const auto named = [](SentenceWords text, std::uint64_t month) {
    return std::ranges::any_of(text, [&](const WordSequence* sentence) {
      return std::ranges::find(sentence->words, month, &Word::month) != sentence->words.end();
    });
  };
  return !named(other.text, here.front()) && !named(one.text, there.front());
}

// Does no place of the text hold this one or lie in it? Of one that nobody knows it is told beside it where it lies.
bool fits_nowhere(const Place& place, SentenceWords text, const Gazetteer& gazetteer) {
  return std::ranges::all_of(text, [&](const WordSequence* sentence) {
    return std::ranges::all_of(sentence->places, [&](const StatedPlace& there) {
      const auto found = relation(place, there.place, gazetteer);
      return found == ValueRelation::apart ||
             (found == ValueRelation::unknown && (there.place.id == 0 || place.id == 0));
    });
  });
}

// Where a predicate says that something is or happens.
std::vector<const Place*> places(const Said& said) {
  std::vector<const Place*> found;
  for (const auto& [word, place, inside] : said.sentence.places) {
    if (inside && holds(said.assertion, word) && !said.of_subject(word)) found.push_back(&place);
  }
  return found;
}

bool other_place(const Said& one, const Said& other, const Gazetteer& gazetteer) {
  const auto here = places(one), there = places(other);
  const bool apart = std::ranges::any_of(here, [&](const Place* place) {
    return std::ranges::any_of(
        there, [&](const Place* rival) { return relation(*place, *rival, gazetteer) == ValueRelation::apart; });
  });
  return apart && std::ranges::all_of(here, [&](const Place* p) { return fits_nowhere(*p, other.text, gazetteer); }) &&
         std::ranges::all_of(there, [&](const Place* p) { return fits_nowhere(*p, one.text, gazetteer); });
}

// A country by its code, or by that of a part of it.
std::string_view country(std::string_view code) {
  constexpr std::size_t iso = 2;
  return code.substr(0, iso);
}

// Does the text speak of the country, or of a place in it?
bool names_country(SentenceWords text, std::string_view origin, const Gazetteer& gazetteer) {
  const auto known = gazetteer.by_code(origin);
  return !known || std::ranges::any_of(text, [&](const WordSequence* sentence) {
    return std::ranges::any_of(sentence->words, [&](const Word& w) { return w.origin == country(origin); }) ||
           std::ranges::any_of(sentence->places, [&](const StatedPlace& there) {
             return there.place.id != 0 && gazetteer.country_of(there.place.id) == gazetteer.country_of(*known);
           });
  });
}

bool other_origin(const Said& one, const Said& other, const Gazetteer& gazetteer) {
  const auto &here = one.assertion.origins, &there = other.assertion.origins;
  if (here.empty() || there.empty()) return false;
  const bool shared = std::ranges::any_of(here, [&](const std::string& origin) {
    return std::ranges::find(there, country(origin), [](const std::string& o) { return country(o); }) != there.end();
  });
  const auto named = [&](const std::vector<std::string>& origins, SentenceWords text) {
    return std::ranges::any_of(origins,
                               [&](const std::string& origin) { return names_country(text, origin, gazetteer); });
  };
  return !shared && !named(here, other.text) && !named(there, one.text);
}

std::optional<WordingDifference> difference(const Said& one, const Said& other, const Rules& rules) {
  if (!same_predicate(one, other, rules) || !same_subject(one, other, rules.classes)) return std::nullopt;
  if (other_origin(one, other, rules.gazetteer))
    return WordingDifference{Aspect::role, Verdict::diverges, "role/other_origin"};
  if (!spoken_of(one, other.sentence, rules) && !spoken_of(other, one.sentence, rules)) return std::nullopt;
  if (one.assertion.copular == other.assertion.copular && (other_time(one, other) || other_month(one, other)))
    return WordingDifference{Aspect::time, Verdict::contradicts, "time/apart"};
  if (other_place(one, other, rules.gazetteer))
    return WordingDifference{Aspect::place, Verdict::contradicts, "place/apart"};
  return std::nullopt;
}

}  // namespace

std::optional<WordingDifference> compare_particulars(SentenceWords one, SentenceWords other, const Classes& classes,
                                                     const Gazetteer& gazetteer, const Likeness& likeness) {
  const Rules rules{classes, gazetteer, likeness};
  const auto here = told(one), there = told(other);
  for (const auto& said : here) {
    for (const auto& rival : there) {
      if (auto found = difference(said, rival, rules)) return found;
    }
  }
  return std::nullopt;
}

}  // namespace rashomon
