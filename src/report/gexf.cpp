// SPDX-License-Identifier: Apache-2.0
// GEXF 1.2, as Gephi and NetworkX read it: one graph with the claims of all stories.
#include <array>

#include "report/escape.h"
#include "report/graph_view.h"
#include "report/write.h"

namespace rashomon {
namespace {

struct Attribute {
  std::string_view name;
  std::string Vertex::*field;
};

constexpr std::array attributes = {
    Attribute{"article", &Vertex::article}, Attribute{"outlet", &Vertex::outlet},
    Attribute{"aspect", &Vertex::aspect},   Attribute{"facet", &Vertex::facet},
    Attribute{"value", &Vertex::value},     Attribute{"speaker", &Vertex::speaker},
};

std::string attribute_of(std::size_t id, std::string_view value) {
  return "<attvalue for=\"" + std::to_string(id) + "\" value=\"" + xml_escaped(value) + "\"/>";
}

std::string declared(std::size_t id, std::string_view title) {
  return "      <attribute id=\"" + std::to_string(id) + "\" title=\"" + std::string(title) + "\" type=\"string\"/>\n";
}

std::string vertex_line(const Vertex& vertex, const std::string& story) {
  std::string line =
      "      <node id=\"" + xml_escaped(vertex.id) + "\" label=\"" + xml_escaped(vertex.label) + "\"><attvalues>";
  for (std::size_t i = 0; i < attributes.size(); ++i) line += attribute_of(i, vertex.*attributes[i].field);
  return line + attribute_of(attributes.size(), story) + "</attvalues></node>\n";
}

std::string edge_line(const Edge& edge) {
  return "      <edge id=\"" + xml_escaped(edge.id) + "\" source=\"" + xml_escaped(edge.from) + "\" target=\"" +
         xml_escaped(edge.to) + "\" label=\"" + xml_escaped(edge.verdict) + "\" weight=\"" +
         two_digits(edge.confidence) + "\"><attvalues>" + attribute_of(0, name_of(edge.kind)) +
         attribute_of(1, edge.aspect) + attribute_of(2, edge.reason) + attribute_of(3, edge.review) +
         "</attvalues></edge>\n";
}

}  // namespace

std::string write_gexf(std::span<const Report> stories, const WriteOptions& options) {
  std::string vertices, edges;
  for (const auto& view : graph_views(stories)) {
    for (const auto& vertex : view.vertices) vertices += vertex_line(vertex, view.name);
    for (const auto& edge : view.edges) edges += edge_line(edge);
  }
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n  "
      "<meta><creator>" +
      xml_escaped(options.engine) + "</creator></meta>\n  <graph defaultedgetype=\"undirected\" mode=\"static\">\n";
  xml += "    <attributes class=\"node\">\n";
  for (std::size_t i = 0; i < attributes.size(); ++i) xml += declared(i, attributes[i].name);
  xml += declared(attributes.size(), "story") + "    </attributes>\n    <attributes class=\"edge\">\n";
  xml += declared(0, "kind") + declared(1, "aspect") + declared(2, "level") + declared(3, "review") +
         "    </attributes>\n";
  xml += "    <nodes>\n" + vertices + "    </nodes>\n    <edges>\n" + edges + "    </edges>\n";
  return xml + "  </graph>\n</gexf>\n";
}

}  // namespace rashomon
