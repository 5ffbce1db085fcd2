// SPDX-License-Identifier: Apache-2.0
// States that last: "is still at large", "remains in office", "escaped unharmed". What would end one has not happened
// to who is in it.
#include <algorithm>
#include <optional>
#include <utility>

#include "claim/claims.h"
#include "text/fold.h"

namespace rashomon {
namespace {

bool is_finite(const Features& features) { return features.verb_form == VerbForm::finite; }

bool is_auxiliary(Relation relation) {
  return relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop;
}

// Told of the time of writing, or of what is to come, not of a moment that lies behind: "remained closed for an hour"
// ended. What others say of their present may stand in the past ("said that he was still there").
bool is_of_now(const Reading& reading, const Frame& frame) {
  const auto t = frame.predicate;
  const auto of_past = [](const Features& features) {
    return features.tense == Tense::past || features.tense == Tense::imperfect;
  };
  bool past = is_finite(reading.token(t).features) && of_past(reading.token(t).features);
  for (const auto c : reading.tree.children(t)) {
    const auto relation = reading.token(c).relation;
    if (!is_auxiliary(relation)) continue;
    const auto& features = reading.token(c).features;
    past |= is_finite(features) && of_past(features);
  }
  // "Remained closed for six hours, police said": it lasted so long. "Was still closed on Tuesday": so it was then.
  bool dated = false;
  for (auto w = frame.clause.begin; w < frame.clause.end; ++w) {
    const auto* time = reading.mention<Time>(w);
    if (time == nullptr) continue;
    const auto& told = std::get<Time>(time->value);
    if (told.kind == TimeKind::duration) return false;
    dated |= told.kind == TimeKind::calendar && told.grain <= Grain::day;
  }
  return !past || dated || !frame.attribution.speaker_span.empty();
}

// "Until the end of the season", "if the talks fail", "pending repairs": it may end with that.
bool is_limited(const Reading& reading, std::uint32_t t) {
  const auto limits = [&](std::string_view words) { return reading.lexicon.state(words) == "limited"; };
  return std::ranges::any_of(reading.tree.children(t), [&](std::uint32_t c) {
    const auto relation = universal(reading.token(c).relation);
    if (relation == Relation::obl || relation == Relation::advmod) {
      const auto preposition = reading.preposition(c);
      return limits(preposition.substr(0, preposition.find(' ')));
    }
    return relation == Relation::advcl && std::ranges::any_of(reading.tree.children(c), [&](std::uint32_t m) {
             const auto tied = universal(reading.token(m).relation);
             if (tied != Relation::mark && tied != Relation::advmod) return false;
             const auto lemma = reading.lemma(m);
             return limits(lemma) || reading.lexicon.modality(lemma, Upos::sconj) == Modality::supposed;
           });
  });
}

class StateFinder {
 public:
  StateFinder(const Reading& reading, const std::vector<Frame>& frames) : reading_(reading), frames_(frames) {}

  std::vector<State> run() {
    for (std::uint32_t f = 0; f < frames_.size(); ++f) {
      if (!frames_[f].nominal) find(f);
    }
    return std::move(found_);
  }

 private:
  // Who is in it: of "keep the site open" the object, else the subject.
  std::optional<Argument> holder_of(const Frame& frame, bool object) const {
    const auto in = [&](Slot slot) -> std::optional<Argument> {
      const auto found = std::ranges::find(frame.arguments, slot, &Argument::slot);
      return found == frame.arguments.end() ? std::nullopt : std::optional(*found);
    };
    if (object) return in(Slot::patient);
    const auto agent = in(Slot::agent);
    // "Are held by the army": not by whom.
    const bool subject = agent && reading_.token(agent->head).relation != Relation::obl_agent;
    return subject ? agent : in(Slot::patient);
  }

  bool is_participle(std::uint32_t t) const {
    const auto& features = reading_.token(t).features;
    return reading_.token(t).upos == Upos::verb && features.verb_form == VerbForm::participle &&
           features.tense == Tense::past;
  }

  std::string_view participle_action(std::uint32_t t) const {
    const auto passive = reading_.passive_action(t);
    return passive.empty() ? reading_.lexicon.action(reading_.lemma(t), reading_.token(t).upos) : passive;
  }

  // The kind of state that a word tells, with its preposition or as what befell its holder.
  StateKind state_told_by(std::uint32_t t) const {
    const auto lemma = std::string(reading_.lemma(t));
    auto name = reading_.lexicon.state(lower(reading_.analysis.form(t)));
    if (const auto preposition = reading_.preposition(t); !preposition.empty())
      name = reading_.lexicon.state(preposition + ' ' + lemma);
    else if (name.empty())
      name = reading_.lexicon.state(lemma);
    if (name.empty() && (reading_.token(t).upos == Upos::adj || is_participle(t)) && reading_.preposition(t).empty())
      name = participle_action(t);
    if (name.empty() && reading_.preposition(t).empty() && is_office(t)) name = "office";
    return name.empty() ? StateKind() : reading_.classes.state(name);
  }

