// SPDX-License-Identifier: Apache-2.0
#include "claim/context_values.h"

#include <algorithm>

#include "base/distinct.h"
#include "base/hash.h"
#include "claim/terms.h"
#include "text/fold.h"
#include "value/place.h"

namespace rashomon {
namespace {

// Does a finite clause narrow a noun there: "the dam, which was repaired in 2019, broke"?
bool is_relative(const Reading& reading, std::uint32_t t) {
  if (universal(reading.token(t).relation) != Relation::acl) return false;
  const auto finite = [&](std::uint32_t w) { return reading.token(w).features.verb_form == VerbForm::finite; };
  return finite(t) || std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
           const auto relation = universal(reading.token(c).relation);
           return (relation == Relation::aux || relation == Relation::cop) && finite(c);
         });
}

bool reaches(std::optional<Slot> slot) {
  return slot == Slot::target || slot == Slot::recipient || slot == Slot::place;
}

// The number right behind another one and such a word: "from 7.4 to 7.1 percent".
const Mention* number_joined(const Reading& reading, const Mention& first) {
  const auto to = first.tokens.end;
  const auto size = reading.analysis.tokens.size();
  // "From 7.4 percent to 7.1"
  if (to + 1 >= size || !reaches(reading.lexicon.slot(lower(reading.lemma(to))))) return nullptr;
  return reading.mention<Quantity>(to + 1);
}

// "Cut its forecast to 5.4 percent from 6.1 percent": what something was before it came to the other number.
bool is_moved_from(const Reading& reading, const Mention& mention) {
  const auto* number = std::get_if<Quantity>(&mention.value);
  const auto slot_of = [&](std::uint32_t t) { return reading.lexicon.slot(reading.preposition(t)); };
  if (number == nullptr) return false;
  const auto of_one_unit = [&](const Mention* other) {
    return other != nullptr && std::get<Quantity>(other->value).unit == number->unit;
  };
  const auto begin = mention.tokens.begin;
  const bool from = begin > 0 && reading.lexicon.slot(lower(reading.lemma(begin - 1))) == Slot::source;
  if (from && of_one_unit(number_joined(reading, mention))) return true;
  if (slot_of(mention.head) != Slot::source) return false;
  const auto verb = reading.token(mention.head).head;
  return reading.token(verb).upos == Upos::verb &&
         std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
           const bool reached = slot_of(c) == Slot::target || slot_of(c) == Slot::recipient;
           return reached && of_one_unit(reading.mention<Quantity>(c));
         });
}

}  // namespace

bool is_moved_to(const Reading& reading, const Mention& mention) {
  const auto begin = mention.tokens.begin;
  const auto* first = begin < 2 ? nullptr : reading.mention<Quantity>(begin - 2);
  const auto* second = first == nullptr ? nullptr : number_joined(reading, *first);
  return second != nullptr && second->span == mention.span && is_moved_from(reading, *first);
}

bool is_compared_with(const Reading& reading, const Mention& mention) {
  const auto form = [&](std::uint32_t t) { return lower(reading.analysis.form(t)); };
  // "Up from 38"
  const auto compares_together = [&](std::uint32_t t) {
    return t > 0 && reading.lexicon.compares(form(t - 1) + ' ' + form(t));
  };
  const auto compares = [&](std::uint32_t t) {
    // "Deux de plus qu'en 2019", but not "a dit qu'en 2019".
    const bool within =
        reading.token(t).relation != Relation::mark && reading.lexicon.opens_content(lower(reading.lemma(t)));
    return reading.lexicon.compares(form(t)) || compares_together(t) || within;
  };
  const auto* counted = std::get_if<Quantity>(&mention.value);
  auto begin = mention.tokens.begin;
  if (begin == 0) return false;
  if (is_moved_from(reading, mention)) return true;
  // "An operation against four gunmen" and "by 305 votes against 211" compare nothing, unlike "against 48 percent".
  if (counted != nullptr && counted->unit.empty()) {
    if (compares_together(begin - 1)) return true;
    // "61 000 fromages, contre 42 000 annoncés mercredi"
    const bool said = mention.counted && reading.token(*mention.counted).upos == Upos::verb &&
                      !reading.speech(*mention.counted).empty();
    return said && compares(begin - 1);
  }
  if (compares(begin - 1)) return true;
  if (reading.token(begin - 1).upos == Upos::adp) --begin;
  if (begin == 0) return false;
  if (compares(begin - 1)) return true;
  // Of a time, behind the number that is compared with.
  const auto* number = std::holds_alternative<Time>(mention.value) ? reading.mention<Quantity>(begin - 1) : nullptr;
  return number != nullptr && number->tokens.begin > 0 && compares(number->tokens.begin - 1);
}

