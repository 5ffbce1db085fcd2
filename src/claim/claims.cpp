// SPDX-License-Identifier: Apache-2.0
// The questions asked of frames and mentions: one claim a question and value.
#include "claim/claims.h"

#include <algorithm>
#include <map>

#include "base/hash.h"
#include "claim/attribution.h"
#include "claim/claim_builder.h"
#include "claim/clefts.h"
#include "claim/context_values.h"
#include "claim/coreference.h"
#include "claim/event_hour.h"
#include "claim/issues.h"
#include "claim/listing.h"
#include "claim/priced.h"
#include "claim/tense.h"
#include "claim/terms.h"
#include "text/fold.h"

namespace rashomon {

ClaimBuilder::ClaimBuilder(const Reading& reading, const Classes& classes, const Attributions& attributions,
                           std::uint32_t text_begin, ArticleClaims& out)
    : reading_(reading), classes_(classes), attributions_(attributions), text_begin_(text_begin), out_(out) {
  frame_of_.assign(reading.analysis.tokens.size(), UINT32_MAX);
  placed_.assign(reading.analysis.tokens.size(), false);
  for (std::uint32_t f = 0; f < out.frames.size(); ++f) frame_of_[out.frames[f].predicate] = f;
}

void ClaimBuilder::run() {
  const auto ages = find_ages(reading_);
  AgedTokens aged(reading_.analysis.tokens.size());
  for (const auto& age : ages) aged.add(age.tokens);
  note_firms();
  for (const auto& mention : reading_.mentions) {
    const bool tells_age = !std::holds_alternative<Name>(mention.value) &&
                           !std::holds_alternative<Role>(mention.value) && aged.meets(mention.tokens);
    if (tells_age) continue;
    if (std::holds_alternative<Quantity>(mention.value)) add_quantity(mention);
    if (std::holds_alternative<Name>(mention.value)) add_name(mention);
    if (std::holds_alternative<Role>(mention.value)) add_role(mention);
    if (std::holds_alternative<Time>(mention.value)) add_time(mention);
  }
  for (const auto& frame : out_.frames) cues_.insert(frame.attribution.cue);
  for (std::uint32_t f = 0; f < out_.frames.size(); ++f) add_frame(f);
  add_sorts();
  add_descriptions();
  tell_people(ages);
  add_denials();
  add_states();
  add_knowledge();
  add_issues();
  add_places_left();
  add_unknown_places();
  for (const auto& quotation : attributions_.quotations) add_quotation(quotation);
  add_sources_left();
  mark_event_hour(reading_, out_.frames, out_.contexts, out_.claims, out_.asked);
  date_main(out_.contexts, out_.asked, out_.claims);
  merge_repeated();
  tell_tallies_apart();
  mark_replaced();
  mark_first_counts();
  mark_rivals();
  mark_refrains();
  mark_sole();
  mark_sole_answers();
  mark_sole_places();
  mark_origins();
  tie_roles();
}

ClaimBuilder::FramePlace ClaimBuilder::place_of(std::uint32_t token) const {
  auto t = token;
  for (std::uint32_t step = 0; step < 200; ++step) {
    const auto head = reading_.token(t).head;
    // The word itself may be an event ("trois morts"): what is counted then is its frame's patient.
    const bool counted_event = t == token && frame_of_[t] != UINT32_MAX && out_.frames[frame_of_[t]].nominal &&
                               !names_participant(frame_of_[t]);
    if (frame_of_[t] != UINT32_MAX && !counted_event)
      return {frame_of_[t], t == token ? Slot::patient : slot_in(frame_of_[t], token)};
    if (head == t) break;
    t = head;
  }
  return {};
}

Slot ClaimBuilder::slot_in(std::uint32_t frame, std::uint32_t token) const {
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.head == token) return argument.slot;
  }
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.tokens.contains(token)) return argument.slot;
  }
  return Slot::manner;
}

bool ClaimBuilder::names_participant(std::uint32_t frame) const {
  return !classes_.by_role(out_.frames[frame].action, "patient").empty();
}

