// SPDX-License-Identifier: Apache-2.0
#include "report/html/story.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "base/distinct.h"
#include "document/published.h"
#include "report/claim_text.h"
#include "report/escape.h"

namespace rashomon {

HtmlStory::HtmlStory(const Report& written, const Wording& words, std::string prefix)
    : report(written),
      wording(words),
      outline(outline_of(written, words)),
      prefix_(std::move(prefix)),
      disputes_(written.graph.claims().size()),
      agreed_(written.graph.claims().size()),
      linked_(written.graph.claims().size()) {
  find_disputes();
  find_links();
}

void HtmlStory::find_disputes() {
  for (std::size_t place = 0; place < report.discrepancies.size(); ++place) {
    for (const auto& position : report.discrepancies[place].positions) {
      for (const auto id : position.claims) disputes_[id.index].push_back(place);
    }
  }
  for (auto& places : disputes_) {
    std::ranges::sort(places);
    keep_distinct(places);
  }
  for (const auto& position : report.agreements) {
    for (const auto id : position.claims) agreed_[id.index] = true;
  }
}

void HtmlStory::find_links() {
  for (const auto& claim : report.graph.claims()) {
    const bool tabled = is_dated(claim) || (claim.aspect == Aspect::quantity && is_listed(report, claim));
    linked_[claim.id.index] = tabled || agreed(claim.id) || !disputes_of(claim.id).empty();
  }
  for (const auto& edge : report.graph.edges()) {
    if (kind_of(edge.verdict) != EdgeKind::none) linked_[edge.a.index] = linked_[edge.b.index] = true;
  }
  for (const auto& silence : report.silences) linked_[silence.claim.index] = true;
}

std::string letter_of(ArticleId id) {
  std::string letters;
  for (auto rest = id.index + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::string outlet_of(const Metadata& metadata) {
  return one_line(metadata.outlet.empty() ? metadata.id : metadata.outlet);
}

bool is_dated(const Claim& claim) {
  const auto* time = std::get_if<Time>(&claim.value);
  if (claim.aspect != Aspect::time || time == nullptr || time->kind != TimeKind::calendar || time->when.size() != 1) {
    return false;
  }
  return time->when[0].begin != Instant::min() && time->when[0].end != Instant::max();
}

void write_letter(Html& html, const HtmlStory& story, ArticleId id) {
  constexpr std::uint32_t colours = 6;
  html.element("abbr",
               {{"class", "letter outlet-" + std::to_string(id.index % colours + 1)},
                {"title", one_line(article_label(story.report.articles[id.index].metadata()))}},
               letter_of(id));
}

std::string spaced(std::string time) {
  std::ranges::replace(time, 'T', ' ');
  const auto slash = time.find('/');
  return slash == std::string::npos ? time : time.replace(slash, 1, " – ");
}

namespace {

// A number as the language writes it, to thousandths: a third is 0,333.
std::string figure(Decimal number, double scale, const Wording& wording) {
  auto text = Decimal::nearest(std::round(number.to_double() * scale * 1000) / 1000).to_string();
  if (const auto point = text.find('.'); point != std::string::npos) text.replace(point, 1, wording["number/point"]);
  return text;
}

}  // namespace

std::string reading_of(const Value& value, std::string_view words, const Wording& wording) {
  if (const auto* time = std::get_if<Time>(&value)) return time->kind == TimeKind::calendar ? spaced(iso(*time)) : "";
  const auto* quantity = std::get_if<Quantity>(&value);
  if (quantity == nullptr) return "";
  const auto& [low, best, high] = std::tie(quantity->low, quantity->best, quantity->high);
  // Shares are told in per cent.
  const bool share = quantity->unit == "share";
  const auto key = "unit/" + (share ? "percent" : quantity->unit);
  const auto named = wording[key];
  const auto unit = quantity->unit.empty() ? "" : "\u00a0" + std::string(named == key ? quantity->unit : named);
  const auto told = [&](Decimal number) { return figure(number, share ? 100 : 1, wording); };
  const bool in_digits = words.find_first_of("0123456789") != std::string_view::npos;
  if (low == high) return in_digits ? "" : told(best) + unit;
  if (!high.finite()) return "≥ " + told(low) + unit;
  if (!low.finite()) return "≤ " + told(high) + unit;
  return told(low) + " – " + told(best) + " – " + told(high) + unit;
}

void write_voice(Html& html, const HtmlStory& story, const Voice& voice) {
  const auto& claim = story.report.graph[voice.claim];
  const auto& metadata = article_of(story.report, claim).metadata();
  html.open("figure", {{"class", "voice"}}).open("blockquote", {{"lang", metadata.language}, {"dir", "auto"}});
  html.text(voice.before);
  html.open("a", {{"class", "words"}, {"href", "#" + story.words_id(claim.id)}, {"data-claim", claim.key}});
  html.element("mark", voice.value).close().text(voice.after).close().open("figcaption");
  write_letter(html, story, claim.article);
  html.text(" ").element("cite", outlet_of(metadata));
  if (const auto date = iso(metadata.published); !date.empty()) {
    html.text(" · ").element("time", {{"datetime", date}}, date);
  }
  if (!voice.speaker.empty()) {
    html.text(" · ").element("span", {{"class", "speaker"}}, story.wording.with_subject("layout/says", voice.speaker));
  }
  html.close().close().line();
}

void write_words_link(Html& html, const HtmlStory& story, ClaimId id, std::string_view words) {
  html.element(
      "a", {{"class", "words"}, {"href", "#" + story.words_id(id)}, {"data-claim", story.report.graph[id].key}}, words);
}

}  // namespace rashomon
