// SPDX-License-Identifier: Apache-2.0
// Markdown, as code hosts render it: for comments on a change and for pages.
#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/outline.h"
#include "report/write.h"

namespace rashomon {
namespace {

class MarkdownReport {
 public:
  MarkdownReport(std::string& out, const Report& report, const Wording& wording)
      : out_(out), report_(report), wording_(wording), outline_(outline_of(report, wording)) {}

  void write() {
    out_ += "# " + label("layout/report") + (outline_.story.empty() ? "" : " · " + markdown_escaped(outline_.story)) +
            "\n\n";
    articles();
    findings("layout/conflicts", outline_.conflicts);
    if (outline_.conflicts.empty()) out_ += "\n**" + label("layout/no_discrepancy") + "**\n";
    findings("layout/updates", outline_.updates);
    agreements();
    silences();
    diagnostics();
    coverage();
  }

 private:
  std::string label(std::string_view key) const { return std::string(wording_[key]); }
  void heading(std::string_view key) { out_ += "\n## " + label(key) + "\n\n"; }

  void articles() {
    out_ += "| " + label("layout/article") + " | " + label("layout/outlet") + " | " + label("layout/published") +
            " | " + label("layout/language") + " |\n|---|---|---|---|\n";
    for (const auto& article : report_.articles) {
      const auto& metadata = article.metadata();
      const auto date = iso(metadata.published);
      out_ += "| " + markdown_escaped(metadata.id) + " | " + markdown_escaped(metadata.outlet) + " | " +
              (date.empty() ? label("layout/unknown_date") : date) + " | " + metadata.language + " |\n";
    }
  }

  void findings(std::string_view key, const std::vector<Finding>& all) {
    if (all.empty()) return;
    heading(key);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i > 0) out_ += '\n';
      finding(i + 1, all[i]);
    }
  }

  void finding(std::size_t number, const Finding& finding) {
    out_ += "### " + std::to_string(number) + ". " + markdown_escaped(finding.question) + "\n\n**" +
            markdown_escaped(finding.verdict) + "** · " + sureness(finding.confidence, wording_) + " · `" + finding.id +
            "`\n\n";
    for (const auto& position : finding.positions) held(position);
    out_ += "\n" + wording_.with_subject("layout/why", markdown_escaped(finding.explanation)) + "\n";
    if (!finding.review.empty()) out_ += "\n" + markdown_escaped(finding.review) + "\n";
  }

  void held(const HeldPosition& position) {
    out_ += "- **" + markdown_escaped(position.words) + "** · " +
            wording_.counted("layout/held_by", position.articles) + " · " +
            wording_.counted("layout/independent", position.independent_sources) + "\n";
    for (const auto& voice : position.voices) {
      const auto speaker =
          voice.speaker.empty() ? "" : ", " + wording_.with_subject("layout/says", markdown_escaped(voice.speaker));
      out_ += "  - " + markdown_escaped(voice.article) + speaker + " — " + around(voice) + "\n";
    }
  }

  // Emphasis must not touch a space on its inner side, so the spaces between the parts stay outside.
  static std::string around(const Voice& voice) {
    const auto space_before = voice.before.ends_with(' ') ? " " : "",
               space_after = voice.after.starts_with(' ') ? " " : "";
    return markdown_escaped(voice.before) + space_before + "**" + markdown_escaped(voice.value) + "**" + space_after +
           markdown_escaped(voice.after);
  }

  void agreements() {
    if (outline_.agreements.empty()) return;
    heading("layout/agreements");
    for (const auto& [words, articles, sources, claims] : outline_.agreements) {
      std::string names;
      for (const auto& article : articles) names += (names.empty() ? "" : ", ") + markdown_escaped(article);
      out_ += "- " + markdown_escaped(words) + " — " + names + " · " + wording_.counted("layout/independent", sources) +
              "\n";
    }
  }

  void silences() {
    if (outline_.silences.empty()) return;
    heading("layout/silences");
    for (const auto& [article, words, claims] : outline_.silences) {
      out_ += "- " + markdown_escaped(article) + "\n";
      for (const auto& one : words) out_ += "  - " + markdown_escaped(one) + "\n";
    }
  }

  void diagnostics() {
    if (report_.diagnostics.empty()) return;
    heading("layout/diagnostics");
    for (const auto& [path, message] : report_.diagnostics) {
      out_ += "- " + markdown_escaped(path) + ": " + markdown_escaped(message) + "\n";
    }
  }

  void coverage() {
    heading("layout/coverage");
    for (const auto& line : coverage_lines(report_, outline_, wording_)) out_ += "- " + line + "\n";
    out_ += "\n" + label("layout/caveat") + "\n";
  }

  std::string& out_;
  const Report& report_;
  const Wording& wording_;
  const Outline outline_;
};

}  // namespace

std::string write_markdown(std::span<const Report> stories, const WriteOptions& options) {
  std::string out;
  for (const auto& report : stories) {
    if (!out.empty()) out += '\n';
    MarkdownReport(out, report, *options.wording).write();
  }
  return out;
}

}  // namespace rashomon
