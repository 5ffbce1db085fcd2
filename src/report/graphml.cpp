// SPDX-License-Identifier: Apache-2.0
// GraphML: claims and comparisons with their data, one graph a story.
#include <array>

#include "report/escape.h"
#include "report/graph_view.h"
#include "report/write.h"

namespace rashomon {
namespace {

struct VertexKey {
  std::string_view name;
  std::string Vertex::*field;
};

constexpr std::array vertex_keys = {
    VertexKey{"label", &Vertex::label},     VertexKey{"article", &Vertex::article},
    VertexKey{"outlet", &Vertex::outlet},   VertexKey{"aspect", &Vertex::aspect},
    VertexKey{"facet", &Vertex::facet},     VertexKey{"value", &Vertex::value},
    VertexKey{"speaker", &Vertex::speaker},
};

struct EdgeKey {
  std::string_view name;
  std::string Edge::*field;
};

constexpr std::array edge_keys = {EdgeKey{"verdict", &Edge::verdict}, EdgeKey{"edge_aspect", &Edge::aspect},
                                  EdgeKey{"level", &Edge::reason}, EdgeKey{"review", &Edge::review}};

std::string key_line(std::string_view name, std::string_view domain, std::string_view type) {
  return "  <key id=\"" + std::string(name) + "\" for=\"" + std::string(domain) + "\" attr.name=\"" +
         std::string(name) + "\" attr.type=\"" + std::string(type) + "\"/>\n";
}

std::string data_line(std::string_view key, std::string_view value) {
  return "      <data key=\"" + std::string(key) + "\">" + xml_escaped(value) + "</data>\n";
}

void append_graph(std::string& xml, const GraphView& view, std::size_t number) {
  xml += "  <graph id=\"g" + std::to_string(number) + "\" edgedefault=\"undirected\">\n";
  if (!view.name.empty()) xml += "    <desc>" + xml_escaped(view.name) + "</desc>\n";
  for (const auto& vertex : view.vertices) {
    xml += "    <node id=\"" + xml_escaped(vertex.id) + "\">\n";
    for (const auto& [name, field] : vertex_keys) xml += data_line(name, vertex.*field);
    xml += "    </node>\n";
  }
  for (const auto& edge : view.edges) {
    xml += "    <edge id=\"" + xml_escaped(edge.id) + "\" source=\"" + xml_escaped(edge.from) + "\" target=\"" +
           xml_escaped(edge.to) + "\">\n";
    xml += data_line("kind", name_of(edge.kind));
    for (const auto& [name, field] : edge_keys) xml += data_line(name, edge.*field);
    xml += data_line("confidence", two_digits(edge.confidence)) + "    </edge>\n";
  }
  xml += "  </graph>\n";
}

}  // namespace

std::string write_graphml(std::span<const Report> stories, const WriteOptions&) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
      "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  for (const auto& [name, field] : vertex_keys) xml += key_line(name, "node", "string");
  xml += key_line("kind", "edge", "string");
  for (const auto& [name, field] : edge_keys) xml += key_line(name, "edge", "string");
  xml += key_line("confidence", "edge", "double");
  std::size_t number = 0;
  for (const auto& view : graph_views(stories)) append_graph(xml, view, ++number);
  return xml + "</graphml>\n";
}

}  // namespace rashomon
