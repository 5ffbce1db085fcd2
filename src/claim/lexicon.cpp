// SPDX-License-Identifier: Apache-2.0
#include "claim/lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <span>

#include "text/fold.h"

namespace rashomon {
namespace {

using Words = StringMap<std::string>;

std::string keyed(std::string_view lemma, std::string_view upos) {
  return std::string(lemma) + '/' + std::string(upos);
}

// Reads a table into words: the key columns joined by '/', and the value column (empty: membership is all).
std::optional<Error> read(const Table& table, std::initializer_list<std::string_view> keys, std::string_view value,
                          Words& words) {
  if (table.rows() == 0) return std::nullopt;
  std::vector<std::size_t> key_columns;
  for (const auto key : keys) {
    const auto column = table.column(key);
    if (!column) return column.error();
    key_columns.push_back(*column);
  }
  std::size_t value_column = key_columns[0];
  if (!value.empty()) {
    const auto column = table.column(value);
    if (!column) return column.error();
    value_column = *column;
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    std::string key;
    for (const auto column : key_columns) {
      if (!key.empty()) key += '/';
      key += table.cell(row, column);
    }
    words.try_emplace(std::move(key), table.cell(row, value_column));
  }
  return std::nullopt;
}

std::string_view find(const Words& words, std::string_view key) {
  const auto found = words.find(key);
  return found == words.end() ? std::string_view() : std::string_view(found->second);
}

constexpr std::array<std::string_view, 15> slot_names = {"agent", "patient", "recipient", "attribute", "instrument",
                                                         "cause", "place",   "time",      "target",    "purpose",
                                                         "topic", "company", "source",    "manner",    "scope"};

template <class Names>
std::optional<std::size_t> index_of(const Names& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

std::optional<Modality> modality_in(const Words& words, std::string_view lemma, Upos upos) {
  const auto index = index_of(modality_names, find(words, keyed(lemma, name_of(upos))));
  if (!index) return std::nullopt;
  return static_cast<Modality>(*index);
}

Gender gender_named(std::string_view name) {
  return name == "feminine" ? Gender::feminine : name == "masculine" ? Gender::masculine : Gender::none;
}

}  // namespace

Result<ClaimLexicon> ClaimLexicon::open(const Pack& language, const Pack& gazetteer) {
  ClaimLexicon lexicon;
  lexicon.proper_names_ = gazetteer.map("proper_names");
  if (auto error = lexicon.load(language)) return *std::move(error);
  return lexicon;
}

std::optional<Error> ClaimLexicon::load(const Pack& language) {
  if (auto e = read(language.table("actions"), {"lemma", "upos"}, "class", actions_)) return e;
  if (auto e = read(language.table("things"), {"lemma"}, "class", things_)) return e;
  if (auto e = read(language.table("trades"), {"lemma"}, "class", trades_)) return e;
  if (auto e = read(language.table("titles"), {"words"}, "class", titles_)) return e;
  if (auto e = read(language.table("title_modifiers"), {"word"}, "kind", beside_title_)) return e;
  if (auto e = read(language.table("speech"), {"lemma", "upos"}, "kind", speech_)) return e;
  if (auto e = read(language.table("modality"), {"lemma", "upos"}, "modality", modality_)) return e;
  if (auto e = read(language.table("past_modality"), {"lemma", "upos"}, "modality", past_modality_)) return e;
  if (auto e = read(language.table("conditional_modality"), {"lemma", "upos"}, "modality", conditional_modality_))
    return e;
  if (auto e = read(language.table("dated_modality"), {"lemma", "upos"}, "modality", dated_modality_)) return e;
  if (auto e = read(language.table("negation"), {"word"}, "kind", negation_)) return e;
  if (auto e = read(language.table("slots"), {"case"}, "slot", slots_)) return e;
  if (auto e = read(language.table("cues"), {"cue"}, "kind", cues_)) return e;
  if (auto e = read(language.table("measuring"), {"words"}, "kind", measuring_)) return e;
  if (auto e = read(language.table("honorifics"), {"word"}, "gender", honorifics_)) return e;
  if (auto e = read(language.table("noun_genders"), {"lemma"}, "gender", noun_genders_)) return e;
  if (auto e = read(language.table("language"), {"key"}, "value", conventions_)) return e;
  if (auto e = read(language.table("states"), {"words"}, "state", states_)) return e;
  if (auto e = read(language.table("knowledge"), {"words"}, "tells", knowledge_)) return e;
  derive_verbs();
  if (auto e = load_opposites(language.table("antonyms"))) return e;
  if (auto e = load_answers(language.table("answers"))) return e;
  if (auto e = load_prefixes(language.table("negative_prefixes"))) return e;
  if (auto e = read_kinds(language.table("exclusive"), exclusive_)) return e;
  telling_verbs_ = words_of_verbs(exclusive_);
  if (auto e = read(language.table("synonyms"), {"lemma", "upos"}, "group", senses_)) return e;
  if (auto e = load_origins(language.table("demonyms"))) return e;
  if (auto e = load_ages(language.table("ages"))) return e;
  if (auto e = read(language.table("others"), {"lemma"}, "of", others_)) return e;
  return read(language.table("light"), {"lemma"}, "", light_);
}

std::optional<Error> ClaimLexicon::load_origins(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto place = table.column("place"), forms = table.column("forms");
  if (!place) return place.error();
  if (!forms) return forms.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (auto rest = table.cell(row, *forms); !rest.empty();) {
      const auto form = rest.substr(0, rest.find(' '));
      origins_.emplace(fold(form), table.cell(row, *place));
      rest.remove_prefix(std::min(form.size() + 1, rest.size()));
    }
  }
  return std::nullopt;
}

std::optional<Error> ClaimLexicon::load_opposites(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto lemma = table.column("lemma"), upos = table.column("upos"), opposite = table.column("opposite");
  for (const auto* column : {&lemma, &upos, &opposite}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    opposites_[keyed(table.cell(row, *lemma), table.cell(row, *upos))].emplace_back(table.cell(row, *opposite));
  }
  return std::nullopt;
}

std::optional<Error> ClaimLexicon::load_answers(const Table& table) {
  if (table.rows() == 0) return std::nullopt;
  const auto words = table.column("words"), upos = table.column("upos"), issue = table.column("issue"),
             answer = table.column("answer"), slot = table.column("slot");
  for (const auto* column : {&words, &upos, &issue, &answer, &slot}) {
    if (!*column) return column->error();
  }
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto slot_told = table.cell(row, *slot);
    answers_[keyed(table.cell(row, *words), table.cell(row, *upos))].push_back(
        {std::string(table.cell(row, *issue)), table.cell(row, *answer) == "yes",
         slot_told.empty() ? "either" : std::string(slot_told)});
  }
  return std::nullopt;
}

