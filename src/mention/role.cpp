// SPDX-License-Identifier: Apache-2.0
#include "mention/role.h"

#include <algorithm>
#include <map>

#include "analysis/tree.h"
#include "mention/name.h"
#include "mention/name_knowledge.h"
#include "mention/place_candidates.h"
#include "mention/role_titles.h"
#include "mention/role_words.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::uint32_t longest_complement = 14;

// Reads the roles of one article.
class Reader : private RoleWords {
 public:
  using RoleWords::RoleWords;

  std::vector<Mention> read() {
    for (std::uint32_t at = 0; at < words_.size();) {
      const auto title = titles_.at(words_, at);
      const bool named = names_.contains(at) && names_.at(at).name->kind == NameKind::person;
      if (title.title == nullptr || named || is_other_word(title)) {
        ++at;
        continue;
      }
      at = read_title(title);
    }
    return std::move(mentions_);
  }

 private:
  // Returns where the next title may begin: behind those that only narrow this one.
  std::uint32_t read_title(const FoundTitle& title) {
    Role role;
    role.title = title.title->type;
    role.rank = title.title->rank;
    role.former = title.former;
    WordRange range = title.words;
    read_lead(role, range);
    const auto lead = range.begin;
    read_complement(role, range);
    if (role.holder.parts.empty()) read_holder_before(role, lead);
    const bool held = !role.holder.parts.empty();
    if (!held && (role.of.empty() || !tells_who(role))) return title.words.end;
    Mention mention;
    mention.span = span_of(words_, range);
    mention.tokens = tokens_of(words_, range);
    mention.head = analysis_.parsed ? head_of(analysis_, mention.tokens) : words_[title.words.end - 1].tokens.end - 1;
    mention.value = std::move(role);
    mentions_.push_back(std::move(mention));
    return held ? range.end : title.words.end;
  }

  // Does an office tell who is meant where nobody is named: "l'ambassadeur américain", but not "un policier kosovar"?
  static bool tells_who(const Role& role) {
    constexpr std::string_view ranks[] = {"head",     "deputy",  "minister", "spokesperson",
                                          "diplomat", "adviser", "justice"};
    constexpr std::string_view vague[] = {"leader", "director", "founder", "owner", "lawyer", "diplomat"};
    return std::ranges::find(ranks, role.rank) != std::end(ranks) &&
           std::ranges::find(vague, role.title) == std::end(vague);
  }

  // What stands before a title: "former", "ex-", "alors", and in English whose it is: "Kosovo's", "Serbian", "White
  // House".
  void read_lead(Role& role, WordRange& range) const {
    for (std::uint32_t steps = 0; range.begin > 0 && steps < longest_lead; ++steps) {
      const auto at = range.begin - 1;
      const auto& word = words_[at];
      if (word.sentence != words_[range.begin].sentence) return;
      const auto kind = titles_.modifier(word.key);
      if (!kind.empty() && kind != "copula" && kind != "joins") {
        role.former |= kind == "former" || kind == "then";
        if (kind == "deputy") role.rank = "deputy";
        if (kind == "deputy" || kind == "narrows" || kind == "acting")
          role.modifiers.insert(role.modifiers.begin(), word.key);
        range.begin = at;
      } else if (const auto place = knowledge_.demonyms().find(word.key); place && !word.punctuation) {
        if (role.of.empty()) role.of = name_of_place(*place);
        range.begin = at;
      } else if (const auto ended = place_ends_.find(range.begin - possessive(range.begin));
                 ended != place_ends_.end()) {
        if (role.of.empty()) role.of = name_of_place(ended->second.id);
        range.begin = ended->second.words.begin;
      } else if (const auto named = ends_.find(range.begin - possessive(range.begin));
                 named != ends_.end() &&
                 (named->second.name->kind == NameKind::organisation || possessive(range.begin) == 1)) {
        if (role.of.empty()) role.of = named->second.name->key;
        range.begin = named->second.begin;
      } else if (is_owner(range.begin)) {
        role.modifiers.insert(role.modifiers.begin(), words_[at - 1].key);
        range.begin = at - 1;
      } else if (is_compounded(at, range) && !word.capital) {
        const bool narrows = analysis_.tokens[word.tokens.end - 1].relation == Relation::compound;
        if (narrows) role.modifiers.insert(role.modifiers.begin(), word.key);
        range.begin = at;
      } else {
        return;
      }
    }
  }

