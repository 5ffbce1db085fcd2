// SPDX-License-Identifier: Apache-2.0
#include "text/platform.h"

#include <unicode/uversion.h>

#include <array>

namespace rashomon {

std::string platform() {
  UVersionInfo version;
  u_getVersion(version);
  std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
  u_versionToString(version, text.data());
  return std::string("ICU ") + text.data();
}

}  // namespace rashomon
