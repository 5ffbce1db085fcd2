// SPDX-License-Identifier: Apache-2.0
// Graphviz: claims in a frame for each article, conflicts in red, updates in blue, agreements thin and grey, and
// what a person rejected dotted.
#include <array>
#include <map>

#include "report/graph_view.h"
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

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + "\"";
}

void append_vertices(std::string& dot, const GraphView& view) {
  std::map<std::string, std::vector<const Vertex*>> by_article;
  for (const auto& vertex : view.vertices) by_article[vertex.article].push_back(&vertex);
  std::size_t number = 0;
  for (const auto& [article, vertices] : by_article) {
    const auto& outlet = vertices[0]->outlet;
    dot += "  subgraph cluster_" + std::to_string(++number) +
           " {\n    label=" + quoted(outlet.empty() ? article : outlet) + ";\n";
    for (const auto* vertex : vertices) {
      dot += "    " + quoted(vertex->id) + " [label=" + quoted(vertex->label) + ", tooltip=" + quoted(vertex->facet) +
             "];\n";
    }
    dot += "  }\n";
  }
}

}  // namespace

std::string write_dot(std::span<const Report> stories, const WriteOptions&) {
  std::string dot;
  for (const auto& view : graph_views(stories)) {
    dot += "graph " + quoted(view.name.empty() ? "rashomon" : view.name) + " {\n  rankdir=LR;\n";
    dot +=
        "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n";
    append_vertices(dot, view);
    for (const auto& edge : view.edges) {
      const bool rejected = edge.review == decision_names[1];
      const auto& [colour, style] = rejected ? rejected_style : styles[static_cast<std::size_t>(edge.kind)];
      dot += "  " + quoted(edge.from) + " -- " + quoted(edge.to) + " [label=" + quoted(edge.verdict) +
             ", color=" + std::string(colour) + ", style=" + std::string(style) + ", tooltip=" + quoted(edge.reason) +
             "];\n";
    }
    dot += "}\n";
  }
  return dot;
}

}  // namespace rashomon
