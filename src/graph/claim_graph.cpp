// SPDX-License-Identifier: Apache-2.0
#include <rashomon/claim_graph.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

namespace rashomon {
namespace {

// Vertex number = ClaimId; an edge carries its place in the list of comparisons.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, std::size_t>;

// Disjoint sets of claims with the smallest claim as their root, so that the outcome hangs on ids alone.
class Clusters {
 public:
  explicit Clusters(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }
  std::uint32_t root(std::uint32_t claim) {
    while (parent_[claim] != claim) claim = parent_[claim] = parent_[parent_[claim]];
    return claim;
  }
  void unite(std::uint32_t a, std::uint32_t b) { parent_[std::max(a, b)] = std::min(a, b); }

 private:
  std::vector<std::uint32_t> parent_;
};

bool disputed(const Comparison& edge) {
  const auto kind = kind_of(edge.verdict);
  return kind == EdgeKind::conflict || kind == EdgeKind::update;
}

// The place of each claim in an order by what claims say and where: what is equally sure is decided by it, not by what
// the articles are called. A claim and its twin in a copy stand side by side.
std::vector<std::uint32_t> ranks_of(const std::vector<Claim>& claims) {
  const auto said = [&](std::uint32_t id) {
    const auto& c = claims[id];
    return std::tie(c.value_text, c.facet, c.subject, c.aspect, c.value_span.begin, c.evidence.begin, c.polarity,
                    c.modality, c.attribution.entity, c.scope);
  };
  std::vector<std::uint32_t> order(claims.size()), ranks(claims.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, [&](std::uint32_t x, std::uint32_t y) { return said(x) < said(y); });
  for (std::uint32_t i = 0; i < order.size(); ++i) ranks[order[i]] = i;
  return ranks;
}

}  // namespace

struct ClaimGraph::Impl {
  std::vector<Claim> claims;
  std::vector<Comparison> edges;
  std::vector<ArticleId> copies;
  Graph graph;
  std::vector<std::uint32_t> rank;     // by claim
  std::vector<std::uint32_t> cluster;  // by claim: the smallest claim of its position

  Impl(std::vector<Claim> given_claims, std::vector<Comparison> given_edges, std::span<const ArticleId> given_copies)
      : claims(std::move(given_claims)),
        edges(std::move(given_edges)),
        copies(given_copies.begin(), given_copies.end()),
        graph(claims.size()),
        rank(ranks_of(claims)) {
    for (std::size_t e = 0; e < edges.size(); ++e) boost::add_edge(edges[e].a.index, edges[e].b.index, e, graph);
    find_clusters();
  }

  bool between_copies(const Comparison& edge) const {
    const auto a = claims[edge.a.index].article, b = claims[edge.b.index].article;
    return a != b && copies[a.index] == copies[b.index];
  }

  // Is it one claim, that an article and its copy both make?
  bool twins(const Comparison& edge) const {
    const auto& a = claims[edge.a.index];
    const auto& b = claims[edge.b.index];
    return edge.verdict == Verdict::agrees && between_copies(edge) && a.value_text == b.value_text &&
           a.facet == b.facet;
  }

  // The agreements in the order in which they join claims: first those of twins, then from the surest down. What
  // has a twin in a copy agrees with nothing else there: no article says twice what it said once.
  std::vector<std::size_t> joining_order() const {
    std::vector<bool> has_twin(claims.size());
    for (const auto& edge : edges) {
      if (twins(edge)) has_twin[edge.a.index] = has_twin[edge.b.index] = true;
    }
    std::vector<std::size_t> order;
    for (std::size_t e = 0; e < edges.size(); ++e) {
      const auto& edge = edges[e];
      const bool repeats = between_copies(edge) && !twins(edge) && (has_twin[edge.a.index] || has_twin[edge.b.index]);
      if (!disputed(edge) && !repeats) order.push_back(e);
    }
    const auto place = [&](std::size_t e) {
      const auto [low, high] = std::minmax({rank[edges[e].a.index], rank[edges[e].b.index]});
      return std::tuple(!twins(edges[e]), -edges[e].confidence, low, high, e);
    };
    std::ranges::sort(order, {}, place);
    return order;
  }

