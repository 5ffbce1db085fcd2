// SPDX-License-Identifier: Apache-2.0
// What a count counts by the words around it, whatever the tree makes of them.
#include "claim/tally_beside.h"

#include <algorithm>

#include "claim/extent.h"
#include "claim/tally_words.h"

namespace rashomon {
namespace {

// "People known to have died": what is known of them is what counts them.
std::string_view of_clause(const Reading& reading, const Classes& classes, std::uint32_t t) {
  if (const auto of = tally_of_those_hit(reading, classes, t); !of.empty()) return of;
  for (const auto c : reading.tree.children(t)) {
    if (universal(reading.token(c).relation) != Relation::xcomp) continue;
    if (const auto of = tally_of_those_hit(reading, classes, c); !of.empty()) return of;
  }
  return {};
}

bool gives_number(const Reading& reading, std::uint32_t t) { return reading.mention<Quantity>(t) != nullptr; }

bool is_aboard(const Reading& reading, std::uint32_t begin, std::uint32_t end) {
  return reading.lexicon.measuring(reading.plain_words(span_of(reading.analysis, {begin, end}))) == "aboard";
}

// The words of being aboard that stand next to a phrase. 0: none does.
std::uint32_t words_aboard(const Reading& reading, std::uint32_t begin, std::uint32_t end) {
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, begin)].tokens;
  for (auto length = reading.thresholds().tally_tokens; length > 0; --length) {
    if (begin >= sentence.begin + length && is_aboard(reading, begin - length, begin)) return length;
    for (auto t = end; t < std::min(sentence.end, end + reading.thresholds().tally_tokens); ++t) {
      if (t + length <= sentence.end && is_aboard(reading, t, t + length)) return length;
      const auto upos = reading.token(t).upos;
      // "171 passengers and crew on board", "163 people were aboard"
      if (upos != Upos::aux && upos != Upos::cconj && upos != Upos::noun && upos != Upos::adv) break;
    }
  }
  return 0;
}

// "112 people were on the ferry", "47 personnes voyageaient dans l'autocar": where they are tells what they do there.
bool are_in_vehicle(const Reading& reading, const Classes& classes, const Frame& frame, std::uint32_t counted) {
  const auto in_vehicle = [&](std::uint32_t t) {
    // "Se trouvaient à bord"
    if (t != counted && t > 0 && is_aboard(reading, t - 1, t + 1)) return true;
    return t != counted && classes.is_a(reading.thing(t), "vehicle") &&
           reading.lexicon.slot(reading.preposition(t)) == Slot::place;
  };
  const auto relation = universal(reading.token(counted).relation);
  if ((relation != Relation::nsubj && relation != Relation::obj) || reading.token(counted).head != frame.predicate)
    return false;
  if (frame.copular) return in_vehicle(frame.predicate);
  if (!reading.is_light(frame) && !classes.tells_count(frame.action, classes.tally("have_aboard", "patient")))
    return false;
  return std::ranges::any_of(reading.tree.children(frame.predicate), in_vehicle);
}

}  // namespace

std::string_view tally_of_amount(const Reading& reading, const Classes& classes, std::uint32_t noun) {
  if (!classes.is_a(reading.thing(noun), "amount")) return {};
  for (const auto c : reading.tree.children(noun)) {
    // "The number of injured", "the number killed"
    if (reading.token(c).relation == Relation::acl && reading.token(c).features.verb_form == VerbForm::participle) {
      if (const auto of = of_clause(reading, classes, c); !of.empty()) return of;
    }
    if (reading.token(c).relation != Relation::nmod) continue;
    if (const auto of = tally_of_noun(reading, classes, c); !of.empty()) return of;
    for (const auto below : reading.tree.children(c)) {
      const auto relation = universal(reading.token(below).relation);
      if (relation != Relation::amod && relation != Relation::acl) continue;
      if (const auto of = of_clause(reading, classes, below); !of.empty()) return of;
    }
    // "The number of people killed", wherever the tree hangs it.
    const auto next = c + 1;
    if (next < reading.analysis.tokens.size() && reading.token(next).features.verb_form == VerbForm::participle) {
      if (const auto of = of_clause(reading, classes, next); !of.empty()) return of;
    }
  }
  return {};
}

