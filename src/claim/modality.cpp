// SPDX-License-Identifier: Apache-2.0
// Modality of frames: the press conditional, modals, plans, conditions, questions. After Saurí and Pustejovsky,
// "FactBank: a corpus annotated with event factuality", 2009.
#include <algorithm>

#include "claim/denials.h"
#include "claim/reading.h"
#include "claim/tense.h"
#include "claim/unreal.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "à moins que": a conjunction of several words.
std::string conjunction(const Reading& reading, std::uint32_t mark) {
  std::string words;
  for (const auto t : reading.tree.subtree(mark)) words += (words.empty() ? "" : " ") + lower(reading.analysis.form(t));
  return words;
}

// The same where the tree ties only the last of the words to the clause.
std::optional<Modality> conjoined(const Reading& reading, std::uint32_t mark) {
  if (const auto modality = reading.lexicon.modality(conjunction(reading, mark), Upos::sconj)) return modality;
  const auto begin = reading.analysis.sentences[sentence_of(reading.analysis, mark)].tokens.begin;
  for (auto t = mark; t > begin && mark - t < reading.thresholds().conjunction_tokens; --t) {
    const auto words = reading.plain_words(cover(reading.token(t - 1).span, reading.token(mark).span));
    if (const auto modality = reading.lexicon.modality(words, Upos::sconj)) return modality;
  }
  return std::nullopt;
}

// "Rumour has it that": what is told by what only passes words on.
bool is_rumoured(const Reading& reading, std::uint32_t verb) {
  const auto subject = reading.child(verb, Relation::nsubj);
  return subject && reading.lexicon.modality(reading.lemma(*subject), Upos::noun) == Modality::reported;
}

// "est accusé d'avoir tué", "is said to have left": what others say of the subject of a passive.
std::optional<Modality> told_of(const Reading& reading, std::uint32_t verb) {
  const bool passive = reading.token(verb).features.voice == Voice::passive ||
                       reading.child(verb, Relation::aux_pass) || reading.child(verb, Relation::nsubj_pass);
  if (!passive) return std::nullopt;
  return reading.classes.speech(reading.lexicon.speech(reading.lemma(verb), Upos::verb)).told;
}

// The word's own, or what its mood makes of it: "devrait signer", not "doit signer".
std::optional<Modality> modality_of(const Reading& reading, std::uint32_t t) {
  const auto lemma = reading.lemma(t);
  const auto upos = reading.token(t).upos;
  if (reading.token(t).features.mood == Mood::conditional) {
    if (const auto found = reading.lexicon.conditional_modality(lemma, upos)) return found;
  }
  // "Devra purger neuf ans": what there will be to do is to come, as what is dated is.
  if (reading.token(t).features.tense == Tense::future) {
    if (const auto found = reading.lexicon.dated_modality(lemma, upos)) return found;
  }
  return reading.lexicon.modality(lemma, upos);
}

// "Doit signer jeudi", "doit encore être validé en juin": what is told of now with a day or a month at which it is done
// is a plan, not a duty.
std::optional<Modality> of_date(const Reading& reading, std::uint32_t auxiliary, std::uint32_t predicate) {
  const auto& features = reading.token(auxiliary).features;
  if (features.tense != Tense::present || features.mood == Mood::conditional) return std::nullopt;
  const auto planned = reading.lexicon.dated_modality(reading.lemma(auxiliary), reading.token(auxiliary).upos);
  if (!planned) return std::nullopt;
  const auto dates = [&](std::uint32_t t) {
    const auto* mention = reading.mention<Time>(t);
    if (mention == nullptr) return reading.negation(t) == Negation::still;  // "doit encore être validé"
    const auto& time = std::get<Time>(mention->value);
    return time.kind == TimeKind::calendar && time.grain <= Grain::month && time.form != TimeForm::since;
  };
  for (const auto t : reading.tree.subtree(predicate)) {
    auto verb = t;
    while (verb != predicate && (verb == t || reading.token(verb).upos != Upos::verb)) verb = reading.token(verb).head;
    if (verb == predicate && dates(t)) return planned;
  }
  return std::nullopt;
}

