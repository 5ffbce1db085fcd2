// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/claim_text.h"
#include "report/escape.h"
#include "report/explanation.h"
#include "report/outline.h"
#include "report/page.h"

namespace rashomon {
namespace {

constexpr std::size_t label_width = 11;
constexpr std::size_t most_let_go = 5;  // pairs that are no edge, of one claim

class ExplanationPage {
 public:
  ExplanationPage(const Report& report, const Wording& wording) : report_(report), wording_(wording) {}

  void discrepancy(const Discrepancy& discrepancy) {
    line(0, wording_.with_subject("explain/discrepancy", discrepancy.id) + "  " + verdict(discrepancy.verdict) + " · " +
                wording_.named("aspect/", name_of(discrepancy.aspect)) + " · " + confidence(discrepancy.confidence));
    line(2, one_line(discrepancy.question));
    line(2, one_line(discrepancy.explanation));
  }

  void claim(const Claim& claim) {
    blank();
    line(0, wording_.with_subject("explain/claim", claim.key) + "  " +
                one_line(article_label(article_of(report_, claim).metadata())));
    field("explain/words", quoted(claim, claim.value_span));
    field("explain/sentence", quoted(claim, claim.evidence));
    field("explain/question", one_line(question_about(claim.aspect, asked_in(report_, claim), wording_)) + "  (" +
                                  one_line(claim.facet) + ")");
    value(claim);
    bool first = true;
    for (const auto& [rule, words] : claim.rules) {
      field(first ? "explain/rules" : "", std::string(rule) + " " + quoted(claim, words));
      first = false;
    }
    for (const auto mention : claim.mentions) field("explain/mentioned", quoted(claim, mention));
    field("explain/stance", wording_.named("stance/", name_of(claim.polarity)) + ", " +
                                wording_.named("stance/", name_of(claim.modality)));
    attribution(claim);
    if (const auto as_of = iso(claim.as_of); !as_of.empty()) field("explain/as_of", as_of);
    if (!claim.scope.empty()) field("explain/scope", one_line(claim.scope));
  }

  void pair(const PairExplanation& pair) {
    blank();
    const auto& c = pair.comparison;
    line(0, wording_.with(pair.kept ? "explain/edge" : "explain/let_go",
                          {{"a", report_.graph[pair.a].key}, {"b", report_.graph[pair.b].key}}) +
                "  " + verdict(c.verdict) + " · " + confidence(c.confidence));
    line(2, quoted(report_.graph[pair.a], report_.graph[pair.a].value_span) + " / " +
                quoted(report_.graph[pair.b], report_.graph[pair.b].value_span));
    evidence(pair);
    levels(pair);
    weighed(pair);
    line(2, said("explain/for_another"));
    for (const auto& change : what_would_change(pair, wording_)) line(4, change);
  }

  void never_compared() {
    blank();
    line(0, said("explain/never_compared"));
  }

  void more(std::size_t count) {
    if (count == 0) return;
    blank();
    line(0, wording_.counted("explain/more", count));
  }

  std::string take() { return std::move(text_); }

 private:
  void blank() {
    if (!text_.empty()) text_ += '\n';
  }
  void line(std::size_t indent, const std::string& text) { text_ += std::string(indent, ' ') + text + '\n'; }
  std::string said(std::string_view key) const { return std::string(wording_[key]); }
  std::string verdict(Verdict verdict) const { return wording_.named("verdict/", name_of(verdict)); }
  std::string confidence(double confidence) const { return sureness(confidence, wording_); }
  // A label by its key, none where that is empty, and what it labels.
  void field(std::string_view key, const std::string& text) {
    line(2, padded(key.empty() ? "" : said(key), label_width) + text);
  }
  std::string quoted(const Claim& claim, Span span) const {
    return wording_.with_subject("explain/quoted", one_line(words_of(report_, claim, span)));
  }

  void value(const Claim& claim) {
    // Whether and how it is so is a word of ours, which nothing in the text is worked out into.
    if (claim.aspect == Aspect::polarity || claim.aspect == Aspect::modality)
      return field("explain/value", wording_.named("stance/", claim.value_text));
    field("explain/value", one_line(claim.value_text));
    for (const auto& step : derivation_of(report_, claim, wording_)) field("", one_line(step));
  }

