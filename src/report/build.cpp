// SPDX-License-Identifier: Apache-2.0
#include "report/build.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "base/hash.h"
#include "report/claim_text.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// The edge that a discrepancy is shown by: the strongest verdict, then the surest, then the first by its aspect and
// reason, whatever the articles are called.
const Comparison& leading_edge(const ClaimGraph& graph, const Dispute& dispute) {
  const auto stronger = [&](std::size_t x, std::size_t y) {
    const auto& a = graph.edges()[x];
    const auto& b = graph.edges()[y];
    return std::tie(a.verdict, a.confidence, b.aspect, b.reason) <
           std::tie(b.verdict, b.confidence, a.aspect, a.reason);
  };
  return graph.edges()[*std::ranges::max_element(dispute.edges, stronger)];
}

// 1 at the head of an article, falling to 0 at its end: what comes first matters most (the inverted pyramid).
double prominence(const Report& report, ClaimId id) {
  const auto& claim = report.graph[id];
  const auto size = report.articles[claim.article.index].content().size();
  return size == 0 ? 0 : 1 - static_cast<double>(claim.value_span.begin) / static_cast<double>(size);
}

std::string fingerprint_of(const Report& report, const Dispute& dispute) {
  std::set<std::string> held;
  for (const auto id : dispute.claims) {
    const auto& claim = report.graph[id];
    held.insert(report.articles[claim.article.index].metadata().id + '=' + claim.value_text);
  }
  std::string text;
  for (const auto& one : held) text += one + '\n';
  return hex(hash(text));
}

// What its article first calls somebody beside the name that a claim gives them; empty where it tells nothing.
std::string_view calling_of(const Report& report, const Claim& named) {
  const auto* name = std::get_if<Name>(&named.value);
  if (name == nullptr) return {};
  for (const auto& claim : report.graph.claims()) {
    const auto* role = std::get_if<Role>(&claim.value);
    if (role == nullptr || claim.article != named.article || role->holder.key != name->key) continue;
    const auto words = words_of(report, claim, claim.value_span);
    if (fold(words).find(name->key) == std::string::npos) return words;
  }
  return {};
}

// The words that a question is asked in: of a denial, what is affirmed; of a name, what its bearer is; of a number, the
// thing counted, else the action.
std::string asked_in(const Report& report, const Comparison& edge) {
  const auto &a = report.graph[edge.a], &b = report.graph[edge.b];
  if (edge.aspect == Aspect::name) {
    auto calling = calling_of(report, a);
    if (calling.empty()) calling = calling_of(report, b);
    return calling.empty() ? a.subject : std::string(calling);
  }
  if (edge.aspect == Aspect::polarity)
    return (a.polarity == Polarity::denied && b.polarity != Polarity::denied ? b : a).subject;
  return asked_in(report, names_its_answer(report, a) && !names_its_answer(report, b) ? b : a);
}

Discrepancy discrepancy_of(const Report& report, Dispute dispute, const Wording& wording) {
  const auto& edge = leading_edge(report.graph, dispute);
  Discrepancy discrepancy;
  discrepancy.aspect = edge.aspect;
  discrepancy.verdict = edge.verdict;
  discrepancy.confidence = edge.confidence;
  discrepancy.question = question_about(edge.aspect, asked_in(report, edge), wording);
  discrepancy.explanation = wording[edge.reason];
  discrepancy.fingerprint = fingerprint_of(report, dispute);
  discrepancy.weight = edge.confidence * (1 + std::max(prominence(report, edge.a), prominence(report, edge.b)));
  discrepancy.claims = std::move(dispute.claims);
  discrepancy.positions = std::move(dispute.positions);
  discrepancy.edges = std::move(dispute.edges);
  return discrepancy;
}

// The question without its answers: the smallest facet among the claims of the leading edge's aspect.
std::string question_of(const Report& report, const Discrepancy& discrepancy) {
  std::string smallest;
  for (const auto id : discrepancy.claims) {
    const auto& facet = report.graph[id].facet;
    if (smallest.empty() || facet < smallest) smallest = facet;
  }
  return std::string(name_of(discrepancy.aspect)) + '\n' + fold(smallest);
}

// The answers to a question, whoever gives them.
std::set<std::string_view> answers_of(const Report& report, const Discrepancy& discrepancy) {
  std::set<std::string_view> answers;
  for (const auto id : discrepancy.claims) answers.insert(report.graph[id].value_text);
  return answers;
}

// Equal questions are told apart by the order of their answers, then of their fingerprints: moved paragraphs, other
// articles and other names of the same leave them as they are.
void set_ids(Report& report) {
  std::map<std::string, std::vector<Discrepancy*>> asked;
  for (auto& discrepancy : report.discrepancies) asked[question_of(report, discrepancy)].push_back(&discrepancy);
  for (auto& [question, equal] : asked) {
    std::ranges::stable_sort(equal, {}, [&](const Discrepancy* discrepancy) {
      return std::pair(answers_of(report, *discrepancy), std::string_view(discrepancy->fingerprint));
    });
    for (std::size_t i = 0; i < equal.size(); ++i) equal[i]->id = hex(hash(question + '\n' + std::to_string(i)));
  }
}

bool update(const Discrepancy& d) { return d.verdict == Verdict::supersedes; }

void rank(std::vector<Discrepancy>& discrepancies) {
  std::ranges::stable_sort(discrepancies, [](const Discrepancy& a, const Discrepancy& b) {
    if (update(a) != update(b)) return update(b);
    return a.weight > b.weight;
  });
}

// Questions of marked facets that a claim of one article answers and no edge ties to another article.
std::vector<Silence> silences_of(const ClaimGraph& graph) {
  std::vector<Silence> silences;
  for (const auto& claim : graph.claims()) {
    const bool core = claim.aspect == Aspect::quantity || claim.aspect == Aspect::time || claim.aspect == Aspect::place;
    if (core && !claim.unmarked && graph.edges_of(claim.id).empty()) silences.push_back({claim.id});
  }
  return silences;
}

void count_questions(Report& report) {
  std::map<std::string, std::set<std::uint32_t>> asked;
  for (const auto& claim : report.graph.claims()) {
    if (!claim.unmarked) asked[claim.facet].insert(claim.article.index);
  }
  report.coverage.questions = static_cast<std::uint32_t>(asked.size());
  report.coverage.shared_questions = static_cast<std::uint32_t>(
      std::ranges::count_if(asked, [](const auto& entry) { return entry.second.size() > 1; }));
}

}  // namespace

Report build_report(std::string story, std::string language, std::vector<Article> articles, ClaimGraph graph,
                    std::vector<ArticleCoverage> coverage, const Wording& wording) {
  Report report{std::move(story), std::move(language), std::move(articles), std::move(graph), {}, {}, {}, {}, {}};
  report.coverage.articles = std::move(coverage);
  for (auto& dispute : report.graph.disputes()) {
    report.discrepancies.push_back(discrepancy_of(report, std::move(dispute), wording));
  }
  set_ids(report);
  rank(report.discrepancies);
  report.agreements = report.graph.agreements();
  if (report.articles.size() > 1) report.silences = silences_of(report.graph);
  count_questions(report);
  return report;
}

}  // namespace rashomon
