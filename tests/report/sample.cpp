// SPDX-License-Identifier: Apache-2.0
#include "report/sample.h"

#include "base/hash.h"
#include "report/build.h"
#include "report/sample_wording.h"

namespace rashomon {
namespace {

constexpr std::string_view first_text =
    "Trois personnes sont mortes dans l’effondrement du pont, a dit le préfet.\nLe pont se trouvait dans le village "
    "d’Orvanne.";
constexpr std::string_view second_text =
    "Cinq personnes sont mortes, selon <les pompiers> & \"la mairie\".\n\nLe pont était dans la ville de Sarce.";
constexpr std::string_view third_text = "Il pleuvait *beaucoup* ; =1+1 | trois morts \x1b[31m\x01 comptés.";

Article article_of(const std::string& id, const std::string& outlet, const std::string& title, std::string_view text) {
  Metadata metadata;
  metadata.id = id;
  metadata.path = "un pont/" + id + ".txt";
  metadata.outlet = outlet;
  metadata.language = "fr";
  if (id == "a") metadata.url = "https://example.org/a?b=1&c=2";
  if (id == "b") metadata.url = "javascript:alert(1)";
  metadata.sha256 = sha256(text);
  metadata.bytes = text.size();
  metadata.offsets.append(text.size(), text.size());
  return {std::move(metadata), title, text};
}

// Lays claims into articles by the words that carry them.
class Teller {
 public:
  explicit Teller(const std::vector<Article>& articles) : articles_(articles) {}

  ClaimId say(std::uint32_t article, std::string_view words, std::string facet, Value value,
              const std::string& value_text) {
    Claim claim;
    claim.id = {static_cast<std::uint32_t>(claims.size())};
    claim.article = {article};
    claim.frame = {claim.id.index / 2};
    claim.key = hex(hash(facet + std::to_string(article) + std::string(words)));
    claim.subject = "pont";
    claim.facet = std::move(facet);
    claim.aspect = std::holds_alternative<Place>(value) ? Aspect::place : Aspect::quantity;
    claim.value = std::move(value);
    claim.value_text = value_text;
    claim.value_span = find(article, words);
    claim.evidence = line_around(article, claim.value_span);
    claims.push_back(std::move(claim));
    return claims.back().id;
  }
  Span find(std::uint32_t article, std::string_view words) const {
    const auto begin = static_cast<std::uint32_t>(articles_[article].content().find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }

  std::vector<Claim> claims;

 private:
  Span line_around(std::uint32_t article, Span span) const {
    const auto content = articles_[article].content();
    const auto before = content.substr(0, span.begin).rfind('\n'), after = content.find('\n', span.end);
    return {before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1),
            static_cast<std::uint32_t>(after == std::string_view::npos ? content.size() : after)};
  }

  const std::vector<Article>& articles_;
};

Quantity exactly(std::int64_t number) {
  return {number, number, number, Bound::exactly, QuantityKind::cardinal, "", false, false};
}

Place place(const std::string& feature, const std::string& name) {
  Place place;
  place.name = name;
  place.feature = feature;
  return place;
}

}  // namespace

Report sample_report(const std::string& language) {
  std::vector<Article> articles = {article_of("a", "Le Journal", "Le pont d’Orvanne", first_text),
                                   article_of("b", "", "", second_text),
                                   article_of("c", "La \"Gazette\"", "Pluie", third_text)};
  Teller teller(articles);
  const auto three = teller.say(0, "Trois personnes", "die/patient/quantity", exactly(3), "3 personne");
  teller.claims[three.index].attribution = {
      "le préfet", "prefet", {"l’agence"}, teller.find(0, "le préfet"), teller.find(0, "a dit")};
  const auto village =
      teller.say(0, "le village d’Orvanne", "lie/place", place("village", "orvanne"), "village orvanne");
  const auto five = teller.say(1, "Cinq personnes", "die/patient/quantity", exactly(5), "5 personne");
  teller.claims[five.index].attribution = {"les pompiers", "pompiers", {}, {}, teller.find(1, "selon")};
  const auto town = teller.say(1, "la ville de Sarce", "lie/place", place("town", "sarce"), "town sarce");
  const auto rain = teller.say(2, "*beaucoup*", "rain/quantity", exactly(1), "beaucoup");
  const auto dead = teller.say(2, "trois morts \x1b[31m\x01", "die/patient/quantity", exactly(3), "3 mort");
  teller.claims[dead.index].mentions = {teller.find(2, "Pluie")};
  teller.claims[rain.index].scope = "dimanche";
  std::vector<Comparison> edges = {
      {three, five, Aspect::quantity, Verdict::contradicts, "quantity/numbers_differ", 0.9},
      {five, dead, Aspect::quantity, Verdict::contradicts, "quantity/numbers_differ", 0.8},
      {three, dead, Aspect::quantity, Verdict::agrees, "quantity/same_number", 0.95},
      {village, town, Aspect::place, Verdict::diverges, "place/other_feature", 0.615},
  };
  const std::vector<ArticleId> copies = {{0}, {1}, {2}};
  ClaimGraph graph(std::move(teller.claims), std::move(edges), copies);
  auto report = build_report("un pont", language, std::move(articles), std::move(graph),
                             {{2, 0, 2}, {2, 1, 2}, {1, 0, 2}}, sample_wording(language));
  report.diagnostics = {{"un pont/c.txt", "2 control characters (such as NUL) are kept in the text"}};
  return report;
}

Report empty_report(const std::string& language) {
  std::vector<Article> articles = {article_of("a", "", "", "Rien.")};
  const std::vector<ArticleId> copies = {{0}};
  return build_report("", language, std::move(articles), ClaimGraph({}, {}, copies), {{1, 1, 0}},
                      sample_wording(language));
}

}  // namespace rashomon