namespace {

// "A level unseen since 1999", "a minister from 2013 to 2016, he denies it", "under contract until 2026": how long
// something said of a participant was so, and not when it happened.
bool tells_of_participant(const Reading& reading, const Mention& mention, std::uint32_t predicate) {
  const auto& time = std::get<Time>(mention.value);
  if (time.form == TimeForm::at) return false;
  for (auto t = mention.head; t != predicate && reading.token(t).head != t; t = reading.token(t).head) {
    if (t == mention.head) continue;
    const auto relation = universal(reading.token(t).relation);
    if (relation == Relation::appos) return true;
    // "Floods from Friday to Sunday killed 12", "the war since 2023": how long what does it lasted is when it did.
    const bool narrows = relation == Relation::amod || relation == Relation::acl;
    const auto noun = narrows ? reading.token(t).head : t;
    const bool subject = universal(reading.token(noun).relation) == Relation::nsubj;
    if (subject ? reading.is_somebody(noun) : narrows) return true;
  }
  return false;
}

// Without a predicate all values of the range are its own.
void add_values(const Reading& reading, TokenRange range, std::optional<std::uint32_t> predicate,
                FrameContext& context) {
  std::uint32_t last = UINT32_MAX;
  for (auto t = range.begin; t < range.end; ++t) {
    for (const auto m : reading.mentions_at[t]) {
      if (m == last) continue;
      last = m;
      const auto& value = reading.mentions[m].value;
      if (const auto* time = std::get_if<Time>(&value); time != nullptr && time->kind == TimeKind::calendar) {
        if (is_compared_with(reading, reading.mentions[m])) continue;
        if (!predicate || !tells_of_participant(reading, reading.mentions[m], *predicate))
          context.times.push_back(*time);
      } else if (const auto* place = std::get_if<Place>(&value)) {
        context.places.push_back(*place);
      }
    }
  }
}

}  // namespace

void add_values(const Reading& reading, TokenRange range, FrameContext& context) {
  add_values(reading, range, std::nullopt, context);
}

void add_own_values(const Reading& reading, TokenRange range, std::uint32_t predicate, FrameContext& context) {
  auto begin = range.begin;
  for (auto t = range.begin; t < range.end; ++t) {
    const auto within = reading.tree.range(t);
    if (t < begin || within.contains(predicate) || !is_relative(reading, t)) continue;
    if (within.begin < begin || within.end > range.end) continue;
    add_values(reading, {begin, within.begin}, predicate, context);
    begin = within.end;
  }
  add_values(reading, {begin, range.end}, predicate, context);
}

std::vector<std::uint64_t> names_in(const Reading& reading, TokenRange range) {
  std::vector<std::uint64_t> names;
  for (auto t = range.begin; t < range.end; ++t) {
    for (const auto m : reading.mentions_at[t]) {
      const auto& value = reading.mentions[m].value;
      if (const auto* name = std::get_if<Name>(&value)) names.push_back(hash(name->key));
      if (const auto* place = std::get_if<Place>(&value); place != nullptr && !place->name.empty()) {
        names.push_back(hash(key_of(*place)));
      }
    }
  }
  std::ranges::sort(names);
  keep_distinct(names);
  return names;
}

