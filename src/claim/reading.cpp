// SPDX-License-Identifier: Apache-2.0
#include "claim/reading.h"

#include <algorithm>

#include "text/fold.h"

namespace rashomon {
namespace {

// What hangs from a phrase's head without being a part of the phrase.
bool apart(Relation relation) {
  switch (relation) {
    case Relation::conj:
    case Relation::cc:
    case Relation::punct:
    case Relation::case_:
    case Relation::mark:
    case Relation::acl_relcl:
    case Relation::parataxis:
    case Relation::advcl:
    case Relation::cop:
    case Relation::nsubj:
    case Relation::appos:
      return true;
    default:
      return false;
  }
}

}  // namespace

Reading::Reading(std::string_view article_content, const Analysis& article_analysis, const Tree& article_tree,
                 const ClaimLexicon& language, const Classes& all_classes, const std::vector<Mention>& article_mentions)
    : content(article_content),
      analysis(article_analysis),
      tree(article_tree),
      lexicon(language),
      classes(all_classes),
      mentions(article_mentions),
      mentions_at(article_analysis.tokens.size()),
      quotes(find_quotes(article_content, language.possessives())) {
  for (std::uint32_t m = 0; m < mentions.size(); ++m) {
    for (auto t = mentions[m].tokens.begin; t < mentions[m].tokens.end; ++t) mentions_at[t].push_back(m);
    const auto* named = std::get_if<Name>(&mentions[m].value);
    if (named != nullptr && named->parts.size() > 1) full_names.try_emplace(named->key, m);
  }
}

const Span* Reading::quote_of(Span span) const {
  const auto after = std::ranges::upper_bound(quotes, span.begin, {}, &Span::begin);
  if (after == quotes.begin()) return nullptr;
  const auto& quote = *(after - 1);
  return quote.contains(span) ? &quote : nullptr;
}

bool Reading::quote_beside(std::uint32_t t) const {
  if (quote_of(token(t).span) != nullptr) return false;
  const auto sentence = analysis.sentences[sentence_of(analysis, t)].span;
  const auto after = std::ranges::upper_bound(quotes, sentence.begin, {}, &Span::end);
  return after != quotes.end() && after->begin < sentence.end;
}

bool Reading::goes_on_behind(Span quote) const {
  const auto inside = tokens_in(quote);
  if (inside.size() == 0) return false;
  const auto last = analysis.form(inside.end - 1);
  if (last == "," || last == "!" || last == "?") return true;
  for (auto t = inside.end; t < analysis.tokens.size() && token(t).upos == Upos::punct; ++t) {
    const auto form = analysis.form(t);
    if (form == "," || form == ":") return true;
  }
  return false;
}

bool Reading::follows_quote(std::uint32_t t) const {
  while (t > 0 && token(t - 1).upos == Upos::punct && quote_of(token(t - 1).span) == nullptr) --t;
  return t > 0 && quote_of(token(t - 1).span) != nullptr && quote_of(token(t).span) == nullptr;
}

TokenRange Reading::tokens_in(Span span) const {
  const auto found =
      std::ranges::lower_bound(analysis.tokens, span.begin, {}, [](const Token& t) { return t.span.begin; });
  const auto first = static_cast<std::uint32_t>(found - analysis.tokens.begin());
  auto end = first;
  while (end < analysis.tokens.size() && token(end).span.end <= span.end) ++end;
  return {first, end};
}

std::optional<std::uint32_t> Reading::child(std::uint32_t t, Relation relation) const {
  for (const auto c : tree.children(t)) {
    if (token(c).relation == relation) return c;
  }
  return std::nullopt;
}

const Name* Reading::name(std::uint32_t head) const {
  // "Mme Alvarez et son adjoint, Tom Roy": an honorific's name follows it at once.
  if (lexicon.gender_of_honorific(lower(analysis.form(head))) != Gender::none && head + 1 < analysis.tokens.size()) {
    if (const auto* next = mention<Name>(head + 1); next != nullptr) return &std::get<Name>(next->value);
  }
  // "la patronne de Lisor, Anne Tixier": who stands in apposition, before what the office belongs to.
  for (const auto c : tree.children(head)) {
    if (token(c).relation != Relation::appos && universal(token(c).relation) != Relation::flat) continue;
    const auto* part = mention<Name>(c);
    if (part != nullptr && std::get<Name>(part->value).kind == NameKind::person) return &std::get<Name>(part->value);
    // "le patron de la gendarmerie, le général Lucas Ferrand"
    for (const auto below : tree.children(c)) {
      const auto relation = universal(token(below).relation);
      const auto* named = relation == Relation::appos || relation == Relation::flat ? mention<Name>(below) : nullptr;
      const bool person = named != nullptr && std::get<Name>(named->value).kind == NameKind::person;
      if (person && token(c).upos == Upos::noun && named->tokens.begin == c + 1) return &std::get<Name>(named->value);
    }
  }
  if (const auto* role = mention<Role>(head); role != nullptr && !std::get<Role>(role->value).holder.key.empty()) {
    return &std::get<Role>(role->value).holder;
  }
  if (const auto* own = mention<Name>(head); own != nullptr) return &std::get<Name>(own->value);
  for (const auto c : tree.children(head)) {
    const auto relation = token(c).relation;
    const bool names =
        universal(relation) == Relation::flat || relation == Relation::appos || relation == Relation::compound;
    if (!names) continue;
    const auto* part = mention<Name>(c);
    // "a Defence Ministry spokesman" is nobody's name.
    const bool of_other = relation == Relation::compound && part != nullptr &&
                          std::get<Name>(part->value).kind != NameKind::person &&
                          classes.is_a(lexicon.thing(lemma(head)), "person");
    if (part != nullptr && !of_other) return &std::get<Name>(part->value);
  }
  return nullptr;
}

std::string Reading::preposition(std::uint32_t head) const {
  std::string words;
  const auto add = [&](std::uint32_t t) {
    if (!words.empty()) words += ' ';
    words += lemma(t);
  };
  for (const auto c : tree.children(head)) {
    if (token(c).relation != Relation::case_) continue;
    add(c);
    for (const auto f : tree.children(c)) {
      if (token(f).relation == Relation::fixed) add(f);
    }
  }
  return words;
}

std::string Reading::preposition_words(std::uint32_t head) const {
  std::optional<Span> span;
  for (const auto c : tree.children(head)) {
    if (token(c).relation != Relation::case_) continue;
    for (const auto t : tree.subtree(c)) span = span ? cover(*span, token(t).span) : token(t).span;
  }
  return span ? plain_words(*span) : std::string();
}

std::string Reading::plain_words(Span span) const {
  // Tables write apostrophes one way, articles another.
  auto text = lower(words(span));
  constexpr std::string_view curly = "\u2019";
  for (auto at = text.find(curly); at != std::string::npos; at = text.find(curly, at))
    text.replace(at, curly.size(), "'");
  // Nor does it matter where a line ends.
  std::ranges::replace(text, '\n', ' ');
  return text;
}

namespace {

// "At £4 million", "at 27": a measure or a number alone, not "at 20 desks" or "at 5-1".
bool gives_figure(const Reading& reading, std::uint32_t head) {
  return std::ranges::any_of(reading.tree.subtree(head), [&](std::uint32_t t) {
    const auto* number = reading.mention<Quantity>(t);
    if (number == nullptr) return false;
    const auto& quantity = std::get<Quantity>(number->value);
    return quantity.kind != QuantityKind::score && (!quantity.unit.empty() || !number->counted);
  });
}

// "Not only", "pas moins de": with the word behind it, it denies nothing.
bool denies_nothing(const Reading& reading, std::uint32_t t) {
  if (t + 1 >= reading.analysis.tokens.size()) return false;
  const auto pair = lower(reading.analysis.form(t)) + ' ' + lower(reading.analysis.form(t + 1));
  return reading.lexicon.negation(pair) == Negation::idle;
}

}  // namespace

Negation Reading::negation(std::uint32_t t) const {
  if (denies_nothing(*this, t)) return Negation::none;
  const auto kind = lexicon.negation(lower(analysis.form(t)));
  return kind != Negation::none ? kind : lexicon.negation(lemma(t));
}

Negation Reading::phrase_negation(std::uint32_t head) const {
  const auto words = phrase(head);
  if (words.size() == 1 && denies_nothing(*this, head)) return Negation::none;
  return lexicon.negation(plain_words(span_of(analysis, words)));
}

std::string_view Reading::speech(std::uint32_t verb) const {
  const std::string own(lemma(verb));
  for (const auto c : tree.children(verb)) {
    const auto relation = token(c).relation;
    // "Put the damage at £4 million": the preposition of the figure that it gives.
    if (universal(relation) == Relation::obl && gives_figure(*this, c)) {
      const auto kind = lexicon.speech(own + ' ' + preposition(c), Upos::verb);
      if (!kind.empty()) return kind;
    }
    const std::string other(lemma(c));
    // "Font valoir": some parsers take the first for a plain auxiliary.
    const auto together = universal(relation) == Relation::aux ? other + ' ' + own : own + ' ' + other;
    // "Ruled out", "hit back": the particle belongs to the verb.
    const bool particle =
        c == verb + 1 && (universal(relation) == Relation::compound || universal(relation) == Relation::advmod);
    const bool completes = universal(relation) == Relation::aux || universal(relation) == Relation::obj ||
                           relation == Relation::xcomp || relation == Relation::ccomp || particle;
    if (!completes) continue;
    // "Agreed that it would stay", not "agreed to stay".
    const auto mark = relation == Relation::ccomp ? child(c, Relation::mark) : std::nullopt;
    if (mark) {
      const auto kind = lexicon.speech(own + ' ' + std::string(lemma(*mark)), Upos::verb);
      if (!kind.empty()) return kind;
    }
    if (const auto kind = lexicon.speech(together, Upos::verb); !kind.empty()) return kind;
  }
  // "Called on residents to leave": the preposition that governs whom it is said to.
  if (verb + 1 < analysis.tokens.size() && token(verb + 1).upos == Upos::adp) {
    const auto with_next = own + ' ' + std::string(lemma(verb + 1));
    if (const auto kind = lexicon.speech(with_next, Upos::verb); !kind.empty()) return kind;
  }
  // "Is adamant that": an adjective may tell of words as well.
  return lexicon.speech(own, token(verb).upos == Upos::adj ? Upos::adj : Upos::verb);
}

namespace {

struct Narrowed {
  std::string_view found;
  std::uint32_t with = UINT32_MAX;  // the word that narrows the noun to it
};

// What a table says of a noun with what narrows it, else of the noun alone.
Narrowed narrowed(const Reading& reading, std::uint32_t head,
                  std::string_view (ClaimLexicon::*find)(std::string_view) const) {
  for (const auto c : reading.tree.children(head)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation != Relation::amod && relation != Relation::nmod && relation != Relation::compound &&
        relation != Relation::acl)
      continue;
    // "A broken wrist": some adjectives are names as well, which the lemma is of.
    const auto lemma = std::string(reading.lemma(head)),
               narrowing = relation == Relation::amod ? lower(reading.lemma(c)) : std::string(reading.lemma(c));
    if (const auto found = (reading.lexicon.*find)(lemma + ' ' + narrowing); !found.empty()) return {found, c};
    // In the order of the text: "masked man".
    if (const auto found = (reading.lexicon.*find)(narrowing + ' ' + lemma); c < head && !found.empty())
      return {found, c};
  }
  const auto found = (reading.lexicon.*find)(reading.lemma(head));
  return {found.empty() ? (reading.lexicon.*find)(reading.noun_held_before(head)) : found};
}

}  // namespace

