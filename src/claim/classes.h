// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rashomon/claim.h>
#include <rashomon/result.h>

#include "base/string_map.h"
#include "claim/issue_rule.h"
#include "claim/thresholds.h"
#include "claim/where_rule.h"
#include "lang/pack.h"

namespace rashomon {

// What a kind of words that tell of words has in common, whatever the language.
struct SpeechKind {
  bool source = false;           // its subject is a source even where no clause tells what it says
  bool withheld = false;         // what is said not to have been told so is nobody's words
  bool asks = false;             // an infinitive behind it tells what is asked for, warned of or promised
  bool open = false;             // denied, it leaves open whether it is so
  bool tells = false;            // its words are all that it does: "say", not "order"
  bool adds = false;             // it goes on from what the same one said
  bool minds = false;            // only somebody does it: a roof neither thinks nor promises
  std::optional<Modality> told;  // what it makes of what others tell of its subject
};

// A change that ends a state: "arrest" of somebody at large.
struct Ending {
  std::string by;          // class of the change
  bool by_holder = false;  // who is in the state does it: resigns
};

// How a state ends, or what a word that tells of one makes of it.
struct StateKind {
  std::vector<Ending> endings;
  std::string name;
  bool holds = false;   // only says that what is told beside it lasts: "remain"
  bool always = false;  // of all that befell its holder, not of one moment: "unharmed"
};

// What an action, or what is had, makes of who takes part in it: a row of table `outcomes`.
struct OutcomeRule {
  std::string question, outcome, slot;
  int step = 0;
};

// A moment that an action tells of: a row of table `moments`.
struct MomentRule {
  std::string slot, thing;  // who or what must take part, "agent" or "patient" and its class; empty: anybody
  std::string moment;
};

// A question that what is done answers by a participant, whatever the verb: a row of table `means`.
struct MeansRule {
  bool patient = false;     // the answer is what it is done to; else any other part of it, or the verb itself
  bool list = false;        // it may be done to several things together, of which an article may name some
  bool serves = false;      // what it is done to only serves to do it: "fired a pistol"
  bool together = false;    // those who do it share it, however many they are: "fled on two motorcycles"
  bool personal = false;    // of each somebody it has an answer of their own: what injury they have
  bool of_thing = false;    // the row is of a class of things (MeansPart), whatever is done
  bool told = false;        // no row: a verb and what stands beside it tell it (ToldKind), whatever its action
  std::uint64_t group = 0;  // of table `exclusive` that the answer is a word of, by its hash
  std::string question;     // empty: the one that the event its article is about gives to the group
};

// What a row of table `means` of a class of things asks: with what such a one does whatever it does ("by"), what such a
// one is said to carry ("has"), what such a thing is said to be ("is").
enum class MeansPart : std::uint8_t { by, has, is };

// The classes of actions and things, the same for every language (pack `und`): "storm" is a kind of "attack", which is
// the opposite of nothing; tolls of "kill" accumulate. With them what else is read alike in every language.
class Classes {
 public:
  static Result<Classes> open(const Pack& shared);

