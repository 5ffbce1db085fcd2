// SPDX-License-Identifier: Apache-2.0
#include "claim/coreference.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>

#include "claim/descriptions.h"
#include "claim/pronouns.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool is_subject(Relation relation) { return universal(relation) == Relation::nsubj; }

class Resolver {
 public:
  explicit Resolver(const Reading& reading) : reading_(reading), referents_(reading.analysis.tokens.size()) {
    for (std::uint32_t t = 0; t < referents_.size(); ++t) referents_[t] = t;
  }

  std::vector<std::uint32_t> run() {
    find_offices();
    for (std::uint32_t s = 0; s < reading_.analysis.sentences.size(); ++s) {
      const auto tokens = reading_.analysis.sentences[s].tokens;
      for (auto t = tokens.begin; t < tokens.end; ++t) {
        if (reading_.quote_of(reading_.token(t).span) != nullptr) {
          // "“He reacted when she was shoved,” said Everly": whoever speaks tells of another.
          if (is_he_or_she(reading_, t) || is_him_or_her(reading_, t)) resolve_quoted(t, s);
          if (is_spoken_for(t)) resolve_spoken_for(t, speaker_in(s));
          continue;
        }
        if (is_spoken_for(t)) resolve_spoken_for(t, subject_of_speech(t));
        resolve_office(t);
        resolve_apposition(t);
        if (is_he_or_she(reading_, t) || is_his_or_her(reading_, t) || is_him_or_her(reading_, t) || is_acted_on(t))
          resolve(t, s);
        note_named(t, s);
        resolve_age(t);
        if (is_they(reading_, t) || is_some(reading_, t)) resolve_plural(t, s);
        if (is_it(reading_, t) && near(one_, s) && one_.group && !governed_since(one_)) refer(t, one_);
        if (referents_[t] == t && stands_for_event(t, s)) referents_[t] = one_.token;
        note(t, s);
      }
    }
    return std::move(referents_);
  }

 private:
  struct Antecedent {
    std::uint32_t token = UINT32_MAX, sentence = 0;
    bool person = false, group = false;  // neither: a thing
    bool speaks = false;                 // the subject of a verb of speech
  };

  // Offices by lemma, and who holds each: "le ministre" is Jean Dupont where he is the only minister named.
  void find_offices() {
    for (const auto& mention : reading_.mentions) {
      const auto* role = std::get_if<Role>(&mention.value);
      if (role == nullptr || role->holder.key.empty() || role->former) continue;
      if (role->holder.kind != NameKind::person) continue;
      for (auto t = mention.tokens.begin; t < mention.tokens.end; ++t) {
        if (reading_.token(t).upos != Upos::noun) continue;
        auto& holders = offices_[fold(reading_.lemma(t))];
        holders.emplace(role->holder.key, mention.head);
        break;
      }
    }
  }

  // A definite office without a name or a complement.
  void resolve_office(std::uint32_t t) {
    const auto& token = reading_.token(t);
    if (token.upos != Upos::noun || reading_.name(t) != nullptr || token.features.number == Number::plural) return;
    const auto found = offices_.find(fold(reading_.lemma(t)));
    if (found == offices_.end() || found->second.size() != 1) return;
    bool definite = false, narrowed = false;
    for (const auto c : reading_.tree.children(t)) {
      definite |= reading_.token(c).features.definite == Definite::definite;
      const auto relation = universal(reading_.token(c).relation);
      narrowed |= relation == Relation::nmod || relation == Relation::amod || relation == Relation::acl;
    }
    const auto holder = found->second.begin()->second;
    if (definite && !narrowed && holder < t) referents_[t] = holder;
  }

  // "Owen Roy, a former employee who was dismissed": whom the noun describes.
  void resolve_apposition(std::uint32_t t) {
    const auto& token = reading_.token(t);
    if (token.relation != Relation::appos || token.upos != Upos::noun || token.features.number == Number::plural)
      return;
    const auto* named = reading_.mention<Name>(token.head);
    const auto kind = named == nullptr ? NameKind::place : std::get<Name>(named->value).kind;
    const bool person = kind == NameKind::person || kind == NameKind::other;
    if (person && reading_.name(t) == nullptr && reading_.classes.is_a(reading_.thing(t), "person"))
      referents_[t] = token.head;
  }

