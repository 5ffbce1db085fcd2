// SPDX-License-Identifier: Apache-2.0
// The sense of a word by what stands with it: what completes it, whom it is said of, its reflexive pronoun.
#include "claim/reading.h"

#include <algorithm>

#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::string_view event_kind = "<event>";  // how a row of the actions names any event

// Is it, in angle brackets, a class of persons?
bool names_person(const Classes& classes, std::string_view kind) {
  return kind.starts_with('<') && classes.is_a(kind.substr(1, kind.size() - 2), "person");
}

}  // namespace

bool Reading::is_light(const Frame& frame) const {
  return frame.action.starts_with('~') && lexicon.light(lemma(frame.predicate));
}

std::string_view Reading::action_of_any(const std::string& phrase, const std::vector<std::string>& words,
                                        Upos upos) const {
  for (const auto& word : words) {
    const auto found = lexicon.action(phrase + word, upos);
    if (!found.empty()) return found;
  }
  return {};
}

// "Up to 800 passengers": the preposition is the number's.
bool Reading::is_bounded(std::uint32_t noun) const {
  return std::ranges::any_of(tree.children(noun), [&](std::uint32_t c) {
    const auto* number = token(c).relation == Relation::nummod ? mention<Quantity>(c) : nullptr;
    const auto bound = number == nullptr ? Bound::exactly : std::get<Quantity>(number->value).bound;
    return bound == Bound::at_most || bound == Bound::at_least;
  });
}

std::string_view Reading::completed_action(std::uint32_t t, std::uint32_t completing) const {
  // "Serait à l'origine de": the tables know one kind of verb.
  const auto upos = token(t).upos == Upos::aux ? Upos::verb : token(t).upos;
  auto words = kinds_of(completing);
  // "Minor injuries" are more than injuries.
  const bool narrowed = thing(completing) != lexicon.thing(lemma(completing));
  words.insert(narrowed ? std::ranges::find(words, event_kind) : words.begin(), std::string(lemma(completing)));
  // "Prosecuted for murder": what is done for, with or after an event is not done to it.
  const bool oblique = universal(token(completing).relation) == Relation::obl && !is_bounded(completing);
  if (oblique) std::erase(words, event_kind);
  // "Found not guilty": a word before the one that completes it tells another thing.
  std::string phrase(lemma(t));
  const auto before = completing - 1;
  if (completing > t + 1 && token(before).head == completing && universal(token(before).relation) == Relation::advmod) {
    const auto found = action_of_any(phrase + ' ' + std::string(lemma(before)) + ' ', words, upos);
    if (!found.empty()) return found;
  }
  // "Held by gunmen", "fired at the men": whom an oblique names is not who is held or fired.
  if (oblique) std::erase_if(words, [&](const std::string& word) { return names_person(classes, word); });
  if (const auto found = action_of_any(phrase + ' ', words, upos); !found.empty()) return found;
  // "A drone strike", "opened fire": in the order of the text.
  if (completing < t && token(t).upos == Upos::noun) {
    const auto found = lexicon.action(std::string(lemma(completing)) + ' ' + phrase, Upos::noun);
    if (!found.empty()) return found;
  }
  return nominal_action(t, completing, std::move(words));
}

std::string_view Reading::nominal_action(std::uint32_t noun, std::uint32_t completing,
                                         std::vector<std::string> words) const {
  const auto relation = universal(token(completing).relation);
  if (token(noun).upos != Upos::noun || (relation != Relation::nmod && relation != Relation::compound)) return {};
  // "The killing of the policeman", "the policeman's killing of": a person may be who does it.
  std::erase_if(words, [&](const std::string& word) { return names_person(classes, word); });
  for (const auto& verb : lexicon.verbs_of(lemma(noun))) {
    const auto found = action_of_any(verb + ' ', words, Upos::verb);
    if (!found.empty() && found != no_action) return found;
  }
  return {};
}

std::string_view Reading::reflexive_action(std::uint32_t verb, std::uint32_t pronoun) const {
  const auto reflexive = std::string(lemma(verb)) + ' ' + std::string(lemma(pronoun));
  for (const auto c : tree.children(verb)) {
    const auto relation = universal(token(c).relation);
    const bool completes = relation == Relation::obl || relation == Relation::obj || relation == Relation::xcomp;
    // "S'est rendu en début d'après-midi": when it was is nothing that completes it.
    const auto below = child(c, Relation::nmod);
    const bool times = mention<Time>(c) != nullptr || (thing(c).empty() && below && mention<Time>(*below) != nullptr);
    if (!completes || times) continue;
    auto words = kinds_of(c);
    words.insert(words.begin(), std::string(lemma(c)));
    if (const auto found = action_of_any(reflexive + ' ', words, token(verb).upos); !found.empty()) return found;
    const auto found = prepositional_action(verb, c, lemma(pronoun));
    if (!found.empty()) return found;
  }
  return lexicon.action(reflexive, token(verb).upos);
}

