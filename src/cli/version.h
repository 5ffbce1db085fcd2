// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace rashomon::cli {

// The program's version and the libraries that are built in, as lines.
std::string version_text();

}  // namespace rashomon::cli