std::vector<std::uint64_t> numbers_in(const Reading& reading, TokenRange range) {
  std::vector<std::uint64_t> numbers;
  for (auto t = range.begin; t < range.end; ++t) {
    const auto* mention = reading.mention<Quantity>(t);
    if (mention == nullptr || std::get<Quantity>(mention->value).bound != Bound::exactly) continue;
    if (reading.negation(t) == Negation::not_so) continue;  // "none of them" denies, whatever number it is
    numbers.push_back(hash(std::get<Quantity>(mention->value).best.to_string()));
  }
  std::ranges::sort(numbers);
  keep_distinct(numbers);
  return numbers;
}

std::optional<Kind> kind_of(const Reading& reading, std::uint32_t t) {
  const auto upos = reading.token(t).upos;
  if (upos == Upos::noun) {
    // "Power line", "arme à feu": with what narrows it.
    for (const auto c : reading.tree.children(t)) {
      const auto relation = universal(reading.token(c).relation);
      if (relation != Relation::compound && relation != Relation::amod && relation != Relation::nmod) continue;
      const auto first = std::min(c, t), second = std::max(c, t);
      const auto words = std::string(reading.lemma(first)) + ' ' + std::string(reading.lemma(second));
      if (const auto kind = reading.lexicon.exclusive(lower(words), upos)) return kind;
      if (first == t) continue;
      // "A hunting knife": what narrows by its form.
      const auto form = std::string(reading.analysis.form(c)) + ' ' + std::string(reading.lemma(t));
      if (const auto kind = reading.lexicon.exclusive(lower(form), upos)) return kind;
    }
  }
  // "Fired tear gas": two nouns of one phrase, whatever tie the parser sees between them.
  for (const auto first : {t - 1, t}) {
    if (upos != Upos::noun || (first == t - 1 && t == 0) || first + 1 >= reading.analysis.tokens.size()) continue;
    const auto &one = reading.token(first), &other = reading.token(first + 1);
    if (one.upos != Upos::noun || other.upos != Upos::noun || one.head != other.head) continue;
    const auto words = std::string(reading.lemma(first)) + ' ' + std::string(reading.lemma(first + 1));
    if (const auto kind = reading.lexicon.exclusive(lower(words), upos)) return kind;
  }
  if (const auto told = told_kind(reading, t)) return told->kind;
  return reading.lexicon.exclusive(lower(reading.lemma(t)), upos);
}

std::vector<Kind> kinds_in(const Reading& reading, TokenRange range) {
  std::vector<Kind> kinds;
  for (auto t = range.begin; t < range.end; ++t) {
    if (const auto kind = kind_of(reading, t)) kinds.push_back(*kind);
  }
  std::ranges::sort(kinds);
  return kinds;
}

void add_ordinals(const Reading& reading, TokenRange range, std::vector<Kind>& kinds) {
  for (auto t = range.begin; t < range.end; ++t) {
    const auto* mention = reading.mention<Quantity>(t);
    if (mention == nullptr || mention->head != t) continue;
    const auto& quantity = std::get<Quantity>(mention->value);
    const auto counted = reading.token(t).head;
    if (quantity.kind != QuantityKind::ordinal || counted == t || !range.contains(counted)) continue;
    const auto place = hash(quantity.best.to_string());
    kinds.push_back({hash(fold(reading.lemma(counted))), place, place, place, place, false});
  }
  std::ranges::sort(kinds);
}

std::vector<std::uint64_t> narrowing_of(const Reading& reading, std::uint32_t noun) {
  std::vector<std::uint64_t> words;
  for (const auto c : reading.tree.children(noun)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation == Relation::amod || relation == Relation::nmod || relation == Relation::compound ||
        relation == Relation::nummod || relation == Relation::acl)
      words.push_back(hash(fold(reading.lemma(c))));
  }
  std::ranges::sort(words);
  return words;
}

void keep_group(std::vector<Kind>& kinds, std::uint64_t group) {
  std::erase_if(kinds, [&](const Kind& kind) { return kind.group != group; });
}

std::vector<std::uint64_t> told_from_others_by(const Reading& reading, std::uint32_t noun) {
  // "L'attaque de Banjska" and "l'attaque du monastère" may be one.
  const bool event = !reading.lexicon.action(reading.lemma(noun), Upos::noun).empty();
  // But an alarm is one of several.
  if (event && !reading.is_human(noun) && !reading.classes.is_a(reading.thing(noun), "device")) return {};
  return thing_told_by(reading, noun);
}

