// SPDX-License-Identifier: Apache-2.0
// print_sample FORMAT LANGUAGE WHICH: the sample reports in a format, for the tests that read it with other programs.
// WHICH is one, empty or several.
#include <iostream>
#include <vector>

#include "report/sample.h"
#include "report/sample_wording.h"
#include "report/write.h"

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::string language = argv[2], which = argv[3];
  const auto* format = rashomon::find_format(argv[1]);
  if (format == nullptr) return 2;
  std::vector<rashomon::Report> stories;
  if (which != "empty") stories.push_back(rashomon::sample_report(language));
  if (which != "one") stories.push_back(rashomon::empty_report(language));
  rashomon::WriteOptions options;
  options.wording = &rashomon::sample_wording(language);
  options.engine = "rashomon 1.2.3";
  std::cout << format->write(stories, options);
}
