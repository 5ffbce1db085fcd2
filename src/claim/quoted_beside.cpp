// SPDX-License-Identifier: Apache-2.0
#include "claim/quoted_beside.h"

#include <algorithm>
#include <span>

#include "text/fold.h"

namespace rashomon {
namespace {

// The cues that name somebody in the tokens.
std::span<const Cue> cues_in(const std::vector<Cue>& cues, TokenRange tokens) {
  return {std::ranges::lower_bound(cues, tokens.begin, {}, &Cue::source),
          std::ranges::lower_bound(cues, tokens.end, {}, &Cue::source)};
}

bool is_quoted(const Reading& reading, std::uint32_t t) { return reading.quote_of(reading.token(t).span) != nullptr; }

const Mention* person_at(const Reading& reading, std::uint32_t t) {
  const auto* name = reading.mention<Name>(t);
  return name != nullptr && std::get<Name>(name->value).kind == NameKind::person ? name : nullptr;
}

bool is_subject(const Reading& reading, std::uint32_t t) {
  return universal(reading.token(t).relation) == Relation::nsubj;
}

// The person who is the first subject of a stretch of tokens before any quotation; "la position de la présidente n'a
// pas varié": or whose thing that is.
std::optional<std::uint32_t> subject_of_clause(const Reading& reading, TokenRange tokens) {
  for (auto t = tokens.begin; t < tokens.end && !is_quoted(reading, t); ++t) {
    if (!is_subject(reading, t)) continue;
    if (reading.is_person(reading.referent(t))) return t;
    if (reading.token(t).upos != Upos::noun) continue;
    for (const auto c : reading.tree.children(t)) {
      const auto relation = reading.token(c).relation;
      const bool whose = c > t ? universal(relation) == Relation::nmod : relation == Relation::nmod_poss;
      if (whose && reading.token(c).upos != Upos::pron && reading.is_person(c)) return c;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

// "Même son de cloche à la CGT : « ... »": the organisation named last where no verb tells anything.
std::optional<std::uint32_t> last_body(const Reading& reading, std::uint32_t begin, std::uint32_t colon) {
  std::optional<std::uint32_t> found;
  for (auto t = begin; t < colon && !is_quoted(reading, t); ++t) {
    if (reading.token(t).features.verb_form == VerbForm::finite) return std::nullopt;
    const auto* name = reading.mention<Name>(t);
    if (name != nullptr && std::get<Name>(name->value).kind == NameKind::organisation) found = name->head;
  }
  return found;
}

}  // namespace

std::optional<std::uint32_t> author_of(const Reading& reading, std::uint32_t noun) {
  if (reading.token(noun).upos != Upos::noun || reading.lexicon.speech(reading.lemma(noun), Upos::noun).empty())
    return std::nullopt;
  for (const auto c : reading.tree.children(noun)) {
    const auto relation = reading.token(c).relation;
    const bool of = c > noun ? universal(relation) == Relation::nmod : relation == Relation::nmod_poss;
    // "a message from the harbour master": whom a preposition of source names needs to be no known person.
    const bool from = of && reading.lexicon.slot(reading.preposition(c)) == Slot::source &&
                      reading.mention<Time>(c) == nullptr && reading.mention<Place>(c) == nullptr;
    if (of && (from || reading.is_person(c))) return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> named_in_parentheses(const Reading& reading, TokenRange quotation) {
  const auto end = static_cast<std::uint32_t>(reading.analysis.tokens.size());
  auto t = quotation.end;
  const auto signs = [&](std::uint32_t mark) {
    const auto form = reading.analysis.form(mark);
    return form == "(" || form == "–" || form == "—";
  };
  while (t < end && reading.token(t).upos == Upos::punct && !signs(t)) ++t;
  if (t + 2 >= end || !signs(t)) return std::nullopt;
  // "– Mme Roy": a title before the name.
  const auto* name = person_at(reading, t + 1);
  if (name == nullptr && person_at(reading, t + 2) != nullptr && person_at(reading, t + 2)->tokens.begin == t + 2)
    name = person_at(reading, t + 2);
  // "« ... » – Paul Roy a souri" goes on.
  const auto behind = name == nullptr ? end : name->tokens.end;
  const bool stands_alone = behind >= end || reading.token(behind).upos == Upos::punct;
  return name != nullptr && stands_alone ? std::optional(name->head) : std::nullopt;
}

std::optional<std::uint32_t> person_behind_colon(const Reading& reading, TokenRange quotation) {
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, quotation.end - 1)].tokens;
  auto t = quotation.end;
  // A dash may also open an aside, unless the quotation begins the sentence.
  const bool begins = quotation.begin <= sentence.begin + 1;
  const auto sets_off = [&](std::uint32_t mark) {
    const auto form = reading.analysis.form(mark);
    return form == ":" || (begins && (form == "–" || form == "—" || form == "-"));
  };
  while (t < sentence.end && reading.token(t).upos == Upos::punct && !sets_off(t)) ++t;
  if (t >= sentence.end || !sets_off(t)) return std::nullopt;
  return subject_of_clause(reading, {t + 1, sentence.end});
}

std::optional<std::uint32_t> begun_by_name(const Reading& reading, TokenRange quotation) {
  const auto first = quotation.begin;
  if (first < 2 || reading.token(first).upos == Upos::punct) return std::nullopt;
  for (const auto c : reading.tree.children(head_of(reading.analysis, quotation))) {
    const auto* name = person_at(reading, c);
    const bool adjacent = name != nullptr && name->tokens.end + 1 == first && c < first;
    if (adjacent && is_subject(reading, c)) return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> named_before_colon(const Reading& reading, std::uint32_t begin, std::uint32_t colon) {
  for (auto t = colon; t > begin && !is_quoted(reading, t - 1); --t) {
    if (const auto* name = person_at(reading, t - 1); name != nullptr) return name->head;
  }
  for (auto t = begin; t < colon; ++t) {
    if (const auto author = author_of(reading, t); author && !is_quoted(reading, t)) return author;
  }
  // "The minister's verdict: “...”": whose thing it is, where no verb tells of it.
  const auto root = reading.analysis.sentences[sentence_of(reading.analysis, begin)].root;
  if (root >= begin && root < colon && reading.token(root).upos == Upos::noun && !is_quoted(reading, root)) {
    for (const auto c : reading.tree.children(root)) {
      const auto relation = reading.token(c).relation;
      const bool whose = c > root ? universal(relation) == Relation::nmod : relation == Relation::nmod_poss;
      if (whose && reading.token(c).upos != Upos::pron && reading.is_person(c)) return c;
    }
  }
  for (auto t = begin; t < colon; ++t) {
    const bool noun = reading.token(t).upos == Upos::noun || reading.token(t).upos == Upos::propn;
    if (noun && (is_subject(reading, t) || t == root) && !is_quoted(reading, t) && reading.is_person(t)) return t;
  }
  return last_body(reading, begin, colon);
}

std::optional<std::uint32_t> author_behind(const Reading& reading, TokenRange quotation) {
  const auto end = static_cast<std::uint32_t>(reading.analysis.tokens.size());
  const auto last = std::min(end, quotation.end + reading.thresholds().author_tokens);
  for (auto t = quotation.end; t < last && !is_quoted(reading, t); ++t) {
    const auto& token = reading.token(t);
    if (token.upos == Upos::noun || token.upos == Upos::propn) {
      if (const auto author = author_of(reading, t)) return author;
      // "“...” is the union's answer": the owner stands before the noun.
      const auto relation = token.relation;
      if (relation == Relation::nmod_poss || universal(relation) == Relation::compound ||
          universal(relation) == Relation::flat)
        continue;
      return std::nullopt;
    }
    const bool before_noun = token.upos == Upos::part || token.upos == Upos::punct || token.upos == Upos::pron ||
                             token.upos == Upos::aux || token.upos == Upos::det || token.upos == Upos::adj;
    if (!before_noun) return std::nullopt;
  }
  return std::nullopt;
}

const Cue* cue_behind(const Reading& reading, const std::vector<Cue>& cues, TokenRange quotation) {
  const auto end = static_cast<std::uint32_t>(reading.analysis.tokens.size());
  auto t = quotation.end;
  for (; t < end && reading.token(t).upos == Upos::punct; ++t) {
    const auto form = reading.analysis.form(t);
    if (form == "." || form == ";") return nullptr;
  }
  if (t == end || t == quotation.end) return nullptr;
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, t)].tokens;
  for (const auto& cue : cues_in(cues, {t, sentence.end})) {
    if (cue.span.begin == reading.token(t).span.begin) return &cue;
  }
  return nullptr;
}

const Cue* cue_in(const Reading& reading, const std::vector<Cue>& cues, TokenRange tokens) {
  for (const auto& cue : cues_in(cues, tokens)) {
    if (!is_quoted(reading, cue.source)) return &cue;
  }
  return nullptr;
}

const Cue* cue_over(const Reading& reading, const std::vector<Cue>& cues, std::uint32_t token) {
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, token)].tokens;
  for (const auto& cue : cues_in(cues, sentence)) {
    if (!is_quoted(reading, cue.source) && cue.says(reading, token)) return &cue;
  }
  return nullptr;
}

std::optional<std::uint32_t> subject_before(const Reading& reading, std::uint32_t sentence) {
  for (const auto c : reading.tree.children(reading.analysis.sentences[sentence - 1].root)) {
    const bool singular = reading.token(c).features.number != Number::plural;
    if (singular && is_subject(reading, c) && reading.is_person(reading.referent(c))) return c;
    // "La réponse du maire est brève."
    if (const auto author = is_subject(reading, c) ? author_of(reading, c) : std::nullopt) return author;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> only_named_in(const Reading& reading, std::uint32_t sentence) {
  const auto tokens = reading.analysis.sentences[sentence].tokens;
  const Mention* found = nullptr;
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    if (is_quoted(reading, t)) return std::nullopt;
    // Somebody told of without a name may speak as well.
    const bool another = is_subject(reading, t) && reading.is_person(t) && person_at(reading, t) == nullptr;
    const auto* name = person_at(reading, t);
    if (another || (name != nullptr && found != nullptr && name != found)) return std::nullopt;
    if (name != nullptr) found = name;
  }
  return found == nullptr ? std::nullopt : std::optional(found->head);
}

std::optional<std::uint32_t> document_before(const Reading& reading, std::uint32_t sentence) {
  for (const auto c : reading.tree.children(reading.analysis.sentences[sentence - 1].root)) {
    if (is_subject(reading, c) && reading.classes.is_a(reading.thing(c), "document")) return c;
  }
  return std::nullopt;
}

bool has_noun_subject(const Reading& reading, std::uint32_t sentence) {
  const auto root = reading.analysis.sentences[sentence].root;
  return std::ranges::any_of(reading.tree.children(root), [&](std::uint32_t c) {
    const auto upos = reading.token(c).upos;
    return is_subject(reading, c) && (upos == Upos::noun || upos == Upos::propn);
  });
}

std::optional<std::uint32_t> subject_in(const Reading& reading, std::uint32_t sentence) {
  const auto subject = subject_of_clause(reading, reading.analysis.sentences[sentence].tokens);
  const bool one = subject && reading.token(*subject).features.number != Number::plural;
  return one ? subject : std::nullopt;
}

}  // namespace rashomon
