// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/sentence_tree.h"

namespace rashomon {

// A verb has one subject. A second one between commas tells who the first is ("Les pompiers de Lens, la brigade la plus
// ancienne du pays, ont éteint"); one behind the verb is its object, where the order tells ("told Ruth Adler").
void settle_subjects(SentenceTree& tree, bool order_tells);

// "Les agents suspendent leur grève, entamée mardi": a participle right behind a comma tells of the noun before it,
// with which it agrees as it does not with the subject.
void find_described_nouns(SentenceTree& tree);

// "Shops were looted and 60 people detained": a noun without a preposition between the conjunction and a participle
// that joins a passive is the participle's subject, not a complement of the verb before.
void find_gapped_subjects(SentenceTree& tree);

// "Police said the skipper, Haris Lode, had been found": what the verb above seems to govern is the subject of a clause
// that has none.
void find_content_subjects(SentenceTree& tree);

// "Was identified as Kyle Roy, 24, who was fired": a clause whose subject is a relative pronoun tells of the noun right
// before it, whatever verb the tree hangs it from.
void find_relatives(SentenceTree& tree);

// "The dam that supplies the city burst on Friday, officials said": the noun before a relative clause is no second
// subject of who says so, nor what the verb behind the clause hangs on: it is that verb's subject. Returns the root of
// the sentence, which was `root` and may be another.
std::uint32_t find_subjects_with_relatives(SentenceTree& tree, std::uint32_t root);

// "Sources close to the talks say a deal is near": a noun that the tree has for the root is the subject of the verb
// that hangs from it and governs a clause. Returns the root.
std::uint32_t find_verb_of_root(SentenceTree& tree, std::uint32_t root);

// "A march against the visit drew 600 people": no finite verb follows a preposition. The noun between them is what the
// preposition leads in, and the root the subject of the verb. Returns the root.
std::uint32_t find_verb_behind_phrase(SentenceTree& tree, std::uint32_t root);

}  // namespace rashomon
