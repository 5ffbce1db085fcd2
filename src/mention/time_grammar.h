// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "mention/time_tree.h"
#include "mention/time_words.h"

namespace rashomon {

// What a construction builds from: the parts that a rule matched, as trees of the arena.
struct TimeParts {
  TimeTrees& trees;
  std::span<const int> parts;
  const TimeConventions& conventions;
  bool spaced;  // white space lies between them

  const TimeTree& operator[](std::size_t i) const { return trees[static_cast<std::size_t>(parts[i])]; }
  // By its index in the arena; valid until the next add().
  const TimeTree& tree(int index) const { return trees[static_cast<std::size_t>(index)]; }
  // Takes a tree into the arena; its index.
  int add(TimeTree tree) const;
  // The n-th part that is of an operation, valid until the next add(); nullptr: none.
  const TimeTree* part(TimeOp op, int n = 0) const;
  // The same by its index in the arena; -1: none.
  int find(TimeOp op, int n = 0) const;
  // The index of the n-th part that is a time; -1: none.
  int time(int n = 0) const;
  // The index of the n-th part that is not a mere word; -1: none.
  int content(int n = 0) const;
};

// nullopt where the parts do not fit: February 30th.
using TimeConstruction = std::optional<TimeTree> (*)(const TimeParts&);

// A rule of the grammar: classes of words, or what other rules gave, in this order, give a result. In the pattern "a|b"
// is one of two, "a?" may be absent. No word of a language stands here: those are in the table time_words of each pack.
struct TimeRule {
  const char* result;
  const char* pattern;
  TimeConstruction make;
  int cost = 0;  // of two readings of the same pieces the cheaper stands
};
std::span<const TimeRule> time_rules();
std::span<const TimeRule> time_rules_of_clocks();  // those of them for clocks, parts of the day, spans and bounds

// One way to read the pieces [begin, end).
struct TimePhrase {
  std::uint16_t category = 0;
  std::uint32_t begin = 0, end = 0;
  int cost = 0;
  int tree = -1;
};

// The rules as one automaton. Reading takes time linear in the pieces: phrases have a greatest length.
class TimeGrammar {
 public:
  TimeGrammar();
  const std::vector<std::string>& categories() const { return names_; }
  std::uint16_t category(const std::string& name) const;

  // The phrases that begin at each piece; their trees are appended to the arena.
  std::vector<std::vector<TimePhrase>> read(const TimeWords& words, const std::vector<TimePiece>& pieces,
                                            TimeTrees& trees) const;

 private:
  struct State {
    std::vector<std::pair<std::uint16_t, int>> next;  // by category, sorted
    std::vector<int> rules;                           // that end here
  };
  std::uint16_t intern(std::string name);
  int step(int state, std::uint16_t category) const;
  void add_pattern(int rule, const std::vector<std::vector<std::string>>& pattern, std::size_t at, int state);

  class Reader;
  std::uint16_t category_of_rule(int rule) const { return results_[static_cast<std::size_t>(rule)]; }

  std::vector<std::string> names_;
  std::vector<std::uint16_t> results_;  // by rule
  std::vector<State> states_;
};

}  // namespace rashomon
