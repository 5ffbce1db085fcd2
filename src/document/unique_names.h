// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

namespace rashomon {

// A name among others that must not be equal to it.
struct Named {
  std::string name;
  std::vector<std::string> folders;  // what may be put in front, the nearest first
  std::string content;               // tells apart what has the same name and folders, the same in every run
};

// Makes names unique, whatever their order: equal ones get folders in front as long as that tells them apart, then
// "-2",
// "-3" behind in the order of their contents.
void make_unique(std::span<Named> all);

}  // namespace rashomon
