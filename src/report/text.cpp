// SPDX-License-Identifier: Apache-2.0
// For a terminal: the discrepancies first, each a question with its positions and the words they rest on; then updates,
// agreements, what one article alone says, and last what was read.
#include <algorithm>

#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/outline.h"
#include "report/page.h"
#include "report/write.h"

namespace rashomon {
namespace {

constexpr std::size_t most_agreements = 12, most_silences = 8;
constexpr std::string_view bold = "1", faint = "2", red = "31", green = "32", yellow = "33", blue = "34";

std::string_view colour_of(Verdict verdict) {
  if (verdict == Verdict::contradicts) return red;
  return verdict == Verdict::diverges ? yellow : blue;
}

class ReportPage {
 public:
  ReportPage(Page& page, const Report& report, const Wording& wording)
      : page_(page), report_(report), wording_(wording), outline_(outline_of(report, wording)) {}

  void write() {
    articles();
    findings("layout/conflicts", outline_.conflicts);
    if (outline_.conflicts.empty()) {
      heading(label("layout/no_discrepancy"));
    }
    findings("layout/updates", outline_.updates);
    agreements();
    silences();
    diagnostics();
    coverage();
  }

 private:
  void heading(const std::string& text) {
    if (!page_.empty()) page_.blank();
    page_.line(0, {{text, bold}});
  }
  std::string label(std::string_view key) const { return std::string(wording_[key]); }
  std::string numbered(std::string_view key, std::size_t count) const {
    return label(key) + " (" + std::to_string(count) + ")";
  }
  std::string support(std::size_t articles, std::size_t sources) const {
    return " · " + wording_.counted("layout/held_by", articles) + " · " +
           wording_.counted("layout/independent", sources);
  }

  void articles() {
    heading(label("layout/report") + (outline_.story.empty() ? "" : " · " + outline_.story));
    for (const auto& article : report_.articles) {
      const auto& metadata = article.metadata();
      const auto date = iso(metadata.published);
      page_.line(2, {{one_line(article_label(metadata)), {}},
                     {" · " + dotted({date.empty() ? label("layout/unknown_date") : date, metadata.language,
                                      one_line(article.title())}),
                      faint}});
    }
  }

  void findings(std::string_view key, const std::vector<Finding>& all) {
    if (all.empty()) return;
    heading(numbered(key, all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) finding(i + 1, all[i]);
  }

  void finding(std::size_t number, const Finding& finding) {
    page_.blank();
    page_.line(0, {{std::to_string(number) + ". " + finding.question, bold},
                   {"  " + finding.verdict, colour_of(finding.kind)},
                   {" · " + sureness(finding.confidence, wording_), faint}});
    for (const auto& position : finding.positions) held(position);
    page_.line(3, {{wording_.with_subject("layout/why", finding.explanation), {}}, {" · " + finding.id, faint}});
    if (!finding.review.empty()) page_.line(3, {{finding.review, {}}});
  }

  void held(const HeldPosition& position) {
    page_.line(3, {{"▸ " + position.words, bold}, {support(position.articles, position.independent_sources), faint}});
    for (const auto& voice : position.voices) {
      const auto speaker = voice.speaker.empty() ? "" : ", " + wording_.with_subject("layout/says", voice.speaker);
      page_.line(
          5,
          {{voice.article + speaker + " — ", {}}, {voice.before, faint}, {voice.value, green}, {voice.after, faint}});
    }
  }

  void agreements() {
    if (outline_.agreements.empty()) return;
    heading(numbered("layout/agreements", outline_.agreements.size()));
    const auto shown = std::min(most_agreements, outline_.agreements.size());
    for (const auto& [words, articles, sources, claims] : std::span(outline_.agreements).first(shown)) {
      page_.line(2, {{words, {}}, {support(articles.size(), sources), faint}});
    }
    more(outline_.agreements.size() - shown);
  }

  void silences() {
    if (outline_.silences.empty()) return;
    std::size_t lone = 0;
    for (const auto& one : outline_.silences) lone += one.words.size();
    heading(numbered("layout/silences", lone));
    for (const auto& [article, words, claims] : outline_.silences) {
      page_.line(2, {{article, {}}});
      const auto shown = std::min(most_silences, words.size());
      for (const auto& one : std::span(words).first(shown)) page_.line(4, {{one, faint}});
      more(words.size() - shown);
    }
  }

  void more(std::size_t count) {
    if (count > 0) page_.line(4, {{wording_.counted("layout/more", count), faint}});
  }

  void diagnostics() {
    if (report_.diagnostics.empty()) return;
    heading(label("layout/diagnostics"));
    for (const auto& [path, message] : report_.diagnostics) {
      page_.line(2, {{one_line(path) + ": ", {}}, {one_line(message), {}}});
    }
  }

  void coverage() {
    heading(label("layout/coverage"));
    for (const auto& line : coverage_lines(report_, outline_, wording_)) page_.line(2, {{line, {}}});
    page_.line(2, {{label("layout/caveat"), faint}});
  }

  Page& page_;
  const Report& report_;
  const Wording& wording_;
  const Outline outline_;
};

}  // namespace

std::string write_text(std::span<const Report> stories, const WriteOptions& options) {
  Page page(options.width, options.colour);
  for (const auto& report : stories) ReportPage(page, report, *options.wording).write();
  return page.take();
}

}  // namespace rashomon
