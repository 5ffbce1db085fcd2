// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <rashomon/result.h>
#include <rashomon/time.h>

#include "analysis/analysis.h"
#include "lang/pack.h"
#include "mention/mention.h"

namespace rashomon {

// Finds dates, times, periods, durations and recurrences, and resolves them against an article's publication. Its words
// are the tables time_words and time_tense of the language pack. Const calls may run on several threads at once.
class TimeFinder {
 public:
  // The pack must outlive the finder. A pack without tables of times finds numeric dates only.
  static Result<TimeFinder> open(const Pack& pack);
  TimeFinder(TimeFinder&&) noexcept;
  TimeFinder& operator=(TimeFinder&&) noexcept;
  ~TimeFinder();

  // The mentions in the order of the text, each with a Time, without overlap. content is what analysis was made of. A
  // publication known to the month gives several intervals where they differ; an unknown one none, where one is needed.
  std::vector<Mention> find(std::string_view content, const Analysis& analysis,
                            const PublicationDate& publication) const;

 private:
  struct Impl;
  explicit TimeFinder(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace rashomon