ClaimBuilder::FramePlace ClaimBuilder::frame_with(std::uint32_t token) const {
  const auto sentence = sentence_of(reading_.analysis, token);
  const auto first = std::ranges::lower_bound(out_.frames, sentence, {}, &Frame::sentence);
  FramePlace lesser;  // an event noun, or what only describes: "deux hommes encagoulés ont braqué"
  for (auto f = first; f != out_.frames.end() && f->sentence == sentence; ++f) {
    // "Deux hommes, arrivés en voiture, ont tiré": a participle only narrows those whom the verb tells of.
    const bool describes =
        reading_.token(f->predicate).head == token && (f->action.starts_with('~') || f->polarity == Polarity::denied ||
                                                       reading_.token(f->predicate).relation == Relation::acl);
    for (const auto& argument : f->arguments) {
      if (argument.head != token || f->predicate == token) continue;
      const auto index = static_cast<std::uint32_t>(f - out_.frames.begin());
      if (!f->nominal && !describes) return {index, argument.slot};
      if (lesser.frame == UINT32_MAX) lesser = {index, argument.slot};
    }
  }
  return lesser.frame != UINT32_MAX ? lesser : place_of(token);
}

Span ClaimBuilder::sentence_span(std::uint32_t token) const {
  return reading_.analysis.sentences[sentence_of(reading_.analysis, token)].span;
}

Claim& ClaimBuilder::add(Aspect aspect, std::uint32_t frame, std::uint32_t token, Value value, Span value_span) {
  Claim claim;
  claim.aspect = aspect;
  claim.value = std::move(value);
  claim.value_text = text_of(claim.value);
  claim.value_span = value_span;
  claim.evidence = sentence_span(token);
  ClaimContext asked;
  const auto sentence = sentence_of(reading_.analysis, token);
  if (frame == UINT32_MAX) {
    asked.context = static_cast<std::uint32_t>(out_.frames.size()) + sentence;
    claim.frame = {asked.context};
  } else {
    const auto& f = out_.frames[frame];
    asked.context = frame;
    claim.frame = {frame};
    claim.polarity = f.polarity;
    claim.modality = f.modality;
    claim.attribution = f.attribution;
    asked.direct = token == f.predicate || reading_.token(token).head == f.predicate;
    claim.rules.push_back({f.nominal   ? "frame/event_noun"
                           : f.copular ? "frame/copula"
                                       : "frame/verb",
                           reading_.token(f.predicate).span});
    for (const auto& argument : f.arguments) {
      if (argument.head != token) continue;
      claim.rules.push_back({rule_of(argument.slot), span_of(reading_.analysis, argument.tokens)});
      break;
    }
  }
  claim.rules.push_back({name_of(aspect), value_span});
  out_.claims.push_back(std::move(claim));
  out_.asked.push_back(std::move(asked));
  return out_.claims.back();
}

void ClaimBuilder::by_rule(std::string_view rule) { out_.claims.back().rules.back().rule = rule; }

ClaimContext& ClaimBuilder::asked() { return out_.asked.back(); }

const std::string& ClaimBuilder::thing_asked() { return asked().thing.empty() ? asked().thing_lemma : asked().thing; }

std::string ClaimBuilder::action_of(std::uint32_t frame) const {
  return frame == UINT32_MAX ? "" : out_.frames[frame].action;
}

void ClaimBuilder::describe(std::uint32_t head) {
  asked().thing_lemma = fold(reading_.lemma(head));
  asked().thing = reading_.thing(head);
  asked().modifiers = phrase_words(reading_, reading_.phrase(head), head, reading_.names_thing_with(head));
}

namespace {

// In the order of the text, so that ids do not hang on the order of the questions.
void sort_claims(ArticleClaims& out) {
  std::vector<std::size_t> order(out.claims.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    const auto& one = out.claims[a];
    const auto& other = out.claims[b];
    return std::tie(one.value_span, one.aspect, one.facet) < std::tie(other.value_span, other.aspect, other.facet);
  });
  std::vector<Claim> claims;
  std::vector<ClaimContext> asked;
  for (const auto i : order) {
    claims.push_back(std::move(out.claims[i]));
    asked.push_back(std::move(out.asked[i]));
  }
  out.claims = std::move(claims);
  out.asked = std::move(asked);
}

