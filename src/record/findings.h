// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rashomon/report.h>
#include <rashomon/result.h>

// What is kept of a story's discrepancies between runs, and of all that they depend on: the file findings.json.
namespace rashomon {

// One answer to the question, and the articles that give it.
struct RecordedPosition {
  std::string quote;                  // the words of the first claim that holds it
  std::vector<std::string> articles;  // ids, ascending
};

// A discrepancy as it is kept. Its id is that of the question; the fingerprint tells the values and who holds them.
struct RecordedFinding {
  std::string id, fingerprint;
  Verdict verdict = Verdict::diverges;
  Aspect aspect = Aspect::action;
  std::string question;
  std::vector<RecordedPosition> positions;
};

struct RecordedArticle {
  std::string id, language;
  std::string text;   // digest of the file
  std::string about;  // digest of what is known beside the words: title, outlet, language, date
};

struct RecordedPack {
  std::string name;
  std::string words;  // digest of everything but the model
  std::string model;  // empty where it has none
};

// What findings depend on.
struct Conditions {
  std::string program;                    // "rashomon 0.1.0"
  std::string platform;                   // "ICU 72.1"
  std::string options;                    // those that differ from the defaults, as given: "--no-reuse"; mostly empty
  std::vector<RecordedPack> packs;        // ascending by name
  std::vector<RecordedArticle> articles;  // ascending by id
};

struct FindingsRecord {
  std::string story;
  Conditions conditions;
  std::vector<RecordedFinding> findings;  // ascending by id
};

// Does it stand for a story of which nothing was recorded yet?
inline bool is_first(const FindingsRecord& record) { return record.conditions.program.empty(); }

// What a report is kept as. `conditions`: all but the articles, with the packs of every language; those that the report
// does not depend on are left out.
FindingsRecord record_of(const Report& report, const Conditions& conditions);

// JSON in which every article, pack and finding has a line of its own.
std::string write_findings(const FindingsRecord& record);
// Refuses whatever write_findings does not write. The message begins with the line: "12: ...".
Result<FindingsRecord> read_findings(std::string_view text);

}  // namespace rashomon
