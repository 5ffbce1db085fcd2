// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "claim/reading.h"
#include "claim/speaker_phrases.h"

namespace rashomon {

// The subject of a verb of speech that the tree gives to another verb or to none; each is nullopt where nobody is. A
// view: what it sees must outlive it.
class DistantSubjects {
 public:
  explicit DistantSubjects(const Reading& reading) : reading_(reading), phrases_(reading) {}

  // "The minister said that the talks had failed, adding that ...": of a participle that the tree ties to what is said.
  std::optional<std::uint32_t> main_reporter(std::uint32_t verb) const;
  // "seems annoyed and asks", "a condamné et estimé": the subject of the clause that the verb goes on from.
  std::optional<std::uint32_t> shared(std::uint32_t verb) const;
  // "a fini par admettre que ...", "was quick to point out": of an infinitive, the subject of the verb above.
  std::optional<std::uint32_t> of_infinitive(std::uint32_t verb) const;
  // "Witnesses interviewed by the agency claimed ...": what a participle describes that the tree took for a clause.
  std::optional<std::uint32_t> described_before(std::uint32_t verb) const;
  // "A man who lives nearby said ...": whom a clause before the verb describes, where the tree hangs the verb from
  // them, too.
  std::optional<std::uint32_t> behind_relative(std::uint32_t verb) const;
  // "Is convinced that ...", "s'est dite persuadée que ...": whoever has the view that a passive tells.
  std::optional<std::uint32_t> holder_of_view(std::uint32_t verb) const;
  // "On apprend dans le rapport que ...", "learned from the managers that ...": where what the verb tells comes from.
  std::optional<std::uint32_t> learned_from(std::uint32_t verb) const;
  // "Another man, not seen on camera, tells Ann Lee": the first subject of the sentence.
  std::optional<std::uint32_t> first_of_sentence(std::uint32_t verb) const;

 private:
  std::optional<std::uint32_t> subject_of(std::uint32_t above, std::uint32_t verb) const;

  const Reading& reading_;
  SpeakerPhrases phrases_;
};

}  // namespace rashomon
