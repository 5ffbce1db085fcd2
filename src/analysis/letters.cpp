// SPDX-License-Identifier: Apache-2.0
#include "analysis/letters.h"

#include <algorithm>

#include "text/chars.h"

namespace rashomon {
namespace {

bool is_upper_at(std::string_view text, std::size_t at) { return kind_at(text, at) == CharKind::upper; }

}  // namespace

Result<Letters> Letters::read(const Pack& pack) {
  Letters letters;
  const auto table = pack.table("letters");
  if (table.rows() == 0) return letters;
  const auto letter = table.column("letter"), latin = table.column("latin");
  if (!letter) return letter.error();
  if (!latin) return latin.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto text = table.cell(row, *letter);
    const auto c = text.empty() ? Char{} : decode(text, 0);
    if (c.size != text.size() || kind_of(c.code) != CharKind::lower) {
      return Error{ErrorCode::bad_data, std::string(pack.name()) + ".pack: table 'letters': '" + std::string(text) +
                                            "' is not one letter in lower case"};
    }
    letters.latin_.emplace(c.code, table.cell(row, *latin));
  }
  return letters;
}

bool Letters::in(std::string_view text) const {
  if (empty()) return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode(text, at);
    if (c.size > 1 && latin_.contains(lower(c.code))) return true;
    at += c.size;
  }
  return false;
}

Letters::Rewritten Letters::rewrite(std::string_view text) const {
  Rewritten made;
  made.text.reserve(text.size());
  made.begins.reserve(text.size() + 1);
  bool shouted = false;  // the letter before is a capital
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode(text, at);
    const bool capital = kind_of(c.code) == CharKind::upper;
    const auto found = c.size > 1 ? latin_.find(lower(c.code)) : latin_.end();
    if (found == latin_.end()) {
      made.text += text.substr(at, c.size);
    } else if (!capital) {
      made.text += found->second;
    } else {
      const bool all = shouted || is_upper_at(text, at + c.size);
      for (std::size_t i = 0; i < found->second.size();) {
        const auto one = decode(found->second, i);
        append_utf8(made.text, i == 0 || all ? upper(one.code) : one.code);
        i += one.size;
      }
    }
    while (made.begins.size() < made.text.size()) made.begins.push_back(static_cast<std::uint32_t>(at));
    shouted = capital;
    at += c.size;
  }
  made.begins.push_back(static_cast<std::uint32_t>(text.size()));
  return made;
}

}  // namespace rashomon
