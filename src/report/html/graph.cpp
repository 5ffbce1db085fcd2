// SPDX-License-Identifier: Apache-2.0
// The claim graph as pictures, one a component, laid out here once: claims are boxes that lead to their words,
// comparisons lines with a sign, so that they are told apart without colour.
#include <algorithm>
#include <array>

#include "report/claim_text.h"
#include "report/escape.h"
#include "report/html/graph_layout.h"
#include "report/html/sections.h"

namespace rashomon {
namespace {

// Two columns are as wide as a telephone.
constexpr std::int64_t box_width = 152, box_height = 56, gap_x = 40, gap_y = 18, margin = 6;
constexpr std::size_t longest_line = 21;  // characters that a box has room for

// In the order of Verdict.
constexpr std::array<std::string_view, 6> signs = {"=", "⊂", "↻", "≈", "≠", ""};

struct Point {
  std::int64_t x = 0, y = 0;
};

std::string pair_text(Point point) { return std::to_string(point.x) + " " + std::to_string(point.y); }

Point corner_of(const PlacedClaim& placed) {
  return {margin + placed.column * (box_width + gap_x), margin + placed.row * (box_height + gap_y)};
}

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

struct Line {
  std::string path;
  Point middle;
};

// Between neighbours a curve from side to side; over a column in between, an arc above it; in one column, an arc
// beside.
Line line_between(const PlacedClaim& one, const PlacedClaim& other) {
  const bool ordered = one.column <= other.column;
  const auto a = corner_of(ordered ? one : other), b = corner_of(ordered ? other : one);
  const auto half = box_height / 2;
  if (a.x == b.x) {
    const Point from{a.x + box_width, a.y + half}, to{b.x + box_width, b.y + half};
    const auto out = from.x + gap_x / 2;
    return {
        "M" + pair_text(from) + " C" + pair_text({out, from.y}) + " " + pair_text({out, to.y}) + " " + pair_text(to),
        {from.x + gap_x * 3 / 8, (from.y + to.y) / 2}};
  }
  const Point from{a.x + box_width, a.y + half}, to{b.x, b.y + half};
  const auto lift = b.x - a.x > box_width + gap_x ? box_height * 5 / 4 : 0;
  const auto bend = std::min<std::int64_t>((to.x - from.x) / 2, gap_x);
  const Point first{from.x + bend, from.y - lift}, second{to.x - bend, to.y - lift};
  return {"M" + pair_text(from) + " C" + pair_text(first) + " " + pair_text(second) + " " + pair_text(to),
          {(from.x + to.x) / 2, (from.y + to.y) / 2 - lift * 3 / 4}};
}

const PlacedClaim& placed(const GraphComponent& component, ClaimId id) {
  return *std::ranges::find(component.claims, id, &PlacedClaim::claim);
}

void write_edge(Html& html, const HtmlStory& story, const GraphComponent& component, const Comparison& edge) {
  const auto line = line_between(placed(component, edge.a), placed(component, edge.b));
  const std::string verdict(name_of(edge.verdict));
  html.open("g", {{"class", "edge " + verdict},
                  {"data-from", story.report.graph[edge.a].key},
                  {"data-to", story.report.graph[edge.b].key}});
  html.element("title", story.label("verdict/" + verdict) + " · " + one_line(story.wording[edge.reason]) + " · " +
                            sureness(edge.confidence, story.wording));
  html.empty("path", {{"d", line.path}});
  html.empty("circle", {{"cx", std::to_string(line.middle.x)}, {"cy", std::to_string(line.middle.y)}, {"r", "9"}});
  html.element("text", {{"x", std::to_string(line.middle.x)}, {"y", std::to_string(line.middle.y + 4)}},
               signs[static_cast<std::size_t>(edge.verdict)]);
  html.close().line();
}

void write_claim(Html& html, const HtmlStory& story, const PlacedClaim& one) {
  const auto& claim = story.report.graph[one.claim];
  const auto words = one_line(words_of(story.report, claim, claim.value_span));
  const auto corner = corner_of(one);
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
  html.element("text", {{"class", "outlet"}, {"x", x}, {"y", std::to_string(corner.y + 48)}},
               letter_of(claim.article) + " · " +
                   shortened(outlet_of(article_of(story.report, claim).metadata()), longest_line - 4));
  html.close().line();
}

void write_component(Html& html, const HtmlStory& story, const GraphComponent& component) {
  const bool beside = std::ranges::any_of(component.edges, [&](std::size_t e) {
    const auto& edge = story.report.graph.edges()[e];
    return placed(component, edge.a).column == placed(component, edge.b).column;
  });
  const auto width = 2 * margin + component.columns * (box_width + gap_x) - (beside ? gap_x / 2 : gap_x);
  const auto height = 2 * margin + component.rows * (box_height + gap_y) - gap_y;
  std::string places;
  for (const auto place : component.discrepancies) places += (places.empty() ? "" : " ") + std::to_string(place);
  html.open("div", {{"class", "component"}, {"data-places", places}});
  html.open("svg", {{"width", std::to_string(width)},
                    {"height", std::to_string(height)},
                    {"role", "group"},
                    {"aria-label", story.label("layout/graph")}});
  html.line();
  for (const auto e : component.edges) write_edge(html, story, component, story.report.graph.edges()[e]);
  for (const auto& one : component.claims) write_claim(html, story, one);
  html.close().close().line();
}

void write_picker(Html& html, const HtmlStory& story, std::size_t components) {
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

}  // namespace

void write_graph(Html& html, const HtmlStory& story) {
  const auto components = lay_out(story.report);
  if (components.empty()) return;
  html.open("section", {{"class", "graph"}, {"aria-labelledby", story.section_id("graph")}});
  html.element("h2", {{"id", story.section_id("graph")}}, story.label("layout/graph")).line();
  write_picker(html, story, components.size());
  html.open("p", {{"class", "legend"}});
  for (std::size_t verdict = 0; verdict + 1 < signs.size(); ++verdict) {
    const std::string name(name_of(static_cast<Verdict>(verdict)));
    html.open("span", {{"class", "verdict " + name}}).element("span", {{"class", "sign"}}, signs[verdict]);
    html.text(" " + story.label("verdict/" + name)).close().text(" ");
  }
  html.close().line();
  html.open(
      "div",
      {{"class", "pictures"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", story.label("layout/graph")}});
  html.line();
  for (const auto& component : components) write_component(html, story, component);
  html.close().close().line();
}

}  // namespace rashomon
