// SPDX-License-Identifier: Apache-2.0
#include "record/changes.h"

#include <algorithm>
#include <map>

namespace rashomon {
namespace {

void add_articles(const RecordedFinding& finding, std::vector<std::string>& articles) {
  for (const auto& position : finding.positions)
    articles.insert(articles.end(), position.articles.begin(), position.articles.end());
}

FindingChange change_of(const RecordedFinding* was, const RecordedFinding* is) {
  if (was == nullptr) return {FindingState::added, *is, {}, {}, {}};
  if (is == nullptr) return {FindingState::absent, *was, {}, {}, {}};
  if (was->fingerprint == is->fingerprint && was->verdict == is->verdict)
    return {FindingState::unchanged, *is, {}, {}, {}};
  return {FindingState::changed, *is, *was, {}, {}};
}

}  // namespace

std::vector<FindingChange> changes_between(const FindingsRecord& was, const FindingsRecord& is) {
  std::map<std::string_view, std::pair<const RecordedFinding*, const RecordedFinding*>> pairs;
  for (const auto& finding : was.findings) pairs[finding.id].first = &finding;
  for (const auto& finding : is.findings) pairs[finding.id].second = &finding;
  const auto all = differences(was.conditions, is.conditions);
  std::vector<FindingChange> changes;
  for (const auto& [id, pair] : pairs) {
    auto& change = changes.emplace_back(change_of(pair.first, pair.second));
    if (change.state == FindingState::unchanged || is_first(was)) continue;
    std::vector<std::string> articles;
    add_articles(change.finding, articles);
    if (change.was) add_articles(*change.was, articles);
    change.causes = causes_of(all, articles, was.conditions, is.conditions);
  }
  return changes;
}

std::size_t count(const CheckedStory& story, FindingState state) {
  return static_cast<std::size_t>(std::ranges::count(story.changes, state, &FindingChange::state));
}

bool changed(const CheckedStory& story) { return std::ranges::any_of(story.changes, &FindingChange::counts); }

}  // namespace rashomon
