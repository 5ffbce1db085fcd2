// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "report/html/story.h"

// The parts of a story's page, in the order of the page. Each writes nothing where it has nothing to show.
namespace rashomon {

// The name of the story, and links to the parts of these names (section_id, layout/NAME).
void write_head(Html& html, const HtmlStory& story, std::span<const std::string_view> parts);

// What narrows the list of discrepancies; of use only where scripts run.
void write_filters(Html& html, const HtmlStory& story);

// Conflicts, then updates: each a question with its positions side by side.
void write_findings(Html& html, const HtmlStory& story);

// The articles beside each other; the words that a discrepancy rests on lead to it.
void write_articles(Html& html, const HtmlStory& story);

// The claims that were compared and how, as a picture.
void write_graph(Html& html, const HtmlStory& story);

// What the articles date, in the order of time.
void write_timeline(Html& html, const HtmlStory& story);

// What the articles count or measure: low, best and high.
void write_numbers(Html& html, const HtmlStory& story);

// Agreements, and what one article alone says.
void write_agreements(Html& html, const HtmlStory& story);
void write_silences(Html& html, const HtmlStory& story);

// What was odd, what was read, and what finding nothing means.
void write_remarks(Html& html, const HtmlStory& story);
void write_coverage(Html& html, const HtmlStory& story);

}  // namespace rashomon