  // The verb of speech in whose content a word stands; nullopt where it stands in none.
  std::optional<std::uint32_t> told_by(std::uint32_t t) const {
    for (auto below = t; reading_.token(below).head != below; below = reading_.token(below).head) {
      const auto above = reading_.token(below).head;
      if (universal(reading_.token(below).relation) == Relation::ccomp && tells(above)) return above;
    }
    return std::nullopt;
  }

  bool tells(std::uint32_t verb) const { return reading_.classes.speech(reading_.speech(verb)).tells; }

  // Does a verb tell of words, alone or with its object: "gave no names"?
  bool speaks(std::uint32_t verb) const {
    if (reading_.child(verb, Relation::nsubj_pass)) return false;
    if (!reading_.speech(verb).empty()) return true;
    const auto object = reading_.child(verb, Relation::obj);
    return object && reading_.classes.is_a(reading_.completed_action(verb, *object), "say");
  }

  // "Her lawyer, Omar Sy": the noun that says that a speaker speaks for another.
  std::optional<std::uint32_t> who_speaks_for(std::uint32_t speaker) const {
    const auto speaks_for = [&](std::uint32_t t) { return reading_.classes.matters(reading_.thing(t), "speaks"); };
    if (speaks_for(speaker)) return speaker;
    for (const auto c : reading_.tree.children(speaker)) {
      if (universal(reading_.token(c).relation) == Relation::appos && speaks_for(c)) return c;
    }
    return std::nullopt;
  }

  // Whose it is no pronoun tells, where two may be meant by it.
  bool speaks_for_unknown(std::uint32_t speaker) const {
    const auto noun = who_speaks_for(speaker);
    return noun && std::ranges::any_of(reading_.tree.children(*noun), [&](std::uint32_t c) {
             return is_his_or_her(reading_, c) && referents_[c] == c;
           });
  }

  // "Her lawyer, Omar Sy", "Todd Everly, the actor's attorney": for whom somebody speaks.
  std::optional<std::uint32_t> spoken_for_by(std::uint32_t speaker) const {
    const auto noun = who_speaks_for(speaker);
    if (!noun) return std::nullopt;
    for (const auto c : reading_.tree.children(*noun)) {
      // Who needs a lawyer is whom it was done to: "the judge jailed Tom Reed. His lawyer ..."
      if (is_his_or_her(reading_, c) && governed_.person && governed_since(subject_at(referents_[c])) &&
          reading_.name(governed_.token) != nullptr && reading_.name(referents_[c]) == nullptr)
        return governed_.token;
      if (is_his_or_her(reading_, c) && referents_[c] != c) return referents_[c];
      const bool owner = universal(reading_.token(c).relation) == Relation::nmod && reading_.is_somebody(c);
      if (owner && reading_.token(c).features.number != Number::plural) return referents_[c];
    }
    return std::nullopt;
  }

  // "The attack took place in Dosso. It began at six": of what happened, when it was.
  bool stands_for_event(std::uint32_t t, std::uint32_t s) const {
    if (!(is_it(reading_, t) || is_he_or_she(reading_, t)) || !near(one_, s) || !fits(one_.token, t)) return false;
    const auto verb = reading_.token(t).head;
    // "The attack followed a meeting. It began at nine", "the mayor opened a festival. It began at six".
    for (auto between = one_.token + 1; between < t; ++between) {
      const auto relation = universal(reading_.token(between).relation);
      const bool takes_part = relation == Relation::nsubj || relation == Relation::obj;
      if (takes_part && reading_.token(between).upos == Upos::noun && !reading_.is_somebody(between) &&
          reading_.token(between).features.number != Number::plural)
        return false;
    }
    return reading_.token(one_.token).upos == Upos::noun &&
           !reading_.lexicon.action(reading_.lemma(one_.token), Upos::noun).empty() &&
           reading_.classes.carries(reading_.lexicon.action(reading_.lemma(verb), reading_.token(verb).upos));
  }

  bool is_group(std::uint32_t t) const {
    const auto* name = reading_.name(t);
    if (name != nullptr && name->kind == NameKind::organisation) return true;
    return reading_.token(t).upos == Upos::noun && reading_.classes.is_a(reading_.thing(t), "group");
  }

