// SPDX-License-Identifier: Apache-2.0
#include "pack/lexicon_paradigms.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

#include "pack/lexicon_hunspell.h"
#include "pack/tsv.h"
#include "text/fold.h"

namespace rashomon {
namespace {

struct Paradigm {
  std::vector<std::string> bases, endings;
  std::string lemma, tag;
  bool noun = false;
};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) {
    if (!part.empty()) parts.push_back(part);
  }
  return parts;
}

Result<std::vector<Paradigm>> read_paradigms(const std::string& path) {
  const auto rows = read_tsv(path);
  if (!rows) return rows.error();
  if (rows->empty() || (*rows)[0] != std::vector<std::string>{"base", "has", "lemma", "upos", "features"}) {
    return Error{ErrorCode::bad_data, path + ": wants the columns base, has, lemma, upos, features"};
  }
  std::vector<Paradigm> paradigms;
  for (std::size_t i = 1; i < rows->size(); ++i) {
    auto cells = (*rows)[i];
    cells.resize(5);
    paradigms.push_back(
        {split(cells[0], '/'), split(cells[1], ' '), cells[2], cells[3] + "/" + cells[4], cells[3] == "NOUN"});
    if (cells[4].empty()) paradigms.back().tag += '_';
  }
  return paradigms;
}

bool any_ends(const std::vector<std::string>& forms, const std::string& ending) {
  return std::ranges::any_of(forms, [&](const auto& form) { return form.ends_with(ending); });
}

bool fits(const Paradigm& paradigm, const std::string& base, const std::vector<std::string>& forms) {
  const auto ends = [&](const std::string& ending) { return base.ends_with(ending); };
  if (!paradigm.bases.empty() && std::ranges::none_of(paradigm.bases, ends)) return false;
  return std::ranges::all_of(paradigm.endings, [&](const auto& ending) { return any_ends(forms, ending); });
}

void add_class(const std::vector<Paradigm>& paradigms, const std::string& base, const std::vector<std::string>& forms,
               LexiconWriter& lexicon) {
  const auto found = std::ranges::find_if(paradigms, [&](const auto& each) { return fits(each, base, forms); });
  if (found == paradigms.end()) return;
  auto lemma = base;
  if (!found->lemma.empty()) {
    const auto form = std::ranges::find_if(forms, [&](const auto& each) { return each.ends_with(found->lemma); });
    if (form != forms.end()) lemma = *form;
  }
  const bool name = found->noun && lower(base) != base;
  const auto tag = name ? "PROPN" + found->tag.substr(4) : found->tag;
  for (const auto& form : forms) lexicon.add(form, lemma, tag);
}

}  // namespace

std::optional<Error> add_paradigms(const std::string& aff, const std::string& dic, const std::string& table,
                                   LexiconWriter& lexicon) {
  const auto paradigms = read_paradigms(table);
  if (!paradigms) return paradigms.error();
  const auto hunspell = Hunspell::open(aff, dic);
  if (!hunspell) return hunspell.error();
  hunspell->for_each_word([&](const std::vector<HunspellForm>& forms) {
    std::map<std::string, std::vector<std::string>> classes;
    for (const auto& form : forms) {
      if (!form.suffix_class.empty()) classes[form.suffix_class].push_back(form.form);
    }
    for (const auto& [name, made] : classes) add_class(*paradigms, forms.front().form, made, lexicon);
  });
  return std::nullopt;
}

}  // namespace rashomon
