// SPDX-License-Identifier: Apache-2.0
// The claim graph as pictures, one a component, laid out here once: claims are boxes that lead to their words,
// comparisons lines with a sign, so that they are told apart without colour.
#include <algorithm>
#include <array>

#include "report/claim_text.h"
#include "report/escape.h"
#include "report/html/graph_picture.h"
#include "report/html/graph_signs.h"
#include "report/html/sections.h"

namespace rashomon {
namespace {

constexpr std::size_t longest_line = 20;  // characters that a box has room for

// In the order of Verdict.
constexpr std::array<std::string_view, 6> signs = {"=", "⊂", "↻", "≈", "≠", ""};

// Where the first `count` characters of a text end.
std::size_t end_of(std::string_view text, std::size_t count) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80;
    if (begins && ++characters > count) return at;
  }
  return text.size();
}

std::string shortened(std::string_view text, std::size_t longest = longest_line) {
  const auto end = end_of(text, longest);
  return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

// A text on two lines, parted between words where it can be; what has no room is cut off.
std::pair<std::string, std::string> two_lines(std::string_view text) {
  auto end = end_of(text, longest_line);
  if (end == text.size()) return {std::string(text), ""};
  if (const auto space = text.rfind(' ', end); space != std::string_view::npos && space > 0) end = space;
  const auto first = text.substr(0, end);
  text.remove_prefix(end);
  return {std::string(first), shortened(text.substr(std::min(text.find_first_not_of(' '), text.size())))};
}

// What a line means, told where one points at it or at its sign.
void write_meaning(Html& html, const HtmlStory& story, const Comparison& edge) {
  html.element("title", story.label("verdict/" + std::string(name_of(edge.verdict))) + " · " +
                            one_line(story.wording[edge.reason]) + " · " + sureness(edge.confidence, story.wording));
}

// Opens the group of a line or its sign, which knows the claims that it ties.
void open_edge(Html& html, const HtmlStory& story, const Comparison& edge) {
  const auto& graph = story.report.graph;
  html.open("g", {{"class", "edge " + std::string(name_of(edge.verdict))},
                  {"data-ties", graph[edge.a].key + " " + graph[edge.b].key}});
  write_meaning(html, story, edge);
}

void write_line(Html& html, const HtmlStory& story, const GraphPicture::Line& line) {
  open_edge(html, story, story.report.graph.edges()[line.edge]);
  html.empty("path", {{"d", path_of(line.points)}}).close().line();
}

void write_sign(Html& html, const HtmlStory& story, const GraphPicture::Line& line) {
  const auto& edge = story.report.graph.edges()[line.edge];
  const auto [x, y] = line.sign;
  open_edge(html, story, edge);
  html.empty("circle", {{"cx", std::to_string(x)}, {"cy", std::to_string(y)}, {"r", std::to_string(sign_radius)}});
  html.element("text", {{"x", std::to_string(x)}, {"y", std::to_string(y + 4)}},
               signs[static_cast<std::size_t>(edge.verdict)]);
  html.close().line();
}

void write_claim(Html& html, const HtmlStory& story, const GraphPicture& picture, const PlacedClaim& one) {
  const auto& claim = story.report.graph[one.claim];
  const auto words = one_line(words_of(story.report, claim, claim.value_span));
  const auto corner = picture.corner_of(one);
  html.open("a", {{"class", "claim"}, {"href", "#" + story.words_id(claim.id)}, {"data-claim", claim.key}});
  html.element("title", words);
  html.empty("rect", {{"x", std::to_string(corner.x)},
                      {"y", std::to_string(corner.y)},
                      {"width", std::to_string(box_width)},
                      {"height", std::to_string(box_height)},
                      {"rx", "5"}});
  const auto [first, second] = two_lines(words);
  const auto x = std::to_string(corner.x + 8);
  html.element("text", {{"x", x}, {"y", std::to_string(corner.y + 17)}}, first);
  if (!second.empty()) html.element("text", {{"x", x}, {"y", std::to_string(corner.y + 32)}}, second);
  const auto outlet = shortened(outlet_of(article_of(story.report, claim).metadata()), longest_line - 3);
  html.element("text", {{"class", "outlet"}, {"x", x}, {"y", std::to_string(corner.y + 48)}},
               letter_of(claim.article) + " · " + outlet);
  html.close().line();
}

void write_component(Html& html, const HtmlStory& story, const GraphComponent& component) {
  const GraphPicture picture(story.report, component);
  std::string places;
  for (const auto place : component.discrepancies) places += (places.empty() ? "" : " ") + std::to_string(place);
  html.open("div", {{"class", "component"}, {"data-places", places}});
  html.open("svg", {{"width", std::to_string(picture.width())},
                    {"height", std::to_string(picture.height())},
                    {"role", "group"},
                    {"aria-label", story.label("layout/graph")}});
  html.line();
  for (const auto& line : picture.lines()) write_line(html, story, line);
  for (const auto& one : component.claims) write_claim(html, story, picture, one);
  for (const auto& line : picture.lines()) write_sign(html, story, line);
  html.close().close().line();
}

// Pictures beside each other; a keyboard can move what is wider than the page.
void write_pictures(Html& html, const HtmlStory& story, std::span<const GraphComponent> components) {
  html.open(
      "div",
      {{"class", "pictures"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", story.label("layout/graph")}});
  html.line();
  for (const auto& component : components) write_component(html, story, component);
  html.close().line();
}

void write_picker(Html& html, const HtmlStory& story, std::size_t components) {
  if (story.report.discrepancies.empty()) return;
  html.open("form", {{"class", "picker"}, {"hidden", ""}, {"aria-label", story.label("layout/graph")}});
  html.open("label").text(story.label("layout/graph_of") + " ").open("select");
  for (std::size_t place = 0; place < story.report.discrepancies.size(); ++place) {
    html.element("option", {{"value", std::to_string(place)}},
                 std::to_string(place + 1) + ". " + one_line(story.report.discrepancies[place].question));
  }
  html.element("option", {{"value", "all"}},
               story.label("layout/graph_whole") + " (" + std::to_string(components) + ")");
  html.close().close().close().line();
}

void write_legend(Html& html, const HtmlStory& story) {
  html.open("p", {{"class", "legend"}});
  for (std::size_t verdict = 0; verdict + 1 < signs.size(); ++verdict) {
    const std::string name(name_of(static_cast<Verdict>(verdict)));
    html.open("span", {{"class", "verdict " + name}}).element("span", {{"class", "sign"}}, signs[verdict]);
    html.text(" " + story.label("verdict/" + name)).close().text(" ");
  }
  html.close().line();
}

}  // namespace

void write_graph(Html& html, const HtmlStory& story) {
  const auto components = lay_out(story.report);
  if (components.empty()) return;
  html.open("section", {{"class", "graph"}, {"aria-labelledby", story.section_id("graph")}});
  html.element("h2", {{"id", story.section_id("graph")}}, story.label("layout/graph")).line();
  write_picker(html, story, components.size());
  write_legend(html, story);
  const auto disputed = static_cast<std::size_t>(std::ranges::count_if(
      components, [](const GraphComponent& component) { return !component.discrepancies.empty(); }));
  if (disputed > 0) write_pictures(html, story, std::span(components).first(disputed));
  if (const auto agreed = std::span(components).subspan(disputed); !agreed.empty()) {
    html.open("details");
    html.element("summary", story.label("layout/agreements") + " (" + std::to_string(agreed.size()) + ")");
    write_pictures(html, story, agreed);
    html.close();
  }
  html.close().line();
}

}  // namespace rashomon
