// SPDX-License-Identifier: Apache-2.0
#include "claim/quoted_beside.h"

namespace rashomon {
namespace {

bool is_quoted(const Reading& reading, std::uint32_t t) { return reading.quote_of(reading.token(t).span) != nullptr; }

const Mention* person_at(const Reading& reading, std::uint32_t t) {
  const auto* name = reading.mention<Name>(t);
  return name != nullptr && std::get<Name>(name->value).kind == NameKind::person ? name : nullptr;
}

bool is_subject(const Reading& reading, std::uint32_t t) {
  return universal(reading.token(t).relation) == Relation::nsubj;
}

}  // namespace

std::optional<std::uint32_t> named_in_parentheses(const Reading& reading, TokenRange quotation) {
  const auto end = reading.analysis.tokens.size();
  auto t = quotation.end;
  while (t < end && reading.token(t).upos == Upos::punct && reading.analysis.form(t) != "(") ++t;
  if (t + 1 >= end || reading.analysis.form(t) != "(") return std::nullopt;
  const auto* name = person_at(reading, t + 1);
  return name != nullptr ? std::optional(name->head) : std::nullopt;
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
    const bool noun = reading.token(t).upos == Upos::noun || reading.token(t).upos == Upos::propn;
    if (noun && is_subject(reading, t) && !is_quoted(reading, t)) return t;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> subject_before(const Reading& reading, std::uint32_t sentence) {
  for (const auto c : reading.tree.children(reading.analysis.sentences[sentence - 1].root)) {
    const bool singular = reading.token(c).features.number != Number::plural;
    if (singular && is_subject(reading, c) && reading.is_person(reading.referent(c))) return c;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> subject_in(const Reading& reading, std::uint32_t sentence) {
  const auto tokens = reading.analysis.sentences[sentence].tokens;
  for (auto t = tokens.begin; t < tokens.end && !is_quoted(reading, t); ++t) {
    if (is_subject(reading, t) && reading.is_person(reading.referent(t))) return t;
  }
  return std::nullopt;
}

}  // namespace rashomon
