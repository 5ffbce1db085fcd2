// SPDX-License-Identifier: Apache-2.0
#include "document/reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "document/draft.h"
#include "document/published.h"
#include "document/test_words.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prose = "Le maire a annoncé mardi que le pont serait fermé pendant trois mois.\n";

// A folder of its own for each test.
class ReaderTest : public testing::Test {
 protected:
  ReaderTest() {
    root_ = fs::path(testing::TempDir()) /
            (std::string("reader_") + testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(root_);
    fs::create_directories(root_);
  }
  ~ReaderTest() override { fs::remove_all(root_); }

  std::string write(const std::string& name, std::string_view content) {
    const auto path = root_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
    return path.string();
  }
  std::string path(const std::string& name) const { return (root_ / name).string(); }

  Inputs read(const std::vector<std::string>& paths, ReadOptions options = {}) const {
    return read_inputs(paths, options, built_words());
  }

  // "story: id id; story: id"
  static std::string ids(const Inputs& inputs) {
    std::string all;
    for (const auto& story : inputs.stories) {
      all += (all.empty() ? "" : "; ") + story.name + ":";
      for (const auto& article : story.articles) all += " " + article.metadata().id;
    }
    return all;
  }
  std::string unreadable(const Inputs& inputs) const {
    std::string all;
    for (const auto& [where, message] : inputs.unreadable) all += where + ": " + message + "\n";
    for (auto at = all.find(root_.string()); at != std::string::npos; at = all.find(root_.string())) {
      all.erase(at, root_.string().size() + 1);
    }
    return all;
  }

  fs::path root_;
};

TEST_F(ReaderTest, FilesGivenByNameFormOneStory) {
  const auto inputs =
      read({write("b.txt", prose), write("a.md", prose), write("x/c.txt", prose), write("y/c.txt", prose)});
  EXPECT_EQ(ids(inputs), ": a b x/c y/c");
  EXPECT_EQ(unreadable(inputs), "");
  const auto& article = inputs.stories[0].articles[1];
  EXPECT_EQ(article.text(), prose);
  EXPECT_EQ(article.metadata().path, path("b.txt"));
  EXPECT_EQ(article.metadata().bytes, prose.size());
  EXPECT_EQ(article.metadata().sha256.size(), 64u);
}

TEST_F(ReaderTest, TheOrderOfPathsChangesNothing) {
  const std::vector<std::string> paths = {write("b.txt", prose), write("a.txt", prose), write("s/1.txt", prose),
                                          write("t/1.txt", prose)};
  const auto one = read({paths[0], paths[1], path("s"), path("t")}),
             other = read({path("t"), paths[1], path("s"), paths[0]});
  EXPECT_EQ(ids(one), ": a b; s: 1; t: 1");
  EXPECT_EQ(ids(one), ids(other));
}

TEST_F(ReaderTest, AFolderIsAStoryAndSoAreThoseInside) {
  write("s/a.txt", prose);
  write("s/b.md", prose);
  write("s/gold.json", "{}");
  write("s/.hidden.txt", prose);
  write("s/inner/c.txt", prose);
  write("s/inner/empty/x.json", "{}");
  EXPECT_EQ(ids(read({path("s")})), "inner: c; s: a b");
}

TEST_F(ReaderTest, MetaListsExactlyItsArticles) {
  write("s/meta.json", R"({"cluster": "pont", "lang": "fr", "kind": 3, "articles": [
    {"id": "a", "outlet": "Le Journal", "published": "2019-03", "title": "Un pont", "url": "http://a", "words": 3},
    {"id": "b", "outlet": null, "published": null, "title": null, "lang": "en"}, {"id": "gone"}]})");
  write("s/a.txt", prose);
  write("s/b.txt", prose);
  write("s/c.txt", prose);
  const auto inputs = read({path("s")});
  EXPECT_EQ(ids(inputs), "pont: a b");
  EXPECT_EQ(unreadable(inputs), "s/gone.txt: no such file or folder\n");
  const auto& articles = inputs.stories[0].articles;
  EXPECT_EQ(articles[0].title(), "Un pont");
  EXPECT_EQ(articles[0].text(), prose);
  EXPECT_EQ(articles[0].metadata().outlet, "Le Journal");
  EXPECT_EQ(articles[0].metadata().url, "http://a");
  EXPECT_EQ(articles[0].metadata().language, "fr");
  EXPECT_EQ(iso(articles[0].metadata().published), "2019-03");
  EXPECT_EQ(articles[1].title(), "");
  EXPECT_EQ(articles[1].metadata().language, "en");
  EXPECT_FALSE(articles[1].metadata().published.when);
}

