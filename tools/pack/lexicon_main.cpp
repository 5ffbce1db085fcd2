// SPDX-License-Identifier: Apache-2.0
// rashomon-lexicon hunspell AFF DIC OUT, rashomon-lexicon paradigms AFF DIC TABLE OUT, or rashomon-lexicon wordnet
// FOLDER IRREGULAR OUT: the word forms of a language and its proper names, as OUT/lexicon.bin and OUT/proper_names.map,
// which rashomon-pack takes into the language's pack.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "pack/lexicon_hunspell.h"
#include "pack/lexicon_paradigms.h"
#include "pack/lexicon_tags.h"
#include "pack/lexicon_wordnet.h"
#include "pack/lexicon_writer.h"
#include "text/fold.h"

namespace {

using namespace rashomon;

bool has(const HunspellForm& form, const char* tag) { return std::ranges::find(form.tags, tag) != form.tags.end(); }

// An adjective made of a participle is read under its own masculine singular: "armées" is "armé", and a form of
// "armer".
std::string adjective_lemma(const std::vector<HunspellForm>& forms) {
  for (const auto& form : forms) {
    if (has(form, "po:ppas") && has(form, "is:mas") && !has(form, "is:pl")) return form.form;
  }
  return {};
}

void add_word(const std::vector<HunspellForm>& forms, LexiconWriter& lexicon, NameClasses& names) {
  const auto participle = adjective_lemma(forms);
  for (const auto& form : forms) {
    for (const auto& tag : universal_tags(form.tags)) lexicon.add(form.form, form.stem, tag);
    if (has(form, "po:ppas") && has(form, "po:adj") && !participle.empty()) {
      std::vector<std::string> as_adjective{"po:adj"};
      std::ranges::copy_if(form.tags, std::back_inserter(as_adjective),
                           [](const auto& tag) { return tag.starts_with("is:"); });
      for (const auto& tag : universal_tags(as_adjective)) lexicon.add(form.form, participle, tag);
    }
    for (auto& name : name_classes(form.tags)) names[fold(form.form)].insert(std::move(name));
  }
}

std::optional<Error> from_hunspell(const std::string& aff, const std::string& dic, LexiconWriter& lexicon,
                                   NameClasses& names) {
  const auto hunspell = Hunspell::open(aff, dic);
  if (!hunspell) return hunspell.error();
  hunspell->for_each_word([&](const std::vector<HunspellForm>& forms) { add_word(forms, lexicon, names); });
  return std::nullopt;
}

std::optional<Error> from_wordnet(const std::string& folder, const std::string& irregular, LexiconWriter& lexicon,
                                  NameClasses& names) {
  if (auto error = add_wordnet(folder, irregular, lexicon)) return error;
  return add_wordnet_names(folder, names);
}

bool write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  return static_cast<bool>(file.flush());
}

std::string map_lines(const NameClasses& names) {
  std::string lines;
  for (const auto& [name, classes] : names) {
    lines += name + '\t';
    for (const auto& each : classes) lines += (lines.back() == '\t' ? "" : ",") + each;
    lines += '\n';
  }
  return lines;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  const std::string kind = words.empty() ? "" : words[0];
  LexiconWriter lexicon;
  NameClasses names;
  std::optional<Error> error;
  if (kind == "hunspell" && words.size() == 4) {
    error = from_hunspell(words[1], words[2], lexicon, names);
  } else if (kind == "wordnet" && words.size() == 4) {
    error = from_wordnet(words[1], words[2], lexicon, names);
  } else if (kind == "paradigms" && words.size() == 5) {
    error = add_paradigms(words[1], words[2], words[3], lexicon);
  } else {
    std::cerr << "usage: rashomon-lexicon hunspell AFF DIC OUT | paradigms AFF DIC TABLE OUT | wordnet FOLDER "
                 "IRREGULAR OUT\n";
    return 2;
  }
  if (error) {
    std::cerr << "rashomon-lexicon: " << error->message << '\n';
    return 3;
  }
  const std::filesystem::path out = words.back();
  std::filesystem::create_directories(out);
  if (!write(out / "lexicon.bin", lexicon.bytes()) || !write(out / "proper_names.map", map_lines(names))) {
    std::cerr << "rashomon-lexicon: " << out.string() << ": cannot be written\n";
    return 3;
  }
  std::cout << lexicon.forms() << " forms, " << names.size() << " proper names\n";
}
