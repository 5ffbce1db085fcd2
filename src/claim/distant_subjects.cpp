// SPDX-License-Identifier: Apache-2.0
#include "claim/distant_subjects.h"

#include <algorithm>
#include <string>

#include "claim/reported.h"

namespace rashomon {

// "The minister said that the talks had failed, adding that ...": a participle of speech that the tree ties to what is
// said goes on from who says it.
std::optional<std::uint32_t> DistantSubjects::main_reporter(std::uint32_t verb) const {
  const auto& token = reading_.token(verb);
  const auto form = token.features.verb_form;
  const bool participle = (form == VerbForm::participle || form == VerbForm::gerund) &&
                          token.features.tense != Tense::past && token.relation == Relation::advcl;
  if (!participle || !reading_.classes.speech(reading_.speech(verb)).tells || token.head > verb) return std::nullopt;
  const auto said = token.head, report = reading_.token(said).head;
  const bool reported = reading_.token(said).relation == Relation::ccomp && report < said &&
                        !reading_.speech(report).empty() && phrases_.is_set_off(said, verb);
  if (!reported) return std::nullopt;
  for (const auto c : reading_.tree.children(report)) {
    const bool subject = reading_.token(c).relation == Relation::nsubj && c < report;
    if (subject && phrases_.may_speak(c, verb)) return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> DistantSubjects::behind_relative(std::uint32_t verb) const {
  const auto who = reading_.token(verb).head;
  const bool hangs = universal(reading_.token(verb).relation) == Relation::acl && who < verb;
  if (!hangs || content_of(reading_, verb).empty() || !phrases_.may_speak(who, verb)) return std::nullopt;
  const auto is_relative = [&](std::uint32_t clause) {
    return std::ranges::any_of(reading_.tree.children(clause), [&](std::uint32_t c) {
      return reading_.token(c).features.pron_type == PronType::relative;
    });
  };
  const bool own =
      reading_.child(verb, Relation::nsubj) || reading_.child(verb, Relation::aux_pass) || is_relative(verb);
  const bool described = std::ranges::any_of(reading_.tree.children(who), [&](std::uint32_t c) {
    return universal(reading_.token(c).relation) == Relation::acl && c < verb && is_relative(c);
  });
  return described && !own ? std::optional(who) : std::nullopt;
}

// "Another man, not seen on camera, tells Ann Lee": the first subject of the sentence.
std::optional<std::uint32_t> DistantSubjects::first_of_sentence(std::uint32_t verb) const {
  const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.begin;
  for (auto t = begin; t < verb; ++t) {
    const auto& token = reading_.token(t);
    const bool subject =
        universal(token.relation) == Relation::nsubj && token.head < verb && phrases_.may_speak(t, verb);
    if (subject && reading_.token(t).upos != Upos::pron && !reading_.child(t, Relation::case_)) return t;
  }
  return std::nullopt;
}

// "seems annoyed and asks", "a condamné et estimé": the subject of the clause that the verb goes on from, which the
// tree does not hand down.
std::optional<std::uint32_t> DistantSubjects::shared(std::uint32_t verb) const {
  if (reading_.follows_quote(verb)) return std::nullopt;
  auto t = verb;
  for (std::uint32_t step = 0; step < reading_.thresholds().subject_heads; ++step) {
    const auto relation = reading_.token(t).relation;
    const auto form = reading_.token(t).features.verb_form;
    // "was reported as saying", "a refusé, affirmant que": of a participle the subject is the one of what it goes with.
    const bool beside = relation == Relation::advcl && t == verb &&
                        (form == VerbForm::participle || form == VerbForm::gerund) &&
                        reading_.token(t).features.tense != Tense::past;
    const bool goes_on =
        relation == Relation::conj || relation == Relation::xcomp || relation == Relation::parataxis || beside;
    const auto above = reading_.token(t).head;
    if (!goes_on || above > t) return std::nullopt;
    t = above;
    if (const auto subject = subject_of(t, verb)) return subject;
  }
  return std::nullopt;
}

// The subject before a verb, where it can speak by another one.
std::optional<std::uint32_t> DistantSubjects::subject_of(std::uint32_t above, std::uint32_t verb) const {
  for (const auto c : reading_.tree.children(above)) {
    const bool subject = universal(reading_.token(c).relation) == Relation::nsubj && c < above;
    if (subject && phrases_.may_speak(c, verb)) return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> DistantSubjects::of_infinitive(std::uint32_t verb) const {
  const auto& token = reading_.token(verb);
  const bool below = token.relation == Relation::xcomp || token.relation == Relation::advcl;
  // "Asked the witness to say that ...": who is asked to.
  if (token.features.verb_form != VerbForm::infinitive || !below || token.head > verb ||
      !reading_.speech(token.head).empty() || content_of(reading_, verb).empty())
    return std::nullopt;
  return subject_of(token.head, verb);
}

std::optional<std::uint32_t> DistantSubjects::described_before(std::uint32_t verb) const {
  for (const auto c : reading_.tree.children(verb)) {
    const auto& token = reading_.token(c);
    const bool participle = token.features.verb_form == VerbForm::participle && token.features.tense == Tense::past;
    const bool clause = token.relation == Relation::ccomp || token.relation == Relation::advcl;
    if (c > verb || !clause || !participle || phrases_.is_set_off(c, verb)) continue;
    const bool finite = std::ranges::any_of(reading_.tree.children(c), [&](std::uint32_t each) {
      const auto relation = universal(reading_.token(each).relation);
      return relation == Relation::aux || relation == Relation::mark;
    });
    if (!finite) return subject_of(c, verb);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> DistantSubjects::holder_of_view(std::uint32_t verb) const {
  const std::string own(reading_.lemma(verb));
  for (const auto c : reading_.tree.children(verb)) {
    const bool passive = reading_.token(c).relation == Relation::aux_pass && c < verb;
    if (passive && !reading_.lexicon.speech(std::string(reading_.lemma(c)) + ' ' + own, Upos::verb).empty())
      return subject_of(verb, verb);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> DistantSubjects::learned_from(std::uint32_t verb) const {
  if (reading_.speech(verb) != "report") return std::nullopt;
  const auto subject = reading_.child(verb, Relation::nsubj);
  const bool nobody = subject && reading_.lexicon.names_nobody(reading_.plain_words(reading_.token(*subject).span));
  for (const auto c : reading_.tree.children(verb)) {
    if (c < verb || universal(reading_.token(c).relation) != Relation::obl || !phrases_.may_speak(c, verb)) continue;
    const bool from = reading_.lexicon.slot(reading_.preposition(c)) == Slot::source && reading_.is_person(c);
    if (from || (nobody && reading_.classes.is_a(reading_.thing(c), "document"))) return c;
  }
  return std::nullopt;
}

}  // namespace rashomon
