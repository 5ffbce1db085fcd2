// SPDX-License-Identifier: Apache-2.0
#include "claim/listing.h"

#include <algorithm>
#include <map>

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
      if (!claim.unmarked && !merge(i)) said_[asked_by(i)].push_back(i);
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

  // May two predicates of one class tell of one event? What their parties leave open, their article closes where it
  // knows of no second such event.
  bool may_be_one(std::size_t i, std::size_t earlier) const {
    const auto& one = out_.contexts[out_.asked[i].context];
    const auto& other = out_.contexts[out_.asked[earlier].context];
    if (out_.claims[i].aspect == Aspect::action && one.alone && other.alone) return true;
    return Parties(one).fit(Parties(other));
  }

  // A claim said again becomes a mention of the first; false where it is the first.
  bool merge(std::size_t i) {
    auto& claim = out_.claims[i];
    const auto asks = asked_by(i);
    if (asks.second.empty()) return false;
    const auto same = said_.find(asks);
    if (same == said_.end()) return false;
    for (const auto earlier : same->second) {
      if (earlier == i || (of_parties(claim.aspect) && !may_be_one(i, earlier))) continue;
      auto& first = out_.claims[earlier];
      if (first.value_span != claim.value_span &&
          std::ranges::find(first.mentions, claim.value_span) == first.mentions.end())
        first.mentions.push_back(claim.value_span);
      if (!claim.unmarked) claim.rules.push_back({"unlisted/said_before", first.value_span});
      claim.unmarked = true;
      return true;
    }
    return false;
  }

  const Reading& reading_;
  Worth worth_;
  std::size_t title_size_;
  ArticleClaims& out_;
  std::map<std::pair<Aspect, std::string>, std::vector<std::size_t>> said_;
};

}  // namespace

void choose_listed(const Reading& reading, const Classes& classes, std::size_t title_size, ArticleClaims& out) {
  Lister(reading, classes, title_size, out).run();
}

}  // namespace rashomon
