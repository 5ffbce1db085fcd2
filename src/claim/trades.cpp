// SPDX-License-Identifier: Apache-2.0
// Trades are short nouns that parsers often take for adjectives or hang on the wrong word; what news makes of them is
// told by what stands around: "Paul Méhat, 41 ans, soudeur", "Nora Pell, who worked as a nurse", "Plombier, il ...".
#include "claim/trades.h"

#include <algorithm>
#include <set>
#include <utility>

#include "text/fold.h"

namespace rashomon {
namespace {

class Around {
 public:
  Around(const Reading& reading, std::uint32_t trade)
      : reading_(reading),
        trade_(trade),
        sentence_(sentence_of(reading.analysis, trade)),
        tokens_(reading.analysis.sentences[sentence_].tokens) {}

  std::optional<std::uint32_t> holder() const {
    if (reading_.token(trade_).features.number == Number::plural || reading_.mention<Name>(trade_) != nullptr)
      return std::nullopt;
    const auto begin = phrase_begin();
    if (const auto named = name_behind(trade_ + 1); named && begin + 1 >= trade_) return named;
    if (begin == tokens_.begin || is(begin - 1, ";")) {
      const auto fronted = behind_comma(begin);
      return fronted ? fronted : told_of_before(begin);
    }
    // "Âgé de 58 ans, cet ancien douanier ...": the subject behind what opens the sentence.
    if (const auto told = is(begin - 1, ",") ? told_of_before(begin) : std::nullopt) return told;
    if (is(begin - 1, ",")) return ends_alone() ? before_comma(begin - 1) : std::nullopt;
    return subject_of(begin);
  }

 private:
  const Token& token(std::uint32_t t) const { return reading_.token(t); }
  bool is(std::uint32_t t, std::string_view form) const { return reading_.analysis.form(t) == form; }
  std::string_view kind(std::uint32_t t) const {
    return reading_.lexicon.beside_title(fold(reading_.analysis.form(t)));
  }
  bool is_relative(std::uint32_t t) const { return token(t).features.pron_type == PronType::relative; }
  bool is_verb(std::uint32_t t) const {
    const auto upos = token(t).upos;
    return (upos == Upos::verb || upos == Upos::aux) && t != trade_ && token(t).features.verb_form != VerbForm::gerund;
  }
  bool is_mark(std::uint32_t t) const { return token(t).upos == Upos::punct && !is(t, "-") && !is(t, "'"); }

  // Where the trade's phrase begins: articles, adjectives and what compounds it stand before it.
  std::uint32_t phrase_begin() const {
    auto begin = trade_;
    while (begin > tokens_.begin) {
      const auto t = begin - 1;
      const auto upos = token(t).upos;
      const bool own = reading_.tree.range(trade_).contains(t) && upos != Upos::adp && upos != Upos::cconj;
      const bool part = upos == Upos::det || upos == Upos::adj || upos == Upos::num || upos == Upos::noun ||
                        (upos == Upos::adv && reading_.negation(t) == Negation::none) || is(t, "-") ||
                        kind(t) == "former" || kind(t) == "then";
      const bool stops = is_mark(t) || is_verb(t) || reading_.mention<Name>(t) != nullptr || kind(t) == "copula";
      if (stops || !(part && (own || upos != Upos::noun))) break;
      begin = t;
    }
    return begin;
  }

  std::optional<std::uint32_t> name_ending(std::uint32_t end) const {
    return end > tokens_.begin ? rashomon::name_ending(reading_, end) : std::nullopt;
  }
  // "L'infirmière Lucie Barral", "midfielder Sam Tully".
  std::optional<std::uint32_t> name_behind(std::uint32_t begin) const {
    if (begin >= tokens_.end) return std::nullopt;
    const auto* name = reading_.mention<Name>(begin);
    if (name == nullptr || name->tokens.begin != begin || std::get<Name>(name->value).kind != NameKind::person)
      return std::nullopt;
    return name->head;
  }
  // A pronoun whose person is known, or the only one that it may stand for.
  std::optional<std::uint32_t> known(std::uint32_t t) const {
    const auto& features = token(t).features;
    if (token(t).upos != Upos::pron) return std::nullopt;
    if (reading_.referent(t) != t) return t;
    const bool he_or_she = features.pron_type == PronType::personal && features.number != Number::plural &&
                           features.person == Person::third && features.gender != Gender::neuter &&
                           (universal(token(t).relation) == Relation::nsubj || token(t).relation == Relation::expl);
    return he_or_she ? only_one_before(t) : std::nullopt;
  }

