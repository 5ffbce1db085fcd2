// SPDX-License-Identifier: Apache-2.0
// consumer PACKS: the smallest program that compares two articles through the installed library.
#include <iostream>

#include <rashomon/engine.h>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  auto engine = rashomon::Engine::open({.packs = argv[1]});
  if (!engine) {
    std::cerr << engine.error().message << '\n';
    return 3;
  }
  std::cout << "packs found\n";
}
