// SPDX-License-Identifier: Apache-2.0
#include "pack/lexicon_hunspell.h"

#include <algorithm>
#include <sstream>

#include "pack/tsv.h"

namespace rashomon {
namespace {

constexpr std::size_t flag_size = 2;  // FLAG long

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::size_t character_size(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::vector<std::string> characters(const std::string& text) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at < text.size(); at += character_size(text[at]))
    result.push_back(text.substr(at, character_size(text[at])));
  return result;
}

// "[^cg]er" is {"^cg", "e", "r"}; "." is no condition.
std::vector<std::string> condition_of(const std::string& text) {
  std::vector<std::string> places;
  if (text == ".") return places;
  bool inside = false;
  for (const auto& character : characters(text)) {
    if (character == "[") {
      inside = true;
      places.emplace_back();
    } else if (character == "]") {
      inside = false;
    } else if (inside) {
      places.back() += character;
    } else {
      places.push_back(character);
    }
  }
  return places;
}

bool in_set(const std::string& set, const std::string& character) {
  if (set == ".") return true;
  const bool excludes = set.size() > 1 && set[0] == '^';
  const auto listed = characters(excludes ? set.substr(1) : set);
  return (std::ranges::find(listed, character) != listed.end()) != excludes;
}

std::pair<std::string, std::string> split_flags(const std::string& word) {
  const auto slash = word.find('/', 1);
  if (slash == std::string::npos) return {word, ""};
  return {word.substr(0, slash), word.substr(slash + 1)};
}

bool is_tag(const std::string& word) { return word.starts_with("po:") || word.starts_with("is:"); }

}  // namespace

Result<Hunspell> Hunspell::open(const std::string& aff_path, const std::string& dic_path) {
  const auto affixes = read_file(aff_path);
  if (!affixes) return affixes.error();
  auto dictionary = read_file(dic_path);
  if (!dictionary) return dictionary.error();
  Hunspell hunspell;
  if (const auto error = hunspell.read_affixes(*affixes, aff_path)) return *error;
  hunspell.dictionary_ = *std::move(dictionary);
  return hunspell;
}

std::vector<Hunspell::Flag> Hunspell::flags_of(const std::string& text) const {
  std::vector<Flag> flags;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = numeric_ ? std::min(text.find(',', at), text.size()) : std::min(at + flag_size, text.size());
    if (numeric_ || end - at == flag_size) flags.push_back(text.substr(at, end - at));
    at = end + numeric_;
  }
  return flags;
}

std::optional<Error> Hunspell::read_affixes(const std::string& bytes, const std::string& path) {
  std::istringstream lines(bytes);
  bool long_flags = false;
  for (std::string line; std::getline(lines, line);) {
    const auto words = words_of(line);
    if (words.size() >= 2 && words[0] == "FLAG") long_flags = words[1] == "long", numeric_ = words[1] == "num";
    if (words.size() >= 2 && words[0] == "NEEDAFFIX") needs_affix_ = words[1];
    // A prefix rule that adds nothing only carries suffixes: units of measure.
    const bool carries = words.size() > 4 && words[0] == "PFX" && words[2] == "0" && words[3].starts_with("0/");
    if (carries && (rules_.empty() || rules_.back().first != words[1])) rules_.push_back({words[1], {}});
    if (words.size() < 4 || (words[0] != "SFX" && !carries)) continue;
    if (words.size() == 4 && (words[2] == "Y" || words[2] == "N")) {
      rules_.push_back({words[1], {}});
      continue;
    }
    if (rules_.empty() || rules_.back().first != words[1]) {
      return Error{ErrorCode::bad_data, path + ": rule outside its class: " + line};
    }
    const auto [append, flags] = split_flags(words[3]);
    Rule rule{words[2] == "0" ? "" : words[2], append == "0" ? "" : append, flags, {}, {}};
    if (words.size() > 4) rule.condition = condition_of(words[4]);
    std::ranges::copy_if(words, std::back_inserter(rule.tags), is_tag);
    rules_.back().second.push_back(std::move(rule));
  }
  std::ranges::sort(rules_, {}, &std::pair<Flag, std::vector<Rule>>::first);
  if (!long_flags && !numeric_)
    return Error{ErrorCode::bad_data, path + ": only dictionaries with FLAG long or num can be expanded"};
  return std::nullopt;
}

bool Hunspell::applies(const Rule& rule, const std::string& word) {
  if (!word.ends_with(rule.strip)) return false;
  const auto letters = characters(word);
  if (letters.size() < rule.condition.size()) return false;
  const auto from = letters.size() - rule.condition.size();
  for (std::size_t i = 0; i < rule.condition.size(); ++i) {
    if (!in_set(rule.condition[i], letters[from + i])) return false;
  }
  return true;
}

void Hunspell::expand(const HunspellForm& from, const std::string& flags, int depth,
                      std::vector<HunspellForm>& forms) const {
  const auto listed = flags_of(flags);
  if (needs_affix_.empty() || std::ranges::find(listed, needs_affix_) == listed.end()) forms.push_back(from);
  if (depth == 2) return;  // as Hunspell itself: a suffix may bring one more
  for (const auto& flag : listed) {
    const auto known = std::ranges::lower_bound(rules_, flag, {}, &std::pair<Flag, std::vector<Rule>>::first);
    if (known == rules_.end() || known->first != flag) continue;
    for (const auto& rule : known->second) {
      if (!applies(rule, from.form)) continue;
      auto next = from;
      next.form.resize(next.form.size() - rule.strip.size());
      next.form += rule.append;
      if (next.suffix_class.empty()) next.suffix_class = flag;
      next.tags.insert(next.tags.end(), rule.tags.begin(), rule.tags.end());
      expand(next, rule.flags, depth + 1, forms);
    }
  }
}

void Hunspell::for_each_word(const std::function<void(const std::vector<HunspellForm>&)>& visit) const {
  std::istringstream lines(dictionary_);
  std::string line;
  std::getline(lines, line);  // the number of words
  while (std::getline(lines, line)) {
    const auto words = words_of(line);
    if (words.empty()) continue;
    const auto [word, flags] = split_flags(words[0]);
    HunspellForm base{word, word, {}, {}};
    for (const auto& part : words) {
      if (is_tag(part)) base.tags.push_back(part);
      if (part.starts_with("st:")) base.stem = part.substr(3);
    }
    std::vector<HunspellForm> forms;
    expand(base, flags, 0, forms);
    visit(forms);
  }
}

}  // namespace rashomon
