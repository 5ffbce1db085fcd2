// SPDX-License-Identifier: Apache-2.0
#include "mention/place_reader.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/tree.h"
#include "mention/kind_names.h"
#include "mention/place_candidates.h"
#include "mention/roads.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// Reads the places of one article.
class Reader {
 public:
  Reader(const NameKnowledge& knowledge, const PlaceVocabulary& vocabulary, const Analysis& analysis,
         const std::vector<WrittenWord>& words, std::span<const Mention> names)
      : knowledge_(knowledge),
        gazetteer_(knowledge.gazetteer()),
        vocabulary_(vocabulary),
        analysis_(analysis),
        words_(words),
        closed_(closed_words(words, names)),
        kinds_(knowledge, vocabulary, analysis, words, closed_) {
    for (const auto& place : find_named_places(knowledge, words, names)) {
      // "Ouest": a word for a direction is no place by itself.
      const bool direction = place.words.size() == 1 && vocabulary.direction(words[place.words.begin].key) != nullptr;
      if (!direction) named_.emplace(place.words.begin, place);
    }
  }

  std::vector<Mention> read() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      if (named_.contains(at)) add_named(named_.at(at));
      if (vocabulary_.direction(words_[at].key) != nullptr) add_part(at);
      if (auto road = numbered_road(vocabulary_, words_, at); road && !in_part_.contains(at)) {
        add_road(*std::move(road));
        continue;
      }
      const auto described = vocabulary_.feature_at(words_, at);
      if (described.feature == nullptr || closed_[at]) continue;
      const bool several = described.words.size() > 1;
      if (!described.feature->idle() && (several || may_be_noun(at))) add_described(described);
      if (several) at = described.words.end - 1;
    }
    add_known_names();
    add_tagged();
    std::ranges::stable_sort(mentions_, {}, &Mention::span);
    return std::move(mentions_);
  }

 private:
  bool has(std::uint32_t at, std::uint32_t after) const { return kinds_.has(at, after); }
  const NamedPlace* named_at(std::uint32_t at) const {
    const auto found = named_.find(at);
    return found != named_.end() ? &found->second : nullptr;
  }
  // "centrale" is a noun or an adjective: a tree tells which.
  bool may_be_noun(std::uint32_t at) const {
    const auto upos = analysis_.tokens[words_[at].tokens.begin].upos;
    return !analysis_.parsed || upos == Upos::noun || upos == Upos::propn || upos == Upos::x;
  }

  std::optional<PlaceRelation> relation_before(std::uint32_t at) const {
    return vocabulary_.before(analysis_, words_[at].tokens.begin,
                              analysis_.sentences[words_[at].sentence].tokens.begin);
  }

  void add(WordRange range, Place place) {
    Mention mention;
    mention.span = span_of(words_, range);
    mention.tokens = tokens_of(words_, range);
    mention.head = analysis_.parsed ? head_of(analysis_, mention.tokens) : mention.tokens.begin;
    mention.value = std::move(place);
    mentions_.push_back(std::move(mention));
  }

  void set_region(Place& place, const NamedPlace& region) const {
    place.region_id = region.id;
    place.region = place_key(gazetteer_.place(region.id)->name);
  }

  void add_named(const NamedPlace& named) {
    if (in_part_.contains(named.words.begin)) return;
    const auto known = *gazetteer_.place(named.id);
    Place place;
    place.id = named.id;
    place.name = place_key(known.name);
    place.feature = name_of(known.feature);
    if (named.words.begin > 0) place.relation = relation_before(named.words.begin).value_or(PlaceRelation::in);
    add(named.words, std::move(place));
  }

  struct Part {
    WordRange words;
    const NamedPlace* region = nullptr;
    std::string direction;
    bool adjective = false;
  };

  // "nord du Kosovo", "northern Kosovo", "north of Kosovo".
  std::optional<Part> part_at(std::uint32_t at) const {
    const auto* direction = has(at, at) ? vocabulary_.direction(words_[at].key) : nullptr;
    if (direction == nullptr) return std::nullopt;
    const auto next = kinds_.behind_of(at + 1);
    const bool joined = next > at + 1;
    const auto* region = has(next, at) ? named_at(next) : nullptr;
    if (region == nullptr || (direction->adjective && joined)) return std::nullopt;
    return Part{{at, region->words.end}, region, direction->direction, direction->adjective || !joined};
  }

  // A part of an area, but a direction from a city: "au nord de Paris" lies outside.
  bool is_area(const NamedPlace& place) const { return gazetteer_.place(place.id)->feature < PlaceFeature::city; }

  void add_part(std::uint32_t at) {
    const auto part = part_at(at);
    const auto town = part ? WordRange{} : kinds_.town_beside(at);
    if ((!part && town.size() == 0) || in_part_.contains(at)) return;
    in_part_.insert(at);
    in_part_.insert(part ? part->region->words.begin : town.begin);
    Place place;
    place.direction = vocabulary_.direction(words_[at].key)->direction;
    if (part && is_area(*part->region)) {
      set_region(place, *part->region);
      place.relation = relation_before(at).value_or(PlaceRelation::in);
      return add(part->words, std::move(place));
    }
    place.relation = PlaceRelation::direction;
    if (!part) {
      place.name = joined_key(words_, town);
      return add({at, town.end}, std::move(place));
    }
    place.id = part->region->id;
    place.name = place_key(gazetteer_.place(place.id)->name);
    place.feature = name_of(PlaceFeature::city);
    add(part->words, std::move(place));
  }

  // Takes back the places that were found within some words, the last ones: all others end before them.
  void drop_within(WordRange range) {
    const auto words = span_of(words_, range);
    auto first = mentions_.end();
    while (first != mentions_.begin() && std::prev(first)->span.end > words.begin) --first;
    const auto within = [&](const Mention& each) { return words.contains(each.span); };
    mentions_.erase(std::remove_if(first, mentions_.end(), within), mentions_.end());
  }

  void add_road(NumberedRoad road) {
    road.place.relation = relation_before(road.words.begin).value_or(PlaceRelation::in);
    for (auto i = road.words.begin; i < road.words.end; ++i) in_part_.insert(i);
    add(road.words, std::move(road.place));
  }

  void add_described(const FoundFeature& described) {
    const auto at = described.words.end - 1;
    const auto& feature = *described.feature;
    Place place;
    place.feature = feature.type;
    auto range = described.words;
    auto next = skip_adjectives(at + 1, place);
    const bool street = feature.kind == "street";
    const auto behind = feature.kind == "area" ? WordRange{} : kinds_.name_behind(at, street),
               before = kinds_.name_before(range.begin);
    if (behind.size() > 0 &&
        (feature.kind == "settlement" || street || named_at(behind.begin) == nullptr || words_[at].capital)) {
      place.name = joined_key(words_, behind);
      range.end = next = behind.end;
    } else if (before.size() > 0 && (named_at(before.begin) == nullptr || (street && words_[at].capital))) {
      place.name = joined_key(words_, before);
      range.begin = before.begin;
      // "Clinton Avenue" is no town.
      drop_within(before);
    }
    if (!place.region.empty()) range.end = std::max(range.end, next);
    name_place(place, range, behind);
    next = read_region(next, place, range);
    const auto relation = relation_before(range.begin);
    if (!relation && place.name.empty() && place.region.empty()) return;
    if (place.name.empty() && place.region.empty() && feature.kind == "area") return;
    place.relation = relation.value_or(PlaceRelation::in);
    add(range, std::move(place));
  }

  // "frontière serbe": the adjective tells the region; others ("orthodoxe") tell nothing here.
  std::uint32_t skip_adjectives(std::uint32_t at, Place& place) const {
    auto next = at;
    for (; has(next, at - 1) && next < at + 2 && !words_[next].punctuation && !words_[next].capital; ++next) {
      const auto id = knowledge_.demonyms().find(words_[next].key);
      if (id) {
        place.region_id = *id;
        place.region = place_key(gazetteer_.place(*id)->name);
      } else if (!knowledge_.is_adjective(words_[next]) || knowledge_.is_function(words_[next])) {
        break;
      }
    }
    return next;
  }

  // The gazetteer's id of a settlement's name; what it does not have is remembered for the rest of the article.
  void name_place(Place& place, WordRange range, WordRange behind) {
    if (place.name.empty()) return;
    // "Rue de Paris" is not Paris.
    const bool street = place.feature == "street" || place.feature == "square";
    const auto* named = behind.size() > 0 && !street ? named_at(behind.begin) : nullptr;
    if (street) drop_within(range);
    if (named != nullptr && named->words.end == behind.end) {
      place.id = named->id;
      place.name = place_key(gazetteer_.place(named->id)->name);
      in_part_.insert(behind.begin);
      std::erase_if(mentions_, [&](const Mention& each) { return each.span == span_of(words_, behind); });
    } else {
      described_.try_emplace(place.name, place.feature);
    }
    for (auto i = range.begin; i < range.end; ++i) in_part_.insert(i);
  }

  // "du nord du Kosovo", ", au nord du Kosovo", "in northern Kosovo", "in Kosovo": where a described place lies.
  std::uint32_t read_region(std::uint32_t next, Place& place, WordRange& range) {
    auto at = next;
    if (has(at, range.begin) && words_[at].text == ",") ++at;
    for (int small = 0; small < 3 && has(at, range.begin); ++small, ++at) {
      const auto part = part_at(at);
      const auto* named = part ? part->region : named_at(at);
      if (named != nullptr && is_area(*named) && (at > next || part)) {
        const bool said = at > next && (words_[next].text != "," || small > 0);
        if (!said && !part) return next;
        set_region(place, *named);
        if (part) place.direction = part->direction;
        const auto end = part ? part->words.end : named->words.end;
        if (words_[next].text != ",") range.end = end;
        return end;
      }
      if (!vocabulary_.is_small(fold(analysis_.form(words_[at].tokens.begin)))) return next;
    }
    return next;
  }

  // Later mentions of a place that the article has said to be one: "Banjska" behind "le village de Banjska".
  void add_known_names() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      const auto known = described_.find(words_[at].key);
      if (!words_[at].capital || known == described_.end() || in_part_.contains(at) || named_.contains(at)) continue;
      Place place;
      place.name = known->first;
      place.feature = known->second;
      place.relation = relation_before(at).value_or(PlaceRelation::in);
      add({at, at + 1}, std::move(place));
    }
  }

  // What only the model takes for a place: a name without an id.
  void add_tagged() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      const auto tag = [&](std::uint32_t i) { return analysis_.tokens[words_[i].tokens.begin].clear_entity; };
      if (tag(at) != EntityTag::begin_place || !kinds_.names_place(at, true) || in_part_.contains(at) ||
          named_.contains(at))
        continue;
      auto end = at + 1;
      while (has(end, at) && tag(end) == EntityTag::in_place && kinds_.names_place(end, true) && !named_.contains(end))
        ++end;
      const bool inside = (has(end, at) && words_[end].capital && !words_[end].punctuation) ||
                          (at > 0 && words_[at - 1].capital && !words_[at - 1].starts &&
                           words_[at - 1].sentence == words_[at].sentence);
      const bool common = end == at + 1 && knowledge_.is_common(words_[at]);
      if (inside || common || described_.contains(words_[at].key)) continue;
      Place place;
      place.name = joined_key(words_, {at, end});
      place.relation = relation_before(at).value_or(PlaceRelation::in);
      add({at, end}, std::move(place));
      at = end - 1;
    }
  }

  const NameKnowledge& knowledge_;
  const Gazetteer& gazetteer_;
  const PlaceVocabulary& vocabulary_;
  const Analysis& analysis_;
  const std::vector<WrittenWord>& words_;
  std::vector<bool> closed_;  // words of persons' and organisations' names
  KindNames kinds_;
  std::map<std::uint32_t, NamedPlace> named_;  // by the first word
  std::set<std::uint32_t> in_part_;
  std::map<std::string, std::string> described_;  // name to feature
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> read_places(const NameKnowledge& knowledge, const PlaceVocabulary& vocabulary,
                                 const Analysis& analysis, const std::vector<WrittenWord>& words,
                                 std::span<const Mention> names) {
  return Reader(knowledge, vocabulary, analysis, words, names).read();
}

}  // namespace rashomon
