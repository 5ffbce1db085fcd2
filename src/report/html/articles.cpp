// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/distinct.h"
#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"
#include "report/html/sections.h"

namespace rashomon {
namespace {

struct Marked {
  Span span;
  ClaimId claim;
};

// Writes the words of one article, cut where a linked claim begins or ends. Each piece names the claims it belongs to,
// the first piece of a claim carries its id, and the last one the numbers of its discrepancies.
class MarkedText {
 public:
  MarkedText(Html& html, const HtmlStory& story, const Article& article, ArticleId id)
      : html_(html), story_(story), article_(article) {
    for (const auto& claim : story.report.graph.claims()) {
      if (claim.article == id && story.linked(claim.id) && !claim.value_span.empty()) {
        marked_.push_back({claim.value_span, claim.id});
      }
    }
    std::ranges::sort(marked_, [](const Marked& a, const Marked& b) {
      return std::tuple(a.span.begin, b.span.end, a.claim) < std::tuple(b.span.begin, a.span.end, b.claim);
    });
  }

  // REQUIRES: parts are written in ascending order.
  void write(Span part) {
    auto at = part.begin;
    while (at < part.end) {
      std::erase_if(active_, [&](const Marked& one) { return one.span.end <= at; });
      for (; next_ < marked_.size() && marked_[next_].span.begin <= at; ++next_) active_.push_back(marked_[next_]);
      auto end = part.end;
      for (const auto& one : active_) end = std::min(end, one.span.end);
      if (next_ < marked_.size()) end = std::min(end, marked_[next_].span.begin);
      piece({at, end});
      at = end;
    }
  }

 private:
  void piece(Span span) {
    const auto words = article_.content(span);
    std::string claims;
    auto worst = Verdict::not_comparable;
    std::size_t place = 0;
    for (const auto& one : active_) {
      claims += (claims.empty() ? "" : " ") + story_.report.graph[one.claim].key;
      for (const auto dispute : story_.disputes_of(one.claim)) {
        const auto verdict = story_.report.discrepancies[dispute].verdict;
        if (worst != Verdict::not_comparable && verdict <= worst) continue;
        worst = verdict;
        place = dispute;
      }
    }
    if (claims.empty()) {
      html_.text(words);
      return;
    }
    open_piece(span, claims, worst, place);
    html_.text(words);
    numbers(span);
    html_.close();
  }

  void open_piece(Span span, const std::string& claims, Verdict worst, std::size_t place) {
    const auto begins = [&](const Marked& one) { return one.span.begin == span.begin; };
    const auto first = std::ranges::find_if(active_, begins);
    const auto id = first == active_.end() ? std::string() : story_.words_id(first->claim);
    const bool disputed = worst != Verdict::not_comparable;
    // A space between the words of two other claims names nothing to go to.
    const bool linked = disputed && article_.content(span).find_first_not_of(" \t\r\n") != std::string_view::npos;
    const bool agreed = std::ranges::any_of(active_, [&](const Marked& one) { return story_.agreed(one.claim); });
    const std::string style = disputed ? "said " + std::string(name_of(worst)) : agreed ? "said agrees" : "said";
    const auto target = linked ? "#" + story_.discrepancy_id(place) : std::string();
    if (linked && !id.empty()) {
      html_.open("a", {{"class", style}, {"id", id}, {"href", target}, {"data-claims", claims}});
    } else if (linked) {
      html_.open("a", {{"class", style}, {"href", target}, {"data-claims", claims}});
    } else if (!id.empty()) {
      html_.open("span", {{"class", style}, {"id", id}, {"data-claims", claims}});
    } else {
      html_.open("span", {{"class", style}, {"data-claims", claims}});
    }
    for (const auto& one : active_) {
      if (begins(one) && story_.words_id(one.claim) != id) {
        html_.element("span", {{"id", story_.words_id(one.claim)}}, "");
      }
    }
  }

  void numbers(Span span) {
    std::vector<std::size_t> ending;
    for (const auto& one : active_) {
      const auto& places = story_.disputes_of(one.claim);
      if (one.span.end == span.end) ending.insert(ending.end(), places.begin(), places.end());
    }
    std::ranges::sort(ending);
    keep_distinct(ending);
    for (const auto place : ending) html_.element("sup", std::to_string(place + 1));
  }

