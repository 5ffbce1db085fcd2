// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <rashomon/report.h>

#include "report/wording.h"

// How every format says where claims stand and who makes them.
namespace rashomon {

// A span as reports count it: bytes of the article's text, or of its title.
struct ReportedSpan {
  std::uint32_t start = 0, end = 0;
  bool in_title = false;
};
ReportedSpan reported(const Article& article, Span span);

const Article& article_of(const Report& report, const Claim& claim);
// The words of a span in the claim's article; a view into the report.
std::string_view words_of(const Report& report, const Claim& claim, Span span);

// "Le Monde (a1)"; only the id where no outlet is known.
std::string article_label(const Metadata& metadata);

// Is it a number whose subject names the answer already: "nine" of "nine were hurt"?
bool names_its_answer(const Report& report, const Claim& claim);
// The words that a claim's question is asked in: its subject, or its verb where that names the answer.
std::string asked_in(const Report& report, const Claim& claim);
// The question of an aspect about a subject; what nobody is named for has words of its own.
std::string question_about(Aspect aspect, const std::string& subject, const Wording& wording);

// A discrepancy in plain lines: its question, "- WORDS — ARTICLE" for each position, its reason.
std::string summary_of(const Report& report, const Discrepancy& discrepancy);

// Where an article can be found: its own address on the web, else its file as a URI.
std::string address_of(const Metadata& metadata);

// ISO 8601: a day or moment, "from/to" where it is longer, ".." for an open end, alternatives behind "|"; empty where
// it is not known.
std::string iso(const Time& time);

// Claims that are listed: all but those that say no more than every sentence does and that nothing was compared with.
bool is_listed(const Report& report, const Claim& claim);

}  // namespace rashomon
