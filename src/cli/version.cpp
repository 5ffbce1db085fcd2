// SPDX-License-Identifier: Apache-2.0
#include "cli/version.h"

namespace rashomon::cli {

std::string version_text() { return "rashomon " RASHOMON_VERSION "\nbuilt with " RASHOMON_BUILT_WITH "\n"; }

}  // namespace rashomon::cli
