// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <rashomon/claim.h>
#include <rashomon/result.h>

#include "analysis/universal.h"
#include "base/string_map.h"
#include "claim/frame.h"
#include "claim/issue_rule.h"
#include "claim/kind.h"
#include "lang/pack.h"

namespace rashomon {

// How a word tells things from those of their kind told of before: "another shooting", "38 new cases", "six more
// bodies", "the last seven".
enum class Other : std::uint8_t { another, fresh, more, order };

// "pas"; "au lieu de"; "plus", which denies only beside the particle "ne"; "à peine"; "presque"; "échouer à"; "relaxer
// de", which leaves it open; "sans"; "yet", which denies only an infinitive ("have yet to"); "immediately" and "still",
// which beside a denial say that it holds for now and deny nothing alone.
enum class Negation : std::uint8_t {
  none,
  not_so,
  instead,
  no_longer,
  particle,
  barely,
  almost,
  fails,
  cleared,
  without,
  awaited,
  so_far,
  still,
  idle,
  unable
};

// Of how much something is said, which a denial is then of: "tous" and "seulement" of no less, "certains" of some.
enum class Extent : std::uint8_t { unsaid, whole, some };

// What a word tells of how old somebody is: a row of table `ages`.
struct AgeWord {
  std::string kind;
  std::uint32_t low = 0, high = 0;  // years
};

// Does it say, beside a denial, that it holds for now?
constexpr bool for_now(Negation negation) { return negation == Negation::so_far || negation == Negation::still; }

// The action of words that together tell of nothing that has a class: "retenir l'attention".
constexpr std::string_view no_action = "none";

// What a language's tables say of its words, as the claim stage asks for it. Keys are lemmas in lower case.
class ClaimLexicon {
 public:
  // Tables that a language lacks are empty: it then reads less.
  // Names are the gazetteer's; both packs must outlive it.
  static Result<ClaimLexicon> open(const Pack& language, const Pack& gazetteer);

