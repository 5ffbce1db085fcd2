// SPDX-License-Identifier: Apache-2.0
// What tells somebody from the others of an article. The names are in people_names.cpp.
#include "claim/people.h"

#include <algorithm>

#include "claim/claims.h"
#include "claim/context_values.h"
#include "claim/tally_words.h"
#include "text/fold.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

constexpr std::string_view several = "*";

std::string years_of(const Age& age) { return text_of(Value(age.years)); }

}  // namespace

People::People(const Reading& reading, const Classes& classes, const ArticleClaims& read, const std::vector<Age>& ages)
    : reading_(reading), classes_(classes), read_(read) {
  note_ages(ages);
  note_marks();
  note_counts();
}

void People::note_ages(const std::vector<Age>& ages) {
  for (const auto& age : ages) {
    const auto* name = age.whose && !age.several ? name_of(*age.whose) : nullptr;
    if (name != nullptr) aged_[name->key].push_back(age.years);
  }
  // "The 34-year-old": whose age it is, of those named who have no other.
  for (const auto& age : ages) {
    if (age.several || (age.whose && name_of(*age.whose) != nullptr)) continue;
    const auto head = described_by(age.whose.value_or(age.head));
    const auto* name = takes_up(head) ? named_before(head, age.years) : nullptr;
    if (name != nullptr)
      taken_up_[head] = name;
    else
      age_of_[head] = years_of(age);
  }
}

Somebody People::aged(const Age& age) const {
  if (age.several) return {};
  const auto head = described_by(age.whose.value_or(age.head));
  return told(head, name_of(age.whose.value_or(age.head)));
}

Somebody People::called(std::uint32_t head) const {
  if (reading_.token(head).features.number == Number::plural) return {};
  return told(described_by(head), name_of(head));
}

std::uint32_t People::described_by(std::uint32_t head) const {
  auto t = head;
  for (std::uint32_t step = 0; step < reading_.thresholds().age_heads; ++step) {
    const auto above = reading_.token(t).head;
    if (reading_.token(t).relation != Relation::appos || above == t || !may_be_person(reading_, above)) break;
    t = above;
  }
  return t;
}

Somebody People::told(std::uint32_t head, const Name* name) const {
  Somebody somebody;
  const auto upos = reading_.token(head).upos;
  if (upos == Upos::noun || upos == Upos::propn) somebody.gender = reading_.gender(head);
  if (const auto thing = reading_.thing(head); thing == "man" || thing == "woman")
    somebody.gender = thing == "man" ? Gender::masculine : Gender::feminine;
  if (upos == Upos::pron) somebody.gender = reading_.token(head).features.gender;
  if (name != nullptr) {
    somebody.name = *name;
    const auto full = reading_.full_names.find(name->key);
    const auto* mention = full == reading_.full_names.end() ? nullptr : &reading_.mentions[full->second];
    if (mention != nullptr) somebody.name = std::get<Name>(mention->value);
    if (mention != nullptr) somebody.gender = reading_.gender_of_name(*mention);
  }
  // The grammar of a noun need not tell who somebody is ("la victime").
  const bool grammatical =
      name == nullptr && reading_.token(head).features.gender != Gender::none && classes_.anyone(reading_.thing(head));
  if (grammatical) somebody.gender = Gender::none;
  const auto own = name != nullptr ? "=" + name->key : known_as(head);
  if (own.empty()) somebody.marks = marks_of_the_one(described_by(reading_.referent(head)));
  if (own.empty() || own == several) return somebody;
  for (const auto& [mark, bearers] : bearers_) {
    if (!bearers.contains(own)) continue;
    const bool alone = std::ranges::all_of(
        bearers, [&](const auto& other) { return other == own || may_be_one(other, own, somebody.gender); });
    // "A man and a woman died. The victim, 34, ...": of two, either may be meant.
    const bool either = somebody.gender == Gender::none && bearers.contains("man") && bearers.contains("woman");
    if (alone && !either) somebody.marks.push_back(mark);
  }
  return somebody;
}

