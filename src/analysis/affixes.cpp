// SPDX-License-Identifier: Apache-2.0
#include "analysis/affixes.h"

#include <algorithm>
#include <array>

#include "analysis/normal.h"
#include "text/chars.h"

namespace rashomon {
namespace {

// The end of the first apostrophe in a word; 0: it has none.
std::uint32_t apostrophe_end(std::string_view content, Span word) {
  for (auto at = word.begin; at < word.end;) {
    const auto c = decode(content, at);
    at += c.size;
    if (is_apostrophe(c.code)) return at;
  }
  return 0;
}

bool kept_whole(std::string_view content, Span word, const TokenRules& rules, std::string& form) {
  normalize(content.substr(word.begin, word.size()), form);
  return rules.whole.contains(form);
}

bool has_joint(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return c == '-' || c == '\'' || static_cast<unsigned char>(c) == 0xE2 || static_cast<unsigned char>(c) == 0xCA;
  });
}

// The begin of the longest suffix clitic that a word ends in; its end where there is none.
std::uint32_t suffix_begin(std::string_view content, Span word, const TokenRules& rules, std::string& form) {
  if (rules.suffixes.empty()) return word.end;
  const auto reach =
      static_cast<std::uint32_t>(rules.longest_suffix + 4);  // a curly apostrophe is longer than a straight one
  auto from = word.size() > reach + 1 ? word.end - reach : word.begin + 1;
  for (auto at = from; at < word.end; ++at) {
    if ((static_cast<unsigned char>(content[at]) & 0xC0) == 0x80) continue;
    normalize(content.substr(at, word.end - at), form);
    if (rules.suffixes.contains(form)) return at;
  }
  return word.end;
}

void cut_hyphens(std::string_view content, Span word, const TokenRules& rules, std::string& form,
                 std::vector<Span>& parts) {
  auto begin = word.begin;
  for (auto at = word.begin; at < word.end;) {
    const auto c = decode(content, at);
    if (is_hyphen(c.code) && at > word.begin && at + c.size < word.end) {
      normalize(content.substr(begin, at - begin), form);
      if (!rules.hyphen_prefixes.contains(form)) {
        parts.push_back({begin, at});
        parts.push_back({at, at + c.size});
        begin = at + c.size;
      }
    }
    at += c.size;
  }
  parts.push_back({begin, word.end});
}

}  // namespace

std::uint32_t after_prefixes(std::string_view content, Span word, const TokenRules& rules, std::string& form) {
  if (rules.prefixes.empty()) return word.begin;
  const auto end = apostrophe_end(content, word);
  if (end == 0 || end >= word.end) return word.begin;
  normalize(content.substr(word.begin, end - word.begin), form);
  return rules.prefixes.contains(form) ? end : word.begin;
}

void cut_affixes(std::string_view content, Span word, const TokenRules& rules, bool whole_tail, std::string& form,
                 std::vector<Span>& parts) {
  const auto text = content.substr(word.begin, word.size());
  if (!has_joint(text)) {
    parts.push_back(word);
    return;
  }
  while (!kept_whole(content, word, rules, form)) {
    const auto begin = after_prefixes(content, word, rules, form);
    if (begin == word.begin) break;
    parts.push_back({word.begin, begin});
    word.begin = begin;
  }
  if (whole_tail || kept_whole(content, word, rules, form)) {
    parts.push_back(word);
    return;
  }
  std::array<Span, 8> tails;
  std::size_t count = 0;
  for (auto tail = suffix_begin(content, word, rules, form); tail < word.end && count < tails.size();
       tail = suffix_begin(content, word, rules, form)) {
    tails[count++] = {tail, word.end};
    word.end = tail;
    if (kept_whole(content, word, rules, form)) break;
  }
  if (rules.hyphen_splits) {
    cut_hyphens(content, word, rules, form, parts);
  } else {
    parts.push_back(word);
  }
  while (count > 0) parts.push_back(tails[--count]);
}

}  // namespace rashomon
