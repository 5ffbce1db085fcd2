// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "value/name.h"

namespace rashomon {
namespace {

// Spellings of one sound in French, English and German transliterations, longest first, and what stands for them. Only
// digraphs: a doubled letter or a mute e alone tells two names apart ("Clark", "Clarke").
struct Spelling {
  std::string_view written, sound;
};
constexpr std::array spellings = {
    Spelling{"tsch", "S"}, Spelling{"tch", "S"},  Spelling{"sch", "S"}, Spelling{"sh", "S"}, Spelling{"ch", "S"},
    Spelling{"dj", "J"},   Spelling{"zh", "J"},   Spelling{"ou", "u"},  Spelling{"dh", "d"}, Spelling{"kh", "h"},
    Spelling{"gui", "gi"}, Spelling{"gue", "ge"}, Spelling{"ae", "a"},  Spelling{"oe", "o"}, Spelling{"ue", "u"},
};
constexpr std::array endings = {
    Spelling{"iy", "i"}, Spelling{"yy", "i"},   Spelling{"ij", "i"},   Spelling{"ii", "i"},   Spelling{"ey", "ei"},
    Spelling{"y", "i"},  Spelling{"ine", "in"}, Spelling{"off", "ov"}, Spelling{"eff", "ev"}, Spelling{"ow", "ov"},
};

struct Sound {
  std::string letters;
  bool changed = false;  // a rule was applied
};

// south_slavic: "dj" writes the letter đ, which folds to d.
Sound sound_of(std::string_view part, bool south_slavic = false) {
  Sound sound;
  std::string word(part);
  for (const auto& [written, letters] : endings) {
    if (part.size() > written.size() + 1 && part.ends_with(written)) {
      word = std::string(part.substr(0, part.size() - written.size())).append(letters);
      sound.changed = true;
      break;
    }
  }
  for (std::size_t at = 0; at < word.size();) {
    const auto rest = std::string_view(word).substr(at);
    if (south_slavic && rest.starts_with("dj")) {
      sound.letters += 'd';
      at += 2;
      sound.changed = true;
      continue;
    }
    const auto rule =
        std::ranges::find_if(spellings, [&](const Spelling& each) { return rest.starts_with(each.written); });
    sound.letters +=
        rule != spellings.end() ? std::string(rule->sound) : std::string(1, word[at] == 'j' ? 'J' : word[at]);
    at += rule != spellings.end() ? rule->written.size() : 1;
    sound.changed |= rule != spellings.end();
  }
  return sound;
}

std::string without_doubles(const std::string& letters) {
  std::string single;
  for (const char c : letters) {
    if (single.empty() || single.back() != c) single += c;
  }
  return single;
}

std::size_t distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < one.size(); ++i) {
    auto diagonal = row[0]++;
    for (std::size_t j = 0; j < other.size(); ++j) {
      const auto changed = diagonal + (one[i] != other[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

constexpr std::size_t longest_part = 64;  // no name's part is longer; keeps hostile text linear

}  // namespace

bool sounds_same(std::string_view one, std::string_view other) {
  if (one == other) return true;
  if (one.size() > longest_part || other.size() > longest_part) return false;
  if (without_doubles(std::string(one)) == without_doubles(std::string(other))) return false;  // "Emmanuel", "Emanuel"
  const auto alike = [](const Sound& a, const Sound& b) {
    return (a.changed || b.changed) && without_doubles(a.letters) == without_doubles(b.letters);
  };
  return alike(sound_of(one), sound_of(other)) || alike(sound_of(one, true), sound_of(other, true));
}

bool looks_alike(std::string_view one, std::string_view other) {
  const auto shorter = std::min(one.size(), other.size()), longer = std::max(one.size(), other.size());
  if (longer > longest_part || shorter < 2) return false;
  const auto apart = distance(one, other);
  if (apart <= 1) return shorter >= 3;
  if (one.starts_with(other) || other.starts_with(one)) return shorter >= 3 && longer - shorter <= 3;
  return apart == 2 && shorter >= 5;
}

}  // namespace rashomon
