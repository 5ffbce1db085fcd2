// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace rashomon {

// What runs below the program and has a say in how text is read, as it is at run time: "ICU 72.1".
std::string platform();

}  // namespace rashomon