TEST_F(ReaderTest, MetaMayLeaveOutEverything) {
  write("s/meta.json", "{}");
  write("s/a.txt", prose);
  EXPECT_EQ(ids(read({path("s")})), "s: a");
}

TEST_F(ReaderTest, WhatIsWrongInMetaIsNamed) {
  write("broken/meta.json", R"({"articles": [)");
  write("broken/a.txt", prose);
  write("twice/meta.json", R"({"articles": [{"id": "a", "id": "b"}]})");
  write("odd/meta.json", R"({"articles": [{"id": "../broken/a"}, {}, 7, {"id": "a"}, {"id": "a"}]})");
  write("odd/a.txt", prose);
  write("none/meta.json", R"({"articles": []})");
  const auto inputs = read({path("broken"), path("twice"), path("odd"), path("none")});
  EXPECT_EQ(ids(inputs), "odd: a");
  const auto messages = unreadable(inputs);
  for (const char* part : {"broken/meta.json: is not JSON", "twice/meta.json: has the key 'id' twice",
                           "odd/meta.json: the id '../broken/a' is no file name", "has no 'id'", "is no object",
                           "lists 'a' twice", "none: holds no articles"}) {
    EXPECT_NE(messages.find(part), std::string::npos) << part << "\n" << messages;
  }
}

