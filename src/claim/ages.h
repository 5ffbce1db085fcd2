// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <rashomon/quantity.h>

#include "claim/reading.h"

namespace rashomon {

// How old an article tells somebody to be, by a number of years or by a word: "45 ans", "the 34-year-old", "un
// trentenaire", "in her early sixties".
struct Age {
  Quantity years;
  Span span;           // the words that tell it
  TokenRange tokens;   // that it covers
  std::uint32_t head;  // the token by which it hangs in the tree
  // The head of the name, the noun or the pronoun whose it is; nullopt where nothing tells, or it calls somebody by
  // itself.
  std::optional<std::uint32_t> whose;
  bool alone = false;    // it does: "the 34-year-old"
  bool several = false;  // of one of several people: "two men aged 23 and 31"
};

// Which tokens of an article tell an age.
class AgedTokens {
 public:
  explicit AgedTokens(std::size_t tokens) : aged_(tokens) {}
  void add(TokenRange tokens) {
    for (auto t = tokens.begin; t < tokens.end; ++t) aged_[t] = true;
  }
  bool meets(TokenRange tokens) const {
    for (auto t = tokens.begin; t < tokens.end; ++t) {
      if (aged_[t]) return true;
    }
    return false;
  }

 private:
  std::vector<bool> aged_;
};

// The ages that an article tells, in the order of the text. Whose each is says the grammar alone: who is named there,
// or by what noun; who that is, `people` finds.
std::vector<Age> find_ages(const Reading& reading);

// Is a person meant by a name, a noun or a pronoun for it?
bool may_be_person(const Reading& reading, std::uint32_t t);

// The subject of a verb, or of the one that it goes on from; nullopt where none is in the tree.
std::optional<std::uint32_t> subject_above(const Reading& reading, std::uint32_t verb);

// Whom what stands at `begin` is set off behind, by a comma or a bracket: "Paul Roy, 45 ans", "the girl (four)";
// nullopt where it is nobody.
std::optional<std::uint32_t> set_off_behind(const Reading& reading, std::uint32_t begin);

// The step of find_ages that reads words without a number of years; appends to `ages`.
void add_ages_by_words(const Reading& reading, std::vector<Age>& ages);

}  // namespace rashomon
