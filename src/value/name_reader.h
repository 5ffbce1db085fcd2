// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/name.h>
#include <rashomon/result.h>

#include "base/string_map.h"
#include "lang/pack.h"

namespace rashomon {

// What the tables of a language and of the gazetteer say of words in names, and names made from words by them. Keys are
// folded. The packs must outlive it. Const calls may run on several threads at once.
class NameReader {
 public:
  // Fails on a table without its columns.
  static Result<NameReader> open(const Pack& language, const Pack& gazetteer);

  // The name that these words say: honorifics and titles before a person left out, spellings of one name made one, the
  // organisation's common key where a table knows it, also behind one word that tells of it. Without kind, the words
  // tell.
  Name read(std::string_view words, std::optional<NameKind> kind = std::nullopt) const;

  bool is_honorific(std::string_view word) const { return honorifics_.contains(std::string(word)); }  // lower case
  bool is_particle(std::string_view word) const { return particles_.contains(std::string(word)); }    // lower case
  bool begins_organisation(std::string_view folded) const { return firsts_.contains(std::string(folded)); }
  bool ends_organisation(std::string_view folded) const { return lasts_.contains(std::string(folded)); }
  // A small word between those of an organisation: "Ministry of Defence".
  bool joins_organisation(std::string_view folded) const { return insides_.contains(std::string(folded)); }
  bool is_given_name(std::string_view folded) const;
  bool is_surname(std::string_view folded) const;
  // The key of an organisation that a table names so; words as written, any case, as longest_organisation of them.
  std::optional<std::string_view> organisation(std::string_view words) const;
  std::size_t longest_organisation() const { return longest_organisation_; }          // in words
  std::optional<std::string_view> organisation_of_key(const std::string& key) const;  // the same by place_key()
  bool is_title(const std::string& key) const { return titles_.contains(key); }       // by place_key()
  std::size_t longest_title() const { return longest_title_; }                        // in words
  // How many of the words (at most longest_title) from the first on are a title: "Prime Minister" of "Prime Minister
  // Kurti".
  std::size_t title_at(std::span<const std::string_view> words) const;

 private:
  std::optional<Error> read_tables(const Pack& language, const Pack& gazetteer);
  std::optional<Error> read_organisations(const Pack& language);
  std::string canonical(std::string part) const;
  Name read_person(std::string_view words) const;
  std::size_t name_begin(std::span<const std::string_view> words) const;
  Name read_organisation(std::string_view words, std::string_view key) const;

  StringSet honorifics_, particles_, firsts_, insides_, lasts_, titles_;
  StringMap<std::string> organisations_, variants_;
  std::size_t longest_organisation_ = 0, longest_title_ = 0;
  Map proper_names_;
};

// The words of a name: split at spaces, hyphens and dots; an apostrophe splits off one letter before it, but "o".
std::vector<std::string_view> name_words(std::string_view text);

// Written in capitals alone, two letters or more: "OTAN", "O.N.U.".
bool is_acronym(std::string_view word);

}  // namespace rashomon