TEST_F(ReaderTest, JsonLinesAreOneArticleEach) {
  const auto file =
      write("feed.jsonl",
            R"({"id": 7, "outlet": "A", "published": 2019, "title": "T", "lang": "fr", "text": "Un pont.", "more": []}

{"id": "b", "text": "Un pont est tombé."}
{"id": "cut
{"id": "c", "id": "d", "text": "Un pont."}
{"id": "e", "text": null}
{"id": "f", "text": [3]}
[1]
{"id": "b", "text": "Autre chose."}
{"text": "Sans nom."}
)");
  const auto inputs = read({file});
  ASSERT_EQ(inputs.stories.size(), 1u);
  EXPECT_EQ(inputs.stories[0].articles.size(), 4u);
  EXPECT_EQ(ids(inputs).substr(0, 10), ": 7 b b-2 ");
  const auto& first = inputs.stories[0].articles[0].metadata();
  EXPECT_EQ(first.outlet, "A");
  EXPECT_EQ(iso(first.published), "2019");
  const auto messages = unreadable(inputs);
  for (const char* part : {"feed.jsonl:4: is not JSON", "feed.jsonl:5: has the key 'id' twice", "feed.jsonl:6: 'text'",
                           "feed.jsonl:7: 'text' is no text", "feed.jsonl:8: is no JSON object"}) {
    EXPECT_NE(messages.find(part), std::string::npos) << part << "\n" << messages;
  }
}

TEST_F(ReaderTest, ArticlesOfTwoFeedsWithOneIdGetTheFeedInFront) {
  const auto x = write("x.jsonl", R"({"id": "1", "text": "Un pont."})"),
             y = write("y.jsonl", R"({"id": "1", "text": "Un pont."})");
  EXPECT_EQ(ids(read({x, y})), ": x/1 y/1");
}

TEST_F(ReaderTest, StandardInputIsJsonLinesOrOneText) {
  std::istringstream lines(R"({"id": "a", "text": "Un pont."})"), text{std::string(prose)}, nothing;
  EXPECT_EQ(ids(read({"-"}, {"", {}, &lines})), ": a");
  EXPECT_EQ(ids(read({"-"}, {"", {}, &text})), ": stdin");
  EXPECT_EQ(unreadable(read({"-"}, {"", {}, &nothing})), "-: is empty\n");
}

TEST_F(ReaderTest, WhatCannotBeReadIsNamedAndTheRestIsRead) {
  std::string noise(4000, ' ');
  std::mt19937 random(7);
  for (char& c : noise) c = static_cast<char>(random());
  fs::create_directories(root_ / "void");
  const auto inputs =
      read({path("missing.txt"), write("empty.txt", ""), write("blank.txt", " \n\n"), write("noise.txt", noise),
            write("doc.txt", "%PDF-1.4 and so on"), path("void"), write("good.txt", prose)});
  EXPECT_EQ(ids(inputs), ": good");
  EXPECT_EQ(
      unreadable(inputs),
      "missing.txt: no such file or folder\nempty.txt: is empty\nblank.txt: has no words\nnoise.txt: is binary data, "
      "not text\ndoc.txt: is a PDF document, not text\nvoid: holds no articles: no .txt or .md files, no meta.json "
      "that "
      "lists any\n");
}

TEST_F(ReaderTest, OddBytesAreToldWithTheArticle) {
  const auto inputs =
      read({write("a.txt", std::string(prose) + "\xff Été.\n"), write("b.txt", "\xef\xbb\xbf" + std::string(prose)),
            write("c.txt", "Un policier a \xe9t\xe9 bless\xe9 \xe0 Paris, o\xf9 il dirigeait l'op\xe9ration.")});
  const auto& articles = inputs.stories[0].articles;
  ASSERT_EQ(articles[0].metadata().diagnostics.size(), 1u);
  EXPECT_NE(articles[0].metadata().diagnostics[0].message.find("first at byte 72"), std::string::npos)
      << articles[0].metadata().diagnostics[0].message;
  EXPECT_EQ(articles[1].text(), prose);
  EXPECT_EQ(articles[1].metadata().offsets.original(0), 3u);
  EXPECT_EQ(articles[2].text().substr(0, 27), "Un policier a été blessé");
  EXPECT_EQ(articles[2].metadata().diagnostics.size(), 1u);
}

TEST_F(ReaderTest, FrontMatterOfMarkdownIsMetadata) {
  const std::string front = "---\ntitle: \"Un pont\"\ndate: 2019-03-14\ntags: [a]\n---\n";
  const auto inputs = read({write("a.md", front + std::string(prose)), write("b.txt", front + std::string(prose)),
                            write("c.md", "---\nno end")});
  const auto& articles = inputs.stories[0].articles;
  EXPECT_EQ(articles[0].title(), "Un pont");
  EXPECT_EQ(articles[0].text(), prose);
  EXPECT_EQ(iso(articles[0].metadata().published), "2019-03-14");
  EXPECT_EQ(articles[0].metadata().offsets.original(0), front.size());
  EXPECT_EQ(articles[1].text(), front + std::string(prose));
  EXPECT_EQ(articles[2].text(), "---\nno end");
}

TEST_F(ReaderTest, OptionsFillWhatArticlesDoNotSay) {
  write(
      "s/meta.json",
      R"({"articles": [{"id": "a", "lang": "fr", "published": "2019-03-14"}, {"id": "b"}, {"id": "c", "lang": "français", "published": "hier"}]})");
  for (const char* name : {"s/a.txt", "s/b.txt", "s/c.txt"}) write(name, prose);
  ReadOptions options;
  options.language = "en";
  options.published = *parse_published("2020-01-01", PublicationDate::Origin::option);
  const auto inputs = read({path("s")}, options);
  const auto& articles = inputs.stories[0].articles;
  EXPECT_EQ(articles[0].metadata().language, "fr");
  EXPECT_EQ(iso(articles[0].metadata().published), "2019-03-14");
  EXPECT_EQ(articles[1].metadata().language, "en");
  EXPECT_EQ(iso(articles[1].metadata().published), "2020-01-01");
  EXPECT_EQ(articles[2].metadata().language, "en");
  EXPECT_EQ(articles[2].metadata().diagnostics.size(), 2u);
}

TEST_F(ReaderTest, TakesAnyBytes) {
  std::mt19937 random(11);
  const std::string alphabet = "{}[]\":,idtext\\u0\n-# é\xff";
  for (int round = 0; round < 300; ++round) {
    std::string bytes(random() % 200, ' ');
    for (char& c : bytes) c = round % 2 == 0 ? static_cast<char>(random()) : alphabet[random() % alphabet.size()];
    const auto inputs = read({write("a.txt", bytes), write("a.md", bytes), write("a.jsonl", bytes),
                              write("meta.json", bytes), root_.string()});
    for (const auto& story : inputs.stories) EXPECT_FALSE(story.articles.empty());
  }
}

}  // namespace
}  // namespace rashomon
