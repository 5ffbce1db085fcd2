// SPDX-License-Identifier: Apache-2.0
// Words and phrases that answer a question: one of yes or no ("out of order", "known to police", "carried a knife"), or
// how something came about ("fell asleep").
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "claim/context_values.h"
#include "claim/issues.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool completes(const Reading& reading, std::uint32_t c) {
  const auto relation = universal(reading.token(c).relation);
  return relation == Relation::obj || relation == Relation::obl || relation == Relation::compound ||
         relation == Relation::nmod || relation == Relation::amod || relation == Relation::xcomp ||
         relation == Relation::advmod || relation == Relation::iobj || relation == Relation::expl ||
         relation == Relation::ccomp || relation == Relation::acl ||
         (relation == Relation::conj && reading.token(c).upos == Upos::noun);
}

// The lemma of a word, then the classes that it is of.
std::vector<std::string> called(const Reading& reading, std::uint32_t t) {
  auto words = reading.kinds_of(t);
  words.insert(words.begin(), std::string(reading.lemma(t)));
  return words;
}

// What completes a word, and what is joined to that: "neither alcohol nor drugs".
std::vector<std::uint32_t> completing(const Reading& reading, std::uint32_t t) {
  std::vector<std::uint32_t> parts;
  for (const auto c : reading.tree.children(t)) {
    if (!completes(reading, c)) continue;
    parts.push_back(c);
    for (const auto d : reading.tree.children(c))
      if (reading.token(d).relation == Relation::conj) parts.push_back(d);
  }
  return parts;
}

// "Found a passport in the flat": is it where something is done to another thing, and no part of what its doer does?
bool stands_beside_object(const Reading& reading, std::uint32_t t, std::uint32_t c) {
  const auto object = reading.child(t, Relation::obj);
  return object && *object != c && universal(reading.token(c).relation) == Relation::obl &&
         reading.lexicon.slot(reading.preposition(c)) == Slot::place && reading.classes.site(reading.thing(c));
}

// A word with what completes it in its turn, and that: "feu vert", "casier vierge", "usage arme".
struct Narrowed {
  std::string words;
  std::uint32_t by = UINT32_MAX;
};
std::vector<Narrowed> narrowed(const Reading& reading, std::uint32_t t) {
  std::vector<Narrowed> found;
  for (const auto c : reading.tree.children(t)) {
    if (!completes(reading, c)) continue;
    for (const auto& word : called(reading, t)) {
      for (const auto& behind : called(reading, c)) found.push_back({word + ' ' + behind, c});
    }
  }
  return found;
}

// Looks a word up with what stands with it.
class PhraseFinder {
 public:
  PhraseFinder(const Reading& reading, std::uint32_t t)
      : reading_(reading),
        t_(t),
        upos_(reading.token(t).upos),
        lemma_(reading.lemma(t)),
        parts_(completing(reading, t)),
        particle_(particle()) {}

  std::vector<IssuePhrase> run() {
    for (const auto c : parts_) {
      with_narrowed(c);
      with_part(c);
    }
    with_two_parts();
    // "A ransom was paid", "has yet to be claimed": what it is done to.
    const bool passive = reading_.child(t_, Relation::aux_pass) || reading_.child(t_, Relation::nsubj_pass);
    if (const auto subject = subject_of(t_)) {
      if (passive) {
        with_narrowed(*subject);
        with_part(*subject);
      }
      with_subject(*subject);
    }
    if (!silent_.empty()) return silent_;
    if (!narrowest_.empty()) return narrowest_;
    if (!narrow_.empty()) return narrow_;
    if (const auto preposition = reading_.preposition(t_); !preposition.empty()) {
      look(lemma_ + ' ' + preposition, UINT32_MAX, upos_, narrow_);
      for (auto& phrase : narrow_) phrase.preposition = true;
    }
    if (silent_.empty() && narrow_.empty()) with_state();
    // "Admits shouting": what a verb says of something else it does not say by itself.
    const bool of_content =
        upos_ == Upos::verb && (reading_.child(t_, Relation::xcomp) || reading_.child(t_, Relation::ccomp));
    if (silent_.empty() && narrow_.empty() && !of_content) look(lemma_, UINT32_MAX, upos_, narrow_);
    // "Unarmed", which may be taken for a verb's participle.
    if (silent_.empty() && narrow_.empty() && upos_ == Upos::verb)
      look(lower(reading_.analysis.form(t_)), UINT32_MAX, Upos::adj, narrow_);
    return silent_.empty() ? narrow_ : silent_;
  }

 private:
  // "Turned down the offer": the word behind a verb that belongs to it.
  std::uint32_t particle() const {
    if (upos_ != Upos::verb) return UINT32_MAX;
    for (const auto c : reading_.tree.children(t_)) {
      const auto& token = reading_.token(c);
      const bool joined = token.upos == Upos::adp || token.upos == Upos::adv;
      if (c > t_ && joined && completes(reading_, c) && reading_.tree.children(c).empty()) return c;
    }
    return UINT32_MAX;
  }

  // "La route était barrée": what a passive tells of a state, and "a été barrée" does not.
  void with_state() {
    const auto auxiliary = reading_.child(t_, Relation::aux_pass);
    if (!auxiliary || reading_.child(t_, Relation::obl_agent)) return;
    const auto& features = reading_.token(*auxiliary).features;
    const bool lasting = features.verb_form == VerbForm::finite &&
                         (features.tense == Tense::imperfect || features.tense == Tense::present);
    if (lasting) look(std::string(reading_.lemma(*auxiliary)) + ' ' + lemma_, UINT32_MAX, upos_, narrow_);
  }