void ClaimLexicon::derive_verbs() {
  const auto stem = find(conventions_, "nominal_stem");
  std::size_t least = 0;
  std::from_chars(stem.data(), stem.data() + stem.size(), least);
  if (least == 0) return;
  const auto ending = '/' + std::string(name_of(Upos::verb)), noun_ending = '/' + std::string(name_of(Upos::noun));
  const auto word_of = [](std::string_view key, std::string_view upos) {
    const bool alone = key.ends_with(upos) && key.find(' ') == std::string_view::npos;
    return alone ? key.substr(0, key.size() - upos.size()) : std::string_view();
  };
  std::map<std::string_view, std::vector<std::string_view>> verbs;  // by their class
  for (const auto& [key, action] : actions_) {
    if (const auto verb = word_of(key, ending); !verb.empty()) verbs[action].push_back(verb);
  }
  for (const auto& [key, action] : actions_) {
    const auto noun = word_of(key, noun_ending);
    const auto found = noun.empty() ? verbs.end() : verbs.find(action);
    if (found == verbs.end()) continue;
    for (const auto verb : found->second) {
      const auto [differs, end] = std::ranges::mismatch(noun, verb);
      if (static_cast<std::size_t>(differs - noun.begin()) >= least) verbs_of_[std::string(noun)].emplace_back(verb);
    }
  }
  for (auto& [noun, made] : verbs_of_) std::ranges::sort(made);
}

