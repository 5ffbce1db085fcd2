// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <rashomon/result.h>

#include "analysis/analysis.h"

namespace rashomon {

// CoNLL-U of an analysis of content, with "# text" lines, MWT ranges for words that share a surface, SpaceAfter=No and
// Entity= in the last column.
std::string to_conllu(const Analysis& analysis, std::string_view content);

// A treebank's sentences: content is its surface text, one sentence a line, and spans lie in it. Empty words ("8.1")
// are left out; columns that hold "_" keep their defaults. Fails on a line without ten columns or a head outside its
// sentence, naming the line.
struct Treebank {
  std::string content;
  Analysis analysis;
};
Result<Treebank> read_conllu(std::string_view conllu);

}  // namespace rashomon
