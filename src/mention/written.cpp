// SPDX-License-Identifier: Apache-2.0
#include "mention/written.h"

#include <algorithm>
#include <array>

#include "analysis/word_class.h"
#include "text/fold.h"
#include "value/gazetteer.h"

namespace rashomon {
namespace {

bool is_dated(const Token& token) {
  const auto word_class = static_cast<WordClass>(token.word_class);
  return word_class == WordClass::weekday || word_class == WordClass::month;
}

// Opens a quotation, a list or a speech: what follows may be capital for that.
bool opens(std::string_view text) {
  for (const std::string_view mark : {"«", "“", "\"", "„", ":", "–", "—", "-", "(", "[", "‘", "•"}) {
    if (text == mark) return true;
  }
  return false;
}

WrittenWord word_of(std::string_view content, const Analysis& analysis, TokenRange tokens, std::uint32_t sentence) {
  WrittenWord word;
  const auto& first = analysis.tokens[tokens.begin];
  word.span = first.span;
  word.tokens = tokens;
  word.sentence = sentence;
  word.text = content.substr(word.span.begin, word.span.size());
  word.lowered = lower(word.text);
  word.key = place_key(word.text);
  word.capital = is_capitalized(word.text);
  word.punctuation = std::ranges::none_of(word.key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
  });
  word.dated = is_dated(first);
  word.proper = analysis.parsed && tokens.size() == 1 && first.upos == Upos::propn;
  return word;
}

}  // namespace

std::vector<WrittenWord> written_words(std::string_view content, const Analysis& analysis) {
  std::vector<WrittenWord> words;
  for (std::uint32_t s = 0; s < analysis.sentences.size(); ++s) {
    const auto range = analysis.sentences[s].tokens;
    bool starts = true;
    for (auto t = range.begin; t < range.end;) {
      auto end = t + 1;
      while (end < range.end && analysis.tokens[end].continues) ++end;
      words.push_back(word_of(content, analysis, {t, end}, s));
      words.back().starts = starts;
      starts = words.back().punctuation ? starts || opens(words.back().text) : false;
      t = end;
    }
  }
  return words;
}

Span span_of(const std::vector<WrittenWord>& words, WordRange range) {
  return cover(words[range.begin].span, words[range.end - 1].span);
}

TokenRange tokens_of(const std::vector<WrittenWord>& words, WordRange range) {
  return {words[range.begin].tokens.begin, words[range.end - 1].tokens.end};
}

std::string joined_key(const std::vector<WrittenWord>& words, WordRange range) {
  std::string key;
  for (auto i = range.begin; i < range.end; ++i) {
    if (words[i].punctuation) return {};
    key += (key.empty() ? "" : " ") + words[i].key;
  }
  return key;
}

std::vector<bool> headings(const std::vector<WrittenWord>& words, std::size_t sentences) {
  std::vector<std::array<int, 2>> counts(sentences);
  for (const auto& each : words) {
    if (each.punctuation || each.lowered.size() < 4) continue;
    ++counts[each.sentence][each.capital];
  }
  std::vector<bool> headings(sentences);
  for (std::size_t s = 0; s < sentences; ++s)
    headings[s] = counts[s][0] + counts[s][1] >= 4 && counts[s][0] * 4 < counts[s][1];
  return headings;
}

}  // namespace rashomon
