// SPDX-License-Identifier: Apache-2.0
#include "mention/entities.h"

#include <algorithm>
#include <unordered_set>
#include <variant>

#include "mention/name.h"
#include "mention/name_knowledge.h"
#include "mention/place.h"
#include "mention/written.h"

namespace rashomon {

struct EntityFinder::Impl {
  NameKnowledge knowledge;
  NameFinder names;
  PlaceFinder places;
  std::unordered_set<std::string> media;  // lemmas of what a name behind it is the name of: "daily"
};

namespace {

constexpr std::uint32_t longest_place = 4;  // words

// The tag of the words behind the one that begins an entity.
EntityTag going_on(EntityTag begin) { return static_cast<EntityTag>(static_cast<int>(begin) + 1); }

class Settler {
 public:
  Settler(const NameKnowledge& knowledge, const std::unordered_set<std::string>& media,
          const std::vector<WrittenWord>& words, Analysis& analysis)
      : knowledge_(knowledge),
        media_(media),
        analysis_(analysis),
        words_(words),
        headings_(headings(words, analysis.sentences.size())) {
    for (auto& token : analysis_.tokens) token.entity = EntityTag::outside;
  }

  void add_names(std::span<const Mention> names) {
    for (const auto& mention : names) {
      const auto* name = std::get_if<Name>(&mention.value);
      if (name == nullptr || holds_verb(mention.tokens)) continue;
      if (name->kind == NameKind::person && !after_media(mention.tokens.begin))
        mark(mention.tokens, EntityTag::begin_person);
      if (name->kind == NameKind::organisation) mark(mention.tokens, EntityTag::begin_organisation);
    }
  }

  // What stands in the gazetteer, the longest name first; a sea or street behind or before its kind; an office by its
  // common nouns; what a paper is called.
  void add_known() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      if (free(at)) at += std::max(take(at), 1U) - 1;
    }
  }

  // Names of places that no gazetteer has.
  void add_places(std::span<const Mention> places) {
    for (const auto& mention : places) {
      const auto* place = std::get_if<Place>(&mention.value);
      if (place == nullptr || place->name.empty()) continue;
      auto tokens = mention.tokens;
      while (tokens.begin < tokens.end && !proper(tokens.begin)) ++tokens.begin;
      if (std::ranges::all_of(analysis_.tokens.begin() + tokens.begin, analysis_.tokens.begin() + tokens.end,
                              [](const Token& token) { return token.upos == Upos::propn; }))
        mark(tokens, EntityTag::begin_place);
    }
  }

