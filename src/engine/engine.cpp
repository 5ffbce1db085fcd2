// SPDX-License-Identifier: Apache-2.0
// The pipeline, read as the list of folders: document gave the articles; analysis, value, mention and claim read each
// of them; link and compare judge pairs; graph and report show what comes of it.
#include <rashomon/engine.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

#include "base/parallel.h"
#include "claim/classes.h"
#include "claim/story.h"
#include "compare/compare.h"
#include "compare/texts.h"
#include "engine/articles.h"
#include "engine/language.h"
#include "link/candidates.h"
#include "link/copies.h"
#include "link/weights.h"
#include "report/build.h"
#include "report/wording.h"

namespace rashomon {

struct Engine::Impl {
  std::string folder;
  unsigned threads = 1;
  Pack shared, places;
  Classes classes;
  Weights weights;
  Gazetteer gazetteer;
  mutable std::mutex opening;
  mutable std::map<std::string, std::unique_ptr<const Language>, std::less<>> languages;
  mutable std::map<std::string, std::optional<ReportWords>, std::less<>> words;
  mutable std::map<std::string, std::string, std::less<>> unusable;  // languages without a usable pack, and why

  Impl(std::string packs, unsigned thread_count, Pack shared_pack, Pack places_pack, Classes given_classes,
       Weights given_weights, Gazetteer given_gazetteer)
      : folder(std::move(packs)),
        threads(thread_count),
        shared(std::move(shared_pack)),
        places(std::move(places_pack)),
        classes(std::move(given_classes)),
        weights(given_weights),
        gazetteer(std::move(given_gazetteer)) {}

  // "pt-BR" is read with the pack "pt". nullptr where the language has no pack; `why` then says so.
  const Language* language(const std::string& tag, std::string& why) const {
    const auto code = tag.substr(0, tag.find('-'));
    const std::scoped_lock lock(opening);
    if (const auto found = languages.find(code); found != languages.end()) return found->second.get();
    if (const auto found = unusable.find(code); found != unusable.end()) {
      why = found->second;
      return nullptr;
    }
    auto opened = Language::open(folder, code, places);
    if (!opened) {
      why = unusable[code] = opened.error().message;
      return nullptr;
    }
    return languages.emplace(code, *std::move(opened)).first->second.get();
  }

  // The words for a report in a language, or in the first that has words for reports.
  const Wording& wording(const std::string& language) const {
    static const Wording none;
    const std::scoped_lock lock(opening);
    const auto [found, added] = words.try_emplace(language);
    if (added) {
      if (auto opened = ReportWords::open(folder, language)) found->second = *std::move(opened);
    }
    return found->second ? found->second->wording() : none;
  }

  ArticleClaims read(const Article& article, std::vector<Diagnostic>& diagnostics, bool word_by_word = false) const {
    std::string why;
    const auto* found = language(article.metadata().language, why);
    if (found != nullptr) return found->read(article, classes, word_by_word);
    diagnostics.push_back(
        {article.metadata().path, "language '" + article.metadata().language + "' cannot be read: " + why});
    return {};
  }

  AlignmentRules alignment_rules() const { return {weights, classes, gazetteer}; }

  CompareRules compare_rules() const {
    return {.classes = classes,
            .gazetteer = gazetteer,
            .threshold_conflict = weights.threshold_conflict,
            .threshold_sure = weights.threshold_sure,
            .event_days = weights.event_days,
            .article_least = weights.article_least,
            .anchors_needed = static_cast<std::uint8_t>(weights.conflict_anchors),
            .likeness = weights.likeness,
            .conflict = weights.confidence_conflict,
            .agreement = weights.confidence_agreement,
            .numbers = weights.numbers};
  }

  Candidates candidates(const StoryClaims& story, std::size_t articles, bool reuse) const {
    return candidates(story, articles, reuse, weights.threshold_agreement);
  }
  Candidates candidates(const StoryClaims& story, std::size_t articles, bool reuse, double threshold) const {
    return find_candidates(story, alignment_rules(),
                           {.within_articles = articles == 1, .reuse = reuse, .threshold = threshold});
  }

  std::vector<Comparison> compare(const StoryClaims& story, const Candidates& found, LevelCounts& counts) const {
    return compare_all(story, found.pairs, compare_rules(), &counts);
  }