  void resolve(std::uint32_t t, std::uint32_t s) {
    const auto verb = reading_.token(t).head;
    const auto telling = is_he_or_she(reading_, t) ? told_by(verb) : std::nullopt;
    std::optional<std::uint32_t> own;
    if (is_him_or_her(reading_, t) || is_acted_on(t)) own = doer_of(verb);
    // "He denies killing him": whoever the one may be, the other is another.
    if (own && is_he_or_she(reading_, *own) && referents_[*own] == *own) return;
    // "Her lawyer said she denied it": who speaks for another tells of them.
    const auto speaker = telling ? reading_.child(*telling, Relation::nsubj) : std::nullopt;
    if (const auto whose = speaker ? spoken_for_by(*speaker) : std::nullopt; whose && fits(*whose, t)) {
      referents_[t] = *whose;
      return;
    }
    if (speaker && speaks_for_unknown(*speaker)) return;
    // "The judge said the man had fled. She gave no names": of words, who spoke tells.
    if (is_he_or_she(reading_, t) && !telling && near(said_, s) && said_.person && speaks(verb) && fits(said_.token, t))
      return refer(t, said_);
    for (auto last = subjects_.rbegin(); last != subjects_.rend() && near(*last, s); ++last) {
      if (own && same_name(referents_[*own], last->token)) continue;
      if (fits(last->token, t)) {
        // "A policeman arrested Paul Stone. A judge released him", "la police a arrêté une femme. Elle a été écrouée":
        // one that was acted on may be meant as well.
        const bool other = governed_since(*last) && fits(governed_.token, t);
        if (other && (last->group || (own && governed_.person))) return;
        const bool told_by_gender = last->group && reading_.token(last->token).features.gender != Gender::none;
        if (last->person || told_by_gender) refer(t, *last);
        return;
      }
      // Whom a possessive means, no gender tells.
      if (is_his_or_her(reading_, t)) return;
    }
    // "Ruled in the case of the notary Anne Petit. The judges acquitted her": the only one whom the article has named.
    const bool only_named = !several_named_ && near(named_, s) && fits(named_.token, t);
    if (!only_named || !(own || is_he_or_she(reading_, t))) return;
    const bool another = own ? same_name(referents_[*own], named_.token) : governed_.person && governed_since(named_);
    if (!another) referents_[t] = named_.token;
  }

  // Who does what a verb tells: its subject, or that of the verb that governs it ("denies killing him").
  std::optional<std::uint32_t> doer_of(std::uint32_t verb) const {
    while (true) {
      if (const auto subject = reading_.child(verb, Relation::nsubj)) return subject;
      const auto& token = reading_.token(verb);
      const auto relation = universal(token.relation);
      const bool governed =
          relation == Relation::xcomp || (relation == Relation::advcl && token.features.verb_form != VerbForm::finite);
      if (!governed || token.head == verb) return std::nullopt;
      verb = token.head;
    }
  }

  // "La police l'a interpellé", but not "le maire l'a annoncé", which is what he announced.
  bool is_acted_on(std::uint32_t t) const {
    return is_object_before_verb(reading_, t) && reading_.speech(reading_.token(t).head).empty();
  }

  // Is the one named as old as that, or has something been done to them? Officers, kin and mayors act and speak.
  bool may_be_aged(std::uint32_t named, const Quantity& age) const {
    const auto relation = universal(reading_.token(named).relation);
    if (relation == Relation::obj || reading_.token(named).relation == Relation::nsubj_pass) return true;
    const auto tokens = reading_.analysis.sentences[sentence_of(reading_.analysis, named)].tokens;
    for (auto t = named + 1; t < tokens.end; ++t) {
      const auto* told = reading_.mention<Quantity>(t);
      if (told != nullptr && std::get<Quantity>(told->value).kind == QuantityKind::age &&
          reading_.token(t).head == named)
        return std::get<Quantity>(told->value).best == age.best;
    }
    return false;
  }

  // Whom the article names, and whether it has named another before.
  void note_named(std::uint32_t t, std::uint32_t s) {
    const auto* mention = reading_.mention<Name>(t);
    if (mention == nullptr || std::get<Name>(mention->value).kind != NameKind::person || mention->head != t) return;
    several_named_ |= named_.token != UINT32_MAX && !same_name(named_.token, t);
    named_ = {t, s, true};
  }

