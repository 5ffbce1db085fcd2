// SPDX-License-Identifier: Apache-2.0
#include "report/sample_wording.h"

#include <cstdlib>
#include <iostream>
#include <map>

namespace rashomon {
namespace {

struct Opened {
  Pack pack;
  Wording wording;
};

Opened opened(const std::string& language) {
  auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/" + language + ".pack");
  if (!pack) {
    std::cerr << pack.error().message << '\n';
    std::exit(3);
  }
  auto wording = Wording::open(*pack);
  if (!wording) {
    std::cerr << wording.error().message << '\n';
    std::exit(3);
  }
  return {*std::move(pack), *std::move(wording)};
}

}  // namespace

const Wording& sample_wording(const std::string& language) {
  static std::map<std::string, Opened> all;
  auto found = all.find(language);
  if (found == all.end()) found = all.emplace(language, opened(language)).first;
  return found->second.wording;
}

}  // namespace rashomon
