// SPDX-License-Identifier: Apache-2.0
// What is said not to be known: "the motive is unclear", "on ignore qui a tiré", "have yet to determine what caused the
// fire".
#include <algorithm>

#include "claim/knowledge.h"
#include "text/fold.h"

namespace rashomon {
namespace {

class UnknownFinder {
 public:
  UnknownFinder(const Matters& matters, std::set<std::uint32_t>& asked)
      : matters_(matters), reading_(matters.reading()), asked_(asked) {}

  std::vector<Knowledge> run() {
    for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
      const auto upos = reading_.token(t).upos;
      if (upos != Upos::verb && upos != Upos::adj && upos != Upos::noun && upos != Upos::aux) continue;
      const auto kind = matters_.tells(t);
      if (kind == "known" || kind == "found" || kind == "unknown") read(t, kind);
    }
    return std::move(found_);
  }

 private:
  // "Remains *unknown*", "made *public*", "is still trying to *determine*": the verb above, else the word itself.
  std::uint32_t governor(std::uint32_t t) const {
    const auto& token = reading_.token(t);
    const auto relation = universal(token.relation);
    const bool governed = relation == Relation::xcomp || relation == Relation::amod || relation == Relation::obl ||
                          relation == Relation::obj || relation == Relation::ccomp || relation == Relation::advmod;
    const auto upos = reading_.token(token.head).upos;
    // "Officials said that it is not known": who says so is no part of it.
    const bool told = relation == Relation::ccomp && !reading_.speech(token.head).empty();
    return governed && !told && (upos == Upos::verb || upos == Upos::aux) ? token.head : t;
  }

  // "Are trying to determine", "an inquiry to establish", "must explain": it is still to be done.
  bool is_sought(std::uint32_t t) const {
    const auto* frame = matters_.frame_at(t);
    if (frame != nullptr && (frame->modality == Modality::planned || frame->modality == Modality::wanted)) return true;
    const auto& token = reading_.token(t);
    if (token.features.verb_form != VerbForm::infinitive) return false;
    const auto relation = universal(token.relation);
    if (relation == Relation::advcl || relation == Relation::acl) return true;
    const auto above = reading_.lexicon.action(reading_.lemma(token.head), Upos::verb);
    return relation == Relation::xcomp &&
           (above == "try" || above == "attempt" || above == "search" || above == "work" ||
            reading_.lexicon.state(reading_.lemma(token.head)) == "stay");
  }

  bool is_open(std::uint32_t t, std::string_view kind) const {
    const auto above = governor(t);
    const bool denied = matters_.is_denied(t) || (above != t && matters_.is_denied(above));
    if (kind == "unknown") return !denied;
    return denied || (kind == "found" && is_sought(t));
  }

  // What nobody in particular, an authority or the outlet does not know, not what somebody in the story does not.
  bool is_known_to_tell(std::uint32_t t) const {
    for (const auto at : {t, governor(t)}) {
      const auto* frame = matters_.frame_at(at);
      if (frame == nullptr) continue;
      if (frame->modality == Modality::supposed || frame->modality == Modality::asked ||
          frame->modality == Modality::possible)
        return false;
      const auto speaker = frame->attribution.speaker_span;
      if (speaker.empty() ? frame->quoted : !speaks_for_all(speaker)) return false;
      const auto who = matters_.in_slot(*frame, Slot::agent);
      if (who && *who != at && !may_know(*who)) return false;
    }
    return true;
  }
  bool speaks_for_all(Span speaker) const {
    const auto range = reading_.tokens_in(speaker);
    for (auto w = range.begin; w < range.end; ++w)
      if (matters_.knows(w)) return true;
    return false;
  }
  bool may_know(std::uint32_t who) const {
    const auto& token = reading_.token(who);
    if (!matters_.tells(std::string(reading_.lemma(who))).empty()) return true;  // "the motive is not clear"
    if (reading_.lexicon.names_nobody(lower(reading_.analysis.form(who)))) return true;
    if (token.upos == Upos::pron || token.upos == Upos::det) {
      return universal(token.relation) == Relation::expl || reading_.negation(who) == Negation::not_so ||
             is_impersonal(who);
    }
    return matters_.knows(who) || !(reading_.is_person(who) || reading_.name(who) != nullptr);
  }
  // "It is not clear", "il n'est pas établi": a third person of things that refers to nobody.
  bool is_impersonal(std::uint32_t who) const {
    const auto& token = reading_.token(who);
    const auto verb = token.head;
    const bool copular = reading_.child(verb, Relation::cop) || reading_.child(verb, Relation::aux_pass) ||
                         reading_.lexicon.state(reading_.lemma(verb)) == "stay";
    return copular && token.features.number != Number::plural && token.upos == Upos::pron;
  }

