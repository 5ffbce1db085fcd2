// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/span.h>

#include "analysis/universal.h"

namespace rashomon {

// A word of Universal Dependencies: French "du" is two of them, "de" and "le", which share the surface span.
struct Token {
  Span span;               // the surface in the article's content
  std::uint32_t form = 0;  // offset of the word's own form in Analysis::strings (differs from the surface in "du")
  std::uint16_t form_size = 0;
  std::uint16_t lemma_size = 0;
  std::uint32_t lemma = 0;  // offset in Analysis::strings
  std::uint32_t head = 0;   // index of the head in Analysis::tokens; its own index for the root of a sentence
  Features features;
  Upos upos = Upos::x;
  Relation relation = Relation::dep;
  std::uint8_t word_class = 0;  // weekday, month, unit ... of the language pack (WordClass); 0: none
  EntityTag entity = EntityTag::outside;
  EntityTag clear_entity = EntityTag::outside;  // only what is far before any other kind
  bool continues = false;                       // not the first word of its surface ("le" of "du")
  bool space_after = true;
  std::uint8_t margin = 255;  // how sure the parser was of head and relation: 0 a coin flip, 255 certain
};

// Indices [begin, end) into Analysis::tokens.
struct TokenRange {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t size() const { return end - begin; }
  bool contains(std::uint32_t token) const { return begin <= token && token < end; }
  auto operator<=>(const TokenRange&) const = default;
};

struct Sentence {
  Span span;
  TokenRange tokens;
  std::uint32_t root = 0;  // index of the root token
};

// The sentences, words, lemmas and trees of one article. Token indices run over the whole article.
struct Analysis {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::string strings;  // forms and lemmas, one after the other
  bool parsed = false;  // tags, lemmas, heads and relations are a model's; without one they are defaults

  std::string_view form(const Token& token) const {
    return std::string_view(strings).substr(token.form, token.form_size);
  }
  std::string_view lemma(const Token& token) const {
    return std::string_view(strings).substr(token.lemma, token.lemma_size);
  }
  std::string_view form(std::uint32_t token) const { return form(tokens[token]); }
  std::string_view lemma(std::uint32_t token) const { return lemma(tokens[token]); }

  // Give a token its form or lemma; what it had stays in strings. REQUIRES: text does not lie in strings.
  void set_form(Token& token, std::string_view text) { store(text, token.form, token.form_size); }
  void set_lemma(Token& token, std::string_view text) { store(text, token.lemma, token.lemma_size); }

 private:
  void store(std::string_view text, std::uint32_t& offset, std::uint16_t& size) {
    offset = static_cast<std::uint32_t>(strings.size());
    size = static_cast<std::uint16_t>(std::min<std::size_t>(text.size(), UINT16_MAX));
    strings += text.substr(0, size);
  }
};

}  // namespace rashomon
