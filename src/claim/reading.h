// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/tree.h"
#include "claim/classes.h"
#include "claim/frame.h"
#include "claim/lexicon.h"
#include "claim/term.h"
#include "mention/mention.h"

namespace rashomon {

// All that the steps of the claim stage read of one article. Views: what they see must outlive it.
struct Reading {
  std::string_view content;
  const Analysis& analysis;
  const Tree& tree;
  const ClaimLexicon& lexicon;
  const Classes& classes;
  const std::vector<Mention>& mentions;
  std::vector<std::vector<std::uint32_t>> mentions_at;   // by token: indices of the mentions that cover it
  std::map<std::string_view, std::uint32_t> full_names;  // by key: the first mention of more than one part
  std::vector<Span> quotes;                              // in order; none overlap
  WordTerms terms;                                       // by token (find_terms)
  std::vector<std::uint32_t> referents;  // by token: the head of what it refers to (find_referents); empty: itself

  Reading(std::string_view article_content, const Analysis& article_analysis, const Tree& article_tree,
          const ClaimLexicon& language, const Classes& all_classes, const std::vector<Mention>& article_mentions);

  const Thresholds& thresholds() const { return classes.thresholds(); }
  const Token& token(std::uint32_t t) const { return analysis.tokens[t]; }
  std::string_view lemma(std::uint32_t t) const { return analysis.lemma(t); }
  std::string_view words(Span span) const { return content.substr(span.begin, span.size()); }
  // The words as tables write them: lower case, straight apostrophes, no line ends.
  std::string plain_words(Span span) const;
  // The mention of a kind of value that covers the token; nullptr where there is none.
  template <class Kind>
  const Mention* mention(std::uint32_t t) const {
    for (const auto index : mentions_at[t]) {
      if (std::holds_alternative<Kind>(mentions[index].value)) return &mentions[index];
    }
    return nullptr;
  }
  // The name of what a phrase's head stands for: its own, or that of an apposition or a part of it ("Mr. Etheridge",
  // "le ministre Jean Dupont"); nullptr where it has none.
  const Name* name(std::uint32_t head) const;
  // The head of what a pronoun or a role without a name refers to; itself where that is unknown.
  std::uint32_t referent(std::uint32_t t) const { return referents.empty() ? t : referents[t]; }
  // The quotation that holds the span; nullptr where none does.
  const Span* quote_of(Span span) const;
  // Does the token's sentence hold a part of a quotation, the token standing outside?
  bool quote_beside(std::uint32_t t) const;
  // Does a sentence go on behind the quotation: does it end in a comma or a mark of its own, or a comma follow?
  bool goes_on_behind(Span quote) const;
  // Does nothing but marks stand between the token and a quotation before it?
  bool follows_quote(std::uint32_t t) const;
  // The tokens that lie within the span.
  TokenRange tokens_in(Span span) const;
  // The child with the relation; nullopt where there is none.
  std::optional<std::uint32_t> child(std::uint32_t t, Relation relation) const;
  // The lemmas of a phrase's prepositions, joined by spaces: "à cause de"; and their words as written: "d’après".
  std::string preposition(std::uint32_t head) const;
  std::string preposition_words(std::uint32_t head) const;
  // How a word denies, by its form, else by its lemma: "n'" is "ne".
  Negation negation(std::uint32_t t) const;
  // How a phrase denies as a whole: "no longer", "pour l'instant".
  Negation phrase_negation(std::uint32_t head) const;
  // Does the word open what is said: "that", "qu’"?
  bool opens_content(std::uint32_t t) const { return lexicon.opens_content(plain_words(token(t).span)); }
  // How a verb tells of words, by itself or with what completes it ("faire savoir"); empty where it does not.
  std::string_view speech(std::uint32_t verb) const;
  // The class of a thing, by its noun and what narrows it: "homme armé" is an attacker, "homme" a man.
  std::string_view thing(std::uint32_t head) const;
  // The noun's lemma without what says that it is so no longer: "mayor" of "ex-mayor".
  std::string_view noun_held_before(std::uint32_t t) const;
  // The word that with the head names what the head alone does not: "jobless" of "jobless rate"; UINT32_MAX: none.
  std::uint32_t names_thing_with(std::uint32_t head) const;
  // The same, finer, of what somebody is by trade, office or kinship: "chauffeur de bus"; empty where it is none.
  std::string_view trade(std::uint32_t head) const;
  // Is the frame's verb one that tells little by itself and has no class ("faire", "concerner")?
  bool is_light(const Frame& frame) const;
  // The class of the first of the words, or kinds in angle brackets, that makes one behind `phrase`, a verb or noun and
  // a blank; empty where none does.
  std::string_view action_of_any(const std::string& phrase, const std::vector<std::string>& words, Upos upos) const;
  // Is it a count with a bound before it, whose preposition is no part of how it stands to its verb?
  bool is_bounded(std::uint32_t noun) const;
  // The class of a verb or noun with a word that completes it: by the word's lemma ("prendre assaut"), else by the
  // class of the thing that it is ("attraper <disease>") or "<event>"; empty where the two make
  // nothing of their own.
  std::string_view completed_action(std::uint32_t t, std::uint32_t completing) const;
  // The same of an event noun by the verb that it is made from: "signature d'accords" is "signer accord".
  std::string_view nominal_action(std::uint32_t noun, std::uint32_t completing, std::vector<std::string> words) const;
  // The same of a verb with its reflexive pronoun: who "se rend à Lille" travels, who "se rend" surrenders.
  std::string_view reflexive_action(std::uint32_t verb, std::uint32_t pronoun) const;
  // The same of a verb with the preposition of what completes it, whatever its words ("porter sur <any>"), and of one
  // that has its pronoun, too ("rendre soi chez <any>").
  std::string_view prepositional_action(std::uint32_t verb, std::uint32_t completing, std::string_view pronoun) const;
  // The same of a verb that is said of whom it is done to: who "est entendu" is questioned ("être entendre").
  std::string_view passive_action(std::uint32_t verb) const;
  // The same of a verb, with its particle or its reflexive pronoun if it has one, by its subject or the class of it: a
  // fire that breaks out begins, a prisoner escapes.
  std::string_view subject_action(std::uint32_t verb, std::uint32_t subject) const;
  // Does a word without a noun tell how many take part: "some", "most", "certains", "two"?
  bool is_quantifier(std::uint32_t t) const;
  // Is the thing a person or a group of persons?
  bool is_human(std::uint32_t head) const;
  // Is it somebody named, or called by a noun for a person?
  bool is_somebody(std::uint32_t t) const;
  // Does the phrase name a person, or an office?
  bool is_person(std::uint32_t head) const;
  // Is it whose words are told: the subject of a verb of speech, or behind "according to"?
  bool is_speaker(std::uint32_t head) const;
  // Does an article or a possessive tell that the noun is known: "the driver", "his deputy"?
  bool is_definite(std::uint32_t noun) const;
  // "The injured were taken to hospital": does an adjective or a participle stand for who is so?
  bool stands_as_noun(std::uint32_t t) const;
  // "A second missile", "un autre passant": is it told beside one of its kind?
  bool is_another(std::uint32_t noun) const;
  // Of a noun as its article tells it, where the noun has either ("le maire", "la ministre"); else its own. Of who has
  // a name as the honorific or the given name tells it.
  Gender gender(std::uint32_t noun) const;
  // Of the person whose name stands at a token; none where neither honorific nor given name tells it.
  Gender gender_of_name(const Mention& name) const;
  // The class of the building whose name ends in a word, as it tells itself: "St Mary's Hospital", "Grant Medical
  // Center"; empty: it tells none.
  std::string_view building_named(std::uint32_t name) const;
  // The classes by which tables of words speak of a noun, in angle brackets, the narrowest first: "<wildfire>",
  // "<hazard>", and "<event>" of one that tells what happens; "<quality>" of an adjective that a verb gives its object.
  std::vector<std::string> kinds_of(std::uint32_t noun) const;
  // The phrase of a head without what is coordinated with it, relative clauses and its preposition.
  TokenRange phrase(std::uint32_t head) const;
};

// The frames of an article in the order of their predicates: arguments, polarity and modality are set, attribution not
// yet.
std::vector<Frame> find_frames(const Reading& reading);

// Steps of find_frames, one file each.
void find_arguments(const Reading& reading, std::vector<Frame>& frames);
void find_polarity(const Reading& reading, std::vector<Frame>& frames);
void find_modality(const Reading& reading, std::vector<Frame>& frames);
// Denies the events that a verb tells not to have come about ("the reopening was postponed"). A step of find_frames(),
// behind both.
void deny_undone(const Reading& reading, std::vector<Frame>& frames);

// The quoted stretches of a text, marks left out, in order; an unclosed one ends with its paragraph.
// `possessives`: the letters behind which an apostrophe may be no mark that closes ("the workers’").
std::vector<Span> find_quotes(std::string_view content, std::string_view possessives);
// Those within one of them, which is left out; only what is closed.
std::vector<Span> find_inner_quotes(std::string_view content, Span outer, std::string_view possessives);

}  // namespace rashomon
