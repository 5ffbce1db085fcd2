// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "claim/moments.h"
#include "compare/ladder.h"
#include "compare/one_event.h"
#include "compare/predicate.h"
#include "compare/time_reach.h"
#include "value/time.h"

namespace rashomon {
namespace {

const Time& one(const ClaimPair& pair) { return std::get<Time>(pair.one.value); }
const Time& other(const ClaimPair& pair) { return std::get<Time>(pair.other.value); }

bool not_comparable(const ClaimPair& pair) {
  // "Closed on Monday", "closed until Monday".
  if (pair.one_asked.turned != pair.other_asked.turned && !share_moment(pair.one_asked, pair.other_asked)) return true;
  const bool of_two_kinds =
      one(pair).kind != other(pair).kind && relation(one(pair), other(pair)) == ValueRelation::unknown;
  return of_two_kinds || !(pair.evidence.same_action || pair.evidence.same_event || near_copies(pair)) ||
         !pair.evidence.compatible;
}

bool related(const ClaimPair& pair, ValueRelation wanted) { return relation(one(pair), other(pair)) == wanted; }
bool same(const ClaimPair& pair) { return stances_agree(pair) && related(pair, ValueRelation::equal); }
// "Went home on Thursday", "since Wednesday evening": that a moment lies in a period without an end tells little,
// unless it lies where the period begins or ends.
bool of_open_period(const ClaimPair& pair) {
  auto a = one(pair), b = other(pair);
  const auto open = [](const Time& time) { return time.form != TimeForm::at && time.form != TimeForm::span; };
  if (open(a) == open(b)) return false;
  a.form = b.form = TimeForm::at;
  return !fits(relation(a, b));
}
// The same time told of in much the same words, or of a kind that chance seldom gives twice, whatever verb each article
// has for what happened then.
bool same_beside(const ClaimPair& pair) {
  if (!pair.in_one_story || !stances_agree(pair) || one(pair).kind != other(pair).kind || !same(pair)) return false;
  return pair.evidence[Feature::value_same] > 0 ||
         (one(pair).kind == TimeKind::calendar && pair.evidence.similarity >= pair.likeness.clauses_some);
}

// A year does not contradict a day: it is the name of something, or of another moment. But the end of a year, a season
// and a month contradict each other.
bool one_grain(const Time& a, const Time& b) {
  const auto coarse = [](const Time& time) {
    if (time.grain <= Grain::week) return Grain::day;
    const auto half_year = std::chrono::days(184);
    const bool within_year = time.when.size() == 1 && time.when[0].begin != Instant::min() &&
                             time.when[0].end != Instant::max() && time.when[0].end - time.when[0].begin <= half_year;
    return within_year ? Grain::month : time.grain;
  };
  return coarse(a) == coarse(b);
}

// The least length of a period of one grain; nullopt for grains that periods are not counted in.
std::optional<std::chrono::seconds> shortest(Grain grain) {
  using std::chrono::days;
  switch (grain) {
    case Grain::day:
      return days(1);
    case Grain::week:
      return days(7);
    case Grain::month:
      return days(28);
    case Grain::year:
      return days(365);
    case Grain::decade:
      return days(3652);
    default:
      return std::nullopt;
  }
}

// "depuis 2013" and "depuis 2018" differ in the time that they name, though one period holds the other.
bool since_another(const ClaimPair& pair) {
  auto a = one(pair), b = other(pair);
  if (a.form == TimeForm::at || a.form != b.form) return false;
  a.form = b.form = TimeForm::at;
  return relation(a, b) == ValueRelation::apart;
}

// What two periods of one grain are, apart from the bound that they share: those that begin at two times and end
// together, or the other way round, differ by a unit at least, and neither is that short itself.
struct Period {
  Instant begin, end;
};

bool differ(const Period& a, const Period& b, std::chrono::seconds unit, std::chrono::seconds slack) {
  const auto [first, last] = std::minmax(a.end, b.end);
  const auto [earlier, later] = std::minmax(a.begin, b.begin);
  return last - first < slack && later - earlier >= unit + (last - first) && first - later >= 2 * unit;
}

// "ces cinq dernières années" and "ces dix dernières années" end together, as "2015-2018" and "2016-2018" do, and
// "entre janvier et mars" and "entre janvier et juin" begin together: they are two periods, though one holds the other.
// Periods counted back from two articles end as many days apart as these were published.
bool other_period(const ClaimPair& pair) {
  const auto& a = one(pair);
  const auto& b = other(pair);
  const auto unit = shortest(a.grain);
  // A period that is known from end to end is one, however it is named: "ces cinq dernières années", "depuis cinq ans".
  const auto closed = [](const Time& time) {
    return time.form == TimeForm::at || time.form == TimeForm::span || time.form == TimeForm::since;
  };
  if (!unit || !(a.form == b.form || (closed(a) && closed(b))) || a.grain != b.grain || a.approximate ||
      b.approximate || a.when.size() != 1 || b.when.size() != 1)
    return false;
  const auto open = [](const Interval& i) { return i.begin == Instant::min() || i.end == Instant::max(); };
  if (open(a.when[0]) || open(b.when[0])) return false;
  const Period p{a.when[0].begin, a.when[0].end}, q{b.when[0].begin, b.when[0].end};
  const auto turned = [](const Period& period) {
    return Period{Instant(-period.end.time_since_epoch()), Instant(-period.begin.time_since_epoch())};
  };
  return differ(p, q, *unit, *unit) ||
         (a.form == TimeForm::span && b.form == TimeForm::span && differ(turned(p), turned(q), *unit, *unit / 7));
}

// "Le 1er mai" and "on May Day", told without their year, may have been taken for two years.
bool anniversary(const Time& a, const Time& b) {
  using namespace std::chrono;
  const auto day = [](const Time& time) { return year_month_day(floor<days>(time.when[0].begin)); };
  const auto one_day = [](const Time& time) {
    return time.kind == TimeKind::calendar && time.grain == Grain::day && time.when.size() == 1 &&
           time.when[0].begin != Instant::min();
  };
  if (!one_day(a) || !one_day(b)) return false;
  return day(a).month() == day(b).month() && day(a).day() == day(b).day();
}

// Neither "from 1 April" and "from 1 July" nor "14 to 29 August" and "21 to 29 August" confirm each other.
bool within(const ClaimPair& pair) {
  return stances_agree(pair) && (related(pair, ValueRelation::within) || related(pair, ValueRelation::contains)) &&
         !of_open_period(pair) && !since_another(pair) && !other_period(pair);
}

bool far_apart(const ClaimPair& pair) {
  if (anniversary(one(pair), other(pair)) && !near_copies(pair)) return false;
  return far_apart(one(pair), other(pair), pair.likeness);
}

// The clause of either names several times, one of which is the other's: "Thursday, and four more on Friday". A year
// that holds both days is neither.
bool also_named(const ClaimPair& pair) {
  // "Sunday" does not begin on Saturday evening.
  const auto hard = [](Time time, const Time& beside) {
    if (beside.grain == Grain::day && time.grain == Grain::part_of_day) time.grain = Grain::hour;
    return time;
  };
  const auto meets = [&](const std::vector<Time>& times, const Time& time) {
    return std::ranges::any_of(times, [&](const Time& t) {
      return one_grain(t, time) && relation(hard(t, time), hard(time, t)) != ValueRelation::apart;
    });
  };
  return meets(pair.one_context.times, other(pair)) || meets(pair.other_context.times, one(pair));
}

// Two hours or parts of one day: what names the day by the same words need not name the hour so.
bool of_one_day(const Time& a, const Time& b) {
  using std::chrono::days;
  const auto clock = [](const Time& time) { return time.grain <= Grain::part_of_day && time.when.size() == 1; };
  return clock(a) && clock(b) && std::chrono::floor<days>(a.when[0].begin) == std::chrono::floor<days>(b.when[0].begin);
}

// Both times are the action's own, not those of something else that its clause speaks of, and no wording is the same.
bool of_the_action(const ClaimPair& pair) {
  const auto& words = one(pair).expression;
  const bool same_words =
      (words.offset || words.weekday != 0) && words == other(pair).expression && !of_one_day(one(pair), other(pair));
  // "La veille": the day before the one that the article tells of, which may be another than it named last. Two hours
  // of what then is one day differ all the same.
  const auto counted_on = [](const Time& time) { return time.expression.anchor == TimeExpression::Anchor::mentioned; };
  if ((counted_on(one(pair)) || counted_on(other(pair))) && !of_one_day(one(pair), other(pair))) return false;
  return !same_words && (near_copies(pair) || (pair.one_asked.direct && pair.other_asked.direct));
}

// "Will apply from 1 April", "takes effect on 1 July": of what holds from one time on, both tell from which. Of what is
// done from Monday on, any later day may be told, and so may the day from which it holds for others.
bool takes_hold(const ClaimPair& pair) {
  // "Entered into force on Sunday", "has applied since Friday".
  const bool began = tells_one_moment(pair) && one_event_alone(pair);
  const auto holds = [&](const Claim& claim, const ClaimContext& asked, const FrameContext& context) {
    return (claim.modality == Modality::planned || began) && !asked.turned &&
           pair.classes.matters(context.action, "from_then");
  };
  const auto& evidence = pair.evidence;
  const bool of_one = (evidence.other_participants == 0 && evidence.shared_participants > 0) ||
                      evidence.known >= pair.likeness.known_most;
  return holds(pair.one, pair.one_asked, pair.one_context) && holds(pair.other, pair.other_asked, pair.other_context) &&
         evidence[Feature::event_alone] > 0 && of_one && tells_the_same(pair) && circumstances_agree(pair);
}

// "A commencé mardi" and "depuis lundi soir": when it began, by the verb here, by the period there. "Not before Monday
// afternoon" only denies what is earlier.
bool began_before(const ClaimPair& pair) {
  const bool held = takes_hold(pair);
  const auto reach = [&](const Time& time) {
    return time.grain == Grain::day && !time.approximate ? time : widened(time, pair.likeness);
  };
  const auto apart = [&](const Time& at, const FrameContext& begun, const Time& since, const FrameContext& told) {
    auto began = since;
    began.form = TimeForm::at;
    const bool later = !at.when.empty() && !since.when.empty() && at.when[0].begin >= since.when[0].begin;
    return (begun.begins || (held && !(told.denied && later))) && at.form == TimeForm::at &&
           since.form == TimeForm::since && one_grain(at, began) &&
           relation(reach(at), reach(began)) == ValueRelation::apart;
  };
  return apart(one(pair), pair.one_context, other(pair), pair.other_context) ||
         apart(other(pair), pair.other_context, one(pair), pair.one_context);
}

// "Reopens on Monday for the youngest" and "on 3 June for all", "120 flights on Wednesday" and "45 on Thursday": each
// part of it has its own time.
bool of_other_parts(const ClaimPair& pair) {
  if (pair.one_context.of_whole != pair.other_context.of_whole) return true;
  // "Sold 4,000 cars in January" and "5,500 in February": so many have each their own sale.
  return other_number(pair) && (of_own_moments(pair) || !tells_one_moment(pair));
}

bool other_begin(const ClaimPair& pair) {
  return pair.conflict_allowed && stances_agree(pair) &&
         ((tells_the_same(pair) && !of_other_parts(pair) && (since_another(pair) || other_period(pair))) ||
          (of_one_event(pair) && began_before(pair)));
}

// "Were without power on Thursday" and "on Friday morning": what lasts was so at both.
bool lasts(const ClaimPair& pair) { return pair.one_context.lasting || pair.other_context.lasting; }

// "The trial begins on 4 June" and "ends on 20 June", "the talks ended on Friday" and "Thursday's talks".
bool of_two_stages(const ClaimPair& pair) {
  const bool turned = pair.one_asked.turned || pair.other_asked.turned;
  if (!turned && pair.classes.opposite(told_by(pair.one_context), told_by(pair.other_context))) return true;
  const auto ends = [&](const FrameContext& context, const ClaimContext& asked) {
    return !context.carrier.empty() && !context.begins && !asked.turned && pair.classes.has_opposite(context.carrier);
  };
  return ends(pair.one_context, pair.one_asked) != ends(pair.other_context, pair.other_asked);
}

// All that happened in one disaster has one day, and not one hour.
bool hours_of_one_day(const ClaimPair& pair) {
  if (!share_only_day(pair)) return false;
  const auto day = [](const Time& time) {
    return time.kind == TimeKind::calendar && time.when.size() == 1 && time.when[0].begin != Instant::min()
               ? std::optional(std::chrono::floor<std::chrono::days>(time.when[0].begin))
               : std::nullopt;
  };
  const auto one_day = day(one(pair)), other_day = day(other(pair));
  const auto night = [](const Time& time) { return is_night(time) || time.grain < Grain::part_of_day; };
  if (!one_day || !other_day || *one_day == *other_day) return true;
  // Around midnight, too, one thing may follow the other.
  return (night(one(pair)) || night(other(pair))) &&
         (*one_day - *other_day == std::chrono::days(1) || *other_day - *one_day == std::chrono::days(1));
}

// "This year's award", "next year's award": by its year a noun names which of those that come again is meant.
bool of_two_years(const ClaimPair& pair) {
  return pair.one_context.nominal && pair.other_context.nominal && one(pair).grain >= Grain::year &&
         other(pair).grain >= Grain::year;
}

// "Devait s'achever en 2024" and "s'achèvera en 2026": the plan that was, and the one that is.
bool of_two_plans(const ClaimPair& pair) {
  return pair.one_context.was_planned != pair.other_context.was_planned && !near_copies(pair);
}

// "Officials said early Saturday", "officials said on Saturday evening": who speaks may speak again, but announces one
// thing once.
bool of_two_sayings(const ClaimPair& pair) {
  const auto of_something = [](const FrameContext& context) {
    return std::ranges::find(context.participants, Slot::patient, &Participant::slot) != context.participants.end();
  };
  return pair.one_context.speech && pair.other_context.speech && !near_copies(pair) &&
         !(of_something(pair.one_context) && of_something(pair.other_context));
}

bool apart(const ClaimPair& pair) {
  // "N'a rien annoncé mardi" and "annoncera vendredi" go together.
  return pair.conflict_allowed && stances_agree(pair) && of_one_event(pair) && !of_other_parts(pair) && !lasts(pair) &&
         !of_two_plans(pair) && !of_two_sayings(pair) && !of_two_stages(pair) && !hours_of_one_day(pair) &&
         (near_copies(pair) || !of_two_years(pair)) && one_grain(one(pair), other(pair)) && far_apart(pair) &&
         of_the_action(pair) && !also_named(pair);
}

// "Happened at 9.40", "walked in just before eleven": two answers to the question at what hour the event was that both
// articles are about. The day may be read wrongly by one; where both tell only how it began, a place, a
// name or the verb must tie the two.
bool other_hour(const ClaimPair& pair) {
  const auto &a = pair.one_asked, &b = pair.other_asked;
  if (!pair.conflict_allowed || a.question.empty() || a.question != b.question) return false;
  if (is_night(one(pair)) || is_night(other(pair))) return false;  // whose hours may be those of the next day
  const bool tied = pair.evidence[Feature::place_same] > 0 || pair.evidence[Feature::name_shared] > 0 ||
                    pair.evidence[Feature::action_same] > 0 || pair.evidence.known >= pair.likeness.known_most;
  if (!(a.leading || b.leading || tied) || pair.evidence[Feature::place_apart] > 0) return false;
  const auto gap =
      std::max(one(pair).when[0].begin - other(pair).when[0].end, other(pair).when[0].begin - one(pair).when[0].end);
  const bool dated = one(pair).kind == TimeKind::calendar && other(pair).kind == TimeKind::calendar;
  if (dated && gap > std::chrono::days(1)) return false;
  return far_apart(clock_of(one(pair)), clock_of(other(pair)), pair.likeness) && !also_named(pair);
}

// "Lundi 18 mai" and "dimanche 18 mai" cannot both hold, whatever is told of the day.
bool other_weekday(const ClaimPair& pair) {
  return pair.in_one_story && pair.evidence.compatible && pair.evidence.anchors >= pair.likeness.weekday_anchors &&
         weekdays_differ(one(pair), other(pair));
}

constexpr std::array levels = {
    Level{"time/other_weekday", Verdict::contradicts, other_weekday, true},
    Level{"time/same", Verdict::agrees, same_beside},
    Level{"time/not_comparable", Verdict::not_comparable, not_comparable},
    Level{"time/same", Verdict::agrees, same},
    Level{"time/other_begin", Verdict::contradicts, other_begin},
    Level{"time/within", Verdict::refines, within},
    Level{"time/apart", Verdict::contradicts, apart},
    Level{"time/apart", Verdict::contradicts, other_hour, true},
};

}  // namespace

Ladder time_ladder() { return levels; }

}  // namespace rashomon