bool ties_to_event(const Reading& reading, std::uint32_t noun, std::uint32_t word) {
  const auto relation = universal(reading.token(word).relation);
  if (relation != Relation::nmod || !reading.is_person(noun)) return false;
  const auto lemma = lower(reading.lemma(word));  // "the Harlow Stabbing", taken for a name
  return !reading.lexicon.action(lemma, Upos::noun).empty() ||
         (reading.token(word).upos == Upos::verb && !reading.lexicon.action(lemma, Upos::verb).empty());
}

std::vector<std::uint64_t> thing_told_by(const Reading& reading, std::uint32_t noun) {
  std::vector<std::uint64_t> words;
  for (const auto c : reading.tree.children(noun)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation != Relation::amod && relation != Relation::nmod && relation != Relation::compound) continue;
    if (reading.mention<Time>(c) != nullptr || reading.mention<Quantity>(c) != nullptr) continue;
    // "The missing boy", by an adjective here and a participle there.
    if (reading.token(c).upos == Upos::verb && reading.is_person(noun)) continue;
    if (!ties_to_event(reading, noun, c)) words.push_back(hash(word_key(reading, c)));
  }
  std::ranges::sort(words);
  return words;
}

FrameContext answered_in(const FrameContext& sentence) {
  FrameContext context;
  context.finite = context.alone = context.main = true;
  context.names = context.own_names = sentence.names;
  context.words = sentence.words;
  context.sentence_words = sentence.sentence_words;
  context.sentence_number = sentence.sentence_number;
  context.sentence = sentence.sentence;
  return context;
}

bool tells_how_long(const Reading& reading, TokenRange range) {
  for (auto t = range.begin; t < range.end; ++t) {
    const auto* mention = reading.mention<Time>(t);
    if (mention == nullptr || std::get<Time>(mention->value).kind != TimeKind::duration) continue;
    // "Un échange de tirs d'une heure" tells it of something else.
    const auto relation = universal(reading.token(mention->head).relation);
    const auto preposition = reading.preposition(mention->head);
    const auto slot = reading.lexicon.slot(preposition);
    // "Went free after two weeks in captivity": then, and not in the course of them.
    if (reading.lexicon.measuring(preposition) == "after") continue;
    if ((relation == Relation::obl || relation == Relation::nmod) && slot && *slot != Slot::source) return true;
  }
  return false;
}

bool goes_on_since(const Reading& reading, std::uint32_t predicate) {
  const auto range = reading.tree.range(predicate);
  for (auto t = range.begin; t < range.end; ++t) {
    if (reading.mention<Time>(t) != nullptr ||
        reading.lexicon.measuring(reading.plain_words(reading.token(t).span)) != "since")
      continue;
    const auto head = reading.token(t).head;
    if (head == predicate || reading.token(head).head == predicate) return true;
  }
  return false;
}

std::vector<Time> hours_in(const Reading& reading, TokenRange range) {
  std::vector<Time> hours;
  const Mention* last = nullptr;
  for (auto t = range.begin; t < range.end; ++t) {
    const auto* mention = reading.mention<Time>(t);
    if (mention == nullptr || mention == last) continue;
    last = mention;
    const auto& time = std::get<Time>(mention->value);
    if (time.kind == TimeKind::time_of_day) hours.push_back(time);
  }
  return hours;
}

bool of_an_earlier_year(const std::vector<Time>& times, const std::optional<Interval>& published) {
  return published && std::ranges::any_of(times, [&](const Time& time) {
           return time.grain >= Grain::year && time.when.size() == 1 && time.when[0].end <= published->begin;
         });
}

bool lies_ahead(const Time& time, const std::optional<Interval>& published) {
  const bool begins = time.form == TimeForm::at || time.form == TimeForm::since;
  return published && begins && time.when.size() == 1 && time.when[0].begin >= published->end;
}

}  // namespace rashomon
