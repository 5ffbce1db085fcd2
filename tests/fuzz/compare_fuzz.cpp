// SPDX-License-Identifier: Apache-2.0
// Two texts, split at the first NUL, give a report whose spans lie in them.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include <rashomon/engine.h>

namespace {

using namespace rashomon;

const Engine& engine() {
  static const Engine opened = [] {
    auto result = Engine::open({.packs = RASHOMON_PACKS});
    if (result) return *std::move(result);
    std::cerr << result.error().message << '\n';
    std::exit(1);
  }();
  return opened;
}

Article article(std::string id, std::string_view text, std::string language) {
  Metadata metadata;
  metadata.id = std::move(id);
  metadata.language = std::move(language);
  return {std::move(metadata), "", text};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto middle = std::min(bytes.find('\0'), size);
  const auto rest = bytes.substr(std::min(middle + 1, size));
  const auto report =
      engine().compare("story", {article("a", bytes.substr(0, middle), "fr"), article("b", rest, "en")}, {});
  for (const auto& claim : report.graph.claims()) {
    const auto length = report.articles[claim.article.index].content().size();
    if (claim.value_span.begin > claim.value_span.end || claim.value_span.end > length) std::abort();
    if (claim.evidence.begin > claim.evidence.end || claim.evidence.end > length) std::abort();
  }
  return 0;
}
