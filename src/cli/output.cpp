// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "cli/options.h"

namespace rashomon::cli {
namespace {

constexpr std::size_t bar_width = 30;
constexpr std::string_view clear_line = "\r\x1b[K";

bool put(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  return static_cast<bool>(file.flush());
}

}  // namespace

Exit write(const std::string& text, const std::string& path) {
  if (path.empty()) {
    std::cout << text << std::flush;
    return Exit::done;
  }
  if (put(path, text)) return Exit::done;
  complain(path + ": cannot be written");
  return Exit::usage;
}

bool replace_file(const std::string& path, const std::string& text) {
  const auto draft = path + ".new";
  if (put(draft, text) && std::rename(draft.c_str(), path.c_str()) == 0) return true;
  std::remove(draft.c_str());
  return false;
}

bool colours_allowed() {
  if (isatty(STDOUT_FILENO) == 0) return false;
  const char* no_colour = std::getenv("NO_COLOR");
  return no_colour == nullptr || *no_colour == '\0';
}

Progress::Progress(std::string_view what, std::size_t total)
    : what_(what), total_(total), start_(std::chrono::steady_clock::now()), terminal_(isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (shown_) std::cerr << clear_line << std::flush;
}

void Progress::show(std::size_t done) {
  if (!terminal_ || std::chrono::steady_clock::now() - start_ < std::chrono::seconds(1)) return;
  shown_ = true;
  const auto full = total_ == 0 ? bar_width : done * bar_width / total_;
  std::cerr << clear_line << what_ << " [" << std::string(full, '#') << std::string(bar_width - full, ' ') << "] "
            << done << '/' << total_ << std::flush;
}

}  // namespace rashomon::cli
