// SPDX-License-Identifier: Apache-2.0
#include "claim/listing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "claim/parties.h"
#include "claim/worth.h"

namespace rashomon {
namespace {

// The first sentence of the text, behind the title.
std::uint32_t first_sentence(const Reading& reading, std::size_t title_size) {
  const auto& sentences = reading.analysis.sentences;
  std::uint32_t first = 0;
  while (first < sentences.size() && sentences[first].span.end <= title_size) ++first;
  return first == sentences.size() ? 0 : first;  // nothing but a title
}

class Lister {
 public:
  Lister(const Reading& reading, const Classes& classes, std::size_t title_size, ArticleClaims& out)
      : reading_(reading),
        worth_(reading, classes, out, first_sentence(reading, title_size)),
        title_size_(title_size),
        out_(out) {}

  void run() {
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      auto& claim = out_.claims[i];
      if (claim.unmarked) continue;
      const bool heading = is_heading(claim);
      claim.unmarked = heading || !worth_.is_worth_listing(i);
      if (claim.unmarked) claim.rules.push_back({heading ? "unlisted/title" : "unlisted/aside", claim.value_span});
      if (!claim.unmarked && !merge(i)) note_said(i);
    }
    // What would not be listed by itself still says again what is.
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      if (out_.claims[i].unmarked && !is_heading(out_.claims[i])) merge(i);
    }
  }

 private:
  // The text below says it in full.
  bool is_heading(const Claim& claim) const {
    return claim.value_span.end <= title_size_ && title_size_ < reading_.content.size();
  }

  // What two claims of an aspect must share to be the same one said again; empty: a claim of this kind stands alone.
  std::string question(std::size_t i) const {
    const auto& claim = out_.claims[i];
    const auto& asked = out_.asked[i];
    switch (claim.aspect) {
      case Aspect::place:
      case Aspect::time:
        return claim.value_text;
      case Aspect::quantity:
        return (asked.thing.empty() ? asked.thing_lemma : asked.thing) + '=' + claim.value_text;
      case Aspect::attribution:
        return claim.attribution.entity;
      case Aspect::quote: {
        // The sentences of one quotation are listed as one.
        const auto* quote = reading_.quote_of(claim.value_span);
        return quote == nullptr ? std::string() : std::to_string(quote->begin);
      }
      case Aspect::role: {
        const auto& role = std::get<Role>(claim.value);
        return role.title + '/' + role.holder.key;
      }
      case Aspect::action:
      case Aspect::polarity:
      case Aspect::modality:
        // "Had refrained from firing", "opened fire": what is denied is not said again by what is not.
        return out_.contexts[asked.context].action + '=' +
               (claim.aspect == Aspect::action ? std::string(name_of(claim.polarity)) : claim.value_text);
      default:
        return {};
    }
  }

  bool of_parties(Aspect aspect) const {
    return aspect == Aspect::action || aspect == Aspect::polarity || aspect == Aspect::modality;
  }

  std::pair<Aspect, std::string> asked_by(std::size_t i) const { return {out_.claims[i].aspect, question(i)}; }

  // The first listed claim that this one says again: of predicates of one class, the first that may tell of the same
  // event. What its parties leave open, an article closes where it knows of no second such event.
  std::optional<std::size_t> first_said(std::size_t i) const {
    const auto asks = asked_by(i);
    if (asks.second.empty()) return std::nullopt;
    const auto same = said_.find(asks);
    if (same == said_.end()) return std::nullopt;
    const auto& said = same->second;
    if (!of_parties(asks.first)) return said.first;
    const auto& context = out_.contexts[out_.asked[i].context];
    auto first = said.by_parties.first(Parties(context));
    if (asks.first == Aspect::action && context.alone) first = std::min(first, said.alone);
    return first == SIZE_MAX ? std::nullopt : std::optional(first);
  }

  void note_said(std::size_t i) {
    const auto& context = out_.contexts[out_.asked[i].context];
    auto& said = said_[asked_by(i)];
    said.first = std::min(said.first, i);
    if (context.alone) said.alone = std::min(said.alone, i);
    if (of_parties(out_.claims[i].aspect)) said.by_parties.add(Parties(context), i);
    for (const auto mention : out_.claims[i].mentions) mentioned_.emplace(i, mention.begin, mention.end);
  }

  // A claim said again becomes a mention of the first; false where it is the first.
  bool merge(std::size_t i) {
    const auto earlier = first_said(i);
    if (!earlier) return false;
    auto& claim = out_.claims[i];
    auto& first = out_.claims[*earlier];
    const auto span = claim.value_span;
    if (first.value_span != span && mentioned_.emplace(*earlier, span.begin, span.end).second)
      first.mentions.push_back(span);
    if (!claim.unmarked) claim.rules.push_back({"unlisted/said_before", first.value_span});
    claim.unmarked = true;
    return true;
  }

  // Claims listed with one question, each by the first that asks it.
  struct Said {
    std::size_t first = SIZE_MAX, alone = SIZE_MAX;
    FirstByParties by_parties;
  };

  const Reading& reading_;
  Worth worth_;
  std::size_t title_size_;
  ArticleClaims& out_;
  std::map<std::pair<Aspect, std::string>, Said> said_;
  std::set<std::tuple<std::size_t, std::size_t, std::size_t>> mentioned_;  // a listed claim, and a span that says it
};

}  // namespace

void choose_listed(const Reading& reading, const Classes& classes, std::size_t title_size, ArticleClaims& out) {
  Lister(reading, classes, title_size, out).run();
}

}  // namespace rashomon
