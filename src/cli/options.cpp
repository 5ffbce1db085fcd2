// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>
#include <iostream>

#include <boost/program_options/parsers.hpp>
#include <boost/program_options/positional_options.hpp>
#include <boost/program_options/value_semantic.hpp>
#include <boost/program_options/variables_map.hpp>

#include "cli/version.h"

namespace rashomon::cli {
namespace {

namespace po = boost::program_options;

// Levenshtein's distance.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const auto above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = above;
    }
  }
  return row[b.size()];
}

std::vector<std::string> long_names(const po::options_description& options) {
  std::vector<std::string> names;
  for (const auto& option : options.options()) names.push_back("--" + option->long_name());
  return names;
}

// An argument is shown as "NAME" or "[=NAME(=default)]": its name alone is wanted.
std::string argument_of(const po::option_description& option) {
  const auto semantic = option.semantic();
  if (semantic->max_tokens() == 0) return {};
  auto name = semantic->name();
  return name.substr(0, name.find(" (="));
}

std::vector<OptionEntry> entries_of(const po::options_description& options) {
  std::vector<OptionEntry> entries;
  for (const auto& option : options.options()) {
    const auto [names, count] = option->long_names();
    const auto letter = option->canonical_display_name(po::command_line_style::allow_dash_for_short);
    const bool has_letter = letter.size() == 2 && letter[0] == '-' && letter[1] != '-';
    entries.push_back({count > 0 ? names[0] : option->long_name(), has_letter ? letter.substr(1) : std::string(),
                       argument_of(*option), option->description()});
  }
  return entries;
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string>& words) {
  std::string_view best;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const auto& candidate : words) {
    if (const auto d = distance(word, candidate); d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

void complain(std::string_view message) { std::cerr << "rashomon: " << message << '\n'; }

Exit fail(const Error& error) {
  complain(error.message);
  switch (error.code) {
    case ErrorCode::usage:
      return Exit::usage;
    case ErrorCode::bad_data:
      return Exit::bad_data;
    case ErrorCode::bad_input:
      return Exit::bad_input;
    case ErrorCode::internal:
      break;
  }
  return Exit::internal;
}

std::optional<Exit> parse(const Invocation& invocation, std::string_view synopsis, const po::options_description& own,
                          CommonOptions& common, std::vector<std::string>* inputs) {
  po::options_description shown;
  shown.add(own);
  po::options_description general("General options");
  general.add_options()("data-dir", po::value(&common.data_dir)->value_name("DIR"), "folder with the language packs")(
      "help,h", "show this help")("version", "show the version and what is built in");
  shown.add(general);
  if (invocation.page != nullptr) {
    *invocation.page = {std::string(synopsis), entries_of(shown)};
    return Exit::done;
  }
  po::options_description all;
  all.add(shown);
  std::vector<std::string> given;
  all.add_options()("input", po::value(&given));
  po::positional_options_description positional;
  positional.add("input", -1);
  try {
    po::variables_map values;
    po::store(po::command_line_parser({invocation.arguments.begin(), invocation.arguments.end()})
                  .options(all)
                  .positional(positional)
                  .run(),
              values);
    if (values.count("help") != 0) {
      std::cout << "usage: rashomon " << synopsis << '\n' << shown;
      return Exit::done;
    }
    if (values.count("version") != 0) {
      std::cout << version_text();
      return Exit::done;
    }
    po::notify(values);
  } catch (const po::unknown_option& error) {
    const auto name = error.get_option_name();
    const auto names = long_names(shown);
    const auto near = nearest(name, names);
    complain("unknown option " + name + (near.empty() ? "" : "; did you mean " + std::string(near) + "?"));
    return Exit::usage;
  } catch (const po::error& error) {
    complain(error.what());
    return Exit::usage;
  }
  if (inputs == nullptr && !given.empty()) {
    complain("unexpected argument '" + given[0] + "'");
    return Exit::usage;
  }
  if (inputs != nullptr) *inputs = std::move(given);
  return std::nullopt;
}

Result<std::string> packs_folder(const Invocation& invocation, const CommonOptions& common) {
  return find_packs({common.data_dir, invocation.data_environment, "/proc/self/exe"});
}

}  // namespace rashomon::cli