const std::vector<std::string>& ClaimLexicon::verbs_of(std::string_view noun) const {
  static const std::vector<std::string> none;
  const auto found = verbs_of_.find(noun);
  return found == verbs_of_.end() ? none : found->second;
}

const std::vector<IssueRule>& ClaimLexicon::answers(std::string_view words, Upos upos) const {
  static const std::vector<IssueRule> none;
  const auto found = answers_.find(keyed(words, name_of(upos)));
  return found == answers_.end() ? none : found->second;
}

const std::vector<std::string>& ClaimLexicon::opposites(std::string_view lemma, Upos upos) const {
  static const std::vector<std::string> none;
  const auto found = opposites_.find(keyed(lemma, name_of(upos)));
  return found == opposites_.end() ? none : found->second;
}

std::string_view ClaimLexicon::sense(std::string_view lemma, Upos upos) const {
  return find(senses_, keyed(lemma, name_of(upos)));
}

std::string_view ClaimLexicon::present(std::string_view lemma) const {
  const auto prefix = find(conventions_, "former_prefix");
  return !prefix.empty() && lemma.starts_with(prefix) ? lemma.substr(prefix.size()) : std::string_view();
}

std::string_view ClaimLexicon::action(std::string_view lemma, Upos upos) const {
  return find(actions_, keyed(lemma, name_of(upos)));
}

