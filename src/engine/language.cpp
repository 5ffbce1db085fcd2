// SPDX-License-Identifier: Apache-2.0
#include "engine/language.h"

#include <algorithm>
#include <iterator>

namespace rashomon {
namespace {

void append(std::vector<Mention>& all, std::vector<Mention> found) {
  all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

bool is_duration(const Mention& mention) {
  const auto* time = std::get_if<Time>(&mention.value);
  return time != nullptr && time->kind == TimeKind::duration;
}

bool is_rate(const Mention& mention) {
  const auto* time = std::get_if<Time>(&mention.value);
  return time != nullptr && time->kind == TimeKind::set;
}

// "50-year-old": the years of an age are no duration, nor does what is done at "115 miles per hour" come again. "Plus
// de dix ans", "two to three days": how long is the number, with its bound or range. The numbers stand behind the
// times, both in the order of the text.
void measure_durations(std::vector<Mention>& all, std::vector<Mention> numbers) {
  const auto number_in = [&](const Mention& time) -> const Mention* {
    const auto number =
        std::ranges::partition_point(numbers, [&](const Mention& m) { return m.span.end <= time.span.begin; });
    return number != numbers.end() && number->span.meets(time.span) ? &*number : nullptr;
  };
  const auto kind_of_number = [](const Mention& number) { return std::get<Quantity>(number.value).kind; };
  std::erase_if(all, [&](const Mention& mention) {
    const auto* number = is_duration(mention) || is_rate(mention) ? number_in(mention) : nullptr;
    return number != nullptr && kind_of_number(*number) == (is_rate(mention) ? QuantityKind::speed : QuantityKind::age);
  });
  for (auto& mention : all) {
    const auto* number = is_duration(mention) ? number_in(mention) : nullptr;
    if (number == nullptr || kind_of_number(*number) != QuantityKind::duration) continue;
    mention.measure = std::get<Quantity>(number->value);
    mention.span = cover(mention.span, number->span);
    mention.tokens = {std::min(mention.tokens.begin, number->tokens.begin),
                      std::max(mention.tokens.end, number->tokens.end)};
  }
  std::erase_if(numbers, [&](const Mention& number) {
    const auto time =
        std::ranges::partition_point(all, [&](const Mention& m) { return m.span.end <= number.span.begin; });
    return time != all.end() && time->span.meets(number.span) && kind_of_number(number) != QuantityKind::age;
  });
  append(all, std::move(numbers));
}

}  // namespace

Language::Language(Pack pack, Analyzer analyzer, QuantityFinder quantities, TimeFinder times, PlaceFinder places,
                   NameFinder names, RoleFinder roles, ClaimLexicon lexicon)
    : pack_(std::move(pack)),
      analyzer_(std::move(analyzer)),
      quantities_(std::move(quantities)),
      times_(std::move(times)),
      places_(std::move(places)),
      names_(std::move(names)),
      roles_(std::move(roles)),
      lexicon_(std::move(lexicon)) {}

Result<std::unique_ptr<const Language>> Language::open(const std::string& folder, const std::string& code,
                                                       const Pack& places) {
  auto pack = Pack::open(folder + "/" + code + ".pack");
  if (!pack) return pack.error();
  // Without its words for what happens, what it denies or only plans would be read as done.
  if (pack->table("actions").rows() == 0)
    return Error{ErrorCode::bad_data, code + ".pack: no table 'actions', which claims are taken from"};
  auto analyzer = Analyzer::open(*pack);
  if (!analyzer) return analyzer.error();
  auto quantities = QuantityFinder::open(*pack);
  if (!quantities) return quantities.error();
  auto times = TimeFinder::open(*pack);
  if (!times) return times.error();
  auto place_finder = PlaceFinder::open(*pack, places);
  if (!place_finder) return place_finder.error();
  auto names = NameFinder::open(*pack, places);
  if (!names) return names.error();
  auto roles = RoleFinder::open(*pack, places);
  if (!roles) return roles.error();
  auto lexicon = ClaimLexicon::open(*pack, places);
  if (!lexicon) return lexicon.error();
  return std::unique_ptr<const Language>(new Language(*std::move(pack), *std::move(analyzer), *std::move(quantities),
                                                      *std::move(times), *std::move(place_finder), *std::move(names),
                                                      *std::move(roles), *std::move(lexicon)));
}

std::vector<Mention> Language::mentions(const Article& article, const Analysis& analysis) const {
  const auto content = article.content();
  auto all = times_.find(content, analysis, article.metadata().published);
  // "a été tué": what the parser takes for a verb is no season.
  std::erase_if(all, [&](const Mention& mention) {
    const auto upos = analysis.tokens[mention.head].upos;
    return analysis.parsed && mention.tokens.size() == 1 && (upos == Upos::aux || upos == Upos::verb);
  });
  std::vector<Span> dated;  // digits of dates count nothing
  for (const auto& mention : all) {
    if (!is_duration(mention) && !is_rate(mention)) dated.push_back(mention.span);
  }
  measure_durations(all, quantities_.find(content, analysis, dated));
  const auto words = written_words(content, analysis);
  auto names = names_.find(content, analysis, words);
  std::erase_if(names, [&](const Mention& name) {  // "8.30 p.m. (2030 GMT)"
    const auto time = std::ranges::partition_point(dated, [&](Span span) { return span.end <= name.span.begin; });
    return time != dated.end() && time->begin < name.span.begin && name.span.end <= time->end;
  });
  // "US$17 billion", "C$ 40": what tells whose currency it is is no place of its own.
  std::vector<Span> sums;
  for (const auto& mention : all) {
    const auto* quantity = std::get_if<Quantity>(&mention.value);
    if (quantity != nullptr && quantity->kind == QuantityKind::money) sums.push_back(mention.span);
  }
  std::ranges::sort(sums);
  const auto in_sum = [&](const Mention& named) {
    const auto sum = std::ranges::partition_point(sums, [&](Span each) { return each.end <= named.span.begin; });
    return sum != sums.end() && sum->contains(named.span);
  };
  std::erase_if(names, in_sum);
  auto places = places_.find(analysis, words, names);
  std::erase_if(places, in_sum);
  append(all, std::move(places));
  append(all, roles_.find(analysis, words, names));
  append(all, std::move(names));
  std::ranges::stable_sort(all, {}, &Mention::span);
  return all;
}

ArticleClaims Language::read(const Article& article, const Classes& classes, bool word_by_word) const {
  const auto analysis = analyzer_.analyze(article.content(), article.title_size());
  return find_claims(article, analysis, lexicon_, classes, mentions(article, analysis), word_by_word);
}

}  // namespace rashomon
