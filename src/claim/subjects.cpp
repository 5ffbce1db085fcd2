// SPDX-License-Identifier: Apache-2.0
#include "claim/subjects.h"

#include <algorithm>

#include "claim/reported.h"

namespace rashomon {

bool Subjects::tells_of_words(const Frame& frame) const {
  const auto upos = reading_.token(frame.predicate).upos;
  return !frame.nominal && (upos == Upos::verb || upos == Upos::aux) && !reading_.speech(frame.predicate).empty();
}

bool Subjects::reports(const Frame& frame) const { return tells_of_words(frame) && holds_words(frame); }

bool Subjects::holds_words(const Frame& frame) const {
  const auto t = frame.predicate;
  const bool content = !content_of(reading_, t).empty() || reading_.child(t, Relation::parataxis).has_value();
  const auto own = reading_.token(t).relation;
  return content || own == Relation::parataxis || own == Relation::conj || reading_.quote_beside(t) || is_inserted(t) ||
         comments(reading_, t);
}

bool Subjects::only_describes(std::uint32_t verb) const {
  const auto& token = reading_.token(verb);
  for (const auto c : reading_.tree.children(verb)) {
    const auto relation = reading_.token(c).relation;
    if (universal(relation) == Relation::aux && reading_.token(c).features.verb_form == VerbForm::finite) return false;
    if (universal(relation) == Relation::aux && relation == Relation::aux_caus) return false;
  }
  // "« The deal », argued Anne Petit, « is ... »" is no deal argued; "une « chasse » lancée sur la Toile" is launched.
  const auto end = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.end;
  const bool answers = reading_.follows_quote(verb) && verb + 1 < end && reading_.token(verb + 1).upos != Upos::adp;
  const bool participle =
      token.features.verb_form == VerbForm::participle && universal(token.relation) == Relation::acl && !answers;
  return participle || token.features.verb_form == VerbForm::infinitive;
}

std::optional<std::uint32_t> Subjects::speaker_of(const Frame& frame) const {
  const auto verb = frame.predicate;
  if (phrases_.inverted_pronoun(verb)) return inverted_speaker(verb);
  if (reading_.child(verb, Relation::aux_pass)) return phrases_.passive_agent(verb);
  const auto between = phrases_.speaker_between(verb);
  // "Deux tirs ont visé la base, ont indiqué des témoins": whoever stands before the comma does not speak.
  if (!between && is_inserted(verb)) {
    const auto inserted = insertions_.subject_inserted(verb);
    return inserted ? inserted : named_behind(phrases_.speaker_behind(verb));
  }
  const auto speaker = subject_in_tree(frame);
  // "« ... » : c'est ainsi que le maire a expliqué": who stands nearest.
  if (between && (!speaker || *speaker > verb || reading_.token(*speaker).upos == Upos::pron)) return between;
  if (speaker) return speaker;
  const bool beside =
      reading_.token(verb).relation == Relation::parataxis || reading_.quote_beside(verb) || is_inserted(verb);
  if (!beside || only_describes(verb)) return std::nullopt;
  if (const auto shared = shared_subject(verb)) return shared;
  const auto behind = phrases_.speaker_behind(verb);
  return behind ? named_behind(behind) : phrases_.speaker_before(verb);
}

std::optional<std::uint32_t> Subjects::inverted_speaker(std::uint32_t verb) const {
  const auto pronoun = phrases_.inverted_pronoun(verb);
  return pronoun && stands_for_nobody(*pronoun) ? phrases_.source_behind(verb) : pronoun;
}

// The agent that the tree gives the verb; nullopt where none may speak.
std::optional<std::uint32_t> Subjects::subject_in_tree(const Frame& frame) const {
  const auto verb = frame.predicate;
  if (const auto own = phrases_.subject_of_participle(verb)) return own;
  std::optional<std::uint32_t> speaker;
  for (const auto& argument : frame.arguments) {
    if (argument.slot != Slot::agent || !phrases_.may_speak(argument.head, verb)) continue;
    if (!speaker || (reading_.name(*speaker) == nullptr && reading_.name(argument.head) != nullptr))
      speaker = argument.head;
  }
  for (const auto c : reading_.tree.children(verb)) {
    const bool subject = reading_.token(c).relation == Relation::nsubj && c < verb;
    if (subject && !speaker && phrases_.may_speak(c, verb)) speaker = c;
  }
  if (!speaker || *speaker < verb) return speaker;
  // "a lancé l'accusé, les larmes aux yeux": of those behind the verb, who follows it at once.
  const auto behind = phrases_.speaker_behind(verb);
  const bool nearer = behind && *behind < *speaker && phrases_.is_set_off(*behind, *speaker);
  return named_behind(nearer ? behind : speaker);
}

// "soupire une riveraine, Anne Petit, 71 ans": the name that commas set off behind a description, whatever the tree
// makes of it.
std::optional<std::uint32_t> Subjects::named_behind(std::optional<std::uint32_t> head) const {
  if (!head || reading_.name(*head) != nullptr) return head;
  const auto end = reading_.analysis.sentences[sentence_of(reading_.analysis, *head)].tokens.end;
  auto t = *head + 1;
  while (t < end && reading_.token(t).upos != Upos::punct && hangs_from(reading_.analysis, t, *head)) ++t;
  if (t + 1 >= end || reading_.analysis.form(t) != ",") return head;
  const auto* name = reading_.mention<Name>(t + 1);
  if (name == nullptr || std::get<Name>(name->value).kind != NameKind::person) return head;
  const auto after = name->tokens.end;
  return after >= end || reading_.token(after).upos == Upos::punct ? std::optional(name->head) : head;
}

// "seems annoyed and asks", "a condamné et estimé": the subject of the clause that the verb goes on from, which the
// tree does not hand down.
std::optional<std::uint32_t> Subjects::shared_subject(std::uint32_t verb) const {
  if (reading_.follows_quote(verb)) return std::nullopt;
  auto t = verb;
  for (std::uint32_t step = 0; step < reading_.thresholds().subject_heads; ++step) {
    const auto relation = reading_.token(t).relation;
    const bool goes_on = relation == Relation::conj || relation == Relation::xcomp || relation == Relation::parataxis;
    const auto above = reading_.token(t).head;
    if (!goes_on || above > t) return std::nullopt;
    t = above;
    for (const auto c : reading_.tree.children(t)) {
      const bool subject = universal(reading_.token(c).relation) == Relation::nsubj && c < t;
      if (subject && phrases_.may_speak(c, verb)) return c;
    }
  }
  return std::nullopt;
}

// "On" is whoever the phrase behind tells of.
bool Subjects::stands_for_nobody(std::uint32_t pronoun) const {
  const auto& features = reading_.token(pronoun).features;
  return features.gender == Gender::none || features.pron_type == PronType::indefinite;
}

// "« On ne lâchera rien ! » scandaient les infirmières": whatever verb follows at once, its subject beside it.
bool Subjects::answers(std::uint32_t begin, const Frame& frame) const {
  if (frame.nominal || frame.copular || !is_finite(frame.predicate)) return false;
  // "« ... », ce que les pompiers vérifient"
  const bool relative = std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
    return c < frame.predicate && reading_.token(c).features.pron_type == PronType::relative;
  });
  if (relative) return false;
  bool subject_first = false;
  for (auto t = begin; t < frame.predicate; ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos == Upos::punct || upos == Upos::aux || upos == Upos::pron) continue;
    const bool phrase =
        upos == Upos::det || upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::part;
    if (!phrase) return false;
    subject_first = true;
  }
  const auto speaker = speaker_of(frame);
  if (!speaker || *speaker < begin) return false;
  if (subject_first) return !acts_on(frame) && phrases_.speaker_between(frame.predicate);
  const auto next = frame.predicate + 1;
  if (*speaker < frame.predicate || reading_.token(next).upos != Upos::adp) return true;
  // "s'est contenté de répondre le commissaire"
  return next + 1 < *speaker && reading_.token(next + 1).features.verb_form == VerbForm::infinitive &&
         !reading_.speech(next + 1).empty();
}

bool Subjects::is_finite(std::uint32_t verb) const {
  if (reading_.token(verb).features.verb_form == VerbForm::finite) return true;
  return std::ranges::any_of(reading_.tree.children(verb), [&](std::uint32_t c) {
    return universal(reading_.token(c).relation) == Relation::aux &&
           reading_.token(c).features.verb_form == VerbForm::finite;
  });
}

// "« Bouleversant », le public l'a sifflé": a verb with an object does something else than tell.
bool Subjects::acts_on(const Frame& frame) const {
  return std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
    const auto relation = universal(reading_.token(c).relation);
    return relation == Relation::obj && !reading_.token(c).features.reflexive;
  });
}

}  // namespace rashomon
