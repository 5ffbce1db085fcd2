// SPDX-License-Identifier: Apache-2.0
// Prefixes that turn a word into its opposite: "insured", "uninsured".
#include <algorithm>

#include "claim/lexicon.h"

namespace rashomon {

std::optional<Error> ClaimLexicon::load_prefixes(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto prefix = table.column("prefix"), upos = table.column("upos"), except = table.column("except");
  for (const auto* column : {&prefix, &upos, &except}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    auto& added = prefixes_[std::string(table.cell(row, *upos))].emplace_back();
    added.letters = table.cell(row, *prefix);
    for (auto rest = table.cell(row, *except); !rest.empty();) {
      const auto word = rest.substr(0, rest.find(' '));
      added.except.emplace_back(word);
      rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
  }
  return std::nullopt;
}

std::vector<std::string> ClaimLexicon::prefixed(std::string_view lemma, Upos upos, std::uint32_t shortest) const {
  std::vector<std::string> found;
  const auto of = prefixes_.find(name_of(upos));
  if (of == prefixes_.end()) return found;
  const auto letters = [](std::string_view word) {
    return std::ranges::count_if(word, [](char byte) { return (byte & 0xC0) != 0x80; });
  };
  const auto add = [&](const Prefix& prefix, std::string_view rest, std::string opposite) {
    if (letters(rest) >= std::ptrdiff_t{shortest} && std::ranges::find(prefix.except, rest) == prefix.except.end())
      found.push_back(std::move(opposite));
  };
  for (const auto& prefix : of->second) {
    add(prefix, lemma, prefix.letters + std::string(lemma));
    if (!lemma.starts_with(prefix.letters)) continue;
    const auto rest = lemma.substr(prefix.letters.size());
    add(prefix, rest, std::string(rest));
  }
  return found;
}

}  // namespace rashomon