  // One phrase that was read as the same answer twice, by two of the questions that it answers: pairs of such claims.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> read_twice() const {
    using Phrase = std::tuple<std::uint32_t, Aspect, Span, std::string_view, std::string_view>;
    std::map<Phrase, std::uint32_t> first;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    for (std::uint32_t c = 0; c < claims.size(); ++c) {
      const auto& claim = claims[c];
      const Phrase phrase(claim.article.index, claim.aspect, claim.value_span, claim.facet, claim.value_text);
      const auto [before, added] = first.emplace(phrase, c);
      if (!added) found.emplace_back(before->second, c);
    }
    return found;
  }

  // Signed clustering: agreements join claims, unless a dispute runs between the two sides.
  void find_clusters() {
    Clusters sets(claims.size());
    std::map<std::uint32_t, std::set<std::uint32_t>> against;  // roots of clusters in dispute with each other
    for (const auto& edge : edges) {
      if (!disputed(edge)) continue;
      against[edge.a.index].insert(edge.b.index);
      against[edge.b.index].insert(edge.a.index);
    }
    const auto join = [&](std::uint32_t one, std::uint32_t other) {
      const auto a = sets.root(one), b = sets.root(other);
      if (a == b || (against.contains(a) && against[a].contains(b))) return;
      sets.unite(a, b);
      const auto root = std::min(a, b), gone = std::max(a, b);
      if (!against.contains(gone)) return;
      for (const auto enemy : against[gone]) {
        against[enemy].erase(gone);
        against[enemy].insert(root);
        against[root].insert(enemy);
      }
      against.erase(gone);
    };
    for (const auto& [one, other] : read_twice()) join(one, other);
    for (const auto e : joining_order()) join(edges[e].a.index, edges[e].b.index);
    cluster.resize(claims.size());
    for (std::uint32_t c = 0; c < claims.size(); ++c) cluster[c] = sets.root(c);
  }

  bool in_dispute(ClaimId id) const {
    const auto [begin, end] = boost::out_edges(id.index, graph);
    return std::any_of(begin, end, [&](const auto& edge) { return disputed(edges[graph[edge]]); });
  }

  Position position(std::vector<ClaimId> members) const {
    // What a dispute is about speaks for the position, before what only contains it.
    std::stable_partition(members.begin(), members.end(), [&](ClaimId id) { return in_dispute(id); });
    std::set<std::uint32_t> articles, sources;
    for (const auto id : members) {
      articles.insert(claims[id.index].article.index);
      sources.insert(copies[claims[id.index].article.index].index);
    }
    return {std::move(members), static_cast<std::uint32_t>(articles.size()),
            static_cast<std::uint32_t>(sources.size())};
  }

  // The first cluster, by rank, that holds each value.
  std::map<std::pair<Aspect, std::string_view>, std::uint32_t> holders_of(const std::vector<ClaimId>& members) const {
    std::map<std::uint32_t, std::uint32_t> least;  // rank, by cluster
    for (const auto id : members) {
      auto& so_far = least.try_emplace(cluster[id.index], rank[id.index]).first->second;
      so_far = std::min(so_far, rank[id.index]);
    }
    std::map<std::pair<Aspect, std::string_view>, std::uint32_t> holders;
    for (const auto id : members) {
      const auto& claim = claims[id.index];
      const auto own = cluster[id.index];
      auto& holder = holders.try_emplace({claim.aspect, claim.value_text}, own).first->second;
      if (least[own] < least[holder]) holder = own;
    }
    return holders;
  }