  // What narrows a title behind it, up to its holder: "américain à la sécurité nationale, Jake Sullivan".
  void read_complement(Role& role, WordRange& range) const {
    const auto begin = range.end;
    bool open = false;  // a small word waits for its noun: "du saoudien Qiddiya"
    for (auto at = begin; has(at, range.begin) && at - begin < longest_complement;) {
      const auto* person = person_at(at);
      const bool joined = open && person != nullptr && person->name->kind == NameKind::other;
      // "Directeur général du groupe Soatex": the name of what the title is of.
      const bool of_body = person != nullptr && person->name->kind == NameKind::other && joins(begin, at);
      if (!joined && !of_body && take_holder(role, at)) return;
      const auto& word = words_[at];
      if (word.punctuation) return;
      if (is_relative(at)) return take_holder_behind_clause(role, at);
      if (const auto title = titles_.at(words_, at); title.title != nullptr && !is_deputy_of(at, at - 1)) {
        if (!open || !belongs_to(*title.title, title.words.end)) return;
        role.modifiers.push_back(joined_key(words_, title.words));
        range.end = at = title.words.end;
        open = false;
        continue;
      }
      if (const auto place = knowledge_.demonyms().find(word.key); place && !knowledge_.is_function(word)) {
        if (role.of.empty()) role.of = name_of_place(*place);
        range.end = ++at;
        continue;
      }
      const bool small = titles_.modifier(word.key) == "joins";
      const bool behind_small = open;
      open = small || (open && (is_compound_of(at) || (knowledge_.is_adjective(word) && !knowledge_.is_noun(word))));
      if (take_named(role, at, range)) continue;
      if (!take_word(role, at, behind_small, range)) return;
      ++at;
    }
  }

  // Does a small word stand among the words that join a complement to its title?
  bool joins(std::uint32_t begin, std::uint32_t end) const {
    return std::any_of(words_.begin() + begin, words_.begin() + end,
                       [&](const WrittenWord& each) { return titles_.modifier(each.key) == "joins"; });
  }

  // A body, a place or, behind a small word, a person that the title is of; moves `at` behind it.
  bool take_named(Role& role, std::uint32_t& at, WordRange& range) const {
    const auto named = names_.find(at);
    if (named != names_.end() && named->second.name->kind == NameKind::organisation) {
      if (role.of.empty() || places_.contains(at)) role.of = named->second.name->key;
      range.end = at = named->second.end;
    } else if (const auto known = places_.find(at); known != places_.end()) {
      if (role.of.empty()) role.of = name_of_place(known->second.id);
      range.end = at = known->second.words.end;
    } else if (named != names_.end()) {
      if (role.of.empty()) role.of = named->second.name->key;
      range.end = at = named->second.end;
    } else {
      return false;
    }
    return true;
  }

  bool take_holder(Role& role, std::uint32_t at) const {
    const auto comma = words_[at].text == "," ? 1U : 0U;
    auto begin = at + comma;
    if (has(begin, at) && person_at(begin) == nullptr && knowledge_.reader().is_honorific(words_[begin].lowered))
      ++begin;
    const auto* person = has(begin, at) ? person_at(begin) : nullptr;
    if (person == nullptr || (comma == 1 && person->name->kind == NameKind::other)) return false;
    // "Maire de Brive", "l'avocat de Jean Dupont": what a small word joins is what the title is of.
    if (comma == 0 && titles_.modifier(words_[at - 1].key) == "joins") return false;
    role.holder = *person->name;
    return true;
  }

  bool is_relative(std::uint32_t at) const {
    return analysis_.parsed && analysis_.tokens[words_[at].tokens.begin].features.pron_type == PronType::relative;
  }