// "Came shortly before dawn": an adverb that tells how long before or after something plans nothing.
bool measures_time(const Reading& reading, std::uint32_t adverb) {
  const auto next = adverb + 1;
  return reading.token(adverb).relation == Relation::advmod && next < reading.analysis.tokens.size() &&
         (reading.token(next).upos == Upos::adp || reading.token(next).upos == Upos::sconj) &&
         reading.lexicon.slot(reading.lemma(next)) == Slot::time;
}

// "Until a new one is sworn in", where the tree ties the conjunction to the subject.
std::optional<Modality> of_limit(const Reading& reading, std::uint32_t predicate) {
  auto subject = reading.child(predicate, Relation::nsubj);
  if (!subject) subject = reading.child(predicate, Relation::nsubj_pass);
  if (!subject) return std::nullopt;
  const auto preposition = reading.preposition(*subject);
  return reading.lexicon.past_modality(preposition, Upos::sconj) ? reading.lexicon.modality(preposition, Upos::sconj)
                                                                 : std::nullopt;
}

// "L'idée était d'identifier les auteurs", "le but est de convaincre": what is said to be aimed at is only planned.
std::optional<Modality> of_aim(const Reading& reading, std::uint32_t predicate) {
  const auto subject = reading.child(predicate, Relation::nsubj);
  const bool infinitive = reading.token(predicate).features.verb_form == VerbForm::infinitive;
  if (!subject || !infinitive || !reading.child(predicate, Relation::cop)) return std::nullopt;
  const auto told = reading.lexicon.modality(reading.lemma(*subject), Upos::noun);
  return told ? std::optional(Modality::planned) : std::nullopt;
}

// The modality that the verb's own group gives it: auxiliaries, mood, tense, adverbs.
Modality own_modality(const Reading& reading, std::uint32_t predicate) {
  const auto finite = [&](std::uint32_t t) -> std::optional<Modality> {
    const auto& features = reading.token(t).features;
    if (features.mood == Mood::conditional) return Modality::reported;
    if (features.tense == Tense::future) return Modality::planned;
    return std::nullopt;
  };
  std::optional<Modality> found = finite(predicate);
  for (const auto c : reading.tree.children(predicate)) {
    const auto relation = reading.token(c).relation;
    // "Are due to sign", taken for a preposition.
    const bool before_verb = relation == Relation::case_ && reading.token(predicate).upos == Upos::verb;
    if (is_auxiliary(relation) || relation == Relation::advmod || relation == Relation::mark || before_verb) {
      if (measures_time(reading, c)) continue;
      auto modal = of_date(reading, c, predicate);
      if (!modal) modal = modality_of(reading, c);
      // "is to retire"
      const auto mark = reading.child(predicate, Relation::mark);
      if (!modal && is_auxiliary(relation) && mark && *mark > c && *mark < predicate) {
        const auto words = std::string(reading.lemma(c)) + ' ' + std::string(reading.lemma(*mark));
        // "Is to blame": so it is.
        modal = reading.lexicon.modality(words + ' ' + std::string(reading.lemma(predicate)), Upos::aux);
        if (!modal) modal = reading.lexicon.modality(words, Upos::aux);
      }
      if (!modal && relation == Relation::mark) modal = conjoined(reading, c);
      // "Until a new one is sworn in" is to come, "until he was arrested", "before being freed" came about.
      if (relation == Relation::mark && modal &&
          (in_past(reading, predicate) || !has_finite_verb(reading, predicate))) {
        if (const auto past = reading.lexicon.past_modality(reading.lemma(c), Upos::sconj)) modal = past;
      }
      // "Were thrown shortly after four": an adverb makes no plan of what is told in the past.
      if (relation == Relation::advmod && modal == Modality::planned && in_past(reading, predicate)) modal.reset();
      if (modal) {
        if (!found || relation == Relation::mark) found = modal;
      } else if (is_auxiliary(relation) && !found) {
        found = finite(c);
      }
    }
  }
  if (!found) found = of_aim(reading, predicate);
  if (!found && !in_past(reading, predicate)) found = of_limit(reading, predicate);
  return found.value_or(Modality::asserted);
}

