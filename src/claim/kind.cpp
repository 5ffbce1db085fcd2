// SPDX-License-Identifier: Apache-2.0
#include "claim/kind.h"

#include <algorithm>

#include <string>

#include "base/hash.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool has_rival(const std::vector<Kind>& kinds, const std::vector<Kind>& others) {
  return std::ranges::any_of(kinds, [&](const Kind& kind) {
    const auto of_group = [&](const Kind& other) { return other.group == kind.group; };
    const auto fits = [&](const Kind& other) { return of_group(other) && !exclude(kind, other); };
    return std::ranges::any_of(others, of_group) && std::ranges::none_of(others, fits);
  });
}

}  // namespace

bool rivals(const std::vector<Kind>& one, const std::vector<Kind>& other) {
  return has_rival(one, other) && has_rival(other, one);
}
namespace {

std::string keyed(std::string_view lemma, std::string_view upos) {
  return std::string(lemma) + '/' + std::string(upos);
}

}  // namespace

std::optional<Error> read_kinds(const Table& table, Kinds& kinds) {
  if (table.rows() == 0) return std::nullopt;
  const auto lemma = table.column("lemma"), upos = table.column("upos"), group = table.column("group"),
             sort = table.column("sort"), joint = table.column("joint");
  for (const auto* column : {&lemma, &upos, &group, &sort, &joint}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto word = hash(fold(table.cell(row, *lemma)));
    const auto path = table.cell(row, *sort);
    Kind kind{hash(table.cell(row, *group)), word, word, word, word, !path.empty()};
    if (kind.shared) {
      kind.sort = hash(path);
      kind.wider = hash(path.substr(0, path.rfind('/')));
      kind.widest = hash(path.substr(0, path.find('/')));
    }
    if (const auto set = table.cell(row, *joint); !set.empty()) kind.joint = static_cast<std::uint32_t>(hash(set));
    kinds.try_emplace(keyed(table.cell(row, *lemma), table.cell(row, *upos)), kind);
  }
  return std::nullopt;
}

StringSet words_of_verbs(const Kinds& kinds) {
  const auto verb = keyed("", name_of(Upos::verb));
  StringSet words;
  for (const auto& [phrase, kind] : kinds) {
    if (!phrase.ends_with(verb) || phrase.find(' ') == std::string::npos) continue;
    const auto own = std::string_view(phrase).substr(0, phrase.size() - verb.size());
    for (std::size_t begin = 0, end = 0; begin < own.size(); begin = end + 1) {
      end = std::min(own.find(' ', begin), own.size());
      words.emplace(own.substr(begin, end - begin));
    }
  }
  return words;
}

std::optional<Kind> find_kind(const Kinds& kinds, std::string_view lemma, Upos upos) {
  const auto found = kinds.find(keyed(lemma, name_of(upos)));
  if (found == kinds.end()) return std::nullopt;
  return found->second;
}

}  // namespace rashomon
