// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/claim_text.h"
#include "report/html/sections.h"

namespace rashomon {
namespace {

void open_section(Html& html, const HtmlStory& story, std::string_view name, std::size_t count) {
  html.open("section", {{"class", std::string(name)}, {"aria-labelledby", story.section_id(name)}});
  html.open("h2", {{"id", story.section_id(name)}}).text(story.label("layout/" + std::string(name)));
  if (count > 0) html.text(" ").element("span", {{"class", "count"}}, std::to_string(count));
  html.close().line();
}

void write_lone(Html& html, const HtmlStory& story, const Lone& lone) {
  html.open("details").open("summary");
  write_letter(html, story, story.report.graph[lone.claims.front()].article);
  html.text(" " + lone.article + " (" + std::to_string(lone.words.size()) + ")").close().open("ul").line();
  for (std::size_t i = 0; i < lone.words.size(); ++i) {
    html.open("li");
    write_words_link(html, story, lone.claims[i], lone.words[i]);
    html.close().line();
  }
  html.close().close().line();
}

// What was read of each article, where there are several.
void write_read_of_each(Html& html, const HtmlStory& story) {
  const auto& articles = story.report.coverage.articles;
  if (articles.size() < 2) return;
  html.open("ul", {{"class", "each"}}).line();
  for (std::uint32_t i = 0; i < articles.size() && i < story.report.articles.size(); ++i) {
    html.open("li");
    write_letter(html, story, {i});
    html.text(" ").element("cite", outlet_of(story.report.articles[i].metadata()));
    html.text(" · " + dotted({story.wording.counted("layout/sentences", articles[i].sentences),
                              story.wording.counted("layout/silent_sentences", articles[i].silent_sentences),
                              story.wording.counted("layout/claims", articles[i].claims)}));
    html.close().line();
  }
  html.close().line();
}

void write_agreement_list(Html& html, const HtmlStory& story, std::span<const Agreement> agreements) {
  if (agreements.empty()) return;
  html.open("ul").line();
  for (const auto& agreement : agreements) {
    html.open("li");
    write_words_link(html, story, agreement.claims.front(), agreement.words);
    html.text(" ").open("span", {{"class", "support"}});
    for (const auto id : agreement.claims) {
      html.open("a", {{"href", "#" + story.words_id(id)}, {"data-claim", story.report.graph[id].key}});
      write_letter(html, story, story.report.graph[id].article);
      html.close().text(" ");
    }
    html.text(story.wording.counted("layout/independent", agreement.independent_sources)).close().close().line();
  }
  html.close().line();
}

// What the parts of a page hold that are a list of one kind of thing.
std::size_t count_of(const HtmlStory& story, std::string_view part) {
  if (part == "conflicts") return story.outline.conflicts.size();
  if (part == "updates") return story.outline.updates.size();
  if (part == "articles") return story.report.articles.size();
  return part == "agreements" ? story.outline.agreements.size() : 0;
}

}  // namespace

void write_head(Html& html, const HtmlStory& story, std::span<const std::string_view> parts) {
  const auto& name = story.outline.story;
  html.open("header", {{"class", "head"}});
  if (!name.empty()) html.element("p", {{"class", "kicker"}}, story.label("layout/report"));
  html.element("h1", name.empty() ? story.label("layout/report") : name);
  html.element("p", {{"class", "preface"}}, story.label("layout/preface")).line();
  html.open("nav", {{"aria-label", story.label("layout/contents")}}).open("ul");
  for (const auto part : parts) {
    html.open("li").open("a", {{"href", "#" + story.section_id(part)}});
    html.text(story.label("layout/" + std::string(part)));
    if (const auto count = count_of(story, part); count > 0) {
      html.text(" ").element("span", {{"class", "count"}}, std::to_string(count));
    }
    html.close().close();
  }
  html.close().close().close().line();
}

void write_agreements(Html& html, const HtmlStory& story) {
  const auto& agreements = story.outline.agreements;
  if (agreements.empty()) return;
  open_section(html, story, "agreements", agreements.size());
  // They stand in falling order of their sources: those of a single one are copies, and corroborate nothing.
  const auto copied =
      std::ranges::find_if(agreements, [](const Agreement& one) { return one.independent_sources < 2; });
  const std::span all(agreements);
  const auto corroborated = static_cast<std::size_t>(copied - agreements.begin());
  write_agreement_list(html, story, all.first(corroborated));
  if (const auto rest = all.subspan(corroborated); !rest.empty()) {
    html.open("details").element("summary", story.label("layout/copied") + " (" + std::to_string(rest.size()) + ")");
    write_agreement_list(html, story, rest);
    html.close().line();
  }
  html.close().line();
}

void write_silences(Html& html, const HtmlStory& story) {
  if (story.outline.silences.empty()) return;
  open_section(html, story, "silences", 0);
  for (const auto& lone : story.outline.silences) write_lone(html, story, lone);
  html.close().line();
}

void write_remarks(Html& html, const HtmlStory& story) {
  const auto& diagnostics = story.report.diagnostics;
  if (diagnostics.empty()) return;
  open_section(html, story, "diagnostics", diagnostics.size());
  html.open("ul").line();
  for (const auto& [path, message] : diagnostics) html.open("li").text(path).text(": ").text(message).close().line();
  html.close().close().line();
}

void write_coverage(Html& html, const HtmlStory& story) {
  open_section(html, story, "coverage", 0);
  html.open("ul").line();
  for (const auto& line : coverage_lines(story.report, story.outline, story.wording)) html.element("li", line).line();
  html.close();
  write_read_of_each(html, story);
  html.element("p", {{"class", "caveat"}}, story.label("layout/caveat")).close().line();
}

}  // namespace rashomon
