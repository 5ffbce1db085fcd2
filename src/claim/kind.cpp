// SPDX-License-Identifier: Apache-2.0
#include "claim/kind.h"

#include <string>

#include "base/hash.h"
#include "text/fold.h"

namespace rashomon {
namespace {

std::string keyed(std::string_view lemma, std::string_view upos) {
  return std::string(lemma) + '/' + std::string(upos);
}

}  // namespace

std::optional<Error> read_kinds(const Table& table, Kinds& kinds) {
  if (table.rows() == 0) return std::nullopt;
  const auto lemma = table.column("lemma"), upos = table.column("upos"), group = table.column("group"),
             sort = table.column("sort");
  for (const auto* column : {&lemma, &upos, &group, &sort}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto word = hash(fold(table.cell(row, *lemma)));
    const auto path = table.cell(row, *sort);
    Kind kind{hash(table.cell(row, *group)), word, word, word, !path.empty()};
    if (kind.shared) {
      kind.sort = hash(path);
      kind.wider = hash(path.substr(0, path.find('/')));
    }
    kinds.try_emplace(keyed(table.cell(row, *lemma), table.cell(row, *upos)), kind);
  }
  return std::nullopt;
}

std::optional<Kind> find_kind(const Kinds& kinds, std::string_view lemma, Upos upos) {
  const auto found = kinds.find(keyed(lemma, name_of(upos)));
  if (found == kinds.end()) return std::nullopt;
  return found->second;
}

}  // namespace rashomon
