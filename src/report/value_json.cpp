// SPDX-License-Identifier: Apache-2.0
#include "report/value_json.h"

#include <array>

#include "report/claim_text.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 6> bound_names = {"exactly", "about", "at_least", "at_most", "between", "vague"};
constexpr std::array<std::string_view, 4> time_names = {"calendar", "duration", "set", "time_of_day"};
constexpr std::array<std::string_view, 14> grain_names = {"second",    "minute", "hour",   "part_of_day", "day",
                                                          "weekend",   "week",   "month",  "quarter",     "season",
                                                          "half_year", "year",   "decade", "century"};
constexpr std::array<std::string_view, 4> name_names = {"person", "organisation", "place", "other"};
constexpr std::array<std::string_view, 6> place_relations = {"in", "near", "along", "from", "to", "direction"};

template <std::size_t count, class Kind>
std::string_view name(const std::array<std::string_view, count>& names, Kind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return index < count ? names[index] : std::string_view("other");
}

// An open end is null: JSON has no infinity.
void write_number(JsonWriter& json, std::string_view key, const Decimal& number) {
  json.key(key);
  if (number.finite()) json.raw(number.to_string());
  if (!number.finite()) json.null();
}

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key).open_array();
  for (const auto& text : texts) json.value(text);
  json.close_array();
}

// The members of each kind of value.
struct ValueWriter {
  JsonWriter& json;

  void operator()(const Quantity& quantity) const {
    json.member("kind", "quantity").member("of", name_of(quantity.kind));
    write_number(json, "low", quantity.low);
    write_number(json, "best", quantity.best);
    write_number(json, "high", quantity.high);
    json.member("bound", name(bound_names, quantity.bound)).member_or_null("unit", quantity.unit);
    json.member("part", quantity.part);
  }
  void operator()(const Time& time) const {
    json.member("kind", "time")
        .member("of", name(time_names, time.kind))
        .member("grain", name(grain_names, time.grain));
    json.member_or_null("when", iso(time)).member("approximate", time.approximate);
    if (time.kind == TimeKind::duration) json.member("months", time.months).member("seconds", time.seconds);
  }
  void operator()(const Place& place) const {
    json.member("kind", "place").member_or_null("name", place.name).member_or_null("feature", place.feature);
    json.member_or_null("region", place.region).member_or_null("direction", place.direction);
    json.member("relation", name(place_relations, place.relation));
  }
  void operator()(const Name& given) const {
    json.member("kind", "name").member("of", name(name_names, given.kind)).member("surface", given.surface);
    write_texts(json, "parts", given.parts);
    json.member_or_null("acronym", given.acronym);
  }
  void operator()(const Role& role) const {
    json.member("kind", "role").member("title", role.title);
    write_texts(json, "modifiers", role.modifiers);
    json.member_or_null("of", role.of).member("former", role.former).member_or_null("holder", role.holder.surface);
  }
  void operator()(const Quote& quote) const { json.member("kind", "quote").member("folded", quote.folded); }
  void operator()(const Description& description) const {
    json.member("kind", "description").member("head", description.head).member("text", description.text);
  }
};

}  // namespace

void write_value(JsonWriter& json, const Value& value) {
  json.open_object();
  std::visit(ValueWriter{json}, value);
  json.close_object();
}

}  // namespace rashomon
