// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/claim_text.h"
#include "report/escape.h"
#include "report/explanation.h"
#include "report/graph_view.h"

namespace rashomon {
namespace {

constexpr std::size_t most_let_go = 5;  // pairs that are no edge, of one claim

class ExplanationPage {
 public:
  ExplanationPage(const Report& report, const Wording& wording) : report_(report), wording_(wording) {}

  void discrepancy(const Discrepancy& discrepancy) {
    line(0, "discrepancy " + discrepancy.id + "  " + std::string(name_of(discrepancy.verdict)) + " · " +
                std::string(name_of(discrepancy.aspect)) + " · confidence " + two_digits(discrepancy.confidence));
    line(2, one_line(discrepancy.question));
    line(2, one_line(discrepancy.explanation));
  }

  void claim(const Claim& claim) {
    blank();
    line(0, "claim " + claim.key + "  " + article_label(article_of(report_, claim).metadata()));
    field("words", quoted(claim, claim.value_span));
    field("sentence", quoted(claim, claim.evidence));
    field("question", claim.facet + " · " + std::string(name_of(claim.aspect)));
    field("value", claim.value_text);
    for (const auto& step : derivation_of(report_, claim)) field("", step);
    bool first = true;
    for (const auto& [rule, words] : claim.rules) {
      field(first ? "rules" : "", std::string(rule) + " " + quoted(claim, words));
      first = false;
    }
    for (const auto mention : claim.mentions) field("mentioned", quoted(claim, mention));
    field("stance", std::string(name_of(claim.polarity)) + ", " + std::string(name_of(claim.modality)));
    const auto& said = claim.attribution;
    field("said by", said.speaker.empty() ? "the outlet" : one_line(said.speaker));
    if (!said.cue.empty()) field("", "told by the words " + quoted(claim, said.cue));
    if (const auto as_of = iso(claim.as_of); !as_of.empty()) field("as of", as_of);
    if (!claim.scope.empty()) field("scope", claim.scope);
  }

  void pair(const PairExplanation& pair) {
    blank();
    const auto& c = pair.comparison;
    line(0, std::string(pair.kept ? "edge " : "let go ") + report_.graph[pair.a].key + " " + report_.graph[pair.b].key +
                "  " + std::string(name_of(c.verdict)) + " · confidence " + two_digits(c.confidence));
    line(2, quoted(report_.graph[pair.a], report_.graph[pair.a].value_span) + " / " +
                quoted(report_.graph[pair.b], report_.graph[pair.b].value_span));
    evidence(pair);
    line(2, "levels tried");
    bool decided = false;
    for (const auto& level : pair.levels) {
      const bool decides = level.holds && !decided;
      decided |= level.holds;
      line(4, std::string(level.holds ? "holds  " : "no     ") + std::string(level.reason) + " → " +
                  std::string(name_of(level.verdict)) + (decides ? "  (decides)" : ""));
    }
    if (!decided) line(4, "none holds → not_comparable");
    line(2, "for another verdict");
    for (const auto& change : what_would_change(pair, wording_)) line(4, change);
  }

  void never_compared() {
    blank();
    line(0, "never compared: no key in common, claims of one article or of two aspects, or too little evidence");
  }

  void more(std::size_t count) {
    if (count == 0) return;
    blank();
    line(0, std::to_string(count) + " more were let go");
  }

  std::string take() { return std::move(text_); }

 private:
  void blank() {
    if (!text_.empty()) text_ += '\n';
  }
  void line(std::size_t indent, const std::string& text) { text_ += std::string(indent, ' ') + text + '\n'; }
  void field(const std::string& name, const std::string& text) {
    line(2, name + std::string(name.size() < 11 ? 11 - name.size() : 1, ' ') + text);
  }
  std::string quoted(const Claim& claim, Span span) const {
    return "“" + one_line(words_of(report_, claim, span)) + "”";
  }

  void evidence(const PairExplanation& pair) {
    line(2, "evidence " + two_digits(pair.evidence) + ", of " + two_digits(pair.threshold_agreement) +
                " to be compared and " + two_digits(pair.threshold_conflict) + " to conflict");
    for (const auto& [feature, weight] : pair.contributions)
      line(4, std::string(weight < 0 ? "" : "+") + two_digits(weight) + "  " + std::string(feature));
    line(2, "anchors " + std::to_string(pair.anchors) + ", of " + std::to_string(pair.anchors_needed) +
                " for a conflict; the other slots " + (pair.compatible ? "fit" : "do not fit"));
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
