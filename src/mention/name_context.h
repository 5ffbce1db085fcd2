// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "mention/name_knowledge.h"
#include "mention/written.h"

namespace rashomon {

// What the words of one article tell about those around them, for finding names. Holds references to what it is given.
class NameContext {
 public:
  NameContext(const NameKnowledge& knowledge, const Analysis& analysis, const std::vector<WrittenWord>& words)
      : knowledge_(knowledge), reader_(knowledge.reader()), analysis_(analysis), words_(words) {}

 protected:
  const WrittenWord& word(std::uint32_t at) const { return words_[at]; }
  bool has(std::uint32_t at, std::uint32_t after) const {
    return at < words_.size() && words_[at].sentence == words_[after].sentence;
  }

  bool is_honorific(std::uint32_t at) const;
  std::uint32_t title_size(std::uint32_t at) const;
  bool starts_name(std::uint32_t at) const;
  bool is_given(std::uint32_t at) const;
  EntityTag tag(std::uint32_t at) const;
  bool is_shouted(std::uint32_t at) const;
  bool is_determiner(std::uint32_t at) const;
  bool is_kind(std::uint32_t at) const;
  bool is_preposition(std::uint32_t at) const;
  bool is_verb_here(std::uint32_t at) const;
  bool begins_organisation(std::uint32_t at) const;
  bool is_made(std::uint32_t begin, std::uint32_t end) const;
  bool is_thing(std::uint32_t begin, std::uint32_t end) const;
  bool is_paper(std::uint32_t begin, std::uint32_t end) const;
  bool is_place(WordRange range) const;
  bool names_large_place(std::uint32_t at) const;
  bool named_place(std::uint32_t at) const;

  const NameKnowledge& knowledge_;
  const NameReader& reader_;
  const Analysis& analysis_;
  const std::vector<WrittenWord>& words_;
};

}  // namespace rashomon
