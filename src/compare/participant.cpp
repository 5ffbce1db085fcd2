// SPDX-License-Identifier: Apache-2.0
// The ladder of who took part in what happened, and by what means.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/hash.h"
#include "claim/similarity.h"
#include "compare/ladder.h"
#include "compare/means_answers.h"
#include "compare/predicate.h"
#include "compare/rival_kinds.h"
#include "compare/two_bearers.h"
#include "value/name.h"
#include "value/place.h"
#include "value/quantity.h"

namespace rashomon {
namespace {

// The same name or place, a part left out or one within the other.
bool same_participant(const ClaimPair& pair) {
  const auto* name = std::get_if<Name>(&pair.one.value);
  const auto* other_name = std::get_if<Name>(&pair.other.value);
  if (name != nullptr && other_name != nullptr) {
    const auto found = relation(*name, *other_name);
    // Two given names under one surname are two people, or one wrongly named.
    const bool bearers = name->kind == NameKind::person && found != NameRelation::same;
    return found == NameRelation::same || (name->key == other_name->key && !bearers);
  }
  const auto* place = std::get_if<Place>(&pair.one.value);
  const auto* other_place = std::get_if<Place>(&pair.other.value);
  if (place == nullptr || other_place == nullptr) return pair.one.value_text == pair.other.value_text;
  return fits(relation(*place, *other_place, pair.gazetteer));
}

// "A knuckleduster and a truncheon" and "a knuckleduster and helmets": each names what the other leaves out.
bool lists_differ(const ClaimPair& pair) {
  const auto slot = pair.one_asked.slot;
  if (slot != pair.other_asked.slot) return false;
  const auto lacks = [&](const FrameContext& a, const FrameContext& b) {
    return std::ranges::any_of(a.participants, [&](const Participant& p) {
      return p.slot == slot && !p.key.empty() && std::ranges::none_of(b.participants, [&](const Participant& q) {
               return q.slot == slot && q.key == p.key;
             });
    });
  };
  return lacks(pair.one_context, pair.other_context) && lacks(pair.other_context, pair.one_context);
}

bool same_in_another_stance(const ClaimPair& pair) {
  return same_participant(pair) && (!stances_agree(pair) || lists_differ(pair));
}

// "The Department of Health", "the Department of Health in Washington": all the words of one are words of the other.
bool told_short(const Name& name, const Name& other) {
  return std::ranges::all_of(
      name.parts, [&](const std::string& part) { return std::ranges::find(other.parts, part) != other.parts.end(); });
}

// A person against a country says nothing; two persons, or two places, exclude each other; what is only described may
// be one thing by two descriptions.
bool same_kind(const ClaimPair& pair) {
  if (pair.one.value.index() != pair.other.value.index()) return false;
  if (std::holds_alternative<Description>(pair.one.value)) return false;
  // A town and the county that may hold it exclude each other no more than their ground does.
  if (const auto* place = std::get_if<Place>(&pair.one.value))
    return relation(*place, std::get<Place>(pair.other.value), pair.gazetteer) == ValueRelation::apart;
  const auto* name = std::get_if<Name>(&pair.one.value);
  if (name == nullptr) return true;
  const auto& other = std::get<Name>(pair.other.value);
  return name->kind == other.kind &&
         (name->kind == NameKind::person || !(told_short(*name, other) || told_short(other, *name)));
}

// "If Finland and Sweden joined" and "Finland joins": who takes part in both leaves room for others.
bool one_in_both(const ClaimPair& pair) {
  const auto slot = pair.one_asked.slot;
  if (slot != pair.other_asked.slot) return false;
  return std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
    return p.slot == slot && p.named && std::ranges::any_of(pair.other_context.participants, [&](const Participant& q) {
             return q.slot == slot && q.named && q.key == p.key;
           });
  });
}

