// SPDX-License-Identifier: Apache-2.0
// Which words predicate: verbs, event nouns, and predicates with a copula
// (universaldependencies.org/u/overview/syntax.html).
#include "claim/reading.h"

#include <algorithm>

#include "claim/tense.h"

namespace rashomon {
namespace {

// "Est hors de danger", "is out of danger": what a noun says with its preposition, alone or under a verb.
std::string_view behind_preposition(const Reading& reading, const std::string& verb, std::uint32_t noun, Upos upos) {
  if (reading.token(noun).upos != Upos::noun) return {};
  const auto preposition = reading.preposition(noun);
  if (preposition.empty()) return {};
  const auto phrase = verb + std::string(reading.lemma(noun)) + ' ' + preposition;
  return reading.lexicon.action(phrase, upos == Upos::aux ? Upos::verb : upos);
}

// "Picked up six of the survivors", "were rolled out": a verb with its particle and what they govern.
std::string_view particle_action(const Reading& reading, std::uint32_t verb) {
  const auto children = reading.tree.children(verb);
  const auto particle = std::ranges::find_if(children, [&](std::uint32_t c) {
    const auto relation = universal(reading.token(c).relation);
    const bool beside = c == verb + 1 && relation == Relation::advmod;
    return c > verb && (relation == Relation::compound || beside);
  });
  if (reading.token(verb).upos != Upos::verb || particle == children.end()) return {};
  const auto phrase = std::string(reading.lemma(verb)) + ' ' + std::string(reading.lemma(*particle)) + ' ';
  for (const auto c : children) {
    const auto relation = universal(reading.token(c).relation);
    const bool governed = relation == Relation::obj || reading.token(c).relation == Relation::nsubj_pass;
    if (c == *particle || !(governed || relation == Relation::obl)) continue;
    auto words = reading.kinds_of(c);
    if (!governed) words.clear();
    words.emplace(words.begin(), reading.lemma(c));
    if (const auto found = reading.action_of_any(phrase, words, Upos::verb); !found.empty()) return found;
  }
  return {};
}

// "Called for calm", "is set for May": a verb with the preposition right behind it, or of one of its obliques.
std::string_view with_preposition(const Reading& reading, std::uint32_t verb) {
  if (reading.token(verb).upos != Upos::verb) return {};
  const auto phrase = std::string(reading.lemma(verb)) + ' ';
  const auto next = verb + 1;
  if (next < reading.analysis.tokens.size() && reading.token(next).upos == Upos::adp) {
    const auto found = reading.lexicon.action(phrase + std::string(reading.lemma(next)), Upos::verb);
    if (!found.empty()) return found;
  }
  for (const auto c : reading.tree.children(verb)) {
    if (universal(reading.token(c).relation) != Relation::obl) continue;
    // "Came in May", "took hold on the stairs": what tells where or when belongs to no verb.
    const auto preposition = reading.preposition(c);
    const auto slot = reading.lexicon.slot(preposition);
    if (slot == Slot::place || slot == Slot::time) continue;
    const auto found = reading.lexicon.action(phrase + preposition, Upos::verb);
    if (!found.empty()) return found;
  }
  return {};
}

// What completes a verb or noun and may make another sense of it.
bool completes(Relation relation) {
  const auto kind = universal(relation);
  return kind == Relation::obj || kind == Relation::obl || kind == Relation::compound || kind == Relation::nmod ||
         kind == Relation::amod || kind == Relation::xcomp || kind == Relation::advmod ||
         relation == Relation::nsubj_pass;
}

// "Selon les pompiers": who says it makes no other sense of it.
bool names_source(const Reading& reading, std::uint32_t c) {
  const auto relation = universal(reading.token(c).relation);
  return relation == Relation::obl && reading.lexicon.is_source_cue(reading.preposition_words(c));
}

// "Forty were hurt, two of them seriously": what is told of some of them tells nothing of the verb.
bool of_some_beside(const Reading& reading, std::uint32_t verb, std::uint32_t adverb) {
  if (universal(reading.token(adverb).relation) != Relation::advmod || adverb < verb) return false;
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    return c > verb && c < adverb && reading.token(c).upos == Upos::num && reading.mention<Quantity>(c) != nullptr;
  });
}

// The class of a verb by the preposition alone of what completes it.
std::string_view by_preposition(const Reading& reading, std::uint32_t t) {
  for (const auto c : reading.tree.children(t)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation != Relation::obl && relation != Relation::nmod) continue;
    if (const auto phrase = reading.prepositional_action(t, c, {}); !phrase.empty()) return phrase;
  }
  return {};
}

