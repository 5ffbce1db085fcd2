// SPDX-License-Identifier: Apache-2.0
// Sentences that are all but the same, and what the words in which they differ tell.
#include <gtest/gtest.h>

#include <rashomon/engine.h>

namespace rashomon {
namespace {

struct Case {
  std::string language, one, other, conflict;  // the aspect of the conflict; empty: none
};

const Case cases[] = {
    {"en", "The island reported a sharp rise in cases of the fever last week.",
     "The island reported a sharp fall in cases of the fever last week.", "action"},
    {"en", "The bridge was not deemed safe by the council engineers in March.",
     "The bridge was deemed safe by the council engineers in March.", "polarity"},
    {"en", "The choir of Aldham sang in the old church on the hill.",
     "The choir of Wrenfield sang in the old church on the hill.", "name"},
    {"en", "The choir sang in the old church on the hill last night.",
     "The choir performed in the ancient church on the hill last night.", ""},
    {"en", "The dam held for at least 12 days after the first storm.",
     "The dam held for 12 days after the first storm.", ""},
    {"fr", "La société a annoncé une forte hausse de ses ventes en Europe.",
     "La société a annoncé une forte baisse de ses ventes en Europe.", "action"},
    {"fr", "La société a annoncé une forte hausse de ses ventes en Europe.",
     "La société a annoncé une nette hausse de ses ventes en Europe.", ""},
};

TEST(Wording, OnlyWhatExcludesEachOtherIsAConflict) {
  const auto engine = Engine::open({RASHOMON_PACKS, 1});
  ASSERT_TRUE(engine);
  for (const auto& each : cases) {
    SCOPED_TRACE(each.one + " / " + each.other);
    for (const bool turned : {false, true}) {
      const auto related = turned ? engine->relate(each.other, each.one, each.language)
                                  : engine->relate(each.one, each.other, each.language);
      const bool conflict = kind_of(related.verdict) == EdgeKind::conflict;
      EXPECT_EQ(conflict, !each.conflict.empty()) << related.reason;
      if (conflict && !each.conflict.empty()) {
        EXPECT_EQ(name_of(related.aspect), each.conflict);
      }
    }
  }
}

}  // namespace
}  // namespace rashomon