// "Marin beat Kovacs" and "Kovacs lost to Marin": two actions of which each sentence names both participants tell one
// thing from two sides.
bool from_two_sides(const ClaimPair& pair) {
  if (pair.evidence.same_action) return false;
  const auto key = [](const Claim& claim) -> std::optional<std::uint64_t> {
    if (const auto* name = std::get_if<Name>(&claim.value)) return hash(name->key);
    const auto* place = std::get_if<Place>(&claim.value);
    if (place == nullptr) return std::nullopt;
    return hash(key_of(*place));
  };
  const auto a = key(pair.one), b = key(pair.other);
  return a && b && std::ranges::binary_search(pair.one_context.names, *b) &&
         std::ranges::binary_search(pair.other_context.names, *a);
}

// "Arnaud won 42%" and "Saadi won 37%": each has a number of their own.
bool measured_apart(const ClaimPair& pair) {
  return std::ranges::any_of(pair.one_context.participants, [&](const Participant& p) {
    return p.measure && std::ranges::any_of(pair.other_context.participants, [&](const Participant& q) {
             return q.measure && q.slot == p.slot && relation(*p.measure, *q.measure) == ValueRelation::apart;
           });
  });
}

// "Denies having taken part" and "admits having taken part", "X will lead it" and "Y led it": told of two in two ways,
// both may hold. So may what is denied of either.
bool of_two_stances(const ClaimPair& pair) { return !stances_agree(pair) || pair.one.polarity == Polarity::denied; }

// "The mayor, Ann Byrne, visited", "the deputy mayor, John Duffy, visited": is each called by an office of their own?
bool of_two_offices(const ClaimPair& pair) {
  const auto* a = std::get_if<Name>(&pair.one.value);
  const auto* b = std::get_if<Name>(&pair.other.value);
  if (a == nullptr || b == nullptr) return false;
  bool both = false;
  for (const auto& office : pair.one_article.offices) {
    for (const auto& other : pair.other_article.offices) {
      if (office.holder != a->key || other.holder != b->key) continue;
      if (office.called == other.called || pair.classes.one_office(office.called, other.called)) return false;
      both = true;
    }
  }
  return both;
}

// Another name in the same part of the same action, all else being told alike.
bool other_participant(const ClaimPair& pair) {
  if (one_in_both(pair) || from_two_sides(pair) || measured_apart(pair)) return false;
  if (pair.one_context.within_denial || pair.other_context.within_denial) return false;
  // That one did it and that another did not may both hold, however alike the words.
  if (pair.one.polarity != pair.other.polarity) return false;
  if (!near_copies(pair) && (of_two_stances(pair) || one_of_many(pair))) return false;
  if (of_two_offices(pair) || of_a_further_one(pair)) return false;
  // Whom else each has do it may keep them apart: "buses link Dijon with Dole", "the train with Besançon".
  const bool acts = pair.one_asked.slot == Slot::agent || pair.other_asked.slot == Slot::agent;
  if (!acts && !near_copies(pair) && of_two_bearers(pair)) return false;
  const bool others_alike =
      pair.evidence.shared_participants > 0 && pair.evidence.similarity >= pair.likeness.clauses_more;
  return pair.conflict_allowed && same_kind(pair) &&
         (others_alike || near_copies(pair) || pair.evidence.similarity >= pair.likeness.clauses_most);
}

// "Quarnel was founded by Anna Reed", "Tom Hale founded it": who alone did what one alone can do, the only such deed of
// either article, to one that both name; and neither article knows of the other's. A body has names that no table knows
// to be of one.
bool other_sole_doer(const ClaimPair& pair) {
  const auto& evidence = pair.evidence;
  const auto *a = std::get_if<Name>(&pair.one.value), *b = std::get_if<Name>(&pair.other.value);
  if (a == nullptr || b == nullptr || a->kind != NameKind::person || b->kind != NameKind::person) return false;
  if (pair.one_asked.slot != Slot::agent || pair.other_asked.slot != Slot::agent) return false;
  const bool one_deed = pair.conflict_allowed && evidence.same_action && evidence[Feature::event_alone] > 0 &&
                        evidence[Feature::participant_named_same] > 0 && to_the_same(pair);
  const bool sole =
      pair.classes.matters(pair.one_context.action, "sole") && pair.classes.matters(pair.other_context.action, "sole");
  if (!one_deed || !sole || one_of_many(pair) || one_in_both(pair) || from_two_sides(pair) || of_two_stances(pair) ||
      of_two_offices(pair) || pair.one_context.within_denial || pair.other_context.within_denial)
    return false;
  return evidence[Feature::place_apart] <= 0 && evidence[Feature::time_apart] <= 0 &&
         !speaks_of_any(pair.one_article, b->key) && !speaks_of_any(pair.other_article, a->key);
}

