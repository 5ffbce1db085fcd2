// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <rashomon/report.h>
#include <rashomon/result.h>

#include "lang/pack.h"
#include "report/write.h"

namespace rashomon::cli {

// What a report is written with: the words of its language, and the program's name.
class ReportWords {
 public:
  // language: as a report names it; "pt-BR" is written with the pack "pt", one without words for reports with the first
  // that has them.
  static Result<ReportWords> open(const std::string& packs, const std::string& language);

  // The same for several reports: in the language asked for, else in the commonest of those of their articles.
  static Result<ReportWords> open(const std::string& packs, const std::string& asked,
                                  const std::vector<std::string>& languages);

  const Wording& wording() const { return wording_; }
  WriteOptions options() const;  // valid as long as this lives

 private:
  explicit ReportWords(Pack pack) : pack_(std::move(pack)) {}

  Pack pack_;
  Wording wording_;
};

// The languages of all articles of the reports.
std::vector<std::string> languages_of(std::span<const Report> reports);

}  // namespace rashomon::cli
