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
    return found;
  }

 private:
  bool is_said(std::uint32_t c) const {
    const auto relation = reading_.token(c).relation;
    const bool quoted = reading_.quote_of(reading_.token(c).span) != nullptr;
    if (relation == Relation::ccomp || relation == Relation::xcomp) return true;
    if (relation == Relation::obj) return quoted;
    if (relation == Relation::parataxis) return quoted || stands_behind_colon(c);
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
    const bool conjunction = reading_.token(*mark).upos == Upos::sconj ||
                             reading_.lexicon.opens_content(reading_.plain_words(reading_.token(*mark).span));
    return conjunction && !reading_.lexicon.slot(word) && !reading_.lexicon.modality(word, Upos::sconj);
  }

  // "Les routes rouvriront, assure le préfet": a clause without a conjunction that a comma sets off.
  bool stands_before(std::uint32_t c) const {
    const auto form = reading_.token(c).features.verb_form;
    if (c > verb_ || form == VerbForm::infinitive || form == VerbForm::participle || form == VerbForm::gerund)
      return false;
    if (reading_.child(c, Relation::mark) || !reading_.child(c, Relation::nsubj)) return false;
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
    if (relation == Relation::acl && is_asked_for(c)) return true;
    if (relation == Relation::acl && is_infinitive(c)) return false;
    // "Say the soldiers arrived at dawn", taken for soldiers that arrived.
    if (relation == Relation::acl) return object && kind_ == "say" && !reading_.child(c, Relation::mark);
    return relation == Relation::acl_relcl && begins_as_content(c);
  }

  // "That" or "que" and a subject of its own.
  bool begins_as_content(std::uint32_t c) const {
    auto first = reading_.tree.range(c).begin;
    while (first < c && reading_.token(first).upos == Upos::punct) ++first;
    if (!reading_.lexicon.opens_content(reading_.plain_words(reading_.token(first).span))) return false;
    return std::ranges::any_of(reading_.tree.children(c), [&](std::uint32_t s) {
      return universal(reading_.token(s).relation) == Relation::nsubj && s != first && s < c;
    });
  }

  const Reading& reading_;
  std::uint32_t verb_;
  std::string_view kind_;
};

// "When the board felt ready": an adverb that asks or relates opens the clause.
bool has_question_word(const Reading& reading, std::uint32_t verb) {
  return std::ranges::any_of(reading.tree.children(verb), [&](std::uint32_t c) {
    const auto type = reading.token(c).features.pron_type;
    const bool asks = type == PronType::interrogative || type == PronType::relative;
    return c < verb && asks && universal(reading.token(c).relation) == Relation::advmod;
  });
}

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
    const auto clause = reading.child(verb, Relation::advcl);
    if (!clause) return std::nullopt;
    above = verb;
    said = *clause;
  }
  if (above == said || !passes_on(above) || !says(said, above)) return std::nullopt;
  const auto object = reading.child(above, Relation::obj), subject = reading.child(above, Relation::nsubj_pass);
  if (object && *object > above && *object < said) return object;
  return subject && *subject < above ? subject : std::nullopt;
}

bool comments(const Reading& reading, std::uint32_t verb) {
  if (reading.token(verb).relation != Relation::advcl || reading.child(verb, Relation::ccomp)) return false;
  const auto mark = reading.child(verb, Relation::mark);
  return mark && reading.lexicon.opens_comment(reading.plain_words(reading.token(*mark).span));
}

bool is_conditioned(const Reading& reading, std::uint32_t verb) {
  const auto mark = reading.child(verb, Relation::mark);
  if (!mark) return reading.token(verb).relation == Relation::advcl && has_question_word(reading, verb);
  if (comments(reading, verb)) return false;
  return !reading.lexicon.opens_content(reading.plain_words(span_of(reading.analysis, reading.tree.range(*mark))));
}

bool is_aside(const Reading& reading, std::uint32_t verb, std::uint32_t end) {
  const auto relation = reading.token(verb).relation;
  return (relation == Relation::acl_relcl || relation == Relation::advcl) && reading.tree.range(verb).end + 2 < end;
}

bool decides(const Reading& reading, std::uint32_t verb) {
  const auto action = reading.lexicon.action(reading.lemma(verb), Upos::verb);
  if (action.empty() || action == reading.speech(verb)) return false;
  bool something = false;
  for (const auto c : reading.tree.children(verb)) {
    const auto relation = reading.token(c).relation;
    if (relation == Relation::ccomp || relation == Relation::xcomp || relation == Relation::parataxis) return false;
    if (relation != Relation::obj && relation != Relation::nsubj_pass) continue;
    const auto upos = reading.token(c).upos;  // "dismissed Clara Holt" is no denial either
    if ((upos != Upos::noun && upos != Upos::propn) || !reading.lexicon.speech(reading.lemma(c), Upos::noun).empty())
      return false;
    something = true;
  }
  return something;
}

}  // namespace rashomon