std::string_view ClaimLexicon::thing(std::string_view lemma) const {
  auto found = find(things_, lemma);
  // "GDP": a noun that is written in capitals.
  const bool acronym = lemma.size() > 1 && std::ranges::all_of(lemma, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (found.empty() && acronym) found = find(things_, lower(lemma));
  // An ex-mayor is a person, and not the mayor.
  const auto was = found.empty() ? present(lemma) : std::string_view();
  return was.empty() || find(trades_, lower(was)).empty() ? found : "former";
}

std::string_view ClaimLexicon::title(std::string_view words) const { return find(titles_, lower(words)); }
std::string_view ClaimLexicon::trade(std::string_view lemma) const {
  const auto found = find(trades_, lower(lemma));
  return found.empty() ? find(trades_, lower(present(lemma))) : found;
}

std::string_view ClaimLexicon::beside_title(std::string_view folded) const { return find(beside_title_, folded); }

std::string_view ClaimLexicon::speech(std::string_view lemma, Upos upos) const {
  return find(speech_, keyed(lemma, name_of(upos == Upos::aux ? Upos::verb : upos)));
}

std::optional<Modality> ClaimLexicon::modality(std::string_view lemma, Upos upos) const {
  return modality_in(modality_, lemma, upos);
}

std::optional<Modality> ClaimLexicon::past_modality(std::string_view lemma, Upos upos) const {
  return modality_in(past_modality_, lemma, upos);
}

std::optional<Modality> ClaimLexicon::conditional_modality(std::string_view lemma, Upos upos) const {
  return modality_in(conditional_modality_, lemma, upos);
}

std::optional<Modality> ClaimLexicon::dated_modality(std::string_view lemma, Upos upos) const {
  return modality_in(dated_modality_, lemma, upos);
}

Negation ClaimLexicon::negation(std::string_view word) const {
  const auto kind = find(negation_, word);
  if (kind.empty()) return Negation::none;
  constexpr std::array<std::pair<std::string_view, Negation>, 16> others = {{{"instead", Negation::instead},
                                                                             {"no_longer", Negation::no_longer},
                                                                             {"particle", Negation::particle},
                                                                             {"barely", Negation::barely},
                                                                             {"almost", Negation::almost},
                                                                             {"fail", Negation::fails},
                                                                             {"cleared", Negation::cleared},
                                                                             {"without", Negation::without},
                                                                             {"awaited", Negation::awaited},
                                                                             {"so_far", Negation::so_far},
                                                                             {"still", Negation::still},
                                                                             {"idle", Negation::idle},
                                                                             {"unable", Negation::unable},
                                                                             {"whole", Negation::none},
                                                                             {"some", Negation::none},
                                                                             {"evidence", Negation::none}}};
  const auto found = std::ranges::find(others, kind, &std::pair<std::string_view, Negation>::first);
  return found == others.end() ? Negation::not_so : found->second;
}

Extent ClaimLexicon::extent(std::string_view word) const {
  const auto kind = find(negation_, word);
  return kind == "whole" ? Extent::whole : kind == "some" ? Extent::some : Extent::unsaid;
}

bool ClaimLexicon::is_evidence(std::string_view lemma) const { return find(negation_, lemma) == "evidence"; }

std::optional<Slot> ClaimLexicon::slot(std::string_view preposition) const {
  const auto index = index_of(slot_names, find(slots_, preposition));
  if (!index) return std::nullopt;
  return static_cast<Slot>(*index);
}

std::string_view ClaimLexicon::cue(std::string_view words) const { return find(cues_, words); }

bool ClaimLexicon::is_source_cue(std::string_view words) const {
  const auto kind = cue(words);
  return kind == "source" || kind == "report";
}

bool ClaimLexicon::gives_name(std::string_view words) const { return cue(words) == "naming"; }

std::string_view ClaimLexicon::measuring(std::string_view words) const { return find(measuring_, words); }

bool ClaimLexicon::names_nobody(std::string_view word) const { return cue(word) == "nobody"; }

Gender ClaimLexicon::gender_of_given_name(std::string_view folded) const {
  const auto classes = proper_names_.find(folded).value_or("");
  const bool feminine = classes.find("feminine") != std::string_view::npos,
             masculine = classes.find("masculine") != std::string_view::npos;
  if (feminine == masculine) return Gender::none;
  return feminine ? Gender::feminine : Gender::masculine;
}

Gender ClaimLexicon::gender_of_honorific(std::string_view word) const {
  auto gender = find(honorifics_, word);
  if (gender.empty()) gender = find(honorifics_, std::string(word) + '.');
  return gender_named(gender);
}

Gender ClaimLexicon::gender_of_noun(std::string_view lemma) const { return gender_named(find(noun_genders_, lemma)); }

bool ClaimLexicon::compares(std::string_view word) const { return cue(word) == "compared"; }

bool ClaimLexicon::opens_comment(std::string_view words) const { return cue(words) == "comment"; }

bool ClaimLexicon::is_meanwhile(std::string_view words) const { return cue(words) == "meanwhile"; }

bool ClaimLexicon::opens_content(std::string_view words) const { return cue(words) == "content"; }

bool ClaimLexicon::is_view_cue(std::string_view words) const { return cue(words) == "view"; }

bool ClaimLexicon::is_object(std::string_view word) const { return cue(word) == "object"; }

bool ClaimLexicon::is_latter(std::string_view words) const { return cue(words) == "latter"; }

std::optional<Other> ClaimLexicon::other(std::string_view lemma) const {
  constexpr std::array<std::string_view, 4> names = {"another", "fresh", "more", "order"};
  const auto index = index_of(names, find(others_, lemma));
  return index ? std::optional(static_cast<Other>(*index)) : std::nullopt;
}

std::string_view ClaimLexicon::state(std::string_view words) const { return find(states_, words); }
std::string_view ClaimLexicon::knowledge(std::string_view words) const { return find(knowledge_, words); }
bool ClaimLexicon::light(std::string_view lemma) const { return light_.contains(lemma); }

std::string_view ClaimLexicon::origin(std::string_view form) const {
  const auto found = origins_.find(fold(form));
  return found == origins_.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view ClaimLexicon::possessives() const { return find(conventions_, "possessive_after"); }

std::string_view ClaimLexicon::pronoun_tie() const { return find(conventions_, "pronoun_tie"); }

}  // namespace rashomon