bool is_question(const Reading& reading, std::uint32_t sentence) {
  const auto& tokens = reading.analysis.sentences[sentence].tokens;
  for (auto t = tokens.end; t > tokens.begin && tokens.end - t < reading.thresholds().question_tokens; --t) {
    if (reading.analysis.form(t - 1) == "?") return true;
  }
  return false;
}

bool has_denial(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    return reading.token(c).relation == Relation::advmod &&
           reading.lexicon.negation(lower(reading.analysis.form(c))) == Negation::not_so;
  });
}

bool negated_confirmation(const Reading& reading, std::uint32_t verb) {
  return reading.classes.speech(reading.lexicon.speech(reading.lemma(verb), Upos::verb)).open &&
         has_denial(reading, verb);
}

// "A dû fuir par le toit, pense la police": what somebody only thinks.
bool is_opinion(const Reading& reading, std::uint32_t verb) {
  const auto thinks = [&](std::uint32_t t) {
    return reading.classes.speech(reading.lexicon.speech(reading.lemma(t), Upos::verb)).told == Modality::possible;
  };
  if (reading.token(verb).relation == Relation::ccomp && thinks(reading.token(verb).head)) return true;
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    return reading.token(c).relation == Relation::parataxis && thinks(c);
  });
}

// The modality that a governing word gives its complement: "prêt à", "prévoit de", "projet de".
std::optional<Modality> governed(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto head = token.head;
  if (head == predicate) return std::nullopt;
  const bool told_beside = token.relation == Relation::advcl && token.features.verb_form != VerbForm::finite &&
                           told_of(reading, head).has_value();
  // "Is considering sending", "ruled out selling", whatever the parser ties the two by.
  const bool particle_between = predicate == head + 2 && reading.token(head + 1).head == head;
  const bool beside_verb = token.relation == Relation::advcl && token.features.verb_form == VerbForm::gerund &&
                           (predicate == head + 1 || particle_between) && reading.token(head).upos == Upos::verb;
  const auto opening = reading.child(predicate, Relation::mark);
  const bool content = token.relation == Relation::advcl && opening && reading.opens_content(*opening);
  const bool complement =
      told_beside || beside_verb || content || token.relation == Relation::xcomp || token.relation == Relation::ccomp ||
      token.relation == Relation::acl ||
      // "Possible to leave", but not "was possible two days after hackers broke in".
      (((token.relation == Relation::advcl && token.features.verb_form != VerbForm::finite) ||
        token.relation == Relation::csubj) &&
       reading.token(head).upos == Upos::adj) ||
      (token.relation == Relation::nmod && reading.token(head).upos == Upos::noun) ||
      (token.relation == Relation::obj && reading.token(head).upos == Upos::verb && token.upos == Upos::noun);
  if (!complement) return std::nullopt;
  // "A revendiqué l'attentat": who claims it does not ask for it.
  if (reading.classes.matters(reading.completed_action(head, predicate), "claims")) return std::nullopt;
  auto modality = of_date(reading, head, predicate);
  if (!modality) modality = modality_of(reading, head);
  // "The plan announced on Monday" is announced; "est allé dormir" lies behind, unlike "va dormir".
  const auto participle = [&](std::uint32_t t) {
    const auto& features = reading.token(t).features;
    return features.verb_form == VerbForm::participle && features.tense == Tense::past;
  };
  if (token.relation == Relation::acl && reading.token(head).upos == Upos::noun && participle(predicate))
    return std::nullopt;
  if (token.relation == Relation::xcomp && modality == Modality::planned && participle(head) &&
      reading.lexicon.modality(reading.lemma(head), Upos::aux) == Modality::planned)
    modality.reset();
  if (const auto past = reading.lexicon.past_modality(reading.lemma(head), reading.token(head).upos);
      past && modality && lies_behind(reading, head) && !is_opinion(reading, head))
    modality = past;
  if (const auto told = told_of(reading, head)) modality = told;
  if (!modality && token.relation == Relation::ccomp && is_rumoured(reading, head)) modality = Modality::reported;
  // "N'exclut pas que", "did not rule out raising"; but "denies that" leaves nothing open.
  const bool of_verb = token.relation == Relation::ccomp || token.relation == Relation::xcomp || beside_verb || content;
  const bool left_open = of_verb && has_denial(reading, head) && with_particle(reading, head) == Negation::fails;
  // "n'a pas confirmé que"
  const bool unconfirmed = token.relation == Relation::ccomp && negated_confirmation(reading, head);
  if ((left_open || unconfirmed) && (!modality || *modality == Modality::asserted)) modality = Modality::possible;
  const bool purpose = token.relation == Relation::acl && token.features.verb_form == VerbForm::infinitive;
  if (!modality && purpose) modality = Modality::wanted;
  return modality;
}

