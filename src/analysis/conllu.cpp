// SPDX-License-Identifier: Apache-2.0
#include "analysis/conllu.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 7> entity_names = {"O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"};

// A cell may hold neither tabs nor line ends.
std::string cell(std::string_view text) {
  std::string clean;
  for (const char c : text) clean += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  return clean.empty() ? "_" : clean;
}

std::string misc(const Token& token, bool last_of_surface) {
  std::string text;
  if (token.entity != EntityTag::outside)
    text.append("Entity=").append(entity_names[static_cast<std::size_t>(token.entity)]);
  if (!token.space_after && last_of_surface) text.append(text.empty() ? "" : "|").append("SpaceAfter=No");
  return text.empty() ? "_" : text;
}

void write_word(std::string& out, const Analysis& analysis, const Sentence& sentence, std::uint32_t i, bool in_range) {
  const auto& token = analysis.tokens[i];
  const auto number = [&](std::uint32_t index) { return std::to_string(index - sentence.tokens.begin + 1); };
  out.append(number(i))
      .append("\t")
      .append(cell(analysis.form(i)))
      .append("\t")
      .append(cell(analysis.lemma(i)))
      .append("\t");
  if (!analysis.parsed) {
    out.append("_\t_\t_\t_\t_\t_\t").append(in_range ? std::string("_") : misc(token, true)) += '\n';
    return;
  }
  out.append(name_of(token.upos)).append("\t_\t").append(conllu_features(token.features)) += '\t';
  out.append(token.head == i ? "0" : number(token.head)).append("\t").append(name_of(token.relation));
  out.append("\t_\t").append(misc(token, !in_range)).append("\n");
}

// "dão-se": a word that is written with the one before it and whose hyphen its form leaves out. Of such words the range
// keeps what is written.
bool leaves_hyphen(const Analysis& analysis, std::uint32_t i, std::string_view content) {
  const auto span = analysis.tokens[i].span;
  const auto written = content.substr(span.begin, span.size());
  return !analysis.tokens[i - 1].space_after && written.size() > 1 && written[0] == '-' && analysis.form(i)[0] != '-' &&
         analysis.tokens[i - 1].span.end == span.begin;
}

void write_sentence(std::string& out, const Analysis& analysis, const Sentence& sentence, std::string_view content) {
  out.append("# text = ").append(cell(content.substr(sentence.span.begin, sentence.span.size()))).append("\n");
  std::uint32_t range_end = sentence.tokens.begin;
  for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    auto end = i + 1;
    while (end < sentence.tokens.end && (analysis.tokens[end].continues || leaves_hyphen(analysis, end, content)))
      ++end;
    if (end > i + 1 && i >= range_end) {
      const auto& token = analysis.tokens[i];
      const auto first = i - sentence.tokens.begin + 1;
      out.append(std::to_string(first)).append("-").append(std::to_string(first + end - i - 1)).append("\t");
      const auto size = analysis.tokens[end - 1].span.end - token.span.begin;
      out.append(cell(content.substr(token.span.begin, size))).append("\t_\t_\t_\t_\t_\t_\t_\t");
      out.append(analysis.tokens[end - 1].space_after ? "_" : "SpaceAfter=No").append("\n");
      range_end = end;
    }
    write_word(out, analysis, sentence, i, i < range_end);
  }
  out += '\n';
}

std::optional<std::uint32_t> number_of(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

using Columns = std::array<std::string_view, 10>;

bool split(std::string_view line, Columns& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto tab = line.find('\t');
    if ((tab == std::string_view::npos) != (i + 1 == columns.size())) return false;
    columns[i] = line.substr(0, tab);
    if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
  }
  return true;
}

