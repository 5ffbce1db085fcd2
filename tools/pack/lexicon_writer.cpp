// SPDX-License-Identifier: Apache-2.0
#include "pack/lexicon_writer.h"

#include <algorithm>
#include <vector>

#include "lang/lexicon_format.h"
#include "text/fold.h"

namespace rashomon {
namespace {

using namespace lexicon_format;

void append(std::string& bytes, std::uint32_t value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::size_t shared_prefix(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// How the lemma is made from the form: "2+er", "0^" for a name in lower case.
std::string rule(std::string_view form, std::string_view lemma) {
  const auto lowered = lower(lemma);
  const auto first = lemma.empty() ? 0 : static_cast<unsigned char>(lemma[0]);
  const bool simple = (first >= 'A' && first <= 'Z') || first == 0xC3;  // what the reader can make upper case again
  const bool capital =
      simple && lowered != lemma && lower(lemma.substr(1)) == lemma.substr(1) &&
      (first != 0xC3 || static_cast<unsigned char>(lowered[1]) == static_cast<unsigned char>(lemma[1]) + 32);
  const std::string_view target = capital ? std::string_view(lowered) : lemma;
  auto shared = shared_prefix(form, target);
  while (shared > 0 && ((shared < form.size() && continues_character(form[shared])) ||
                        (shared < target.size() && continues_character(target[shared])))) {
    --shared;
  }
  return std::to_string(form.size() - shared) + (capital ? "^" : "+") + std::string(target.substr(shared));
}

void append_varint(std::string& bytes, std::uint32_t value) {
  for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
  bytes += static_cast<char>(value);
}

// Offsets, then the texts they point into.
std::string with_offsets(const std::vector<std::string>& texts) {
  std::string offsets, pool;
  for (const auto& text : texts) {
    append(offsets, static_cast<std::uint32_t>(pool.size()));
    pool += text;
  }
  append(offsets, static_cast<std::uint32_t>(pool.size()));
  return offsets + pool;
}

}  // namespace

void LexiconWriter::add(std::string_view form, std::string_view lemma, std::string_view tag) {
  const auto key = lower(form);
  if (key.empty() || key.size() > 255 || lemma.find_first_of("^;/") != std::string_view::npos) return;
  forms_[key].insert(rule(key, lemma) + "/" + std::string(tag));
}

std::string LexiconWriter::bytes() const {
  std::map<std::string, std::uint32_t> classes;
  std::vector<std::string> class_texts, blocks;
  std::string_view before;
  std::size_t count = 0;
  for (const auto& [form, readings] : forms_) {
    std::string text;
    for (const auto& reading : readings) text += (text.empty() ? "" : ";") + reading;
    const auto [known, added] = classes.try_emplace(text, static_cast<std::uint32_t>(class_texts.size()));
    if (added) class_texts.push_back(text);
    const bool first = count++ % block_forms == 0;
    if (first) blocks.emplace_back();
    const auto shared = first ? 0 : shared_prefix(before, form);
    auto& block = blocks.back();
    block += static_cast<char>(shared);
    block += static_cast<char>(form.size() - shared);
    block += form.substr(shared);
    append_varint(block, known->second);
    before = form;
  }
  const auto class_bytes = with_offsets(class_texts);
  std::string bytes;
  append(bytes, static_cast<std::uint32_t>(forms_.size()));
  append(bytes, static_cast<std::uint32_t>(blocks.size()));
  append(bytes, static_cast<std::uint32_t>(class_texts.size()));
  append(bytes, static_cast<std::uint32_t>(class_bytes.size()));
  return bytes + class_bytes + with_offsets(blocks);
}

}  // namespace rashomon