// "La fermeture est prévue pour juin", "is scheduled for Monday": where nothing is governed and the verb only carries
// the event, what is so is the plan.
bool is_planned(const Reading& reading, const Frame& frame) {
  const auto verb = frame.predicate;
  const bool passive = reading.child(verb, Relation::aux_pass) || reading.child(verb, Relation::nsubj_pass);
  return passive && reading.classes.carries(frame.action) && !reading.child(verb, Relation::xcomp) &&
         !reading.child(verb, Relation::ccomp) &&
         reading.lexicon.modality(reading.lemma(verb), Upos::verb) == Modality::planned;
}

bool is_purpose(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  return token.relation == Relation::advcl && token.features.verb_form == VerbForm::infinitive &&
         !reading.child(predicate, Relation::aux);
}

}  // namespace

void find_modality(const Reading& reading, std::vector<Frame>& frames) {
  for (auto& frame : frames) {
    const auto t = frame.predicate;
    frame.modality = own_modality(reading, t);
    const auto modality = governed(reading, t);
    if (frame.modality == Modality::asserted && modality) frame.modality = *modality;
    // "Fear that it will close": what is to come is no plan where it is only feared or hoped for.
    const bool weaker = modality == Modality::possible || modality == Modality::wanted;
    if (frame.modality == Modality::planned && weaker && reading.token(t).relation == Relation::ccomp)
      frame.modality = *modality;
    // "Is considering whether to appeal": what is weighed may be done.
    if (frame.modality == Modality::supposed && modality == Modality::possible &&
        reading.token(t).features.verb_form == VerbForm::infinitive)
      frame.modality = Modality::possible;
    if (frame.modality == Modality::asserted && is_purpose(reading, t)) frame.modality = Modality::wanted;
    if (frame.modality == Modality::asserted && is_planned(reading, frame)) frame.modality = Modality::planned;
    const auto mood = reading.token(t).features.mood;
    // "Elmswood beat Norby": who has a subject is told of, and not told to.
    const bool told_to = mood == Mood::imperative && !reading.child(t, Relation::nsubj);
    if (frame.modality == Modality::asserted && told_to && !frame.nominal) frame.modality = Modality::wanted;
    if (could_not(reading, frame)) frame.modality = Modality::asserted;
    if (frame.modality == Modality::asserted && is_unreal(reading, t)) frame.modality = Modality::supposed;
    if (is_question(reading, frame.sentence)) frame.modality = Modality::asked;
  }
  // A governing frame's own modality reaches into its complement: "pourrait vouloir partir".
  std::vector<std::uint32_t> frame_of(reading.analysis.tokens.size(), UINT32_MAX);
  for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of[frames[f].predicate] = f;
  for (auto& frame : frames) {
    const auto& token = reading.token(frame.predicate);
    if (frame.modality != Modality::asserted) continue;
    if (token.head == frame.predicate || frame_of[token.head] == UINT32_MAX) continue;
    const bool bare = token.features.verb_form != VerbForm::finite && !reading.child(frame.predicate, Relation::aux);
    // "If police stop him from leaving"
    const bool kept = by_preposition(reading, frame.predicate) == Negation::fails;
    const bool shares = token.relation == Relation::xcomp || kept || (token.relation == Relation::conj && bare);
    if (shares) frame.modality = frames[frame_of[token.head]].modality;
  }
}

}  // namespace rashomon
