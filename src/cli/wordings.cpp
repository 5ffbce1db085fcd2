// SPDX-License-Identifier: Apache-2.0
#include "cli/wordings.h"

namespace rashomon::cli {

Result<ReportWords> ReportWords::open(const std::string& packs, const std::string& language) {
  auto pack = Pack::open(packs + "/" + language.substr(0, language.find('-')) + ".pack");
  if (!pack || pack->table("report").rows() == 0) pack = Pack::open(packs + "/en.pack");
  if (!pack) return pack.error();
  ReportWords words(*std::move(pack));
  const auto wording = Wording::open(words.pack_);
  if (!wording) return wording.error();
  words.wording_ = *wording;
  return words;
}

WriteOptions ReportWords::options() const {
  WriteOptions options;
  options.wording = &wording_;
  options.engine = "rashomon " RASHOMON_VERSION;
  return options;
}

}  // namespace rashomon::cli
