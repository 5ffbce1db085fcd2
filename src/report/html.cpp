// SPDX-License-Identifier: Apache-2.0
// One self-contained page: no script, nothing from elsewhere, light or dark as the reader's system is, fit to print.
#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/outline.h"
#include "report/write.h"

namespace rashomon {
namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --line: #8885; --soft: #777; --conflict: #b3261e; --diverge: #9a6700; --update: #1a5fb4; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0; }
article { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; break-inside: avoid; }
.verdict { font-weight: 600; } .contradicts { color: var(--conflict); } .diverges { color: var(--diverge); }
.supersedes { color: var(--update); } .soft { color: var(--soft); }
.positions { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: .75rem 0; }
.position { border-left: 3px solid var(--line); padding-left: .75rem; }
blockquote { margin: .5rem 0; } mark { background: #ffe08a; color: #000; padding: 0 .1em; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); }
)";

std::string element(std::string_view tag, std::string_view text, std::string_view css = {}) {
  std::string html = "<" + std::string(tag);
  if (!css.empty()) html += " class=\"" + std::string(css) + "\"";
  return html + ">" + xml_escaped(text) + "</" + std::string(tag) + ">";
}

class HtmlReport {
 public:
  HtmlReport(std::string& out, const Report& report, const Wording& wording)
      : out_(out), report_(report), wording_(wording), outline_(outline_of(report, wording)) {}

  void write() {
    out_ += element("h1", label("layout/report") + (outline_.story.empty() ? "" : " · " + outline_.story)) + "\n";
    articles();
    findings("layout/conflicts", outline_.conflicts);
    if (outline_.conflicts.empty()) out_ += element("p", label("layout/no_discrepancy")) + "\n";
    findings("layout/updates", outline_.updates);
    agreements();
    silences();
    diagnostics();
    coverage();
  }

 private:
  std::string label(std::string_view key) const { return std::string(wording_[key]); }
  void heading(std::string_view key) { out_ += element("h2", label(key)) + "\n"; }

  void articles() {
    out_ += "<table><thead><tr>";
    for (const auto* key : {"layout/article", "layout/outlet", "layout/published", "layout/language"}) {
      out_ += element("th", label(key));
    }
    out_ += "</tr></thead><tbody>\n";
    for (const auto& article : report_.articles) {
      const auto& metadata = article.metadata();
      const auto date = iso(metadata.published);
      out_ += "<tr>" + element("td", metadata.id) + element("td", metadata.outlet) +
              element("td", date.empty() ? label("layout/unknown_date") : date) + element("td", metadata.language) +
              "</tr>\n";
    }
    out_ += "</tbody></table>\n";
  }

  void findings(std::string_view key, const std::vector<Finding>& all) {
    if (all.empty()) return;
    heading(key);
    for (const auto& one : all) finding(one);
  }

  void finding(const Finding& finding) {
    const auto verdict = name_of(finding.kind);
    out_ += "<article id=\"" + xml_escaped(finding.id) + "\">" + element("h3", finding.question);
    out_ += "<p>" + element("span", finding.verdict, "verdict " + std::string(verdict)) +
            element("span", " · " + sureness(finding.confidence, wording_) + " · " + finding.id, "soft") +
            "</p>\n<div class=\"positions\">\n";
    for (const auto& position : finding.positions) held(position);
    out_ += "</div>\n" + element("p", wording_.with_subject("layout/why", finding.explanation)) + "</article>\n";
  }

  void held(const HeldPosition& position) {
    out_ += "<div class=\"position\">" + element("strong", position.words) + "<br>" +
            element("span",
                    counted(wording_, "layout/held_by", position.articles) + " · " +
                        counted(wording_, "layout/independent", position.independent_sources),
                    "soft") +
            "\n";
    for (const auto& voice : position.voices) {
      const auto speaker = voice.speaker.empty() ? "" : ", " + wording_.with_subject("layout/says", voice.speaker);
      out_ += "<blockquote>" + element("span", voice.article + speaker, "soft") + "<br>" + xml_escaped(voice.before) +
              element("mark", voice.value) + xml_escaped(voice.after) + "</blockquote>\n";
    }
    out_ += "</div>\n";
  }

  void agreements() {
    if (outline_.agreements.empty()) return;
    heading("layout/agreements");
    out_ += "<ul>\n";
    for (const auto& [words, articles, sources] : outline_.agreements) {
      std::string names;
      for (const auto& article : articles) names += (names.empty() ? " — " : ", ") + article;
      names += " · " + counted(wording_, "layout/independent", sources);
      out_ += "<li>" + xml_escaped(words) + element("span", names, "soft") + "</li>\n";
    }
    out_ += "</ul>\n";
  }

  void silences() {
    if (outline_.silences.empty()) return;
    heading("layout/silences");
    for (const auto& [article, words] : outline_.silences) {
      out_ += "<details>" + element("summary", article + " (" + std::to_string(words.size()) + ")") + "<ul>\n";
      for (const auto& one : words) out_ += element("li", one) + "\n";
      out_ += "</ul></details>\n";
    }
  }

  void diagnostics() {
    if (report_.diagnostics.empty()) return;
    heading("layout/diagnostics");
    out_ += "<ul>\n";
    for (const auto& [path, message] : report_.diagnostics) out_ += element("li", path + ": " + message) + "\n";
    out_ += "</ul>\n";
  }

  void coverage() {
    heading("layout/coverage");
    out_ += "<ul>\n";
    for (const auto& line : coverage_lines(report_, outline_, wording_)) out_ += element("li", line) + "\n";
    out_ += "</ul>\n" + element("p", label("layout/caveat"), "soft") + "\n";
  }

  std::string& out_;
  const Report& report_;
  const Wording& wording_;
  const Outline outline_;
};

}  // namespace

std::string write_html(std::span<const Report> stories, const WriteOptions& options) {
  const auto language = stories.empty() ? std::string("und") : stories[0].language;
  std::string out =
      "<!doctype html>\n<html lang=\"" + xml_escaped(language) +
      "\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n" +
      element("title", (*options.wording)["layout/report"]) + "\n<style>" + std::string(style) +
      "</style>\n</head>\n<body>\n";
  for (const auto& report : stories) HtmlReport(out, report, *options.wording).write();
  return out + "</body>\n</html>\n";
}

}  // namespace rashomon
