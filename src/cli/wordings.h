// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include <rashomon/report.h>
#include <rashomon/result.h>

#include "report/wording.h"
#include "report/write.h"

namespace rashomon::cli {

// What several reports are written with: the words of the language asked for, else of the commonest of `languages`,
// those of their articles.
Result<ReportWords> report_words(const std::string& packs, const std::string& asked,
                                 const std::vector<std::string>& languages);

// With the words and the program's name; valid as long as the words live.
WriteOptions write_options(const ReportWords& words);

// The languages of all articles of the reports.
std::vector<std::string> languages_of(std::span<const Report> reports);

}  // namespace rashomon::cli
