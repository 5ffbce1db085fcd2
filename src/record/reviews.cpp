// SPDX-License-Identifier: Apache-2.0
#include "record/reviews.h"

#include <algorithm>

#include "base/json_writer.h"
#include "document/json.h"
#include "document/published.h"
#include "record/members.h"

namespace rashomon {
namespace {

constexpr std::size_t day_size = 10;

std::string line_of(const Decision& decision) {
  JsonWriter json;
  json.open_object().member("id", decision.id).member("fingerprint", decision.fingerprint);
  json.member("decision", decision_of(decision.review));
  json.member("author", decision.review.author).member("reason", decision.review.reason);
  json.member_or_null("until", decision.review.until).member("question", decision.question);
  return json.close_object().take() + '\n';
}

// What is wrong with a line; empty where it is a decision.
std::string read_line(std::string_view line, Decision& decision) {
  const auto object = parse_object(line);
  if (!object) return object.error().message;
  Members members(*object);
  decision.id = members.text("id");
  decision.fingerprint = members.text("fingerprint");
  const auto taken = members.text("decision");
  decision.review = {taken == decision_names[1], members.text("author"), members.text("reason"),
                     members.text_or_absent("until")};
  decision.question = members.text_or_absent("question");
  if (!members.defect().empty()) return members.defect();
  if (std::ranges::find(decision_names, taken) == decision_names.end())
    return "the decision is '" + taken + "', neither accept nor reject";
  if (!decision.review.until.empty() && !is_day(decision.review.until))
    return "'until' is '" + decision.review.until + "', no day such as 2024-05-31";
  return {};
}

}  // namespace

bool is_day(std::string_view text) {
  return text.size() == day_size && parse_published(text, PublicationDate::Origin::option).has_value();
}

std::string reason_of(const StaleDecision& stale) {
  if (stale.why == Staleness::gone) return "the finding is gone";
  if (stale.why == Staleness::other_values) return "the values or the articles behind it have changed since";
  return "it expired on " + stale.decision.review.until;
}

std::string write_decisions(std::vector<Decision> decisions) {
  std::ranges::sort(decisions, {}, &Decision::id);
  std::string text;
  for (const auto& decision : decisions) text += line_of(decision);
  return text;
}

Result<std::vector<Decision>> read_decisions(std::string_view text) {
  std::vector<Decision> decisions;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    Decision decision;
    auto defect = read_line(line, decision);
    if (defect.empty() && std::ranges::find(decisions, decision.id, &Decision::id) != decisions.end())
      defect = "the finding '" + decision.id + "' is decided twice";
    if (!defect.empty()) return Error{ErrorCode::bad_data, std::to_string(number) + ": " + defect};
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

std::vector<StaleDecision> apply_decisions(Report& report, const std::vector<Decision>& decisions,
                                           std::string_view today) {
  std::vector<StaleDecision> stale;
  for (const auto& decision : decisions) {
    const auto found = std::ranges::find(report.discrepancies, decision.id, &Discrepancy::id);
    const auto& until = decision.review.until;
    if (found == report.discrepancies.end()) {
      stale.push_back({decision, Staleness::gone});
      continue;
    }
    const bool same = found->fingerprint == decision.fingerprint;
    if (same && (until.empty() || until >= today)) {
      found->review = decision.review;
      continue;
    }
    stale.push_back({decision, same ? Staleness::expired : Staleness::other_values});
    found->stale_review = {decision.review, stale.back().why};
  }
  std::stable_partition(report.discrepancies.begin(), report.discrepancies.end(),
                        [](const Discrepancy& d) { return !d.review || !d.review->rejected; });
  return stale;
}

}  // namespace rashomon
