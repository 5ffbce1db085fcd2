// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "mention/time_build.h"

namespace rashomon::build {
namespace {

bool within_day(const TimeParts& parts, const TimeTree& tree) {
  if (tree.op == TimeOp::clock || tree.op == TimeOp::day_part) return true;
  return (tree.op == TimeOp::span || tree.op == TimeOp::bound) && within_day(parts, parts.tree(tree.left));
}

Tree bounded(const TimeParts& parts, TimeForm form) {
  TimeTree tree;
  tree.op = TimeOp::bound;
  tree.form = form;
  tree.left = parts.content();
  if (tree.left < 0) return std::nullopt;
  tree.grain = parts.tree(tree.left).grain;
  return tree;
}

}  // namespace

Tree pass(const TimeParts& parts) {
  const int content = parts.content();
  return content < 0 ? parts[0] : parts.tree(content);
}

Tree about(const TimeParts& parts) {
  auto tree = pass(parts);
  tree->approximate = true;
  return tree;
}

// On which side of the time: "shortly before seven".
TimeEdge side_of(const TimeParts& parts) {
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].op == TimeOp::word && parts[i].edge != TimeEdge::whole) return parts[i].edge;
  }
  return TimeEdge::whole;
}

Tree near(const TimeParts& parts) {
  auto tree = about(parts);
  if (tree->op == TimeOp::clock || tree->op == TimeOp::at) tree->edge = side_of(parts);
  if (tree->op == TimeOp::clock && tree->grain == Grain::hour) tree->grain = Grain::minute;
  if (tree->op != TimeOp::at || tree->grain != Grain::hour) return tree;
  // "Shortly before seven on Monday"
  for (int* side : {&tree->left, &tree->right}) {
    auto clock = parts.tree(*side);
    if (clock.op != TimeOp::clock) continue;
    clock.grain = tree->grain = Grain::minute;
    *side = parts.add(clock);
  }
  return tree;
}

Tree near_hour(const TimeParts& parts) {
  auto tree = exact_hour(parts);
  if (!tree) return std::nullopt;
  tree->grain = Grain::minute;
  tree->approximate = true;
  tree->edge = side_of(parts);
  return tree;
}

Tree last_which(const TimeParts& parts) {
  auto tree = parts[parts.parts.size() - 1];
  for (std::size_t i = 0; tree.number == 0 && i < parts.parts.size(); ++i) tree = parts[i];
  return tree;
}

Tree decimal(const TimeParts& parts) {
  if (parts.spaced) return std::nullopt;
  auto tree = *parts.part(TimeOp::number, 0);
  const auto fraction = parts.part(TimeOp::number, 1)->number / 1000;
  if (fraction >= 1000) return std::nullopt;
  tree.number += fraction < 10 ? fraction * 100 : fraction < 100 ? fraction * 10 : fraction;
  return tree;
}

Tree plus_half(const TimeParts& parts) {
  const auto* half = parts.part(TimeOp::number, 1);
  auto tree = *parts.part(TimeOp::number, 0);
  if (half == nullptr || half->number >= 1000 || tree.number % 1000 != 0) return std::nullopt;
  tree.number += half->number;
  return tree;
}

namespace {

Tree scaled(const TimeParts& parts, std::int64_t scale, std::int64_t least_rest) {
  std::array<std::int64_t, 2> around = {1000, 0};
  std::size_t side = 0;
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].op == TimeOp::number)
      around[side] = parts[i].number;
    else
      side = 1;
  }
  TimeTree tree;
  tree.op = TimeOp::number;
  tree.number = around[0] * scale + around[1];
  if (around[1] != 0 && around[1] < least_rest) return std::nullopt;
  return tree;
}

}  // namespace

Tree thousands(const TimeParts& parts) { return scaled(parts, 1000, 0); }
Tree hundreds(const TimeParts& parts) { return scaled(parts, 100, 0); }

Tree ordinal_digits(const TimeParts& parts) {
  if (parts[1].dot && !parts.conventions.dotted_ordinals) return std::nullopt;
  if (parts.spaced) return std::nullopt;
  return *parts.part(TimeOp::number);
}

Tree at(const TimeParts& parts) {
  const int first = parts.content(0), second = parts.content(1);
  if (first < 0 || second < 0) return std::nullopt;
  const bool first_is_day = !within_day(parts, parts.tree(first));
  TimeTree tree;
  tree.op = TimeOp::at;
  tree.left = first_is_day ? first : second;
  tree.right = first_is_day ? second : first;
  const auto& day = parts.tree(tree.left);
  if (!within_day(parts, parts.tree(tree.right))) return std::nullopt;
  // "In 2012, at 5" has no day.
  if (day.grain > Grain::day || day.op == TimeOp::span) return std::nullopt;
  tree.grain = parts.tree(tree.right).grain;
  if (parts.tree(tree.right).op == TimeOp::clock) tree.edge = parts.tree(tree.right).edge;
  return tree;
}

