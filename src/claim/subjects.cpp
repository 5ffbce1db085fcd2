// SPDX-License-Identifier: Apache-2.0
#include "claim/subjects.h"

#include <algorithm>

#include "claim/comments.h"
#include "claim/reported.h"

namespace rashomon {

bool Subjects::tells_of_words(const Frame& frame) const {
  const auto upos = reading_.token(frame.predicate).upos;
  const bool adjective = upos == Upos::adj && frame.copular;
  // "Prévenez votre médecin": whoever is told to speak has not spoken.
  const bool ordered = reading_.token(frame.predicate).features.mood == Mood::imperative;
  return !frame.nominal && !ordered && (upos == Upos::verb || upos == Upos::aux || adjective) &&
         !reading_.speech(frame.predicate).empty();
}

bool Subjects::reports(const Frame& frame) const { return tells_of_words(frame) && holds_words(frame); }

bool Subjects::holds_words(const Frame& frame) const {
  const auto t = frame.predicate;
  const bool content = !content_of(reading_, t).empty() || reading_.child(t, Relation::parataxis).has_value();
  const auto own = reading_.token(t).relation;
  return content || own == Relation::parataxis || own == Relation::conj || reading_.quote_beside(t) || is_inserted(t) ||
         comments(reading_, t);
}

bool Subjects::has_person_behind(const Frame& frame) const {
  if (frame.nominal || frame.copular || !is_finite(frame.predicate)) return false;
  // "Il y a les familles": it has its subject.
  for (const auto c : reading_.tree.children(frame.predicate)) {
    const auto relation = universal(reading_.token(c).relation);
    if (c < frame.predicate && (relation == Relation::nsubj || relation == Relation::expl)) return false;
  }
  const auto next = frame.predicate + 1;
  const auto behind = phrases_.speaker_behind(frame.predicate);
  if (!behind || *behind < next || !reading_.is_person(*behind)) return false;
  const auto* name = reading_.mention<Name>(next);
  const bool adjacent = name != nullptr || reading_.token(next).upos == Upos::det;
  const auto end = reading_.phrase(*behind).end;
  return adjacent && end < reading_.analysis.tokens.size() && reading_.token(end).upos == Upos::punct;
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
  if (const auto heard = heard_to_speak(verb)) return heard;
  if (const auto main = distant_.main_reporter(verb)) return main;
  if (const auto described = distant_.behind_relative(verb)) return described;
  if (phrases_.inverted_pronoun(verb)) return inverted_speaker(verb);
  if (const auto holder = distant_.holder_of_view(verb)) return holder;
  if (const auto source = distant_.learned_from(verb)) return source;
  // "a car thought to be theirs": what a past participle describes does not think.
  const auto& features = reading_.token(verb).features;
  const bool past = features.verb_form == VerbForm::participle && features.tense == Tense::past;
  // "It was, said Harlow, the worst day": what a comma sets off from the auxiliary is no passive.
  const auto auxiliary = reading_.child(verb, Relation::aux_pass);
  const bool set_off = auxiliary && *auxiliary + 2 == verb && reading_.analysis.form(verb - 1) == ",";
  if ((auxiliary && !set_off) || (past && !set_off && only_describes(verb))) return phrases_.passive_agent(verb);
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
  if (const auto above = distant_.of_infinitive(verb)) return above;
  if (const auto described = distant_.described_before(verb)) return described;
  const bool beside =
      reading_.token(verb).relation == Relation::parataxis ||
      (reading_.token(verb).relation == Relation::conj && reading_.quote_of(reading_.token(verb).span) != nullptr) ||
      (reading_.token(verb).relation == Relation::conj && !content_of(reading_, verb).empty()) ||
      reading_.quote_beside(verb) || is_inserted(verb);
  if (!beside || only_describes(verb)) return std::nullopt;
  // "After its chairman, Owen Marsh, conceded that ...": a name before the verb, whatever the tree makes of it.
  const auto before = phrases_.speaker_before(verb);
  if (before && is_set_off_name(*before)) return before;
  // "..., ainsi que l'a reconnu l'opérateur"
  const bool taken_up = reading_.token(verb).relation == Relation::conj && comments(reading_, verb);
  if (const auto after = taken_up ? phrases_.speaker_behind(verb) : std::nullopt) return named_behind(after);
  if (const auto shared = distant_.shared(verb)) return shared;
  const auto behind = answers_words(verb) ? named_behind(phrases_.speaker_behind(verb)) : std::nullopt;
  if (behind) return behind;
  return before ? before : distant_.first_of_sentence(verb);
}

// "The court heard Anne Petit say that ...": whoever is heard speaks.
std::optional<std::uint32_t> Subjects::heard_to_speak(std::uint32_t verb) const {
  const auto infinitive = reading_.child(verb, Relation::xcomp), clause = reading_.child(verb, Relation::ccomp);
  const auto said = infinitive ? infinitive : clause;
  const auto heard =
      infinitive || !clause ? reading_.child(verb, Relation::obj) : reading_.child(*clause, Relation::nsubj);
  if (const auto quoted = quoted_as_saying(reading_, verb); quoted && phrases_.may_speak(*quoted, verb)) return quoted;
  if (!said || !heard || reading_.speech(*said).empty()) return std::nullopt;
  if (reading_.lexicon.speech(reading_.lemma(verb), Upos::verb) != "report") return std::nullopt;
  const bool bare = reading_.token(*said).features.verb_form == VerbForm::infinitive &&
                    !reading_.child(*said, Relation::mark) && !reading_.child(*said, Relation::aux) && *heard > verb &&
                    *heard < *said;
  return bare && phrases_.may_speak(*heard, verb) ? heard : std::nullopt;
}

// A name that no preposition governs: not that of "la moyenne du site Elysium estime".
bool Subjects::is_set_off_name(std::uint32_t head) const {
  if (reading_.mention<Name>(head) == nullptr || reading_.token(head).upos != Upos::propn) return false;
  auto top = head;
  for (std::uint32_t step = 0; step < 4 && top > 0; ++step) {
    const auto relation = universal(reading_.token(top).relation);
    if (relation == Relation::nmod || reading_.child(top, Relation::case_)) return false;
    if (relation != Relation::flat && relation != Relation::appos) return true;
    top = reading_.token(top).head;
  }
  return false;
}

// Do words that may be said stand before the verb? Where none do, what follows it is no subject: "then tells Ann Lee".
bool Subjects::answers_words(std::uint32_t verb) const {
  const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.begin;
  if (reading_.token(verb).head < verb || verb == begin || is_inserted(verb)) return true;
  for (auto t = begin; t < verb; ++t) {
    if (reading_.quote_of(reading_.token(t).span) != nullptr) return true;
  }
  return reading_.follows_quote(begin);
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
    const bool subject = reading_.token(c).relation == Relation::nsubj && c < verb && phrases_.may_speak(c, verb);
    if (subject && (!speaker || is_rather(c, *speaker))) speaker = c;
  }
  if (!speaker || *speaker < verb) return speaker;
  // "a lancé l'accusé, les larmes aux yeux": of those behind the verb, who follows it at once.
  const auto behind = phrases_.speaker_behind(verb);
  const bool nearer = behind && *behind < *speaker && phrases_.is_set_off(*behind, *speaker);
  return named_behind(nearer ? behind : speaker);
}

