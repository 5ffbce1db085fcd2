// SPDX-License-Identifier: Apache-2.0
#include "claim/speaker_phrases.h"

#include <algorithm>
#include <iterator>

#include "claim/misread.h"

namespace rashomon {
namespace {

bool is_nominal(Upos upos) { return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron; }

}  // namespace

// The noun phrase that follows the verb at once, whatever the tree makes of it.
std::optional<std::uint32_t> SpeakerPhrases::speaker_behind(std::uint32_t verb) const {
  const auto end = sentence_end(verb);
  std::optional<std::uint32_t> found;
  auto farthest = verb + reading_.thresholds().inverted_tokens;
  for (auto t = verb + 1; t < end && t <= farthest; ++t) {
    if (const auto close = found ? t : end_of_adverbial(t); close > t) {
      farthest += close - t;
      t = close;
      continue;
    }
    if (!found && stands_between(verb, t)) continue;
    const auto& token = reading_.token(t);
    const bool alone = token.upos == Upos::det && stands_for_one(t);
    const bool surname = is_surname(reading_, t);
    // "complained one passenger"
    const bool counts = !found && token.upos == Upos::num && t + 1 < end && is_nominal(reading_.token(t + 1).upos);
    if ((token.upos == Upos::det && !alone) || counts || token.features.possessive ||
        (token.upos == Upos::adj && !ends_latter(t) && !surname))
      continue;
    if (!found && token.upos == Upos::adp && t + 1 < end) {
      t = end_of_addressee(t + 1, end) - 1;
      continue;
    }
    if (!found && t == verb + 1 && t + 1 < end && reading_.mention<Name>(t + 1) != nullptr) continue;  // "Me Calvet"
    if (!found && (stands_for_one(t) || ends_latter(t)) && may_speak(t, verb)) return t;
    const auto* named = reading_.mention<Name>(t);
    // "bougonne Aimé": a name that a tagger took for a participle.
    if (!found && named != nullptr && std::get<Name>(named->value).kind == NameKind::person &&
        token.upos == Upos::verb && may_speak(t, verb))
      return t;
    // "said the company's lawyer"
    if (found && token.upos == Upos::part && reading_.child(*found, Relation::case_) == t) {
      found.reset();
      continue;
    }
    if (token.upos != Upos::noun && token.upos != Upos::propn && !surname) break;
    if (!may_speak(t, verb)) break;
    if (!found || reading_.name(*found) == nullptr) found = t;
  }
  return found;
}

// May a token stand between a verb and the speaker behind it: a time, an adverb, what completes the verb, or a comma
// beside an adverbial ("a précisé, lors d'une conférence de presse, le procureur")?
bool SpeakerPhrases::stands_between(std::uint32_t verb, std::uint32_t t) const {
  if (reading_.mention<Time>(t) != nullptr || reading_.token(t).upos == Upos::adv || completes(verb, t)) return true;
  const auto next = reading_.token(std::min(t + 1, sentence_end(verb) - 1)).upos;
  const bool adverbial = t > verb + 1 || next == Upos::adp || next == Upos::adv;
  return adverbial && reading_.analysis.form(t) == ",";
}

bool SpeakerPhrases::is_tied(std::uint32_t pronoun) const {
  const auto tie = reading_.lexicon.pronoun_tie();
  return !tie.empty() && reading_.analysis.form(pronoun).starts_with(tie);
}

// "« ... », the company's lawyer, Ruth Adler, told reporters": who stands between a quotation and the verb.
std::optional<std::uint32_t> SpeakerPhrases::speaker_between(std::uint32_t verb) const {
  const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.begin;
  const auto& quotes = reading_.quotes;
  const auto after = std::ranges::upper_bound(quotes, reading_.token(verb).span.begin, {}, &Span::end);
  if (after == quotes.begin()) return std::nullopt;
  const auto quote = *std::prev(after);
  if (quote.end <= reading_.token(begin).span.begin || !reading_.goes_on_behind(quote)) return std::nullopt;
  for (auto t = verb; t > begin && reading_.token(t - 1).span.begin >= quote.end; --t) {
    const auto c = t - 1;
    const auto& token = reading_.token(c);
    const bool pronoun = token.upos == Upos::pron;
    const bool nominal = is_nominal(token.upos) || is_surname(reading_, c);
    if (!nominal || (pronoun && universal(token.relation) != Relation::nsubj)) continue;
    const auto type = token.features.pron_type;
    if (type == PronType::relative || type == PronType::interrogative) continue;
    const auto top = top_within(c, c, verb);
    const bool outermost =
        reading_.token(top).head >= verb || reading_.token(reading_.token(top).head).span.begin < quote.end;
    if (top == c && outermost && !reading_.child(c, Relation::case_) && may_speak(c, verb)) return c;
  }
  return std::nullopt;
}

// The noun phrase right before the verb: "his lawyer, Karim Benali, said".
std::optional<std::uint32_t> SpeakerPhrases::speaker_before(std::uint32_t verb) const {
  const auto& tokens = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens;
  bool after_comma = false;
  for (auto t = verb; t > tokens.begin && verb - t < reading_.thresholds().inverted_tokens; --t) {
    const auto& token = reading_.token(t - 1);
    if (token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::pron) {
      const auto relation = universal(token.relation);
      const bool apposed = relation == Relation::appos || relation == Relation::flat || relation == Relation::nsubj;
      return may_speak(t - 1, verb) && (!after_comma || apposed) ? std::optional(t - 1) : std::nullopt;
    }
    const bool comma = reading_.analysis.form(t - 1) == ",";
    after_comma |= comma;
    const bool passed = token.upos == Upos::aux || token.upos == Upos::adv || comma;
    if (!passed) return std::nullopt;
  }
  return std::nullopt;
}

// "a-t-il ajouté", "dit-elle", "assure-t-on": the pronoun that a hyphen ties to the verb or its auxiliary, whatever the
// tree makes of it.
std::optional<std::uint32_t> SpeakerPhrases::inverted_pronoun(std::uint32_t verb) const {
  for (std::uint32_t c = verb < 2 ? 0 : verb - 2; c < std::min(verb + 2, sentence_end(verb)); ++c) {
    const auto& token = reading_.token(c);
    const bool tied = token.upos == Upos::pron && is_tied(c) && c + 3 > verb;
    if (tied && token.features.person == Person::third && may_speak(c, verb)) return c;
  }
  return std::nullopt;
}

// "Peut-on lire dans un communiqué de la marine": the phrase behind the first preposition.
std::optional<std::uint32_t> SpeakerPhrases::source_behind(std::uint32_t verb) const {
  const auto end = sentence_end(verb);
  bool governed = false;
  for (auto t = verb + 1; t < end && t - verb <= reading_.thresholds().inverted_tokens; ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos == Upos::punct) break;
    governed |= upos == Upos::adp;
    const bool found = governed && (upos == Upos::noun || upos == Upos::propn);
    if (found && reading_.mention<Time>(t) == nullptr) return t;
  }
  return std::nullopt;
}

