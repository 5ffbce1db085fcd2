// SPDX-License-Identifier: Apache-2.0
#include "analysis/lemma_rule.h"

#include <algorithm>

#include "analysis/normal.h"

namespace rashomon {
namespace {

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

std::string rule_from(char kind, std::string_view base, std::string_view lemma) {
  const auto ends = std::mismatch(base.begin(), base.end(), lemma.begin(), lemma.end());
  auto common = static_cast<std::size_t>(ends.first - base.begin());
  while (common > 0 && (inside_character(base, common) || inside_character(lemma, common))) --common;
  const auto cut =
      static_cast<std::size_t>(std::count_if(base.begin() + static_cast<std::ptrdiff_t>(common), base.end(),
                                             [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  std::string rule(1, kind);
  rule += static_cast<char>('0' + std::min<std::size_t>(cut, 70));
  return rule.append(lemma.substr(common));
}

}  // namespace

std::string lemma_rule(std::string_view form, std::string_view lemma) {
  std::string lowered, kept;
  normalize(form, lowered);
  straighten(form, kept);
  const auto low = rule_from('l', lowered, lemma), keep = rule_from('k', kept, lemma);
  return keep.size() < low.size() || (keep.size() == low.size() && keep[1] < low[1]) ? keep : low;
}

void apply_lemma_rule(std::string_view rule, std::string_view form, std::string_view normal_form, std::string& out) {
  if (rule.size() < 2) {
    out = form;
    return;
  }
  if (rule[0] == 'k') {
    straighten(form, out);
  } else {
    out = normal_form;
  }
  auto end = out.size();
  for (auto cut = static_cast<int>(rule[1]) - '0'; cut > 0; --cut) {
    if (end == 0) return;
    do --end;
    while (end > 0 && inside_character(out, end));
  }
  if (end == 0 && rule.size() == 2) return;
  out.resize(end);
  out += rule.substr(2);
}

}  // namespace rashomon