  // Is `one` the class `other` or a kind of it?
  bool is_a(std::string_view one, std::string_view other) const;
  // Do the two answer the same question: the same class, or one a kind of the other?
  bool related(std::string_view one, std::string_view other) const { return is_a(one, other) || is_a(other, one); }
  // What a class is a kind of; empty where it is no kind or no class.
  std::string_view parent(std::string_view name) const;
  bool opposite(std::string_view one, std::string_view other) const;
  // What denies it of the same participants; empty where nothing does.
  std::string_view opposite_of(std::string_view name) const;
  // Has the class an opposite, or one that it is a kind of? Most have none.
  bool has_opposite(std::string_view name) const;
  // Opposites of which only one comes about for one thing, whoever brings it about ("adopted", "rejected")?
  bool either(std::string_view one, std::string_view other) const;
  // Of the state of that name, or of the one that an action of that class leaves behind; nothing ends a state unknown.
  StateKind state(std::string_view name) const;
  // Are the two different kinds of one class: a car and a motorcycle?
  bool siblings(std::string_view one, std::string_view other) const;
  // What somebody is by the part they have in an action: the agent of "storm" is an attacker; empty where nothing
  // follows.
  std::string_view by_role(std::string_view action, std::string_view slot) const {
    return climb(by_role_, action, slot);
  }
  // What a count of those in a slot of an action counts, or of a thing (slot "thing"): "dead" of "kill" and "patient";
  // empty where nothing follows.
  std::string_view tally(std::string_view name, std::string_view slot) const { return climb(tallies_, name, slot); }
  // Is it nobody to whom what is told happens: "charged with six counts"?
  bool never_counted(std::string_view thing) const { return !climb(tallies_, thing, "never").empty(); }
  // Does a tally count what somebody does, so that everybody has one of their own: shots?
  bool counts_doings(std::string_view tally) const { return !climb(tallies_, tally, "doings").empty(); }
  // What a quantity of a kind measures of a thing (slot "thing") or of what happens (slot "event"), whatever the words:
  // "fine" of "fine" and "money"; empty where nothing follows.
  std::string_view measure(std::string_view name, std::string_view slot, std::string_view kind) const {
    return climb(measures_, name, std::string(slot) + '/' + std::string(kind));
  }
  // Is the answer to such a measure the most that there may be: a capacity, the sentence that somebody risks?
  bool of_most(std::string_view measure) const { return most_.contains(measure); }
  // May a quantity of the kind answer the measure?
  bool is_measure(std::string_view measure, std::string_view kind) const {
    return measure_kinds_.contains(std::string(measure) + '/' + std::string(kind));
  }
  // Are both one question, or is one a kind of the other: what was paid, and the fine?
  bool measures_meet(std::string_view a, std::string_view b) const {
    const auto kind_of = [&](std::string_view one, std::string_view other) {
      const auto found = wider_measures_.find(one);
      return found != wider_measures_.end() && found->second == other;
    };
    return !a.empty() && !b.empty() && (a == b || kind_of(a, b) || kind_of(b, a));
  }
  // Does what narrows its noun make another question of it: net and operating profit?
  bool of_sorts(std::string_view measure) const {
    return sorted_measures_.contains(measure.substr(0, measure.find('/')));
  }
  // Is what was promised told as what is given: aid, a contract, a sentence to serve?
  bool of_promise(std::string_view measure) const { return promised_measures_.contains(measure); }
  // Does the class narrow nothing where people are counted ("persons", "victims"), in any tally?
  bool anyone(std::string_view thing) const { return anyone(thing, {}); }
  // The same in one tally: all who are dismissed are workers.
  bool anyone(std::string_view thing, std::string_view tally) const {
    const auto found = tallies_.find(std::string(thing) + "/anyone");
    if (found != tallies_.end() && (found->second.empty() || found->second == tally)) return true;
    return !tally.empty() && tallies_.contains(std::string(thing) + "/anyone/" + std::string(tally));
  }
  // Does it tell nothing of those whom a noun counts in the tally but that there are so many of them: "confirmed 14
  // deaths", "45 firefighters fought the blaze"?
  bool tells_count(std::string_view action, std::string_view tally) const {
    return !climb(tallies_, action, "tells").empty() || !climb(tallies_, action, "tells/" + std::string(tally)).empty();
  }
  // Does it have those whom it is done to do what stands beside it: "forced 300 people to flee"?
  bool makes_do(std::string_view action) const { return !climb(tallies_, action, "makes").empty(); }
  // Does it tell less of who does it than what they are called: "three robbers escaped"?
  bool yields(std::string_view action) const { return !climb(tallies_, action, "yields").empty(); }
  // Does who does it take part in the event told beside it?
  bool joins(std::string_view action) const { return !climb(tallies_, action, "joins").empty(); }
  // Are they all whom an article knows of, where it counts no others ("two hikers were killed")?
  bool may_be_all(std::string_view thing) const { return tallies_.contains(std::string(thing) + "/all"); }
  // May both be what the same people are called, as one of the two narrows nothing ("the victim", "a hiker")?
  bool called_alike(std::string_view a, std::string_view b) const {
    return is_a(a, "person") && is_a(b, "person") && (anyone(a) || anyone(b));
  }
  // May two nouns be said of the same people: of one sort ("children", "pupils"), or one that tells only an age ("the
  // man", "the 45-year-old")?
  bool said_alike(std::string_view a, std::string_view b) const {
    if (!is_a(a, "person") || !is_a(b, "person")) return false;
    const auto sort = tally(a, "sort");
    return (!sort.empty() && sort == tally(b, "sort")) || !tally(a, "aged").empty() || !tally(b, "aged").empty();
  }
  // May both be what the same people are called whose age is told? Men may be the suspects; nobody who suffered is one
  // of those who did it.
  bool aged_alike(std::string_view a, std::string_view b) const;
  // Does any article count several of the class ("two men"), so that one number of them tells nothing?
  bool many(std::string_view thing) const { return tallies_.contains(std::string(thing) + "/many"); }
  // Does the tally count those who are in a state, only as long as they are ("missing")?
  bool lasts(std::string_view tally) const { return !climb(tallies_, tally, "lasts").empty(); }
  // Does it say of some that they are among those of whom it is told: "the dead include six soldiers"?
  bool among(std::string_view action) const { return !climb(tallies_, action, "among").empty(); }
  // Does the event that does it bring people together for what it is: "the march drew 2,000 people"?
  bool draws(std::string_view action) const { return !climb(tallies_, action, "draws").empty(); }
  // Does the tally count those who are for or against something in a ballot?
  bool is_ballot(std::string_view tally) const { return !climb(tallies_, tally, "ballot").empty(); }
  // Does any article count some of them, whatever each of these does: members of a body, workers?
  bool several(std::string_view thing) const { return !climb(tallies_, thing, "several").empty(); }
  // Is it of the event it speaks of that such words tell ("the attack began", "carried out an attack")?
  bool carries(std::string_view action) const {
    const auto* about = find(action);
    return about != nullptr && about->carries;
  }
  // Is its opposite what the other side does in the same event: "sell" and "buy"?
  bool converse(std::string_view one, std::string_view other) const;
  // Has the class such an opposite, or one that it is a kind of?
  bool has_converse(std::string_view name) const;
  // Does it tell when the event beside it began?
  bool begins(std::string_view action) const {
    const auto* about = find(action);
    return about != nullptr && about->begins;
  }
  // Does what it is done to not come about, or not yet: "the reopening was postponed", "foiled an attack"?
  bool undoes(std::string_view action) const;
  // Does its object give the measure of its subject ("losses reached 20 million")?
  bool measures(std::string_view action) const {
    const auto* about = find(action);
    return about != nullptr && about->measures;
  }
  // That nobody is both at once: chair and chief executive, doctor and nurse, but not doctor and surgeon.
  struct Exclusion {
    bool lasting = false;  // in whichever body and whenever: trades and ranks
    bool owned = false;    // of one other person: uncle and father
  };
  std::optional<Exclusion> exclusion(std::string_view one, std::string_view other) const;
  // Is nobody both, of whomever or whatever ("a nurse", "a surgeon"), not of another person alone ("uncle", "father")?
  bool two_offices(std::string_view one, std::string_view other) const {
    const auto found = exclusion(one, other);
    return found && !found->owned;
  }
  // Does somebody hold it beside their trade: a mayor, a senator?
  bool beside_trade(std::string_view office) const;
  // May both be what one office is called: the same, or one a kind of the other ("doctor", "surgeon")?
  bool one_office(std::string_view one, std::string_view other) const;
  // What the class, or the nearest that it is a kind of, makes of who takes part in it.
  const std::vector<OutcomeRule>& outcomes(std::string_view name) const;
  // The questions of yes or no that the class answers, or the nearest that it is a kind of.
  const std::vector<IssueRule>& issues(std::string_view action) const;
  const IssueKind& issue(std::string_view name) const;
  // Has the class, or one that it is a kind of, that part in what an event leaves to be found out (table `matters`)?
  bool matters(std::string_view name, std::string_view part) const { return !climb(matters_, name, part).empty(); }
  // The questions of with what, from what and where on somebody, of the class and of what it is a kind of.
  std::vector<MeansRule> means(std::string_view action) const;
  // Those of a class of things and of what it is a kind of.
  std::vector<MeansRule> means_of(std::string_view thing, MeansPart part) const;
  // The moments of an event that the class, or the nearest that it is a kind of, may tell of, whatever the verb.
  const std::vector<MomentRule>& moments(std::string_view action) const;
  // The questions of where that the class answers, or the nearest that it is a kind of.
  const std::vector<WhereRule>& whereabouts(std::string_view action) const;
  // Has each who takes part in it such a moment of their own: an escape, an arrival?
  bool of_each(std::string_view moment) const { return own_moments_.contains(moment); }
  // Is it one only by its day: what burned at noon may have collapsed by the evening?
  bool by_day(std::string_view moment) const { return day_moments_.contains(moment); }
  // Is it what somebody does for a living, or holds?
  bool office(std::string_view thing) const { return offices_.contains(thing); }
  // Are people grouped in such where a description tells who acts: an army, a team?
  bool band(std::string_view thing) const { return bands_.contains(thing); }
  // Is it where something can happen: a place, a building?
  bool site(std::string_view thing) const;
  // How narrow such a place is: "spot" (nothing else is built in it), "ground" (things may be); empty: it may be wide.
  std::string_view extent(std::string_view thing) const;
  // Does "the incident happened at noon" tell of the event that its article is about?
  bool event(std::string_view thing) const { return events_.contains(thing); }
  // By the kind that tables of speech give a word; all false where there is no such kind.
  const SpeechKind& speech(std::string_view kind) const;
  const Thresholds& thresholds() const { return thresholds_; }
  // Do counts of this class grow with time?
  bool accumulates(std::string_view action) const;
  // Does what a tally counts: is it of an action whose counts grow ("dead")?
  bool tally_accumulates(std::string_view tally) const;

