// SPDX-License-Identifier: Apache-2.0
#include "claim/reported.h"

#include <algorithm>

namespace rashomon {
namespace {

class Content {
 public:
  Content(const Reading& reading, std::uint32_t verb) : reading_(reading), verb_(verb), kind_(reading.speech(verb)) {}

  std::vector<std::uint32_t> heads() const {
    std::vector<std::uint32_t> found;
    for (const auto c : reading_.tree.children(verb_)) {
      if (is_said(c)) found.push_back(c);
    }
    if (!found.empty()) return found;
    for (const auto c : reading_.tree.children(verb_)) {
      for (const auto below : reading_.tree.children(c)) {
        if (is_said_below(c, below)) found.push_back(below);
      }
    }
    if (const auto beside = said_beside(); found.empty() && beside) found.push_back(*beside);
    if (const auto handed = handed_up(); found.empty() && handed) found.push_back(*handed);
    if (const auto after = after_time(); found.empty() && after) found.push_back(*after);
    return found;
  }

 private:
  bool is_said(std::uint32_t c) const {
    const auto relation = reading_.token(c).relation;
    const bool quoted = reading_.quote_of(reading_.token(c).span) != nullptr;
    if (relation == Relation::ccomp || relation == Relation::xcomp) return true;
    if (relation == Relation::obj) return quoted;
    if (relation == Relation::conj) return c > verb_ && reading_.child(c, Relation::cc) && begins_as_content(c);
    if (relation == Relation::parataxis) return quoted || stands_behind_colon(c) || (c > verb_ && is_that_clause(c));
    return relation == Relation::advcl &&
           (is_that_clause(c) || stands_before(c) || is_asked_for(c) || is_bare_infinitive(c) || is_owned_up_to(c));
  }

  // "Confessed to starting the fire"
  bool is_owned_up_to(std::uint32_t c) const {
    const auto mark = reading_.child(c, Relation::mark);
    const auto form = reading_.token(c).features.verb_form;
    const bool noun_like =
        form == VerbForm::gerund || (form == VerbForm::participle && reading_.token(c).features.tense != Tense::past);
    return c > verb_ && noun_like && mark && reading_.token(*mark).upos == Upos::part;
  }

  // What a parser takes for an adverbial clause though its conjunction tells of no time, cause or condition.
  bool is_that_clause(std::uint32_t c) const {
    const auto mark = reading_.child(c, Relation::mark);
    if (is_infinitive(c) || !mark) return false;
    const auto word = reading_.lemma(*mark);
    const bool conjunction = reading_.token(*mark).upos == Upos::sconj || reading_.opens_content(*mark);
    return conjunction && !reading_.lexicon.slot(word) && !reading_.lexicon.modality(word, Upos::sconj);
  }

  // "Les routes rouvriront, assure le préfet": a clause without a conjunction that a comma sets off.
  bool stands_before(std::uint32_t c) const {
    const auto form = reading_.token(c).features.verb_form;
    const bool finite = std::ranges::any_of(reading_.tree.children(c), [&](std::uint32_t aux) {
      return universal(reading_.token(aux).relation) == Relation::aux &&
             reading_.token(aux).features.verb_form == VerbForm::finite;
    });
    const bool bare = form == VerbForm::infinitive || form == VerbForm::participle || form == VerbForm::gerund;
    if (c > verb_ || (bare && !finite)) return false;
    if (reading_.child(c, Relation::mark) || !has_subject(c)) return false;
    const auto end = reading_.tree.range(c).end;
    return reading_.analysis.form(end - 1) == "," || (end < verb_ && reading_.analysis.form(end) == ",");
  }

  // "Noted that he had left and said he would return": a clause without a conjunction whose subject follows the verb at
  // once, which the tree takes for one more conjunct.
  std::optional<std::uint32_t> said_beside() const {
    const auto above = reading_.token(verb_).head;
    if (reading_.token(verb_).relation != Relation::conj || !reading_.classes.speech(kind_).tells) return std::nullopt;
    for (const auto c : reading_.tree.children(above)) {
      if (c < verb_ || reading_.token(c).relation != Relation::conj || reading_.child(c, Relation::cc)) continue;
      const auto subject = reading_.child(c, Relation::nsubj);
      if (subject && reading_.tree.range(*subject).begin == verb_ + 1) return c;
    }
    return std::nullopt;
  }