  // What the model is sure of.
  void add_clear() {
    const auto& all = analysis_.tokens;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      const auto begin = all[i].clear_entity;
      if (static_cast<int>(begin) % 2 == 0) continue;
      auto end = i + 1;
      while (end < all.size() && all[end].clear_entity == going_on(begin)) ++end;
      mark({i, end}, begin);
    }
  }

 private:
  bool proper(std::uint32_t token) const { return analysis_.tokens[token].upos == Upos::propn; }
  const Token& first(std::uint32_t word) const { return analysis_.tokens[words_[word].tokens.begin]; }

  bool free(std::uint32_t word) const { return !words_[word].punctuation && first(word).entity == EntityTag::outside; }

  bool in_sentence(std::uint32_t word, std::uint32_t of) const {
    return word < words_.size() && words_[word].sentence == words_[of].sentence;
  }

  bool holds_verb(TokenRange tokens) const {
    return std::any_of(analysis_.tokens.begin() + tokens.begin, analysis_.tokens.begin() + tokens.end,
                       [](const Token& token) { return token.upos == Upos::verb || token.upos == Upos::aux; });
  }

  void mark(TokenRange tokens, EntityTag begin) {
    auto& all = analysis_.tokens;
    const auto taken = [](const Token& token) { return token.entity != EntityTag::outside; };
    if (std::any_of(all.begin() + tokens.begin, all.begin() + tokens.end, taken)) return;
    for (auto i = tokens.begin; i < tokens.end; ++i) {
      all[i].entity = i == tokens.begin ? begin : going_on(begin);
    }
  }

  // How many words an entity takes from this one on; 0: it is none.
  std::uint32_t take(std::uint32_t at) {
    for (const auto size : {paper(at), sea(at), place(at), office(at)}) {
      if (size > 0) return size;
    }
    return 0;
  }

  std::uint32_t marked(std::uint32_t at, std::uint32_t end, EntityTag begin) {
    mark(tokens_of(words_, {at, end}), begin);
    return end - at;
  }

  // "le quotidien Delo".
  std::uint32_t paper(std::uint32_t at) {
    return proper(words_[at].tokens.begin) && after_media(words_[at].tokens.begin)
               ? marked(at, at + 1, EntityTag::begin_organisation)
               : 0;
  }

  bool after_media(std::uint32_t token) const {
    return token > 0 && analysis_.tokens[token - 1].upos == Upos::noun &&
           media_.contains(std::string(analysis_.lemma(token - 1)));
  }

  // "la mer Noire": a kind of place and an adjective with a capital.
  std::uint32_t sea(std::uint32_t at) {
    const bool kind =
        first(at).upos == Upos::noun && knowledge_.is_feature(words_[at].key) && !headings_[words_[at].sentence];
    const bool named = kind && in_sentence(at + 1, at) && words_[at + 1].capital && first(at + 1).upos == Upos::adj;
    return named ? marked(at, at + 2, EntityTag::begin_place) : 0;
  }

  std::uint32_t place(std::uint32_t at) {
    if (words_[at].text.starts_with('#')) {
      const bool known = !knowledge_.gazetteer().candidates(words_[at].text.substr(1)).empty();
      return known ? marked(at, at + 1, EntityTag::begin_place) : 0;
    }
    if (!words_[at].capital || words_[at].dated || first(at).upos != Upos::propn) return 0;
    for (auto size = longest_place; size > 0; --size) {
      if (!in_sentence(at + size - 1, at) || !free(at + size - 1)) continue;
      const auto key = joined_key(words_, {at, at + size});
      if (!key.empty() && !knowledge_.gazetteer().candidates_of_key(key).empty())
        return marked(at, at + size, EntityTag::begin_place);
    }
    return 0;
  }

  // "le ministère de l'Intérieur": what begins organisations, and a common noun with a capital.
  std::uint32_t office(std::uint32_t at) {
    if (!knowledge_.reader().begins_organisation(words_[at].key)) return 0;
    auto last = at + 1;
    while (in_sentence(last, at) && !words_[last].capital && !words_[last].punctuation && last - at < 4 &&
           (first(last).upos == Upos::adp || first(last).upos == Upos::det)) {
      ++last;
    }
    const bool named = in_sentence(last, at) && last > at + 1 && words_[last].capital && first(last).upos == Upos::noun;
    return named ? marked(at, last + 1, EntityTag::begin_organisation) : 0;
  }

  const NameKnowledge& knowledge_;
  const std::unordered_set<std::string>& media_;
  Analysis& analysis_;
  const std::vector<WrittenWord>& words_;
  const std::vector<bool> headings_;  // by sentence
};

// The lemmas of single nouns that are media.
Result<std::unordered_set<std::string>> read_media(const Pack& language) {
  std::unordered_set<std::string> media;
  const auto table = language.table("things");
  if (table.rows() == 0) return media;
  const auto lemma = table.column("lemma"), name = table.column("class");
  if (!lemma) return lemma.error();
  if (!name) return name.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (table.cell(row, *name) == "media") media.emplace(table.cell(row, *lemma));
  }
  return media;
}

}  // namespace

EntityFinder::EntityFinder(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
EntityFinder::EntityFinder(EntityFinder&&) noexcept = default;
EntityFinder& EntityFinder::operator=(EntityFinder&&) noexcept = default;
EntityFinder::~EntityFinder() = default;

Result<EntityFinder> EntityFinder::open(const Pack& language, const Pack& gazetteer) {
  auto knowledge = NameKnowledge::open(language, gazetteer);
  if (!knowledge) return knowledge.error();
  auto names = NameFinder::open(language, gazetteer);
  if (!names) return names.error();
  auto places = PlaceFinder::open(language, gazetteer);
  if (!places) return places.error();
  auto media = read_media(language);
  if (!media) return media.error();
  return EntityFinder(std::unique_ptr<const Impl>(
      new Impl{*std::move(knowledge), *std::move(names), *std::move(places), *std::move(media)}));
}

void EntityFinder::settle(std::string_view content, Analysis& analysis) const {
  const auto words = written_words(content, analysis);
  const auto names = impl_->names.find(content, analysis, words);
  const auto places = impl_->places.find(analysis, words, names);
  Settler settler(impl_->knowledge, impl_->media, words, analysis);
  settler.add_names(names);
  settler.add_known();
  settler.add_places(places);
  settler.add_clear();
}

}  // namespace rashomon
