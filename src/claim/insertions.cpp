// SPDX-License-Identifier: Apache-2.0
#include "claim/insertions.h"

namespace rashomon {

bool Insertions::is_inserted(std::uint32_t verb) const {
  // "The ministry, quoting officials, said": what a participle has behind it is its object.
  const auto& features = reading_.token(verb).features;
  const bool participle = features.verb_form == VerbForm::participle && features.tense == Tense::present;
  if (participle || features.verb_form == VerbForm::gerund) return false;
  if (subject_inserted(verb)) return true;
  const auto before = before_verb(verb);
  if (!before || !sets_off(*before)) return false;
  // "Asked about it, he stated the rule that ...": with its subject before it the verb is not inverted.
  for (auto t = *before + 1; t < verb; ++t) {
    const bool subject =
        reading_.token(t).relation == Relation::nsubj && reading_.token(t).head == verb && phrases_.may_speak(t, verb);
    if (subject && !phrases_.is_tied(t)) return false;
  }
  return !closes_subject(*before, verb) && phrases_.speaker_behind(verb).has_value();
}

// "The driver fled on foot, police said on Monday": a subject and its verb that only commas tie to what is said.
std::optional<std::uint32_t> Insertions::subject_inserted(std::uint32_t verb) const {
  const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.begin;
  auto t = verb;
  std::uint32_t head = verb;
  for (; t > begin && !sets_off(t - 1); --t) {
    const auto& token = reading_.token(t - 1);
    const bool passed = token.upos == Upos::det || token.upos == Upos::adj || token.upos == Upos::adp ||
                        token.upos == Upos::num || token.upos == Upos::part || token.upos == Upos::aux ||
                        token.upos == Upos::adv;
    const bool personal = token.upos == Upos::pron && token.features.pron_type == PronType::personal &&
                          universal(token.relation) == Relation::nsubj && phrases_.may_speak(t - 1, verb);
    // "D'abord estimée à 5,9": the noun of a set phrase is nobody.
    const bool named = token.upos == Upos::noun || token.upos == Upos::propn || opens_as_person(t - 1);
    const bool nominal = (named && token.relation != Relation::fixed) || personal;
    if (!passed && !nominal && !token.features.possessive) return std::nullopt;
    if ((nominal && head == verb) || opens_as_person(t - 1)) head = t - 1;
  }
  if (t == begin || head == verb || !stands_alone(verb) || closes_subject(t - 1, verb)) return std::nullopt;
  auto top = opens_as_person(head) ? head : phrases_.top_within(head, t, verb);
  // "two people familiar with the matter said", where the tree makes the adjective the head.
  if (reading_.token(top).upos == Upos::adj) {
    for (head = t; head < top && reading_.token(head).upos != Upos::noun; ++head) {
    }
    top = head;
  }
  // "loin des 90 millions réclamés": what a preposition governs is no subject.
  if (reading_.child(top, Relation::case_) || reading_.token(top).upos == Upos::adv) return std::nullopt;
  return has_verb(begin, t) || has_verb(verb + 1, sentence_end(verb)) ? std::optional(top) : std::nullopt;
}

// "..., sources close to the talks said": right behind a comma, a noun for persons that a tagger took for a verb.
bool Insertions::opens_as_person(std::uint32_t t) const {
  if (reading_.token(t).upos != Upos::verb || t == 0 || !sets_off(t - 1)) return false;
  const auto kind = reading_.lexicon.thing(reading_.lemma(t));
  return reading_.classes.is_a(kind, "person") || reading_.classes.is_a(kind, "group");
}

// The token before a verb with its auxiliaries, clitics and adverbs; nullopt where the sentence begins with them.
std::optional<std::uint32_t> Insertions::before_verb(std::uint32_t verb) const {
  for (auto t = verb; t > 0 && verb - t < reading_.thresholds().insertion_tokens; --t) {
    const auto upos = reading_.token(t - 1).upos;
    const bool passed = upos == Upos::aux || upos == Upos::pron || upos == Upos::adv;
    if (!passed || reading_.token(t - 1).features.pron_type == PronType::relative) return t - 1;
  }
  return std::nullopt;
}

bool Insertions::sets_off(std::uint32_t t) const {
  const auto form = reading_.analysis.form(t);
  return form == "," || form == "–" || form == "—";
}

bool Insertions::has_verb(std::uint32_t begin, std::uint32_t end) const {
  for (auto t = begin; t < end; ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos == Upos::verb || upos == Upos::aux) return true;
  }
  return false;
}

// Does nothing that is said follow the verb up to the next comma or the end?
bool Insertions::stands_alone(std::uint32_t verb) const {
  const auto end = sentence_end(verb);
  for (auto t = verb + 1; t < end; ++t) {
    const auto& token = reading_.token(t);
    if (token.upos == Upos::punct)
      return sets_off(t) || reading_.analysis.form(t) == "." || reading_.analysis.form(t) == ";";
    // "in a report released on Friday"
    if (token.features.verb_form == VerbForm::participle && universal(token.relation) == Relation::acl) continue;
    if (token.upos == Upos::verb || token.upos == Upos::aux || token.upos == Upos::sconj) return false;
    // "a spokesman told the Mercury": whom it is said to.
    const bool object = universal(token.relation) == Relation::obj && token.head == verb;
    if (object && reading_.mention<Name>(t) == nullptr && !reading_.is_person(t)) return false;
    if (token.features.pron_type == PronType::relative) return false;
  }
  return true;
}

// "Le porte-parole, Luc Perrin, a rejeté": the comma ends an apposition to the verb's own subject.
bool Insertions::closes_subject(std::uint32_t comma, std::uint32_t verb) const {
  for (const auto c : reading_.tree.children(verb)) {
    if (universal(reading_.token(c).relation) != Relation::nsubj || comma == 0 || c > comma) continue;
    bool set_off = false, another = false;
    for (auto t = c + 1; t < comma; ++t) {
      set_off |= reading_.analysis.form(t) == ",";
      const auto form = reading_.token(t).features.verb_form;
      another |= (reading_.token(t).upos == Upos::verb || reading_.token(t).upos == Upos::aux) &&
                 form == VerbForm::finite && !hangs_from(reading_.analysis, t, c);
    }
    if (set_off && !another) return true;
  }
  return false;
}

std::uint32_t Insertions::sentence_end(std::uint32_t t) const {
  return reading_.analysis.sentences[sentence_of(reading_.analysis, t)].tokens.end;
}

}  // namespace rashomon
