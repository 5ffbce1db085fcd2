// SPDX-License-Identifier: Apache-2.0
#include "compare/particulars.h"

#include <algorithm>
#include <string>
#include <vector>

#include "value/place.h"
#include "value/time.h"

namespace rashomon {
namespace {

using Text = std::span<const WordSequence* const>;

// What sentences are judged by.
struct Rules {
  const Classes& classes;
  const Gazetteer& gazetteer;
  const Likeness& likeness;
};

// What one predicate of a sentence says.
struct Said {
  const WordSequence& sentence;
  const Assertion& assertion;
  const Word& predicate() const { return sentence.words[assertion.predicate]; }
  bool holds(std::uint32_t word) const { return std::ranges::binary_search(assertion.words, word); }
  bool of_subject(std::uint32_t word) const {
    return std::ranges::find(assertion.subject_words, word) != assertion.subject_words.end();
  }
};

// Is it so, and told as done?
bool is_told(const Assertion& assertion) {
  return assertion.polarity == Polarity::affirmed &&
         (assertion.modality == Modality::asserted || assertion.modality == Modality::reported);
}

bool is_name(const Word& word) { return word.upos == Upos::propn; }

// Is it a pronoun or a description, or are there no words for it, so that only the situation tells who is meant?
bool is_unnamed(const Said& said) {
  return std::ranges::none_of(said.assertion.subject_words,
                              [&](std::uint32_t w) { return is_name(said.sentence.words[w]); });
}

// Do both speak of one subject: by a word in common, or one of the two by its name alone?
bool same_subject(const Said& one, const Said& other) {
  if (is_unnamed(one) != is_unnamed(other)) return true;
  return std::ranges::any_of(one.assertion.subject_words, [&](std::uint32_t w) {
    const auto& word = one.sentence.words[w];
    return word.weight > 0 && std::ranges::any_of(other.assertion.subject_words, [&](std::uint32_t v) {
             return other.sentence.words[v].key == word.key;
           });
  });
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
  const bool both_are = one.assertion.copular && other.assertion.copular;
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

// Do the two give times that nothing in the other text fits?
bool other_time(const Said& one, const Said& other, Text text, const Rules& rules) {
  const auto within = [](const Said& said, const StatedTime& stated) {
    return said.holds(stated.word) && !said.of_subject(stated.word) && names_moment(stated.time) &&
           !stated.time.approximate && said.assertion.copular == describes(said, stated.word);
  };
  const auto told = [&](const Said& said) {
    return std::ranges::any_of(said.sentence.times, [&](const StatedTime& t) { return within(said, t); });
  };
  if (!told(one) || !told(other) || !spoken_of(one, other.sentence, rules)) return false;
  return std::ranges::all_of(one.sentence.times, [&](const StatedTime& time) {
    return !within(one, time) || std::ranges::all_of(text, [&](const WordSequence* sentence) {
      return std::ranges::all_of(sentence->times, [&](const StatedTime& there) {
        return names_moment(there.time) && relation(time.time, there.time) == ValueRelation::apart;
      });
    });
  });
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
bool other_month(const Said& one, const Said& other, Text text, const Rules& rules) {
  const auto here = months(one), there = months(other);
  if (here.size() != 1 || there.size() != 1 || one.assertion.copular || other.assertion.copular ||
      !spoken_of(one, other.sentence, rules))
    return false;
  const auto bounds = [](const Said& said) {
    return std::ranges::any_of(said.sentence.times, [](const StatedTime& t) { return t.time.form != TimeForm::at; });
  };
  if (bounds(one) || bounds(other)) return false;
  return std::ranges::none_of(text, [&](const WordSequence* sentence) {
    return std::ranges::find(sentence->words, here.front(), &Word::month) != sentence->words.end();
  });
}

// Does no place of the text hold this one or lie in it? Of one that nobody knows it is told beside it where it lies.
bool fits_nowhere(const Place& place, Text text, const Gazetteer& gazetteer) {
  return std::ranges::all_of(text, [&](const WordSequence* sentence) {
    return std::ranges::all_of(sentence->places, [&](const StatedPlace& there) {
      const auto found = relation(place, there.place, gazetteer);
      return found == ValueRelation::apart || (found == ValueRelation::unknown && there.place.id == 0 && place.id != 0);
    });
  });
}

bool other_place(const Said& one, const Said& other, Text text, const Rules& rules) {
  const auto within = [](const Said& said, const StatedPlace& stated) {
    return stated.inside && said.holds(stated.word) && !said.of_subject(stated.word);
  };
  const auto told = [&](const Said& said) {
    return std::ranges::any_of(said.sentence.places, [&](const StatedPlace& p) { return within(said, p); });
  };
  if (!told(one) || !told(other) || !spoken_of(one, other.sentence, rules)) return false;
  return std::ranges::all_of(one.sentence.places, [&](const StatedPlace& place) {
    if (!within(one, place)) return true;
    const bool apart = std::ranges::any_of(other.sentence.places, [&](const StatedPlace& there) {
      return within(other, there) && relation(place.place, there.place, rules.gazetteer) == ValueRelation::apart;
    });
    return apart && fits_nowhere(place.place, text, rules.gazetteer);
  });
}

// A country by its code, or by that of a part of it.
std::string_view country(std::string_view code) {
  constexpr std::size_t iso = 2;
  return code.substr(0, iso);
}

bool other_origin(const Said& one, const Said& other, Text text, const Rules& rules) {
  const auto &here = one.assertion.origins, &there = other.assertion.origins;
  if (here.empty() || there.empty()) return false;
  return std::ranges::none_of(here, [&](const std::string& origin) {
    const auto known = rules.gazetteer.by_code(origin);
    if (!known || std::ranges::any_of(there, [&](const std::string& o) { return country(o) == country(origin); }))
      return true;
    return std::ranges::any_of(text, [&](const WordSequence* sentence) {
      return std::ranges::any_of(sentence->words, [&](const Word& w) { return w.origin == country(origin); }) ||
             std::ranges::any_of(sentence->places, [&](const StatedPlace& place) {
               return place.place.id != 0 &&
                      rules.gazetteer.country_of(place.place.id) == rules.gazetteer.country_of(*known);
             });
    });
  });
}

std::optional<WordingDifference> difference(const Said& one, const Said& other, Text text, const Rules& rules) {
  if (!same_predicate(one, other, rules)) return std::nullopt;
  if (!same_subject(one, other)) return std::nullopt;
  if (other_time(one, other, text, rules) || other_month(one, other, text, rules))
    return WordingDifference{Aspect::time, Verdict::contradicts, "time/apart"};
  if (other_place(one, other, text, rules))
    return WordingDifference{Aspect::place, Verdict::contradicts, "place/apart"};
  if (other_origin(one, other, text, rules))
    return WordingDifference{Aspect::role, Verdict::diverges, "role/other_origin"};
  return std::nullopt;
}

std::optional<WordingDifference> compare_with(Text one, Text other, const Rules& rules) {
  for (const auto* sentence : one) {
    for (const auto& assertion : sentence->assertions) {
      if (!is_told(assertion)) continue;
      for (const auto* there : other) {
        for (const auto& rival : there->assertions) {
          if (!is_told(rival)) continue;
          if (auto found = difference({*sentence, assertion}, {*there, rival}, other, rules)) return found;
        }
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<WordingDifference> compare_particulars(Text one, Text other, const Classes& classes,
                                                     const Gazetteer& gazetteer, const Likeness& likeness) {
  const Rules rules{classes, gazetteer, likeness};
  if (auto found = compare_with(one, other, rules)) return found;
  return compare_with(other, one, rules);
}

}  // namespace rashomon
