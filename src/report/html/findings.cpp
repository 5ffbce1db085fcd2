// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "report/claim_text.h"
#include "report/html/sections.h"

namespace rashomon {
namespace {

// In the order of Verdict: told apart without colour too.
constexpr std::array<std::string_view, 6> signs = {"=", "⊂", "↻", "≈", "≠", ""};

void write_sureness(Html& html, const HtmlStory& story, double confidence) {
  constexpr int width = 60;
  const auto filled = std::to_string(std::lround(confidence * width));
  html.open("span", {{"class", "sureness"}});
  html.open("svg", {{"class", "bar"}, {"width", std::to_string(width)}, {"height", "8"}, {"aria-hidden", "true"}});
  html.empty("rect", {{"class", "whole"}, {"width", std::to_string(width)}, {"height", "8"}, {"rx", "4"}});
  html.empty("rect", {{"class", "part"}, {"width", filled}, {"height", "8"}, {"rx", "4"}}).close();
  html.text(" " + sureness(confidence, story.wording)).close();
}

// The first words of each article, as many as fit; what else they say of it folds away.
void write_voices(Html& html, const HtmlStory& story, const std::vector<Voice>& voices) {
  constexpr std::size_t most = 4;
  std::set<std::pair<std::string, std::string>> seen;
  std::set<std::string> articles;
  std::vector<const Voice*> shown, others;
  for (const auto& voice : voices) {
    if (!seen.emplace(voice.article, voice.before + voice.value).second) continue;
    const bool first = articles.insert(voice.article).second && shown.size() < most;
    (first ? shown : others).push_back(&voice);
  }
  for (const auto* voice : shown) write_voice(html, story, *voice);
  if (others.empty()) return;
  html.open("details").element("summary", story.wording.counted("layout/more", others.size()));
  for (const auto* voice : others) write_voice(html, story, *voice);
  html.close().line();
}

// What the answer was read as, where its words do not show that; the page writes times as its language does.
void write_reading(Html& html, const HtmlStory& story, const Value& value, std::string_view words) {
  const auto reading = reading_of(value, words, story.wording);
  if (reading.empty()) return;
  html.open("p", {{"class", "reading"}});
  const auto* time = std::get_if<Time>(&value);
  if (time == nullptr || time->when.size() != 1) {
    html.text(story.wording.with_subject("layout/read_as", reading)).close();
    return;
  }
  html.text(story.wording.with_subject("layout/read_as", ""))
      .element("time", {{"datetime", iso(*time)}}, reading)
      .close();
}

void write_position(Html& html, const HtmlStory& story, const HeldPosition& position) {
  html.open("div", {{"class", "position"}});
  html.open("p", {{"class", "answer"}}).element("strong", position.words).close();
  const auto& value = story.report.graph[position.voices.front().claim].value;
  write_reading(html, story, value, position.words);
  html.element("p", {{"class", "support"}},
               story.wording.counted("layout/held_by", position.articles) + " · " +
                   story.wording.counted("layout/independent", position.independent_sources));
  write_voices(html, story, position.voices);
  html.close().line();
}

constexpr std::array<std::string_view, 4> standing_names = {"undecided", "accepted", "rejected", "lapsed"};
std::string name_of(Standing standing) { return std::string(standing_names[static_cast<std::size_t>(standing)]); }

void write_finding(Html& html, const HtmlStory& story, const Finding& finding, std::size_t place) {
  const std::string verdict(name_of(finding.kind));
  html.open("article", {{"class", "finding " + verdict + " " + name_of(finding.standing)},
                        {"id", story.discrepancy_id(place)},
                        {"data-place", std::to_string(place)},
                        {"tabindex", "-1"}});
  html.open("h3").element("span", {{"class", "number"}}, std::to_string(place + 1)).text(" " + finding.question);
  html.close().open("p", {{"class", "judged"}});
  html.open("span", {{"class", "verdict " + verdict}});
  html.element("span", {{"class", "sign"}, {"aria-hidden", "true"}}, signs[static_cast<std::size_t>(finding.kind)]);
  html.text(" " + finding.verdict).close().text(" ");
  html.element("span", {{"class", "aspect"}}, story.label("aspect/" + std::string(name_of(finding.aspect)))).text(" ");
  write_sureness(html, story, finding.confidence);
  html.close().line();
  if (!finding.review.empty()) {
    html.element("p", {{"class", "review " + name_of(finding.standing)}}, finding.review).line();
  }
  html.open("div", {{"class", "positions"}}).line();
  for (const auto& position : finding.positions) write_position(html, story, position);
  html.close().element("p", {{"class", "why"}}, story.wording.with_subject("layout/why", finding.explanation));
  html.open("p", {{"class", "tools"}});
  html.element("button", {{"type", "button"}, {"data-show", "words"}, {"hidden", ""}},
               story.label("layout/show_words"));
  html.element("button", {{"type", "button"}, {"data-show", "graph"}, {"hidden", ""}},
               story.label("layout/show_graph"));
  html.element("code", finding.id).close();
  html.close().line();
}

void write_list(Html& html, const HtmlStory& story, std::string_view name, const std::vector<Finding>& all,
                std::size_t first_place) {
  if (all.empty()) return;
  html.open("section", {{"class", "findings"}, {"aria-labelledby", story.section_id(name)}});
  html.open("h2", {{"id", story.section_id(name)}}).text(story.label("layout/" + std::string(name)) + " ");
  html.element("span", {{"class", "count"}}, std::to_string(all.size())).close().line();
  for (std::size_t i = 0; i < all.size(); ++i) write_finding(html, story, all[i], first_place + i);
  html.close().line();
}

using Choices = std::map<std::string, std::pair<std::string, std::size_t>>;  // by value: its label and how many have it

void add(Choices& choices, std::string value, std::string label) {
  auto& [text, count] = choices[std::move(value)];
  text = std::move(label);
  ++count;
}

// The place of the first article of the same outlet: stands for the outlet, whatever characters its name holds.
std::uint32_t first_of_outlet(const Report& report, ArticleId id) {
  const auto& outlet = report.articles[id.index].metadata().outlet;
  for (std::uint32_t i = 0; i < id.index && !outlet.empty(); ++i) {
    if (report.articles[i].metadata().outlet == outlet) return i;
  }
  return id.index;
}

// One group of the filters; a group that would leave nothing out is not shown.
void write_group(Html& html, const HtmlStory& story, std::string_view name, const Choices& choices) {
  if (choices.size() < 2) return;
  html.open("fieldset").element("legend", story.label("layout/" + std::string(name)));
  for (const auto& [value, choice] : choices) {
    html.open("label").empty("input", {{"type", "checkbox"}, {"name", std::string(name)}, {"value", value}});
    html.open("span").text(choice.first + " ").element("small", std::to_string(choice.second)).close().close();
  }
  html.close().line();
}

void write_threshold(Html& html, const HtmlStory& story) {
  html.open("fieldset").element("legend", story.label("layout/sureness")).open("label", {{"class", "threshold"}});
  html.text("≥ ").element("output", "0 %");
  html.empty("input", {{"type", "range"},
                       {"name", "sureness"},
                       {"min", "0"},
                       {"max", "100"},
                       {"step", "5"},
                       {"value", "0"},
                       {"aria-label", story.label("layout/sureness_least")}});
  html.close().close().line();
}

}  // namespace

void write_filters(Html& html, const HtmlStory& story) {
  const auto& report = story.report;
  if (report.discrepancies.size() < 2) return;
  Choices verdicts, aspects, outlets;
  for (const auto& one : report.discrepancies) {
    add(verdicts, std::string(name_of(one.verdict)), story.label("verdict/" + std::string(name_of(one.verdict))));
    add(aspects, std::string(name_of(one.aspect)), story.label("aspect/" + std::string(name_of(one.aspect))));
    std::set<std::uint32_t> named;
    for (const auto id : one.claims) named.insert(first_of_outlet(report, report.graph[id].article));
    for (const auto i : named) add(outlets, std::to_string(i), outlet_of(report.articles[i].metadata()));
  }
  html.open("form", {{"class", "filters"}, {"hidden", ""}, {"aria-label", story.label("layout/filters")}}).line();
  write_group(html, story, "verdict", verdicts);
  write_group(html, story, "aspect", aspects);
  write_group(html, story, "outlet", outlets);
  write_threshold(html, story);
  html.open("p", {{"class", "shown"}}).open("span", {{"role", "status"}}).text(story.label("layout/shown") + " ");
  html.element("output", std::to_string(report.discrepancies.size())).close();
  html.text(" / " + std::to_string(report.discrepancies.size()) + " ");
  html.element("button", {{"type", "reset"}}, story.label("layout/reset")).close();
  html.element("p", {{"class", "keys"}}, story.label("layout/keys")).close().line();
}

void write_findings(Html& html, const HtmlStory& story) {
  write_list(html, story, "conflicts", story.outline.conflicts, 0);
  if (story.outline.conflicts.empty()) {
    html.open("section", {{"class", "findings"}}).element("h2", story.label("layout/no_discrepancy"));
    html.element("p", story.label("layout/caveat")).close().line();
  }
  write_list(html, story, "updates", story.outline.updates, story.outline.conflicts.size());
}

}  // namespace rashomon
