// SPDX-License-Identifier: Apache-2.0
#include "cli/wordings.h"

namespace rashomon::cli {

Result<ReportWords> ReportWords::open(const std::string& packs, const std::string& language) {
  auto names = packs_in(packs);
  names.insert(names.begin(), language.substr(0, language.find('-')));
  for (const auto& name : names) {
    auto pack = Pack::open(packs + "/" + name + ".pack");
    if (!pack || pack->table("report").rows() == 0) continue;
    ReportWords words(*std::move(pack));
    const auto wording = Wording::open(words.pack_);
    if (!wording) return wording.error();
    words.wording_ = *wording;
    return words;
  }
  return Error{ErrorCode::bad_data, packs + ": no pack has words for reports"};
}

WriteOptions ReportWords::options() const {
  WriteOptions options;
  options.wording = &wording_;
  options.engine = "rashomon " RASHOMON_VERSION;
  return options;
}

}  // namespace rashomon::cli
