// SPDX-License-Identifier: Apache-2.0
#include "report/outline.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <variant>

#include "report/claim_text.h"
#include "report/escape.h"

namespace rashomon {
namespace {

constexpr std::size_t context_bytes = 160;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// The end of a text, at most so long, from the beginning of a word.
std::string tail_of(std::string_view text) {
  if (text.size() <= context_bytes) return std::string(text);
  text.remove_prefix(text.size() - context_bytes);
  const auto space = text.find(' ');
  if (space != std::string_view::npos) return "…" + std::string(text.substr(space));
  while (!text.empty() && is_continuation(text[0])) text.remove_prefix(1);
  return "…" + std::string(text);
}

std::string head_of(std::string_view text) {
  if (text.size() <= context_bytes) return std::string(text);
  auto end = text.rfind(' ', context_bytes);
  if (end == std::string_view::npos) {
    end = context_bytes;
    while (end > 0 && is_continuation(text[end])) --end;
  }
  return std::string(text.substr(0, end)) + "…";
}

// One line, with the space that parted it from what stands beside it.
std::string beside(std::string_view text, bool before) {
  auto line = one_line(text);
  const bool space = !text.empty() && (before ? text.back() : text.front()) == ' ';
  if (space && !line.empty()) line = before ? line + ' ' : ' ' + line;
  return line;
}

// Do two claims say the same number or time? Of other values only their words could tell.
bool same_reading(const Claim& a, const Claim& b) {
  const auto *x = std::get_if<Quantity>(&a.value), *y = std::get_if<Quantity>(&b.value);
  if (x != nullptr && y != nullptr) return std::tie(x->low, x->best, x->high) == std::tie(y->low, y->best, y->high);
  const auto *s = std::get_if<Time>(&a.value), *t = std::get_if<Time>(&b.value);
  return s == nullptr || t == nullptr || s->when == t->when;
}

// The words of each number and time that a position holds: one may lie within another, "Thursday at 18:40" in "Thursday
// evening", and must not be taken for what all of its articles say.
std::string answers_of(const Report& report, const Position& position) {
  constexpr std::size_t most = 3;
  std::vector<const Claim*> told;
  for (const auto id : position.claims) {
    const auto& claim = report.graph[id];
    if (std::ranges::none_of(told, [&](const Claim* other) { return same_reading(claim, *other); }))
      told.push_back(&claim);
  }
  std::string answers;
  for (const auto* claim : std::span(told).first(std::min(most, told.size())))
    answers += (answers.empty() ? "" : " / ") + one_line(words_of(report, *claim, claim->value_span));
  return answers + (told.size() > most ? " / …" : "");
}

HeldPosition held(const Report& report, const Position& position) {
  HeldPosition held{answers_of(report, position), position.articles, position.independent_sources, {}};
  for (const auto id : position.claims) held.voices.push_back(voice_of(report, report.graph[id]));
  return held;
}

void set_review(Finding& finding, const Discrepancy& discrepancy, const Wording& wording) {
  if (discrepancy.review) {
    finding.standing = discrepancy.review->rejected ? Standing::rejected : Standing::accepted;
    finding.review = review_text(*discrepancy.review, wording);
  } else if (discrepancy.stale_review) {
    finding.standing = Standing::lapsed;
    finding.review =
        wording.with("layout/lapsed", {{"why", staleness_text(*discrepancy.stale_review, wording)},
                                       {"review", review_text(discrepancy.stale_review->review, wording)}});
  }
}

Finding finding_of(const Report& report, const Discrepancy& discrepancy, const Wording& wording) {
  Finding finding;
  finding.id = discrepancy.id;
  finding.question = one_line(discrepancy.question);
  finding.verdict = wording.named("verdict/", name_of(discrepancy.verdict));
  finding.explanation = one_line(discrepancy.explanation);
  set_review(finding, discrepancy, wording);
  finding.aspect = discrepancy.aspect;
  finding.kind = discrepancy.verdict;
  finding.confidence = discrepancy.confidence;
  for (const auto& position : discrepancy.positions) finding.positions.push_back(held(report, position));
  return finding;
}

Agreement agreement_of(const Report& report, const Position& position) {
  Agreement agreement{answers_of(report, position), {}, position.independent_sources, {}};
  std::set<ArticleId> seen;
  for (const auto id : position.claims) {
    const auto& claim = report.graph[id];
    if (!seen.insert(claim.article).second) continue;
    agreement.articles.push_back(one_line(article_label(article_of(report, claim).metadata())));
    agreement.claims.push_back(id);
  }
  return agreement;
}

// The same words may answer several questions; a reader needs them once.
std::vector<Agreement> agreements_of(const Report& report) {
  std::vector<Agreement> agreements;
  std::set<std::pair<std::string, std::vector<std::string>>> seen;
  for (const auto& position : report.agreements) {
    auto agreement = agreement_of(report, position);
    if (seen.emplace(agreement.words, agreement.articles).second) agreements.push_back(std::move(agreement));
  }
  std::ranges::stable_sort(agreements, std::ranges::greater(), &Agreement::independent_sources);
  return agreements;
}

std::vector<Lone> silences_of(const Report& report) {
  std::map<ArticleId, Lone> by_article;
  std::set<std::pair<ArticleId, std::string>> seen;
  for (const auto& silence : report.silences) {
    const auto& claim = report.graph[silence.claim];
    auto& lone = by_article[claim.article];
    lone.article = one_line(article_label(article_of(report, claim).metadata()));
    auto words = one_line(words_of(report, claim, claim.value_span));
    if (!seen.emplace(claim.article, words).second) continue;
    lone.words.push_back(std::move(words));
    lone.claims.push_back(claim.id);
  }
  std::vector<Lone> all;
  for (auto& [article, lone] : by_article) all.push_back(std::move(lone));
  return all;
}

}  // namespace

Voice voice_of(const Report& report, const Claim& claim) {
  Voice voice;
  voice.claim = claim.id;
  voice.article = one_line(article_label(article_of(report, claim).metadata()));
  voice.speaker = one_line(claim.attribution.speaker);
  const auto value = claim.value_span, evidence = claim.evidence;
  voice.value = one_line(words_of(report, claim, value));
  if (!evidence.contains(value)) return voice;
  voice.before = tail_of(beside(words_of(report, claim, {evidence.begin, value.begin}), true));
  voice.after = head_of(beside(words_of(report, claim, {value.end, evidence.end}), false));
  return voice;
}

Outline outline_of(const Report& report, const Wording& wording) {
  Outline outline;
  outline.story = one_line(report.story);
  for (const auto& discrepancy : report.discrepancies) {
    auto& list = discrepancy.verdict == Verdict::supersedes ? outline.updates : outline.conflicts;
    list.push_back(finding_of(report, discrepancy, wording));
  }
  outline.agreements = agreements_of(report);
  outline.silences = silences_of(report);
  for (const auto& article : report.coverage.articles) {
    outline.read.sentences += article.sentences;
    outline.read.silent_sentences += article.silent_sentences;
    outline.read.claims += article.claims;
  }
  return outline;
}

std::vector<std::string> coverage_lines(const Report& report, const Outline& outline, const Wording& wording) {
  return {wording.counted("layout/sentences", outline.read.sentences),
          wording.counted("layout/silent_sentences", outline.read.silent_sentences),
          wording.counted("layout/claims", outline.read.claims),
          wording.counted("layout/questions", report.coverage.questions),
          wording.counted("layout/shared_questions", report.coverage.shared_questions)};
}

std::string review_text(const Review& review, const Wording& wording) {
  const auto text = wording.with(review.rejected ? "layout/rejected" : "layout/accepted",
                                 {{"author", one_line(review.author)}, {"reason", one_line(review.reason)}});
  if (review.until.empty()) return text;
  return text + " (" + wording.with_subject("layout/until", review.until) + ")";
}

std::string staleness_text(const StaleReview& stale, const Wording& wording) {
  return wording.with_subject("staleness/" + std::string(name_of(stale.why)), stale.review.until);
}

std::string dotted(const std::vector<std::string>& parts) {
  std::string line;
  for (const auto& part : parts) {
    if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
  }
  return line;
}

std::string sureness(double confidence, const Wording& wording) {
  constexpr int most = 99;  // nothing read by a program is sure
  return wording.with_subject("layout/confidence",
                              std::to_string(std::min(most, static_cast<int>(confidence * 100 + 0.5))));
}

}  // namespace rashomon