  // The action class of a verb, event noun or adjective, or of a head with a lemma that completes it ("prendre
  // assaut"); empty where it has none.
  std::string_view action(std::string_view lemma, Upos upos) const;
  // The verbs that an event noun is made from ("signature": "signer"): of its class, and beginning as it does.
  const std::vector<std::string>& verbs_of(std::string_view noun) const;
  // The class of a noun, or of a noun with a lemma that narrows it ("homme armé").
  std::string_view thing(std::string_view lemma) const;
  // What somebody is whom the noun calls so, finer than its class: a trade, an office, a part in a team or family.
  std::string_view trade(std::string_view lemma) const;
  // The class of a title that stands before a name or alone: "chief executive"; empty where the words are none.
  std::string_view title(std::string_view words) const;
  // What a word beside a title tells: former, then, copula ...; empty where it tells nothing. Folded.
  std::string_view beside_title(std::string_view folded) const;
  // say, announce, deny, admit ...; empty where the word reports nothing.
  std::string_view speech(std::string_view lemma, Upos upos) const;
  std::optional<Modality> modality(std::string_view lemma, Upos upos) const;
  // The same of what is told of the past ("a dû atterrir"); nullopt where the past changes nothing.
  std::optional<Modality> past_modality(std::string_view lemma, Upos upos) const;
  // The same of what is told in the conditional: "devrait signer".
  std::optional<Modality> conditional_modality(std::string_view lemma, Upos upos) const;
  // The same of what is told of now with a time at which it is done: "doit signer jeudi".
  std::optional<Modality> dated_modality(std::string_view lemma, Upos upos) const;
  Negation negation(std::string_view word) const;
  Extent extent(std::string_view word) const;
  // "Preuve", "démontrer": where there is none of it, what it is of is denied.
  bool is_evidence(std::string_view lemma) const;
  std::optional<Slot> slot(std::string_view preposition) const;
  // source, report, view, latter, nobody, object, whose, naming, comment, content; empty where the words are no cue.
  std::string_view cue(std::string_view words) const;
  bool is_source_cue(std::string_view words) const;
  // "comme", "as": opens a clause that tells whose words stand beside it.
  bool opens_comment(std::string_view words) const;
  // "when", "lorsque": opens a clause that happens as the one that it hangs from does.
  bool is_meanwhile(std::string_view words) const;
  // "que", "that": opens what is said.
  bool opens_content(std::string_view words) const;
  // "pour", before a person: what follows is their view.
  bool is_view_cue(std::string_view words) const;
  // What words beside a sum or a distance make of it: worth, apart, apart_before, apart_behind, each; empty where they
  // make nothing of it.
  std::string_view measuring(std::string_view words) const;
  // "than", "contre": before what another is only compared with.
  bool compares(std::string_view word) const;
  // "nommé", "by the name of": right before the name of whom the words before tell.
  bool gives_name(std::string_view words) const;
  // "on": a pronoun for nobody in particular.
  bool names_nobody(std::string_view word) const;
  // "lui", "him": a pronoun that is no subject of a verb it stands before.
  bool is_object(std::string_view word) const;
  // "celle-ci", "the latter": stands for the person named last.
  bool is_latter(std::string_view words) const;
  // How the word tells a thing or a number of them from those told of before; nullopt where it does not.
  std::optional<Other> other(std::string_view lemma) const;
  bool light(std::string_view lemma) const;
  // The state that words tell of, or how they say that one lasts ("in custody", "remain"); empty where they tell of
  // none.
  std::string_view state(std::string_view words) const;
  // What words tell of whether something is known ("unclear", "motive"), as table `knowledge` names it; empty where
  // they tell nothing of it.
  std::string_view knowledge(std::string_view words) const;
  // The letters behind which an apostrophe at the end of a word may be a possessive; empty where it never is.
  std::string_view possessives() const;
  // The mark by which a pronoun is tied to the verb that it stands behind ("dit-elle"); empty where none is.
  std::string_view pronoun_tie() const;
  // The place that an adjective or name of inhabitants tells of, by the code that all languages share: "grecs" GR;
  // empty where it tells of none.
  std::string_view origin(std::string_view form) const;
  // By the word as it stands, or its lemma; nullptr where it tells nothing of an age.
  const AgeWord* age_word(std::string_view word) const;
  // The gender of who bears a given name, folded, or an honorific, in lower case; none where it is not known.
  Gender gender_of_given_name(std::string_view folded) const;
  Gender gender_of_honorific(std::string_view word) const;
  // Of whom a noun speaks where nouns have no gender: "son", "actress"; none where it may be both.
  Gender gender_of_noun(std::string_view lemma) const;
  // The questions of yes or no that the words answer by themselves (table `answers`); empty where they answer none.
  const std::vector<IssueRule>& answers(std::string_view words, Upos upos) const;
  // The lemmas that cannot hold of one thing beside this one: "increase" and "decrease".
  const std::vector<std::string>& opposites(std::string_view lemma, Upos upos) const;
  // What the lemma is with a prefix that turns it into its opposite, and without the one it has: "unfair" and "fair".
  // `shortest`: letters, at least, of a word that a prefix is taken from.
  std::vector<std::string> prefixed(std::string_view lemma, Upos upos, std::uint32_t shortest) const;
  // What the word is of a group of kinds that exclude each other of one thing ("piano", "violin"); nullopt where it is
  // in none.
  std::optional<Kind> exclusive(std::string_view lemma, Upos upos) const { return find_kind(exclusive_, lemma, upos); }
  // Is the verb one of several words that together are of a group of kinds: "fall" of "fall asleep"?
  bool tells_kind(std::string_view lemma) const { return telling_verbs_.contains(lemma); }
  // The group of words that are said for each other where an utterance is translated, tidied or spelled otherwise:
  // "hard" and "difficult"; empty where it is in none.
  std::string_view sense(std::string_view lemma, Upos upos) const;

 private:
  using Words = StringMap<std::string>;
  struct Prefix {
    std::string letters;
    std::vector<std::string> except;
  };
  std::optional<Error> load(const Pack& language);
  void derive_verbs();
  // What a former one was: "maire" of "ex-maire"; empty of other words.
  std::string_view present(std::string_view lemma) const;
  std::optional<Error> load_opposites(const Table& table);
  std::optional<Error> load_answers(const Table& table);
  std::optional<Error> load_origins(const Table& table);
  std::optional<Error> load_prefixes(const Table& table);
  std::optional<Error> load_ages(const Table& table);

  StringMap<AgeWord> ages_;
  StringMap<std::vector<IssueRule>> answers_;
  StringMap<std::vector<std::string>> opposites_;
  StringMap<std::vector<Prefix>> prefixes_;  // by part of speech
  Kinds exclusive_;
  Words measuring_, senses_, actions_, things_, trades_, titles_, beside_title_, speech_, modality_, past_modality_,
      conditional_modality_, dated_modality_, negation_, slots_, cues_, light_, others_, origins_, states_, knowledge_,
      conventions_, honorifics_, noun_genders_;
  StringMap<std::vector<std::string>> verbs_of_;  // by noun
  Map proper_names_;
  StringSet telling_verbs_;  // words of the phrases of verbs in `exclusive_`
};

}  // namespace rashomon
