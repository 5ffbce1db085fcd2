// SPDX-License-Identifier: Apache-2.0
#include "record/conditions.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/hash.h"
#include "lang/pack.h"
#include "text/platform.h"

namespace rashomon {
namespace {

constexpr std::string_view model_section = "model";

RecordedPack digest_of(const std::string& name, const Pack& pack) {
  std::set<std::string> parts;
  for (const auto section : pack.sections()) {
    if (section != model_section) parts.insert(std::string(section) + "=" + hex(pack.digest(section)));
  }
  std::string words;
  for (const auto& part : parts) words += part + '\n';
  const auto model = pack.digest(model_section);
  return {name, hex(hash(words)), model == 0 ? std::string() : hex(model)};
}

// By name or id, what was and what is; nullptr where it is not.
template <class Entry>
std::map<std::string, std::pair<const Entry*, const Entry*>> paired(const std::vector<Entry>& was,
                                                                    const std::vector<Entry>& is,
                                                                    std::string Entry::*name) {
  std::map<std::string, std::pair<const Entry*, const Entry*>> pairs;
  for (const auto& entry : was) pairs[entry.*name].first = &entry;
  for (const auto& entry : is) pairs[entry.*name].second = &entry;
  return pairs;
}

void compare_articles(const Conditions& was, const Conditions& is, std::vector<Cause>& found) {
  for (const auto& [id, pair] : paired(was.articles, is.articles, &RecordedArticle::id)) {
    const auto& [before, now] = pair;
    if (before == nullptr)
      found.push_back({CauseKind::article, id, CauseHow::added, {}});
    else if (now == nullptr)
      found.push_back({CauseKind::article, id, CauseHow::taken_out, {}});
    else if (before->text != now->text)
      found.push_back({CauseKind::article, id, CauseHow::text, {}});
    else if (before->about != now->about)
      found.push_back({CauseKind::article, id, CauseHow::about, {}});
  }
}

void compare_packs(const Conditions& was, const Conditions& is, CauseKind kind, std::string RecordedPack::*part,
                   std::vector<Cause>& found) {
  for (const auto& [name, pair] : paired(was.packs, is.packs, &RecordedPack::name)) {
    const auto before = pair.first == nullptr ? std::string() : pair.first->*part;
    const auto now = pair.second == nullptr ? std::string() : pair.second->*part;
    if (before == now) continue;
    const auto how = before.empty() ? CauseHow::added : now.empty() ? CauseHow::taken_out : CauseHow::changed;
    found.push_back({kind, name, how, {}});
  }
}

// A pack that came or went with the articles of its language is no cause of its own.
void drop_followers(const Conditions& was, const Conditions& is, std::vector<Cause>& found) {
  const auto languages = [](const Conditions& conditions) {
    std::set<std::string> all = {std::string(shared_pack), std::string(places_pack)};
    for (const auto& article : conditions.articles) all.insert(article.language.substr(0, article.language.find('-')));
    return all;
  };
  const auto before = languages(was), now = languages(is);
  std::erase_if(found, [&](const Cause& cause) {
    const bool pack = cause.kind == CauseKind::pack || cause.kind == CauseKind::model;
    return pack && before.contains(cause.name) != now.contains(cause.name);
  });
}

}  // namespace

Result<Conditions> conditions_of(const std::string& packs, std::string program, std::string options) {
  Conditions conditions{std::move(program), platform(), std::move(options), {}, {}};
  for (const auto& name : packs_in(packs)) {
    const auto pack = Pack::open(packs + "/" + name + ".pack");
    if (!pack) return pack.error();
    conditions.packs.push_back(digest_of(name, *pack));
  }
  return conditions;
}

std::string how_of(const Cause& cause) {
  constexpr std::array<std::string_view, 7> phrases = {"changed",
                                                       "was added",
                                                       "was taken out",
                                                       "its text changed",
                                                       "what is known of it changed",
                                                       "was ",
                                                       "another build of the same version"};
  const std::string phrase(phrases[static_cast<std::size_t>(cause.how)]);
  return cause.how != CauseHow::was ? phrase : phrase + (cause.before.empty() ? "none" : cause.before);
}

std::string text_of(const Cause& cause, const Wording& wording) {
  constexpr std::array<std::string_view, 7> keys = {"how/changed", "how/added", "how/taken_out",  "how/text",
                                                    "how/about",   "how/was",   "how/other_build"};
  const auto kind = "cause/" + std::string(name_of(cause.kind));
  const auto name = cause.name.empty() ? std::string(wording["how/none"]) : cause.name;
  const auto before = cause.before.empty() ? std::string(wording["how/none"]) : cause.before;
  return wording.with("cause/told", {{"cause", wording.with_subject(kind, name)},
                                     {"how", wording.with_subject(keys[static_cast<std::size_t>(cause.how)], before)}});
}

std::vector<Cause> differences(const Conditions& was, const Conditions& is) {
  std::vector<Cause> found;
  compare_articles(was, is, found);
  compare_packs(was, is, CauseKind::pack, &RecordedPack::words, found);
  compare_packs(was, is, CauseKind::model, &RecordedPack::model, found);
  drop_followers(was, is, found);
  const auto compare = [&](CauseKind kind, std::string Conditions::*part) {
    if (was.*part != is.*part) found.push_back({kind, is.*part, CauseHow::was, was.*part});
  };
  compare(CauseKind::program, &Conditions::program);
  compare(CauseKind::platform, &Conditions::platform);
  compare(CauseKind::options, &Conditions::options);
  return found;
}

std::vector<Cause> causes_of(const std::vector<Cause>& differences, const std::vector<std::string>& articles,
                             const Conditions& was, const Conditions& is) {
  if (differences.empty()) return {{CauseKind::program, is.program, CauseHow::other_build, {}}};
  std::set<std::string> packs = {std::string(shared_pack), std::string(places_pack)};
  for (const auto* conditions : {&was, &is}) {
    for (const auto& article : conditions->articles) {
      if (std::ranges::find(articles, article.id) != articles.end())
        packs.insert(article.language.substr(0, article.language.find('-')));
    }
  }
  std::vector<Cause> causes;
  for (const auto& cause : differences) {
    const bool pack = cause.kind == CauseKind::pack || cause.kind == CauseKind::model;
    const bool other_article =
        cause.kind == CauseKind::article && std::ranges::find(articles, cause.name) == articles.end();
    if (!other_article && (!pack || packs.contains(cause.name))) causes.push_back(cause);
  }
  return causes.empty() ? differences : causes;
}

}  // namespace rashomon