// "Fled on a scooter" and "fled in a van": other kinds of one thing for the same purpose, where neither article names
// the other's too.
bool other_means(const ClaimPair& pair) {
  if (!pair.conflict_allowed || !pair.evidence.same_action || !of_one_bearer(pair)) return false;
  if (!tells_the_same(pair) && !one_answer_each(pair)) return false;
  const auto serves = [](const ClaimContext& asked) {
    return asked.slot == Slot::instrument || asked.slot == Slot::company;
  };
  if (!serves(pair.one_asked) || !serves(pair.other_asked)) return false;
  if (!pair.classes.siblings(pair.one_asked.thing, pair.other_asked.thing)) return false;
  const auto names = [&](const FrameContext& context, std::string_view thing) {
    return std::ranges::any_of(context.participants,
                               [&](const Participant& p) { return pair.classes.related(p.thing, thing); });
  };
  return !names(pair.one_context, pair.other_asked.thing) && !names(pair.other_context, pair.one_asked.thing) &&
         !knows_any(pair.one_article, pair.one_asked.kinds, pair.other_asked.kinds) &&
         !knows_any(pair.other_article, pair.other_asked.kinds, pair.one_asked.kinds);
}

// Does each tell of all that the other says of where and how: not "a knife in the car" and "a pistol in the flat"?
bool told_alike(const ClaimPair& pair) {
  const auto tells = [&](const std::vector<Term>& words, const FrameContext& other) {
    return share_within(words, other.sentence_words) >= pair.likeness.clauses_copied;
  };
  const auto& a = pair.one_context;
  const auto& b = pair.other_context;
  return tells(a.circumstances, b) && tells(b.circumstances, a) && tells(pair.one_asked.modifiers, b) &&
         tells(pair.other_asked.modifiers, a);
}

// "Started by lightning" and "by a campfire", "through the roof" and "through a window": things of which only one is
// meant in the same part, where neither article knows of the other's. Of those who act or suffer another may be left
// out in either, but not of one thing by its noun: "a car bomb", "a truck bomb".
bool other_kind(const ClaimPair& pair) {
  const auto slot = pair.one_asked.slot, other_slot = pair.other_asked.slot;
  const bool one_noun =
      pair.one_asked.thing_lemma == pair.other_asked.thing_lemma && !pair.one_asked.thing_lemma.empty();
  const auto acts = [&](const ClaimContext& asked) {
    return pair.classes.is_a(asked.thing, "person") || pair.classes.is_a(asked.thing, "group");
  };
  const bool by_things =
      slot == Slot::agent && other_slot == Slot::agent && !acts(pair.one_asked) && !acts(pair.other_asked);
  // Slots differ only where the question is one.
  const bool by_slot = slot == Slot::instrument || slot == Slot::cause || slot == Slot::place;
  if (!by_slot && !by_things && !one_noun && !one_question(pair)) return false;
  const bool one_event =
      tells_the_same(pair) || one_answer_each(pair) || (slot == Slot::instrument && one_event_alone(pair));
  if (!pair.conflict_allowed || !pair.evidence.same_action || !one_event ||
      !(stances_agree(pair) || answers_put_forward(pair)) || !of_one_bearer(pair))
    return false;
  // "Seized 40 kilos of cocaine", "300 kilos of cannabis": each thing has a number of its own.
  if (measured_apart(pair)) return false;
  // Of what is found or struck there may be more than either article tells: all else must be told alike.
  if ((slot == Slot::patient || other_slot == Slot::patient) && !told_alike(pair)) return false;
  const bool one_language = pair.one_article.language == pair.other_article.language;
  // "The vehicle was a saloon", "the vehicle, a truck": what each article says the one thing was, whatever else of
  // such kinds it speaks of.
  const bool identified = slot == Slot::attribute && other_slot == Slot::attribute && one_language &&
                          pair.one_asked.sole && pair.other_asked.sole;
  if (identified && rivals(pair.one_asked.kinds, pair.other_asked.kinds)) return true;
  const bool by_answers = only_answers(pair);
  return names_rival(pair.one_asked, pair.other_asked, pair.one_article, one_language, by_answers) &&
         names_rival(pair.other_asked, pair.one_asked, pair.other_article, one_language, by_answers);
}