  // "Remains mayor", "reste député": without an article what somebody is called is what they hold; "remains a suspect"
  // is no office.
  bool is_office(std::uint32_t t) const {
    return reading_.mention<Role>(t) != nullptr || reading_.classes.office(reading_.thing(t)) ||
           (reading_.is_human(t) && !reading_.child(t, Relation::det));
  }

  // What a verb says of states: by itself, or with its particle or reflexive pronoun.
  StateKind said_by(std::uint32_t verb) const {
    const auto lemma = std::string(reading_.lemma(verb));
    if (reading_.token(verb).upos != Upos::verb) return {};
    auto name = reading_.lexicon.state(lemma);
    for (const auto c : reading_.tree.children(verb)) {
      const auto with = reading_.lexicon.state(lemma + ' ' + std::string(reading_.lemma(c)));
      if (!with.empty()) name = with;
    }
    return name.empty() ? StateKind() : reading_.classes.state(name);
  }

  void find(std::uint32_t f) {
    const auto& frame = frames_[f];
    const auto t = frame.predicate;
    // "If it rains, it stays closed, he said": the parser may hang the case from who tells of it.
    const auto above = reading_.token(t).head;
    const bool reported = above > t && !reading_.speech(above).empty();
    const bool limited = is_limited(reading_, t) || (reported && is_limited(reading_, above));
    const auto verb = said_by(t);
    // "Est resté", "has remained", whichever auxiliary the parser makes of it.
    const bool perfect = verb.holds && is_participle(t);
    const bool now = !limited && !perfect && is_of_now(reading_, frame);
    bool told = false;
    for (const auto c : reading_.tree.children(t)) {
      const auto relation = universal(reading_.token(c).relation);
      if (relation != Relation::xcomp && relation != Relation::obl && relation != Relation::obj) continue;
      const bool object = relation == Relation::xcomp && reading_.child(t, Relation::obj);
      const auto kind = state_told_by(c);
      const bool lasts = verb.holds && now && !is_limited(reading_, c);
      if (lasts || (kind.always && relation == Relation::xcomp)) add(f, c, kind, holder_of(frame, object));
      told |= relation != Relation::obl || !kind.endings.empty();
    }
    if (frame.copular || reading_.token(t).features.verb_form == VerbForm::participle) {
      const auto kind = state_told_by(t);
      if (kind.always || (now && (is_still(t) || frame.polarity == Polarity::denied || said_with_preposition(t))))
        add(f, t, kind, holder_of(frame, false));
    } else if (!told && now && !verb.endings.empty() && (verb.holds || is_event(holder_of(frame, false)))) {
      add(f, t, verb, holder_of(frame, false));
    }
  }

  // "Is at large": such a phrase tells of now, where "is closed" may tell of every night.
  bool said_with_preposition(std::uint32_t t) const { return !reading_.preposition(t).empty(); }

  bool is_event(const std::optional<Argument>& argument) const {
    return argument && !reading_.lexicon.action(reading_.lemma(argument->head), Upos::noun).empty();
  }

  bool has(std::uint32_t t, Negation kind) const {
    return std::ranges::any_of(reading_.tree.children(t), [&](std::uint32_t c) {
      return universal(reading_.token(c).relation) == Relation::advmod &&
             (reading_.negation(c) == kind || reading_.phrase_negation(c) == kind);
    });
  }
  bool is_still(std::uint32_t t) const { return has(t, Negation::still); }

  void add(std::uint32_t f, std::uint32_t word, const StateKind& kind, const std::optional<Argument>& holder) {
    const auto& frame = frames_[f];
    const bool ended = frame.polarity == Polarity::denied;
    // "Is not in custody" may tell that he never was.
    if (!holder || (ended && !has(frame.predicate, Negation::no_longer))) return;
    for (const auto& ending : kind.endings) {
      State state{f, word, *holder, kind.name, ending.by, ended};
      state.holder.slot = ending.by_holder ? Slot::agent : Slot::patient;
      found_.push_back(std::move(state));
    }
  }

  const Reading& reading_;
  const std::vector<Frame>& frames_;
  std::vector<State> found_;
};

}  // namespace

std::vector<State> find_states(const Reading& reading, const std::vector<Frame>& frames) {
  return StateFinder(reading, frames).run();
}

}  // namespace rashomon