std::string_view Reading::prepositional_action(std::uint32_t verb, std::uint32_t completing,
                                               std::string_view pronoun) const {
  const auto before = preposition(completing);
  if (before.empty()) return {};
  auto phrase = std::string(lemma(verb)) + ' ';
  if (!pronoun.empty()) phrase += std::string(pronoun) + ' ';
  auto kinds = kinds_of(completing);
  if (mention<Time>(completing) != nullptr) kinds.emplace_back("<time>");
  // "Est passé de 12 à 19 morts": the noun that it counts.
  const auto number = child(completing, Relation::nummod).value_or(completing);
  if (mention<Quantity>(number) != nullptr) kinds.emplace_back("<number>");
  kinds.emplace_back("<any>");
  return action_of_any(phrase + before + ' ', kinds, token(verb).upos);
}

std::string_view Reading::passive_action(std::uint32_t verb) const {
  const auto auxiliary = child(verb, Relation::aux_pass);
  return auxiliary ? lexicon.action(std::string(lemma(*auxiliary)) + ' ' + std::string(lemma(verb)), Upos::verb)
                   : std::string_view();
}

std::string_view Reading::subject_action(std::uint32_t verb, std::uint32_t subject) const {
  std::string phrase(lemma(verb));
  const auto next = verb + 1;
  const auto pronoun = child(verb, Relation::expl);
  if (pronoun && token(*pronoun).features.reflexive)
    phrase.append(1, ' ').append(lemma(*pronoun));
  else if (next < analysis.tokens.size() && token(next).head == verb &&
           (token(next).upos == Upos::adp || token(next).upos == Upos::adv))
    phrase.append(1, ' ').append(lemma(next));
  auto kinds = kinds_of(subject);
  kinds.insert(kinds.begin(), std::string(lemma(subject)));
  for (const auto& kind : kinds) {
    for (const auto& verbal : {phrase, std::string(lemma(verb))}) {
      auto sense = kind;
      sense.append(1, ' ').append(verbal);
      const auto found = lexicon.action(sense, token(verb).upos);
      if (!found.empty()) return found;
    }
  }
  return {};
}

std::string_view Reading::building_named(std::uint32_t name) const {
  if (token(name).upos != Upos::propn) return {};
  const auto last = lower(lemma(name));
  auto found = lexicon.thing(last);
  if (name > 0 && token(name - 1).head == name) {
    const auto with_before = lexicon.thing(lower(lemma(name - 1)) + ' ' + last);
    if (!with_before.empty()) found = with_before;
  }
  return classes.is_a(found, "building") ? found : std::string_view();
}

std::vector<std::string> Reading::kinds_of(std::uint32_t noun) const {
  std::vector<std::string> kinds;
  auto kind = thing(noun);
  auto who = referent(noun);
  // "A clerk who was fired": the noun before the clause.
  if (const auto verb = token(noun).head;
      who == noun && token(noun).upos == Upos::pron && universal(token(verb).relation) == Relation::acl)
    who = token(verb).head;
  if (kind.empty()) kind = building_named(noun);
  // "Chief Inspector Doyle was fired": who has a title is a person, whatever the name tells.
  if (kind.empty() && is_person(who)) kind = "person";
  if (kind.empty() && token(noun).upos == Upos::pron) kind = thing(who);
  const auto* place = kind.empty() ? mention<Place>(noun) : nullptr;
  if (place != nullptr) kind = std::get<Place>(place->value).feature;
  const auto* number = mention<Quantity>(noun);
  if (number != nullptr) {
    const auto of = std::get<Quantity>(number->value).kind;
    // "Dozens of villagers", "two of the hostages": what is counted.
    const bool only_counts = kind.empty() || classes.is_a(kind, "group_of_things");
    if (only_counts && number->counted && *number->counted != noun) kind = thing(*number->counted);
    // "Receive 150 million": a sum is money, whatever its words.
    if (of == QuantityKind::money) kind = "money";
    if (of == QuantityKind::percent && kind.empty()) kind = "share";
  }
  for (; !kind.empty(); kind = classes.parent(kind)) kinds.push_back("<" + std::string(kind) + ">");
  if (place != nullptr && std::ranges::find(kinds, "<place>") == kinds.end()) kinds.emplace_back("<place>");
  if (token(noun).upos == Upos::noun && !lexicon.action(lemma(noun), Upos::noun).empty())
    kinds.emplace_back(event_kind);
  if (token(noun).upos == Upos::adj && universal(token(noun).relation) == Relation::xcomp)
    kinds.emplace_back("<quality>");
  return kinds;
}

}  // namespace rashomon
