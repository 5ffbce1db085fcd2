// SPDX-License-Identifier: Apache-2.0
#include "pack/lexicon_tags.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace rashomon {
namespace {

using Tags = std::vector<std::string>;
using Features = std::map<std::string, std::string>;  // sorted, as CoNLL-U wants them

bool has(const Tags& tags, std::string_view tag) { return std::ranges::find(tags, tag) != tags.end(); }

struct Pair {
  std::string_view dicollecte, universal;
};

constexpr std::array parts_of_speech = {
    Pair{"po:nom", "NOUN"},       Pair{"po:loc.nom", "NOUN"}, Pair{"po:titr", "NOUN"},   Pair{"po:adj", "ADJ"},
    Pair{"po:loc.adj", "ADJ"},    Pair{"po:adv", "ADV"},      Pair{"po:loc.adv", "ADV"}, Pair{"po:advint", "ADV"},
    Pair{"po:negadv", "ADV"},     Pair{"po:proadv", "PRON"},  Pair{"po:npr", "PROPN"},   Pair{"po:prn", "PROPN"},
    Pair{"po:patr", "PROPN"},     Pair{"po:prep", "ADP"},     Pair{"po:prepv", "ADP"},   Pair{"po:loc.prep", "ADP"},
    Pair{"po:loc.prepv", "ADP"},  Pair{"po:cjco", "CCONJ"},   Pair{"po:cjsub", "SCONJ"}, Pair{"po:cj", "CCONJ"},
    Pair{"po:det", "DET"},        Pair{"po:detdem", "DET"},   Pair{"po:detpos", "DET"},  Pair{"po:detind", "DET"},
    Pair{"po:detneg", "DET"},     Pair{"po:detex", "DET"},    Pair{"po:interj", "INTJ"}, Pair{"po:loc.interj", "INTJ"},
    Pair{"po:nb", "NUM"},         Pair{"po:nbro", "NUM"},     Pair{"po:prodem", "PRON"}, Pair{"po:proind", "PRON"},
    Pair{"po:proneg", "PRON"},    Pair{"po:proint", "PRON"},  Pair{"po:prorel", "PRON"}, Pair{"po:propersuj", "PRON"},
    Pair{"po:properobj", "PRON"},
};

constexpr std::array tenses = {
    Pair{"po:ipre", "Mood=Ind|Tense=Pres"}, Pair{"po:iimp", "Mood=Ind|Tense=Imp"},
    Pair{"po:ipsi", "Mood=Ind|Tense=Past"}, Pair{"po:ifut", "Mood=Ind|Tense=Fut"},
    Pair{"po:spre", "Mood=Sub|Tense=Pres"}, Pair{"po:simp", "Mood=Sub|Tense=Imp"},
    Pair{"po:cond", "Mood=Cnd|Tense=Pres"}, Pair{"po:impe", "Mood=Imp|Tense=Pres"},
};

constexpr std::array persons = {
    Pair{"po:1sg", "Number=Sing|Person=1"},  Pair{"po:2sg", "Number=Sing|Person=2"},
    Pair{"po:3sg", "Number=Sing|Person=3"},  Pair{"po:1pl", "Number=Plur|Person=1"},
    Pair{"po:2pl", "Number=Plur|Person=2"},  Pair{"po:3pl", "Number=Plur|Person=3"},
    Pair{"po:3pl!", "Number=Plur|Person=3"},
};

std::string tag(std::string_view upos, const Features& features) {
  std::string text(upos);
  text += '/';
  if (features.empty()) return text + "_";
  bool first = true;
  for (const auto& [name, value] : features) {
    text += (first ? "" : "|") + name + "=" + value;
    first = false;
  }
  return text;
}

void add(Features& features, std::string_view conllu) {
  while (!conllu.empty()) {
    const auto part = conllu.substr(0, conllu.find('|'));
    const auto sign = part.find('=');
    features[std::string(part.substr(0, sign))] = std::string(part.substr(sign + 1));
    conllu.remove_prefix(std::min(part.size() + 1, conllu.size()));
  }
}

Features agreement(const Tags& tags) {
  Features features;
  if (has(tags, "is:mas")) features["Gender"] = "Masc";
  if (has(tags, "is:fem")) features["Gender"] = "Fem";
  if (has(tags, "is:sg")) features["Number"] = "Sing";
  if (has(tags, "is:pl")) features["Number"] = "Plur";
  return features;
}

// "po:v1_it_q_zz" names the conjugation and what the verb takes; group 0 are the auxiliaries.
std::string_view verb_group(const Tags& tags) {
  for (const auto& each : tags) {
    if (each.size() > 4 && each.starts_with("po:v") && each[4] >= '0' && each[4] <= '3') return each;
  }
  return {};
}

void add_verb(const Tags& tags, std::string_view upos, std::vector<std::string>& universal) {
  if (has(tags, "po:infi") || has(tags, "is:infi")) universal.push_back(tag(upos, {{"VerbForm", "Inf"}}));
  if (has(tags, "po:ppre")) universal.push_back(tag(upos, {{"Tense", "Pres"}, {"VerbForm", "Part"}}));
  if (has(tags, "po:ppas")) {
    auto features = agreement(tags);
    add(features, "Tense=Past|VerbForm=Part");
    universal.push_back(tag(upos, features));
  }
  for (const auto& tense : tenses) {
    for (const auto& person : persons) {
      if (!has(tags, tense.dicollecte) || !has(tags, person.dicollecte)) continue;
      Features features{{"VerbForm", "Fin"}};
      add(features, tense.universal);
      add(features, person.universal);
      universal.push_back(tag(upos, features));
    }
  }
}

}  // namespace

std::vector<std::string> universal_tags(const std::vector<std::string>& dicollecte) {
  std::vector<std::string> universal;
  if (has(dicollecte, "po:err")) return universal;
  const auto group = verb_group(dicollecte);
  if (!group.empty()) {
    add_verb(dicollecte, "VERB", universal);
    if (group[4] == '0') add_verb(dicollecte, "AUX", universal);
    return universal;
  }
  for (const auto& [name, upos] : parts_of_speech) {
    if (!has(dicollecte, name)) continue;
    auto text = tag(upos, agreement(dicollecte));
    if (std::ranges::find(universal, text) == universal.end()) universal.push_back(std::move(text));
  }
  return universal;
}

std::vector<std::string> name_classes(const std::vector<std::string>& dicollecte) {
  if (has(dicollecte, "po:prn")) {
    if (has(dicollecte, "is:fem")) return {"given", "feminine"};
    if (has(dicollecte, "is:mas")) return {"given", "masculine"};
    return {"given"};
  }
  if (has(dicollecte, "po:patr")) return {"surname"};
  if (has(dicollecte, "po:npr")) return {"place"};
  return {};
}

}  // namespace rashomon
