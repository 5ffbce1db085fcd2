// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace rashomon {

// A word of a clause by the hash of its folded lemma, and how much it tells.
struct Term {
  std::uint64_t key = 0;
  float weight = 0;
  bool common = false;  // to all languages: a name, the id of a place, the class of an action or thing
  auto operator<=>(const Term&) const = default;
};

// The terms of each token of an article: its word and the classes that it has.
class WordTerms {
 public:
  bool empty() const { return ends_.empty(); }
  std::span<const Term> of(std::uint32_t token) const {
    const auto begin = token == 0 ? 0 : ends_[token - 1];
    return std::span(terms_).subspan(begin, ends_[token] - begin);
  }
  // The terms of the next token.
  void add(std::span<const Term> terms) {
    terms_.insert(terms_.end(), terms.begin(), terms.end());
    ends_.push_back(static_cast<std::uint32_t>(terms_.size()));
  }

 private:
  std::vector<Term> terms_;
  std::vector<std::uint32_t> ends_;
};

}  // namespace rashomon
