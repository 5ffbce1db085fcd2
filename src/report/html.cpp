// SPDX-License-Identifier: Apache-2.0
// One self-contained page: what a reader needs stands in it as plain HTML, with the report as data; the script in it
// adds what only a script can (filters, linked words, one picture at a time). It loads nothing, and nothing but this
// very script and style may run or apply in it.
#include <array>

#include "report/html/sections.h"
#include "report/page/bundle.h"
#include "report/write.h"

namespace rashomon {
namespace {

// A part of a story's page; those that have something to show are listed at its head under layout/NAME.
struct Part {
  std::string_view name;
  void (*write)(Html&, const HtmlStory&);
};

constexpr std::array parts = {
    Part{"graph", write_graph},           Part{"timeline", write_timeline}, Part{"numbers", write_numbers},
    Part{"agreements", write_agreements}, Part{"silences", write_silences}, Part{"diagnostics", write_remarks},
    Part{"coverage", write_coverage},
};

void write_story(Html& html, const HtmlStory& story) {
  std::vector<std::string_view> names = {"articles"};
  if (!story.outline.updates.empty()) names.insert(names.begin(), "updates");
  if (!story.outline.conflicts.empty()) names.insert(names.begin(), "conflicts");
  Html rest;
  for (const auto& [name, write] : parts) {
    Html part;
    write(part, story);
    const auto written = part.take();
    if (!written.empty()) names.push_back(name);
    rest.raw(written);
  }
  html.open("div", {{"class", "story"}}).line();
  write_head(html, story, names);
  write_filters(html, story);
  html.open("div", {{"class", story.report.discrepancies.empty() ? "desk alone" : "desk"}})
      .line()
      .open("div", {{"class", "questions"}, {"id", story.section_id("findings")}, {"tabindex", "-1"}})
      .line();
  write_findings(html, story);
  html.close().line();
  write_articles(html, story);
  html.close().line().raw(rest.take()).close().line();
}

std::string policy() {
  return "default-src 'none'; script-src '" + std::string(page_script_hash) + "'; style-src '" +
         std::string(page_style_hash) + "'; base-uri 'none'; form-action 'none'";
}

void write_document_head(Html& html, std::span<const Report> stories, const WriteOptions& options) {
  std::string title((*options.wording)["layout/report"]);
  if (stories.size() == 1 && !stories[0].story.empty()) title = stories[0].story + " · " + title;
  html.open("head").line().empty("meta", {{"charset", "utf-8"}}).line();
  html.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy()}}).line();
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  html.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}}).line();
  html.empty("meta", {{"name", "generator"}, {"content", options.engine}}).line();
  html.element("title", title).line().open("style").raw(page_style).close().line().close().line();
}

}  // namespace

std::string write_html(std::span<const Report> stories, const WriteOptions& options) {
  const auto& wording = *options.wording;
  Html html;
  html.raw("<!doctype html>\n");
  html.open("html", {{"lang", stories.empty() ? "und" : stories[0].language}}).line();
  write_document_head(html, stories, options);
  html.open("body").line();
  const auto prefix = [&](std::size_t i) { return stories.size() > 1 ? "s" + std::to_string(i + 1) + "-" : ""; };
  html.element("a", {{"class", "skip"}, {"href", "#" + prefix(0) + "findings"}}, wording["layout/skip"]).line();
  html.open("main").line();
  for (std::size_t i = 0; i < stories.size(); ++i) {
    write_story(html, {stories[i], wording, prefix(i)});
  }
  html.close().line().open("script", {{"type", "application/json"}, {"id", "report"}});
  html.raw(write_json_data(stories, options)).close().line();
  html.open("script").raw(page_script).close().line().close().line().close().line();
  return html.take();
}

}  // namespace rashomon