std::string_view Reading::noun_held_before(std::uint32_t t) const {
  const auto noun = lemma(t);
  const auto hyphen = noun.find('-');
  const bool former =
      hyphen != std::string_view::npos && lexicon.beside_title(fold(noun.substr(0, hyphen))) == "former";
  return former ? noun.substr(hyphen + 1) : noun;
}

bool Reading::stands_as_noun(std::uint32_t t) const {
  const auto& word = token(t);
  const auto relation = universal(word.relation);
  const bool adjectival =
      word.upos == Upos::adj || (word.upos == Upos::verb && word.features.verb_form == VerbForm::participle);
  const bool governed = relation == Relation::nsubj || relation == Relation::obj || relation == Relation::iobj ||
                        relation == Relation::obl || relation == Relation::nmod;
  return adjectival && governed && child(t, Relation::det) && !child(t, Relation::aux) && !child(t, Relation::cop);
}

std::string_view Reading::thing(std::uint32_t head) const {
  const auto found = narrowed(*this, head, &ClaimLexicon::thing).found;
  return found.empty() && stands_as_noun(head) ? lexicon.thing(lower(analysis.form(head))) : found;
}
std::uint32_t Reading::names_thing_with(std::uint32_t head) const {
  const auto [found, with] = narrowed(*this, head, &ClaimLexicon::thing);
  return found == lexicon.thing(lemma(head)) ? UINT32_MAX : with;
}
std::string_view Reading::trade(std::uint32_t head) const {
  const auto found = narrowed(*this, head, &ClaimLexicon::trade).found;
  return found.empty() ? lexicon.trade(analysis.form(head)) : found;  // a capital may hide the lemma
}

