// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <rashomon/report.h>

// The graph as the graph formats draw it: the claims that something was compared with, and their comparisons.
namespace rashomon {

struct Vertex {
  std::string id;  // unique in the output
  std::string label, article, outlet, aspect, facet, value, speaker;
};

struct Edge {
  std::string id, from, to;
  EdgeKind kind = EdgeKind::none;
  std::string verdict, aspect, reason;
  std::string review;  // what a person decided about its discrepancy: "accept", "reject"; mostly empty
  double confidence = 0;
};

struct GraphView {
  std::string name;  // of the story
  std::vector<Vertex> vertices;
  std::vector<Edge> edges;
};

// One graph a story; ids carry the story's number where there are several.
std::vector<GraphView> graph_views(std::span<const Report> stories);

// "0.82": two digits behind the point.
std::string two_digits(double confidence);

}  // namespace rashomon
