// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/report.h>

namespace rashomon {

// Three articles on one fall of a bridge, two of them at odds over how many died and where, the third alone on the
// weather; its words hold what formats must escape. A report as the engine makes it, without an engine.
Report sample_report(const std::string& language);

// A report of one article that nothing was read from.
Report empty_report(const std::string& language);

}  // namespace rashomon
