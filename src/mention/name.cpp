// SPDX-License-Identifier: Apache-2.0
#include "mention/name.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/tree.h"
#include "mention/name_chunks.h"
#include "mention/name_knowledge.h"
#include "text/fold.h"

namespace rashomon {
namespace {

using Kind = NameChunk::Kind;

// The full names of one article, by the part that short forms are made of.
class FullNames {
 public:
  // sure: more than two capitals told that it is a person's.
  void add(const Name& name, bool sure) {
    if (name.kind != NameKind::person || name.parts.size() < 2) return;
    if (sure) sure_.insert(name.parts);
    for (const auto& part : {name.parts.back(), name.parts.front()}) {
      auto& known = by_part_[part];
      if (known.empty() || known.front().parts != name.parts) known.push_back(name);
    }
  }

  // The one full name that a short form can stand for; nullptr where none or several can. A doubtful form, the name of
  // a place or a common word, stands only for a sure one.
  const Name* of(const Name& form, bool doubtful) const {
    if (form.parts.empty()) return nullptr;
    const auto known = by_part_.find(form.parts.back());
    if (known == by_part_.end()) return nullptr;
    const Name* found = nullptr;
    for (const auto& full : known->second) {
      const bool holds = std::ranges::all_of(
          form.parts, [&](const std::string& part) { return std::ranges::find(full.parts, part) != full.parts.end(); });
      const bool longer = full.parts.size() > form.parts.size() && full.parts.back() == form.parts.back();
      if (!holds || !longer || (doubtful && !sure_.contains(full.parts))) continue;
      if (found != nullptr && found->parts != full.parts) return nullptr;
      found = &full;
    }
    return found != nullptr || doubtful ? found : by_given_name(form);
  }

 private:
  // "Jamie", of a child told of before as Jamie Roy: the one whose given name it is.
  const Name* by_given_name(const Name& form) const {
    if (form.parts.size() != 1) return nullptr;
    const Name* found = nullptr;
    for (const auto& full : by_part_.find(form.parts.front())->second) {
      if (full.parts.front() != form.parts.front() || (found != nullptr && found->parts != full.parts)) return nullptr;
      found = &full;
    }
    return found;
  }

  std::map<std::string, std::vector<Name>> by_part_;
  std::set<std::vector<std::string>> sure_;
};

NameKind kind_of(Kind kind) {
  switch (kind) {
    case Kind::organisation:
      return NameKind::organisation;
    case Kind::person:
    case Kind::likely:
      return NameKind::person;
    default:
      return NameKind::other;
  }
}

}  // namespace

struct NameFinder::Impl {
  NameKnowledge knowledge;

  Mention mention_of(const NameChunk& chunk, std::string_view content, const Analysis& analysis,
                     const std::vector<WrittenWord>& words) const {
    Mention mention;
    mention.span = span_of(words, chunk.words);
    mention.tokens = tokens_of(words, chunk.words);
    mention.head = analysis.parsed ? head_of(analysis, mention.tokens) : mention.tokens.end - 1;
    auto name = knowledge.reader().read(content.substr(mention.span.begin, mention.span.size()), kind_of(chunk.kind));
    const bool known_word =
        chunk.kind == Kind::single && !name.parts.empty() &&
        (knowledge.reader().is_surname(name.parts[0]) || knowledge.reader().is_given_name(name.parts[0]));
    if (known_word || chunk.honorific) name.kind = NameKind::person;
    mention.value = std::move(name);
    return mention;
  }

  // "Organisation du traité (ABC)": both are one, under the acronym's key.
  void join_acronyms(const std::vector<NameChunk>& chunks, const std::vector<WrittenWord>& words,
                     std::vector<Mention>& mentions) const {
    std::map<std::string, Name> expanded;
    for (std::size_t i = 1; i < chunks.size(); ++i) {
      const auto before = chunks[i - 1].words.end, at = chunks[i].words.begin;
      const bool bracketed = at == before + 1 && words[before].text == "(" && is_acronym(words[at].text);
      if (!bracketed) continue;
      auto& full = std::get<Name>(mentions[i - 1].value);
      auto& brief = std::get<Name>(mentions[i].value);
      if (full.parts.size() < 2) continue;
      full.kind = brief.kind = NameKind::organisation;
      full.acronym = brief.acronym = fold(words[at].text);
      full.key = brief.key = knowledge.reader().organisation(words[at].text) ? brief.key : full.acronym;
      expanded.emplace(full.acronym, full);
    }
    for (auto& mention : mentions) {
      auto& name = std::get<Name>(mention.value);
      const auto known = name.parts.size() == 1 ? expanded.find(name.parts[0]) : expanded.end();
      if (known == expanded.end()) continue;
      name.kind = NameKind::organisation;
      name.acronym = known->second.acronym;
      name.key = known->second.key;
    }
  }
};

NameFinder::NameFinder(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
NameFinder::NameFinder(NameFinder&&) noexcept = default;
NameFinder& NameFinder::operator=(NameFinder&&) noexcept = default;
NameFinder::~NameFinder() = default;

Result<NameFinder> NameFinder::open(const Pack& language, const Pack& gazetteer) {
  auto knowledge = NameKnowledge::open(language, gazetteer);
  if (!knowledge) return knowledge.error();
  return NameFinder(std::unique_ptr<const Impl>(new Impl{*std::move(knowledge)}));
}

std::vector<Mention> NameFinder::find(std::string_view content, const Analysis& analysis) const {
  return find(content, analysis, written_words(content, analysis));
}

std::vector<Mention> NameFinder::find(std::string_view content, const Analysis& analysis,
                                      const std::vector<WrittenWord>& words) const {
  const auto chunks = find_name_chunks(impl_->knowledge, analysis, words);
  std::vector<Mention> mentions;
  FullNames full_names;
  std::set<std::string> titled;  // "president Obama": surnames behind a title
  for (const auto& chunk : chunks) {
    mentions.push_back(impl_->mention_of(chunk, content, analysis, words));
    const auto& parts = std::get<Name>(mentions.back().value).parts;
    if (chunk.honorific && parts.size() == 1) titled.insert(parts[0]);
    if (chunk.kind != Kind::doubtful) full_names.add(std::get<Name>(mentions.back().value), chunk.kind == Kind::person);
  }
  impl_->join_acronyms(chunks, words, mentions);
  std::vector<Mention> found;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    auto& name = std::get<Name>(mentions[i].value);
    if (const auto* full =
            name.kind != NameKind::organisation ? full_names.of(name, chunks[i].kind == Kind::doubtful) : nullptr;
        full != nullptr) {
      name.kind = NameKind::person;
      name.parts = full->parts;
      name.key = full->key;
    } else if (chunks[i].kind == Kind::doubtful) {
      if (name.parts.size() != 1 || !titled.contains(name.parts[0])) continue;
      name.kind = NameKind::person;
    }
    if (!name.parts.empty()) found.push_back(std::move(mentions[i]));
  }
  return found;
}

}  // namespace rashomon
