// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include <rashomon/result.h>

namespace rashomon {

// The messages of a compiled gettext catalogue (.mo), key to translation.
Result<std::map<std::string, std::string>> read_catalogue(const std::string& path);

}  // namespace rashomon
