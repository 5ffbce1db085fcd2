// SPDX-License-Identifier: Apache-2.0
// Is one of two numbers a part of what the other counts?
#include "compare/quantity_part.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "claim/similarity.h"
#include "compare/quantity_pair.h"
#include "value/time.h"

namespace rashomon {
namespace {

// Is what is counted narrowed by what the other clause does not speak of? "Passagers à bord de l'avion" are all whom
// "l'avion transportait".
bool narrowed(const ClaimPair& pair, const ClaimContext& asked, const FrameContext& other) {
  return !asked.modifiers.empty() && share_within(asked.modifiers, other.words) < pair.likeness.narrowed;
}

// "Deux autres prévenus relaxés" and "parmi les douze prévenus": only one of the two counts those to whom it happens.
bool one_tally_alone(const ClaimPair& pair) {
  return pair.evidence[Feature::tally_missing] > 0 && !one_group(pair) &&
         (!pair.evidence.same_action || pair.one_asked.slot != pair.other_asked.slot);
}

// "Trois des personnes interpellées" are among the "cinq personnes", "about 1,900 of those hit" among the 84,000.
bool part_of_as_many(const ClaimPair& pair) {
  if (pair.one_asked.part == pair.other_asked.part) return false;
  const auto& part = pair.one_asked.part ? one(pair) : other(pair);
  const auto& whole = pair.one_asked.part ? other(pair) : one(pair);
  const bool exact = part.bound == Bound::exactly && whole.bound == Bound::exactly;
  return exact ? is_less(part, whole) : best_in_base(part) < pair.likeness.part_share * best_in_base(whole);
}

// A measure whose thing no noun names is of what moves: "sales rose by 3 %" and "online sales rose by 9 %", "le
// chômage" and "le chômage des femmes".
bool of_narrower_subject(const ClaimPair& pair) {
  return inferred(pair) && pair.one_asked.modifiers.empty() != pair.other_asked.modifiers.empty();
}

// The same by words that the other sentence lacks, whatever the tree makes of it: "shares rose", "Zenix shares rose".
bool of_subject_named_narrower(const ClaimPair& pair) {
  const auto told = [](const ClaimContext& asked, const FrameContext& other) {
    return share_within(asked.modifiers, other.sentence_words) > 0;
  };
  return of_narrower_subject(pair) && !(pair.one_asked.modifiers.empty() ? told(pair.other_asked, pair.one_context)
                                                                         : told(pair.one_asked, pair.other_context));
}

// "Neuf départements en vigilance orange" and "vingt en vigilance jaune": each clause has a word that excludes the
// other's, of a group of which they share none.
bool of_other_kinds(const ClaimPair& pair) {
  // "Condamné par le tribunal à cinq ans", "écope de trois ans de prison": where it is served or decided, one lasts as
  // long.
  if (one(pair).kind == QuantityKind::duration && one_measure(pair)) return false;
  return !pair.evidence.same_tally && rivals(pair.one_context.kinds, pair.other_context.kinds);
}

// "120 logements, dont 40 sociaux" and "quarante logements sociaux": the clause of the greater number has the other
// one, too, and large enough that it hardly is so by chance.
bool tells_both(const ClaimPair& pair) {
  if (pair.evidence.same_tally || one(pair).best == other(pair).best) return false;
  const bool less = one(pair).best < other(pair).best;
  const auto& part = less ? one(pair) : other(pair);
  const auto& whole = less ? other(pair) : one(pair);
  const auto has = [](const FrameContext& context, const Quantity& number) {
    return number.bound == Bound::exactly && std::ranges::binary_search(context.numbers, hash(number.best.to_string()));
  };
  return part.best.to_double() >= pair.likeness.number_order &&
         has(less ? pair.other_context : pair.one_context, part) &&
         !has(less ? pair.one_context : pair.other_context, whole);
}

bool no_time_shared(const ClaimPair& pair) {
  return std::ranges::all_of(pair.one_context.times, [&](const Time& time) {
    return std::ranges::all_of(pair.other_context.times,
                               [&](const Time& other) { return relation(time, other) == ValueRelation::apart; });
  });
}

// A measure that moves in the course of a day, told of an hour or a part of it in one and of the day in the other:
// "31 percent at noon", "600 hectares jeudi à midi".
bool of_another_hour(const ClaimPair& pair) {
  const auto within_day = [](const FrameContext& context) {
    return context.at_hour || std::ranges::any_of(context.times, [](const Time& time) {
             return time.kind == TimeKind::time_of_day || time.grain <= Grain::part_of_day;
           });
  };
  const auto kind = one(pair).kind;
  const auto moves = kind == QuantityKind::percent || kind == QuantityKind::temperature || kind == QuantityKind::area;
  const auto& thing = pair.one_asked.thing_lemma;
  if (!moves || !(one_measure(pair) || (!thing.empty() && thing == pair.other_asked.thing_lemma))) return false;
  const bool hour = within_day(pair.one_context), other_hour = within_day(pair.other_context);
  return hour != other_hour || (hour && no_time_shared(pair));
}

// "Quarante blessés ont été transférés": a noun alone counts them, and what the verb tells happens to those of them
// that it names.
bool told_of_otherwise(const ClaimPair& pair, const ClaimContext& asked, const FrameContext& context) {
  const auto& classes = pair.classes;
  const bool by_noun = !asked.tally.empty() && classes.tally(asked.thing, "thing") == asked.tally;
  if (!by_noun || !takes_part(asked) || context.nominal || context.light) return false;
  // "The four victims", "confirmed 14 deaths": all of them, whatever else is told of them. But who confirms it is only
  // one of many who could.
  const bool says = asked.slot == Slot::agent && classes.tells_count(context.action, {});
  if ((asked.definite && !asked.part) || (!says && classes.tells_count(context.action, asked.tally))) return false;
  if (context.action.starts_with('~') || classes.carries(context.action) || classes.measures(context.action))
    return false;
  // "Fait 23 morts et 150 blessés": what harms somebody tells the toll, of whichever kind.
  if (classes.matters(context.action, "harm")) return false;
  return std::ranges::none_of(
      std::to_array<std::string_view>({"agent", "patient", "recipient"}),
      [&](std::string_view slot) { return classes.tally(context.action, slot) == asked.tally; });
}

bool fewer_told_of_otherwise(const ClaimPair& pair) {
  if (!one_told_of_otherwise(pair)) return false;
  const bool here = told_of_otherwise(pair, pair.one_asked, pair.one_context);
  return here ? is_less(one(pair), other(pair)) : is_less(other(pair), one(pair));
}

// "One of the deputies" is any of them: how many there are it leaves open.
bool any_one_of_them(const ClaimPair& pair) {
  const auto any = [](const ClaimContext& asked, const Quantity& number) {
    return asked.part && number.best == Decimal(1) && number.bound == Bound::exactly;
  };
  return !pair.evidence.same_tally && any(pair.one_asked, one(pair)) != any(pair.other_asked, other(pair));
}

// "Trente-deux malades ont été hospitalisés" tells of all until then, "trois l'étaient encore" of one moment.
// A length or a sum is the same then as before. And so does each of "étaient privés d'électricité jeudi" and "vendredi
// matin".
bool of_two_moments(const ClaimPair& pair) {
  const auto &a = pair.one_context, &b = pair.other_context;
  // Who is missing is so still, whether that is said or not.
  const bool lasts = pair.evidence.same_tally && pair.classes.lasts(pair.one_asked.tally);
  return (a.still != b.still && !lasts && one(pair).unit.empty()) ||
         (a.lasting && b.lasting && !a.times.empty() && !b.times.empty() && no_time_shared(pair));
}

}  // namespace

bool one_told_of_otherwise(const ClaimPair& pair) {
  return told_of_otherwise(pair, pair.one_asked, pair.one_context) !=
         told_of_otherwise(pair, pair.other_asked, pair.other_context);
}

bool part_of_the_other(const ClaimPair& pair, double share) {
  const bool one_narrowed = narrowed(pair, pair.one_asked, pair.other_context);
  const bool other_narrowed = narrowed(pair, pair.other_asked, pair.one_context);
  if (one_narrowed == other_narrowed) return false;
  const auto& part = one_narrowed ? one(pair) : other(pair);
  const auto& whole = one_narrowed ? other(pair) : one(pair);
  return best_in_base(part) < share * best_in_base(whole);
}

bool one_group(const ClaimPair& pair) {
  const auto& a = pair.one_asked;
  const auto& b = pair.other_asked;
  return pair.evidence.same_event && takes_part(a) && takes_part(b) && pair.evidence[Feature::lead_both] > 0 &&
         a.thing_lemma == b.thing_lemma && !a.thing_lemma.empty() && !a.modifiers.empty() && !b.modifiers.empty() &&
         a.part == b.part && similarity(a.modifiers, b.modifiers) >= pair.likeness.narrowed;
}

bool of_less_time(const ClaimPair& pair) {
  if (one(pair).kind == QuantityKind::age || pair.one_context.how_long == pair.other_context.how_long) return false;
  const auto& part = pair.one_context.how_long ? other(pair) : one(pair);
  const auto& whole = pair.one_context.how_long ? one(pair) : other(pair);
  const auto& dated = pair.one_context.how_long ? pair.other_context : pair.one_context;
  const bool told = !dated.times.empty() || (pair.evidence.same_tally && !dated.times_around.empty());
  return part.kind != QuantityKind::duration && is_less(part, whole) && told;
}

bool of_some_of_all(const ClaimPair& pair) {
  if (one(pair).kind != QuantityKind::cardinal || pair.one_context.of_whole == pair.other_context.of_whole)
    return false;
  const auto& part = pair.one_context.of_whole ? other(pair) : one(pair);
  const auto& whole = pair.one_context.of_whole ? one(pair) : other(pair);
  return part.best.to_double() < pair.likeness.part_share * whole.best.to_double();
}

bool the_rest_of_it(const ClaimPair& pair) {
  if (one(pair).kind != QuantityKind::duration || one(pair).unit != other(pair).unit) return false;
  const bool less = one(pair).best < other(pair).best;
  const auto& context = less ? pair.other_context : pair.one_context;
  const auto rest = less ? other(pair).best - one(pair).best : one(pair).best - other(pair).best;
  return std::ranges::binary_search(context.numbers, hash(rest.to_string()));
}

bool said_of_two_parts(const ClaimPair& pair) {
  return pair.one_asked.part && pair.other_asked.part && pair.one_context.copular && pair.other_context.copular &&
         pair.one_context.action != pair.other_context.action;
}

bool of_a_part(const ClaimPair& pair) {
  // Whatever is told of people, and when, they are so old.
  if (one(pair).kind == QuantityKind::age) return part_of_as_many(pair) || of_other_kinds(pair);
  if (part_of_as_many(pair) || of_subject_named_narrower(pair) || of_other_kinds(pair) || of_two_moments(pair) ||
      of_another_hour(pair) || tells_both(pair))
    return true;
  if (!near_copies(pair))
    return of_narrower_subject(pair) || one_tally_alone(pair) || fewer_told_of_otherwise(pair) || any_one_of_them(pair);
  // Copies but for the number tell of the same people, whatever the tree makes of either, but where one has them only
  // for those among whom it happens ("parmi les douze prévenus") or who do something else, by the noun alone.
  const bool by_noun = pair.one_asked.modifiers.empty() || pair.other_asked.modifiers.empty();
  const bool other_part = pair.evidence.same_action ? !(takes_part(pair.one_asked) && takes_part(pair.other_asked))
                                                    : by_noun && pair.one_asked.slot != pair.other_asked.slot;
  return other_part && one_tally_alone(pair);
}

}  // namespace rashomon
