// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <boost/json/stream_parser.hpp>

#include "document/json.h"
#include "record/findings.h"
#include "record/members.h"

namespace rashomon {
namespace {

namespace json = boost::json;

constexpr std::string_view format_name = "rashomon-findings/1";

// The line where a text stops being JSON.
std::size_t line_of_defect(std::string_view text) {
  json::stream_parser parser;
  json::error_code error;
  const auto read = std::min(parser.write_some(text.data(), text.size(), error), text.size());
  return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, read), '\n'));
}

Error malformed(std::size_t line, const std::string& why) {
  return {ErrorCode::bad_data, std::to_string(line) + ": " + why};
}

// The last line that holds the text; the first of all where none does.
std::size_t line_with(std::string_view text, std::string_view wanted) {
  const auto at = wanted.empty() ? std::string_view::npos : text.rfind(wanted);
  return at == std::string_view::npos ? 1 : 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

RecordedArticle article_from(Members& members) {
  return {members.text("id"), members.text("lang"), members.text("text"), members.text("about")};
}

RecordedPack pack_from(Members& members) {
  return {members.text("name"), members.text("words"), members.text_or_null("model")};
}

RecordedPosition position_from(Members& members) {
  RecordedPosition position{members.text("quote"), {}};
  for (const auto& article : members.list("articles")) {
    const auto* id = article.if_string();
    if (id == nullptr) members.refuse("'articles' of a position holds something other than ids");
    if (id != nullptr) position.articles.emplace_back(id->data(), id->size());
  }
  return position;
}

RecordedFinding finding_from(Members& members) {
  RecordedFinding finding;
  finding.id = members.text("id");
  finding.fingerprint = members.text("fingerprint");
  finding.verdict = members.one_of<Verdict>("verdict", verdict_names);
  finding.aspect = members.one_of<Aspect>("aspect", aspect_names);
  finding.question = members.text("question");
  finding.positions = members.each<RecordedPosition>("positions", position_from);
  return finding;
}

}  // namespace

Result<FindingsRecord> read_findings(std::string_view text) {
  const auto object = parse_object(text);
  if (!object) {
    const bool broken = object.error().message.starts_with("is not JSON");
    return malformed(broken ? line_of_defect(text) : 1, broken ? "is not JSON" : object.error().message);
  }
  Members members(*object);
  const auto format = members.text("format");
  if (members.defect().empty() && format != format_name)
    return malformed(line_with(text, "\"format\""),
                     "the format is '" + format + "', not '" + std::string(format_name) + "'");
  FindingsRecord record;
  record.story = members.text("story");
  record.conditions.program = members.text("program");
  record.conditions.platform = members.text("platform");
  record.conditions.options = members.text("options");
  record.conditions.articles = members.each<RecordedArticle>("articles", article_from);
  record.conditions.packs = members.each<RecordedPack>("packs", pack_from);
  record.findings = members.each<RecordedFinding>("findings", finding_from);
  if (!members.defect().empty()) return malformed(line_with(text, members.place()), members.defect());
  std::ranges::sort(record.findings, {}, &RecordedFinding::id);
  const auto twice = std::ranges::adjacent_find(record.findings, {}, &RecordedFinding::id);
  if (twice != record.findings.end())
    return malformed(line_with(text, "\"" + twice->id + "\""), "the finding '" + twice->id + "' stands twice");
  return record;
}

}  // namespace rashomon
