// SPDX-License-Identifier: Apache-2.0
// Days counted from others by a length of time: "two days ago", "more than a week after Easter".
#include <cstdlib>

#include "mention/time_build.h"

namespace rashomon::build {
namespace {

TimeTree made(TimeOp op, Grain grain = Grain::day) {
  TimeTree tree;
  tree.op = op;
  tree.grain = grain;
  return tree;
}

Tree moved_by(const TimeParts& parts, int direction) {
  const int duration = parts.find(TimeOp::duration);
  if (duration < 0) return std::nullopt;
  const auto& length = parts.tree(duration);
  if (length.least_months != 0 || length.least_seconds != 0 || length.whole) return std::nullopt;
  auto tree = made(TimeOp::shifted, parts.tree(duration).grain);
  tree.number = direction;
  tree.right = duration;
  tree.left = parts.time();
  return tree;
}

}  // namespace

Tree ago(const TimeParts& parts) { return moved_by(parts, -1); }
Tree ahead(const TimeParts& parts) { return moved_by(parts, 1); }

namespace {

// A bound or span whose sides are trees of the arena.
Tree between(TimeOp op, TimeForm form, int left, int right) {
  auto tree = made(op);
  tree.form = form;
  tree.left = left;
  tree.right = right;
  return tree;
}

// What the parts move to, put into the arena; -1: nothing.
int moved_into(const TimeParts& parts, int direction) {
  auto tree = moved_by(parts, direction);
  return tree ? parts.add(*std::move(tree)) : -1;
}

Tree bound_at(int left, TimeForm form) { return left < 0 ? std::nullopt : between(TimeOp::bound, form, left, -1); }

}  // namespace

Tree after_dated(const TimeParts& parts) { return bound_at(moved_into(parts, 1), TimeForm::since); }
Tree before_dated(const TimeParts& parts) { return bound_at(moved_into(parts, -1), TimeForm::by); }
Tree since_ahead(const TimeParts& parts) { return bound_at(moved_into(parts, 1), TimeForm::since); }

Tree up_to_dated(const TimeParts& parts) {
  const int from = parts.time(), to = moved_into(parts, 1);
  return from < 0 || to < 0 ? std::nullopt : between(TimeOp::span, TimeForm::span, from, to);
}

// "The year to date", "from March to date".
Tree to_now(const TimeParts& parts) {
  const int found = parts.find(TimeOp::unit);
  const auto* unit = found < 0 ? nullptr : &parts.tree(found);
  int from = parts.time();
  if (from < 0 && (unit == nullptr || unit->grain < Grain::week)) return std::nullopt;
  if (from < 0) {
    from = parts.add(made(TimeOp::relative, unit->grain));
  }
  return between(TimeOp::span, TimeForm::span, from, parts.add(made(TimeOp::relative, Grain::day)));
}

Tree before_date(const TimeParts& parts) { return moved_by(parts, -1); }
Tree after_date(const TimeParts& parts) { return moved_by(parts, 1); }

Tree beside_date(const TimeParts& parts) {
  const int beside = parts.find(TimeOp::relative), date = parts.time(1);
  if (beside < 0 || date < 0) return std::nullopt;
  const auto& day = parts.tree(beside);
  if (day.grain != Grain::day || day.number == 0 || parts.tree(date).grain != Grain::day) return std::nullopt;
  auto length = made(TimeOp::duration);
  length.seconds = day.seconds * std::abs(day.number);
  auto tree = made(TimeOp::shifted);
  tree.number = day.number < 0 ? -1 : 1;
  tree.left = date;
  tree.right = parts.add(std::move(length));
  return tree;
}

Tree after_length(const TimeParts& parts) {
  auto tree = moved_by(parts, 1);
  if (tree) tree->loose = true;
  return tree;
}

Tree later(const TimeParts& parts) {
  auto tree = moved_by(parts, 1);
  if (tree) tree->mentioned = true;
  return tree;
}

Tree earlier(const TimeParts& parts) {
  auto tree = moved_by(parts, -1);
  if (tree) tree->mentioned = true;
  return tree;
}

}  // namespace rashomon::build
