// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "report/wording.h"

namespace rashomon {

// The wording of a language's built pack, which is opened once and kept.
const Wording& sample_wording(const std::string& language);

}  // namespace rashomon