// The class by one of the objects or obliques ("prendre d'assaut"): whom it is done to tells less than what stands
// beside them ("took the man into custody").
std::string_view by_complement(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const auto verb = std::string(reading.lemma(t)) + ' ';
  std::string_view of_person;
  const bool reflexive = std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    return universal(reading.token(c).relation) == Relation::expl && reading.token(c).features.reflexive;
  });
  for (const auto c : reading.tree.children(t)) {
    if (!completes(reading.token(c).relation) || names_source(reading, c) || of_some_beside(reading, t, c)) continue;
    // "48 % se sont rendus aux urnes": who does it to nobody is not whom it is done to.
    if (reflexive && reading.token(c).relation == Relation::nsubj_pass) continue;
    // "An employee who was fired": the noun that the pronoun stands for.
    const bool stands_for =
        token.relation == Relation::acl_relcl && reading.token(c).features.pron_type == PronType::relative;
    const auto completing = stands_for ? token.head : c;
    const auto found = reading.completed_action(t, completing);
    const bool person =
        !found.empty() && universal(reading.token(c).relation) != Relation::obl && reading.is_human(completing);
    if (person && of_person.empty()) of_person = found;
    if (!found.empty() && !person) return found;
    if (const auto phrase = behind_preposition(reading, verb, c, token.upos); !phrase.empty()) return phrase;
  }
  // "L'opération doit être bouclée": what it is done to is the subject of the verb above.
  const bool passive = universal(token.relation) == Relation::xcomp && reading.child(t, Relation::aux_pass);
  if (const auto subject = passive ? reading.child(token.head, Relation::nsubj) : std::nullopt) {
    const auto found = reading.completed_action(t, *subject);
    if (!found.empty()) return found;
  }
  return of_person;
}

// The class by what a verb governs, where the tables name that very noun: "slid down chutes" tells more than who slid.
std::string_view by_noun_itself(const Reading& reading, std::uint32_t t) {
  if (reading.token(t).upos != Upos::verb) return {};
  for (const auto c : reading.tree.children(t)) {
    const auto relation = universal(reading.token(c).relation);
    if ((relation != Relation::obj && relation != Relation::obl) || names_source(reading, c)) continue;
    const auto found =
        reading.lexicon.action(std::string(reading.lemma(t)) + ' ' + std::string(reading.lemma(c)), Upos::verb);
    if (!found.empty()) return found;
  }
  return {};
}

// The class by the subject: "the roof fell", "ses jours sont en danger".
std::string_view by_subject(const Reading& reading, std::uint32_t t) {
  auto subject = reading.child(t, Relation::nsubj);
  // "Le pronostic vital reste engagé": the subject of the verb above.
  const auto& token = reading.token(t);
  const bool described = token.upos == Upos::adj || token.features.verb_form == VerbForm::participle;
  if (!subject && described && token.relation == Relation::xcomp && !reading.child(token.head, Relation::obj))
    subject = reading.child(token.head, Relation::nsubj);
  const auto upos = reading.token(t).upos;
  if (subject && (upos == Upos::verb || upos == Upos::adj)) return reading.subject_action(t, *subject);
  return subject && upos == Upos::noun ? reading.completed_action(t, *subject) : std::string_view();
}

// The class by its reflexive pronoun: "s'arrêter".
std::string_view by_pronoun(const Reading& reading, std::uint32_t t) {
  std::optional<std::uint32_t> pronoun;
  for (const auto c : reading.tree.children(t)) {
    if (universal(reading.token(c).relation) == Relation::expl) pronoun = c;
  }
  return pronoun ? reading.reflexive_action(t, *pronoun) : std::string_view();
}

// The class of a participle by the noun that it narrows: "the attack, claimed by".
std::string_view by_noun_above(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  const bool narrows = token.relation == Relation::acl && token.features.verb_form == VerbForm::participle;
  return narrows && token.head < t ? reading.completed_action(t, token.head) : std::string_view();
}

// The class of a verb or noun by what stands with it, the most telling first, else its own.
std::string_view sense_of(const Reading& reading, std::uint32_t t) {
  const auto upos = reading.token(t).upos;
  if (const auto found = particle_action(reading, t); !found.empty()) return found;
  if (const auto found = by_noun_itself(reading, t); !found.empty()) return found;
  if (const auto found = by_subject(reading, t); !found.empty()) return found;
  if (const auto found = by_complement(reading, t); !found.empty()) return found;
  if (const auto found = behind_preposition(reading, {}, t, upos); !found.empty()) return found;
  if (const auto found = by_pronoun(reading, t); !found.empty()) return found;
  if (const auto found = by_preposition(reading, t); !found.empty()) return found;
  if (const auto found = by_noun_above(reading, t); !found.empty()) return found;
  if (const auto found = reading.passive_action(t); !found.empty()) return found;
  const auto own = reading.lexicon.action(reading.lemma(t), upos == Upos::aux ? Upos::verb : upos);
  return own.empty() ? with_preposition(reading, t) : own;
}

// "Une quarantaine d'hommes" counts men and keeps nobody in quarantine.
bool counts(const Reading& reading, std::uint32_t t) {
  const auto* number = reading.mention<Quantity>(t);
  return number != nullptr && number->tokens.contains(t) && number->counted && *number->counted != t &&
         !std::get<Quantity>(number->value).implicit;
}

