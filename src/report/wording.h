// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// What a report says in its language (table `report`), by key. The pack must outlive it.
class Wording {
 public:
  static Result<Wording> open(const Pack& language);

  // The text of a key; the key itself where the language has none.
  std::string_view operator[](std::string_view key) const;
  // The text of a key of two parts: named("verdict/", "agrees").
  std::string named(std::string_view kind, std::string_view name) const;
  // The text of a key with {subject} replaced.
  std::string with_subject(std::string_view key, std::string_view subject) const;
  // The same with each {name} replaced by what goes with it.
  using Parts = std::initializer_list<std::pair<std::string_view, std::string_view>>;
  std::string with(std::string_view key, Parts parts) const;
  // The text of a key for a number, which stands in for {subject}: "KEY/one" where the language counts so, else KEY.
  std::string counted(std::string_view key, std::size_t count) const;

 private:
  Table table_;
  std::size_t key_ = 0, text_ = 0;
};

// A wording with the pack that holds it.
class ReportWords {
 public:
  // folder: of the packs. language: as a report names it; "pt-BR" is written with the pack "pt", one without words for
  // reports with the first that has them. An error where no pack has any.
  static Result<ReportWords> open(const std::string& folder, const std::string& language);

  const Wording& wording() const { return wording_; }

 private:
  explicit ReportWords(Pack pack) : pack_(std::move(pack)) {}

  Pack pack_;
  Wording wording_;
};

}  // namespace rashomon