  // "Le président de l'association qui gère le lieu, Paul Roy": the name set off behind the clause.
  void take_holder_behind_clause(Role& role, std::uint32_t begin) const {
    auto at = begin;
    while (has(at, begin) && at - begin < longest_complement && !words_[at].punctuation) ++at;
    if (!has(at, begin) || words_[at].text != "," || !take_holder(role, at)) return;
    // "Le maire qui a signé, Paul Roy et ...": one of several is not set off.
    const auto end = person_at(at + 1) != nullptr ? person_at(at + 1)->end : at + 1;
    if (!has(end, begin) || !words_[end].punctuation) role.holder = {};
  }

  // A word of the complement: small words pass, nouns behind them and adjectives narrow, anything else ends it.
  bool take_word(Role& role, std::uint32_t at, bool behind_small, WordRange& range) const {
    const auto& word = words_[at];
    const auto kind = titles_.modifier(word.key);
    if (kind == "copula") return false;
    if (kind == "joins") return true;
    // "The coroner concluded Mr Hale had drowned": a verb of its own narrows nothing.
    const auto& token = analysis_.tokens[word.tokens.end - 1];
    if (analysis_.parsed && token.upos == Upos::verb && token.features.verb_form == VerbForm::finite) return false;
    const bool narrows = (knowledge_.is_adjective(word) && !(knowledge_.is_verb(word) && behind_small)) ||
                         (behind_small && knowledge_.is_noun(word));
    if (!narrows && !word.capital) return false;
    role.former |= kind == "former";
    if (kind == "deputy") role.rank = "deputy";
    role.modifiers.push_back(word.key);
    range.end = at + 1;
    return true;
  }

  // "Kirby, a spokesman for", "Kurti est Premier ministre": who stands before the title.
  void read_holder_before(Role& role, std::uint32_t begin) const {
    auto at = begin;
    for (std::uint32_t steps = 0; at > 0 && steps < longest_lead && words_[at - 1].sentence == words_[begin].sentence;
         ++steps) {
      const auto& word = words_[at - 1];
      const auto kind = titles_.modifier(word.key);
      if (kind == "former" || kind == "then") role.former = true;
      const bool ends = word.text == "," || kind == "copula";
      // "Paul Roy, the 68-year-old store manager"
      const bool aged = !word.key.empty() && word.key.front() >= '0' && word.key.front() <= '9';
      if (!ends && kind.empty() && !knowledge_.is_function(word) && !aged) return;
      --at;
      if (!ends) continue;
      const auto named = ends_.find(at);
      const bool person = named != ends_.end() && named->second.name->kind == NameKind::person;
      if (person && !begins_clause(analysis_, words_[begin].tokens, tokens_of(words_, {named->second.begin, at})))
        role.holder = *named->second.name;
      return;
    }
  }

  std::vector<Mention> mentions_;
};

}  // namespace

struct RoleFinder::Impl {
  NameKnowledge knowledge;
  RoleTitles titles;
  NameFinder names;
};

RoleFinder::RoleFinder(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
RoleFinder::RoleFinder(RoleFinder&&) noexcept = default;
RoleFinder& RoleFinder::operator=(RoleFinder&&) noexcept = default;
RoleFinder::~RoleFinder() = default;

Result<RoleFinder> RoleFinder::open(const Pack& language, const Pack& gazetteer) {
  auto knowledge = NameKnowledge::open(language, gazetteer);
  if (!knowledge) return knowledge.error();
  auto titles = RoleTitles::open(language);
  if (!titles) return titles.error();
  auto names = NameFinder::open(language, gazetteer);
  if (!names) return names.error();
  return RoleFinder(
      std::unique_ptr<const Impl>(new Impl{*std::move(knowledge), *std::move(titles), *std::move(names)}));
}

std::vector<Mention> RoleFinder::find(std::string_view content, const Analysis& analysis) const {
  const auto words = written_words(content, analysis);
  return find(analysis, words, impl_->names.find(content, analysis, words));
}

std::vector<Mention> RoleFinder::find(const Analysis& analysis, const std::vector<WrittenWord>& words,
                                      std::span<const Mention> names) const {
  return Reader(impl_->knowledge, impl_->titles, analysis, words, names).read();
}

}  // namespace rashomon
