// SPDX-License-Identifier: Apache-2.0
#include "mention/time_values.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rashomon {
namespace {

std::optional<int> integer(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

struct UnitName {
  std::string_view name;
  Grain grain;
  std::int64_t months, seconds;
};
constexpr std::int64_t day = 86400;
constexpr std::array<UnitName, 18> units = {{{"PT1S", Grain::second, 0, 1},
                                             {"PT1M", Grain::minute, 0, 60},
                                             {"PT15M", Grain::minute, 0, 900},
                                             {"PT45M", Grain::minute, 0, 2700},
                                             {"PT1H", Grain::hour, 0, 3600},
                                             {"P1D", Grain::day, 0, day},
                                             {"WE", Grain::weekend, 0, 2 * day},
                                             {"P1W", Grain::week, 0, 7 * day},
                                             {"P2W", Grain::week, 0, 14 * day},
                                             {"P1M", Grain::month, 1, 0},
                                             {"P2M", Grain::month, 2, 0},
                                             {"P3M", Grain::quarter, 3, 0},
                                             {"P6M", Grain::half_year, 6, 0},
                                             {"P1Y", Grain::year, 12, 0},
                                             {"P2Y", Grain::year, 24, 0},
                                             {"P10Y", Grain::decade, 120, 0},
                                             {"P100Y", Grain::century, 1200, 0},
                                             {"P1000Y", Grain::century, 12000, 0}}};

std::optional<TimeTree> unit_value(std::string_view value) {
  const auto found = std::ranges::find(units, value, &UnitName::name);
  if (found == units.end()) return std::nullopt;
  TimeTree tree;
  tree.op = TimeOp::unit;
  tree.grain = found->grain;
  tree.months = found->months;
  tree.seconds = found->seconds;
  return tree;
}

std::optional<TimeTree> relative_value(std::string_view value, bool mentioned) {
  const auto space = value.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  auto tree = unit_value(value.substr(0, space));
  const auto number = integer(value.substr(space + 1));
  if (!tree || !number) return std::nullopt;
  tree->op = TimeOp::relative;
  tree->number = *number;
  tree->mentioned = mentioned;
  return tree;
}

std::optional<int> minutes_of(std::string_view text) {  // "08:30"
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = integer(text.substr(0, 2)), minute = integer(text.substr(3));
  if (!hour || !minute) return std::nullopt;
  return *hour * 60 + *minute;
}

std::optional<TimeTree> part_value(std::string_view value) {
  if (value.size() != 11 || value[5] != '-') return std::nullopt;
  const auto begin = minutes_of(value.substr(0, 5)), end = minutes_of(value.substr(6));
  if (!begin || !end) return std::nullopt;
  TimeTree tree;
  tree.op = TimeOp::day_part;
  tree.grain = Grain::part_of_day;
  tree.months = *begin * 60;
  tree.seconds = *end * 60;
  return tree;
}

std::optional<TimeTree> moment_value(std::string_view value) {
  const auto minutes = minutes_of(value);
  if (!minutes) return std::nullopt;
  TimeTree tree;
  tree.op = TimeOp::clock;
  tree.grain = Grain::minute;
  tree.clock.hour = static_cast<std::int8_t>(*minutes / 60);
  tree.clock.minute = static_cast<std::int8_t>(*minutes % 60);
  tree.clock.meridiem = Meridiem::told;
  return tree;
}

// The number that text begins with, and what is left of it.
std::optional<int> take_integer(std::string_view& text) {
  const auto end =
      std::min(text.find_first_not_of("0123456789", text.starts_with('+') || text.starts_with('-')), text.size());
  const auto number = integer(text.substr(0, end));
  text.remove_prefix(end);
  return number;
}

bool take(std::string_view& text, std::string_view mark) {
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(mark.size());
  return true;
}

// "12-25", "11/4/4" (month/weekday/nth, nth -1 the last), "11-27/7" (the first such weekday from that day on),
// "easter", "orthodox", "islamic/10-1" (month and day of a calendar), "islamic/9" (the whole month); behind each the
// days from there to its first day ("easter+39") and how many there are ("hebrew/1-1-1*3").
std::optional<TimeTree> holiday_value(std::string_view value) {
  using Reckoning = Feast::Reckoning;
  Feast feast;
  const auto number = [&](auto& field) {
    const auto found = take_integer(value);
    if (found) field = static_cast<std::remove_reference_t<decltype(field)>>(*found);
    return found.has_value();
  };
  const auto named = value.find('/');
  const auto calendar = named == std::string_view::npos ? std::nullopt : calendar_named(value.substr(0, named));
  if (take(value, "easter")) {
    feast.reckoning = Reckoning::easter;
  } else if (take(value, "orthodox")) {
    feast.reckoning = Reckoning::orthodox_easter;
  } else if (calendar) {
    value.remove_prefix(named + 1);
    feast.reckoning = Reckoning::calendar;
    feast.calendar = *calendar;
    if (!number(feast.month) || (take(value, "-") && !number(feast.day))) return std::nullopt;
  } else {
    if (!number(feast.month)) return std::nullopt;
    const bool weekday = take(value, "/");
    if (weekday ? !number(feast.weekday) || !take(value, "/") || !number(feast.nth)
                : !take(value, "-") || !number(feast.day) || (take(value, "/") && !number(feast.weekday)))
      return std::nullopt;
  }
  if (!value.empty() && !value.starts_with('*') && !number(feast.shift)) return std::nullopt;
  if (take(value, "*") && !number(feast.days)) return std::nullopt;
  if (!value.empty()) return std::nullopt;
  TimeTree tree;
  tree.op = TimeOp::fields;
  tree.date.feast = feast;
  return tree;
}

std::optional<TimeTree> named_value(std::string_view word_class, int number) {
  TimeTree tree;
  tree.op = TimeOp::fields;
  const auto small = static_cast<std::int8_t>(number);
  if (word_class == "weekday" || word_class == "wdshort" || word_class == "wdalone") tree.date.weekday = small;
  if (word_class == "month" || word_class == "monshort") tree.date.month = small, tree.grain = Grain::month;
  if (word_class == "season") tree.date.season = small, tree.grain = Grain::season;
  if (word_class == "decade_word") tree.date.year = number, tree.date.years = 10, tree.grain = Grain::decade;
  return tree;
}

std::optional<TimeTree> edge_value(std::string_view value) {
  TimeTree tree;
  constexpr std::array<std::pair<std::string_view, TimeEdge>, 7> edges = {{{"start", TimeEdge::start},
                                                                           {"early", TimeEdge::start},
                                                                           {"middle", TimeEdge::middle},
                                                                           {"end", TimeEdge::end},
                                                                           {"late", TimeEdge::end},
                                                                           {"earlier", TimeEdge::earlier},
                                                                           {"later", TimeEdge::later}}};
  const auto found = std::ranges::find(edges, value, &std::pair<std::string_view, TimeEdge>::first);
  if (found == edges.end()) return std::nullopt;
  tree.edge = found->second;
  tree.loose = value == "early" || value == "late" || value == "later";
  return tree;
}

std::optional<TimeTree> number_value(std::string_view value, TimeOp op) {
  TimeTree tree;
  tree.op = op;
  const auto half = value.find(".5");
  if (half != std::string_view::npos) {
    const auto before = integer(value.substr(0, half));
    if (!before) return std::nullopt;
    tree.number = *before * 1000LL + 500;
    return tree;
  }
  const auto number = integer(value);
  if (!number) return std::nullopt;
  tree.number = op == TimeOp::number ? *number * 1000LL : *number;
  return tree;
}

std::optional<TimeTree> set_value(std::string_view value) {
  TimeTree tree;
  tree.op = TimeOp::set;
  tree.recurrence = value;
  if (const auto unit = unit_value(value)) {
    tree.months = unit->months;
    tree.seconds = unit->seconds;
  }
  return tree;
}

}  // namespace

std::optional<TimeTree> time_word_value(std::string_view word_class, std::string_view value) {
  const auto one_of = [&](auto... names) { return ((word_class == names) || ...); };
  if (one_of("weekday", "wdshort", "wdalone", "month", "monshort", "season", "decade_word")) {
    const auto number = integer(value);
    return number ? named_value(word_class, *number) : std::nullopt;
  }
  if (one_of("unit", "unit_night", "unit_some")) return unit_value(value);
  if (word_class == "rel") return relative_value(value, false);
  if (one_of("relm", "beside")) return relative_value(value, true);
  if (one_of("part", "parts", "part_adverb", "meal", "part_after", "today_part", "yesterday_part"))
    return part_value(value);
  if (word_class == "moment") return moment_value(value);
  if (word_class == "holiday") return holiday_value(value);
  if (word_class == "edge") return edge_value(value);
  if (word_class == "recurring") return set_value(value);
  if (one_of("which", "rolling", "some", "zone", "meridiem")) return number_value(value, TimeOp::which);
  if (word_class == "near") {
    TimeTree tree;
    tree.edge = value == "before" ? TimeEdge::earlier : value == "after" ? TimeEdge::later : TimeEdge::whole;
    return tree;
  }
  if (word_class == "since" && value == "ahead") {
    TimeTree tree;
    tree.ahead = true;
    return tree;
  }
  if (!value.empty()) return number_value(value, TimeOp::number);
  return TimeTree{};
}

}  // namespace rashomon
