// SPDX-License-Identifier: Apache-2.0
// Which words predicate: verbs, event nouns, and predicates with a copula
// (universaldependencies.org/u/overview/syntax.html).
#include "claim/reading.h"

#include <algorithm>

namespace rashomon {
namespace {

bool is_auxiliary(Relation relation) {
  return relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::aux_caus ||
         relation == Relation::cop;
}

// "Est hors de danger", "is out of danger": what a noun says with its preposition, alone or under a verb.
std::string_view behind_preposition(const Reading& reading, const std::string& verb, std::uint32_t noun, Upos upos) {
  if (reading.token(noun).upos != Upos::noun) return {};
  const auto preposition = reading.preposition(noun);
  if (preposition.empty()) return {};
  const auto phrase = verb + std::string(reading.lemma(noun)) + ' ' + preposition;
  return reading.lexicon.action(phrase, upos == Upos::aux ? Upos::verb : upos);
}

// The class of a verb with its reflexive pronoun ("s'arrêter"), one of its objects or obliques ("prendre d'assaut"),
// else its own. "The attack was claimed" and "the attack, claimed by" have the object above or before the verb.
std::string action_of(const Reading& reading, std::uint32_t t) {
  const auto lemma = reading.lemma(t);
  const auto& token = reading.token(t);
  if (const auto subject = reading.child(t, Relation::nsubj); subject && token.upos == Upos::verb) {
    if (const auto phrase = reading.subject_action(t, *subject); !phrase.empty()) return std::string(phrase);
  } else if (subject && token.upos == Upos::noun) {
    // "Ses jours sont en danger".
    if (const auto phrase = reading.completed_action(t, *subject); !phrase.empty()) return std::string(phrase);
  }
  std::optional<std::uint32_t> pronoun;
  std::string_view by_particle;
  for (const auto c : reading.tree.children(t)) {
    const auto relation = universal(reading.token(c).relation);
    const bool completes = relation == Relation::obj || relation == Relation::obl || relation == Relation::compound ||
                           relation == Relation::nmod || relation == Relation::amod || relation == Relation::xcomp ||
                           relation == Relation::advmod || reading.token(c).relation == Relation::nsubj_pass;
    if (relation == Relation::expl) pronoun = c;
    if (!completes) continue;
    if (const auto phrase = reading.completed_action(t, c); !phrase.empty()) {
      // "Picked up fourteen people": what a verb with its particle is done to may tell more.
      if (relation != Relation::compound) return std::string(phrase);
      if (by_particle.empty()) by_particle = phrase;
    }
    if (const auto phrase = behind_preposition(reading, std::string(lemma) + ' ', c, token.upos); !phrase.empty())
      return std::string(phrase);
  }
  if (!by_particle.empty()) return std::string(by_particle);
  if (const auto phrase = behind_preposition(reading, {}, t, token.upos); !phrase.empty()) return std::string(phrase);
  if (pronoun) {
    if (const auto phrase = reading.reflexive_action(t, *pronoun); !phrase.empty()) return std::string(phrase);
  }
  if (token.relation == Relation::acl && token.features.verb_form == VerbForm::participle && token.head < t) {
    if (const auto phrase = reading.completed_action(t, token.head); !phrase.empty()) return std::string(phrase);
  }
  const auto upos = token.upos;
  const auto action = reading.lexicon.action(lemma, upos == Upos::aux ? Upos::verb : upos);
  return action.empty() ? "~" + std::string(lemma) : std::string(action);
}

// "Une quarantaine d'hommes" counts men and keeps nobody in quarantine.
bool counts(const Reading& reading, std::uint32_t t) {
  const auto* number = reading.mention<Quantity>(t);
  return number != nullptr && number->tokens.contains(t) && number->counted && *number->counted != t &&
         !std::get<Quantity>(number->value).implicit;
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
  // "The crash was due to ice": the preposition is what is said of it.
  const bool told_why = frame.copular && reading.lexicon.slot(reading.preposition(t)) == Slot::cause;
  frame.action = action_of(reading, t);
  if (told_why && frame.action.starts_with('~')) frame.action = "cause";
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
      auto above = t;
      for (std::uint32_t step = 0; step < sentence.tokens.size() && frame_of[above] == UINT32_MAX; ++step) {
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
  return frames;
}

}  // namespace rashomon