  // No verb stands before the mark that ends the phrase, and no second one of its kind beside it: it is neither the
  // subject of a clause nor one of a list.
  bool ends_alone() const {
    for (auto t = trade_ + 1; t < tokens_.end; ++t) {
      if (is_mark(t) || is_relative(t)) return true;
      if (is_verb(t) && token(t).features.verb_form == VerbForm::finite) return false;
      const bool joins = token(t).upos == Upos::cconj && t + 1 < tokens_.end;
      if (joins && token(t + 1).upos == Upos::det && token(trade_).upos == Upos::noun) return false;
    }
    return true;
  }

  // "Paul Méhat, 41 ans, soudeur", "la candidate socialiste, infirmière à Dax".
  std::optional<std::uint32_t> before_comma(std::uint32_t comma) const {
    if (const auto named = name_ending(comma)) return named;
    auto t = comma;
    while (t > tokens_.begin && !is(t - 1, ",") && reading_.mention<Quantity>(t - 1) != nullptr) --t;
    if (t < comma && t > tokens_.begin && is(t - 1, ",")) return name_ending(t - 1);
    const auto head = token(trade_).head;
    const bool beside = head < comma && reading_.tree.range(trade_).begin > head &&
                        reading_.token(head).upos == Upos::noun && reading_.is_person(head);
    if (!beside) return std::nullopt;
    if (reading_.referent(head) != head) return head;
    return tells_who(head) ? only_one_before(head) : std::nullopt;
  }

  // "Directrice financière jusqu'à son départ, Anne Morin a ...", "a delivery driver, he leaves".
  std::optional<std::uint32_t> behind_comma(std::uint32_t begin) const {
    for (auto t = trade_ + 1; t + 1 < tokens_.end; ++t) {
      if (is_verb(t) || is_relative(t)) return std::nullopt;
      if (!is_mark(t)) continue;
      if (!is(t, ",")) return std::nullopt;
      const bool honoured = reading_.lexicon.gender_of_honorific(lower(reading_.analysis.form(t + 1))) != Gender::none;
      if (const auto named = name_behind(t + 1)) return named;
      if (const auto named = honoured ? name_behind(t + 2) : std::nullopt) return named;
      return is_definite(begin) ? std::nullopt : known(t + 1);
    }
    return std::nullopt;
  }

  bool is_definite(std::uint32_t begin) const {
    return std::any_of(reading_.analysis.tokens.begin() + begin, reading_.analysis.tokens.begin() + trade_,
                       [](const Token& each) { return each.features.definite == Definite::definite; });
  }

  // "La jeune femme, infirmière à Senlis": a subject that only takes up who was named. A victim or a driver may be
  // another.
  bool tells_who(std::uint32_t head) const {
    constexpr std::string_view kinds[] = {"man", "woman", "teenager", "candidate", "politician"};
    const bool definite = std::ranges::any_of(reading_.tree.children(head), [&](std::uint32_t c) {
      return token(c).features.definite == Definite::definite;
    });
    return definite && universal(token(head).relation) == Relation::nsubj &&
           std::ranges::find(kinds, reading_.thing(head)) != std::end(kinds);
  }

  // The one person named in the last sentence that names any, of those that the word may mean by its gender.
  std::optional<std::uint32_t> only_one_before(std::uint32_t word) const {
    for (std::uint32_t back = 1; back <= reading_.thresholds().referent_sentences && back <= sentence_; ++back) {
      const auto [people, named] = people_in(reading_.analysis.sentences[sentence_ - back].tokens, word);
      if (people > 0) return people == 1 ? named : std::nullopt;
    }
    return std::nullopt;
  }

  std::pair<std::size_t, std::optional<std::uint32_t>> people_in(TokenRange before, std::uint32_t word) const {
    const auto gender = token(word).features.gender;
    std::set<std::string_view> keys;
    std::optional<std::uint32_t> named;
    for (auto t = before.begin; t < before.end; ++t) {
      const auto* name = reading_.mention<Name>(t);
      if (name == nullptr || std::get<Name>(name->value).kind != NameKind::person) continue;
      const auto known = reading_.gender_of_name(*name);
      if (known != Gender::none && gender != Gender::none && known != gender) continue;
      keys.insert(std::get<Name>(name->value).key);
      named = name->head;
    }
    return {keys.size(), named};
  }

  // "L'ancienne comptable fera appel", "the 29-year-old nurse", "ce plombier": a person who is told of so at the head
  // of a sentence is the one before.
  std::optional<std::uint32_t> told_of_before(std::uint32_t begin) const {
    const bool pointed = token(begin).features.pron_type == PronType::demonstrative;
    if ((!pointed && !is_definite(begin)) || universal(token(trade_).relation) != Relation::nsubj) return std::nullopt;
    bool marked = pointed || is_former(reading_, trade_);
    for (auto t = begin; t < trade_; ++t) marked |= reading_.mention<Quantity>(t) != nullptr;
    return marked ? only_one_before(trade_) : std::nullopt;
  }

