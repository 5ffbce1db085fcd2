// SPDX-License-Identifier: Apache-2.0
#include "record/conditions.h"

#include <algorithm>
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
    const auto how = before == nullptr             ? "was added"
                     : now == nullptr              ? "was taken out"
                     : before->text != now->text   ? "its text changed"
                     : before->about != now->about ? "what is known of it changed"
                                                   : "";
    if (*how != '\0') found.push_back({CauseKind::article, id, how});
  }
}

void compare_packs(const Conditions& was, const Conditions& is, CauseKind kind, std::string RecordedPack::*part,
                   std::vector<Cause>& found) {
  for (const auto& [name, pair] : paired(was.packs, is.packs, &RecordedPack::name)) {
    const auto before = pair.first == nullptr ? std::string() : pair.first->*part;
    const auto now = pair.second == nullptr ? std::string() : pair.second->*part;
    if (before == now) continue;
    found.push_back({kind, name, before.empty() ? "was added" : now.empty() ? "was taken out" : "changed"});
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

std::string text_of(const Cause& cause) {
  const auto kind = std::string(name_of(cause.kind));
  return kind + (cause.name.empty() ? "" : " " + cause.name) + (cause.how.empty() ? "" : " (" + cause.how + ")");
}

std::vector<Cause> differences(const Conditions& was, const Conditions& is) {
  std::vector<Cause> found;
  compare_articles(was, is, found);
  compare_packs(was, is, CauseKind::pack, &RecordedPack::words, found);
  compare_packs(was, is, CauseKind::model, &RecordedPack::model, found);
  drop_followers(was, is, found);
  const auto before = [](const std::string& text) { return "was " + (text.empty() ? "none" : text); };
  if (was.program != is.program) found.push_back({CauseKind::program, is.program, before(was.program)});
  if (was.platform != is.platform) found.push_back({CauseKind::platform, is.platform, before(was.platform)});
  if (was.options != is.options) found.push_back({CauseKind::options, is.options, before(was.options)});
  return found;
}

std::vector<Cause> causes_of(const std::vector<Cause>& differences, const std::vector<std::string>& articles,
                             const Conditions& was, const Conditions& is) {
  if (differences.empty()) return {{CauseKind::program, is.program, "another build of the same version"}};
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