  // The positions among some claims, the best supported first. Equal values share one, compared with each other or not:
  // two articles that assert what a third only foresees hold one position.
  std::vector<Position> positions(const std::vector<ClaimId>& members) const {
    const auto holders = holders_of(members);
    std::map<std::uint32_t, std::vector<ClaimId>> by_cluster;
    for (const auto id : members) {
      const auto& claim = claims[id.index];
      const bool known = !claim.value_text.empty();
      by_cluster[known ? holders.at({claim.aspect, claim.value_text}) : cluster[id.index]].push_back(id);
    }
    std::vector<Position> found;
    found.reserve(by_cluster.size());
    for (auto& [root, ids] : by_cluster) found.push_back(position(std::move(ids)));
    std::ranges::stable_sort(found, [](const Position& a, const Position& b) {
      return std::pair(a.independent_sources, a.articles) > std::pair(b.independent_sources, b.articles);
    });
    return found;
  }
};

ClaimGraph::ClaimGraph(std::vector<Claim> claims, std::vector<Comparison> edges, std::span<const ArticleId> copies)
    : impl_(std::make_unique<Impl>(std::move(claims), std::move(edges), copies)) {}
ClaimGraph::ClaimGraph(ClaimGraph&&) noexcept = default;
ClaimGraph& ClaimGraph::operator=(ClaimGraph&&) noexcept = default;
ClaimGraph::~ClaimGraph() = default;

const std::vector<Claim>& ClaimGraph::claims() const { return impl_->claims; }
const std::vector<Comparison>& ClaimGraph::edges() const { return impl_->edges; }
const Claim& ClaimGraph::operator[](ClaimId id) const { return impl_->claims[id.index]; }

std::vector<std::size_t> ClaimGraph::edges_of(ClaimId id) const {
  std::vector<std::pair<std::size_t, std::size_t>> by_other;
  const auto [begin, end] = boost::out_edges(id.index, impl_->graph);
  for (auto edge = begin; edge != end; ++edge)
    by_other.emplace_back(boost::target(*edge, impl_->graph), impl_->graph[*edge]);
  std::ranges::sort(by_other);
  std::vector<std::size_t> found;
  found.reserve(by_other.size());
  for (const auto& [other, edge] : by_other) found.push_back(edge);
  return found;
}

std::vector<Dispute> ClaimGraph::disputes() const {
  // Clusters joined by disputes: the components are the questions.
  Graph questions(impl_->claims.size());
  std::vector<bool> involved(impl_->claims.size());
  for (const auto& edge : impl_->edges) {
    if (!disputed(edge)) continue;
    const auto a = impl_->cluster[edge.a.index], b = impl_->cluster[edge.b.index];
    boost::add_edge(a, b, questions);
    involved[a] = involved[b] = true;
  }
  std::vector<std::uint32_t> component(impl_->claims.size());
  boost::connected_components(questions, component.data());
  std::map<std::uint32_t, Dispute> found;
  for (std::uint32_t c = 0; c < impl_->claims.size(); ++c) {
    const auto root = impl_->cluster[c];
    if (involved[root]) found[component[root]].claims.push_back({c});
  }
  for (std::size_t e = 0; e < impl_->edges.size(); ++e) {
    const auto& edge = impl_->edges[e];
    if (disputed(edge)) found[component[impl_->cluster[edge.a.index]]].edges.push_back(e);
  }
  std::vector<Dispute> disputes;
  for (auto& [id, dispute] : found) {
    dispute.positions = impl_->positions(dispute.claims);
    disputes.push_back(std::move(dispute));
  }
  return disputes;
}

std::vector<Position> ClaimGraph::agreements() const {
  std::map<std::uint32_t, std::vector<ClaimId>> by_cluster;
  for (std::uint32_t c = 0; c < impl_->claims.size(); ++c) by_cluster[impl_->cluster[c]].push_back({c});
  std::vector<Position> found;
  for (auto& [root, members] : by_cluster) {
    auto position = impl_->position(std::move(members));
    if (position.articles > 1) found.push_back(std::move(position));
  }
  return found;
}

}  // namespace rashomon
