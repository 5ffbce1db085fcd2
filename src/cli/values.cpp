// SPDX-License-Identifier: Apache-2.0
// rashomon values: the numbers and times of each text that standard input gives, one JSON object a line in and out.
#include <iostream>
#include <map>
#include <memory>
#include <string>

#include "analysis/analyzer.h"
#include "base/json_writer.h"
#include "cli/options.h"
#include "document/json.h"
#include "document/published.h"
#include "mention/quantity.h"
#include "mention/time.h"
#include "value/time.h"

namespace rashomon::cli {
namespace {

// What one language needs to find values.
struct Finders {
  Pack pack;
  Analyzer analyzer;
  QuantityFinder quantities;
  TimeFinder times;
};

Result<std::unique_ptr<const Finders>> open_finders(const std::string& path) {
  auto pack = Pack::open(path);
  if (!pack) return pack.error();
  auto quantities = QuantityFinder::open(*pack);
  if (!quantities) return quantities.error();
  auto analyzer = Analyzer::open(*pack);
  if (!analyzer) return analyzer.error();
  auto times = TimeFinder::open(*pack);
  if (!times) return times.error();
  return std::make_unique<const Finders>(
      Finders{*std::move(pack), *std::move(analyzer), *std::move(quantities), *std::move(times)});
}

void write_end(JsonWriter& json, std::string_view name, const std::optional<Decimal>& end) {
  json.key(name);
  if (end)
    json.raw(end->to_string());
  else
    json.null();
}

void write(JsonWriter& json, const NumberValue& number) {
  json.open_object()
      .member("start", number.span.begin)
      .member("end", number.span.end)
      .member("kind", number.kind)
      .key("value");
  if (number.value) {
    json.raw(number.value->to_string());
  } else {
    json.open_object();
    write_end(json, "low", number.low);
    write_end(json, "high", number.high);
    json.close_object();
  }
  if (!number.unit.empty()) json.member("unit", number.unit);
  json.close_object();
}

void write_end(JsonWriter& json, std::string_view name, const std::optional<std::string>& end) {
  json.key(name);
  if (end)
    json.value(*end);
  else
    json.null();
}

void write(JsonWriter& json, Span span, const TimeReport& time) {
  json.open_object().member("start", span.begin).member("end", span.end).member("kind", time.kind).key("value");
  if (time.value.empty()) {
    json.open_object();
    write_end(json, "start", time.start);
    write_end(json, "end", time.end);
    json.close_object();
  } else {
    json.value(time.value);
  }
  json.close_object();
}

void write_times(JsonWriter& json, const Finders& finders, const std::string& text, const std::string& reference_time) {
  const auto published = parse_published(reference_time, PublicationDate::Origin::metadata);
  const auto analysis = finders.analyzer.analyze(text);
  for (const auto& mention : finders.times.find(text, analysis, published.value_or(PublicationDate{}))) {
    for (const auto& report : reports_of(std::get<Time>(mention.value))) write(json, mention.span, report);
  }
}

// The packs opened so far, by language.
class Languages {
 public:
  explicit Languages(std::string folder) : folder_(std::move(folder)) {}

  Result<const Finders*> find(const std::string& language) {
    auto& finders = finders_[language.substr(0, language.find('-'))];
    if (!finders) {
      auto opened = open_finders(folder_ + "/" + language.substr(0, language.find('-')) + ".pack");
      if (!opened) return opened.error();
      finders = *std::move(opened);
    }
    return finders.get();
  }

 private:
  std::string folder_;
  std::map<std::string, std::unique_ptr<const Finders>> finders_;
};

Result<std::string> answer(const std::string& line, Languages& languages) {
  const auto asked = parse_object(line);
  if (!asked) return asked.error();
  std::map<std::string, std::string> fields;
  for (const auto* name : {"id", "lang", "text", "reference_time"}) {
    const auto field = text_member(*asked, name);
    if (!field) return field.error();
    fields[name] = *field;
  }
  const auto finders = languages.find(fields["lang"]);
  if (!finders) return finders.error();
  JsonWriter json;
  json.open_object().member("id", fields["id"]).key("found").open_array();
  for (const auto& number : (*finders)->quantities.values(fields["text"])) write(json, number);
  write_times(json, **finders, fields["text"], fields["reference_time"]);
  json.close_array().close_object();
  return json.take();
}

}  // namespace

Exit run_values(const Invocation& invocation) {
  CommonOptions common;
  const boost::program_options::options_description own("Options of values");
  if (const auto exit = parse(invocation, "values", own, common, nullptr)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  Languages languages(*packs);
  Exit exit = Exit::done;
  std::size_t number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    if (line.empty()) continue;
    const auto answered = answer(line, languages);
    if (answered) {
      std::cout << *answered << '\n';
    } else {
      exit =
          fail({answered.error().code, "standard input:" + std::to_string(number) + ": " + answered.error().message});
    }
  }
  return exit;
}

}  // namespace rashomon::cli
