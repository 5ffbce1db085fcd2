// SPDX-License-Identifier: Apache-2.0
#include "mention/time_other_words.h"

#include <algorithm>

#include "text/fold.h"

namespace rashomon {
namespace {

// "A woman in her 60s", "in his late forties": the decade of an age.
bool is_age(const Analysis& analysis, const Mention& mention, const TimeTree& tree) {
  const auto begin = mention.tokens.begin;
  const auto possessive = [&](std::uint32_t back) {
    return begin >= back && analysis.tokens[begin - back].features.possessive;
  };
  return tree.grain == Grain::decade && (possessive(1) || possessive(2));
}

// "In an hour-long speech", "the century-old prison": the first part of a compound, which only tells of what kind.
bool opens_compound(std::string_view content, const Mention& mention, const TimeTree& tree) {
  const auto end = mention.span.end;
  const bool joined =
      end + 1 < content.size() && content[end] == '-' && content[end + 1] >= 'a' && content[end + 1] <= 'z';
  return joined && (tree.op == TimeOp::shifted || tree.op == TimeOp::relative);
}

// "Ont passé la nuit": a participle that an auxiliary makes a verb.
bool has_auxiliary(const Analysis& analysis, std::uint32_t t) {
  if (analysis.tokens[t].upos != Upos::verb) return false;
  const auto first = t < 3 ? 0 : t - 3;
  return std::any_of(analysis.tokens.begin() + first, analysis.tokens.begin() + t,
                     [&](const Token& each) { return each.upos == Upos::aux && each.head == t; });
}

// "Tariq Ramadan", "Noël Le Graët": a feast of one word that is part of somebody's name.
bool is_of_a_name(const Analysis& analysis, TokenRange tokens) {
  if (tokens.size() != 1) return false;
  const auto capital = [&](std::uint32_t t) { return t < analysis.tokens.size() && is_capitalized(analysis.form(t)); };
  const auto named = [&](std::uint32_t t) { return capital(t) && analysis.tokens[t].upos == Upos::propn; };
  if (!capital(tokens.begin)) return false;
  // "M. Ramadan": behind a title that is cut short.
  const auto titled = [&](std::uint32_t t) { return capital(t) && analysis.form(t).ends_with('.'); };
  // "At Christmas Prince Harry flew home": beside a name, and no part of it.
  const auto first = tokens.begin;
  const auto joined = [&](std::uint32_t t) {
    const auto &one = analysis.tokens[first], &other = analysis.tokens[t];
    return other.head == first || one.head == t || (one.head == other.head && one.relation == other.relation);
  };
  const auto next = tokens.end;
  return (first > 0 && (named(first - 1) || titled(first - 1))) || (named(next) && joined(next)) ||
         (capital(next) && named(next + 1) && (joined(next) || joined(next + 1)));
}

// "A Passover dinner", "the Yom Kippur War": a feast that tells of what kind something was, not when it was.
bool tells_kind(const Analysis& analysis, const Mention& mention, const Feast& feast) {
  if (!feast.by_other_calendar()) return false;
  const auto& last = analysis.tokens[mention.tokens.end - 1];
  return universal(last.relation) == Relation::compound && !mention.tokens.contains(last.head);
}

}  // namespace

bool is_other_word(std::string_view content, const Analysis& analysis, const Mention& mention, const TimeTree& tree) {
  if (!analysis.parsed || mention.tokens.size() == 0) return false;
  if (opens_compound(content, mention, tree)) return true;
  const auto& last = analysis.tokens[mention.tokens.end - 1];
  const bool part = tree.op == TimeOp::day_part && mention.tokens.size() <= 2;
  const bool name = last.upos == Upos::propn && is_capitalized(analysis.form(mention.tokens.end - 1));
  if (is_age(analysis, mention, tree)) return true;
  const auto& feast = tree.date.feast;
  if (tree.op == TimeOp::fields && feast &&
      (is_of_a_name(analysis, mention.tokens) || tells_kind(analysis, mention, *feast)))
    return true;
  if ((tree.op == TimeOp::duration || part) && name) return true;
  // "Votre dernier jour" is the last of some, not yesterday.
  if (tree.op == TimeOp::relative && tree.loose) return true;
  const auto& first = analysis.tokens[mention.tokens.begin];
  const bool finite = first.upos == Upos::verb && first.features.verb_form == VerbForm::finite;
  const bool lived = tree.grain < Grain::day && has_auxiliary(analysis, mention.tokens.begin);
  if ((first.upos == Upos::aux || (finite && mention.tokens.size() > 1) || lived) &&
      (tree.op == TimeOp::fields || tree.op == TimeOp::named))
    return true;
  return first.upos == Upos::verb && first.features.verb_form == VerbForm::infinitive && tree.op == TimeOp::units;
}

bool looks_back(const Analysis& analysis, const Mention& mention, const TimeAnchor& anchor) {
  if (anchor.sure) return true;
  if (!analysis.parsed || anchor.direction != TimeExpression::Direction::past || mention.tokens.size() == 0)
    return false;
  const auto above = analysis.tokens[mention.head].head;
  const auto& token = analysis.tokens[above];
  return !mention.tokens.contains(above) &&
         (token.upos == Upos::noun || token.upos == Upos::num || token.features.num_type == NumType::ordinal);
}

}  // namespace rashomon