// "Wed Oct 26 15:50:06 2016".
Tree at_of_year(const TimeParts& parts) {
  const int date = parts.find(TimeOp::fields, 0), year = parts.find(TimeOp::fields, 1);
  const int clock = parts.find(TimeOp::clock);
  if (date < 0 || year < 0 || clock < 0) return std::nullopt;
  auto day = parts.tree(date);
  if (day.grain != Grain::day || day.date.year != DateFields::no_year || day.date.month == 0) return std::nullopt;
  day.date.year = parts.tree(year).date.year;
  const std::array<int, 2> sides = {parts.add(day), clock};
  return at({parts.trees, sides, parts.conventions, parts.spaced});
}

Tree span(const TimeParts& parts) {
  TimeTree tree;
  tree.op = TimeOp::span;
  tree.form = TimeForm::span;
  tree.left = parts.content(0);
  tree.right = parts.content(1);
  if (tree.left < 0 || tree.right < 0) return std::nullopt;
  // Bare numbers that fall are no hours.
  const auto &from = parts.tree(tree.left), &to = parts.tree(tree.right);
  const bool bare = from.op == TimeOp::clock && to.op == TimeOp::clock && !from.clock.exact && !to.clock.exact;
  if (bare && to.clock.hour <= from.clock.hour && from.clock.hour <= 7) return std::nullopt;
  tree.grain = std::min(parts.tree(tree.left).grain, parts.tree(tree.right).grain);
  return tree;
}

Tree two_days(const TimeParts& parts) {
  DateFields shared;
  std::array<int, 2> days = {0, 0};
  std::size_t found = 0;
  for (std::size_t i = 0; i < parts.parts.size(); ++i) {
    if (parts[i].op != TimeOp::fields) continue;
    const auto& date = parts[i].date;
    if (date.day != 0 && found < 2) days[found++] = date.day;
    if (date.month != 0) shared.month = date.month;
    if (date.year != DateFields::no_year) shared.year = date.year;
  }
  if (found != 2 || days[1] != days[0] + 1 || shared.month == 0) return std::nullopt;
  std::array<int, 2> sides = {};
  for (std::size_t side = 0; side < 2; ++side) {
    TimeTree day;
    day.op = TimeOp::fields;
    day.date = shared;
    day.date.day = static_cast<std::int8_t>(days[side]);
    sides[side] = parts.add(day);
  }
  return span({parts.trees, sides, parts.conventions, parts.spaced});
}

Tree span_in_month(const TimeParts& parts) {
  auto tree = span(parts);
  if (!tree) return std::nullopt;
  const auto& right = parts.tree(tree->right);
  return right.op == TimeOp::fields && right.date.month != 0 && right.date.day != 0 ? tree : std::nullopt;
}

// "1998-99", "2010/2011": neighbours or at least in order.
Tree years(const TimeParts& parts) {
  auto tree = span(parts);
  if (!tree) return std::nullopt;
  const int first = parts.tree(tree->left).date.year;
  auto second = parts.tree(tree->right);
  if (second.date.short_year) second.date.year = first / 100 * 100 + second.date.year % 100;
  if (second.date.year <= first || parts.spaced) return std::nullopt;
  tree->right = parts.add(second);
  return tree;
}

Tree lasting(const TimeParts& parts) {
  const int duration = parts.find(TimeOp::duration);
  const int start = parts.content(0) == duration ? parts.content(1) : parts.content(0);
  if (duration < 0 || start < 0) return std::nullopt;
  TimeTree end;
  end.op = TimeOp::shifted;
  end.grain = parts.tree(start).grain;
  end.number = 1;
  end.left = start;
  end.right = duration;
  TimeTree tree;
  tree.op = TimeOp::span;
  tree.form = TimeForm::span;
  tree.grain = parts.tree(start).grain;
  tree.left = start;
  tree.right = parts.add(end);
  return tree;
}

Tree lasting_at(const TimeParts& parts) {
  const int day = parts.content(0), clock = parts.content(1);
  if (clock < 0 || parts.tree(clock).op != TimeOp::clock || parts.tree(day).grain > Grain::day) return std::nullopt;
  TimeTree moment;
  moment.op = TimeOp::at;
  moment.grain = parts.tree(clock).grain;
  moment.left = day;
  moment.right = clock;
  const std::array<int, 2> sides = {parts.add(moment), parts.find(TimeOp::duration)};
  return lasting({parts.trees, sides, parts.conventions, parts.spaced});
}

Tree since(const TimeParts& parts) {
  auto tree = bounded(parts, TimeForm::since);
  for (std::size_t i = 0; tree && i < parts.parts.size(); ++i) tree->ahead |= parts[i].ahead;
  return tree;
}
Tree until(const TimeParts& parts) { return bounded(parts, TimeForm::by); }
Tree before(const TimeParts& parts) { return bounded(parts, TimeForm::before); }
Tree after(const TimeParts& parts) { return bounded(parts, TimeForm::after); }

}  // namespace rashomon::build