// "His left ankle", "his right ankle"; "a white van", "a blue van": each article's only answer is told from others like
// it by a word that excludes the other's, and of which the other article knows nothing.
bool other_of_its_kind(const ClaimPair& pair) {
  const auto &one = pair.one_asked, &other = pair.other_asked;
  if (!one_question(pair) || pair.evidence[Feature::thing_alone] <= 0 || !one.sole || !other.sole) return false;
  if (!pair.conflict_allowed || !answers_put_forward(pair) || other_object(pair)) return false;
  // "Arrived in a black car", "fled in a white car".
  if (!pair.classes.related(pair.one_context.action, pair.other_context.action)) return false;
  if (pair.evidence.other_participants > 0 && pair.evidence.shared_participants == 0) return false;
  const auto speaks = [](const ArticleContext& article, const std::vector<Kind>& marks) {
    return std::ranges::any_of(marks, [&](const Kind& mark) { return speaks_of(article, mark.word); });
  };
  return one.thing_lemma == other.thing_lemma && rivals(one.marks, other.marks) &&
         !speaks(pair.one_article, other.marks) && !speaks(pair.other_article, one.marks);
}

// What is done to several things at once: found, seized or stolen together.
bool of_list(const ClaimPair& pair) {
  return std::ranges::any_of(pair.classes.means(pair.one_context.action), &MeansRule::list) &&
         std::ranges::any_of(pair.classes.means(pair.other_context.action), &MeansRule::list);
}

bool speaks_of_thing(const ArticleContext& article, const ClaimContext& asked) {
  return speaks_of(article, hash(asked.thing_lemma)) ||
         (!asked.thing.empty() && speaks_of(article, hash("=" + asked.thing)));
}

// The office or trade of who answers, where a description calls them by one.
std::string_view office_of(const ClaimContext& asked, const FrameContext& context) {
  const auto found = std::ranges::find_if(
      context.participants, [&](const Participant& p) { return p.slot == asked.slot && p.key == asked.thing_lemma; });
  return found == context.participants.end() ? std::string_view() : std::string_view(found->office);
}

// "Rescued by firefighters", "rescued by a fisherman": who did it once to the same, by what nobody is at once, where
// neither article knows of the other's.
bool other_doer(const ClaimPair& pair) {
  const auto &one = pair.one_asked, &other = pair.other_asked;
  const bool questions_apart = !one.question.empty() && !other.question.empty() && one.question != other.question;
  if (one.slot != Slot::agent || other.slot != Slot::agent || questions_apart) return false;
  if (!pair.conflict_allowed || !pair.evidence.same_action || !stances_agree(pair) || !to_the_same(pair)) return false;
  if (pair.one.polarity == Polarity::denied || !(tells_the_same(pair) || one_event_alone(pair))) return false;
  if (pair.one_article.language != pair.other_article.language || one.thing_lemma.empty() || other.thing_lemma.empty())
    return false;
  const bool apart =
      pair.classes.two_offices(office_of(one, pair.one_context), office_of(other, pair.other_context)) ||
      (names_rival(one, other, pair.one_article, true) && names_rival(other, one, pair.other_article, true));
  return apart && !speaks_of_thing(pair.one_article, other) && !speaks_of_thing(pair.other_article, one);
}

