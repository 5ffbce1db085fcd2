// SPDX-License-Identifier: Apache-2.0
#include "claim/tally.h"

#include <algorithm>

#include "claim/tally_beside.h"
#include "claim/tally_groups.h"
#include "claim/tally_words.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class TallyFinder {
 public:
  TallyFinder(const Reading& reading, const Classes& classes, const Mention& number, std::uint32_t counted)
      : reading_(reading),
        classes_(classes),
        counted_(counted),
        number_(number.tokens),
        begin_(std::min(number.tokens.begin, counted)),
        end_(std::max(number.tokens.end, counted + 1)),
        bare_(!number.counted),
        none_(std::get<Quantity>(number.value).high == Decimal(0)) {}

  std::string_view question(const Frame* frame, Slot slot) const {
    if (classes_.never_counted(reading_.thing(counted_))) return {};
    // "Deux corps ont été repêchés": the dead are dead, whatever is done to them.
    if (classes_.is_a(reading_.thing(counted_), "dead") && reading_.token(counted_).upos == Upos::noun)
      return of_noun(counted_);
    auto found = tally_of_event_noun(reading_, classes_, counted_);
    // "Two of the wounded", "deux blessés sont morts": some of them, of whom something else is told.
    const bool subject = universal(reading_.token(counted_).relation) == Relation::nsubj;
    if (!found.empty() && frame != nullptr && subject && !acting(frame, Slot::agent)) {
      const auto other = classes_.tally(frame->action, "agent");
      if (!other.empty() && other != found) return {};
    }
    if (found.empty() && bare_) found = tally_of_own_words(reading_, classes_, frame, end_);
    if (found.empty() && frame != nullptr && slot == Slot::agent && classes_.yields(frame->action)) {
      // "65 passengers survived": all who were aboard they are not.
      if (const auto called = of_noun(counted_); called != classes_.tally("have_aboard", "patient")) found = called;
    }
    // "Fired fifteen times": as many shots. Of "was shot five times" more may have missed.
    if (found.empty() && frame != nullptr && classes_.is_a(reading_.thing(counted_), "repetition")) {
      const bool hits = std::ranges::any_of(frame->arguments, [&](const Argument& argument) {
        return argument.slot == Slot::patient && argument.head != counted_ && reading_.is_human(argument.head);
      });
      // "Hit him seven times": as many blows.
      return classes_.tally(frame->action, hits ? "struck" : "times");
    }
    // "Le bilan est de deux morts et de quatre blessés": what is joined to the predicate is told by its own noun.
    if (found.empty() && frame != nullptr && frame->copular && reading_.token(counted_).relation == Relation::conj &&
        reading_.token(counted_).head == frame->predicate)
      found = of_noun(counted_);
    if (found.empty() && frame != nullptr) found = of_slot(*frame, slot);
    if (found.empty() && frame != nullptr) found = of_complement(*frame, slot);
    if (found.empty() && frame != nullptr) found = of_carried(*frame, slot);
    if (found.empty() && frame != nullptr) found = of_joined(*frame, slot);
    if (found.empty() && frame != nullptr) found = of_whole(*frame, slot);
    if (found.empty()) found = of_noun(counted_);
    if (found.empty()) found = of_children(counted_);
    if (found.empty()) found = of_nominal();
    if (found.empty()) found = tally_of_post(reading_, classes_, frame, counted_);
    if (found.empty()) found = of_head();
    // "Killed in two shootings" counts none of the dead.
    if (found.empty() && !names_event(counted_)) found = tally_of_verb_beside(reading_, classes_, begin_, end_);
    const bool somebody = reading_.is_human(counted_);
    if (found.empty() && (bare_ || somebody)) found = tally_of_figure(reading_, classes_, begin_);
    if (found.empty()) found = tally_of_those_aboard(reading_, classes_, frame, begin_, end_, counted_);
    return found;
  }

  // Does what the clause tells of those counted give the tally, and not what they are called?
  bool by_deed(const Frame* frame, Slot slot) const {
    const bool noun = reading_.token(counted_).upos == Upos::noun || reading_.token(counted_).upos == Upos::propn;
    if (!noun || frame == nullptr || of_slot(*frame, slot).empty()) return false;
    // "Eight of the wounded are in danger", "one of the deputies who pleaded guilty": those of whom these are a part.
    const auto verb = reading_.token(frame->predicate).head == counted_ ? frame->predicate : counted_;
    const bool culprits = classes_.matters(reading_.thing(counted_), "culprit");
    if ((!of_noun(counted_).empty() && !culprits) || universal(reading_.token(verb).relation) == Relation::acl)
      return false;
    return !classes_.is_a(reading_.thing(counted_), "victim") && of_children(counted_).empty();
  }

  // Is the tally of those who act, not of those who suffer ("die" gives one tally for both)?
  bool acting(const Frame* frame, Slot slot) const {
    if (frame == nullptr || slot != Slot::agent) return false;
    const auto tally = classes_.tally(frame->action, "agent");
    return !tally.empty() && tally != classes_.tally(frame->action, "patient");
  }

  // "Among the dead were six soldiers", "the dead include six soldiers": those of whom they are said to be some.
  std::string_view of_whole(const Frame& frame, Slot slot) const {
    if (!reading_.is_human(counted_)) return {};
    const bool names = classes_.among(frame.action);
    const auto whole = std::ranges::find(frame.arguments, Slot::agent, &Argument::slot);
    if (names && slot == Slot::patient && whole != frame.arguments.end()) {
      // "The death toll includes the attackers" tells of no people who would include them.
      const auto head = whole->head;
      const bool people = reading_.is_human(head) || reading_.token(head).upos != Upos::noun;
      if (const auto of = people ? of_those(head) : std::string_view(); !of.empty()) return of;
    }
    // "Two foreigners are among the hostages"
    if (frame.copular && reading_.lexicon.slot(reading_.preposition(frame.predicate)) == Slot::scope)
      return of_those(frame.predicate);
    if (!names && !(frame.copular && frame.predicate == counted_) && !reading_.is_light(frame)) return {};
    for (const auto c : reading_.tree.children(frame.predicate)) {
      if (c == counted_ || reading_.lexicon.slot(reading_.preposition(c)) != Slot::scope) continue;
      if (const auto of = of_those(c); !of.empty()) return of;
    }
    return {};
  }

  // Where the tally is of those who act ("une trentaine de Serbes ont attaqué"), what they are called tells who they
  // all are, unless it is a class of its own ("trois policiers ont tiré").
  // "Claimed three lives" takes its noun for a part of the verb: nobody is called so.
  std::string group(const Frame* frame, bool of_actors, std::string_view question) const {
    if (of_actors && reading_.thing(counted_).empty()) return {};
    if (frame != nullptr && completes(*frame)) return {};
    if (classes_.is_ballot(question)) return party_of(reading_, classes_, counted_);
    auto group = named_group(question);
    for (const auto c : reading_.tree.children(counted_)) {
      const auto* place = reading_.mention<Place>(c);
      if (universal(reading_.token(c).relation) == Relation::amod && place != nullptr) group += id_of(*place);
    }
    return group;
  }

 private:
  std::string named_group(std::string_view question) const {
    if (const auto* place = reading_.mention<Place>(counted_); place != nullptr) return id_of(*place);
    const auto upos = reading_.token(counted_).upos;
    const auto lemma = reading_.lemma(counted_);
    const auto thing = reading_.thing(counted_);
    const bool noun = upos == Upos::noun || upos == Upos::propn;
    // "Trois hommes" are anybody, but not "trois hommes armés".
    const bool light = reading_.lexicon.light(lemma) && reading_.lexicon.thing(lemma) == thing;
    if (!noun || light || classes_.anyone(thing, question)) return {};
    // "Cinq le nombre de personnes tuées" are five of these, and no five numbers.
    if (!of_amount(counted_).empty()) return {};
    // "Twelve dead" are all who died; of "three assailants shot dead" it is told who they were.
    if (const auto own = of_noun(counted_);
        !own.empty() && (own == question || tally_of_event_noun(reading_, classes_, counted_) == own))
      return {};
    return thing.empty() ? fold(lemma) : std::string(thing);
  }

  // Is it a part of what the verb says ("claim life")? People never are ("engager des pompiers").
  bool completes(const Frame& frame) const {
    if (reading_.is_human(counted_)) return false;
    // "Left 4,000 homes without power" only looks like "left their homes".
    if (classes_.tally(frame.action, "patient").empty()) return false;
    const auto together = std::string(reading_.lemma(frame.predicate)) + ' ' + std::string(reading_.lemma(counted_));
    return !reading_.lexicon.action(together, reading_.token(frame.predicate).upos).empty();
  }

  static std::string id_of(const Mention& place) { return "#" + std::to_string(std::get<Place>(place.value).id); }

  std::string_view of_action(std::uint32_t t, std::string_view slot) const {
    return classes_.tally(reading_.lexicon.action(reading_.lemma(t), reading_.token(t).upos), slot);
  }
  std::string_view of_patient(std::uint32_t t) const { return tally_of_those_hit(reading_, classes_, t); }

  bool names_event(std::uint32_t t) const {
    return reading_.token(t).upos == Upos::noun && !reading_.classes.is_a(reading_.thing(t), "person") &&
           !reading_.lexicon.action(reading_.lemma(t), Upos::noun).empty();
  }

  // "Four of them did not survive": of what is denied, those to whom its opposite happens.
  std::string_view of_opposite(const Frame& frame) const {
    if (frame.polarity != Polarity::denied || none_) return {};
    // "Five people have not been found"
    if (const auto denied = classes_.tally(frame.action, "denied"); !denied.empty()) return denied;
    const auto opposite = classes_.opposite_of(frame.action);
    return opposite.empty() ? opposite : classes_.tally(opposite, "agent");
  }

  std::string_view of_slot(const Frame& frame, Slot slot) const {
    if (const auto denied = of_opposite(frame); !denied.empty() && (slot == Slot::agent || slot == Slot::patient))
      return denied;
    if (slot != Slot::agent && reading_.is_human(counted_)) {
      if (const auto sought = tally_of_sought(reading_, classes_, frame); !sought.empty()) return sought;
    }
    if (slot == Slot::patient) {
      if (const auto found = classes_.tally(frame.action, "patient"); !found.empty()) return found;
      return in_vehicle(frame) ? classes_.tally(frame.action, "vehicle")
                               : tally_of_verb(reading_, classes_, frame.predicate, "patient");
    }
    if (slot == Slot::recipient) return classes_.tally(frame.action, "recipient");
    if (const auto votes = tally_of_voters(reading_, classes_, frame); slot == Slot::agent && !votes.empty())
      return votes;
    // "Deux attaques" are no attackers.
    if (slot != Slot::agent || names_event(counted_)) return {};
    const bool object = std::ranges::any_of(frame.arguments, [](const Argument& a) { return a.slot == Slot::patient; });
    const auto acting = classes_.tally(frame.action, "agent"), suffering = classes_.tally(frame.action, "patient");
    return object || suffering.empty() ? acting : suffering;
  }

  // "Four men remain missing", "quarante personnes sont portées disparues": what they are said to be.
  std::string_view of_complement(const Frame& frame, Slot slot) const {
    if ((slot != Slot::agent && slot != Slot::patient) || classes_.never_counted(frame.action)) return {};
    for (const auto c : reading_.tree.children(frame.predicate)) {
      const auto upos = reading_.token(c).upos;
      const auto form = reading_.token(c).features.verb_form;
      const bool state = upos == Upos::adj || form == VerbForm::participle || form == VerbForm::gerund;
      if (!state || universal(reading_.token(c).relation) != Relation::xcomp) continue;
      if (const auto found = of_action(c, "patient"); !found.empty()) return found;
    }
    // "The fire forced 300 people to flee", "300 residents were told to leave"
    const bool made_to = (slot == Slot::patient && classes_.makes_do(frame.action)) || reading_.is_light(frame);
    if (frame.action.starts_with('~') || made_to) {
      if (const auto found = tally_of_infinitive(reading_, classes_, frame.predicate, made_to); !found.empty())
        return found;
    }
    // "6,000 people gathered to protest": what they came together for.
    for (const auto c : reading_.tree.children(frame.predicate)) {
      if (reading_.token(c).features.verb_form != VerbForm::infinitive) continue;
      const auto found = tally_of_verb(reading_, classes_, c, "agent");
      if (!found.empty() && classes_.tells_count(frame.action, found)) return found;
    }
    return universal(reading_.token(counted_).relation) == Relation::nsubj
               ? tally_of_conjunct(reading_, classes_, frame.predicate, slot)
               : std::string_view();
  }

  // "The ferry carried", "a boat carrying": is it a vehicle that has them in it?
  bool in_vehicle(const Frame& frame) const {
    if (!reading_.is_human(counted_)) return false;
    const auto vehicle = [&](std::uint32_t t) { return classes_.is_a(reading_.thing(t), "vehicle"); };
    const auto& verb = reading_.token(frame.predicate);
    if (universal(verb.relation) == Relation::acl && vehicle(verb.head)) return true;
    return std::ranges::any_of(frame.arguments,
                               [&](const Argument& a) { return a.slot == Slot::agent && vehicle(a.head); });
  }

  // "Le plan social concerne 160 salariés": to whom what is told happens, by a verb that tells nothing by itself.
  std::string_view of_carried(const Frame& frame, Slot slot) const {
    const bool draws = classes_.draws(frame.action);
    if (slot != Slot::patient || !(draws || classes_.carries(frame.action) || reading_.is_light(frame))) return {};
    for (const auto& argument : frame.arguments) {
      if (argument.slot != Slot::agent) continue;
      // "La marche a réuni 3 000 personnes"
      if (draws && reading_.token(argument.head).upos == Upos::noun) return of_event(argument.head);
      if (const auto of = tally_of_event_noun(reading_, classes_, argument.head); !of.empty()) return of;
    }
    return {};
  }

  // "3 000 personnes ont participé à la marche": who joins in an event does what it tells.
  std::string_view of_joined(const Frame& frame, Slot slot) const {
    if (slot != Slot::agent || !classes_.joins(frame.action)) return {};
    for (const auto& argument : frame.arguments) {
      if (argument.slot == Slot::agent) continue;
      if (const auto of = of_event(argument.head); !of.empty()) return of;
    }
    // "La marche à laquelle ont participé 3 000 personnes"
    const auto& verb = reading_.token(frame.predicate);
    return verb.relation == Relation::acl_relcl ? of_event(verb.head) : std::string_view();
  }

  // Of those who come to what a noun tells: they do it, or watch it.
  std::string_view of_event(std::uint32_t noun) const {
    const auto acting = of_action(noun, "agent");
    return acting.empty() ? of_action(noun, "watched") : acting;
  }

  // "The dead", "the injured", "those killed".
  std::string_view of_those(std::uint32_t t) const {
    if (const auto of = of_noun(t); !of.empty()) return of;
    const auto& token = reading_.token(t);
    if (token.upos == Upos::verb || token.upos == Upos::adj) return of_patient(t);
    return token.upos == Upos::pron ? of_children(t) : std::string_view();
  }

  // "trois blessés", "four arrests".
  std::string_view of_noun(std::uint32_t t) const { return tally_of_noun(reading_, classes_, t); }

  // "The twelve injured were flown out": an adjective or participle that stands for those whom it tells of.
  std::string_view of_nominal() const {
    const auto& token = reading_.token(counted_);
    const bool stands = token.upos == Upos::adj || token.features.verb_form == VerbForm::participle;
    return stands && !bare_ ? of_patient(counted_) : std::string_view();
  }

  // "140 injured people", "48 people dead", "a man killed by ...", "two people in a serious condition".
  std::string_view of_children(std::uint32_t counted) const {
    for (const auto c : reading_.tree.children(counted)) {
      const auto relation = universal(reading_.token(c).relation);
      if (relation == Relation::nmod) {
        if (const auto found = classes_.tally(reading_.thing(c), "state"); !found.empty()) return found;
      }
      if (relation != Relation::amod && (relation != Relation::acl || of_others(c))) continue;
      if (const auto found = of_patient(c); !found.empty()) return found;
    }
    return {};
  }

  // "15,600 cases, of whom 76 people have died": a clause with a number of its own for those it is of.
  bool of_others(std::uint32_t clause) const {
    return std::ranges::any_of(reading_.tree.children(clause), [&](std::uint32_t c) {
      return universal(reading_.token(c).relation) == Relation::nsubj && gives_number(c);
    });
  }
  bool gives_number(std::uint32_t phrase) const {
    const auto range = reading_.tree.range(phrase);
    for (auto t = range.begin; t < range.end; ++t) {
      if (reading_.mention<Quantity>(t) != nullptr) return true;
    }
    return false;
  }

  // "the bodies of 44 victims", "the arrest of 12 suspects"; a verb that its frame did not know.
  std::string_view of_head() const {
    const auto& token = reading_.token(counted_);
    if (const auto of = of_amount(counted_); !of.empty()) return of;
    if (token.upos == Upos::num) {
      if (const auto of = of_sibling(counted_); !of.empty()) return of;
    }
    if (token.head == counted_) return {};
    const auto relation = universal(token.relation);
    // "Les données de deux millions de clients": what the whole number hangs from.
    if (relation == Relation::nmod && number_.contains(token.head)) {
      const auto& scale = reading_.token(token.head);
      return universal(scale.relation) == Relation::nmod ? of_noun(scale.head) : std::string_view();
    }
    if (relation == Relation::nmod) return of_noun(token.head);
    if (token.upos == Upos::num) return of_sibling(token.head);
    if (relation == Relation::obj || token.relation == Relation::nsubj_pass) return of_action(token.head, "patient");
    return {};
  }

  // "Le nombre de morts", "the number of people killed" count the dead.
  std::string_view of_amount(std::uint32_t t) const { return tally_of_amount(reading_, classes_, t); }

  // "put the death toll at 27", "porte à quatre le nombre de morts".
  std::string_view of_sibling(std::uint32_t head) const {
    for (const auto c : reading_.tree.children(head)) {
      if (c == counted_) continue;
      const auto thing = reading_.thing(c);
      const auto named = c < counted_ ? classes_.tally(thing, "thing") : std::string_view();
      if (!named.empty()) return named;
      // "Reached 281, with a total number of 135 deaths": the amount has its own number.
      if (c > counted_ && gives_number(c)) continue;
      if (const auto of = of_amount(c); !of.empty()) return of;
    }
    return {};
  }

  const Reading& reading_;
  const Classes& classes_;
  std::uint32_t counted_;
  TokenRange number_;
  std::uint32_t begin_, end_;
  bool bare_;  // no noun tells what is counted
  bool none_;  // "no survivor was found" counts nobody who was not
};

}  // namespace

Tally find_tally(const Reading& reading, const Classes& classes, const Frame* frame, Slot slot, const Mention& number,
                 std::uint32_t counted) {
  const TallyFinder finder(reading, classes, number, counted);
  Tally tally{.question = std::string(finder.question(frame, slot)), .group = {}};
  const bool ballot = classes.is_ballot(tally.question);
  const bool alone = std::get<Quantity>(number.value).implicit;
  if (ballot && (alone || frame == nullptr || !of_ballot(reading, classes, *frame, counted))) tally.question.clear();
  if (tally.question.empty()) return tally;
  tally.by_own = !number.counted && tally_of_own_words(reading, classes, frame,
                                                       std::max(number.tokens.end, counted + 1)) == tally.question;
  tally.group = finder.group(frame, finder.acting(frame, slot), tally.question);
  tally.by_deed = finder.by_deed(frame, slot);
  tally.some = frame != nullptr && finder.of_whole(*frame, slot) == tally.question;
  return tally;
}

}  // namespace rashomon
