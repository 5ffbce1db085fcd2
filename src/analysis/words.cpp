// SPDX-License-Identifier: Apache-2.0
#include "analysis/words.h"

#include <algorithm>

#include "analysis/normal.h"
#include "analysis/scanner.h"
#include "analysis/sentences.h"
#include "text/chars.h"

namespace rashomon {
namespace {

class Builder {
 public:
  Builder(std::string_view content, const TokenRules& rules, const ContractionChoice* choice)
      : content_(content), rules_(rules), choice_(choice) {}

  void add(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    const auto first = static_cast<std::uint32_t>(analysis_.tokens.size());
    for (auto i = begin; i < end; ++i) {
      const bool spaced = i + 1 == end || pieces[i + 1].space_before;
      normalize(text(pieces[i].span), normal_);
      const auto found = rules_.contractions.find(normal_);
      if (found == rules_.contractions.end() || !contracted(found->second, pieces, begin, i, end)) {
        set_suffix_form(add_word(pieces[i].span, spaced));
      } else {
        add_contraction(pieces[i], found->second, spaced);
      }
    }
    const auto last = static_cast<std::uint32_t>(analysis_.tokens.size());
    for (auto i = first; i < last; ++i) analysis_.tokens[i].head = first;
    analysis_.sentences.push_back({{pieces[begin].span.begin, pieces[end - 1].span.end}, {first, last}, first});
  }

  Analysis take() { return std::move(analysis_); }

 private:
  std::string_view text(Span span) const { return content_.substr(span.begin, span.size()); }

  bool contracted(const TokenRules::Contraction& contraction, const std::vector<Piece>& pieces, std::size_t begin,
                  std::size_t i, std::size_t end) const {
    if (!contraction.maybe) return true;
    const auto before = i > begin ? text(pieces[i - 1].span) : std::string_view();
    const auto after = i + 1 < end ? text(pieces[i + 1].span) : std::string_view();
    return choice_ != nullptr && choice_->contracted(before, text(pieces[i].span), after);
  }

  Token& add_word(Span span, bool spaced) {
    Token token;
    token.span = span;
    analysis_.set_form(token, text(span));
    token.lemma = token.form;
    token.lemma_size = token.form_size;
    token.space_after = spaced;
    const auto found = rules_.classes.find(normal_);
    if (found != rules_.classes.end()) token.word_class = static_cast<std::uint8_t>(found->second);
    return analysis_.tokens.emplace_back(token);
  }

  // A suffix clitic may have a form of its own: "-se" is "se".
  void set_suffix_form(Token& token) {
    const auto suffix = rules_.suffixes.find(normal_);
    if (suffix == rules_.suffixes.end() || suffix->second == suffix->first) return;
    analysis_.strings.resize(token.form);
    analysis_.strings += suffix->second;
    token.form_size = token.lemma_size = static_cast<std::uint16_t>(suffix->second.size());
  }

  // Words that only stand side by side ("cannot") get their own bytes; words that melted ("du") share them.
  void add_contraction(const Piece& piece, const TokenRules::Contraction& contraction, bool spaced) {
    joined_.clear();
    for (const auto& word : contraction.words) joined_ += word;
    const bool apart = joined_.size() == piece.span.size() && joined_ == normal_;
    auto at = piece.span.begin;
    for (std::size_t i = 0; i < contraction.words.size(); ++i) {
      const auto size = static_cast<std::uint32_t>(contraction.words[i].size());
      const bool last = i + 1 == contraction.words.size();
      if (apart) {
        add_word({at, at + size}, last && spaced);
        at += size;
      } else {
        add_shared(piece, contraction.words[i], i > 0, !last || spaced);
      }
    }
  }

  void add_shared(const Piece& piece, const std::string& word, bool continues, bool spaced) {
    auto& token = add_word(piece.span, spaced);
    analysis_.strings.resize(token.form);
    const bool several = piece.upper && piece.span.size() > decode(content_, piece.span.begin).size;
    const bool shouts = several && std::ranges::none_of(text(piece.span), [](char c) { return c >= 'a' && c <= 'z'; });
    for (std::size_t at = 0; at < word.size();) {
      const auto c = decode(word, at);
      const bool raise = shouts || (piece.upper && !continues && at == 0);
      append_utf8(analysis_.strings, raise ? upper(c.code) : c.code);
      at += c.size;
    }
    token.form_size = token.lemma_size = static_cast<std::uint16_t>(analysis_.strings.size() - token.form);
    token.continues = continues;
  }

  std::string_view content_;
  const TokenRules& rules_;
  const ContractionChoice* choice_;
  std::string normal_, joined_;
  Analysis analysis_;
};

}  // namespace

Analysis find_words(std::string_view content, std::size_t title_size, const TokenRules& rules,
                    const ContractionChoice* choice) {
  content = content.substr(0, UINT32_MAX - 1);
  Builder builder(content, rules, choice);
  ScanMemory memory;
  std::vector<Piece> pieces;
  std::vector<std::size_t> ends;
  for (const auto paragraph : paragraphs(content, title_size)) {
    pieces.clear();
    ends.clear();
    scan(content, paragraph, rules, memory, pieces);
    sentence_ends(content, pieces, 0, rules, ends);
    for (std::size_t i = 0; i < ends.size(); ++i) builder.add(pieces, i == 0 ? 0 : ends[i - 1], ends[i]);
  }
  return builder.take();
}

}  // namespace rashomon
