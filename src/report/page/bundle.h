// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

// The script and the style of the HTML report, and their hashes as a Content-Security-Policy names them. scripts/page
// writes bundle.cpp from the sources beside it.
namespace rashomon {

extern const std::string_view page_script, page_script_hash, page_style, page_style_hash;

}  // namespace rashomon
