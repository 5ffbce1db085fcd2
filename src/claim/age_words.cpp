// SPDX-License-Identifier: Apache-2.0
// How old somebody is, by words without a number of years: "un trentenaire", "in her early sixties", "son 16e
// anniversaire"; and what the readers of ages have in common.
#include <algorithm>

#include "claim/ages.h"
#include "claim/trades.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class WordReader {
 public:
  explicit WordReader(const Reading& reading) : reading_(reading) {}

  std::optional<Age> read(std::uint32_t t) const {
    const auto* word = word_at(t);
    if (word == nullptr) return std::nullopt;
    if (word->kind == "person") return called(t, *word);
    if (word->kind == "decade") return in_decade(t, *word);
    return word->kind == "birthday" ? on_birthday(t) : std::nullopt;
  }

 private:
  const Token& token(std::uint32_t t) const { return reading_.token(t); }
  const AgeWord* word_at(std::uint32_t t) const {
    const auto* word = reading_.lexicon.age_word(lower(reading_.analysis.form(t)));
    return word != nullptr ? word : reading_.lexicon.age_word(reading_.lemma(t));
  }
  const AgeWord* of_kind(std::uint32_t t, std::string_view kind) const {
    const auto* word = word_at(t);
    return word != nullptr && word->kind == kind ? word : nullptr;
  }
  std::uint32_t sentence_begin(std::uint32_t t) const {
    return reading_.analysis.sentences[sentence_of(reading_.analysis, t)].tokens.begin;
  }

  Age age_of(std::uint32_t low, std::uint32_t high, TokenRange tokens, std::uint32_t head) const {
    Age age{{}, span_of(reading_.analysis, tokens), tokens, head, std::nullopt};
    age.years.kind = QuantityKind::age;
    age.years.unit = "year";
    age.years.low = Decimal(low);
    age.years.high = Decimal(high);
    age.years.best = Decimal::nearest((low + high) / 2.0);
    age.years.bound = low == high ? Bound::exactly : Bound::between;
    return age;
  }

  // "Un trentenaire", "Paul Roy, quadragénaire,", "l'homme, quinquagénaire".
  std::optional<Age> called(std::uint32_t t, const AgeWord& word) const {
    if (token(t).features.number == Number::plural) return std::nullopt;
    auto age = age_of(word.low, word.high, {t, t + 1}, t);
    auto begin = t;
    while (begin > sentence_begin(t) && (token(begin - 1).upos == Upos::det || token(begin - 1).upos == Upos::adj))
      --begin;
    age.whose = set_off_behind(reading_, begin);
    if (age.whose) return age;
    const auto relation = universal(token(t).relation);
    const auto above = token(t).head;
    if (relation == Relation::amod && may_be_person(reading_, above)) {
      age.whose = above;
    } else if (reading_.child(t, Relation::cop)) {
      age.whose = subject_above(reading_, t);
    } else if (begin == t && t == sentence_begin(t) && relation != Relation::nsubj && relation != Relation::root) {
      age.whose = subject_above(reading_, above);
    }
    age.alone = !age.whose && (token(t).upos != Upos::adj || token(begin).upos == Upos::det);
    return age.whose || age.alone ? std::optional(age) : std::nullopt;
  }

  // "A man in his late forties", "la victime avait la cinquantaine", "un homme dans la quarantaine".
  std::optional<Age> in_decade(std::uint32_t t, const AgeWord& word) const {
    auto low = word.low, high = word.high;
    auto begin = t;
    const auto first = sentence_begin(t);
    const auto step_back = [&](std::string_view mark) {
      if (begin > first && reading_.analysis.form(begin - 1) == mark) --begin;
    };
    step_back("-");
    if (const auto* part = begin > first ? of_kind(begin - 1, "part") : nullptr) {
      low = word.low + part->low;
      high = word.low + part->high;
      --begin;
      step_back("-");
    }
    if (begin == first) return std::nullopt;
    const auto& before = token(begin - 1).features;
    const bool own = before.possessive, definite = before.definite == Definite::definite;
    const bool of = t + 1 < reading_.analysis.tokens.size() && token(t + 1).upos == Upos::adp &&
                    reading_.lexicon.slot(reading_.lemma(t + 1)) == Slot::source;
    if (!(own || definite) || of) return std::nullopt;
    --begin;
    const bool within = begin > first && of_kind(begin - 1, "within") != nullptr;
    if (within) --begin;
    if (own && !within) return std::nullopt;
    auto age = age_of(low, high, {begin, t + 1}, t);
    age.whose = whose_decade(t, begin, within);
    if (!age.whose || !may_be_person(reading_, *age.whose)) return std::nullopt;
    age.several = token(*age.whose).features.number == Number::plural;
    return age;
  }

  std::optional<std::uint32_t> whose_decade(std::uint32_t t, std::uint32_t begin, bool within) const {
    if (const auto before = set_off_behind(reading_, begin)) return before;
    const auto above = token(t).head;
    const auto relation = universal(token(t).relation);
    if (within && relation == Relation::nmod && above < begin) return above;
    if (reading_.child(t, Relation::cop)) return subject_above(reading_, t);
    const bool has = reading_.completed_action(above, t) == "be_aged" ||
                     (relation == Relation::obj && reading_.lexicon.light(reading_.lemma(above)));
    return within || has ? subject_above(reading_, above) : std::nullopt;
  }

  // "Celebrated his 16th birthday", "venait de souffler ses 18 bougies".
  std::optional<Age> on_birthday(std::uint32_t t) const {
    const auto* number = t > 0 ? reading_.mention<Quantity>(t - 1) : nullptr;
    const auto verb = token(t).head;
    if (number == nullptr || number->tokens.end > t + 1 || universal(token(t).relation) != Relation::obj)
      return std::nullopt;
    if (of_kind(verb, "reach") == nullptr) return std::nullopt;
    const auto subject = subject_above(reading_, verb);
    if (!subject || !may_be_person(reading_, *subject)) return std::nullopt;
    const auto& quantity = std::get<Quantity>(number->value);
    if (!quantity.unit.empty() || quantity.best > Decimal(reading_.thresholds().age_most)) return std::nullopt;
    Age age{
        quantity, span_of(reading_.analysis, {number->tokens.begin, t + 1}), {number->tokens.begin, t + 1}, t, subject};
    age.years.kind = QuantityKind::age;
    age.years.unit = "year";
    return age;
  }

  const Reading& reading_;
};

