// SPDX-License-Identifier: Apache-2.0
#include "analysis/features.h"

#include <algorithm>

#include "text/chars.h"

namespace rashomon {
namespace {

std::uint64_t mix(std::uint64_t h) {
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93ULL;
  h ^= h >> 32;
  return h;
}

constexpr std::uint64_t hash_begin(std::uint64_t seed) { return seed * 0x9E3779B97F4A7C15ULL + 0xCBF29CE484222325ULL; }

std::uint64_t hash_on(std::uint64_t h, std::string_view text) {
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return h;
}

std::uint64_t hash_of(std::string_view text, std::uint64_t seed) { return mix(hash_on(hash_begin(seed), text)); }

// Offsets of the characters of a form, its digits folded to one.
struct Characters {
  static constexpr std::size_t limit = 64;  // what is longer is told apart by its first and last characters
  char text[4 * limit + 4];
  std::size_t size = 0, count = 0;
  std::uint16_t begin[limit + 1];

  explicit Characters(std::string_view form) {
    for (std::size_t at = 0; at < form.size() && count < limit;) {
      const auto c = decode(form, at);
      begin[count++] = static_cast<std::uint16_t>(size);
      const bool digit = c.size == 1 ? form[at] >= '0' && form[at] <= '9' : kind_of(c.code) == CharKind::digit;
      if (digit) {
        text[size++] = '0';
      } else {
        std::copy_n(form.begin() + static_cast<std::ptrdiff_t>(at), c.size, text + size);
        size += c.size;
      }
      at += c.size;
    }
    begin[count] = static_cast<std::uint16_t>(size);
  }
  std::string_view whole() const { return {text, size}; }
  std::string_view suffix(std::size_t n) const {
    const auto from = begin[n < count ? count - n : 0];
    return {text + from, size - from};
  }
  std::string_view prefix(std::size_t n) const { return {text, begin[std::min(n, count)]}; }
};

char shape_of(CharKind kind, char32_t code) {
  switch (kind) {
    case CharKind::upper:
      return 'X';
    case CharKind::lower:
    case CharKind::letter:
      return 'x';
    case CharKind::digit:
      return '0';
    case CharKind::picture:
      return 'e';
    default:
      return code < 0x80 ? static_cast<char>(code) : '?';
  }
}

// "Xxx", "000,0": runs cut at three.
std::uint64_t shape_hash(std::string_view form, bool first) {
  char shape[24];
  std::size_t size = 0, run = 0;
  for (std::size_t at = 0; at < form.size() && size < sizeof shape;) {
    const auto c = decode(form, at);
    at += c.size;
    const char one = shape_of(kind_of(c.code), c.code);
    run = size > 0 && shape[size - 1] == one ? run + 1 : 1;
    if (run <= 3) shape[size++] = one;
  }
  return hash_of({shape, size}, first ? 101 : 100);
}

}  // namespace

std::uint16_t lexicon_row(const Lexicon& lexicon, std::string_view normal_form) {
  auto packed = lexicon.packed(normal_form);
  if (packed.empty()) return 0;
  auto h = hash_begin(50);
  PackedReading last;
  while (!packed.empty()) {
    const auto reading = Lexicon::take(packed);
    if (reading.upos == last.upos && reading.features == last.features) continue;
    for (const auto part : {reading.upos, std::string_view("/"), reading.features, std::string_view(";")})
      h = hash_on(h, part);
    last = reading;
  }
  return static_cast<std::uint16_t>(1 + mix(h) % (WordRows::sizes[WordRows::lexicon] - 1));
}

WordRows rows_of(std::string_view form, std::string_view normal_form, bool first, std::uint16_t lexicon_row,
                 WordClass word_class, std::uint8_t treebank) {
  const Characters characters(normal_form);
  WordRows rows;
  const auto put = [&](WordRows::Band band, std::uint64_t value) {
    rows.row[band] = WordRows::begin_of(band) + static_cast<std::uint32_t>(value % WordRows::sizes[band]);
  };
  put(WordRows::form_one, hash_of(characters.whole(), 1));
  put(WordRows::form_two, hash_of(characters.whole(), 2));
  for (std::size_t n = 1; n <= 5; ++n) {
    put(static_cast<WordRows::Band>(WordRows::suffix_1 + n - 1), hash_of(characters.suffix(n), 10 + n));
  }
  for (std::size_t n = 2; n <= 4; ++n) {
    put(static_cast<WordRows::Band>(WordRows::prefix_2 + n - 2), hash_of(characters.prefix(n), 20 + n));
  }
  put(WordRows::shape, shape_hash(form, first));
  put(WordRows::lexicon, lexicon_row);
  put(WordRows::word_class, static_cast<std::uint64_t>(word_class));
  put(WordRows::treebank, treebank);
  return rows;
}

std::uint8_t mark_weight(std::string_view form) {
  if (form.empty() || form.size() > 6) return 0;
  const auto c = decode(form, 0);
  if (kind_of(c.code) != CharKind::punctuation) return 0;
  if (c.code == ',' || c.code == '-' || c.code == 0x2013 || c.code == 0x2014 || c.code == '(' || c.code == ')') {
    return c.size == form.size() ? 1 : 0;  // "-t-il" is a word
  }
  return form.size() == c.size || c.code == '.' || c.code == '!' || c.code == '?' ? 2 : 0;
}

}  // namespace rashomon