// "Reports that he had left were wrong, his office said", "ce à quoi le maire a répondu": of two subjects, the one that
// a comma sets off from the other, or that is no pronoun, is the verb's own.
bool Subjects::is_rather(std::uint32_t subject, std::uint32_t other) const {
  if (subject <= other) return false;
  const bool pronoun = reading_.token(other).upos == Upos::pron && reading_.token(subject).upos != Upos::pron;
  return pronoun || (reading_.token(other).relation == Relation::nsubj && phrases_.is_set_off(other, subject));
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

bool Subjects::may_introduce(const Frame& frame) const {
  if (tells_of_words(frame)) return true;
  const auto speaker = speaker_of(frame);
  if (!speaker) return false;
  const auto upos = reading_.token(*speaker).upos;
  return upos == Upos::pron || upos == Upos::propn || reading_.is_person(*speaker) ||
         !reading_.lexicon.speech(reading_.lemma(*speaker), Upos::noun).empty();
}

bool Subjects::is_finite(std::uint32_t verb) const {
  if (reading_.token(verb).features.verb_form == VerbForm::finite) return true;
  // "« ... », offered Ruth Adler": a past form that a tagger took for the participle.
  const auto& features = reading_.token(verb).features;
  if (features.verb_form == VerbForm::participle && features.tense == Tense::past && reading_.follows_quote(verb)) {
    const auto next = verb + 1;
    const auto end = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.end;
    if (next < end && (reading_.token(next).upos == Upos::det || reading_.token(next).upos == Upos::propn)) return true;
  }
  return std::ranges::any_of(reading_.tree.children(verb), [&](std::uint32_t c) {
    return universal(reading_.token(c).relation) == Relation::aux &&
           reading_.token(c).features.verb_form == VerbForm::finite;
  });
}

// "« Bouleversant », le public l'a sifflé": a verb with an object does something else than tell.
bool Subjects::acts_on(const Frame& frame) const {
  return std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
    const auto relation = universal(reading_.token(c).relation);
    // "the pilot radioed minutes before the crash"
    const bool time = reading_.mention<Time>(c) != nullptr || reading_.thing(c) == "period" ||
                      reading_.lexicon.slot(reading_.preposition(c)).has_value();
    return relation == Relation::obj && !reading_.token(c).features.reflexive && !time;
  });
}

}  // namespace rashomon