  bool has_subject(std::uint32_t c) const {
    return std::ranges::any_of(reading_.tree.children(c), [&](std::uint32_t s) {
      return universal(reading_.token(s).relation) == Relation::nsubj && s < c;
    });
  }

  // "Said in a letter on Sunday that refunds would start": no clause describes a day, whatever the tree makes of it.
  std::optional<std::uint32_t> after_time() const {
    const auto end = reading_.analysis.sentences[sentence_of(reading_.analysis, verb_)].tokens.end;
    for (auto t = verb_ + 1; t + 1 < end; ++t) {
      if (reading_.token(t).features.verb_form == VerbForm::finite || reading_.analysis.form(t) == ";") break;
      if (reading_.mention<Time>(t) == nullptr || reading_.mention<Time>(t + 1) != nullptr) continue;
      if (!reading_.opens_content(t + 1)) continue;
      const auto head = reading_.token(t + 1).head;
      return head > t ? std::optional(head) : std::nullopt;
    }
    return std::nullopt;
  }

  // "A fini par admettre que ...", "was quick to point out that ...": the clause that an infinitive of speech tells,
  // which the tree ties to the verb above.
  std::optional<std::uint32_t> handed_up() const {
    const auto& token = reading_.token(verb_);
    const auto above = token.head;
    const bool below = token.relation == Relation::xcomp || token.relation == Relation::advcl;
    if (!is_infinitive(verb_) || !below || above >= verb_) return std::nullopt;
    for (const auto c : reading_.tree.children(above)) {
      const auto relation = reading_.token(c).relation;
      const bool clause = relation == Relation::ccomp || relation == Relation::advcl;
      if (clause && c > verb_ && begins_as_content(c)) return c;
    }
    return std::nullopt;
  }

  bool stands_behind_colon(std::uint32_t c) const {
    for (auto t = verb_ + 1; t < c; ++t) {
      if (reading_.analysis.form(t) == ":") return true;
    }
    return false;
  }

  // "Rester", "avoir été humiliées".
  bool is_infinitive(std::uint32_t t) const {
    const auto infinitive = [&](std::uint32_t each) {
      return reading_.token(each).features.verb_form == VerbForm::infinitive;
    };
    return infinitive(t) || std::ranges::any_of(reading_.tree.children(t), [&](std::uint32_t c) {
             return universal(reading_.token(c).relation) == Relation::aux && infinitive(c);
           });
  }

  // "Warned residents to stay indoors", "demandé aux habitants de rester".
  bool is_asked_for(std::uint32_t c) const {
    const bool form = is_infinitive(c) || reading_.token(c).features.verb_form == VerbForm::gerund;
    const auto& kind = reading_.classes.speech(kind_);
    return c > verb_ && form && (kind.asks || (kind.tells && is_infinitive(c) && has_addressee(c)));
  }

  // "Told the jury to ignore the remark", "dit aux habitants de rester": what is said to somebody is asked of them.
  bool has_addressee(std::uint32_t c) const {
    return std::ranges::any_of(reading_.tree.children(verb_), [&](std::uint32_t o) {
      const auto relation = universal(reading_.token(o).relation);
      const bool oblique =
          relation == Relation::obl && reading_.lexicon.slot(reading_.preposition(o)) == Slot::recipient;
      const bool complement = relation == Relation::obj || relation == Relation::iobj || oblique;
      return complement && o > verb_ && o < c && reading_.is_person(o);
    });
  }

  // "Affirment avoir été humiliées"
  bool is_bare_infinitive(std::uint32_t c) const {
    return c > verb_ && is_infinitive(c) && !reading_.child(c, Relation::mark) && !reading_.child(c, Relation::case_);
  }

  // What hangs from a complement of the verb and is said all the same.
  bool is_said_below(std::uint32_t complement, std::uint32_t c) const {
    if (complement < verb_ || c < complement) return false;
    const auto relation = reading_.token(c).relation;
    const auto above = universal(reading_.token(complement).relation);
    const bool object = above == Relation::obj || above == Relation::iobj;
    if (!object && above != Relation::obl) return false;
    // "Described how the crowd fled"
    if (reading_.token(complement).features.pron_type == PronType::interrogative) return has_subject(c);
    if (relation == Relation::acl && is_asked_for(c)) return true;
    // "Assure pour sa part que ...", "insisted in his turn that ..."
    if (relation == Relation::acl && above == Relation::obl && is_owned(complement)) return begins_as_content(c);
    if (relation == Relation::acl && is_infinitive(c)) return false;
    // "Say the soldiers arrived at dawn", taken for soldiers that arrived.
    if (relation == Relation::acl) return object && kind_ == "say" && !reading_.child(c, Relation::mark);
    return relation == Relation::acl_relcl && (begins_as_content(c) || is_told_to(complement, c));
  }

