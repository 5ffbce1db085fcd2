// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "link/candidates.h"

namespace rashomon {

// The claims of a story by their blocking keys. A block is a key that not too many claims have; blocks are numbered by
// their keys in ascending order.
class Blocks {
 public:
  // Keys that more than `largest` claims have are left out and counted.
  Blocks(const StoryClaims& story, const Weights& weights, std::uint32_t largest);

  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }
  std::uint32_t oversized() const { return oversized_; }
  KeyKind kind(std::uint32_t block) const { return kinds_[block]; }
  // The blocks of a claim, ascending.
  std::span<const std::uint32_t> of(std::uint32_t claim) const {
    return std::span(blocks_).subspan(begins_[claim], begins_[claim + 1] - begins_[claim]);
  }
  // The claims of a block, ascending.
  std::span<const std::uint32_t> members(std::uint32_t block) const {
    const auto begin = block == 0 ? 0 : ends_[block - 1];
    return std::span(members_).subspan(begin, ends_[block] - begin);
  }

 private:
  void give_to_claims(std::size_t claims);

  std::vector<std::uint32_t> members_, ends_;  // of each block
  std::vector<KeyKind> kinds_;
  std::vector<std::uint32_t> blocks_, begins_;  // of each claim
  std::uint32_t oversized_ = 0;
};

}  // namespace rashomon
