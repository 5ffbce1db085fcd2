// SPDX-License-Identifier: Apache-2.0
// Of whom a trade is told, by where it stands.
#include <gtest/gtest.h>

#include "claim/read_claims.h"

namespace rashomon {
namespace {

struct TradeCase {
  std::string language, text, words, holder;  // the surname; empty: nobody
};

const TradeCase cases[] = {
    {"fr", "Denis Morvan, 44 ans, couvreur, a été blessé jeudi.", "couvreur", "morvan"},
    {"fr", "Denis Morvan, vétérinaire, a été blessé jeudi.", "vétérinaire", "morvan"},
    {"fr", "Odile Garnier travaillait comme aide-soignante à Agen.", "aide-soignante", "garnier"},
    {"fr", "Odile Garnier a parlé. La jeune femme, coiffeuse à Agen, a souri.", "coiffeuse", "garnier"},
    {"fr", "Odile Garnier a parlé. La victime, coiffeuse à Agen, a souri.", "coiffeuse", ""},
    {"fr", "Odile Garnier a parlé. L'ancienne comptable fera appel.", "comptable", "garnier"},
    {"fr", "Odile Garnier a parlé à Denis Morvan. L'ancien couvreur a souri.", "couvreur", "morvan"},
    {"fr", "Le prix revient à une libraire d'Agen, Odile Garnier.", "libraire", "garnier"},
    {"fr", "Ont été blessés Denis Morvan, un boulanger et un plombier.", "boulanger", ""},
    {"fr", "Interrogé sur Denis Morvan, le boulanger a souri.", "boulanger", ""},
    {"en", "Joan Petrie, who worked as a nurse in Ayr, was fined.", "nurse", "petrie"},
    {"en", "Dunmore signed goalkeeper Hugh Lorne on Friday.", "goalkeeper", "lorne"},
    {"en", "A bus driver from Ayr, Joan Petrie was fined.", "bus driver", "petrie"},
    {"fr", "Denis Morvan est mort. Ce couvreur de 44 ans rentrait d'Agen.", "couvreur", "morvan"},
    {"fr", "Denis Morvan a ouvert. Il était vêtu de noir. Accompagnateur en montagne, il connaît le col.",
     "Accompagnateur", "morvan"},
    {"en", "Joan Petrie, not a nurse, was fined.", "nurse", ""},
    {"en", "Joan Petrie, the shop's deputy manager, was fined.", "deputy manager", "petrie"},
    {"en", "The boy's aunt, Joan Petrie, was fined.", "aunt", "petrie"},
    {"fr", "La tante de la victime, Odile Garnier, a souri.", "tante", "garnier"},
    {"fr", "Odile Garnier, qui enseigne le latin à Agen, a souri.", "enseigne le latin", "garnier"},
    {"fr", "Odile Garnier a parlé. L'ancienne préfète fera appel.", "préfète", "garnier"},
    {"fr", "Directrice du port jusqu'en mai, Odile Garnier fera appel.", "Directrice du port", "garnier"},
};

TEST(Trades, AreToldOfWhoStandsBesideThem) {
  for (const auto& each : cases) {
    std::string holder;
    for (const auto& claim : testing::claims_at(each.language, each.text, each.words)) {
      if (const auto* role = std::get_if<Role>(&claim.value); role != nullptr) holder = role->holder.key;
    }
    EXPECT_EQ(holder, each.holder) << each.text;
  }
}

}  // namespace
}  // namespace rashomon