  // Its own, or that of the verb which it completes.
  std::optional<std::uint32_t> subject_of(std::uint32_t t) const {
    if (const auto own = reading_.child(t, Relation::nsubj_pass)) return own;
    if (const auto own = reading_.child(t, Relation::nsubj)) return own;
    const auto& token = reading_.token(t);
    if (universal(token.relation) != Relation::xcomp || token.head == t) return std::nullopt;
    return reading_.child(token.head, Relation::nsubj);
  }

  bool look(const std::string& words, std::uint32_t part, Upos as, std::vector<IssuePhrase>& found,
            std::uint32_t narrow = UINT32_MAX) {
    const auto& rules = reading_.lexicon.answers(words, as == Upos::aux ? Upos::verb : as);
    if (rules.empty()) return false;
    if (part != UINT32_MAX && rules.front().slot == "agent" && stands_beside_object(reading_, t_, part)) return false;
    // "Drinks tea", "taken to hospital for checks": words that keep the rest from answering come first.
    (rules.front().issue.empty() ? silent_ : found).push_back({rules, false, false, part, narrow});
    return true;
  }

  // "Donne son feu vert": with a word that completes it, and one that completes that.
  void with_narrowed(std::uint32_t c) {
    for (const auto& [words, by] : narrowed(reading_, c))
      if (look(lemma_ + ' ' + words, c, upos_, narrowest_, by)) return;
  }
  // "Faire usage de son arme", "avoir affaire à la justice".
  void with_two_parts() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const auto words = lemma_ + ' ' + std::string(reading_.lemma(parts_[i])) + ' ';
      for (std::size_t j = i + 1; j < parts_.size(); ++j)
        look(words + std::string(reading_.lemma(parts_[j])), parts_[i], upos_, narrowest_, parts_[j]);
    }
  }
  // With a word that completes it, and the particle if it has one.
  bool with_words(const std::string& words, std::uint32_t c) {
    const bool behind_particle =
        particle_ != UINT32_MAX && particle_ != c &&
        look(lemma_ + ' ' + std::string(reading_.lemma(particle_)) + ' ' + words, c, upos_, narrowest_);
    return behind_particle || look(lemma_ + ' ' + words, c, upos_, narrow_);
  }
  void with_part(std::uint32_t c) {
    const auto preposition = reading_.preposition(c);
    for (const auto& word : called(reading_, c)) {
      if (!preposition.empty() && with_words(word + ' ' + preposition, c)) {
        // "Escaped without a scratch": the words tell what the preposition denies.
        for (auto* found : {&narrowest_, &narrow_})
          if (!found->empty() && found->back().part == c) found->back().without = is_without(reading_, c);
        return;
      }
      if (with_words(word, c)) return;
    }
  }

  // "Talks broke down", "the levee gave way".
  void with_subject(std::uint32_t subject) {
    auto subjects = narrowed(reading_, subject);
    for (auto& word : called(reading_, subject)) subjects.push_back({std::move(word), UINT32_MAX});
    for (const auto& [of, by] : subjects) {
      const auto words = of + ' ' + lemma_;
      for (const auto c : parts_) look(words + ' ' + std::string(reading_.lemma(c)), UINT32_MAX, upos_, narrowest_, by);
      if (look(words, UINT32_MAX, upos_, narrow_, by)) return;
    }
  }

  const Reading& reading_;
  const std::uint32_t t_;
  const Upos upos_;
  const std::string lemma_;
  const std::vector<std::uint32_t> parts_;
  const std::uint32_t particle_;
  std::vector<IssuePhrase> silent_, narrowest_, narrow_;
};

}  // namespace

std::optional<ToldKind> told_kind(const Reading& reading, std::uint32_t verb) {
  if (reading.token(verb).upos != Upos::verb) return std::nullopt;
  const std::string lemma(lower(reading.lemma(verb)));
  const auto look = [&](std::uint32_t c, const std::string& words) -> std::optional<ToldKind> {
    const auto kind = reading.lexicon.exclusive(words, Upos::verb);
    return kind ? std::optional(ToldKind{*kind, c}) : std::nullopt;
  };
  if (!reading.lexicon.tells_kind(lemma)) return std::nullopt;
  for (const auto c : reading.tree.children(verb)) {
    const auto relation = universal(reading.token(c).relation);
    const bool subject = relation == Relation::nsubj;
    if (!subject && !completes(reading, c)) continue;
    const auto preposition = reading.preposition(c);
    for (const auto& word : called(reading, c)) {
      const auto plain = lower(word);
      const bool passive = reading.token(c).relation == Relation::nsubj_pass;
      std::optional<ToldKind> found;
      if (subject) found = look(c, plain + ' ' + lemma);
      if (!found && !preposition.empty()) found = look(c, lemma + ' ' + plain + ' ' + preposition);
      if (!found && (!subject || passive)) found = look(c, lemma + ' ' + plain);
      if (found) return found;
    }
  }
  return std::nullopt;
}

std::vector<IssuePhrase> issue_phrases(const Reading& reading, std::uint32_t t) {
  return PhraseFinder(reading, t).run();
}

}  // namespace rashomon
