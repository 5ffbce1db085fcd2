// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "cli/command.h"

namespace rashomon::cli {

// Writes to a file, or to standard output where the path is empty.
Exit write(const std::string& text, const std::string& path);

// Writes a file whole or not at all: another name first, then in its place. False where it cannot be written.
bool replace_file(const std::string& path, const std::string& text);

// May standard output have colours: is it a terminal, and NO_COLOR not set?
bool colours_allowed();

// How far a long command is, on standard error where that is a terminal, from the first second on.
class Progress {
 public:
  Progress(std::string_view what, std::size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();  // takes the bar away

  void show(std::size_t done);

 private:
  std::string what_;
  std::size_t total_;
  std::chrono::steady_clock::time_point start_;
  bool terminal_, shown_ = false;
};

}  // namespace rashomon::cli