std::string_view tally_of_figure(const Reading& reading, const Classes& classes, std::uint32_t begin) {
  const auto first = reading.analysis.sentences[sentence_of(reading.analysis, begin)].tokens.begin;
  const auto least = std::max(first, begin - std::min(begin, reading.thresholds().tally_tokens));
  auto t = begin;
  // A preposition of where it goes or stands, then the verb: "has risen to", "stands now at", "est passé à".
  while (t > least && reading.token(t - 1).upos == Upos::adv) --t;
  if (t == first || reading.token(t - 1).upos != Upos::adp) return {};
  if (reading.lexicon.slot(reading.lemma(t - 1)) == Slot::source) return {};
  for (--t; t-- > first;) {
    const auto upos = reading.token(t).upos;
    // "The toll of 12 rose when the number of trains fell to 3": the nearest figure is meant.
    if (upos == Upos::noun) {
      const auto thing = classes.tally(reading.thing(t), "thing");
      if (!thing.empty() && classes.is_a(reading.thing(t), "amount")) return thing;
      if (classes.is_a(reading.thing(t), "amount")) return tally_of_amount(reading, classes, t);
    }
    if (gives_number(reading, t) && upos == Upos::num) return {};
  }
  return {};
}

std::string_view tally_of_those_aboard(const Reading& reading, const Classes& classes, const Frame* frame,
                                       std::uint32_t begin, std::uint32_t end, std::uint32_t counted) {
  if (!reading.is_human(counted)) return {};
  if (words_aboard(reading, begin, end) == 0)
    return frame != nullptr && are_in_vehicle(reading, classes, *frame, counted)
               ? classes.tally("have_aboard", "patient")
               : std::string_view();
  const auto relation = universal(reading.token(counted).relation);
  const bool subject = relation == Relation::nsubj;
  const bool takes_part = subject || relation == Relation::obj;
  // "Had 163 people aboard" only says that they were there, "nine people on board took pictures" tells of some.
  const bool acts = subject && frame != nullptr &&
                    std::ranges::any_of(frame->arguments, [](const Argument& a) { return a.slot == Slot::patient; });
  const bool tells = frame != nullptr && !frame->copular && (acts || !reading.is_light(*frame)) &&
                     (classes.tells_count(frame->action, {}) ||
                      !classes.tells_count(frame->action, classes.tally("have_aboard", "patient")));
  const bool all = reading.is_definite(counted) ||
                   std::ranges::any_of(reading.tree.children(counted), [&](auto c) { return is_whole(reading, c); });
  if (takes_part && tells && !all) return {};
  return classes.tally("have_aboard", "patient");
}

std::string_view tally_of_own_words(const Reading& reading, const Classes& classes, const Frame* frame,
                                    std::uint32_t end) {
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, end - 1)].tokens;
  for (auto t = end; t < std::min(sentence.end, end + reading.thresholds().tally_tokens + 1); ++t) {
    const auto& token = reading.token(t);
    if (token.upos == Upos::noun) return classes.tally(reading.thing(t), "state");
    if (token.upos == Upos::verb || token.upos == Upos::aux || token.upos == Upos::punct) break;
    if (token.upos != Upos::adv && token.upos != Upos::adj) continue;
    if (frame != nullptr) {
      const auto found = classes.tally(reading.completed_action(frame->predicate, t), "patient");
      if (!found.empty()) return found;
    }
    // Wherever the tree hangs the number, a verb above it is meant.
    auto above = end - 1;
    for (std::uint32_t step = 0; step < reading.thresholds().subject_heads; ++step) {
      const auto head = reading.token(above).head;
      if (head == above || !sentence.contains(head)) break;
      above = head;
      const auto found = classes.tally(reading.completed_action(above, t), "patient");
      if (!found.empty()) return found;
    }
  }
  return {};
}

std::string_view tally_of_verb_beside(const Reading& reading, const Classes& classes, std::uint32_t begin,
                                      std::uint32_t end) {
  const auto& tokens = reading.analysis.tokens;
  const auto tally = [&](std::uint32_t t, std::string_view slot) {
    return classes.tally(reading.lexicon.action(reading.lemma(t), tokens[t].upos), slot);
  };
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, begin)].tokens;
  for (auto t = end; t < std::min(sentence.end, end + reading.thresholds().tally_tokens); ++t) {
    if (tokens[t].upos == Upos::aux || tokens[t].upos == Upos::adv) continue;
    // A participle or adjective tells what was done to those before it; of other verbs only one that takes no object.
    const bool done = tokens[t].upos == Upos::adj || tokens[t].features.verb_form == VerbForm::participle;
    if (tokens[t].upos != Upos::verb && tokens[t].upos != Upos::adj) break;
    return done ? tally_of_those_done_to(reading, classes, t) : tally(t, "agent");
  }
  for (auto t = begin; t-- > sentence.begin && begin - t <= reading.thresholds().tally_tokens;) {
    if (tokens[t].upos == Upos::verb) return tally(t, "patient");
    if (tokens[t].upos != Upos::adv && tokens[t].upos != Upos::adp && tokens[t].upos != Upos::det) break;
  }
  return {};
}

}  // namespace rashomon
