// SPDX-License-Identifier: Apache-2.0
#include "mention/time_grammar.h"

#include <algorithm>
#include <sstream>

namespace rashomon {

namespace {

constexpr std::uint32_t longest = 26;      // pieces of one phrase
constexpr std::size_t most_phrases = 240;  // that begin at one piece

// "from? date|month" as alternatives for each place; an empty one stands for absence.
std::vector<std::vector<std::string>> places_of(const char* pattern) {
  std::vector<std::vector<std::string>> places;
  std::istringstream words(pattern);
  for (std::string word; words >> word;) {
    const bool optional = word.back() == '?';
    if (optional) word.pop_back();
    auto& place = places.emplace_back();
    std::istringstream alternatives(word);
    for (std::string one; std::getline(alternatives, one, '|');) place.push_back(one);
    if (optional) place.emplace_back();
  }
  return places;
}

bool is_time(const TimeTree& tree) {
  switch (tree.op) {
    case TimeOp::word:
    case TimeOp::number:
    case TimeOp::unit:
    case TimeOp::which:
    case TimeOp::duration:
    case TimeOp::set:
      return false;
    default:
      return true;
  }
}

}  // namespace

int TimeParts::add(TimeTree tree) const {
  trees.push_back(std::move(tree));
  return static_cast<int>(trees.size()) - 1;
}

const TimeTree* TimeParts::part(TimeOp op, int n) const {
  const int found = find(op, n);
  return found < 0 ? nullptr : &tree(found);
}

int TimeParts::time(int n) const {
  for (const int part : parts) {
    if (is_time(trees[static_cast<std::size_t>(part)]) && n-- == 0) return part;
  }
  return -1;
}

int TimeParts::find(TimeOp op, int n) const {
  for (const int part : parts) {
    if (trees[static_cast<std::size_t>(part)].op == op && n-- == 0) return part;
  }
  return -1;
}

int TimeParts::content(int n) const {
  for (const int part : parts) {
    if (trees[static_cast<std::size_t>(part)].op != TimeOp::word && n-- == 0) return part;
  }
  return -1;
}

TimeGrammar::TimeGrammar() : states_(1) {
  for (const char* beside : {"measured", "lasted", "length_of"})
    intern(beside);  // words beside an expression, in no rule
  const auto rules = time_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    results_.push_back(intern(rules[i].result));
    add_pattern(static_cast<int>(i), places_of(rules[i].pattern), 0, 0);
  }
}

std::uint16_t TimeGrammar::intern(std::string name) {
  const auto index = static_cast<std::uint16_t>(std::ranges::find(names_, name) - names_.begin());
  if (index == names_.size()) names_.push_back(std::move(name));
  return index;
}

std::uint16_t TimeGrammar::category(const std::string& name) const {
  return static_cast<std::uint16_t>(std::ranges::find(names_, name) - names_.begin());
}

void TimeGrammar::add_pattern(int rule, const std::vector<std::vector<std::string>>& pattern, std::size_t at,
                              int state) {
  if (at == pattern.size()) {
    if (state != 0) states_[static_cast<std::size_t>(state)].rules.push_back(rule);
    return;
  }
  for (const auto& name : pattern[at]) {
    if (name.empty()) {
      add_pattern(rule, pattern, at + 1, state);
      continue;
    }
    const auto category = intern(name);
    int next = step(state, category);
    if (next < 0) {
      next = static_cast<int>(states_.size());
      auto& edges = states_[static_cast<std::size_t>(state)].next;
      edges.insert(std::ranges::lower_bound(edges, std::pair(category, 0)), {category, next});
      states_.emplace_back();
    }
    add_pattern(rule, pattern, at + 1, next);
  }
}

int TimeGrammar::step(int state, std::uint16_t category) const {
  const auto& edges = states_[static_cast<std::size_t>(state)].next;
  const auto found = std::ranges::lower_bound(edges, std::pair(category, 0));
  return found != edges.end() && found->first == category ? found->second : -1;
}

