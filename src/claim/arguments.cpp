// SPDX-License-Identifier: Apache-2.0
// Who did what to whom, where and when, from the relations around a predicate; then what coordination, control,
// relative clauses and participles leave unsaid.
#include <algorithm>

#include "claim/extent.h"
#include "claim/reading.h"

namespace rashomon {
namespace {

using FrameOf = std::vector<std::uint32_t>;  // by token: the index of the frame it predicates
constexpr std::uint32_t no_frame = UINT32_MAX;

bool has(const Frame& frame, Slot slot) {
  return std::ranges::any_of(frame.arguments, [&](const Argument& a) { return a.slot == slot; });
}

// The head and what is coordinated with it, each an argument: "un policier et trois des assaillants" are two.
void add(const Reading& reading, Frame& frame, Slot slot, std::uint32_t head) {
  frame.arguments.push_back({slot, head, reading.phrase(head)});
  for (const auto c : reading.tree.children(head)) {
    if (reading.token(c).relation == Relation::conj && c > head) add(reading, frame, slot, c);
  }
}

// "se sont barricadés": the auxiliary of the passive, but nobody did it to them.
bool is_reflexive(const Reading& reading, std::uint32_t predicate) {
  return std::ranges::any_of(reading.tree.children(predicate), [&](std::uint32_t c) {
    return c < predicate && reading.token(c).upos == Upos::pron && reading.token(c).features.reflexive;
  });
}

bool is_passive(const Reading& reading, const Frame& frame) {
  const auto t = frame.predicate;
  if (is_reflexive(reading, t)) return false;
  return reading.token(t).features.voice == Voice::passive || reading.child(t, Relation::aux_pass) ||
         reading.child(t, Relation::nsubj_pass);
}

// "À bord d'une camionnette", "à l'aide d'un couteau": a noun that is one preposition with those around it.
bool has_means_before(const Reading& reading, std::uint32_t head) {
  const auto last = reading.child(head, Relation::case_);
  if (!last || *last == 0 || *last > head || reading.token(*last - 1).upos != Upos::noun) return false;
  const auto first = reading.child(*last - 1, Relation::case_);
  if (!first || *first > *last) return false;
  std::string words;
  for (auto t = *first; t <= *last; ++t) words += (words.empty() ? "" : " ") + std::string(reading.lemma(t));
  return reading.lexicon.slot(words) == Slot::instrument;
}

std::optional<Slot> circumstance(const Reading& reading, std::uint32_t head, bool nominal) {
  if (reading.mention<Time>(head) != nullptr) return Slot::time;
  if (has_means_before(reading, head)) return Slot::instrument;
  const auto preposition = reading.preposition(head);
  const auto* place = reading.mention<Place>(head);
  const auto slot = reading.lexicon.slot(preposition);
  // "À moto", "in a van": what carries them is no place.
  if (place == nullptr && slot == Slot::place && reading.classes.is_a(reading.thing(head), "vehicle"))
    return Slot::instrument;
  // "Avec un couteau", "with a hammer": no company.
  if (slot == Slot::company && reading.classes.is_a(reading.thing(head), "weapon")) return Slot::instrument;
  // "A coûté la vie à cinq randonneurs": what is a preposition of place else.
  if (place == nullptr && slot == Slot::place && reading.classes.is_a(reading.thing(head), "person")) {
    if (const auto of_person = reading.lexicon.slot(std::string(preposition) + " somebody")) return of_person;
  }
  // A named place may also be an agent or a patient: "l'attaque de la Serbie".
  if (place != nullptr && !preposition.empty() && (!slot || *slot == Slot::place || *slot == Slot::source)) {
    return nominal && slot == Slot::source && std::get<Place>(place->value).id != 0 ? Slot::patient : Slot::place;
  }
  if (nominal && (!slot || *slot == Slot::source)) return Slot::patient;
  return slot;
}

std::optional<Slot> slot_of(const Reading& reading, const Frame& frame, std::uint32_t c) {
  switch (reading.token(c).relation) {
    case Relation::nsubj:
    case Relation::csubj:
      return Slot::agent;
    case Relation::nsubj_pass:
    case Relation::csubj_pass:
      return is_reflexive(reading, frame.predicate) ? Slot::agent : Slot::patient;
    case Relation::obl_agent:
      return Slot::agent;
    case Relation::obj:
      return reading.mention<Time>(c) != nullptr ? Slot::time : Slot::patient;
    case Relation::iobj:
      return Slot::recipient;
    case Relation::obl:
    case Relation::obl_arg:
    case Relation::obl_mod: {
      const auto slot = circumstance(reading, c, false);
      if (slot != Slot::agent) return slot;
      // "Left by the steps": who does it is the subject.
      const auto t = frame.predicate;
      if (!is_passive(reading, frame) && !reading.is_human(c) && reading.child(t, Relation::nsubj))
        return Slot::instrument;
      // "Came by ferry", "transporté par hélicoptère": one that does something would have an article.
      const bool carries = reading.classes.is_a(reading.thing(c), "vehicle") && !reading.child(c, Relation::det) &&
                           reading.token(c).features.number != Number::plural;
      return carries ? Slot::instrument : slot;
    }
    case Relation::nmod:
    case Relation::compound:
      return circumstance(reading, c, frame.nominal);
    case Relation::nmod_poss:
      return frame.nominal ? std::optional(Slot::agent) : std::nullopt;
    case Relation::advmod:
      return reading.mention<Time>(c) != nullptr ? std::optional(Slot::time) : std::nullopt;
    default:
      return std::nullopt;
  }
}

// "Forced the door with a crowbar", "ont pris la fuite à moto": what it is done with hangs from the verb, wherever the
// parser puts it; "a man with a knife" has it himself.
void add_means(const Reading& reading, Frame& frame) {
  if (frame.nominal) return;
  for (const auto c : reading.tree.children(frame.predicate)) {
    const auto relation = universal(reading.token(c).relation);
    if ((relation != Relation::obj && relation != Relation::obl) || reading.is_human(c)) continue;
    for (const auto below : reading.tree.children(c)) {
      if (universal(reading.token(below).relation) == Relation::nmod && below > c &&
          circumstance(reading, below, false) == Slot::instrument)
        add(reading, frame, Slot::instrument, below);
    }
  }
}

// "Granted him bail", "gave her a beating": a verb that with its object tells what is done to the one beside it.
void find_who_gets_it(const Reading& reading, Frame& frame) {
  const auto object = reading.child(frame.predicate, Relation::obj),
             who = reading.child(frame.predicate, Relation::iobj);
  if (!object || !who || reading.child(*object, Relation::nummod)) return;
  const auto told = reading.completed_action(frame.predicate, *object);
  if (told.empty() || told != frame.action) return;
  for (auto& argument : frame.arguments) {
    if (argument.head == *object) argument.slot = Slot::manner;
    if (argument.head == *who && argument.slot == Slot::recipient) argument.slot = Slot::patient;
  }
}

void add_own(const Reading& reading, Frame& frame) {
  for (const auto c : reading.tree.children(frame.predicate)) {
    if (const auto slot = slot_of(reading, frame, c)) add(reading, frame, *slot, c);
  }
  find_who_gets_it(reading, frame);
  add_means(reading, frame);
  if (frame.copular) add(reading, frame, Slot::attribute, frame.predicate);
}

void inherit(Frame& frame, const Frame& from, Slot theirs, Slot ours) {
  if (has(frame, ours)) return;
  std::vector<Argument> found;
  for (const auto& argument : from.arguments) {
    if (argument.slot == theirs) found.push_back({ours, argument.head, argument.tokens});
  }
  frame.arguments.insert(frame.arguments.end(), found.begin(), found.end());
}

// The subject of a frame as its slot: patient in the passive.
Slot subject_slot(const Reading& reading, const Frame& frame) {
  return is_passive(reading, frame) ? Slot::patient : Slot::agent;
}

// "qui", "dont": the noun that the clause describes takes the pronoun's slot.
void resolve_relative(const Reading& reading, Frame& frame, std::uint32_t noun) {
  for (auto& argument : frame.arguments) {
    if (reading.token(argument.head).features.pron_type != PronType::relative) continue;
    argument.head = noun;
    argument.tokens = reading.phrase(noun);
    return;
  }
}

// "Was among those killed", "was one of the three people killed": who is said to be of the group.
std::optional<std::uint32_t> member_of(const Reading& reading, std::uint32_t group) {
  const auto one = reading.token(group).head;
  const bool counted = reading.token(one).upos == Upos::num || reading.token(one).upos == Upos::pron;
  const bool within = one != group && counted && universal(reading.token(group).relation) == Relation::nmod;
  const auto said = within ? one : group;
  const bool among = within || reading.lexicon.slot(reading.preposition(group)) == Slot::scope;
  return among && reading.child(said, Relation::cop) ? reading.child(said, Relation::nsubj) : std::nullopt;
}

void describe_noun(const Reading& reading, Frame& frame, std::uint32_t noun) {
  const auto& features = reading.token(frame.predicate).features;
  if (features.verb_form == VerbForm::infinitive) return;
  const bool past = features.tense == Tense::past || features.voice == Voice::passive;
  const auto slot = past ? Slot::patient : Slot::agent;
  if (has(frame, slot)) return;
  if (const auto member = member_of(reading, noun)) {
    frame.arguments.push_back({slot, *member, reading.phrase(*member)});
    if (reading.token(noun).upos == Upos::pron) return;
  }
  frame.arguments.push_back({slot, noun, reading.phrase(noun)});
}

// "A truck packed with explosives blew up": a participle that narrows the subject may look like the verb of which the
// next one tells the words. Where nothing is said by it, the subject is that of the verb behind.
void share_narrowed_subject(const Reading& reading, Frame& frame, const Frame& above) {
  const auto t = frame.predicate, verb = above.predicate;
  const bool finite = reading.token(t).features.verb_form == VerbForm::finite && reading.token(verb).upos == Upos::verb;
  if (!finite || verb > t || !reading.speech(verb).empty() || reading.child(t, Relation::mark)) return;
  if (has(frame, Slot::agent) || has(frame, Slot::patient) || has(above, Slot::patient)) return;
  bool led_in = false;
  for (const auto c : reading.tree.children(verb)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation == Relation::aux || relation == Relation::obj) return;
    led_in |= relation == Relation::obl && c > verb && c < t;
  }
  if (led_in) inherit(frame, above, Slot::agent, subject_slot(reading, frame));
}

void inherit_from(const Reading& reading, Frame& frame, const Frame& above) {
  const auto& token = reading.token(frame.predicate);
  switch (token.relation) {
    case Relation::conj: {
      const bool shares_voice = token.features.verb_form == VerbForm::participle &&
                                !reading.child(frame.predicate, Relation::aux) &&
                                !reading.child(frame.predicate, Relation::aux_pass);
      const auto theirs = subject_slot(reading, above);
      const bool has_subject =
          reading.child(frame.predicate, Relation::nsubj) || reading.child(frame.predicate, Relation::nsubj_pass);
      if (!has_subject && !frame.nominal)
        inherit(frame, above, theirs, shares_voice ? theirs : subject_slot(reading, frame));
      return;
    }
    case Relation::xcomp: {
      // "N'a rien voulu dire": what denies is no object that could act.
      const auto object = reading.child(above.predicate, Relation::obj);
      const bool object_controls =
          (object && !is_denying_pronoun(reading, *object)) || reading.child(above.predicate, Relation::iobj);
      inherit(frame, above, object_controls ? Slot::patient : subject_slot(reading, above),
              subject_slot(reading, frame));
      return;
    }
    case Relation::ccomp:
      share_narrowed_subject(reading, frame, above);
      return;
    case Relation::advcl:
      if (token.features.verb_form != VerbForm::finite)
        inherit(frame, above, subject_slot(reading, above), subject_slot(reading, frame));
      return;
    default:
      return;
  }
}

// "The bridge remains closed, the mayor said": where the verb that reports stands behind and has two subjects, the one
// before what is said is the subject of that.
void take_back_subject(const Reading& reading, Frame& frame, Frame& reporting) {
  const auto t = frame.predicate, verb = reporting.predicate;
  if (frame.nominal || verb < t || reading.speech(verb).empty() || has(frame, subject_slot(reading, frame))) return;
  if (reading.child(t, Relation::nsubj) || reading.child(t, Relation::nsubj_pass)) return;
  std::optional<std::uint32_t> subject;
  bool speaker = false;
  for (const auto c : reading.tree.children(verb)) {
    const auto relation = universal(reading.token(c).relation);
    if (relation == Relation::nsubj && c < t) subject = c;
    speaker |= (relation == Relation::nsubj || relation == Relation::obj) && c > t;
  }
  if (!subject || !speaker) return;
  frame.arguments.push_back({subject_slot(reading, frame), *subject, reading.phrase(*subject)});
  std::erase_if(reporting.arguments, [&](const Argument& argument) { return argument.head == *subject; });
}

}  // namespace