 private:
  struct About {
    std::string parent, opposite;
    bool accumulates = false, carries = false, measures = false, either = false, converse = false, begins = false,
         undoes = false;
  };
  const About* find(std::string_view name) const;
  // The class of `one`, or the nearest that it is a kind of, whose opposite `other` is or is a kind of; nullptr: none.
  const About* opposed_to(std::string_view one, std::string_view other) const;

  using BySlot = StringMap<std::string>;  // "attack/agent": attacker

  static std::optional<Error> read(const Table& table, std::string_view name, std::string_view value, BySlot& by_slot);
  std::optional<Error> read_measures(const Table& table);
  std::optional<Error> read_actions(const Table& table);
  std::optional<Error> read_things(const Table& table);
  struct Office {
    std::string kind, path;  // what it is chosen among; what it is, from the general to the particular
    bool lasting = false, owned = false, beside = false;
  };
  std::optional<Error> read_offices(const Table& table);
  std::optional<Error> read_outcomes(const Table& table);
  std::optional<Error> read_issues(const Table& table);
  std::optional<Error> read_issue_answers(const Table& table);
  std::optional<Error> read_means(const Table& table);
  std::optional<Error> read_moments(const Table& table);
  std::optional<Error> read_whereabouts(const Table& table);
  std::optional<Error> read_speech(const Table& table);
  std::optional<Error> read_states(const Table& table);
  std::optional<Error> read_matters(const Table& table);
  // What stands for the class and slot, or for the nearest class above it.
  std::string_view climb(const BySlot& by_slot, std::string_view name, std::string_view slot) const;

  StringMap<About> classes_;
  BySlot by_role_, tallies_, measures_;     // of measures the slot with the kind: "event/money"
  BySlot matters_;                          // "police/knows"
  StringMap<std::vector<Office>> offices_;  // by class
  StringMap<std::vector<OutcomeRule>> outcomes_;
  StringMap<std::vector<IssueRule>> issue_answers_;
  StringMap<IssueKind> issues_;
  StringMap<std::vector<MeansRule>> means_;
  std::array<StringMap<std::vector<MeansRule>>, 3> means_of_;  // by MeansPart
  StringMap<std::vector<MomentRule>> moments_;
  StringMap<std::vector<WhereRule>> whereabouts_;
  StringSet bands_, events_, most_, own_moments_, day_moments_, growing_tallies_;  // most_: measures
  StringSet measure_kinds_, sorted_measures_, promised_measures_;                  // "fine/money"; measures
  StringMap<std::string> wider_measures_;  // by the measure that is a kind of it
  StringMap<std::string> sites_;           // with their extent
  StringMap<SpeechKind> speech_;
  StringMap<StateKind> states_;
  Thresholds thresholds_;
};

}  // namespace rashomon