// "L'attaque a été qualifiée de « lâche » par le roi": whoever the tree ties the phrase to.
std::optional<std::uint32_t> SpeakerPhrases::passive_agent(std::uint32_t verb) const {
  for (auto t = verb + 1; t < sentence_end(verb); ++t) {
    const auto upos = reading_.token(t).upos;
    if (upos == Upos::verb || upos == Upos::aux) break;
    if ((upos != Upos::noun && upos != Upos::propn) || reading_.mention<Time>(t) != nullptr) continue;
    const auto preposition = reading_.preposition(t);
    // "Indiqué par téléphone": a bare noun tells the means.
    const bool bare = upos == Upos::noun && reading_.token(t).features.number != Number::plural &&
                      reading_.token(t - 1).upos == Upos::adp && !reading_.is_person(t);
    if (bare) continue;
    if (!preposition.empty() && reading_.lexicon.slot(preposition) == Slot::agent && may_speak(t, verb)) return t;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> SpeakerPhrases::subject_of_participle(std::uint32_t verb) const {
  const auto& token = reading_.token(verb);
  // "le tribunal ayant estimé": the auxiliary is the participle that counts.
  const bool with_aux = std::ranges::any_of(reading_.tree.children(verb), [&](std::uint32_t c) {
    const auto& features = reading_.token(c).features;
    return universal(reading_.token(c).relation) == Relation::aux && c < verb &&
           (features.verb_form == VerbForm::participle || features.verb_form == VerbForm::gerund) &&
           features.tense != Tense::past;
  });
  const bool participle =
      token.features.verb_form == VerbForm::participle && (with_aux || token.features.tense != Tense::past);
  if (!participle || token.relation != Relation::advcl) return std::nullopt;
  const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, verb)].tokens.begin;
  auto t = verb;
  std::uint32_t head = verb;
  for (; t > begin && reading_.analysis.form(t - 1) != ","; --t) {
    const auto upos = reading_.token(t - 1).upos;
    if (upos == Upos::noun || upos == Upos::propn)
      head = t - 1;
    else if (upos != Upos::det && upos != Upos::adj && upos != Upos::adp)
      return std::nullopt;
  }
  const bool phrase = t > begin && head < verb && reading_.token(t).upos != Upos::adp && may_speak(head, verb);
  return phrase ? std::optional(head) : std::nullopt;
}

