// SPDX-License-Identifier: Apache-2.0
// What has not happened to who is still in a state, and what only looks like one that lasts.
#include <set>

#include "read_claims.h"

namespace rashomon {
namespace {

struct Case {
  std::string language, text;
  std::set<std::string> changes;  // classes of the changes that the state denies; "+": tells to have come
};

const Case cases[] = {
    {"en", "The swimming pool will stay open.", {"close"}},
    {"en", "The road remains blocked.", {"unblock"}},
    {"en", "The burglar is still at large.", {"arrest", "recapture", "surrender"}},
    {"en", "Police said that the burglar was still at large.", {"arrest", "recapture", "surrender"}},
    {"en", "Clara Voss remains in office.", {"dismiss", "leave_post", "remove", "resign", "suspend"}},
    {"en", "Clara Voss remains mayor.", {"dismiss", "leave_post", "remove", "resign", "suspend"}},
    {"en", "The owner keeps the pool open.", {"close"}},
    {"en", "Two sailors are still missing.", {"arrest", "find", "rescue"}},
    {"en", "The strike goes on.", {"cancel", "interrupt", "stop", "suspend"}},
    {"en", "The goalkeeper will stay at the club.", {"depart"}},
    {"en", "The pilot was unharmed.", {"injure", "kill"}},
    {"en", "The pilot crawled out unhurt.", {"injure", "kill"}},
    {"fr", "La piscine restera ouverte.", {"close"}},
    {"fr", "Le braqueur est toujours en cavale.", {"arrest", "recapture", "surrender"}},
    {"fr", "Le braqueur n'est plus en cavale.", {"+arrest", "+recapture", "+surrender"}},
    {"fr", "Clara Voss demeure en fonction.", {"dismiss", "leave_post", "remove", "resign", "suspend"}},
    {"fr", "Le marin reste introuvable.", {"arrest", "find", "rescue"}},
    {"fr", "Les otages sont toujours détenus par l'armée.", {"release"}},
    {"fr", "La grève se poursuit.", {"cancel", "interrupt", "stop", "suspend"}},
    {"fr", "Les archives sont intactes.", {"damage", "destroy"}},
    {"fr", "Le pilote en est sorti indemne.", {"injure", "kill"}},
    // What is over, or may end, or is told of one moment.
    {"en", "The road remained blocked for an hour.", {}},
    {"en", "The pool will stay open until June.", {}},
    {"en", "If it rains, the pool will stay closed.", {}},
    {"en", "The pool was closed on Monday.", {}},
    {"en", "The pool is not open.", {}},
    {"en", "The reasons remain a mystery.", {}},
    {"en", "The mayor goes on.", {}},
    {"fr", "La route est restée bloquée une heure.", {}},
    {"fr", "Clara Voss reste en fonction jusqu'à la fin de la saison.", {}},
    {"fr", "La piscine est ouverte le lundi.", {}},
};

TEST(States, DenyWhatWouldEndThem) {
  for (const auto& each : cases) {
    std::set<std::string> changes;
    for (const auto& claim : testing::read_claims(each.language, each.text).claims) {
      if (claim.rules.empty() || claim.rules.back().rule != "polarity/state") continue;
      const auto change = claim.facet.substr(0, claim.facet.find('/'));
      changes.insert((claim.polarity == Polarity::affirmed ? "+" : "") + change);
    }
    EXPECT_EQ(changes, each.changes) << each.text;
  }
}

}  // namespace
}  // namespace rashomon
