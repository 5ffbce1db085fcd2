// SPDX-License-Identifier: Apache-2.0
#include "claim/comments.h"

#include <algorithm>

namespace rashomon {
namespace {

// "When the board felt ready": an adverb that asks or relates opens the clause.
bool has_question_word(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    const auto type = reading.token(c).features.pron_type;
    const bool asks = type == PronType::interrogative || type == PronType::relative;
    return c < verb && asks && universal(reading.token(c).relation) == Relation::advmod;
  });
}

// "L'a reconnu": a pronoun is its object.
bool takes_pronoun(const Reading& reading, std::uint32_t verb) {
  const auto object = reading.child(verb, Relation::obj);
  return object && *object < verb && reading.token(*object).features.pron_type == PronType::personal;
}

// "..., ce que confirme le maire": a clause about all that stands before. What somebody denies or blames on others is
// no word of theirs.
bool takes_up(const Reading& reading, std::uint32_t verb) {
  const auto pronoun = reading.token(verb).head;
  const auto& token = reading.token(pronoun);
  const auto object = reading.child(verb, Relation::obj);
  const auto said = reading.speech(verb);
  const auto& kind = reading.classes.speech(said);
  return token.upos == Upos::pron && token.features.pron_type == PronType::demonstrative && pronoun < verb &&
         token.head < pronoun && object && *object == pronoun + 1 &&
         reading.token(*object).features.pron_type == PronType::relative &&
         (kind.withheld || kind.tells || said == "admit");
}

}  // namespace

bool comments(const Reading& reading, std::uint32_t verb) { return commented_by(reading, verb).has_value(); }

std::optional<std::uint32_t> commented_by(const Reading& reading, std::uint32_t verb) {
  const auto relation = reading.token(verb).relation;
  const auto above = reading.token(verb).head;
  if (reading.child(verb, Relation::ccomp)) return std::nullopt;
  if (relation == Relation::acl_relcl)
    return takes_up(reading, verb) ? std::optional(reading.token(above).head) : std::nullopt;
  const auto mark = reading.child(verb, relation == Relation::advcl ? Relation::mark : Relation::cc);
  if (!mark || (relation != Relation::advcl && relation != Relation::conj)) return std::nullopt;
  const auto words = reading.plain_words(span_of(reading.analysis, reading.tree.range(*mark)));
  // "Ainsi que" joins, too, but for a clause that takes up what stands before.
  const bool opens =
      reading.lexicon.opens_comment(words) && (relation == Relation::advcl || takes_pronoun(reading, verb));
  return opens ? std::optional(above) : std::nullopt;
}

bool is_conditioned(const Reading& reading, std::uint32_t verb) {
  const auto mark = reading.child(verb, Relation::mark);
  if (!mark) return reading.token(verb).relation == Relation::advcl && has_question_word(reading, verb);
  if (comments(reading, verb)) return false;
  return !reading.lexicon.opens_content(reading.plain_words(span_of(reading.analysis, reading.tree.range(*mark))));
}

bool is_aside(const Reading& reading, std::uint32_t verb, std::uint32_t end) {
  const auto relation = reading.token(verb).relation;
  return (relation == Relation::acl_relcl || relation == Relation::advcl) && reading.tree.range(verb).end + 2 < end;
}

}  // namespace rashomon