// "The cause of the fire was a gas leak".
bool names_cause(const Reading& reading, const Frame& frame) {
  const auto subject = reading.child(frame.predicate, Relation::nsubj);
  return frame.copular && reading.token(frame.predicate).upos == Upos::noun && subject &&
         reading.token(*subject).upos == Upos::noun && reading.lexicon.knowledge(reading.lemma(*subject)) == "cause";
}

// "The climber was from Sheffield".
bool names_origin(const Reading& reading, const Frame& frame) {
  const auto subject = reading.child(frame.predicate, Relation::nsubj);
  return frame.copular && subject && reading.is_human(*subject) &&
         reading.token(*subject).features.number != Number::plural &&
         reading.mention<Place>(frame.predicate) != nullptr &&
         reading.lexicon.slot(reading.preposition(frame.predicate)) == Slot::source;
}

std::optional<Frame> frame_at(const Reading& reading, std::uint32_t t) {
  const auto& token = reading.token(t);
  Frame frame;
  frame.predicate = t;
  frame.copular = reading.child(t, Relation::cop).has_value();
  // "A été légèrement blessé": a participle by its auxiliary, whatever else it may be.
  const bool participle = token.upos == Upos::adj && reading.child(t, Relation::aux_pass).has_value();
  const bool verbal =
      participle || ((token.upos == Upos::verb || token.upos == Upos::aux) && !is_auxiliary(token.relation));
  frame.nominal = token.upos == Upos::noun && !frame.copular && !counts(reading, t) &&
                  !reading.lexicon.action(reading.lemma(t), Upos::noun).empty();
  // "hommes armés": a participle that only describes its noun tells of no event; nor does "il y a trois ans".
  // A finite verb describes none, whatever the tree makes of it ("told state television").
  const bool modifies = token.relation == Relation::amod && token.features.verb_form != VerbForm::finite;
  const bool describes = verbal && (modifies || reading.mention<Time>(t) != nullptr);
  if (describes || (!verbal && !frame.copular && !frame.nominal)) return std::nullopt;
  const auto sense = sense_of(reading, t);
  if (frame.nominal && sense == no_action) return std::nullopt;
  // "The crash was due to ice": the preposition is what is said of it.
  const bool told_why = frame.copular && reading.lexicon.slot(reading.preposition(t)) == Slot::cause;
  frame.action = sense.empty() || sense == no_action ? "~" + std::string(reading.lemma(t)) : std::string(sense);
  if ((told_why && frame.action.starts_with('~')) || names_cause(reading, frame)) frame.action = "cause";
  if (names_origin(reading, frame)) frame.action = "come_from";
  return frame;
}

// Each token belongs to the nearest predicate that it hangs from.
void set_clauses(const Reading& reading, std::vector<Frame>& frames) {
  std::vector<std::uint32_t> frame_of(reading.analysis.tokens.size(), UINT32_MAX);
  for (std::uint32_t f = 0; f < frames.size(); ++f) {
    frames[f].clause = {frames[f].predicate, frames[f].predicate + 1};
    frame_of[frames[f].predicate] = f;
  }
  for (const auto& sentence : reading.analysis.sentences) {
    for (auto t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      // The mark at the end hangs from the first of several clauses.
      if (reading.token(t).upos == Upos::punct) continue;
      // "Until the end of June" tells how long what the verb tells of is so, though it names an end.
      const auto* time = reading.mention<Time>(t);
      const bool bounds = time != nullptr && std::get<Time>(time->value).form != TimeForm::at;
      const auto own = [&](std::uint32_t predicate) {
        return frame_of[predicate] != UINT32_MAX &&
               !(bounds && frames[frame_of[predicate]].nominal && time->tokens.contains(predicate));
      };
      auto above = t;
      for (std::uint32_t step = 0; step < sentence.tokens.size() && !own(above); ++step) {
        if (reading.token(above).head == above) break;
        above = reading.token(above).head;
      }
      if (frame_of[above] == UINT32_MAX) continue;
      auto& clause = frames[frame_of[above]].clause;
      clause = {std::min(clause.begin, t), std::max(clause.end, t + 1)};
    }
  }
}

}  // namespace

std::vector<Frame> find_frames(const Reading& reading) {
  std::vector<Frame> frames;
  if (!reading.analysis.parsed) return frames;
  for (std::uint32_t s = 0; s < reading.analysis.sentences.size(); ++s) {
    const auto& tokens = reading.analysis.sentences[s].tokens;
    for (auto t = tokens.begin; t < tokens.end; ++t) {
      auto frame = frame_at(reading, t);
      if (!frame) continue;
      frame->sentence = s;
      frames.push_back(std::move(*frame));
    }
  }
  set_clauses(reading, frames);
  find_arguments(reading, frames);
  find_polarity(reading, frames);
  find_modality(reading, frames);
  deny_undone(reading, frames);
  return frames;
}

}  // namespace rashomon