bool Reading::is_human(std::uint32_t head) const {
  const auto class_of_thing = thing(head);
  return classes.is_a(class_of_thing, "person") || classes.is_a(class_of_thing, "group");
}

bool Reading::is_somebody(std::uint32_t t) const {
  const auto* named = name(t);
  if (named != nullptr && named->kind == NameKind::person) return true;
  return token(t).upos == Upos::noun && classes.is_a(thing(t), "person");
}

bool Reading::is_person(std::uint32_t head) const {
  const auto* named = name(head);
  return (named != nullptr && named->kind == NameKind::person) || mention<Role>(head) != nullptr || is_human(head);
}

bool Reading::is_speaker(std::uint32_t head) const {
  if (universal(token(head).relation) == Relation::nsubj && !speech(token(head).head).empty()) return true;
  return lexicon.is_source_cue(preposition_words(head));
}

bool Reading::is_definite(std::uint32_t noun) const {
  return std::ranges::any_of(tree.children(noun), [&](std::uint32_t c) {
    const auto& features = token(c).features;
    return features.definite == Definite::definite || features.possessive;
  });
}

bool Reading::is_another(std::uint32_t noun) const {
  return std::ranges::any_of(tree.children(noun), [&](std::uint32_t c) {
    const auto other = lexicon.other(lemma(c));
    return other && *other != Other::order;
  });
}

