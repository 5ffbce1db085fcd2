// SPDX-License-Identifier: Apache-2.0
// What denies a predicate from the words that govern it.
#include "claim/denials.h"

#include <algorithm>
#include <string>

#include "claim/negation_marks.h"
#include "claim/reported.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "il est faux que", "it is not true that", "loin d'être".
bool is_false(const Reading& reading, std::uint32_t t) {
  const auto upos = reading.token(t).upos;
  if (upos != Upos::adj && upos != Upos::adv) return false;
  if (reading.lexicon.negation(reading.lemma(t)) == Negation::not_so) return upos == Upos::adj;
  const auto true_word = reading.lexicon.modality(reading.lemma(t), upos);
  return upos == Upos::adj && true_word == Modality::asserted && is_negated(reading, t);
}

// "It is not clear whether he left", "who did it": what is asked is not denied.
bool is_asked(const Reading& reading, std::uint32_t predicate) {
  const auto mark = reading.child(predicate, Relation::mark);
  if (mark && reading.lexicon.modality(reading.lemma(*mark), Upos::sconj) == Modality::supposed) return true;
  const auto type = reading.token(reading.tree.range(predicate).begin).features.pron_type;
  return type == PronType::interrogative || type == PronType::relative;
}

// "Flatly denied ever taking money": a gerund that nothing sets off from the verb, which has no other object.
bool is_gerund_of(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto verb = token.head;
  if (token.relation != Relation::advcl || token.features.verb_form != VerbForm::gerund || verb > predicate)
    return false;
  if (reading.child(predicate, Relation::mark) || reading.child(verb, Relation::obj)) return false;
  for (auto t = verb + 1; t < predicate; ++t) {
    if (reading.token(t).upos == Upos::punct) return false;
  }
  return true;
}

// "Pleaded not guilty to assaulting a waiter": what the answer is given to.
bool pleads_not_guilty(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto answer = token.head, verb = reading.token(answer).head;
  const bool told = token.relation == Relation::advcl || token.relation == Relation::xcomp;
  return told && reading.child(predicate, Relation::mark) && reading.token(answer).relation == Relation::xcomp &&
         is_negated(reading, answer) && !reading.speech(verb).empty();
}

// What a word says with another one: "refrain from", "rule out".
Negation together(const Reading& reading, std::uint32_t word, std::uint32_t with) {
  return reading.lexicon.negation(std::string(reading.lemma(word)) + ' ' + std::string(reading.lemma(with)));
}

bool is_infinitive(const Reading& reading, std::uint32_t t) {
  return reading.token(t).features.verb_form == VerbForm::infinitive;
}

// "There is no evidence that it was sold", "rien ne prouve qu'il l'a vendu": what is told there is no evidence of.
bool lacks_evidence(const Reading& reading, std::uint32_t predicate) {
  // "Evidence that the dam leaked", whatever the tree takes "that" for.
  if (!reading.opens_content(reading.child(predicate, Relation::mark).value_or(reading.tree.range(predicate).begin)))
    return false;
  // "Nothing suggests that", "no proof that", "does not prove that"; who "did not mention that" says nothing of it.
  const auto denied = [&](std::uint32_t t) {
    const bool verb = !reading.lexicon.speech(reading.lemma(t), Upos::verb).empty();
    return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
      const bool subject = universal(reading.token(c).relation) == Relation::nsubj;
      return reading.negation(c) == Negation::not_so && (subject || !verb);
    });
  };
  const auto is_evidence = [&](std::uint32_t t) { return reading.lexicon.is_evidence(reading.lemma(t)) && denied(t); };
  const auto above = reading.token(predicate).head;
  if (above == predicate) return false;
  const auto relation = universal(reading.token(predicate).relation);
  if (relation != Relation::acl && relation != Relation::ccomp && relation != Relation::csubj &&
      relation != Relation::advcl)
    return false;
  // "Is", to which some parsers join what the evidence is of.
  return is_evidence(above) || (reading.lexicon.light(reading.lemma(above)) &&
                                std::ranges::any_of(reading.tree.children(above), is_evidence));
}

}  // namespace