bool SpeakerPhrases::may_speak(std::uint32_t head, std::uint32_t verb) const {
  const auto upos = reading_.token(head).upos;
  const bool nominal = upos == Upos::noun || upos == Upos::propn || upos == Upos::pron || upos == Upos::num ||
                       upos == Upos::det || is_adjective_as_noun(head) || ends_latter(head) ||
                       reading_.name(head) != nullptr || is_surname(reading_, head);
  const bool apart = reading_.quote_of(reading_.token(head).span) == reading_.quote_of(reading_.token(verb).span);
  // "l'aide, chiffrée à 2 milliards d'euros": an amount says nothing.
  const auto* amount = reading_.mention<Quantity>(head);
  const bool counts = amount != nullptr && upos == Upos::noun && !reading_.is_person(head) &&
                      std::get<Quantity>(amount->value).kind != QuantityKind::cardinal;
  // "lui a répondu la juge"
  const bool object =
      upos == Upos::pron && head < verb && reading_.lexicon.is_object(reading_.plain_words(reading_.token(head).span));
  return nominal && apart && !counts && !object && reading_.mention<Time>(head) == nullptr;
}

bool SpeakerPhrases::is_set_off(std::uint32_t one, std::uint32_t other) const {
  for (auto t = one; t < other; ++t) {
    if (reading_.analysis.form(t) == ",") return true;
  }
  return false;
}

// "An official", where a tagger took the noun for an adjective.
bool SpeakerPhrases::is_adjective_as_noun(std::uint32_t head) const {
  const auto& token = reading_.token(head);
  const bool article = reading_.child(head, Relation::det) || (head > 0 && reading_.token(head - 1).upos == Upos::det);
  // "Several of the survivors"
  const bool some = reading_.child(head, Relation::nmod) || reading_.child(head, Relation::obl);
  return token.upos == Upos::adj && universal(token.relation) == Relation::nsubj && (article || some);
}