  // One article alone: only two speakers in it contradict each other.
  std::vector<Comparison> compare_speakers(const StoryClaims& story, const Candidates& found,
                                           LevelCounts& counts) const {
    auto edges = compare(story, found, counts);
    std::erase_if(edges, [&](const Comparison& edge) {
      const auto& one = story.claims[edge.a.index].attribution.entity;
      const auto& other = story.claims[edge.b.index].attribution.entity;
      return kind_of(edge.verdict) != EdgeKind::conflict || one.empty() || other.empty() || one == other;
    });
    return edges;
  }

  // Both articles tell of one situation, whatever they name.
  std::vector<Comparison> relate(const StoryClaims& story) const {
    const auto found =
        find_candidates(story, alignment_rules(), {.one_situation = true, .threshold = weights.threshold_related});
    auto rules = compare_rules();
    rules.threshold_conflict = weights.threshold_contrary;
    rules.event_days = 0;
    rules.article_least = 0;
    rules.anchors_needed = static_cast<std::uint8_t>(weights.related_anchors);
    return compare_all(story, found.pairs, rules);
  }

  // What is read of each article, in their order.
  std::vector<ArticleClaims> read_all(const std::vector<Article>& articles, std::vector<Diagnostic>& diagnostics) const;
  std::vector<Comparison> edges_of(const StoryClaims& story, const Candidates& found, std::size_t articles,
                                   double min_confidence, LevelCounts& counts) const {
    auto edges = articles == 1 ? compare_speakers(story, found, counts) : compare(story, found, counts);
    std::erase_if(edges, [&](const Comparison& edge) { return edge.confidence < min_confidence; });
    return edges;
  }
};

std::vector<ArticleClaims> Engine::Impl::read_all(const std::vector<Article>& articles,
                                                  std::vector<Diagnostic>& diagnostics) const {
  std::vector<ArticleClaims> all(articles.size());
  std::vector<std::vector<Diagnostic>> of_each(articles.size());
  parallel_for(articles.size(), threads, [&](std::size_t i) {
    all[i] = read(articles[i], of_each[i]);
    date(all[i].claims, articles[i].metadata().published);
  });
  for (const auto& of_article : of_each) diagnostics.insert(diagnostics.end(), of_article.begin(), of_article.end());
  return all;
}

Engine::Engine(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const EngineOptions& options) {
  auto shared = Pack::open(options.packs + "/und.pack");
  if (!shared) return shared.error();
  auto places = Pack::open(options.packs + "/gazetteer.pack");
  if (!places) return places.error();
  auto classes = Classes::open(*shared);
  if (!classes) return classes.error();
  auto weights = Weights::open(*shared);
  if (!weights) return weights.error();
  Weights chosen = *weights;
  if (auto error = chosen.replace(options.weights)) return *std::move(error);
  auto gazetteer = Gazetteer::open(*places);
  if (!gazetteer) return gazetteer.error();
  return Engine(std::make_unique<Impl>(options.packs, options.threads, *std::move(shared), *std::move(places),
                                       *std::move(classes), chosen, *std::move(gazetteer)));
}

Report Engine::compare(std::string story, std::vector<Article> articles, const CompareOptions& options) const {
  std::ranges::sort(articles, {}, [](const Article& article) { return article.metadata().id; });
  std::vector<Diagnostic> diagnostics;
  auto read = impl_->read_all(articles, diagnostics);
  auto coverage = coverage_of(read);
  auto claims = join(std::move(read));
  LevelCounts counts;
  const auto found = impl_->candidates(claims, articles.size(), options.reuse);
  auto edges = impl_->edges_of(claims, found, articles.size(), options.min_confidence, counts);
  add_counts(found, counts);
  const auto copies = find_copies(articles, impl_->weights);
  ClaimGraph graph(std::move(claims.claims), std::move(edges), copies);
  const auto language =
      options.report_language.empty() ? commonest_language(languages_of(articles)) : options.report_language;
  auto report = build_report(std::move(story), language, std::move(articles), std::move(graph), std::move(coverage),
                             impl_->wording(language));
  for (const auto& [level, pairs] : counts) report.coverage.levels.push_back({level, pairs});
  for (const auto& article : report.articles) {
    report.diagnostics.insert(report.diagnostics.end(), article.metadata().diagnostics.begin(),
                              article.metadata().diagnostics.end());
  }
  report.diagnostics.insert(report.diagnostics.end(), diagnostics.begin(), diagnostics.end());
  return report;
}

std::vector<Report> Engine::compare_stories(std::vector<StoryArticles> stories, const CompareOptions& options,
                                            unsigned jobs, const std::function<void(std::size_t)>& done) const {
  std::vector<std::optional<Report>> found(stories.size());
  std::mutex counting;
  std::size_t finished = 0;
  parallel_for(stories.size(), jobs, [&](std::size_t i) {
    found[i] = compare(std::move(stories[i].name), std::move(stories[i].articles), options);
    const std::scoped_lock lock(counting);
    ++finished;
    if (done) done(finished);
  });
  std::vector<Report> reports;
  for (auto& report : found) reports.push_back(*std::move(report));
  return reports;
}

std::vector<PairExplanation> Engine::explain(std::vector<Article> articles, const CompareOptions& options,
                                             const std::function<bool(const Claim&, const Claim&)>& wanted) const {
  std::ranges::sort(articles, {}, [](const Article& article) { return article.metadata().id; });
  std::vector<Diagnostic> ignored;
  const auto story = join(impl_->read_all(articles, ignored));
  auto found = impl_->candidates(story, articles.size(), options.reuse);
  LevelCounts counts;
  const auto edges = impl_->edges_of(story, found, articles.size(), options.min_confidence, counts);
  const auto rules = impl_->compare_rules();
  const auto weighing = weighing_of(story, found.pairs, rules);
  if (options.explained_from) found = impl_->candidates(story, articles.size(), options.reuse, *options.explained_from);
  std::vector<PairExplanation> explained;
  for (const auto& pair : found.pairs) {
    if (!wanted(story.claims[pair.a.index], story.claims[pair.b.index])) continue;
    auto& one = explained.emplace_back(rashomon::explain(story, pair, rules, weighing));
    one.contributions = contributions_of(pair, impl_->weights);
    one.features.assign(pair.features.begin(), pair.features.end());
    one.threshold_agreement = impl_->weights.threshold_agreement;
    const auto& curve = kind_of(one.comparison.verdict) == EdgeKind::agreement ? impl_->weights.confidence_agreement
                                                                               : impl_->weights.confidence_conflict;
    one.odds_start = curve.start;
    one.odds_rise = curve.rise;
    one.kept = std::ranges::any_of(
        edges, [&](const Comparison& edge) { return std::minmax(edge.a, edge.b) == std::minmax(pair.a, pair.b); });
  }
  return explained;
}

std::vector<Claim> Engine::claims(const Article& article) const {
  std::vector<Diagnostic> ignored;
  auto read = impl_->read(article, ignored);
  date(read.claims, article.metadata().published);
  return std::move(read.claims);
}

Related Engine::relate(std::string_view premise, std::string_view hypothesis, const std::string& language) const {
  std::vector<ArticleClaims> read;
  for (const auto text : {premise, hypothesis}) {
    Metadata metadata;
    metadata.id = text == premise ? "premise" : "hypothesis";
    metadata.language = language;
    std::vector<Diagnostic> ignored;
    read.push_back(impl_->read(Article(std::move(metadata), "", text), ignored, true));
  }
  const auto story = join(std::move(read));
  Related best;
  for (const auto& edge : impl_->relate(story)) {
    // Of sentences without a date nobody knows which was written first: what the one plans may be done in the other.
    if (edge.aspect == Aspect::modality && kind_of(edge.verdict) == EdgeKind::conflict) continue;
    const bool conflict = kind_of(edge.verdict) == EdgeKind::conflict;
    const bool so_far = kind_of(best.verdict) == EdgeKind::conflict;
    if (std::pair(conflict, edge.confidence) > std::pair(so_far, best.confidence)) {
      best = {edge.verdict, edge.aspect, std::string(edge.reason), edge.confidence};
    }
  }
  if (kind_of(best.verdict) != EdgeKind::conflict) {
    if (const auto difference =
            compare_texts(story.wordings, impl_->classes, impl_->gazetteer, impl_->weights.likeness))
      best = {difference->verdict, difference->aspect, std::string(difference->reason),
              impl_->weights.likeness.wording_confidence};
  }
  return best;
}

}  // namespace rashomon
