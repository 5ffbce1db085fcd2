// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/result.h>
#include <rashomon/time.h>

#include "analysis/analysis.h"
#include "base/string_map.h"
#include "lang/pack.h"

namespace rashomon {

// Whether what a sentence tells lies behind or ahead of its publication: which Monday "Monday" is.
class TimeTense {
 public:
  // Table time_tense: words and endings ("-ront") of verbs and their direction ("past", "future", or "planned" where
  // only its present tells of what lies ahead: "the trial opens on Monday"; behind a pronoun and a space, only with
  // that pronoun; "moved": the lemma of a verb that puts something to another day; "duty": future, but past before a
  // perfect).
  static Result<TimeTense> open(const Pack& pack);

  // Does the token hang from a verb that tells of the past itself ("was sentenced on", "a été relevé le"), not from one
  // that an announcement of the past governs?
  bool told_as_past(const Analysis& analysis, std::uint32_t head) const;

  // Does the token hang from a verb that puts something to another day ("postponed", "fixed")? A day that it is put to
  // lies ahead, in whatever tense that was done.
  bool is_moved(const Analysis& analysis, std::uint32_t head) const;

  // Of the verb that the token hangs from, by the tree where there is one, else of the nearest word of the sentence
  // that the table knows.
  TimeExpression::Direction direction(const Analysis& analysis, TokenRange mention, std::uint32_t head) const;

 private:
  using Direction = TimeExpression::Direction;
  // Does the token hang from the present of a verb of what is planned?
  bool is_planned(const Analysis& analysis, TokenRange mention, std::uint32_t head, const Sentence& sentence) const;
  Direction of_verb(const Analysis& analysis, std::uint32_t token, const Sentence& sentence) const;
  Direction of_word(std::string_view form) const;
  Direction nearest(const Analysis& analysis, TokenRange mention, const Sentence& sentence) const;

  StringMap<Direction> words_;
  StringSet planned_, moved_, duties_;
  std::vector<std::pair<std::string, Direction>> endings_;
};

}  // namespace rashomon