// "a prévenu, dans un entretien accordé au journal, le ministre", "lâche, amer, un pêcheur": the comma that ends what
// the one at `t` begins, a phrase with a preposition or an adjective; `t` where there is none.
std::uint32_t SpeakerPhrases::end_of_adverbial(std::uint32_t t) const {
  const auto end = std::min(sentence_end(t), t + reading_.thresholds().inverted_tokens);
  if (reading_.analysis.form(t) != "," || t + 1 >= end) return t;
  const auto opening = reading_.token(t + 1).upos;
  // A tagger may take an adjective for a noun; one without an article speaks for nobody.
  const bool adjectival =
      opening == Upos::adj || (opening == Upos::noun && t + 2 < end &&
                               (reading_.analysis.form(t + 2) == "," || reading_.token(t + 2).upos == Upos::adp));
  if (opening != Upos::adp && opening != Upos::adv && !adjectival) return t;
  for (auto close = t + 1; close < end; ++close) {
    if (reading_.analysis.form(close) == ",") return close;
    const auto& token = reading_.token(close);
    const bool verb = token.upos == Upos::verb || token.upos == Upos::aux;
    if (verb && token.features.verb_form == VerbForm::finite) return t;
  }
  return t;
}

// "cette dernière": stands for the person named last.
bool SpeakerPhrases::ends_latter(std::uint32_t t) const {
  if (reading_.token(t).upos != Upos::adj || t == 0) return false;
  const auto words = reading_.plain_words(cover(reading_.token(t - 1).span, reading_.token(t).span));
  return reading_.lexicon.is_latter(words);
}

// "font valoir", "a voulu rassurer": the infinitive makes a verb of speech of the one before.
bool SpeakerPhrases::completes(std::uint32_t verb, std::uint32_t t) const {
  const auto together = std::string(reading_.lemma(verb)) + ' ' + std::string(reading_.lemma(t));
  return t == verb + 1 && reading_.token(t).features.verb_form == VerbForm::infinitive &&
         (!reading_.lexicon.speech(together, Upos::verb).empty() || !reading_.speech(t).empty());
}

// "grumbled one", "décrit celle-ci": a pronoun other than a personal one.
bool SpeakerPhrases::stands_for_one(std::uint32_t t) const {
  const auto& token = reading_.token(t);
  const auto type = token.features.pron_type;
  // "says another"
  const bool word = token.upos == Upos::pron || (token.upos == Upos::det && type == PronType::indefinite);
  const bool pronoun = word && (type == PronType::demonstrative || type == PronType::indefinite);
  const auto next = t + 1;
  // "l'une des victimes"
  const bool last = next >= sentence_end(t) || reading_.token(next).upos == Upos::punct ||
                    (reading_.token(next).upos == Upos::adp && hangs_from(reading_.analysis, next, t));
  return (pronoun || token.upos == Upos::num) && last && !is_tied(t);
}

// "a déclaré à l'AFP le ministre": the end of the phrase behind a preposition, `t` its first token.
std::uint32_t SpeakerPhrases::end_of_addressee(std::uint32_t t, std::uint32_t end) const {
  const auto before_noun = [&] {
    const auto upos = reading_.token(t).upos;
    return upos == Upos::det || (upos == Upos::adj && t + 1 < end && reading_.token(t + 1).upos == Upos::noun);
  };
  while (t < end && before_noun()) ++t;
  if (t >= end) return end;
  const auto* name = reading_.mention<Name>(t);
  t = name != nullptr ? std::max(name->tokens.end, t + 1) : t + 1;
  while (t < end && reading_.token(t).upos == Upos::adj) ++t;
  return t;
}

// The highest token that one hangs from within a range.
std::uint32_t SpeakerPhrases::top_within(std::uint32_t t, std::uint32_t begin, std::uint32_t end) const {
  for (auto above = reading_.token(t).head; above != t && above >= begin && above < end; above = reading_.token(t).head)
    t = above;
  return t;
}

std::uint32_t SpeakerPhrases::sentence_end(std::uint32_t t) const {
  return reading_.analysis.sentences[sentence_of(reading_.analysis, t)].tokens.end;
}

}  // namespace rashomon
