// SPDX-License-Identifier: Apache-2.0
#include "record/text_score.h"

#include <algorithm>

#include "record/gold_match.h"
#include "report/claim_text.h"
#include "text/fold.h"

namespace rashomon {
namespace {

struct Read {
  const Claim* claim = nullptr;
  std::vector<GoldSpan> spans;
};

std::vector<Read> claims_of(const Report& report, bool listed) {
  std::vector<Read> all;
  for (const auto& claim : report.graph.claims()) {
    if (!listed || is_listed(report, claim)) all.push_back({&claim, spans_of(article_of(report, claim), claim)});
  }
  return all;
}

// The claim of the marked one's aspect that shares most with it; nullptr where none covers it.
const Claim* best_for(const GoldClaim& marked, const std::vector<Read>& read) {
  const Claim* best = nullptr;
  std::uint32_t most = 0;
  for (const auto& [claim, spans] : read) {
    const auto shared = claim->aspect == marked.aspect ? covered(spans, marked.span) : 0;
    if (shared <= most) continue;
    most = shared;
    best = claim;
  }
  return best;
}

// Is the verb phrase read as it is marked? What it says of itself is a claim of polarity or modality; the action that
// it tells has both.
bool stands_so(const GoldStance& stance, const std::vector<Read>& read) {
  for (const auto& [claim, spans] : read) {
    const bool of_verb =
        claim->aspect == Aspect::polarity || claim->aspect == Aspect::modality || claim->aspect == Aspect::action;
    if (of_verb && covered(spans, stance.span) > 0 && name_of(claim->polarity) == stance.polarity &&
        name_of(claim->modality) == stance.modality)
      return true;
  }
  return false;
}

std::uint32_t meeting(const std::vector<GoldSpan>& spans, GoldSpan marked) {
  std::uint32_t most = 0;
  for (const auto& span : spans) {
    const auto begin = std::max(span.start, marked.start), end = std::min(span.end, marked.end);
    if (begin < end) most = std::max(most, end - begin);
  }
  return most;
}

// The quotation read where one is marked: half of what both hold together, or more, is shared. nullptr where none is.
const Claim* quotation_at(GoldSpan marked, const std::vector<Read>& read) {
  const Claim* found = nullptr;
  double best = 0.5;
  for (const auto& [claim, spans] : read) {
    const auto shared = claim->aspect == Aspect::quote ? meeting(spans, marked) : 0;
    const double both =
        spans.empty() ? 1.0 : double(spans[0].end) - spans[0].start + marked.end - marked.start - shared;
    if (shared == 0 || shared / both < best) continue;
    best = shared / both;
    found = claim;
  }
  return found;
}

// Whoever says all that is marked: where the words that tell who speaks stand within it, the one who passes them on, if
// anybody does ("The court said that it was closed", reports the Herald).
const std::string& speaker_of_all(const Claim& claim, GoldSpan marked) {
  const auto& attribution = claim.attribution;
  const auto within = [&](Span span) { return span.begin >= marked.start && span.end <= marked.end; };
  const bool passed_on = !attribution.chain.empty() && !attribution.cue.empty() && within(attribution.cue) &&
                         within(attribution.speaker_span);
  return passed_on ? attribution.chain.front() : attribution.speaker;
}

// Who is taken to say what is marked: whose quotation it is, else the speaker with most of it; empty where nobody is.
// A quotation within another one says more than its own words, so that bytes alone would not tell the two apart.
std::string speaker_of(const GoldQuote& quote, const std::vector<Read>& read) {
  const auto* whole = quotation_at(quote.span, read);
  if (whole != nullptr && !whole->attribution.speaker.empty()) return whole->attribution.speaker;
  std::map<std::string, std::uint32_t> bytes;
  for (const auto& [claim, spans] : read) {
    const bool about_speaking = claim->aspect == Aspect::attribution;
    const auto shared = about_speaking ? 0 : meeting(spans, quote.span);
    const auto& speaker = speaker_of_all(*claim, quote.span);
    if (shared > 0 && !speaker.empty()) bytes[speaker] += shared;
  }
  const auto most = std::ranges::max_element(bytes, {}, [](const auto& entry) { return entry.second; });
  return most == bytes.end() ? std::string() : most->first;
}

Share one(bool right) { return {right ? 1U : 0U, 1}; }

}  // namespace

bool same_speaker(const std::string& one, const std::string& other) {
  if (one.empty() || other.empty()) return one.empty() && other.empty();
  const auto a = " " + fold(one) + " ", b = " " + fold(other) + " ";
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

ClaimsScore score_claims(const Report& report, const GoldText& text) {
  ClaimsScore score;
  const auto listed = claims_of(report, true), read = claims_of(report, false);
  for (const auto& marked : text.claims) {
    const std::string aspect(name_of(marked.aspect));
    const auto* found = best_for(marked, read);
    score.recall[aspect] += one(best_for(marked, listed) != nullptr);
    score.read[aspect] += one(found != nullptr);
    if (found == nullptr) continue;
    if (!marked.polarity.empty()) score.polarity += one(name_of(found->polarity) == marked.polarity);
    if (!marked.modality.empty()) score.modality += one(name_of(found->modality) == marked.modality);
    score.speaker += one(same_speaker(found->attribution.speaker, marked.speaker));
  }
  for (const auto& [claim, spans] : text.claims.empty() ? std::vector<Read>() : listed) {
    const bool marked = std::ranges::any_of(text.claims, [&, c = claim, &own = spans](const GoldClaim& gold) {
      return gold.aspect == c->aspect && covered(own, gold.span) > 0;
    });
    score.precision[std::string(name_of(claim->aspect))] += one(marked);
  }
  for (const auto& stance : text.stances) score.stance += one(stands_so(stance, read));
  return score;
}

QuotesScore score_quotes(const Report& report, const GoldText& text) {
  QuotesScore score;
  const auto read = claims_of(report, false);
  for (const auto& quote : text.quotes) {
    auto& counts = score.by_kind[quote.kind];
    const auto speaker = speaker_of(quote, read);
    if (same_speaker(speaker, quote.speaker))
      ++counts.right;
    else
      ++(speaker.empty() ? counts.unknown : counts.wrong);
  }
  return score;
}

ClaimsScore& ClaimsScore::operator+=(const ClaimsScore& other) {
  for (const auto& [aspect, share] : other.recall) recall[aspect] += share;
  for (const auto& [aspect, share] : other.precision) precision[aspect] += share;
  for (const auto& [aspect, share] : other.read) read[aspect] += share;
  polarity += other.polarity;
  modality += other.modality;
  speaker += other.speaker;
  stance += other.stance;
  return *this;
}

QuotesScore& QuotesScore::operator+=(const QuotesScore& other) {
  for (const auto& [kind, counts] : other.by_kind) {
    auto& sum = by_kind[kind];
    sum.right += counts.right;
    sum.wrong += counts.wrong;
    sum.unknown += counts.unknown;
  }
  return *this;
}

}  // namespace rashomon
