// SPDX-License-Identifier: Apache-2.0
#include "claim/told_beside.h"

#include <algorithm>

#include "claim/terms.h"

namespace rashomon {
namespace {

constexpr std::uint32_t words_behind = 2;  // "de plus": the last word that may tell a number beside another

}  // namespace

ToldBeside told_beside(const Reading& reading, const Mention& number, std::optional<std::uint32_t> counted) {
  ToldBeside told;
  const auto note = [&](std::uint32_t t) {
    // An ordinal beside the noun alone tells the number itself ("a second person").
    if (std::get<Quantity>(number.value).implicit && reading.token(t).features.num_type == NumType::ordinal) return;
    const auto other = reading.lexicon.other(reading.lemma(t));
    if (!other) return;
    const bool inside = number.tokens.contains(t) && t != number.head && t != counted;
    // "More than six", "six ou plus" are bounds, and so is what stands before the number.
    if (*other == Other::more && (inside || t < number.head)) return;
    (*other == Other::order ? told.order : told.another) = true;
  };
  const auto& above = reading.token(number.head);
  for (const auto t : {number.head, counted.value_or(number.head), above.head}) {
    // "Two more are found", "les deux autres": the word itself stands for those who are counted.
    if (t == above.head && above.relation != Relation::nummod && t != counted) continue;
    note(t);
    for (const auto c : reading.tree.children(t)) {
      if (reading.token(c).upos != Upos::verb || universal(reading.token(c).relation) == Relation::amod) note(c);
    }
  }
  const auto last = counted.value_or(number.head);
  const auto end = reading.analysis.sentences[sentence_of(reading.analysis, last)].tokens.end;
  for (auto t = last + 1; t < std::min(end, last + 1 + words_behind); ++t) {
    const auto head = reading.token(t).head;
    if (head == last || (head == last + 1 && reading.token(head).head == last)) note(t);
  }
  return told;
}

bool of_another(const Reading& reading, const Frame& frame) {
  return std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
    if ((argument.slot != Slot::agent && argument.slot != Slot::patient) || argument.head == frame.predicate)
      return false;
    const bool counts = reading.is_human(argument.head) || reading.classes.event(reading.thing(argument.head)) ||
                        !reading.lexicon.action(reading.lemma(argument.head), Upos::noun).empty();
    return counts && std::ranges::any_of(reading.tree.children(argument.head), [&](std::uint32_t c) {
             return reading.lexicon.other(reading.lemma(c)) == Other::another;
           });
  });
}

}  // namespace rashomon
