// SPDX-License-Identifier: Apache-2.0
// Trees of news that is not in the repository; skipped without it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "analysis/analyzer.h"

namespace rashomon {
namespace {

struct Arc {
  std::string sentence;              // words that only its sentence holds
  std::string word, relation, head;  // head: empty for the root
};

class News : public testing::TestWithParam<Arc> {};

std::string all_articles() {
  const char* shared = std::getenv("RASHOMON_SHARED");
  std::string text;
  if (shared == nullptr) return text;
  const auto folder = std::filesystem::path(shared) / "data/clusters/banjska-2023";
  if (!std::filesystem::is_directory(folder)) return text;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    if (file.extension() != ".txt") continue;
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    text += bytes.str() + "\n\n";
  }
  return text;
}

TEST_P(News, HasTheRightHead) {
  const auto text = all_articles();
  if (text.empty()) GTEST_SKIP() << "set RASHOMON_SHARED to the folder that holds data/clusters";
  const auto pack = Pack::open(std::string(RASHOMON_PACKS) + "/fr.pack");
  ASSERT_TRUE(pack) << pack.error().message;
  const auto analyzer = Analyzer::open(*pack);
  ASSERT_TRUE(analyzer) << analyzer.error().message;
  const auto analysis = analyzer->analyze(text);
  const auto& arc = GetParam();
  for (const auto& sentence : analysis.sentences) {
    const auto words = std::string_view(text).substr(sentence.span.begin, sentence.span.size());
    if (words.find(arc.sentence) == std::string_view::npos) continue;
    for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (analysis.form(i) != arc.word) continue;
      const auto& token = analysis.tokens[i];
      EXPECT_EQ(token.head == i ? "" : analysis.form(token.head), arc.head);
      EXPECT_EQ(name_of(token.relation), arc.relation);
      return;
    }
  }
  FAIL() << "no sentence with '" << arc.sentence << "' and '" << arc.word << "'";
}

INSTANTIATE_TEST_SUITE_P(Trees, News,
                         testing::Values(Arc{"Serbes lourdement", "trentaine", "nsubj", "pris"},
                                         Arc{"Serbes lourdement", "Serbes", "nmod", "trentaine"},
                                         Arc{"Serbes lourdement", "village", "obj", "pris"},
                                         Arc{"Serbes lourdement", "dimanche", "obl:mod", "pris"},
                                         Arc{"trois des", "policier", "nsubj:pass", "tués"},
                                         Arc{"trois des", "trois", "conj", "policier"},
                                         Arc{"trois des", "assaillants", "nmod", "trois"},
                                         Arc{"trois des", "tués", "root", ""},
                                         Arc{"barricadés", "dizaines", "nsubj", "barricadés"},
                                         Arc{"barricadés", "assaillants", "nmod", "dizaines"},
                                         Arc{"barricadés", "monastère", "obl:mod", "barricadés"},
                                         Arc{"dans un monastère du nord", "Maison", "nsubj", "prévenu"},
                                         Arc{"dans un monastère du nord", "vendredi", "obl:mod", "prévenu"},
                                         Arc{"a téléphoné vendredi", "vendredi", "obl:mod", "téléphoné"},
                                         Arc{"a démissionné", "créé", "xcomp", "reconnu"}));

}  // namespace
}  // namespace rashomon
