// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "report/html/graph_picture.h"
#include "report/html/graph_signs.h"
#include "report/sample.h"

namespace rashomon {
namespace {

// A component as dense as no story has them: claims on a part of a grid, a good part of all pairs compared.
struct Dense {
  Report report;
  GraphComponent component;
};

Dense dense(std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto chance = [&](std::uint32_t part) { return random() % 100 < part; };
  std::vector<Claim> claims;
  GraphComponent component;
  component.columns = 2 + seed % 5;
  component.rows = 1 + seed % 4;
  for (std::uint32_t row = 0; row < component.rows; ++row) {
    for (std::uint32_t column = 0; column < component.columns; ++column) {
      if (!chance(60)) continue;
      Claim claim;
      claim.id = {static_cast<std::uint32_t>(claims.size())};
      claim.key = std::to_string(claims.size());
      claim.article = {column % 2};
      component.claims.push_back({claim.id, column, row});
      claims.push_back(std::move(claim));
    }
  }
  std::vector<Comparison> edges;
  for (std::uint32_t a = 0; a < claims.size(); ++a) {
    for (std::uint32_t b = a + 1; b < claims.size(); ++b) {
      if (!chance(40)) continue;
      component.edges.push_back(edges.size());
      edges.push_back({{a}, {b}, Aspect::quantity, Verdict::agrees, "quantity/same_number", 1});
    }
  }
  const std::vector<ArticleId> copies = {{0}, {1}};
  auto report = empty_report("fr");
  report.graph = ClaimGraph(std::move(claims), std::move(edges), copies);
  return {std::move(report), std::move(component)};
}

// Does the line between two points of a path enter the inside of a box?
bool enters(Point from, Point to, Point corner) {
  return std::max(from.x, to.x) > corner.x && std::min(from.x, to.x) < corner.x + box_width &&
         std::max(from.y, to.y) > corner.y && std::min(from.y, to.y) < corner.y + box_height;
}

TEST(GraphPicture, DrawsNoLineThroughABox) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    const auto [report, component] = dense(seed);
    const GraphPicture picture(report, component);
    ASSERT_EQ(picture.lines().size(), component.edges.size());
    for (const auto& line : picture.lines()) {
      for (std::size_t i = 1; i < line.points.size(); ++i) {
        const auto from = line.points[i - 1], to = line.points[i];
        EXPECT_TRUE(from.x == to.x || from.y == to.y) << "at right angles";
        EXPECT_TRUE(to.x >= 0 && to.x <= picture.width() && to.y >= 0 && to.y <= picture.height()) << "in the picture";
        for (const auto& one : component.claims)
          EXPECT_FALSE(enters(from, to, picture.corner_of(one))) << "seed " << seed << ", edge " << line.edge;
      }
    }
  }
}

TEST(GraphPicture, LaysNoTwoDescentsOnEachOther) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    const auto [report, component] = dense(seed);
    const GraphPicture picture(report, component);
    std::vector<std::pair<Point, Point>> falls;
    for (const auto& line : picture.lines()) {
      for (std::size_t i = 1; i < line.points.size(); ++i) {
        auto from = line.points[i - 1], to = line.points[i];
        if (from.x != to.x || from.y == to.y) continue;
        if (from.y > to.y) std::swap(from, to);
        for (const auto& [top, bottom] : falls)
          EXPECT_FALSE(top.x == from.x && top.y <= to.y && from.y <= bottom.y) << "seed " << seed;
        falls.emplace_back(from, to);
      }
    }
  }
}

TEST(GraphPicture, IsTheSameEachTime) {
  const auto [report, component] = dense(19);
  const GraphPicture one(report, component), other(report, component);
  ASSERT_EQ(one.lines().size(), other.lines().size());
  for (std::size_t i = 0; i < one.lines().size(); ++i)
    EXPECT_EQ(path_of(one.lines()[i].points), path_of(other.lines()[i].points));
}

TEST(GraphSigns, SitOnTheirLinesApartFromEachOther) {
  const auto signs = place_signs({{{0, 0}, {100, 0}}, {{50, -40}, {50, 40}}});
  ASSERT_EQ(signs.size(), 2u);
  EXPECT_EQ(signs[0].y, 0);
  EXPECT_EQ(signs[1].x, 50);
  const auto x = signs[0].x - signs[1].x, y = signs[0].y - signs[1].y;
  EXPECT_GE(x * x + y * y, 4 * sign_radius * sign_radius);
}

}  // namespace
}  // namespace rashomon