void set_keys(const Article& article, ArticleClaims& out) {
  std::map<std::string, int> ordinals;
  std::string words;
  std::optional<Span> folded;  // claims of one sentence follow each other
  for (auto& claim : out.claims) {
    if (folded != claim.evidence) words = fold(article.content(claim.evidence));
    folded = claim.evidence;
    const auto base = article.metadata().id + '\n' + std::string(name_of(claim.aspect)) + '\n' + claim.facet + '\n' +
                      claim.value_text + '\n' + words;
    claim.key = hex(hash(base + '\n' + std::to_string(ordinals[base]++)));
  }
}

// "The ban takes effect on 1 July": told of now, a moment of an event that lies ahead is a plan, as "will take effect"
// is. What lasts ("employs 400 people") is so now, whatever is to come beside it.
void plan_what_lies_ahead(const Reading& reading, ArticleClaims& out) {
  for (std::uint32_t f = 0; f < out.frames.size(); ++f) {
    auto& frame = out.frames[f];
    const auto& context = out.contexts[f];
    const bool told = frame.modality == Modality::asserted && !frame.nominal && !frame.copular && !context.speech;
    if (!told || !in_present(reading, frame.predicate)) continue;
    const auto ahead = [&](std::uint32_t t) {
      const auto* time = reading.mention<Time>(t);
      return time != nullptr && lies_ahead(std::get<Time>(time->value), out.about.published);
    };
    const bool momentary = !context.moments.empty() || reading.classes.carries(frame.action);
    if (momentary && std::ranges::any_of(reading.tree.children(frame.predicate), ahead))
      frame.modality = Modality::planned;
  }
}

}  // namespace

ArticleClaims find_claims(const Article& article, const Analysis& parsed, const ClaimLexicon& lexicon,
                          const Classes& classes, const std::vector<Mention>& mentions, bool word_by_word) {
  ArticleClaims out;
  const auto priced = with_priced_nouns(parsed, lexicon, mentions);
  const auto straight = without_clefts(priced ? *priced : parsed, lexicon, classes, mentions);
  const auto& analysis = straight ? *straight : priced ? *priced : parsed;
  const Tree tree(analysis);
  Reading reading(article.content(), analysis, tree, lexicon, classes, mentions);
  reading.terms = find_terms(reading);
  reading.referents = find_referents(reading);
  out.frames = find_frames(reading);
  const auto attributions = attribute(reading, out.frames);
  out.about = article_context(reading);
  out.about.language = article.metadata().language;
  out.about.published = article.metadata().published.when;
  if (word_by_word) out.wordings = find_wordings(reading, out.frames);
  out.states = find_states(reading, out.frames);
  out.contexts = find_contexts(reading, classes, out.frames, out.states);
  plan_what_lies_ahead(reading, out);
  out.knowledge = find_knowledge(reading, out.frames, out.contexts);
  add_contexts(reading, out.frames, out.knowledge, out.contexts);
  out.issues = find_issues(reading, out.frames, out.contexts);
  // "Nobody claimed the attack at first": what the article knows by its end.
  std::erase_if(out.issues, [&](const IssueAnswer& answer) {
    return std::ranges::any_of(out.knowledge,
                               [&](const Knowledge& k) { return k.settled && k.frame == answer.frame && !answer.yes; });
  });
  add_contexts(out.frames, out.issues, out.contexts);
  ClaimBuilder(reading, classes, attributions, article.text_begin(), out).run();
  sort_claims(out);
  choose_listed(reading, classes, article.title_size(), out);
  set_keys(article, out);
  out.sentences = static_cast<std::uint32_t>(analysis.sentences.size());
  std::vector<bool> read(analysis.sentences.size());
  for (const auto& asked : out.asked) read[out.contexts[asked.context].sentence_number] = true;
  out.silent_sentences = static_cast<std::uint32_t>(std::ranges::count(read, false));
  return out;
}

}  // namespace rashomon