  Html& html_;
  const HtmlStory& story_;
  const Article& article_;
  std::vector<Marked> marked_, active_;
  std::size_t next_ = 0;
};

// The text's paragraphs: between blank lines; where there is none, each line is one.
std::vector<Span> paragraphs_of(const Article& article) {
  const auto content = article.content();
  const auto size = static_cast<std::uint32_t>(content.size());
  const std::string_view gap = content.find("\n\n", article.text_begin()) == std::string_view::npos ? "\n" : "\n\n";
  std::vector<Span> found;
  for (auto begin = article.text_begin(); begin < size;) {
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(content.find(gap, begin), size));
    if (content.substr(begin, end - begin).find_first_not_of(" \r\n\t") != std::string_view::npos) {
      found.push_back({begin, end});
    }
    begin = end + static_cast<std::uint32_t>(gap.size());
  }
  return found;
}

void write_byline(Html& html, const HtmlStory& story, const Metadata& metadata, ArticleId id) {
  html.open("p", {{"class", "byline"}});
  write_letter(html, story, id);
  html.text(" ").element("cite", outlet_of(metadata));
  const auto date = iso(metadata.published);
  html.text(" · ");
  if (date.empty()) html.text(story.label("layout/unknown_date"));
  if (!date.empty()) html.element("time", {{"datetime", date}}, date);
  html.text(" · " + metadata.language);
  if (!metadata.outlet.empty()) html.text(" · ").element("code", one_line(metadata.id));
  if (is_web_address(metadata.url)) {
    html.text(" · ").element("a", {{"href", metadata.url}, {"rel", "noopener noreferrer external"}},
                             story.label("layout/original"));
  }
  html.close().line();
}

void write_article(Html& html, const HtmlStory& story, ArticleId id) {
  const auto& article = story.report.articles[id.index];
  const auto& metadata = article.metadata();
  html.open("article", {{"class", "account"},
                        {"id", story.article_id(id)},
                        {"data-article", metadata.id},
                        {"tabindex", "0"},
                        {"aria-label", one_line(article_label(metadata))}});
  html.line().open("header");
  write_byline(html, story, metadata, id);
  MarkedText text(html, story, article, id);
  if (article.title_size() > 0) {
    html.open("h3", {{"lang", metadata.language}, {"dir", "auto"}});
    text.write({0, static_cast<std::uint32_t>(article.title_size())});
    html.close();
  }
  html.close().open("div", {{"class", "text"}, {"lang", metadata.language}}).line();
  for (const auto& paragraph : paragraphs_of(article)) {
    html.open("p", {{"dir", "auto"}});
    text.write(paragraph);
    html.close().line();
  }
  html.close().close().line();
}

// The outlet of an article; with its id where the outlet has several.
std::string name_among(const std::vector<Article>& articles, std::uint32_t place) {
  const auto& metadata = articles[place].metadata();
  const bool several = std::ranges::count_if(articles, [&](const Article& other) {
                         return other.metadata().outlet == metadata.outlet;
                       }) > 1;
  return several && !metadata.outlet.empty() ? one_line(article_label(metadata)) : outlet_of(metadata);
}

}  // namespace

void write_articles(Html& html, const HtmlStory& story) {
  const auto& articles = story.report.articles;
  html.open("section", {{"class", "accounts"}, {"aria-labelledby", story.section_id("articles")}});
  html.element("h2", {{"id", story.section_id("articles")}}, story.label("layout/articles")).line();
  html.open("form", {{"class", "chooser"}, {"hidden", ""}, {"aria-label", story.label("layout/articles_shown")}});
  for (std::uint32_t i = 0; articles.size() > 2 && i < articles.size(); ++i) {
    html.open("label").empty("input", {{"type", "checkbox"}, {"value", story.article_id({i})}, {"checked", ""}});
    html.open("span");
    write_letter(html, story, {i});
    html.text(" " + name_among(articles, i)).close().close();
  }
  html.close().line();
  html.open("div", {{"class", "columns"}}).line();
  for (std::uint32_t i = 0; i < articles.size(); ++i) write_article(html, story, {i});
  html.close().close().line();
}

}  // namespace rashomon
