// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/engine.h>

#include "document/reader.h"

namespace rashomon {

// What the benches of whole articles begin with.
[[noreturn]] inline void give_up(std::string_view why) {
  std::cerr << "bench: " << why << '\n';
  std::exit(1);
}

// With the packs of the build.
inline Engine open_engine(unsigned threads) {
  auto opened = Engine::open({.packs = RASHOMON_PACKS, .threads = threads});
  if (!opened) give_up(opened.error().message);
  return *std::move(opened);
}

inline const Engine& engine() {
  static const Engine opened = open_engine(1);
  return opened;
}

// The stories of a folder of the corpus; "": all.
inline std::vector<Story> stories(const std::string& name) {
  const std::array<std::string, 1> folder = {RASHOMON_STORIES + name};
  return read_inputs(folder, {}, {}).stories;
}

}  // namespace rashomon