  // "Told the jury he had acted alone": no clause without a pronoun that relates describes whom something is told.
  bool is_told_to(std::uint32_t complement, std::uint32_t c) const {
    const auto& kind = reading_.classes.speech(kind_);
    const auto begin = reading_.tree.range(c).begin;
    const bool relates = reading_.token(begin).features.pron_type == PronType::relative;
    return kind.tells && !relates && has_subject(c) && reading_.is_person(complement) &&
           reading_.token(complement).upos != Upos::pron;
  }

  // "Sa part", "her turn"
  bool is_owned(std::uint32_t noun) const {
    return std::ranges::any_of(reading_.tree.children(noun),
                               [&](std::uint32_t c) { return c < noun && reading_.token(c).features.possessive; });
  }

  // "That" or "que" and a subject of its own.
  bool begins_as_content(std::uint32_t c) const {
    auto first = reading_.tree.range(c).begin;
    while (first < c && (reading_.token(first).upos == Upos::punct || reading_.token(first).upos == Upos::cconj))
      ++first;
    if (!reading_.opens_content(first)) return false;
    return std::ranges::any_of(reading_.tree.children(c), [&](std::uint32_t s) {
      return universal(reading_.token(s).relation) == Relation::nsubj && s != first && s < c;
    });
  }

  const Reading& reading_;
  std::uint32_t verb_;
  std::string_view kind_;
};

}  // namespace

std::vector<std::uint32_t> content_of(const Reading& reading, std::uint32_t verb) {
  return Content(reading, verb).heads();
}

std::optional<std::uint32_t> quoted_as_saying(const Reading& reading, std::uint32_t verb) {
  const auto passes_on = [&](std::uint32_t t) {
    const auto kind = reading.speech(t);
    return kind == "quote" || kind == "report";
  };
  const auto says = [&](std::uint32_t t, std::uint32_t above) {
    if (t < above || !reading.classes.speech(reading.speech(t)).tells) return false;
    const auto mark = reading.child(t, Relation::mark);
    return reading.speech(above) == "quote" ||
           (mark && reading.lexicon.opens_comment(reading.plain_words(reading.token(*mark).span)));
  };
  auto above = reading.token(verb).head, said = verb;
  if (passes_on(verb)) {
    const auto& below = reading.tree.children(verb);
    const auto clause = std::ranges::find_if(
        below, [&](std::uint32_t c) { return c > verb && reading.token(c).relation == Relation::advcl; });
    if (clause == below.end()) return std::nullopt;
    above = verb;
    said = *clause;
  }
  if (above == said || !passes_on(above) || !says(said, above)) return std::nullopt;
  const auto object = reading.child(above, Relation::obj), subject = reading.child(above, Relation::nsubj_pass);
  if (object && *object > above && *object < said) return object;
  return subject && *subject < above ? subject : std::nullopt;
}

bool decides(const Reading& reading, std::uint32_t verb) {
  const auto action = reading.lexicon.action(reading.lemma(verb), Upos::verb);
  if (action.empty() || action == reading.speech(verb)) return false;
  bool something = false;
  for (const auto c : reading.tree.children(verb)) {
    const auto relation = reading.token(c).relation;
    if (relation == Relation::ccomp || relation == Relation::xcomp || relation == Relation::parataxis) return false;
    if (relation != Relation::obj && relation != Relation::nsubj_pass) continue;
    // "Ann Roy, who was dismissed": whom the clause tells of. Nor is "dismissed Clara Holt" a denial.
    const bool relative = reading.token(c).features.pron_type == PronType::relative &&
                          universal(reading.token(verb).relation) == Relation::acl;
    const auto object = relative ? reading.token(verb).head : c;
    const auto upos = reading.token(object).upos;
    if ((upos != Upos::noun && upos != Upos::propn) ||
        !reading.lexicon.speech(reading.lemma(object), Upos::noun).empty())
      return false;
    something = true;
  }
  return something;
}

}  // namespace rashomon