  // "Lucie Barral était infirmière", "Nora Pell, who worked as a nurse": the subject of a verb that says so.
  std::optional<std::uint32_t> subject_of(std::uint32_t begin) const {
    auto t = begin - 1;
    const bool as = t > tokens_.begin && reading_.lexicon.opens_comment(fold(reading_.analysis.form(t)));
    if (as) --t;
    const auto action = reading_.lexicon.action(reading_.lemma(t), Upos::verb);
    const bool works = as && (action == "work" || action == "hire");
    const bool is_so = !as && kind(t) == "copula";
    if (!works && !is_so) return std::nullopt;
    while (t > tokens_.begin && token(t - 1).upos == Upos::aux) --t;
    if (t == tokens_.begin) return std::nullopt;
    if (is_relative(t - 1)) {
      const auto end = t > tokens_.begin + 1 && is(t - 2, ",") ? t - 2 : t - 1;
      return name_ending(end);
    }
    if (is(t - 1, ",")) return subject_before(t - 1);
    const auto named = name_ending(t);
    return named ? named : known(t - 1);
  }

  // "Hugh Lorne, who was 41, was a dentist": the name that the sentence begins with, whatever is set off behind it.
  std::optional<std::uint32_t> subject_before(std::uint32_t comma) const {
    const auto* name = reading_.mention<Name>(tokens_.begin);
    if (name == nullptr || std::get<Name>(name->value).kind != NameKind::person) return std::nullopt;
    const auto end = name->tokens.end;
    if (end >= comma || !is(end, ",")) return std::nullopt;
    for (auto t = end + 1; t < comma; ++t) {
      if (is_mark(t)) return std::nullopt;
    }
    return name->head;
  }

  const Reading& reading_;
  std::uint32_t trade_;
  std::size_t sentence_;
  TokenRange tokens_;
};

}  // namespace

std::string office_of(const Reading& reading, std::uint32_t head) {
  const auto* role = reading.mention<Role>(head);
  if (role != nullptr && role->head == head) return std::get<Role>(role->value).title;
  for (auto begin = head > 0 ? head - 1 : head; begin <= head; ++begin) {
    const auto title = reading.lexicon.title(fold(reading.plain_words(span_of(reading.analysis, {begin, head + 1}))));
    if (!title.empty()) return std::string(title);
  }
  return std::string(reading.trade(head));
}

std::optional<std::uint32_t> holder_of_trade(const Reading& reading, std::uint32_t t) {
  if (reading.trade(t).empty() && !reading.classes.office(office_of(reading, t))) return std::nullopt;
  return Around(reading, t).holder();
}

bool is_no_trade(const Reading& reading, std::uint32_t t) {
  if (reading.trade(t).empty()) return false;
  const auto has_article = [&](std::uint32_t noun) {
    return std::ranges::any_of(reading.tree.children(noun), [&](std::uint32_t c) {
      return reading.token(c).features.pron_type == PronType::article;
    });
  };
  return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    const bool listed = universal(reading.token(c).relation) == Relation::conj && !reading.trade(c).empty();
    return reading.negation(c) == Negation::not_so || (listed && has_article(c) && has_article(t));
  });
}

bool is_former(const Reading& reading, std::uint32_t noun) {
  return std::ranges::any_of(reading.tree.children(noun), [&](std::uint32_t c) {
    const auto kind = reading.lexicon.beside_title(fold(reading.analysis.form(c)));
    return kind == "former" || kind == "then" || kind == "past";
  });
}

std::optional<std::uint32_t> name_ending(const Reading& reading, std::uint32_t end) {
  if (end == 0) return std::nullopt;
  const auto first = reading.analysis.sentences[sentence_of(reading.analysis, end - 1)].tokens.begin;
  const auto* name = reading.mention<Name>(end - 1);
  if (name == nullptr || name->tokens.end != end) return std::nullopt;
  const auto kind = std::get<Name>(name->value).kind;
  // "Né à Metz, plombier": what may be a place is one behind a preposition.
  const auto begin = name->tokens.begin;
  const bool placed = begin > first && reading.token(begin - 1).upos == Upos::adp;
  if (kind == NameKind::place || (kind == NameKind::other && (placed || reading.mention<Place>(end - 1) != nullptr)))
    return std::nullopt;
  return name->head;
}

}  // namespace rashomon
