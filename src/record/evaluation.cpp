// SPDX-License-Identifier: Apache-2.0
#include "record/evaluation.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/json_writer.h"
#include "document/json.h"

namespace rashomon {
namespace {

constexpr std::string_view floor_format = "rashomon-floor/1";

class Figures {
 public:
  void add(const std::string& name, Share share) {
    if (share.whole > 0) all_.push_back({name, share});
  }
  void add(const std::string& prefix, const std::string& suffix, const std::map<std::string, Share>& by_aspect) {
    for (const auto& [aspect, share] : by_aspect) add(prefix + aspect + suffix, share);
  }
  void add_score(const std::string& prefix, const Score& score) {
    add(prefix + "recall", score.recall);
    add(prefix + "core", score.core);
    add(prefix + "strict", score.strict);
    add(prefix + "judged", score.judged);
    add(prefix + "edges", score.edges);
    add(prefix + "kind", score.kind);
    add(prefix + "aspect", score.aspect);
    add(prefix + "agreements", score.agreements);
    add(prefix, "/recall", score.recall_by_aspect);
    add(prefix, "/strict", score.strict_by_aspect);
    add(prefix, "/judged", score.judged_by_aspect);
  }

  std::vector<Figure> take() {
    std::ranges::sort(all_, {}, &Figure::name);
    return std::move(all_);
  }

 private:
  std::vector<Figure> all_;
};

void add_claims(Figures& figures, const std::string& prefix, const ClaimsScore& score) {
  for (const auto& [name, shares] :
       {std::pair{"recall", &score.recall}, std::pair{"precision", &score.precision}, std::pair{"read", &score.read}}) {
    Share all;
    for (const auto& [aspect, share] : *shares) all += share;
    figures.add(prefix + name, all);
  }
  figures.add(prefix, "/recall", score.recall);
  figures.add(prefix, "/precision", score.precision);
  figures.add(prefix, "/read", score.read);
  figures.add(prefix + "right_stance", score.stance);
  figures.add(prefix + "right_polarity", score.polarity);
  figures.add(prefix + "right_modality", score.modality);
  figures.add(prefix + "right_speaker", score.speaker);
}

void add_quotes(Figures& figures, const std::string& prefix, const QuotesScore& score) {
  for (const auto& [kind, counts] : score.by_kind) {
    const auto all = counts.right + counts.wrong + counts.unknown;
    figures.add(prefix + kind + "/right", {counts.right, all});
    // What is unknown is not wrong: both are told.
    figures.add(prefix + kind + "/not_wrong", {all - counts.wrong, all});
  }
}

Error malformed(const std::string& why) { return {ErrorCode::bad_data, why}; }

}  // namespace

void add_story(Evaluation& evaluation, const Report& report, const Gold& gold) {
  auto& story = evaluation.stories.emplace_back(Evaluation::Story{report.story, score(report, gold)});
  evaluation.total += story.score;
  std::set<std::string> languages;
  for (const auto& article : report.articles) languages.insert(article.metadata().language);
  for (const auto& language : languages) evaluation.by_language[language] += score(report, gold, language);
  for (const auto& [level, pairs] : report.coverage.levels) evaluation.levels[level] += pairs;
}

void add_text(Evaluation& evaluation, const Report& report, const GoldText& text) {
  if (!text.claims.empty() || !text.stances.empty()) evaluation.claims[text.language] += score_claims(report, text);
  if (!text.quotes.empty()) evaluation.quotes[text.language] += score_quotes(report, text);
}

std::vector<Figure> figures_of(const Evaluation& evaluation) {
  Figures figures;
  figures.add_score("conflicts/", evaluation.total);
  for (const auto& [language, score] : evaluation.by_language) figures.add_score("conflicts/" + language + "/", score);
  for (const auto& [language, score] : evaluation.claims) add_claims(figures, "claims/" + language + "/", score);
  for (const auto& [language, score] : evaluation.quotes) add_quotes(figures, "quotes/" + language + "/", score);
  return figures.take();
}

Result<Floor> read_floor(std::string_view text) {
  const auto object = parse_object(text);
  if (!object) return malformed(object.error().message);
  const auto format = text_member(*object, "format");
  if (!format || *format != floor_format) return malformed("its format is not '" + std::string(floor_format) + "'");
  const auto* figures = object->if_contains("figures");
  if (figures == nullptr || !figures->is_object()) return malformed("'figures' is no object");
  Floor floor;
  for (const auto& [key, value] : figures->get_object()) {
    const std::string name(key.data(), key.size());
    if (!value.is_number()) return malformed("'" + name + "' is no number");
    floor[name] = value.to_number<double>();
  }
  return floor;
}

std::string write_floor(const Floor& floor) {
  auto text = "{\n\"format\": " + json_quoted(floor_format) + ",\n\"figures\": {";
  std::string_view separator = "\n";
  for (const auto& [name, value] : floor) {
    text += std::string(separator) + json_quoted(name) + ": " + JsonWriter().value(value).take();
    separator = ",\n";
  }
  return text + "\n}\n}\n";
}

std::vector<Shortfall> shortfalls(const std::vector<Figure>& figures, const Floor& floor) {
  std::vector<Shortfall> below;
  for (const auto& [name, least] : floor) {
    const auto found = std::ranges::find(figures, name, &Figure::name);
    if (found == figures.end())
      below.push_back({name, least, 0, false});
    else if (found->share.value() < least)
      below.push_back({name, least, found->share.value(), true});
  }
  return below;
}

Floor raised(Floor floor, const std::vector<Figure>& figures) {
  for (const auto& [name, share] : figures) {
    const auto found = floor.find(name);
    if (found != floor.end()) found->second = std::max(found->second, std::floor(share.value() * 1000) / 1000);
  }
  return floor;
}

}  // namespace rashomon
