// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "claim/antecedents.h"
#include "claim/reading.h"

namespace rashomon {

// Tells who a phrase that speaks stands for, and remembers who spoke last. Views: what it sees must outlive it.
class Speakers {
 public:
  explicit Speakers(const Reading& reading) : reading_(reading), antecedents_(reading) {}

  // The attribution to the one whose phrase has the head. Without an entity where it is a pronoun that nobody resolved
  // or that speaks itself ("we").
  Attribution attribution_to(std::uint32_t source, Span cue) const;
  // The only person but the one quoted whom the sentences of a quotation and the one before tell of outside it, and
  // whom a pronoun within may mean; nullopt where nobody is.
  std::optional<std::uint32_t> other_person(std::uint32_t pronoun, TokenRange quotation,
                                            const Attribution& quoted) const;
  // The one who spoke last, for pronouns that follow.
  void note(const Attribution& attribution);

 private:
  std::uint32_t issuer_of(std::uint32_t head) const;
  std::optional<std::uint32_t> called_so(std::uint32_t noun) const;
  std::string with_article(std::uint32_t head, const Name& name) const;
  std::optional<Span> name_beside(std::uint32_t noun) const;
  bool is_owner(std::uint32_t t) const;
  bool is_ours(std::uint32_t head) const;
  TokenRange naming(std::uint32_t head) const;
  bool says_name(std::uint32_t head, const Name& name) const;

  // Somebody who spoke.
  struct Spoken {
    std::string speaker, entity;
    bool named = false;
    Features features;
    std::uint32_t head = UINT32_MAX;  // of the words that named them
  };
  const Spoken* last_spoken(std::uint32_t pronoun) const;
  std::optional<std::uint32_t> spoken_of_last(std::uint32_t head, Span cue) const;

  const Reading& reading_;
  Antecedents antecedents_;
  Spoken last_, last_but_one_;
};

}  // namespace rashomon
