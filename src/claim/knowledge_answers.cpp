// SPDX-License-Identifier: Apache-2.0
// What answers the questions that an event leaves open: "a cigarette caused the fire", "the victims were named as", "he
// acted out of jealousy". Actions that answer, denied, leave open: "the attackers have not been identified".
#include <algorithm>
#include <utility>

#include "claim/knowledge.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class AnswerFinder {
 public:
  AnswerFinder(const Matters& matters, const std::vector<FrameContext>& contexts, const std::set<std::uint32_t>& asked)
      : matters_(matters), reading_(matters.reading()), contexts_(contexts), asked_(asked) {}

  std::vector<Knowledge> run() {
    for (std::uint32_t f = 0; f < matters_.frames().size(); ++f) {
      const auto& frame = matters_.frames()[f];
      frame_ = f;
      const bool held = frame.modality == Modality::asserted || frame.modality == Modality::reported;
      const bool grudge = frame.modality == Modality::wanted && matters_.tells(frame.predicate) == "grudge";
      if (frame.nominal || asked_.contains(frame.predicate) || contexts_[f].within_denial || is_asked(frame)) continue;
      if (held || grudge) read(frame);
    }
    for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
      frame_ = UINT32_MAX;
      if (reading_.token(t).upos == Upos::noun) read_noun(t);
    }
    return std::move(found_);
  }

 private:
  using Named = Matters::Named;

  bool is_asked(const Frame& frame) const {
    return std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
      return reading_.token(c).features.pron_type == PronType::interrogative;
    });
  }

  void read(const Frame& frame) {
    const auto is = [&](std::string_view part) { return reading_.classes.matters(frame.action, part); };
    const bool denied = frame.polarity == Polarity::denied;
    if (is("claims")) return claim(frame, !denied);
    if (is("identifies")) return identified(frame, !denied);
    if (denied) return;
    if (frame.copular) return is_told(frame);
    if (is("causes") || reading_.classes.begins(frame.action)) caused(frame);
    if (is("harm")) harmed(frame);
    const auto tells = matters_.tells(frame.predicate);
    if (tells == "due") due(frame);
    if (tells == "identity") named(frame);
    owned_up(frame);
    if (tells == "acts" || tells == "grudge") acted(frame, tells);
    if (tells == "known" || tells == "found") revealed(frame);
  }

  std::optional<std::uint32_t> subject(const Frame& frame) const {
    for (const auto c : reading_.tree.children(frame.predicate))
      if (universal(reading_.token(c).relation) == Relation::nsubj) return c;
    auto found = matters_.in_slot(frame, Slot::agent);
    return found ? found : matters_.in_slot(frame, Slot::patient);
  }
  static bool tells_something(const Token& token) { return token.upos == Upos::noun || token.upos == Upos::propn; }
  std::optional<Named> event_of(const Frame& frame) const {
    for (const auto& argument : frame.arguments) {
      if (const auto named = matters_.event_named(argument.head)) return named;
    }
    return matters_.event_below(frame.predicate);
  }

  // "Claimed responsibility for the attack": who did it says so.
  void claim(const Frame& frame, bool known) {
    const auto event = event_of(frame);
    const auto patient = matters_.in_slot(frame, Slot::patient);
    // "Revendiquent la victoire", "claims land": no deed.
    const auto whole =
        patient ? std::string(reading_.lemma(frame.predicate)) + ' ' + std::string(reading_.lemma(*patient)) : "";
    if (!event && reading_.lexicon.action(whole, Upos::verb) != frame.action) return;
    add(frame.predicate, "claim", event, known);
    if (known && matters_.in_slot(frame, Slot::agent)) add(frame.predicate, "culprit", event, true);
  }

  void identified(const Frame& frame, bool known) {
    const auto whom = matters_.in_slot(frame, Slot::patient);
    if (!whom) return;
    auto question = matters_.whose(reading_.referent(*whom));
    // "Identified the problem" is no identity, and a cause found is one told of by its noun.
    if (question.empty()) return;
    const bool called = std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
      return universal(reading_.token(c).relation) == Relation::obl && tells_something(reading_.token(c));
    });
    if (contexts_[frame_].attributive && !called) return;
    // "No suspect has been identified": nor is who did it.
    if (!known && question == "identity/suspect") add(frame.predicate, "culprit", std::nullopt, false);
    add(frame.predicate, std::move(question), std::nullopt, known);
  }

  // "Named the victims as Ann Lee".
  void named(const Frame& frame) {
    const auto whom = matters_.in_slot(frame, Slot::patient);
    const bool called = std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
      return reading_.token(c).upos == Upos::propn && !(whom && *whom == c);
    });
    if (whom && called) add(frame.predicate, matters_.whose(reading_.referent(*whom)), std::nullopt, true);
  }

  // "The group said it carried out the attack": who says so of themselves.
  void owned_up(const Frame& frame) {
    const auto agent = matters_.in_slot(frame, Slot::agent);
    const auto speaker = frame.attribution.speaker_span;
    if (speaker.empty() || (agent && reading_.token(*agent).upos != Upos::pron)) return;
    const auto words = reading_.tokens_in(speaker);
    bool group = false;
    for (auto w = words.begin; w < words.end; ++w) {
      if (matters_.knows(w) && reading_.mention<Name>(w) == nullptr) return;
      group |= reading_.is_person(w) || reading_.mention<Name>(w) != nullptr;
    }
    const auto patient = matters_.in_slot(frame, Slot::patient);
    const auto event = patient ? matters_.event_named(*patient) : std::nullopt;
    if (!group || !event || !reading_.classes.matters(event->event, "deed") || !reading_.classes.carries(frame.action))
      return;
    add(frame.predicate, "claim", event, true);
    add(frame.predicate, "culprit", event, true);
  }

  // "A cigarette caused the fire", "the fire was started by a cigarette".
  void caused(const Frame& frame) {
    const auto patient = matters_.in_slot(frame, Slot::patient);
    auto by = matters_.in_slot(frame, Slot::agent);
    if (!by) by = matters_.in_slot(frame, Slot::cause);
    if (!patient || !by || *by == *patient || !tells_something(reading_.token(*by))) return;
    // "The gunmen began the assault": who begins it is no cause.
    if (reading_.classes.begins(frame.action) && (reading_.is_person(*by) || reading_.name(*by) != nullptr)) return;
    const auto event = matters_.event_named(*patient);
    // "Caused the death of many": what the event did.
    if (event && !reading_.classes.matters(event->event, "harm")) add(frame.predicate, "cause", event, true);
    const auto before = found_.size();
    if (!event && reading_.token(*patient).upos == Upos::pron) add(frame.predicate, "cause", std::nullopt, true);
    if (found_.size() > before) found_.back().unsaid = true;
  }

  // "Results from a leak", "est parti d'un barbecue".
  void due(const Frame& frame) {
    const auto about = subject(frame);
    const auto event = about ? matters_.event_named(*about) : std::nullopt;
    const bool told = std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
      return universal(reading_.token(c).relation) == Relation::obl && tells_something(reading_.token(c));
    });
    if (event && told) add(frame.predicate, "cause", event, true);
  }

  // "Acted out of jealousy", "wanted to avenge his dismissal", "the attack was motivated by greed".
  void acted(const Frame& frame, std::string_view tells) {
    const auto about = subject(frame);
    if (!about) return;
    const auto event = matters_.event_named(*about);
    if (!event && tells == "grudge" && !is_suspected(*about)) return;
    if (!event && !reading_.is_person(*about) && reading_.token(*about).upos != Upos::pron) return;
    add(frame.predicate, "motive", event, true);
  }
  bool is_suspected(std::uint32_t t) const {
    const auto who = reading_.referent(t);
    return matters_.has_part(who, "culprit") || reading_.classes.is_a(reading_.thing(who), "suspect") ||
           reading_.token(t).upos == Upos::pron;
  }

  // "Police revealed the motive", "the cause of the crash has been determined".
  void revealed(const Frame& frame) {
    if (!contexts_[frame_].finite) return;
    for (const auto slot : {Slot::patient, Slot::agent}) {
      const auto noun = matters_.in_slot(frame, slot);
      if (!noun || reading_.token(*noun).upos != Upos::noun || matters_.is_denied(*noun)) continue;
      const auto about = matters_.tells(std::string(reading_.lemma(*noun)));
      if (about == "cause" || about == "motive")
        add(frame.predicate, std::string(about), matters_.event_below(*noun), true);
    }
  }

  // "14 people", "une dizaine de blessés".
  bool is_counted(std::uint32_t noun) const {
    const auto words = reading_.phrase(noun);
    for (auto w = words.begin; w <= noun; ++w)
      if (reading_.mention<Quantity>(w) != nullptr) return true;
    return false;
  }

  bool is_named(std::uint32_t t) const {
    const auto* name = reading_.name(t);
    return name != nullptr && name->kind == NameKind::person && name->parts.size() > 1;
  }

  // Of whom is told what befell them: their names and how many they are.
  void harmed(const Frame& frame) {
    auto whom = matters_.in_slot(frame, Slot::patient);
    if (!whom && contexts_[frame_].intransitive) whom = matters_.in_slot(frame, Slot::agent);
    if (!whom || contexts_[frame_].attributive || !matters_.in_lead(frame.predicate)) return;
    if (is_counted(*whom)) add(frame.predicate, "toll", std::nullopt, true);
    if (is_named(*whom) && reading_.classes.is_a(frame.action, "die"))
      add(frame.predicate, "identity/victim", std::nullopt, true);
  }

  // "The motive was greed", "the crash was due to ice", "a leak is behind the blast", "the gunman is a student".
  void is_told(const Frame& frame) {
    const auto p = frame.predicate;
    const auto about = subject(frame);
    if (!about || *about == p) return;
    const auto by_preposition = matters_.tells(reading_.preposition(p));
    const auto tells = by_preposition.empty() ? matters_.tells(p) : by_preposition;
    const auto event = matters_.event_named(*about);
    if (tells == "due" || tells == "manner") {
      if (event) add(p, "cause", event, true);
    } else if (tells == "behind") {
      auto of = by_preposition.empty() ? matters_.event_below(p) : matters_.event_named(p);
      if (!of) of = matters_.event_below(p);
      if (!of) return;
      const bool somebody =
          reading_.is_person(*about) || reading_.name(*about) != nullptr || reading_.token(*about).upos == Upos::pron;
      add(p, somebody ? "culprit" : "cause", of, true);
    } else if (tells == "grudge") {
      acted(frame, tells);
    } else if (tells.empty() || tells == "cause") {
      is_called(frame, *about, event);
    }
  }
  void is_called(const Frame& frame, std::uint32_t about, const std::optional<Named>& event) {
    const auto p = frame.predicate;
    const auto asked = matters_.tells(std::string(reading_.lemma(about)));
    const bool noun = tells_something(reading_.token(p));
    if ((asked == "cause" || asked == "motive") && noun)
      add(p, std::string(asked), matters_.event_below(about), true);
    else if (event && std::ranges::any_of(reading_.tree.children(p), [&](std::uint32_t c) {
               return matters_.tells(std::string(reading_.lemma(c))) == "manner";
             }))
      add(p, "cause", event, true);  // "est d'origine criminelle"
    else if (noun && matters_.whose(about) == "culprit" && (reading_.is_person(p) || reading_.name(p) != nullptr))
      add(p, "culprit", std::nullopt, true);
    else if (matters_.whose(about) == "identity/victim" && is_named(p))
      add(p, "identity/victim", std::nullopt, true);
  }

  // "The victim, Ann Lee"; "no claim of responsibility", "22 morts".
  void read_noun(std::uint32_t t) {
    if (matters_.tells(t) == "claim") {
      if (matters_.is_denied(t) || matters_.is_denied(reading_.token(t).head))
        add(t, "claim", matters_.event_below(t), false);
      return;
    }
    if (!matters_.in_lead(t)) return;
    if (matters_.has_part(t, "victim") && is_counted(t)) add(t, "toll", std::nullopt, true);
    const auto* name = reading_.name(t);
    const bool named = name != nullptr && name->kind == NameKind::person;
    if (named && (matters_.has_part(t, "victim") || matters_.has_part(t, "culprit")))
      add(t, matters_.whose(t), std::nullopt, true);
  }

  void add(std::uint32_t t, std::string question, const std::optional<Named>& event, bool known) {
    if (question.empty() || (event && !event->ours)) return;
    Knowledge knowledge;
    knowledge.question = std::move(question);
    knowledge.known = known;
    knowledge.word = t;
    knowledge.sentence = sentence_of(reading_.analysis, t);
    knowledge.frame = frame_;
    if (frame_ != UINT32_MAX && known) knowledge.span = matters_.answer(matters_.frames()[frame_]);
    if (event) knowledge.event = event->event;
    if (frame_ != UINT32_MAX) {
      const auto& frame = matters_.frames()[frame_];
      // What only describes its noun is compared with nothing else ("the attack, claimed by rebels").
      if (!frame.action.starts_with('~') && !contexts_[frame_].attributive) knowledge.told_by = frame.action;
      knowledge.modality = frame.modality;
    }
    found_.push_back(std::move(knowledge));
  }

  const Matters& matters_;
  const Reading& reading_;
  const std::vector<FrameContext>& contexts_;
  const std::set<std::uint32_t>& asked_;
  std::uint32_t frame_ = UINT32_MAX;  // that is being read
  std::vector<Knowledge> found_;
};

}  // namespace

std::vector<Knowledge> find_answers(const Matters& matters, const std::vector<FrameContext>& contexts,
                                    const std::set<std::uint32_t>& asked) {
  return AnswerFinder(matters, contexts, asked).run();
}

}  // namespace rashomon
