// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "report/write.h"

namespace rashomon {
namespace {

constexpr std::array all_formats = {
    Format{"text", write_text},
    Format{"json", write_json},
    Format{"jsonl", write_json_lines},
    Format{"markdown", write_markdown},
    Format{"html", write_html},
    Format{"sarif", write_sarif},
    Format{"graphml", write_graphml},
    Format{"gexf", write_gexf},
    Format{"dot", write_dot},
    Format{"csv", write_csv},
    Format{"annotations", write_annotations},
    Format{"claimreview", write_claim_review},
};

}  // namespace

std::span<const Format> formats() { return all_formats; }

const Format* find_format(std::string_view name) {
  const auto format = std::ranges::find(all_formats, name, &Format::name);
  return format == all_formats.end() ? nullptr : &*format;
}

}  // namespace rashomon