Negation with_particle(const Reading& reading, std::uint32_t verb) {
  if (verb + 1 < reading.analysis.tokens.size() && reading.token(verb + 1).head == verb) {
    if (const auto kind = together(reading, verb, verb + 1); kind != Negation::none) return kind;
  }
  return reading.lexicon.negation(reading.lemma(verb));
}

Negation by_preposition(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  const auto relation = universal(token.relation);
  const bool governed = relation == Relation::advcl || relation == Relation::obl || relation == Relation::xcomp ||
                        relation == Relation::acl;
  if (!governed || token.head == predicate) return Negation::none;
  for (const auto c : reading.tree.children(predicate)) {
    const auto below = reading.token(c).relation;
    if (below != Relation::mark && below != Relation::case_) continue;
    const auto kind = together(reading, token.head, c);
    if (kind == Negation::fails && token.upos == Upos::verb) return kind;
    // "S'est acquitté de la livraison": who does it himself is cleared of nothing.
    if (kind == Negation::cleared && !reading.child(token.head, Relation::expl)) return kind;
  }
  return Negation::none;
}

bool is_denied_from_above(const Reading& reading, std::uint32_t predicate) {
  const auto& token = reading.token(predicate);
  if (token.head == predicate) return false;
  const auto& above = reading.token(token.head);
  const auto kind = with_particle(reading, token.head);
  const bool complement = token.relation == Relation::xcomp || token.relation == Relation::ccomp ||
                          token.relation == Relation::csubj || token.relation == Relation::acl;
  const bool infinitive = is_infinitive(reading, predicate);
  // "N'empêche pas de", "never failed to": two denials.
  if (kind == Negation::fails &&
      (token.relation == Relation::xcomp || (complement && infinitive) || is_gerund_of(reading, predicate)))
    return !is_negated_above(reading, token.head);
  const bool kept = by_preposition(reading, predicate) == Negation::fails;
  if (kept && !is_infinitive(reading, token.head)) return !is_negated_above(reading, token.head);
  if (lacks_evidence(reading, predicate)) return true;
  // "loin d'être"
  const auto mark = reading.child(predicate, Relation::mark);
  if (above.upos == Upos::adv && mark && together(reading, token.head, *mark) == Negation::instead) return true;
  if (is_false(reading, token.head))
    return (complement || token.relation == Relation::advcl) && !is_asked(reading, predicate);
  if (kind == Negation::fails && token.relation == Relation::ccomp) return !is_negated(reading, token.head);
  const bool denial = reading.lexicon.speech(reading.lemma(token.head), above.upos) == "deny";
  if (pleads_not_guilty(reading, predicate)) return true;
  if (!denial || is_negated(reading, token.head)) return false;
  // "S'il reconnaît avoir été là, il nie ...": only what it says that is so is denied.
  const bool that_clause = token.relation == Relation::advcl && !infinitive && mark && reading.opens_content(*mark);
  return token.relation == Relation::ccomp || token.relation == Relation::xcomp || that_clause ||
         is_gerund_of(reading, predicate);
}

bool is_told_by_a_denied_noun(const Reading& reading, std::uint32_t predicate) {
  auto noun = predicate;
  if (reading.token(noun).relation != Relation::obj) noun = reading.token(noun).head;
  const auto& token = reading.token(noun);
  if (token.head == noun) return false;
  const auto relation = universal(reading.token(predicate).relation);
  const bool told =
      noun != predicate && (relation == Relation::acl || relation == Relation::ccomp || relation == Relation::nmod);
  const bool denial = reading.lexicon.speech(reading.lemma(token.head), Upos::verb) == "deny";
  // "Rejected the offer": it was made all the same.
  const bool decision = decides(reading, token.head);
  if (token.relation == Relation::obj)
    return ((noun == predicate && !decision) || told) && denial && !is_negated(reading, token.head);
  const bool tells = token.upos == Upos::noun && !reading.lexicon.speech(reading.lemma(noun), Upos::noun).empty();
  if (universal(token.relation) != Relation::nsubj || relation == Relation::nmod || !told || !tells) return false;
  return is_false(reading, token.head) ||
         (denial && token.relation == Relation::nsubj_pass && !is_negated(reading, token.head));
}

}  // namespace rashomon
