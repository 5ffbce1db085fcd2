// SPDX-License-Identifier: Apache-2.0
#include "analysis/model.h"

#include <gtest/gtest.h>

#include <random>

#include "analysis/annotator.h"
#include "analysis/conllu.h"
#include "analysis/words.h"

namespace rashomon {
namespace {

Pack french() {
  auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack");
  if (!pack) ADD_FAILURE() << pack.error().message;
  return *std::move(pack);
}

constexpr std::string_view text =
    "Un policier du pays et trois des assaillants ont été tués dimanche, a prévenu vendredi la Maison Blanche.\n\n"
    "« Rien n’est réglé », a-t-elle dit : 1 200 personnes – dont des Ougandais – attendaient encore. Pourquoi ?\n\n"
    "Un policier du pays, des assaillants, des policiers.";

TEST(Multiply, GivesTheSameOnEveryPath) {
  std::mt19937 random(7);
  for (const std::size_t columns : {16U, 48U, 192U}) {
    PairedWeights weights;
    weights.reset(96, columns);
    for (auto& weight : weights.pairs) weight = static_cast<std::int16_t>(static_cast<int>(random() % 255) - 127);
    for (const std::size_t rows : {1U, 2U, 7U, 12U, 33U}) {
      std::vector<std::int16_t> x(rows * 96);
      for (auto& value : x) value = static_cast<std::int16_t>(static_cast<int>(random() % 16383) - 8191);
      std::vector<std::int32_t> wanted(rows * columns), found(rows * columns);
      const auto& paths = all_kernels();
      paths.back().multiply(x.data(), rows, weights, wanted.data());
      for (const auto& path : paths) {
        path.multiply(x.data(), rows, weights, found.data());
        EXPECT_EQ(found, wanted) << path.name;
      }
    }
  }
}

TEST(Annotator, GivesTheSameBytesOnEveryPath) {
  const auto pack = french();
  const auto rules = TokenRules::read(pack);
  const Lexicon lexicon(pack);
  const auto model = Model::open(pack.blob("model"));
  ASSERT_TRUE(model) << model.error().message;
  std::string first;
  for (const auto& path : all_kernels()) {
    auto analysis = find_words(text, 0, *rules, nullptr);
    Annotator annotator(*model, *rules, lexicon, path);
    annotator.annotate(analysis);
    const auto conllu = to_conllu(analysis, text);
    if (first.empty()) first = conllu;
    EXPECT_EQ(conllu, first) << path.name;
  }
}

TEST(Annotator, GivesASentenceTheSameInAnyCompany) {
  const auto pack = french();
  const auto rules = TokenRules::read(pack);
  const Lexicon lexicon(pack);
  const auto model = Model::open(pack.blob("model"));
  ASSERT_TRUE(model) << model.error().message;
  const auto conllu = [&](std::string_view words, Annotator& annotator) {
    auto analysis = find_words(words, 0, *rules, nullptr);
    annotator.annotate(analysis);
    return to_conllu(analysis, words);
  };
  const auto last = text.substr(text.rfind('\n') + 1);
  std::string many;
  for (int i = 0; i < 3000; ++i) many += "Mot" + std::to_string(i % 2500) + (i % 30 == 0 ? ".\n\n" : " court ");
  for (const auto& kernels : all_kernels()) {
    Annotator used(*model, *rules, lexicon, kernels), fresh(*model, *rules, lexicon, kernels);
    conllu(text, used);
    conllu(many, used);  // more types than are kept
    EXPECT_EQ(conllu(last, used), conllu(last, fresh)) << kernels.name;
    EXPECT_EQ(conllu(many, used), conllu(many, fresh)) << kernels.name;
  }
}

TEST(Model, RefusesWhatIsNoModel) {
  const auto pack = french();
  const auto blob = pack.blob("model");
  std::vector<std::byte> bytes(blob.begin(), blob.end());
  const auto refused = [&](std::string_view why) {
    const auto model = Model::open(bytes);
    ASSERT_FALSE(model);
    EXPECT_NE(model.error().message.find(why), std::string::npos) << model.error().message;
  };
  bytes[bytes.size() / 2] ^= std::byte{1};
  refused("damaged");
  bytes.resize(100);
  refused("damaged");
  bytes[8] = std::byte{99};
  refused("version 99");
  bytes[0] = std::byte{'x'};
  refused("not a model");
  bytes.clear();
  refused("not a model");
}

TEST(Model, LooksUpStringsInPlace) {
  const auto bytes = StringTable::write({{"de", "1"}, {"un\tDET", "un"}, {"", "empty"}});
  StringTable table;
  ASSERT_TRUE(table.open(bytes));
  EXPECT_EQ(table.find("un\tDET"), "un");
  EXPECT_EQ(table.find(""), "empty");
  EXPECT_EQ(table.find("des"), "");
  EXPECT_FALSE(table.open(bytes.substr(0, 20)));
}

}  // namespace
}  // namespace rashomon