Gender Reading::gender(std::uint32_t noun) const {
  auto gender = token(noun).features.gender;
  for (const auto c : tree.children(noun)) {
    const auto told = token(c).features.gender;
    if (token(c).relation == Relation::det && told != Gender::none) gender = told;
  }
  if (gender != Gender::none && token(noun).upos != Upos::propn) return gender;
  const auto* own = mention<Name>(noun);
  for (const auto c : tree.children(noun)) {
    const auto relation = universal(token(c).relation);
    if (own == nullptr && (relation == Relation::appos || relation == Relation::flat)) own = mention<Name>(c);
  }
  auto told = own == nullptr ? Gender::none : gender_of_name(*own);
  if (told == Gender::none && gender == Gender::none) told = lexicon.gender_of_noun(lemma(noun));
  return told != Gender::none ? told : gender;
}

bool Reading::is_quantifier(std::uint32_t t) const {
  const auto type = token(t).features.pron_type;
  switch (token(t).upos) {
    case Upos::num:
      return true;
    case Upos::det:
      return type != PronType::demonstrative;
    case Upos::pron:
      return type == PronType::indefinite || type == PronType::total;
    case Upos::adj:
      return universal(token(t).relation) == Relation::nsubj && !child(t, Relation::det);
    default:
      return false;
  }
}

Gender Reading::gender_of_name(const Mention& name) const {
  const auto& value = std::get<Name>(name.value);
  if (value.kind != NameKind::person && value.kind != NameKind::other) return Gender::none;
  const auto first = name.tokens.begin;
  const auto told = first == 0 ? Gender::none : lexicon.gender_of_honorific(lower(analysis.form(first - 1)));
  if (told != Gender::none || value.parts.empty()) return told;
  if (value.parts.size() > 1) return lexicon.gender_of_given_name(value.parts.front());
  // One part alone is rather the surname of somebody named in full elsewhere.
  const auto full = full_names.find(value.key);
  const auto& named = full == full_names.end() ? value : std::get<Name>(mentions[full->second].value);
  return lexicon.gender_of_given_name(named.parts.front());
}

TokenRange Reading::phrase(std::uint32_t head) const {
  TokenRange range = {head, head + 1};
  for (const auto c : tree.children(head)) {
    if (apart(token(c).relation)) continue;
    const auto below = tree.range(c);
    range = {std::min(range.begin, below.begin), std::max(range.end, below.end)};
  }
  // A part that stands before the head may drag a coordination along; nothing of it lies behind the head.
  for (const auto c : tree.children(head)) {
    if (apart(token(c).relation) && c > head) range.end = std::min(range.end, std::max(head + 1, tree.range(c).begin));
  }
  return range;
}

}  // namespace rashomon
