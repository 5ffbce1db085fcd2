// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include <algorithm>
#include <iostream>
#include <optional>

#include <boost/program_options/value_semantic.hpp>

#include "cli/options.h"
#include "document/language.h"
#include "document/published.h"

namespace rashomon::cli {
namespace {

namespace po = boost::program_options;

Result<ReadOptions> checked(const InputOptions& given) {
  ReadOptions options;
  options.standard_input = &std::cin;
  if (!given.language.empty()) {
    auto tag = language_tag(given.language);
    if (!tag)
      return Error{ErrorCode::usage, "--lang: '" + given.language + "' is no language code such as 'en' or 'pt-BR'"};
    options.language = *std::move(tag);
  }
  if (!given.published.empty()) {
    const auto date = parse_published(given.published, PublicationDate::Origin::option);
    if (!date) {
      return Error{ErrorCode::usage,
                   "--published: '" + given.published + "' is no date (YYYY, YYYY-MM, YYYY-MM-DD, or a day and time)"};
    }
    options.published = *date;
  }
  return options;
}

std::optional<Error> without_pack(const std::string& tag, const std::vector<std::string>& languages) {
  const auto primary = tag.substr(0, tag.find('-'));
  if (tag.empty() || std::ranges::find(languages, primary) != languages.end()) return std::nullopt;
  std::string message = "--lang: there is no language pack for '" + primary + "'; there are";
  for (const auto& language : languages) message += " " + language;
  return Error{ErrorCode::usage, message};
}

}  // namespace

void add_input_options(po::options_description& own, InputOptions& options) {
  own.add_options()("lang", po::value(&options.language)->value_name("XX"),
                    "language of articles that do not say theirs")(
      "published", po::value(&options.published)->value_name("DATE"),
      "publication date of articles that do not say theirs");
}

Result<Inputs> load(std::span<const std::string> paths, const InputOptions& options, const std::string& packs) {
  if (paths.empty()) return Error{ErrorCode::usage, "no input: name a file, a folder, or - for standard input"};
  const auto read_options = checked(options);
  if (!read_options) return read_options.error();
  const auto words = ReaderWords::in(packs);
  if (!words) return words.error();
  if (auto error = without_pack(read_options->language, words->languages())) return *std::move(error);
  auto inputs = read_inputs(paths, *read_options, *words);
  if (words->error()) return *words->error();
  for (const auto& [path, message] : inputs.unreadable) complain(path + ": " + message);
  return inputs;
}

Exit exit_of(const Inputs& inputs) { return inputs.unreadable.empty() ? Exit::done : Exit::bad_input; }

}  // namespace rashomon::cli
