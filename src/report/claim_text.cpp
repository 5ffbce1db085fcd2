// SPDX-License-Identifier: Apache-2.0
#include "report/claim_text.h"

#include <algorithm>

#include "report/escape.h"
#include "text/fold.h"

namespace rashomon {
namespace {

using namespace std::chrono;

std::string padded(std::int64_t number, std::size_t width) {
  const auto digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string day_text(Day day) {
  const year_month_day date(day);
  return padded(static_cast<int>(date.year()), 4) + "-" + padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::string moment_text(Instant instant) {
  if (instant == Instant::min() || instant == Instant::max()) return "..";
  const auto day = floor<days>(instant);
  const hh_mm_ss time(instant - day);
  auto text = day_text(day);
  if (instant == day) return text;
  text += "T" + padded(time.hours().count(), 2) + ":" + padded(time.minutes().count(), 2);
  return time.seconds().count() == 0 ? text : text + ":" + padded(time.seconds().count(), 2);
}

std::string interval_text(const Interval& interval) {
  const bool open = interval.begin == Instant::min() || interval.end == Instant::max();
  if (!open && interval.begin == floor<days>(interval.begin) && interval.end - interval.begin == days(1)) {
    return moment_text(interval.begin);
  }
  if (!open && interval.end - interval.begin <= minutes(1)) return moment_text(interval.begin);
  // The end itself does not belong to it: of whole days, the last one is named.
  const bool whole_days = !open && interval.end == floor<days>(interval.end);
  return moment_text(interval.begin) + "/" + moment_text(whole_days ? interval.end - days(1) : interval.end);
}

}  // namespace

ReportedSpan reported(const Article& article, Span span) {
  if (article.in_title(span)) {
    const auto size = static_cast<std::uint32_t>(article.title_size());
    return {std::min(span.begin, size), std::min(span.end, size), true};
  }
  return {span.begin - article.text_begin(), span.end - article.text_begin(), false};
}

const Article& article_of(const Report& report, const Claim& claim) { return report.articles[claim.article.index]; }

std::string_view words_of(const Report& report, const Claim& claim, Span span) {
  return article_of(report, claim).content(span);
}

std::string article_label(const Metadata& metadata) {
  return metadata.outlet.empty() ? metadata.id : metadata.outlet + " (" + metadata.id + ")";
}

bool names_its_answer(const Report& report, const Claim& claim) {
  return claim.aspect == Aspect::quantity && fold(claim.subject) == fold(words_of(report, claim, claim.value_span));
}

std::string asked_in(const Report& report, const Claim& claim) {
  if (!names_its_answer(report, claim)) return claim.subject;
  const auto frame = std::ranges::find_if(
      claim.rules, [](const auto& rule) { return std::string_view(rule.rule).starts_with("frame/"); });
  return frame == claim.rules.end() ? claim.subject : std::string(words_of(report, claim, frame->words));
}

std::string question_about(Aspect aspect, const std::string& subject, const Wording& wording) {
  const auto key = "question/" + std::string(name_of(aspect)), unnamed = key + "/unnamed";
  const bool alone = subject.empty() && wording[unnamed] != unnamed;
  return alone ? std::string(wording[unnamed]) : wording.with_subject(key, subject);
}

std::string summary_of(const Report& report, const Discrepancy& discrepancy) {
  auto text = one_line(discrepancy.question);
  for (const auto& position : discrepancy.positions) {
    const auto& claim = report.graph[position.claims.front()];
    text += "\n- " + one_line(words_of(report, claim, claim.value_span)) + " — " +
            one_line(article_label(article_of(report, claim).metadata()));
  }
  return text + "\n" + one_line(discrepancy.explanation);
}

std::string address_of(const Metadata& metadata) {
  return is_web_address(metadata.url) ? metadata.url : uri_of(metadata.path);
}

std::string iso(const Time& time) {
  if (time.kind != TimeKind::calendar) return time.recurrence;
  std::string text;
  for (const auto& interval : time.when) text += (text.empty() ? "" : "|") + interval_text(interval);
  return text;
}

bool is_listed(const Report& report, const Claim& claim) {
  return !claim.unmarked || !report.graph.edges_of(claim.id).empty();
}

}  // namespace rashomon