  void read(std::uint32_t t, std::string_view kind) {
    const auto before = found_.size();
    if (!is_open(t, kind)) {
      // "Knows who", "revealed what": what is asked for is told nowhere here.
      const auto question = question_word(t);
      const bool right_behind = question && *question > t && *question - t <= 2;
      if (question && (kind != "known" || right_behind)) asked_clause(*question);
      return;
    }
    // Who is still looking for it looks for everybody.
    const bool tells = is_known_to_tell(t) || (kind == "found" && is_sought(t));
    for (const auto at : {t, governor(t)}) {
      for (const auto c : reading_.tree.children(at)) {
        if (c == t || !tells) continue;
        const auto relation = universal(reading_.token(c).relation);
        if (relation == Relation::nsubj || relation == Relation::obj || relation == Relation::obl ||
            relation == Relation::csubj || relation == Relation::xcomp || relation == Relation::ccomp)
          topic(t, at, c);
      }
      if (governor(t) == t) break;
    }
    const auto& token = reading_.token(t);
    if (token.relation == Relation::amod && token.head != t && tells) topic(t, token.head, token.head);
    if (found_.size() > before) return;
    if (const auto question = question_word(t)) {
      const auto clause = asked_clause(*question);
      if (!tells) return;
      if (matters_.asks(*question) == "whether" && asks_of_victims(*question))
        add(t, "toll", std::nullopt, cover_of(t, *question + 1));
      else if (clause != nullptr)
        add_asked(t, *question, *clause);
    }
  }

  // "The motive for the attack", "his identity".
  void topic(std::uint32_t t, std::uint32_t above, std::uint32_t noun) {
    if (reading_.token(noun).upos != Upos::noun) return;
    const auto about = matters_.tells(std::string(reading_.lemma(noun)));
    std::string question;
    auto event = matters_.event_below(noun);
    if (!event && above != noun) event = matters_.event_below(above);
    if (about == "cause" || about == "motive" || about == "toll")
      question = about;
    else if (about == "reason")
      question = event && reading_.classes.matters(event->event, "deed") ? "motive" : "cause";
    else if (about == "identity")
      question = owner_of(noun);
    if (about == "toll" && !event && !is_of_harm(noun)) return;
    add(t, std::move(question), event, cover_of(t, noun));
  }
  // "The number of victims", "le bilan": not "the number of flights".
  bool is_of_harm(std::uint32_t noun) const {
    bool narrowed = false, harmed = false;
    for (const auto c : reading_.tree.children(noun)) {
      if (universal(reading_.token(c).relation) != Relation::nmod) continue;
      narrowed = true;
      harmed |= matters_.has_part(c, "victim");
    }
    return narrowed ? harmed : reading_.lexicon.thing(reading_.lemma(noun)) == "toll";
  }
  std::string owner_of(std::uint32_t noun) const {
    for (const auto c : reading_.tree.children(noun)) {
      const auto relation = universal(reading_.token(c).relation);
      if (relation != Relation::nmod && relation != Relation::det) continue;
      const auto who = owner(c);
      if (const auto question = matters_.whose(who); !question.empty()) return question;
    }
    return "";
  }
  // "The victim, whose name", "their identities": who was spoken of last.
  std::uint32_t owner(std::uint32_t word) const {
    const auto who = reading_.referent(word);
    const auto& features = reading_.token(word).features;
    if (who != word || !(features.possessive || reading_.token(word).upos == Upos::pron)) return who;
    const auto sentence = sentence_of(reading_.analysis, word);
    const auto first = reading_.analysis.sentences[sentence == 0 ? 0 : sentence - 1].tokens.begin;
    for (auto t = word; t-- > first;) {
      if (reading_.token(t).upos == Upos::noun && !matters_.whose(t).empty()) return t;
    }
    return who;
  }