// Works from the last piece to the first, so that all phrases that begin later are known: bottom-up left-corner parsing
// with one phrase for each category and end, the cheapest.
class TimeGrammar::Reader {
 public:
  Reader(const TimeGrammar& grammar, const TimeWords& words, const std::vector<TimePiece>& pieces, TimeTrees& trees)
      : grammar_(grammar), words_(words), pieces_(pieces), trees_(trees), phrases_(pieces.size() + 1) {}

  std::vector<std::vector<TimePhrase>> run() {
    for (std::size_t at = pieces_.size(); at-- > 0;) read_at(static_cast<std::uint32_t>(at));
    return std::move(phrases_);
  }

 private:
  void read_at(std::uint32_t at) {
    for (auto& reading : words_.readings(pieces_, at)) {
      trees_.push_back(std::move(reading.word.tree));
      offer({reading.word.category, at, at + reading.size, 0, static_cast<int>(trees_.size()) - 1});
    }
    // Phrases found here are appended and have their turn; a cheaper one takes the old one's place and is read again.
    auto& here = phrases_[at];
    for (std::size_t i = 0; i < here.size() && i < most_phrases; ++i) {
      const auto phrase = here[i];
      if (phrase.tree < 0) continue;
      parts_.assign(1, phrase.tree);
      const int state = grammar_.step(0, phrase.category);
      if (state >= 0) extend(state, at, phrase.end, phrase.cost);
    }
  }

  void extend(int state, std::uint32_t begin, std::uint32_t end, int cost) {
    for (const int rule : grammar_.states_[static_cast<std::size_t>(state)].rules) build(rule, begin, end, cost);
    if (end >= pieces_.size() || end - begin >= longest || pieces_[end].line_before) return;
    if (grammar_.states_[static_cast<std::size_t>(state)].next.empty()) return;
    for (std::size_t i = 0; i < phrases_[end].size(); ++i) {
      const auto phrase = phrases_[end][i];
      if (phrase.tree < 0) continue;
      const int next = grammar_.step(state, phrase.category);
      if (next < 0) continue;
      parts_.push_back(phrase.tree);
      extend(next, begin, phrase.end, cost + phrase.cost);
      parts_.pop_back();
    }
  }

  void build(int index, std::uint32_t begin, std::uint32_t end, int cost) {
    const auto& rule = time_rules()[static_cast<std::size_t>(index)];
    const auto category = grammar_.category_of_rule(index);
    cost += rule.cost;
    if (!cheaper(category, begin, end, cost)) return;
    bool spaced = false;
    for (auto at = begin + 1; at < end; ++at) spaced |= pieces_[at].space_before;
    auto tree = rule.make({trees_, parts_, words_.conventions(), spaced});
    if (!tree) return;
    for (const int part : parts_) tree->approximate |= trees_[static_cast<std::size_t>(part)].approximate;
    trees_.push_back(*std::move(tree));
    offer({category, begin, end, cost, static_cast<int>(trees_.size()) - 1});
  }

  bool cheaper(std::uint16_t category, std::uint32_t begin, std::uint32_t end, int cost) const {
    return std::ranges::none_of(phrases_[begin], [&](const TimePhrase& other) {
      return other.category == category && other.end == end && other.tree >= 0 && other.cost <= cost;
    });
  }

  void offer(const TimePhrase& phrase) {
    auto& here = phrases_[phrase.begin];
    for (auto& other : here) {
      if (other.category != phrase.category || other.end != phrase.end || other.tree < 0) continue;
      if (other.cost <= phrase.cost) return;
      other.tree = -1;
    }
    if (here.size() < most_phrases) here.push_back(phrase);
  }

  const TimeGrammar& grammar_;
  const TimeWords& words_;
  const std::vector<TimePiece>& pieces_;
  TimeTrees& trees_;
  std::vector<std::vector<TimePhrase>> phrases_;
  std::vector<int> parts_;
};

std::vector<std::vector<TimePhrase>> TimeGrammar::read(const TimeWords& words, const std::vector<TimePiece>& pieces,
                                                       TimeTrees& trees) const {
  return Reader(*this, words, pieces, trees).run();
}

}  // namespace rashomon
