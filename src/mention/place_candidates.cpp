// SPDX-License-Identifier: Apache-2.0
#include "mention/place_candidates.h"

#include <algorithm>
#include <set>

namespace rashomon {
namespace {

constexpr std::uint32_t longest_name = 6;
constexpr std::uint32_t famous = 1'000'000;  // inhabitants: no namesake takes such a city's place
constexpr std::uint32_t large = 50'000;      // inhabitants: of a smaller town a common word is hardly the name

class Candidates {
 public:
  Candidates(const NameKnowledge& knowledge, const std::vector<WrittenWord>& words, std::vector<bool> closed)
      : knowledge_(knowledge),
        words_(words),
        closed_(std::move(closed)),
        headings_(headings(words, words.empty() ? 0 : words.back().sentence + 1)) {}

  std::vector<NamedPlace> find() {
    for (std::uint32_t at = 0; at < words_.size();) {
      const auto end = longest(at);
      if (end > at) ranges_.push_back({at, end});
      at = std::max(end, at + 1);
    }
    count_countries();
    std::vector<NamedPlace> places;
    for (const auto range : ranges_) places.push_back({range, chosen(range)});
    return places;
  }

 private:
  std::uint32_t longest(std::uint32_t at) const {
    auto found = at;
    for (auto end = at + 1; end <= words_.size() && end <= at + longest_name; ++end) {
      const auto& last = words_[end - 1];
      if (last.punctuation || closed_[end - 1] || last.sentence != words_[at].sentence) break;
      if (end == at + 1 ? !may_name(at) : !last.capital && !words_[at].capital) continue;
      if (!last.capital && end > at + 1) {
        // "territoires palestiniens", "Fédération de Russie": only the whole counts.
        if (knowledge_.is_function(last) || opens_lower(at, end)) continue;
      }
      if (!knowledge_.gazetteer().candidates_of_key(joined_key(words_, {at, end})).empty()) found = end;
    }
    return found;
  }

  // "A man", "La porte": a capital that comes from the sentence alone.
  bool opens_lower(std::uint32_t at, std::uint32_t end) const {
    return words_[at].starts && knowledge_.is_common(words_[at]) &&
           std::none_of(words_.begin() + at + 1, words_.begin() + end, [](const auto& each) { return each.capital; });
  }

  // One word is a place's name where its capital does not come from elsewhere.
  bool may_name(std::uint32_t at) const {
    const auto& word = words_[at];
    if (!word.capital || word.dated || word.key.size() < 2) return false;
    if (is_acronym(word.text) && knows_country(word.key)) return true;  // "US", though "us" is a word of grammar
    if (knowledge_.is_function(word)) return false;
    if (is_acronym(word.text) && word.key.size() > 4) return !knowledge_.is_common(word);
    const bool neighbour = (at > 0 && words_[at - 1].capital && !words_[at - 1].punctuation && !closed_[at - 1] &&
                            !words_[at - 1].starts && words_[at - 1].sentence == word.sentence &&
                            !knowledge_.demonyms().find(words_[at - 1].key));
    if (knowledge_.demonyms().find(word.key) && !knows_country(word.key)) return false;
    if (!knowledge_.is_common(word)) return !neighbour || knows_country(word.key);
    // "À Bordeaux": the wine and its colour have no capital within a sentence.
    const bool named = word.proper && !headings_[word.sentence] && is_large(word.key);
    return !word.starts && !neighbour && (knows_country(word.key) || knowledge_.is_only_noun(word) || named);
  }

  bool knows_country(const std::string& key) const {
    const auto ids = knowledge_.gazetteer().candidates_of_key(key);
    if (ids.empty()) return false;
    const auto place = knowledge_.gazetteer().place(ids[0]);
    return place && place->feature <= PlaceFeature::country;
  }

  bool is_large(const std::string& key) const {
    const auto ids = knowledge_.gazetteer().candidates_of_key(key);
    const auto place = ids.empty() ? std::nullopt : knowledge_.gazetteer().place(ids[0]);
    return place && place->population >= large;
  }

  void count_countries() {
    for (const auto& word : words_) {
      if (const auto id = knowledge_.demonyms().find(word.key); id && !word.punctuation) add_country(*id);
    }
    for (const auto range : ranges_) {
      const auto ids = knowledge_.gazetteer().candidates_of_key(joined_key(words_, range));
      if (ids.size() == 1 || knows_country(joined_key(words_, range))) add_country(ids[0]);
    }
  }

  void add_country(std::uint32_t id) {
    if (const auto country = knowledge_.gazetteer().country_of(id); country != 0) countries_.insert(country);
  }

  std::uint32_t chosen(WordRange range) const {
    const auto& gazetteer = knowledge_.gazetteer();
    const auto ids = gazetteer.candidates_of_key(joined_key(words_, range));
    const auto first = *gazetteer.place(ids[0]);
    const bool settled = ids.size() == 1 || first.feature <= PlaceFeature::country || first.population >= famous;
    if (settled || countries_.contains(gazetteer.country_of(first.id))) return first.id;
    const auto here =
        std::ranges::find_if(ids, [&](std::uint32_t id) { return countries_.contains(gazetteer.country_of(id)); });
    return here != ids.end() ? *here : first.id;
  }

  const NameKnowledge& knowledge_;
  const std::vector<WrittenWord>& words_;
  std::vector<bool> closed_, headings_;
  std::vector<WordRange> ranges_;
  std::set<std::uint32_t> countries_;
};

}  // namespace

std::vector<bool> closed_words(const std::vector<WrittenWord>& words, std::span<const Mention> names) {
  std::vector<bool> closed(words.size(), false);
  auto word = words.begin();
  for (const auto& mention : names) {
    const auto* name = std::get_if<Name>(&mention.value);
    if (name == nullptr || name->kind == NameKind::other) continue;
    word = std::find_if(word, words.end(), [&](const WrittenWord& each) { return each.span.end > mention.span.begin; });
    for (auto each = word; each != words.end() && each->span.begin < mention.span.end; ++each)
      closed[static_cast<std::size_t>(each - words.begin())] = true;
  }
  return closed;
}

std::vector<NamedPlace> find_named_places(const NameKnowledge& knowledge, const std::vector<WrittenWord>& words,
                                          std::span<const Mention> names) {
  return Candidates(knowledge, words, closed_words(words, names)).find();
}

}  // namespace rashomon