// "Le conducteur du camion, 27 ans", "le fils du maire, 8 ans": the person whose whole phrase ends at a token.
std::optional<std::uint32_t> somebody_ending(const Reading& reading, std::uint32_t last) {
  std::optional<std::uint32_t> found;
  auto t = last;
  for (std::uint32_t step = 0; step <= reading.thresholds().age_heads; ++step) {
    const auto& token = reading.token(t);
    const bool noun = token.upos == Upos::noun || token.upos == Upos::propn;
    if (noun && t <= last && may_be_person(reading, t)) found = t;
    const auto relation = universal(token.relation);
    const bool part = relation == Relation::nmod || relation == Relation::amod || relation == Relation::flat ||
                      relation == Relation::compound || relation == Relation::appos;
    if (!part || token.head > last || token.head == t) break;
    t = token.head;
  }
  return found;
}

// "La Clio": no one person's name has an article.
bool has_article(const Reading& reading, std::uint32_t name) {
  const auto* mention = reading.mention<Name>(name);
  return mention != nullptr && mention->tokens.begin > 0 &&
         reading.token(mention->tokens.begin - 1).upos == Upos::det && std::get<Name>(mention->value).parts.size() == 1;
}

}  // namespace

void add_ages_by_words(const Reading& reading, std::vector<Age>& ages) {
  const WordReader reader(reading);
  for (std::uint32_t t = 0; t < reading.analysis.tokens.size(); ++t) {
    if (auto age = reader.read(t)) ages.push_back(*std::move(age));
  }
}

bool may_be_person(const Reading& reading, std::uint32_t t) {
  const auto whose = reading.referent(t);
  const auto* name = has_article(reading, whose) ? nullptr : reading.name(whose);
  if (name != nullptr && name->kind == NameKind::person) return true;
  const auto& token = reading.token(whose);
  if (reading.classes.is_a(reading.thing(whose), "person")) return true;
  if (name != nullptr) return false;
  return !reading.trade(whose).empty() ||
         (whose == t && token.upos == Upos::pron && token.features.pron_type == PronType::personal);
}

std::optional<std::uint32_t> subject_above(const Reading& reading, std::uint32_t verb) {
  auto t = verb;
  for (std::uint32_t step = 0; step <= reading.thresholds().subject_heads; ++step) {
    const auto& token = reading.token(t);
    for (const auto c : reading.tree.children(t)) {
      if (universal(reading.token(c).relation) != Relation::nsubj) continue;
      if (reading.token(c).features.pron_type != PronType::relative) return c;
      return token.relation == Relation::acl_relcl ? std::optional(token.head) : std::nullopt;
    }
    const auto relation = universal(token.relation);
    if (relation == Relation::acl) return token.head;
    const bool goes_on = relation == Relation::xcomp || relation == Relation::advcl || relation == Relation::conj ||
                         relation == Relation::parataxis;
    if (!goes_on || token.head == t) break;
    t = token.head;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> set_off_behind(const Reading& reading, std::uint32_t begin) {
  const auto first = reading.analysis.sentences[sentence_of(reading.analysis, begin)].tokens.begin;
  // "Paul Roy, alors âgé de 45 ans"
  while (begin > first && reading.token(begin - 1).upos == Upos::adv) --begin;
  if (begin < first + 2) return std::nullopt;
  const auto mark = reading.analysis.form(begin - 1);
  if (mark != "," && mark != "(") return std::nullopt;
  const auto named = name_ending(reading, begin - 1);
  if (!named || has_article(reading, *named)) return somebody_ending(reading, begin - 2);
  // "La fille de Paul Roy, 8 ans" tells how old she is, "l'avocat de Paul Roy, 45 ans" one of the two.
  const auto above = reading.token(*named).head;
  const bool of_other = universal(reading.token(*named).relation) == Relation::nmod && above < *named &&
                        reading.token(above).upos == Upos::noun && !reading.preposition(*named).empty() &&
                        may_be_person(reading, above);
  // "Le corps de Paul Roy, 45 ans"
  if (!of_other || reading.classes.is_a(reading.thing(above), "dead")) return named;
  const bool told = reading.classes.is_a(reading.thing(above), "relative") ||
                    reading.gender_of_name(*reading.mention<Name>(*named)) == Gender::none;
  return told ? std::optional(above) : std::nullopt;
}

}  // namespace rashomon