void find_arguments(const Reading& reading, std::vector<Frame>& frames) {
  FrameOf frame_of(reading.analysis.tokens.size(), no_frame);
  for (std::uint32_t f = 0; f < frames.size(); ++f) frame_of[frames[f].predicate] = f;
  for (auto& frame : frames) add_own(reading, frame);
  for (auto& frame : frames) {
    const auto head = reading.token(frame.predicate).head;
    if (head != frame.predicate && frame_of[head] != no_frame)
      take_back_subject(reading, frame, frames[frame_of[head]]);
  }
  // Heads before what hangs from them, so that a subject is handed down a chain of verbs.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_depth;
  for (std::uint32_t f = 0; f < frames.size(); ++f) {
    std::uint32_t depth = 0;
    for (auto t = frames[f].predicate; reading.token(t).head != t && depth < 200; t = reading.token(t).head) ++depth;
    by_depth.emplace_back(depth, f);
  }
  std::ranges::sort(by_depth);
  for (const auto& [depth, f] : by_depth) {
    auto& frame = frames[f];
    const auto head = reading.token(frame.predicate).head;
    const auto relation = reading.token(frame.predicate).relation;
    if (relation == Relation::acl_relcl) resolve_relative(reading, frame, head);
    if (relation == Relation::acl && !frame.nominal) describe_noun(reading, frame, head);
    if (head != frame.predicate && frame_of[head] != no_frame) inherit_from(reading, frame, frames[frame_of[head]]);
  }
}

}  // namespace rashomon
