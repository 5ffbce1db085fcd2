// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/report.h>

#include "report/html/writer.h"
#include "report/outline.h"

namespace rashomon {

// What the parts of one story's page share: its report, its outline, and how they link to each other.
class HtmlStory {
 public:
  // prefix: of all ids, so that the stories of one page do not share one.
  HtmlStory(const Report& report, const Wording& wording, std::string prefix);

  const Report& report;
  const Wording& wording;
  const Outline outline;

  std::string label(std::string_view key) const { return std::string(wording[key]); }

  // Ids of elements. Discrepancies are numbered as they stand in the report, from 1.
  std::string section_id(std::string_view name) const { return prefix_ + std::string(name); }
  std::string discrepancy_id(std::size_t place) const { return prefix_ + "d-" + report.discrepancies[place].id; }
  std::string article_id(ArticleId id) const { return prefix_ + "a-" + std::to_string(id.index + 1); }
  std::string words_id(ClaimId id) const { return prefix_ + "w-" + report.graph[id].key; }

  // The discrepancies that a claim stands in, by their place, ascending.
  const std::vector<std::size_t>& disputes_of(ClaimId id) const { return disputes_[id.index]; }
  // Whether claims of several articles agree with it.
  bool agreed(ClaimId id) const { return agreed_[id.index]; }
  // Whether some part of the page points at its words.
  bool linked(ClaimId id) const { return linked_[id.index]; }

 private:
  void find_disputes();
  void find_links();

  std::string prefix_;
  std::vector<std::vector<std::size_t>> disputes_;
  std::vector<bool> agreed_, linked_;
};

// The letter that an article goes by throughout the page: A to Z, then AA.
std::string letter_of(ArticleId id);

// The outlet of an article, or its id where no outlet is known.
std::string outlet_of(const Metadata& metadata);

// Whether a time is a bounded stretch of the calendar, to be laid on a line.
bool is_dated(const Claim& claim);

// The letter of an article in its colour; it tells the article's label where one asks for it.
void write_letter(Html& html, const HtmlStory& story, ArticleId id);

// How a number or time was understood: "25 – 30 – 35", "2024-03-14 18:40"; empty for other values and for a number that
// the words give in digits.
std::string reading_of(const Value& value, std::string_view words, const Wording& wording);

// A time of ISO 8601 for people: "2024-03-14 18:40 – 19:00".
std::string spaced(std::string time);

// The words of an article in their sentence, each a link to where they stand, with who says them.
void write_voice(Html& html, const HtmlStory& story, const Voice& voice);

// A link to the words of a claim in its article.
void write_words_link(Html& html, const HtmlStory& story, ClaimId id, std::string_view words);

}  // namespace rashomon
