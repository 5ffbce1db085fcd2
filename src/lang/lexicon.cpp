// SPDX-License-Identifier: Apache-2.0
#include "lang/lexicon.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "lang/lexicon_format.h"
#include "lang/pack.h"

namespace rashomon {
namespace {

using namespace lexicon_format;

// One form of a block, taken off its front.
struct Coded {
  std::size_t shared = 0;
  std::string_view rest;
  std::uint32_t reading_class = 0;
};

// REQUIRES: block holds at least one form.
Coded take_form(std::string_view& block) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(block[at]); };
  Coded coded;
  coded.shared = byte(0);
  const std::size_t size = byte(1);
  coded.rest = block.substr(2, size);
  std::size_t at = 2 + size;
  for (unsigned shift = 0; at < block.size() && shift < 32; shift += 7) {
    coded.reading_class |= (byte(at) & 0x7FU) << shift;
    if (byte(at++) < 0x80) break;
  }
  block.remove_prefix(std::min(at, block.size()));
  return coded;
}

std::string plain_apostrophes(std::string_view form) {
  static constexpr std::string_view curly = "’";
  std::string plain;
  for (auto at = form.find(curly); at != std::string_view::npos; at = form.find(curly)) {
    plain.append(form.substr(0, at)).push_back('\'');
    form.remove_prefix(at + curly.size());
  }
  return plain.append(form);
}

// Only letters that UTF-8 writes in one or two bytes with the upper case 32 below: what names in lexicons start with.
void capitalize(std::string& word) {
  if (word.empty()) return;
  const auto first = static_cast<unsigned char>(word[0]);
  if (first >= 'a' && first <= 'z') word[0] = static_cast<char>(first - 32);
  if (first == 0xC3 && word.size() > 1 && static_cast<unsigned char>(word[1]) >= 0xA0)
    word[1] = static_cast<char>(word[1] - 32);
}

}  // namespace

Lexicon::Lexicon(const Pack& pack) {
  const auto blob = pack.blob("lexicon");
  if (blob.size() < header_size) return;
  bytes_ = {reinterpret_cast<const char*>(blob.data()), blob.size()};
  Header header;
  std::memcpy(&header, bytes_.data(), sizeof header);
  forms_ = header.forms;
  blocks_ = header.blocks;
  classes_ = header.classes;
  blocks_at_ = header_size + header.class_bytes;
}

std::uint32_t Lexicon::offset(std::size_t at, std::size_t index) const {
  std::uint32_t value;
  std::memcpy(&value, bytes_.data() + at + 4 * index, sizeof value);
  return value;
}

std::string_view Lexicon::block(std::size_t index) const {
  const auto pool = blocks_at_ + 4 * (blocks_ + 1), begin = std::size_t{offset(blocks_at_, index)};
  return bytes_.substr(pool + begin, offset(blocks_at_, index + 1) - begin);
}

std::size_t Lexicon::block_of(std::string_view form) const {
  std::size_t low = 0, high = blocks_;
  while (high - low > 1) {
    const auto middle = low + (high - low) / 2;
    auto candidate = block(middle);
    (take_form(candidate).rest <= form ? low : high) = middle;
  }
  return low;
}

std::string_view Lexicon::class_of(std::string_view lower_form) const {
  if (forms_ == 0) return {};
  std::size_t same = 0;  // bytes that the form at hand has in common with the wanted one
  for (auto forms = block(block_of(lower_form)); !forms.empty();) {
    const auto coded = take_form(forms);
    if (coded.shared > same) continue;  // it goes on as the form before it, which is another
    const auto wanted = lower_form.substr(coded.shared);
    const auto ends = std::mismatch(coded.rest.begin(), coded.rest.end(), wanted.begin(), wanted.end());
    same = coded.shared + static_cast<std::size_t>(ends.first - coded.rest.begin());
    if (ends.first != coded.rest.end() || ends.second != wanted.end()) continue;
    const auto pool = header_size + 4 * (classes_ + 1), begin = std::size_t{offset(header_size, coded.reading_class)};
    return bytes_.substr(pool + begin, offset(header_size, coded.reading_class + 1) - begin);
  }
  return {};
}

bool Lexicon::contains(std::string_view lower_form) const { return !class_of(plain_apostrophes(lower_form)).empty(); }

// "2+er": two bytes off the end, "er" appended; "^" for "+": and the first letter raised.
void PackedReading::read_lemma(std::string_view form, std::string& lemma) const {
  std::size_t strip = 0;
  const auto* digits_end = std::from_chars(rule.data(), rule.data() + rule.size(), strip).ptr;
  const auto ending = rule.substr(static_cast<std::size_t>(digits_end - rule.data()));
  lemma = form.substr(0, form.size() - std::min(strip, form.size()));
  lemma += ending.substr(std::min<std::size_t>(1, ending.size()));
  if (ending.starts_with('^')) capitalize(lemma);
}

PackedReading Lexicon::take(std::string_view& packed) {
  const auto end = std::min(packed.find(';'), packed.size());
  const auto text = packed.substr(0, end);
  packed.remove_prefix(std::min(end + 1, packed.size()));
  const auto slash = text.find('/'), second = text.find('/', slash + 1);
  return {text.substr(0, slash), text.substr(slash + 1, second - slash - 1), text.substr(second + 1)};
}

std::vector<Reading> Lexicon::find(std::string_view lower_form) const {
  const auto form = plain_apostrophes(lower_form);
  std::vector<Reading> readings;
  for (auto text = class_of(form); !text.empty();) {
    const auto packed = take(text);
    auto& reading = readings.emplace_back();
    packed.read_lemma(form, reading.lemma);
    reading.upos = packed.upos;
    reading.features = packed.features;
  }
  return readings;
}

std::string Lexicon::readings(std::string_view lower_form) const {
  std::string joined;
  for (const auto& reading : find(lower_form)) {
    if (!joined.empty()) joined += ';';
    joined.append(reading.lemma).append("/").append(reading.upos).append("/").append(reading.features);
  }
  return joined;
}

}  // namespace rashomon