class Reader {
 public:
  std::optional<Error> read(std::string_view conllu) {
    while (!conllu.empty()) {
      ++line_;
      auto line = conllu.substr(0, conllu.find('\n'));
      conllu.remove_prefix(std::min(line.size() + 1, conllu.size()));
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.starts_with('#')) continue;
      if (line.empty()) {
        if (auto error = close()) return error;
      } else if (auto error = word(line)) {
        return error;
      }
    }
    return close();
  }

  Treebank bank;

 private:
  Error at(const std::string& why) const {
    return {ErrorCode::bad_input, "line " + std::to_string(line_) + ": " + why};
  }

  std::optional<Error> word(std::string_view line) {
    Columns columns;
    if (!split(line, columns)) return at("not ten columns");
    const auto id = columns[0];
    if (id.find('.') != std::string_view::npos) return std::nullopt;
    const bool spaced = columns[9].find("SpaceAfter=No") == std::string_view::npos;
    if (const auto dash = id.find('-'); dash != std::string_view::npos) {
      const auto end = number_of(id.substr(dash + 1));
      if (!end) return at(std::string(id).append(" is no range of words"));
      range_end_ = first_ + *end;
      range_ = surface(columns[1]);
      range_spaced_ = spaced;
      range_first_ = true;
      return std::nullopt;
    }
    return add(columns, spaced);
  }

  std::optional<Error> add(const Columns& columns, bool spaced) {
    auto& analysis = bank.analysis;
    const auto index = static_cast<std::uint32_t>(analysis.tokens.size());
    Token token;
    const bool shared = index < range_end_;
    token.span = shared ? range_ : surface(columns[1]);
    token.continues = shared && !range_first_;
    range_first_ = false;
    token.space_after = shared ? (index + 1 < range_end_ || range_spaced_) : spaced;
    analysis.set_form(token, columns[1]);
    analysis.set_lemma(token, columns[2] == "_" && columns[1] != "_" ? columns[1] : columns[2]);
    if (columns[3] != "_") token.upos = upos_of(columns[3]), analysis.parsed = true;
    token.features = features_of(columns[5]);
    token.entity = entity_of(columns[9]);
    if (columns[6] != "_") {
      const auto head = number_of(columns[6]);
      if (!head) return at(std::string(columns[6]).append(" is no head"));
      token.head = *head == 0 ? index : first_ + *head - 1;
      token.relation = relation_of(columns[7]);
    } else {
      token.head = first_;
      token.margin = 0;
    }
    analysis.tokens.push_back(token);
    if (!shared ? spaced : (index + 1 == range_end_ && range_spaced_)) bank.content += ' ';
    return std::nullopt;
  }

  // Other treebanks write other things behind the same key ("Entity=(1-person"): those are left out.
  static EntityTag entity_of(std::string_view misc_column) {
    const auto at = misc_column.find("Entity=");
    if (at == std::string_view::npos) return EntityTag::outside;
    const auto value = misc_column.substr(at + 7, misc_column.find('|', at) - at - 7);
    const auto found = std::find(entity_names.begin(), entity_names.end(), value);
    return found == entity_names.end() ? EntityTag::outside : static_cast<EntityTag>(found - entity_names.begin());
  }

  Span surface(std::string_view form) {
    const auto begin = static_cast<std::uint32_t>(bank.content.size());
    bank.content += form;
    return {begin, static_cast<std::uint32_t>(bank.content.size())};
  }

  std::optional<Error> close() {
    auto& analysis = bank.analysis;
    const auto end = static_cast<std::uint32_t>(analysis.tokens.size());
    if (end == first_) return std::nullopt;
    Sentence sentence;
    sentence.tokens = {first_, end};
    sentence.root = first_;
    for (auto i = first_; i < end; ++i) {
      if (analysis.tokens[i].head >= end) return at("a head lies outside its sentence");
      if (analysis.tokens[i].head == i) sentence.root = i;
    }
    sentence.span = {analysis.tokens[first_].span.begin, analysis.tokens[end - 1].span.end};
    analysis.sentences.push_back(sentence);
    bank.content += '\n';
    first_ = end;
    range_end_ = 0;
    return std::nullopt;
  }

  std::size_t line_ = 0;
  std::uint32_t first_ = 0, range_end_ = 0;
  Span range_;
  bool range_spaced_ = true, range_first_ = false;
};

}  // namespace

std::string to_conllu(const Analysis& analysis, std::string_view content) {
  std::string out;
  for (const auto& sentence : analysis.sentences) write_sentence(out, analysis, sentence, content);
  return out;
}

Result<Treebank> read_conllu(std::string_view conllu) {
  Reader reader;
  if (auto error = reader.read(conllu)) return *std::move(error);
  return std::move(reader.bank);
}

}  // namespace rashomon