  // The word behind, or at the head of the sentence before, that asks: "who", "ce qui", "combien".
  std::optional<std::uint32_t> question_word(std::uint32_t t) const {
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, t)].tokens;
    const auto last = std::min(sentence.end, t + 1 + reading_.thresholds().asked_tokens);
    for (auto q = t + 1; q < last; ++q) {
      if (!matters_.asks(q).empty()) return q;
      const auto upos = reading_.token(q).upos;
      if (upos == Upos::punct || upos == Upos::verb) break;
    }
    if (!matters_.asks(sentence.begin).empty() && sentence.begin < t) return sentence.begin;
    return std::nullopt;
  }
  // The frame of the clause that the word opens; its predicate answers nothing.
  const Frame* asked_clause(std::uint32_t question) {
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, question)].tokens;
    for (auto p = question + 1; p < sentence.end; ++p) {
      const auto* frame = matters_.frame_at(p);
      if (frame == nullptr || frame->nominal) continue;
      asked_.insert(p);
      return frame;
    }
    return nullptr;
  }

  void add_asked(std::uint32_t t, std::uint32_t q, const Frame& clause) {
    const auto kind = matters_.asks(q);
    const auto p = clause.predicate;
    auto event = matters_.event_below(p);
    const auto is = [&](std::string_view part) { return reading_.classes.matters(clause.action, part); };
    const bool deed = is("deed") || (event && reading_.classes.matters(event->event, "deed"));
    if (!event && (is("deed") || is("mishap") || is("harm")))
      event = Matters::Named{clause.action, matters_.at_the_head(clause.action)};
    const bool passive = reading_.child(p, Relation::aux_pass).has_value();
    const bool causes = is("causes") || reading_.classes.begins(clause.action);
    std::string question;
    if (kind == "who") {
      const auto behind = matters_.tells(reading_.preposition(p)) == "behind" || matters_.tells(p) == "behind";
      if (behind && !event) event = matters_.event_named(p);
      if (passive && is("harm"))
        question = "identity/victim";
      else if (!passive && (behind || deed || causes || is("mishap") || clause.action.starts_with('~')) &&
               (event || behind))
        question = "culprit";
    } else if (kind == "what" && causes && event) {
      question = "cause";
    } else if (kind == "why") {
      const auto agent = matters_.in_slot(clause, Slot::agent);
      const bool somebody = agent && (reading_.is_person(*agent) || is_somebody(*agent));
      question = deed || somebody ? "motive" : event ? "cause" : "";
    } else if ((kind == "how_many" || kind == "whether") && is("harm")) {
      question = "toll";
    }
    add(t, std::move(question), event, cover_of(t, p));
  }
  bool is_somebody(std::uint32_t t) const {
    return reading_.token(t).upos == Upos::pron && reading_.token(t).features.gender != Gender::neuter;
  }
  // "If there were any casualties", "s'il y a des blessés".
  bool asks_of_victims(std::uint32_t question) const {
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, question)].tokens;
    const auto last = std::min(sentence.end, question + 1 + reading_.thresholds().asked_tokens);
    for (auto t = question + 1; t < last; ++t) {
      if (reading_.token(t).upos == Upos::noun) return matters_.has_part(t, "victim");
    }
    return false;
  }

  // From the word that tells so to what is not known, where both stand close together.
  Span cover_of(std::uint32_t t, std::uint32_t other) const {
    auto span = reading_.token(t).span;
    for (const auto at : {t, governor(t)}) {
      span = cover(span, reading_.token(at).span);
      for (const auto c : reading_.tree.children(at)) {
        const auto relation = universal(reading_.token(c).relation);
        if (relation == Relation::aux || relation == Relation::cop || relation == Relation::advmod)
          span = cover(span, reading_.token(c).span);
      }
    }
    const auto whole = cover(span, span_of(reading_.analysis, reading_.phrase(other)));
    const auto most = reading_.thresholds().description_tokens;
    if (reading_.tokens_in(whole).size() <= most) return whole;
    const auto head = cover(span, reading_.token(other).span);
    return reading_.tokens_in(head).size() <= most ? head : span;
  }

  void add(std::uint32_t t, std::string question, const std::optional<Matters::Named>& event, Span span) {
    if (question.empty() || (event && !event->ours)) return;
    Knowledge knowledge;
    knowledge.question = std::move(question);
    knowledge.word = t;
    knowledge.sentence = sentence_of(reading_.analysis, t);
    knowledge.frame =
        matters_.frame_number(t) != UINT32_MAX ? matters_.frame_number(t) : matters_.frame_number(governor(t));
    knowledge.span = span;
    if (event) knowledge.event = event->event;
    if (const auto* frame = matters_.frame_at(t);
        frame != nullptr && reading_.classes.matters(frame->action, "identifies"))
      knowledge.told_by = frame->action;
    found_.push_back(std::move(knowledge));
  }

  const Matters& matters_;
  const Reading& reading_;
  std::set<std::uint32_t>& asked_;
  std::vector<Knowledge> found_;
};

}  // namespace

std::vector<Knowledge> find_unknown(const Matters& matters, std::set<std::uint32_t>& asked) {
  return UnknownFinder(matters, asked).run();
}

}  // namespace rashomon
