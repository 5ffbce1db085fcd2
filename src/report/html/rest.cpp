// SPDX-License-Identifier: Apache-2.0
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
  write_letter(html, story.report.graph[lone.claims.front()].article);
  html.text(" " + lone.article + " (" + std::to_string(lone.words.size()) + ")").close().open("ul").line();
  for (std::size_t i = 0; i < lone.words.size(); ++i) {
    html.open("li");
    write_words_link(html, story, lone.claims[i], lone.words[i]);
    html.close().line();
  }
  html.close().close().line();
}

struct Link {
  std::string_view name;
  std::size_t count;
};

}  // namespace

void write_head(Html& html, const HtmlStory& story) {
  const auto& outline = story.outline;
  html.open("header", {{"class", "head"}}).element("p", {{"class", "kicker"}}, story.label("layout/report"));
  html.element("h1", outline.story.empty() ? story.label("layout/report") : outline.story);
  html.element("p", {{"class", "preface"}}, story.label("layout/preface")).line();
  html.open("nav", {{"aria-label", story.label("layout/contents")}}).open("ul");
  for (const auto& [name, count] :
       {Link{"conflicts", outline.conflicts.size()}, Link{"updates", outline.updates.size()},
        Link{"articles", story.report.articles.size()}, Link{"agreements", outline.agreements.size()},
        Link{"silences", story.report.silences.size()}, Link{"coverage", 1}}) {
    if (count == 0) continue;
    html.open("li").open("a", {{"href", "#" + story.section_id(name)}});
    html.text(story.label("layout/" + std::string(name)));
    if (name != "coverage" && name != "silences") html.text(" ").element("span", {{"class", "count"}}, std::to_string(count));
    html.close().close();
  }
  html.close().close().close().line();
}

void write_agreements(Html& html, const HtmlStory& story) {
  const auto& agreements = story.outline.agreements;
  if (agreements.empty()) return;
  open_section(html, story, "agreements", agreements.size());
  html.open("ul").line();
  for (const auto& agreement : agreements) {
    html.open("li");
    write_words_link(html, story, agreement.claims.front(), agreement.words);
    html.text(" ").open("span", {{"class", "support"}});
    for (const auto id : agreement.claims) {
      html.open("a", {{"href", "#" + story.words_id(id)},
                      {"data-claim", story.report.graph[id].key},
                      {"title", article_label(article_of(story.report, story.report.graph[id]).metadata())}});
      write_letter(html, story.report.graph[id].article);
      html.close().text(" ");
    }
    html.text(counted(story.wording, "layout/independent", agreement.independent_sources)).close().close().line();
  }
  html.close().close().line();
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
  for (const auto& [path, message] : diagnostics) html.element("li", path + ": " + message).line();
  html.close().close().line();
}

void write_coverage(Html& html, const HtmlStory& story) {
  open_section(html, story, "coverage", 0);
  html.open("ul").line();
  for (const auto& line : coverage_lines(story.report, story.outline, story.wording)) html.element("li", line).line();
  html.close().element("p", {{"class", "caveat"}}, story.label("layout/caveat")).close().line();
}

}  // namespace rashomon
