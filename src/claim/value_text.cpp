// SPDX-License-Identifier: Apache-2.0
#include <chrono>

#include "claim/claims.h"

namespace rashomon {
namespace {

template <class... Kinds>
struct Overloaded : Kinds... {
  using Kinds::operator()...;
};
template <class... Kinds>
Overloaded(Kinds...) -> Overloaded<Kinds...>;  // for Clang 14

std::string padded(std::int64_t number, std::size_t digits) {
  auto text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

std::string moment(Instant instant) {
  if (instant == Instant::min() || instant == Instant::max()) return "";
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  auto text =
      padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-' + padded(unsigned(date.day()), 2);
  if (const auto rest = (instant - day).count(); rest != 0) {
    text += 'T' + padded(rest / 3600, 2) + ':' + padded(rest / 60 % 60, 2) + ':' + padded(rest % 60, 2);
  }
  return text;
}

std::string text_of_time(const Time& time) {
  if (time.kind == TimeKind::duration)
    return "P" + std::to_string(time.months) + "M" + std::to_string(time.seconds) + "S";
  if (time.kind == TimeKind::set) return time.recurrence;
  std::string text;
  for (const auto& interval : time.when)
    text += (text.empty() ? "" : "|") + moment(interval.begin) + "/" + moment(interval.end);
  if (!text.empty()) return text;
  const auto& e = time.expression;
  return "?" + std::to_string(static_cast<int>(e.anchor)) + "." + std::to_string(static_cast<int>(e.direction)) + "." +
         std::to_string(e.weekday) + "." + (e.offset ? std::to_string(*e.offset) : "") + "." +
         std::to_string(static_cast<int>(time.grain));
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : " ") + part;
  return text;
}

}  // namespace

std::string text_of(const Value& value) {
  return std::visit(Overloaded{[](const Quantity& q) {
                                 if (q.kind == QuantityKind::score) return q.high.to_string() + "-" + q.low.to_string();
                                 const auto number = q.low == q.high ? q.best.to_string()
                                                                     : q.low.to_string() + ".." + q.best.to_string() +
                                                                           ".." + q.high.to_string();
                                 return q.unit.empty() ? number : number + " " + q.unit;
                               },
                               [](const Time& t) { return text_of_time(t); },
                               [](const Place& p) {
                                 return joined({p.feature, p.name, p.direction, p.region});
                               },
                               [](const Name& n) { return joined(n.parts); },
                               [](const Role& r) {
                                 return joined(r.modifiers) + (r.modifiers.empty() ? "" : " ") + r.title +
                                        (r.of.empty() ? "" : " / " + r.of);
                               },
                               [](const Quote& q) { return q.folded; }, [](const Description& d) { return d.text; }},
                    value);
}

}  // namespace rashomon
