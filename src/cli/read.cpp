// SPDX-License-Identifier: Apache-2.0
// rashomon read: what was read of each input, one JSON object an article.
#include <array>
#include <iostream>

#include "base/json_writer.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "document/published.h"

namespace rashomon::cli {
namespace {

constexpr std::array<std::string_view, 4> origins = {"", "option", "metadata", "text"};

std::string line_of(const Article& article, const Story& story) {
  const auto& metadata = article.metadata();
  JsonWriter json;
  json.open_object().member("id", metadata.id).member("path", metadata.path).member_or_null("story", story.name);
  json.member_or_null("title", article.title()).member_or_null("outlet", metadata.outlet);
  json.member_or_null("published", iso(metadata.published));
  json.member_or_null("published_from", origins[static_cast<std::size_t>(metadata.published.origin)]);
  json.member("lang", metadata.language).member_or_null("url", metadata.url);
  json.member("sha256", metadata.sha256).member("bytes", metadata.bytes).member("text", article.text());
  json.key("diagnostics").open_array();
  for (const auto& [path, message] : metadata.diagnostics) {
    json.open_object().member("path", path).member("message", message).close_object();
  }
  json.close_array().close_object();
  return json.take();
}

}  // namespace

Exit run_read(const Invocation& invocation) {
  CommonOptions common;
  InputOptions options;
  std::vector<std::string> paths;
  boost::program_options::options_description own("Options of read");
  add_input_options(own, options);
  if (const auto exit = parse(invocation, "read INPUT...", own, common, &paths)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  const auto inputs = load(paths, options, *packs);
  if (!inputs) return fail(inputs.error());
  for (const auto& story : inputs->stories) {
    for (const auto& article : story.articles) std::cout << line_of(article, story) << '\n';
  }
  return exit_of(*inputs);
}

}  // namespace rashomon::cli
