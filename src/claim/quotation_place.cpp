// SPDX-License-Identifier: Apache-2.0
#include "claim/quotation_place.h"

#include <algorithm>

#include "text/chars.h"

namespace rashomon {
namespace {

constexpr int longest_chain = 8;  // quotations behind one; each of many would be looked at from each before

TokenRange tokens_of(const Reading& reading, std::uint32_t sentence) {
  return reading.analysis.sentences[sentence].tokens;
}

// Does one quotation end with its paragraph, without a mark that closes it, and the other open the next?
bool goes_on_below(std::string_view content, Span quotation, Span next) {
  const auto between = content.substr(quotation.end, next.begin - quotation.end);
  const auto line = between.find_first_not_of(" \t");
  return line != std::string_view::npos && (between[line] == '\n' || between[line] == '\r');
}

}  // namespace

bool closes_clause(const Reading& reading, std::uint32_t t) {
  const auto form = reading.analysis.form(t);
  return form == "." || form == ";" || form == "!" || form == "?" || form == ":";
}

bool fills_sentences(const Reading& reading, const Quotation& quotation) {
  const auto first = tokens_of(reading, sentence_of(reading.analysis, quotation.tokens.begin)),
             last = tokens_of(reading, sentence_of(reading.analysis, quotation.tokens.end - 1));
  return !has_word(reading, first.begin, quotation.tokens.begin) && !has_word(reading, quotation.tokens.end, last.end);
}

std::uint32_t sentence_it_ends_in(const Reading& reading, const Quotation& quotation) {
  const auto last = sentence_of(reading.analysis, quotation.tokens.end - 1);
  const auto cue = reading.tokens_in(quotation.attribution.cue);
  const auto told = cue.size() == 0 ? last : sentence_of(reading.analysis, cue.begin);
  return told == last + 1 ? told : last;
}

std::uint32_t shortest_alone(const Reading& reading, const Quotation& quotation) {
  const bool closed = closes_clause(reading, quotation.tokens.end - 1);
  return closed ? reading.thresholds().quotation_whole_tokens : reading.thresholds().quotation_alone_tokens;
}

bool has_word(const Reading& reading, std::uint32_t begin, std::uint32_t end) {
  for (auto t = begin; t < end; ++t) {
    if (reading.token(t).upos != Upos::punct) return true;
  }
  return false;
}

std::uint32_t end_of_chain(const Reading& reading, const Quotation& quotation) {
  auto end = quotation.tokens.end;
  auto next = std::ranges::upper_bound(reading.quotes, quotation.span.begin, {}, &Span::begin);
  for (int joined = 0; next != reading.quotes.end() && joined < longest_chain; ++next, ++joined) {
    const auto tokens = reading.tokens_in(*next);
    if (tokens.size() == 0 || tokens.begin <= end || closes_clause(reading, end - 1)) break;
    for (auto t = end; t < tokens.begin; ++t) {
      const auto upos = reading.token(t).upos;
      if ((upos != Upos::punct && upos != Upos::cconj) || closes_clause(reading, t)) return end;
    }
    end = tokens.end;
  }
  return end;
}

std::uint32_t end_behind(const Reading& reading, std::uint32_t last) {
  const auto s = sentence_of(reading.analysis, last);
  const auto end = tokens_of(reading, s).end;
  if (s + 1 >= reading.analysis.sentences.size() || has_word(reading, last + 1, end)) return end;
  for (auto t = tokens_of(reading, s + 1).begin; t < tokens_of(reading, s + 1).end; ++t) {
    if (reading.token(t).upos == Upos::punct) continue;
    return kind_at(reading.analysis.form(t), 0) == CharKind::lower ? tokens_of(reading, s + 1).end : end;
  }
  return end;
}

void follow_paragraphs(std::string_view content, std::vector<Quotation>& quotations) {
  for (auto i = quotations.size(); i > 1; --i) {
    auto& before = quotations[i - 2];
    const auto& next = quotations[i - 1];
    if (!before.attribution.entity.empty() || next.attribution.entity.empty()) continue;
    if (before.tokens.end + 1 != next.tokens.begin || !goes_on_below(content, before.span, next.span)) continue;
    before.attribution = next.attribution;
    before.frame = next.frame;
  }
}

bool introduces(const Reading& reading, std::uint32_t begin, std::uint32_t end) {
  while (end > begin && reading.token(end - 1).upos == Upos::punct && reading.analysis.form(end - 1) != ":") --end;
  return end > begin && reading.analysis.form(end - 1) == ":";
}

bool follows_new_clause(const Reading& reading, std::uint32_t begin, std::uint32_t verb) {
  for (auto t = begin; t < verb; ++t) {
    const auto form = reading.analysis.form(t);
    if (form == "." || form == ";") return true;
  }
  return false;
}

}  // namespace rashomon