// "The suspect", "the arrested man".
std::string_view People::side_of(std::uint32_t head) const {
  if (const auto side = classes_.tally(reading_.thing(head), "side"); !side.empty()) return side;
  for (const auto c : reading_.tree.children(head)) {
    const auto relation = universal(reading_.token(c).relation);
    if (relation != Relation::acl && relation != Relation::amod) continue;
    auto action = reading_.lexicon.action(reading_.lemma(c), Upos::verb);
    if (action.empty()) action = reading_.lexicon.action(reading_.lemma(c), Upos::adj);
    const auto side = classes_.tally(classes_.tally(action, "patient"), "side");
    if (!action.empty() && !side.empty() && reading_.token(c).features.verb_form != VerbForm::finite) return side;
  }
  return {};
}

std::vector<std::string> People::marks_of_the_one(std::uint32_t head) const {
  const auto& token = reading_.token(head);
  if (token.upos != Upos::noun || token.features.number == Number::plural || !reading_.is_definite(head)) return {};
  const auto side = side_of(head);
  if (side.empty() || reading_.is_another(head)) return {};
  // Of the dead an article may count others.
  for (const auto* kind : {"the:", "on:"}) {
    const auto mark = kind + std::string(side);
    const auto found = bearers_.find(mark);
    if (found == bearers_.end()) continue;
    if (found->second.contains(std::string(several))) return {};
    const auto specific = [&](const std::string& who) { return who.starts_with("=") || !is_generic(who); };
    if (std::ranges::count_if(found->second, specific) > 1) return {};
  }
  return {"on:" + std::string(side), "the:" + std::string(side)};
}

// "Un homme tué" in the title may be the one told of below, and "the suspect" is whoever is known to have done it.
bool People::may_be_one(const std::string& other, const std::string& own, Gender gender) const {
  if (other.empty() || other.starts_with("=") || other == several) return false;
  const auto thing = other.substr(0, other.find('#'));
  const bool aged = other.find('#') != std::string::npos, own_aged = own.find('#') != std::string::npos;
  if (!classes_.tally(thing, "side").empty() && !(aged && own_aged)) return true;
  if (!is_generic(thing) || aged) return false;
  if (own.starts_with(other + "#")) return true;
  if (thing == "man" || thing == "woman")
    return !of_man_and_woman(gender, thing == "man" ? Gender::masculine : Gender::feminine);
  return classes_.anyone(thing);
}

bool People::is_generic(std::string_view thing) const {
  return thing.empty() || classes_.anyone(thing) || classes_.many(thing) || !classes_.tally(thing, "aged").empty();
}

std::string People::known_as(std::uint32_t head) const {
  const auto who = described_by(reading_.referent(head));
  if (const auto* name = name_of(who); name != nullptr) return "=" + name->key;
  const auto& token = reading_.token(who);
  if (token.features.number == Number::plural) return std::string(several);
  const auto thing = reading_.thing(who);
  const auto called = thing.empty() ? fold(reading_.lemma(who)) : std::string(thing);
  if (const auto age = age_of_.find(who); age != age_of_.end()) return called + "#" + age->second;
  if (token.upos != Upos::noun) return {};
  if (reading_.is_another(who)) return std::string(several);
  return reading_.is_definite(who) && is_generic(thing) ? std::string() : called;
}

void People::note(std::uint32_t head, const std::string& mark) {
  if (auto who = known_as(head); !who.empty()) bearers_[mark].insert(std::move(who));
  // "Un homme et une femme ont été tués"
  for (const auto c : reading_.tree.children(head)) {
    if (reading_.token(c).relation != Relation::conj || !may_be_person(reading_, c)) continue;
    if (auto who = known_as(c); !who.empty()) bearers_[mark].insert(std::move(who));
  }
}