  // "Came across the 61-year-old": the only one whom the article has named.
  void resolve_age(std::uint32_t t) {
    const auto* number = reading_.mention<Quantity>(t);
    const bool by_age = number != nullptr && number->head == t && reading_.token(t).upos == Upos::adj &&
                        std::get<Quantity>(number->value).kind == QuantityKind::age && reading_.is_definite(t);
    if (by_age && named_.token != UINT32_MAX && !several_named_ && reading_.thing(t).empty() &&
        may_be_aged(named_.token, std::get<Quantity>(number->value)))
      referents_[t] = named_.token;
  }

  // "Mon client", "his client": one for whom the speaker speaks.
  bool is_spoken_for(std::uint32_t t) const {
    return reading_.token(t).upos == Upos::noun && reading_.token(t).features.number != Number::plural &&
           reading_.classes.matters(reading_.thing(t), "spoken_for") &&
           std::ranges::any_of(reading_.tree.children(t),
                               [&](std::uint32_t c) { return reading_.token(c).features.possessive; });
  }

  std::optional<std::uint32_t> subject_of_speech(std::uint32_t t) const {
    const auto telling = told_by(t);
    return telling ? reading_.child(*telling, Relation::nsubj) : std::nullopt;
  }

  void resolve_spoken_for(std::uint32_t t, std::optional<std::uint32_t> speaker) {
    if (const auto whose = speaker ? spoken_for_by(*speaker) : std::nullopt) referents_[t] = *whose;
  }

  void resolve_quoted(std::uint32_t t, std::uint32_t s) {
    const auto speaker = speaker_in(s);
    for (auto last = subjects_.rbegin(); last != subjects_.rend() && near(*last, s); ++last) {
      if (last->token == said_.token || (speaker && same_name(*speaker, last->token)) || !fits(last->token, t))
        continue;
      if (last->person) referents_[t] = last->token;
      return;
    }
  }

  // Who is said in a sentence to speak: "“He was a good man,” Reed said".
  std::optional<std::uint32_t> speaker_in(std::uint32_t s) const {
    const auto tokens = reading_.analysis.sentences[s].tokens;
    for (auto t = tokens.begin; t < tokens.end; ++t) {
      const auto& token = reading_.token(t);
      if (is_subject(token.relation) && tells(token.head) && reading_.quote_of(token.span) == nullptr)
        return referents_[t];
    }
    return std::nullopt;
  }

  bool same_name(std::uint32_t one, std::uint32_t other) const {
    const auto *a = reading_.name(one), *b = reading_.name(other);
    return one == other || (a != nullptr && b != nullptr && a->key == b->key);
  }

  // The last subject that is several, if they are people and nobody else may be meant: neither who does it to them nor,
  // "rebels attacked; soldiers killed them", whom it was done to.
  void resolve_plural(std::uint32_t t, std::uint32_t s) {
    if (!near(several_, s) || !several_.person || !fits(several_.token, t)) return;
    auto clause = reading_.token(t).head;
    if (!reading_.speech(clause).empty() || (is_some(reading_, t) && several_.speaks)) return;
    if (!is_subject(reading_.token(t).relation)) {
      for (auto steps = 0; steps < 3 && !reading_.child(clause, Relation::nsubj); ++steps)
        clause = reading_.token(clause).head;
      const auto own = reading_.child(clause, Relation::nsubj);
      if (own && (referents_[*own] == several_.token || reading_.token(*own).features.number == Number::plural)) return;
    }
    referents_[t] = several_.token;
  }

  bool near(const Antecedent& antecedent, std::uint32_t sentence) const {
    return antecedent.token != UINT32_MAX && sentence - antecedent.sentence <= reading_.thresholds().referent_sentences;
  }

  // Was something acted on in the sentence of a subject, or later?
  bool governed_since(const Antecedent& subject) const {
    return governed_.token != UINT32_MAX && governed_.token > subject.token && governed_.sentence >= subject.sentence;
  }

  Antecedent subject_at(std::uint32_t t) const {
    const auto found = std::ranges::find(subjects_, t, &Antecedent::token);
    return found == subjects_.end() ? Antecedent{t, UINT32_MAX} : *found;
  }