// "Slapped the judge", "slapped the clerk": one deed of one, done once, to people of whom neither article knows the
// other's.
bool other_sufferer(const ClaimPair& pair) {
  const auto &one = pair.one_asked, &other = pair.other_asked;
  if (one.slot != Slot::patient || other.slot != Slot::patient || !one.question.empty() || !other.question.empty())
    return false;
  const auto& evidence = pair.evidence;
  if (!pair.conflict_allowed || !evidence.same_action || !stances_agree(pair) || one_of_many(pair)) return false;
  if (evidence.shared_participants == 0 || evidence.other_participants > 0 || to_the_same(pair)) return false;
  if (pair.one.polarity == Polarity::denied || evidence[Feature::event_alone] <= 0) return false;
  if (pair.one_article.language != pair.other_article.language || one.plural || other.plural) return false;
  return pair.classes.two_offices(office_of(one, pair.one_context), office_of(other, pair.other_context)) &&
         !speaks_of_thing(pair.one_article, other) && !speaks_of_thing(pair.other_article, one);
}

// "A pair of gloves" beside "gloves": does the phrase have a word that the other list has a member by?
bool within_member(const ClaimContext& asked, const FrameContext& other) {
  return std::ranges::any_of(other.participants, [&](const Participant& p) {
    return p.slot == Slot::patient &&
           std::ranges::find(asked.modifiers, hash(p.key), &Term::key) != asked.modifiers.end();
  });
}

// "A knuckleduster and a truncheon", "a knuckleduster and helmets": of two lists that share a member each has one that
// the other article knows nothing of.
bool other_member(const ClaimPair& pair) {
  if (!pair.conflict_allowed || !pair.evidence.same_action || !tells_the_same(pair) || !stances_agree(pair))
    return false;
  const auto &a = pair.one_context, &b = pair.other_context;
  const auto &one = pair.one_asked, &other = pair.other_asked;
  if (one.slot != Slot::patient || other.slot != Slot::patient || !of_list(pair) || !to_the_same(pair)) return false;
  if (pair.one_article.language != pair.other_article.language || one.thing_lemma.empty() || other.thing_lemma.empty())
    return false;
  const bool elsewhere = !a.circumstances.empty() && !b.circumstances.empty() && !circumstances_agree(pair);
  return !elsewhere && !pair.classes.related(one.thing, other.thing) && !within_member(one, b) &&
         !within_member(other, a) && !speaks_of_thing(pair.one_article, other) &&
         !speaks_of_thing(pair.other_article, one);
}

bool other_slot(const ClaimPair& pair) {
  if (one_question(pair)) return false;
  if (pair.one_asked.slot != pair.other_asked.slot) return true;
  return pair.one_asked.slot == Slot::scope && pair.one_asked.thing_lemma != pair.other_asked.thing_lemma;
}

constexpr std::array participant_levels = {
    Level{"participant/not_comparable", Verdict::not_comparable, other_question},
    Level{"participant/other_slot", Verdict::not_comparable, other_slot},
    Level{"participant/other_stance", Verdict::not_comparable, same_in_another_stance},
    Level{"participant/same", Verdict::agrees, same_participant},
    Level{"participant/other", Verdict::contradicts, other_participant},
    Level{"participant/other_sole", Verdict::contradicts, other_sole_doer},
    Level{"participant/other_means", Verdict::diverges, other_means, true},
    Level{"participant/other_kind", Verdict::contradicts, other_kind, true},
    Level{"participant/other_kind", Verdict::contradicts, other_of_its_kind, true},
    Level{"participant/other_member", Verdict::diverges, other_member, true},
    Level{"participant/other_doer", Verdict::diverges, other_doer, true},
    Level{"participant/other_sufferer", Verdict::diverges, other_sufferer, true},
};

}  // namespace

Ladder participant_ladder() { return participant_levels; }

}  // namespace rashomon