// "The 34-year-old", "un trentenaire": somebody, by their age alone.
bool People::is_somebody(std::uint32_t head) const {
  const auto who = described_by(reading_.referent(head));
  return may_be_person(reading_, head) || age_of_.contains(who) || taken_up_.contains(who);
}

void People::note_side(std::uint32_t head, std::string_view of) {
  if (const auto side = classes_.tally(of, "side"); !side.empty()) note(head, "on:" + std::string(side));
}

void People::note_marks() {
  std::set<std::uint32_t> long_ago;  // whom the article tells of only from before
  for (std::size_t f = 0; f < read_.frames.size(); ++f) {
    const auto& frame = read_.frames[f];
    if (of_an_earlier_year(read_.contexts[f].times_around, read_.about.published)) {
      for (const auto& argument : frame.arguments) long_ago.insert(argument.head);
      continue;
    }
    if (frame.polarity == Polarity::denied) continue;
    const bool object = std::ranges::any_of(frame.arguments, [](const Argument& a) { return a.slot == Slot::patient; });
    for (const auto& argument : frame.arguments) {
      const auto slot = argument.slot == Slot::agent     ? "agent"
                        : argument.slot == Slot::patient ? "patient"
                                                         : "recipient";
      if (argument.slot != Slot::agent && argument.slot != Slot::patient && argument.slot != Slot::recipient) continue;
      auto tally = classes_.tally(frame.action, slot);
      // "Il s'est noyé": who does it without an object has it done to him.
      if (argument.slot == Slot::agent && tally.empty() && !object)
        tally = tally_of_those_hit(reading_, classes_, frame.predicate);
      if (tally.empty() || !is_somebody(argument.head)) continue;
      note(argument.head, "of:" + std::string(tally));
      note_side(argument.head, tally);
    }
  }
  for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
    if (reading_.token(t).upos == Upos::noun && !long_ago.contains(t)) note_noun(t);
  }
}

// Of a witness or a resident whom an article lets speak there are always others.
void People::note_noun(std::uint32_t noun) {
  const auto thing = reading_.thing(noun);
  const auto trade = reading_.trade(noun);
  if (!classes_.is_a(thing, "person") && trade.empty()) return;
  if (const auto tally = tally_of_noun(reading_, classes_, noun); !tally.empty()) {
    note(noun, "of:" + std::string(tally));
    note_side(noun, tally);
  }
  note_side(noun, thing);
  if (const auto side = classes_.tally(thing, "side"); !side.empty()) note(noun, "the:" + std::string(side));
  const bool anybody = !classes_.tally(thing, "anybody").empty();
  if (anybody || classes_.is_a(thing, "relative") || reading_.is_speaker(noun)) return;
  if (!trade.empty()) note(noun, "is:" + std::string(trade));
  if (!thing.empty() && !is_generic(thing)) note(noun, "is:" + std::string(thing));
  // "The driver of the lorry", "the driver of the car": which of several.
  for (const auto c : reading_.tree.children(noun)) {
    const auto vehicle = reading_.thing(c);
    if (!classes_.parent(vehicle).empty() && classes_.is_a(vehicle, "vehicle"))
      note(noun, "in:" + std::string(vehicle));
  }
}

// "Trois morts": there are others than the one who is told of.
void People::note_counts() {
  for (std::size_t i = 0; i < read_.claims.size(); ++i) {
    const auto* quantity = std::get_if<Quantity>(&read_.claims[i].value);
    const auto& tally = read_.asked[i].tally;
    if (quantity == nullptr || tally.empty() || quantity->high <= Decimal(1)) continue;
    if (of_an_earlier_year(read_.contexts[read_.asked[i].context].times_around, read_.about.published)) continue;
    bearers_["of:" + tally].insert(std::string(several));
    if (const auto side = classes_.tally(tally, "side"); !side.empty())
      bearers_["on:" + std::string(side)].insert(std::string(several));
  }
}

}  // namespace rashomon
