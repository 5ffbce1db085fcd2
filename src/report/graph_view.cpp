// SPDX-License-Identifier: Apache-2.0
#include "report/graph_view.h"

#include <array>
#include <charconv>

#include "report/claim_text.h"
#include "report/escape.h"

namespace rashomon {
namespace {

Vertex vertex_of(const Report& report, const Claim& claim, const std::string& prefix) {
  const auto& metadata = article_of(report, claim).metadata();
  return {prefix + claim.key,
          one_line(words_of(report, claim, claim.value_span)),
          metadata.id,
          metadata.outlet,
          std::string(name_of(claim.aspect)),
          claim.facet,
          claim.value_text,
          one_line(claim.attribution.speaker)};
}

// By edge: what a person decided about the discrepancy it belongs to.
std::vector<std::string> decisions_of(const Report& report) {
  std::vector<std::string> decisions(report.graph.edges().size());
  for (const auto& discrepancy : report.discrepancies) {
    if (!discrepancy.review) continue;
    for (const auto e : discrepancy.edges) decisions[e] = decision_of(*discrepancy.review);
  }
  return decisions;
}

GraphView view_of(const Report& report, const std::string& prefix) {
  GraphView view;
  view.name = report.story;
  std::vector<bool> compared(report.graph.claims().size());
  const auto decisions = decisions_of(report);
  for (std::size_t e = 0; e < decisions.size(); ++e) {
    const auto& edge = report.graph.edges()[e];
    if (kind_of(edge.verdict) == EdgeKind::none) continue;
    compared[edge.a.index] = compared[edge.b.index] = true;
    view.edges.push_back({prefix + "e" + std::to_string(view.edges.size() + 1), prefix + report.graph[edge.a].key,
                          prefix + report.graph[edge.b].key, kind_of(edge.verdict), std::string(name_of(edge.verdict)),
                          std::string(name_of(edge.aspect)), std::string(edge.reason), decisions[e], edge.confidence});
  }
  for (const auto& claim : report.graph.claims()) {
    if (compared[claim.id.index]) view.vertices.push_back(vertex_of(report, claim, prefix));
  }
  return view;
}

}  // namespace

std::vector<GraphView> graph_views(std::span<const Report> stories) {
  std::vector<GraphView> views;
  for (std::size_t i = 0; i < stories.size(); ++i) {
    views.push_back(view_of(stories[i], stories.size() > 1 ? "s" + std::to_string(i + 1) + "." : ""));
  }
  return views;
}

std::string two_digits(double confidence) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), confidence, std::chars_format::fixed, 2).ptr;
  return {text.data(), end};
}

}  // namespace rashomon
