// SPDX-License-Identifier: Apache-2.0
#include "claim/priced.h"

#include <algorithm>

#include "analysis/tree.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class PricedNoun {
 public:
  // REQUIRES: the noun stands right before the word of worth, and that right before the sum.
  PricedNoun(Analysis& analysis, std::uint32_t worth, TokenRange sum)
      : analysis_(analysis), noun_(worth - 1), worth_(worth), group_{worth - 1, sum.end}, top_(worth - 1) {
    if (!stands_below(noun_)) return;
    for (auto t = worth_; t < group_.end; ++t) {
      if (!stands_below(t)) top_ = t;
    }
  }

  void settle() {
    auto head = noun_;  // of all that hung from the group and is told of no noun
    if (top_ != noun_) head = put_above();
    for (auto t = sentence().tokens.begin; t < sentence().tokens.end; ++t) {
      auto& token = analysis_.tokens[t];
      if (group_.contains(t) || t == head || token.head == noun_ || !group_.contains(token.head)) continue;
      token.head = token.relation == Relation::case_ || universal(token.relation) == Relation::det ? noun_ : head;
    }
    for (auto t = worth_; t < group_.end; ++t) {
      auto& token = analysis_.tokens[t];
      const bool inside = t > worth_ && token.head > worth_ && token.head < group_.end && token.head != t;
      if (!inside) attach(t, noun_, t == worth_ ? Relation::amod : Relation::nmod);
    }
  }

 private:
  Sentence& sentence() { return analysis_.sentences[sentence_of(analysis_, noun_)]; }

  void attach(std::uint32_t t, std::uint32_t head, Relation relation) {
    analysis_.tokens[t].head = head;
    analysis_.tokens[t].relation = relation;
  }

  // Has the token another of the group above it?
  bool stands_below(std::uint32_t t) const {
    for (std::size_t step = 0; step < analysis_.tokens.size() && analysis_.tokens[t].head != t; ++step) {
      t = analysis_.tokens[t].head;
      if (group_.contains(t)) return true;
    }
    return false;
  }

  // What stands where the top of the group stood: the noun, the verb that it took for an adjective ("were given loans")
  // or that it hangs from. Gives that word, or where it is the noun what governs it.
  std::uint32_t put_above() {
    const auto before = analysis_.tokens[top_];
    const bool root = before.head == top_;
    auto instead = verb_before();
    if (instead) {
      attach(noun_, *instead, Relation::obj);
    } else if (const auto own = analysis_.tokens[noun_].head; !group_.contains(own)) {
      instead = own;
      while (!group_.contains(analysis_.tokens[*instead].head)) instead = analysis_.tokens[*instead].head;
    }
    const auto above = instead.value_or(noun_);
    attach(above, root ? above : before.head, before.relation);
    if (root) sentence().root = above;
    return instead || root ? above : before.head;
  }

  std::optional<std::uint32_t> verb_before() {
    const auto begin = sentence().tokens.begin;
    for (auto t = begin; t < noun_; ++t) {
      const auto& token = analysis_.tokens[t];
      if (token.upos != Upos::verb || token.relation != Relation::amod || !group_.contains(token.head)) continue;
      for (auto before = begin; before < t; ++before) {
        const auto& other = analysis_.tokens[before];
        if (other.head == t && other.relation == Relation::aux_pass) return t;
      }
    }
    return std::nullopt;
  }

  Analysis& analysis_;
  std::uint32_t noun_, worth_;
  TokenRange group_;
  std::uint32_t top_;
};

// The word of worth right before a sum, itself right behind a noun and without a copula.
std::optional<std::uint32_t> worth_before(const Analysis& analysis, const ClaimLexicon& lexicon, const Mention& sum) {
  const auto* quantity = std::get_if<Quantity>(&sum.value);
  if (quantity == nullptr || quantity->kind != QuantityKind::money || sum.tokens.begin < 2) return std::nullopt;
  const auto worth = sum.tokens.begin - 1;
  const auto upos = analysis.tokens[worth].upos, before = analysis.tokens[worth - 1].upos;
  const bool word = upos == Upos::adj || upos == Upos::verb || upos == Upos::adp || upos == Upos::noun;
  if (!word || before != Upos::noun || lexicon.measuring(lower(analysis.form(worth))) != "worth") return std::nullopt;
  const auto& sentence = analysis.sentences[sentence_of(analysis, worth)].tokens;
  for (auto t = sentence.begin; t < sentence.end; ++t) {
    if (analysis.tokens[t].head == worth && analysis.tokens[t].relation == Relation::cop) return std::nullopt;
  }
  return sentence.contains(worth - 1) ? std::optional(worth) : std::nullopt;
}

}  // namespace

std::optional<Analysis> with_priced_nouns(const Analysis& analysis, const ClaimLexicon& lexicon,
                                          const std::vector<Mention>& mentions) {
  if (!analysis.parsed) return std::nullopt;
  std::optional<Analysis> settled;
  for (const auto& mention : mentions) {
    const auto worth = worth_before(analysis, lexicon, mention);
    if (!worth) continue;
    if (!settled) settled = analysis;
    PricedNoun(*settled, *worth, mention.tokens).settle();
  }
  return settled;
}

}  // namespace rashomon
