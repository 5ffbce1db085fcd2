// SPDX-License-Identifier: Apache-2.0
#include "analysis/universal.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>

namespace rashomon {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 17> upos_names = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                         "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                         "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, 48> relation_names = {
    "root",      "acl",       "acl:relcl",  "advcl",      "advmod",   "amod",       "appos",      "aux",
    "aux:caus",  "aux:pass",  "case",       "cc",         "ccomp",    "clf",        "compound",   "conj",
    "cop",       "csubj",     "csubj:pass", "dep",        "det",      "discourse",  "dislocated", "expl",
    "expl:pass", "fixed",     "flat",       "flat:name",  "goeswith", "iobj",       "list",       "mark",
    "nmod",      "nmod:poss", "nsubj",      "nsubj:pass", "nummod",   "obj",        "obl",        "obl:agent",
    "obl:arg",   "obl:mod",   "orphan",     "parataxis",  "punct",    "reparandum", "vocative",   "xcomp"};

static_assert(upos_names[static_cast<std::size_t>(Upos::x)] == "X");
static_assert(relation_names[static_cast<std::size_t>(Relation::xcomp)] == "xcomp");
static_assert(relation_names[static_cast<std::size_t>(Relation::obl_mod)] == "obl:mod");

constexpr std::array<std::string_view, 7> cases = {"Nom", "Gen", "Dat", "Acc", "Voc", "Loc", "Ins"};
constexpr std::array<std::string_view, 2> definites = {"Def", "Ind"};
constexpr std::array<std::string_view, 3> degrees = {"Pos", "Cmp", "Sup"};
constexpr std::array<std::string_view, 3> genders = {"Masc", "Fem", "Neut"};
constexpr std::array<std::string_view, 4> moods = {"Ind", "Sub", "Cnd", "Imp"};
constexpr std::array<std::string_view, 2> numbers = {"Sing", "Plur"};
constexpr std::array<std::string_view, 3> num_types = {"Card", "Ord", "Frac"};
constexpr std::array<std::string_view, 3> persons = {"1", "2", "3"};
constexpr std::array<std::string_view, 1> negations = {"Neg"};
constexpr std::array<std::string_view, 1> yes = {"Yes"};
constexpr std::array<std::string_view, 8> pron_types = {"Art", "Dem", "Prs", "Rel", "Int", "Ind", "Neg", "Tot"};
constexpr std::array<std::string_view, 5> tenses = {"Past", "Pres", "Fut", "Imp", "Pqp"};
constexpr std::array<std::string_view, 4> verb_forms = {"Fin", "Inf", "Part", "Ger"};
constexpr std::array<std::string_view, 2> voices = {"Act", "Pass"};

// One feature: value 0 is none, value i is names[i - 1].
struct Feature {
  std::string_view name;
  Names values;
  std::uint8_t (*get)(const Features&);
  void (*set)(Features&, std::uint8_t);
};

template <auto member>
constexpr Feature feature(std::string_view name, Names values) {
  return {name, values, [](const Features& f) { return static_cast<std::uint8_t>(f.*member); },
          [](Features& f, std::uint8_t value) {
            f.*member = static_cast<std::remove_cvref_t<decltype(f.*member)>>(value);
          }};
}

constexpr std::array features = {
    feature<&Features::case_>("Case", cases),
    feature<&Features::definite>("Definite", definites),
    feature<&Features::degree>("Degree", degrees),
    feature<&Features::gender>("Gender", genders),
    feature<&Features::mood>("Mood", moods),
    feature<&Features::number>("Number", numbers),
    feature<&Features::num_type>("NumType", num_types),
    feature<&Features::person>("Person", persons),
    feature<&Features::negative>("Polarity", negations),
    feature<&Features::possessive>("Poss", yes),
    feature<&Features::pron_type>("PronType", pron_types),
    feature<&Features::reflexive>("Reflex", yes),
    feature<&Features::tense>("Tense", tenses),
    feature<&Features::verb_form>("VerbForm", verb_forms),
    feature<&Features::voice>("Voice", voices),
};

// The first part of text up to a separator, which text loses.
std::string_view take(std::string_view& text, char separator) {
  const auto end = std::min(text.find(separator), text.size());
  const auto part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

void set_feature(Features& found, std::string_view name, std::string_view values) {
  const auto known = std::ranges::find(features, name, &Feature::name);
  if (known == features.end()) return;
  while (!values.empty()) {
    const auto value = std::ranges::find(known->values, take(values, ','));
    if (value == known->values.end()) continue;
    known->set(found, static_cast<std::uint8_t>(value - known->values.begin() + 1));
    return;
  }
}

}  // namespace

std::string_view name_of(Upos upos) { return upos_names[static_cast<std::size_t>(upos)]; }
std::string_view name_of(Relation relation) { return relation_names[static_cast<std::size_t>(relation)]; }

std::string conllu_features(const Features& given) {
  std::string text;
  for (const auto& each : features) {
    const auto value = each.get(given);
    if (value == 0) continue;
    if (!text.empty()) text += '|';
    text.append(each.name).append("=").append(each.values[value - 1u]);
  }
  return text.empty() ? "_" : text;
}

Upos upos_of(std::string_view name) {
  const auto found = std::ranges::find(upos_names, name);
  return found == upos_names.end() ? Upos::x : static_cast<Upos>(found - upos_names.begin());
}

Relation relation_of(std::string_view name) {
  for (auto wanted = name; !wanted.empty(); wanted = wanted.substr(0, std::min(wanted.rfind(':'), wanted.size()))) {
    const auto found = std::ranges::find(relation_names, wanted);
    if (found != relation_names.end()) return static_cast<Relation>(found - relation_names.begin());
    if (wanted.find(':') == std::string_view::npos) break;
  }
  return Relation::dep;
}

Features features_of(std::string_view conllu) {
  Features found;
  while (!conllu.empty()) {
    auto pair = take(conllu, '|');
    const auto name = take(pair, '=');
    set_feature(found, name, pair);
  }
  return found;
}

Relation universal(Relation relation) {
  const auto name = name_of(relation);
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? relation : relation_of(name.substr(0, colon));
}

}  // namespace rashomon
