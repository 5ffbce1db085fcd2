// SPDX-License-Identifier: Apache-2.0
// Graphviz: a claim a box, with its outlet; what comparisons tie together in a frame, under the questions it is about.
// Conflicts in red, updates in blue, agreements thin and grey, and what a person rejected dotted. Articles run from
// left to right, and no line leads from one frame to another, so that `dot` has room to lead each round the boxes.
#include <algorithm>
#include <array>
#include <map>

#include "report/escape.h"
#include "report/graph_view.h"
#include "report/html/graph_layout.h"
#include "report/write.h"

namespace rashomon {
namespace {

struct EdgeStyle {
  std::string_view colour, style;
};

// In the order of EdgeKind: agreement, update, conflict, none.
constexpr std::array<EdgeStyle, 4> styles = {EdgeStyle{"gray60", "solid"}, EdgeStyle{"royalblue", "dashed"},
                                             EdgeStyle{"red3", "bold"}, EdgeStyle{"gray60", "dotted"}};

constexpr EdgeStyle rejected_style = {"gray60", "dotted"};  // whatever its kind: a person says that it is none

std::string in_quotes(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

std::string quoted(std::string_view text) { return '"' + in_quotes(text) + '"'; }

// One graph: the view of a report, its vertices and edges by what ties them together.
class Drawing {
 public:
  Drawing(const Report& report, const GraphView& view) : report_(report) {
    std::size_t next = 0;
    for (const auto& claim : report.graph.claims()) {
      if (next < view.vertices.size() && view.vertices[next].id.ends_with(claim.key))
        vertices_[claim.id] = &view.vertices[next++];
    }
    next = 0;
    for (std::size_t e = 0; e < report.graph.edges().size(); ++e) {
      if (kind_of(report.graph.edges()[e].verdict) != EdgeKind::none) edges_[e] = &view.edges[next++];
    }
  }

  std::string written() {
    // `dot` draws what comes last on top.
    auto components = lay_out(report_);
    std::ranges::reverse(components);
    for (const auto& component : components) frame(component);
    return std::move(dot_);
  }

 private:
  void frame(const GraphComponent& component) {
    std::string label;
    for (const auto place : component.discrepancies)
      label += (label.empty() ? "" : "\\n") + in_quotes(one_line(report_.discrepancies[place].question));
    dot_ += "  subgraph cluster_" + std::to_string(++frames_) + " {\n    label=\"" + label + "\";\n";
    for (const auto& one : component.claims) {
      if (const auto found = vertices_.find(one.claim); found != vertices_.end()) vertex(*found->second);
    }
    for (const auto e : component.edges) edge(report_.graph.edges()[e], *edges_.at(e));
    dot_ += "  }\n";
  }

  void vertex(const Vertex& vertex) {
    const auto& outlet = vertex.outlet.empty() ? vertex.article : vertex.outlet;
    dot_ += "    " + quoted(vertex.id) + " [label=\"" + in_quotes(vertex.label) + "\\n" + in_quotes(one_line(outlet)) +
            "\", tooltip=" + quoted(vertex.facet) + "];\n";
  }

  void edge(const Comparison& comparison, const Edge& edge) {
    const bool rejected = edge.review == decision_names[1];
    const auto& [colour, style] = rejected ? rejected_style : styles[static_cast<std::size_t>(edge.kind)];
    const bool turned = report_.graph[comparison.b].article < report_.graph[comparison.a].article;
    dot_ += "    " + quoted(turned ? edge.to : edge.from) + " -- " + quoted(turned ? edge.from : edge.to) +
            " [label=" + quoted(edge.verdict) + ", color=" + std::string(colour) + ", style=" + std::string(style) +
            ", tooltip=" + quoted(edge.reason) + "];\n";
  }

  const Report& report_;
  std::map<ClaimId, const Vertex*> vertices_;
  std::map<std::size_t, const Edge*> edges_;
  std::size_t frames_ = 0;
  std::string dot_;
};

}  // namespace

std::string write_dot(std::span<const Report> stories, const WriteOptions&) {
  std::string dot;
  const auto views = graph_views(stories);
  for (std::size_t i = 0; i < stories.size(); ++i) {
    dot += "graph " + quoted(views[i].name.empty() ? "rashomon" : views[i].name) +
           " {\n  rankdir=LR;\n  ranksep=1;\n  color=gray80;\n  fontname=\"sans-serif\";\n" +
           "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n" +
           "  edge [fontname=\"sans-serif\", fontsize=10];\n" + Drawing(stories[i], views[i]).written() + "}\n";
  }
  return dot;
}

}  // namespace rashomon
