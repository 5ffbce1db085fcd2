// SPDX-License-Identifier: Apache-2.0
#include "mention/place.h"

#include "mention/name.h"
#include "mention/name_knowledge.h"
#include "mention/place_reader.h"
#include "mention/place_vocabulary.h"

namespace rashomon {

struct PlaceFinder::Impl {
  NameKnowledge knowledge;
  PlaceVocabulary vocabulary;
  NameFinder names;
};

PlaceFinder::PlaceFinder(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
PlaceFinder::PlaceFinder(PlaceFinder&&) noexcept = default;
PlaceFinder& PlaceFinder::operator=(PlaceFinder&&) noexcept = default;
PlaceFinder::~PlaceFinder() = default;

Result<PlaceFinder> PlaceFinder::open(const Pack& language, const Pack& gazetteer) {
  auto knowledge = NameKnowledge::open(language, gazetteer);
  if (!knowledge) return knowledge.error();
  auto vocabulary = PlaceVocabulary::open(language);
  if (!vocabulary) return vocabulary.error();
  auto names = NameFinder::open(language, gazetteer);
  if (!names) return names.error();
  return PlaceFinder(
      std::unique_ptr<const Impl>(new Impl{*std::move(knowledge), *std::move(vocabulary), *std::move(names)}));
}

std::vector<Mention> PlaceFinder::find(std::string_view content, const Analysis& analysis) const {
  const auto words = written_words(content, analysis);
  return find(analysis, words, impl_->names.find(content, analysis, words));
}

std::vector<Mention> PlaceFinder::find(const Analysis& analysis, const std::vector<WrittenWord>& words,
                                       std::span<const Mention> names) const {
  return read_places(impl_->knowledge, impl_->vocabulary, analysis, words, names);
}

}  // namespace rashomon
