// SPDX-License-Identifier: Apache-2.0
// What a clause tells of somebody's trade or office: "who teaches chemistry", "qui dirige l'hôpital".
#include <algorithm>

#include "claim/trades.h"

namespace rashomon {
namespace {

// "Who" of "who teaches chemistry"; nullopt where the verb has no such subject.
std::optional<std::uint32_t> relative_subject(const Reading& reading, std::uint32_t verb) {
  if (reading.token(verb).upos != Upos::verb) return std::nullopt;
  for (const auto c : reading.tree.children(verb)) {
    const bool relative = reading.token(c).features.pron_type == PronType::relative;
    if (c < verb && relative && universal(reading.token(c).relation) == Relation::nsubj) return c;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> holder_of_calling(const Reading& reading, std::uint32_t verb) {
  const auto subject = relative_subject(reading, verb);
  if (!subject || *subject == 0) return std::nullopt;
  // "Le capitaine Paul Roy, qui commandait": the name right before, whatever the clause hangs from.
  const auto comma = reading.analysis.form(*subject - 1) == "," ? 1U : 0U;
  const auto named = name_ending(reading, *subject - comma);
  const auto* name = named ? reading.mention<Name>(*named) : nullptr;
  return name != nullptr && std::get<Name>(name->value).kind == NameKind::person ? named : std::nullopt;
}

std::string calling_of(const Reading& reading, std::uint32_t verb) {
  const auto& children = reading.tree.children(verb);
  const auto subject = relative_subject(reading, verb);
  const bool denied =
      std::ranges::any_of(children, [&](std::uint32_t c) { return reading.negation(c) == Negation::not_so; });
  if (!subject || !holder_of_calling(reading, verb) || denied) return {};
  const auto words = std::string(reading.lemma(*subject)) + ' ' + std::string(reading.lemma(verb));
  for (const auto c : children) {
    if (c < verb) continue;
    const auto found = reading.lexicon.trade(words + ' ' + std::string(reading.lemma(c)));
    if (!found.empty()) return std::string(found);
  }
  return std::string(reading.lexicon.trade(words));
}

}  // namespace rashomon
