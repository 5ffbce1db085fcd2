// SPDX-License-Identifier: Apache-2.0
// What the articles date and what they count: the same claims, in the order of time and by the size of numbers.
#include <algorithm>
#include <cmath>
#include <map>

#include "document/published.h"
#include "report/claim_text.h"
#include "report/html/sections.h"

namespace rashomon {
namespace {

// A point of the timeline: a time that an article names, or the publication of one.
struct Dated {
  Interval when;
  std::string text;  // as ISO 8601
  ArticleId article;
  const Claim* claim = nullptr;  // none: the article was published
};

std::vector<Dated> dated_of(const HtmlStory& story) {
  std::vector<Dated> all;
  for (const auto& claim : story.report.graph.claims()) {
    if (!is_dated(claim)) continue;
    const auto& time = std::get<Time>(claim.value);
    all.push_back({time.when[0], iso(time), claim.article, &claim});
  }
  if (all.empty()) return all;
  for (std::uint32_t i = 0; i < story.report.articles.size(); ++i) {
    const auto& published = story.report.articles[i].metadata().published;
    if (published.when) all.push_back({*published.when, iso(published), {i}, nullptr});
  }
  std::ranges::stable_sort(all, [](const Dated& a, const Dated& b) {
    return std::tuple(a.when, a.claim == nullptr, a.article) < std::tuple(b.when, b.claim == nullptr, b.article);
  });
  return all;
}

void write_dated(Html& html, const HtmlStory& story, const Dated& dated) {
  const auto& metadata = story.report.articles[dated.article.index].metadata();
  html.open("li", {{"class", dated.claim == nullptr ? "published" : "told"}});
  write_letter(html, story, dated.article);
  html.text(" ");
  if (dated.claim == nullptr) {
    html.element("cite", outlet_of(metadata)).text(" · " + story.label("layout/published"));
  } else {
    const auto voice = voice_of(story.report, *dated.claim);
    html.text(voice.before);
    write_words_link(html, story, dated.claim->id, voice.value);
    html.text(voice.after);
  }
  html.close().line();
}

struct Counted {
  const Claim* claim;
  const Quantity* quantity;
};

// Numbers that answer one question: those that comparisons tie together. The ones that several articles give come
// first.
std::vector<std::vector<Counted>> counted_of(const HtmlStory& story) {
  const auto& graph = story.report.graph;
  std::map<ClaimId, ClaimId> group;  // by claim: the smallest it is tied to
  for (const auto& claim : graph.claims()) {
    const auto* quantity = std::get_if<Quantity>(&claim.value);
    if (quantity == nullptr || claim.aspect != Aspect::quantity || !is_listed(story.report, claim)) continue;
    if (!quantity->implicit || !graph.edges_of(claim.id).empty()) group[claim.id] = claim.id;
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& edge : graph.edges()) {
      const auto a = group.find(edge.a), b = group.find(edge.b);
      if (a == group.end() || b == group.end() || kind_of(edge.verdict) == EdgeKind::none) continue;
      if (a->second == b->second) continue;
      a->second = b->second = std::min(a->second, b->second);
      changed = true;
    }
  }
  std::map<ClaimId, std::vector<Counted>> by_group;
  for (const auto& [id, first] : group) {
    by_group[first].push_back({&graph[id], std::get_if<Quantity>(&graph[id].value)});
  }
  std::vector<std::vector<Counted>> all;
  all.reserve(by_group.size());
  for (auto& [first, rows] : by_group) all.push_back(std::move(rows));
  std::ranges::stable_sort(all, std::ranges::greater(),
                           [](const auto& rows) { return std::min<std::size_t>(rows.size(), 2); });
  return all;
}

struct Scale {
  double low = 0, high = 0;
  std::int64_t width = 150;
  std::int64_t x(const Decimal& number) const {
    if (!number.finite()) return number < Decimal(0) ? 0 : width;
    const auto share = high > low ? (number.to_double() - low) / (high - low) : 0.5;
    return 8 + std::lround(share * static_cast<double>(width - 16));
  }
};

Scale scale_of(const std::vector<Counted>& rows) {
  Scale scale;
  bool first = true;
  for (const auto& [claim, quantity] : rows) {
    for (const auto* number : {&quantity->low, &quantity->best, &quantity->high}) {
      if (!number->finite()) continue;
      const auto value = number->to_double();
      scale.low = first ? value : std::min(scale.low, value);
      scale.high = first ? value : std::max(scale.high, value);
      first = false;
    }
  }
  return scale;
}

void write_interval(Html& html, const Quantity& quantity, const Scale& scale) {
  const auto low = scale.x(quantity.low), best = scale.x(quantity.best), high = scale.x(quantity.high);
  html.open("td", {{"class", "interval"}});
  html.open("svg", {{"width", std::to_string(scale.width)}, {"height", "16"}, {"aria-hidden", "true"}});
  html.empty("rect", {{"class", "whole"}, {"y", "7"}, {"width", std::to_string(scale.width)}, {"height", "2"}});
  html.empty("rect", {{"class", "part"},
                      {"x", std::to_string(low)},
                      {"y", "4"},
                      {"width", std::to_string(std::max<std::int64_t>(high - low, 1))},
                      {"height", "8"},
                      {"rx", "4"}});
  html.empty("circle", {{"cx", std::to_string(best)}, {"cy", "8"}, {"r", "5"}}).close().close();
}

void write_number(Html& html, const Decimal& number) {
  html.open("td", {{"class", "number"}});
  if (number.finite()) html.element("data", {{"value", number.to_string()}}, number.to_string());
  if (!number.finite()) html.text("∞");
  html.close();
}

void write_row(Html& html, const HtmlStory& story, const Counted& row, const Scale& scale) {
  const auto& [claim, quantity] = row;
  const auto voice = voice_of(story.report, *claim);
  html.open("tr").open("th", {{"scope", "row"}});
  write_letter(html, story, claim->article);
  html.element("span", {{"class", "name"}}, " " + outlet_of(article_of(story.report, *claim).metadata())).close();
  html.open("td");
  write_words_link(html, story, claim->id, voice.value);
  if (!voice.speaker.empty()) {
    html.text(" ").element("small", story.wording.with_subject("layout/says", voice.speaker));
  }
  html.close();
  for (const auto* number : {&quantity->low, &quantity->best, &quantity->high}) write_number(html, *number);
  write_interval(html, *quantity, scale);
  html.close().line();
}

void write_group(Html& html, const HtmlStory& story, const std::vector<Counted>& rows) {
  const auto& first = *rows.front().claim;
  html.open("tbody").open("tr", {{"class", "question"}});
  html.element("th", {{"colspan", "6"}, {"scope", "rowgroup"}},
               story.wording.with_subject("question/quantity", first.subject));
  html.close().line();
  const auto scale = scale_of(rows);
  for (const auto& row : rows) write_row(html, story, row, scale);
  html.close().line();
}

void write_table(Html& html, const HtmlStory& story, std::span<const std::vector<Counted>> groups) {
  html.open("div",
            {{"class", "wide"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", story.label("layout/numbers")}});
  html.open("table").open("thead").open("tr");
  for (const auto* key : {"outlet", "words", "low", "best", "high", "interval"}) {
    html.element("th", {{"scope", "col"}}, story.label("layout/" + std::string(key)));
  }
  html.close().close().line();
  for (const auto& rows : groups) write_group(html, story, rows);
  html.close().close().line();
}

}  // namespace

void write_timeline(Html& html, const HtmlStory& story) {
  const auto all = dated_of(story);
  if (all.empty()) return;
  html.open("section", {{"class", "timeline"}, {"aria-labelledby", story.section_id("timeline")}});
  html.element("h2", {{"id", story.section_id("timeline")}}, story.label("layout/timeline")).line().open("ol").line();
  for (std::size_t i = 0; i < all.size();) {
    html.open("li").element("time", {{"datetime", all[i].text}}, spaced(all[i].text)).open("ul").line();
    const auto text = all[i].text;
    for (; i < all.size() && all[i].text == text; ++i) write_dated(html, story, all[i]);
    html.close().close().line();
  }
  html.close().close().line();
}

void write_numbers(Html& html, const HtmlStory& story) {
  const auto groups = counted_of(story);
  if (groups.empty()) return;
  const auto shared =
      static_cast<std::size_t>(std::ranges::count_if(groups, [](const auto& rows) { return rows.size() > 1; }));
  html.open("section", {{"class", "numbers"}, {"aria-labelledby", story.section_id("numbers")}});
  html.element("h2", {{"id", story.section_id("numbers")}}, story.label("layout/numbers")).line();
  if (shared > 0) write_table(html, story, std::span(groups).first(shared));
  if (shared < groups.size()) {
    html.open("details").element("summary",
                                 story.label("layout/silences") + " (" + std::to_string(groups.size() - shared) + ")");
    write_table(html, story, std::span(groups).subspan(shared));
    html.close();
  }
  html.close().line();
}

}  // namespace rashomon