  void refer(std::uint32_t t, const Antecedent& antecedent) {
    // Who speaks is found by what stands around the quotation, where nobody is named.
    const auto& speech = reading_.classes.speech(reading_.speech(reading_.token(t).head));
    if ((speech.tells || speech.adds) && reading_.name(antecedent.token) == nullptr) return;
    referents_[t] = antecedent.token;
  }

  // Known genders agree.
  bool fits(std::uint32_t antecedent, std::uint32_t pronoun) const {
    const bool agrees_with_owned = reading_.token(pronoun).upos == Upos::det;
    auto wanted = agrees_with_owned ? Gender::none : reading_.token(pronoun).features.gender;
    // "L'a interpellée": the participle agrees with it.
    const auto& verb = reading_.token(reading_.token(pronoun).head).features;
    if (wanted == Gender::none && is_object_before_verb(reading_, pronoun) && verb.verb_form == VerbForm::participle)
      wanted = verb.gender;
    if (wanted == Gender::none) return true;
    for (const auto c : {antecedent, reading_.token(antecedent).head}) {
      const auto& token = reading_.token(c);
      if (c != antecedent && token.upos != Upos::noun) continue;
      if (token.upos == Upos::propn && reading_.name(c) == nullptr) continue;
      const auto gender = reading_.gender(c);
      if (gender != Gender::none && gender != Gender::neuter) return gender == wanted;
    }
    return true;
  }

  // The subjects that a pronoun might mean: somebody; a thing hides who came before it.
  void note(std::uint32_t t, std::uint32_t s) {
    const auto& token = reading_.token(t);
    if (!is_subject(token.relation)) return note_governed(t, s);
    const auto who = referents_[t];
    const bool person = reading_.is_somebody(who), group = !person && is_group(who);
    const bool speaks = tells(token.head);
    if (token.features.number == Number::plural || reading_.child(t, Relation::conj)) {
      several_ = token.upos == Upos::noun ? Antecedent{who, s, person, group, speaks} : Antecedent{};
      if (token.features.number == Number::plural) return;
    }
    if (!person && reading_.token(who).upos != Upos::pron) one_ = {who, s, person, group};
    if (!person && (token.upos != Upos::noun || token.features.gender == Gender::none) && token.upos != Upos::propn)
      return;
    const bool told = told_by(token.head).has_value();
    // "Roy's lawyer said that he would appeal. He ...": no pronoun within what is said puts another before the speaker.
    if (told && who != t) return;
    while (!subjects_.empty() && !near(subjects_.front(), s)) subjects_.pop_front();
    subjects_.push_back({who, s, person, group, speaks});
    if (!speaks) {
      // Of whom is told since, unless the words were about them, no words tell that somebody else spoke.
      if (!told && person && who != said_.token) said_ = {};
      return;
    }
    // Who says something is somebody, whatever else the name may be.
    said_ = subjects_.back();
    said_.person |= reading_.name(who) != nullptr && reading_.name(who)->kind == NameKind::other;
  }

  void note_governed(std::uint32_t t, std::uint32_t s) {
    const auto& token = reading_.token(t);
    if (universal(token.relation) != Relation::obj || (token.upos != Upos::noun && token.upos != Upos::propn)) return;
    const bool person = reading_.is_somebody(t);
    if (token.features.number != Number::plural)
      governed_ = {t, s, person, !person && is_group(t)};
    else if (person)
      several_ = {};  // "firefighters rescued four children. They ..."
  }

  const Reading& reading_;
  std::vector<std::uint32_t> referents_;
  std::map<std::string, std::map<std::string, std::uint32_t>> offices_;  // lemma: holder's key: head of the office
  std::deque<Antecedent> subjects_;                                      // as far back as a pronoun may refer
  Antecedent one_;                                                       // the last that is one, and no person
  Antecedent several_;                                                   // the last subject that is several
  Antecedent governed_;                                                  // the last that is one and was acted on
  Antecedent named_;                                                     // the last person named
  bool several_named_ = false;                                           // and another one before
  Antecedent said_;                                                      // the last who was said to say something
};

}  // namespace

std::vector<std::uint32_t> find_referents(const Reading& reading) {
  auto referents = Resolver(reading).run();
  resolve_descriptions(reading, referents);
  return referents;
}

}  // namespace rashomon
