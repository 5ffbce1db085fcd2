// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <rashomon/result.h>

namespace rashomon {

// Reads a table of a language: UTF-8, tab-separated, lines that begin with '#' are comments (licence, what the columns
// hold), the first other line names the columns. Fails with file and line on a row with more cells than columns.
Result<std::vector<std::vector<std::string>>> read_tsv(const std::string& path);

// Reads the lines of a map: key and value split by the first tab. Fails on a line without one.
Result<std::vector<std::pair<std::string, std::string>>> read_map(const std::string& path);

// The whole file, or an error that names it.
Result<std::string> read_file(const std::string& path);

}  // namespace rashomon