  void attribution(const Claim& claim) {
    const auto& speech = claim.attribution;
    field("explain/said_by", speech.speaker.empty() ? said("explain/outlet") : one_line(speech.speaker));
    if (!speech.cue.empty()) field("", wording_.with_subject("explain/cue", quoted(claim, speech.cue)));
  }

  void levels(const PairExplanation& pair) {
    const auto width = std::max(columns_of(said("explain/holds")), columns_of(said("explain/fails"))) + 2;
    line(2, said("explain/levels"));
    bool decided = false;
    for (const auto& level : pair.levels) {
      const bool decides = level.holds && !decided;
      decided |= level.holds;
      line(4, padded(said(level.holds ? "explain/holds" : "explain/fails"), width) + level_text(level, wording_) +
                  " → " + verdict(level.verdict) + (decides ? "  " + said("explain/decides") : ""));
    }
    if (decided) return;
    line(4, pair.weighed.empty() ? wording_.with_subject("explain/none_holds", verdict(Verdict::not_comparable))
                                 : said("explain/none_decides"));
  }

  void evidence(const PairExplanation& pair) {
    line(2, wording_.with("explain/evidence", {{"evidence", amount(pair.evidence, wording_)},
                                               {"compared", amount(pair.threshold_agreement, wording_)},
                                               {"conflict", amount(pair.threshold_conflict, wording_)}}));
    contributions(pair.contributions);
    if (pair.comparison.verdict != Verdict::not_comparable && pair.weighed.empty()) odds(pair);
    line(2,
         wording_.with(pair.compatible ? "explain/anchors_fit" : "explain/anchors_unfit",
                       {{"anchors", std::to_string(pair.anchors)}, {"needed", std::to_string(pair.anchors_needed)}}));
  }

  void contributions(const std::vector<Contribution>& all) {
    for (const auto& [feature, weight] : all)
      line(4, std::string(weight < 0 ? "" : "+") + amount(weight, wording_) + "  " +
                  wording_.named("feature/", feature) + " (" + std::string(feature) + ")");
  }

  // What tells whether two numbers answer one question, where no level does.
  void weighed(const PairExplanation& pair) {
    if (pair.weighed.empty()) return;
    line(2, wording_.with("explain/weighed", {{"odds", amount(pair.weighed_odds, wording_)},
                                              {"least", amount(pair.weighed_least, wording_)}}));
    contributions(pair.weighed);
  }

  // How the evidence gives the confidence.
  void odds(const PairExplanation& pair) {
    const auto beyond = pair.evidence - pair.threshold_conflict;
    line(2, wording_.with("explain/odds", {{"start", amount(pair.odds_start, wording_)},
                                           {"rise", amount(pair.odds_rise, wording_)},
                                           {"beyond", amount(beyond, wording_)},
                                           {"odds", amount(pair.odds_start + pair.odds_rise * beyond, wording_)},
                                           {"confidence", confidence(pair.comparison.confidence)}}));
  }

  const Report& report_;
  const Wording& wording_;
  std::string text_;
};

}  // namespace

std::string write_explanation_text(const Report& report, const Explained& explained, const Wording& wording) {
  ExplanationPage page(report, wording);
  if (explained.discrepancy != nullptr) page.discrepancy(*explained.discrepancy);
  for (const auto id : explained.claims) page.claim(report.graph[id]);
  const bool alone = explained.claims.size() == 1;
  std::size_t let_go = 0;
  for (const auto& pair : explained.pairs) {
    let_go += pair.kept ? 0 : 1;
    const bool pair_asked_for = explained.discrepancy == nullptr && !alone;
    if (pair.kept || pair_asked_for || (alone && let_go <= most_let_go)) page.pair(pair);
  }
  if (explained.pairs.empty()) page.never_compared();
  if (alone) page.more(let_go - std::min(let_go, most_let_go));
  return page.take();
}

}  // namespace rashomon
