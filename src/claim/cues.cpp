// SPDX-License-Identifier: Apache-2.0
// Sources behind a cue: "selon X", "according to X", "à en croire X", "pour X". The tree ties most of them to the noun;
// where it does not, the words are looked for as they stand.
#include "claim/cues.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "text/fold.h"

namespace rashomon {
namespace {

class Finder {
 public:
  explicit Finder(const Reading& reading) : reading_(reading) {}

  std::vector<Cue> run() {
    for (const auto& sentence : reading_.analysis.sentences) {
      first_of_sentence_ = std::ssize(cues_);
      for (auto t = sentence.tokens.begin; t < sentence.tokens.end; ++t) find_above(t);
      for (auto t = sentence.tokens.begin; t < sentence.tokens.end; ++t) find_words(t, sentence.tokens);
    }
    std::ranges::stable_sort(cues_, {}, &Cue::source);
    return std::move(cues_);
  }

 private:
  // "Ninety miles per hour": what tells of each, behind a number, speaks for nobody.
  bool is_rate(std::uint32_t t) const {
    return reading_.lexicon.measuring(reading_.preposition(t)) == "each" && !reading_.child(t, Relation::det) &&
           reading_.child(reading_.token(t).head, Relation::nummod).has_value();
  }

  // The cue that a noun's preposition is, or the clause that it is the object of.
  void find_above(std::uint32_t t) {
    const auto preposition = reading_.preposition_words(t);
    const bool cued = !preposition.empty() && !is_rate(t) &&
                      (reading_.lexicon.is_source_cue(preposition) || tells_a_view(t, preposition));
    if (const auto owner = cued ? std::nullopt : owner_of_words(t, preposition)) {
      cues_.push_back({*owner, span_of(reading_.analysis, reading_.tree.range(t)), reading_.token(t).head, t});
      return;
    }
    const auto verb = reading_.token(t).head;
    if (const auto who = viewer(t)) {
      cues_.push_back({*who, reading_.token(t - 1).span, top_behind(t), t});
      return;
    }
    const bool clausal = !cued && reading_.token(t).relation == Relation::obj && is_cue_clause(verb, t);
    if (!cued && !clausal) return;
    const auto apart = clausal ? verb : t;
    const auto governor = reading_.token(apart).head;
    if (governor == t || reading_.token(t).features.pron_type == PronType::relative) return;
    cues_.push_back({t, cue_span(t), set_off(apart) ? main_clause(apart) : governor, apart});
  }

  // "By the minister's own admission, ...": whose words the noun stands for.
  std::optional<std::uint32_t> owner_of_words(std::uint32_t noun, const std::string& preposition) const {
    if (preposition.empty() || reading_.token(noun).head == noun) return std::nullopt;
    if (reading_.lexicon.cue(preposition + ' ' + std::string(reading_.lemma(noun))) != "whose") return std::nullopt;
    for (const auto c : reading_.tree.children(noun)) {
      const auto& token = reading_.token(c);
      if (c > noun) break;
      if (token.relation == Relation::nmod_poss && token.upos != Upos::pron) return c;
      // "By her own account, the driver ...": whom the clause is about.
      if (token.features.possessive && token.features.person == Person::third)
        return subject_of(reading_.token(noun).head).value_or(c);
    }
    return std::nullopt;
  }

  // The person who is the subject of a predicate.
  std::optional<std::uint32_t> subject_of(std::uint32_t predicate) const {
    for (const auto c : reading_.tree.children(predicate)) {
      const auto upos = reading_.token(c).upos;
      const bool nominal = upos == Upos::noun || upos == Upos::propn;
      if (universal(reading_.token(c).relation) == Relation::nsubj && nominal && reading_.is_person(c)) return c;
    }
    return std::nullopt;
  }

  // "..., d'après la préfecture.": a comma before it and nothing behind tells that the whole sentence is said.
  bool set_off(std::uint32_t apart) const {
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, apart)];
    const auto phrase = reading_.tree.range(apart);
    auto begin = phrase.begin, end = phrase.end;
    while (begin < apart && reading_.token(begin).upos == Upos::punct) ++begin;
    const bool comma = begin > sentence.tokens.begin && reading_.analysis.form(begin - 1) == ",";
    while (end < sentence.tokens.end && reading_.token(end).upos == Upos::punct && reading_.analysis.form(end) != ";")
      ++end;
    return comma && end == sentence.tokens.end && !hangs_from(reading_.analysis, sentence.root, apart);
  }

  // The highest predicate above a phrase that no semicolon divides from it.
  std::uint32_t main_clause(std::uint32_t apart) const {
    auto found = reading_.token(apart).head;
    for (auto t = found; reading_.token(t).head != t; t = reading_.token(t).head) {
      const auto above = reading_.token(t).head;
      for (auto between = std::min(above, apart); between < std::max(above, apart); ++between) {
        if (reading_.analysis.form(between) == ";") return found;
      }
      found = above;
    }
    return found;
  }

  // "À en croire son entourage, ...": an infinitive that makes a cue with all that stands before its object.
  bool is_cue_clause(std::uint32_t verb, std::uint32_t object) const {
    if (reading_.token(verb).features.verb_form != VerbForm::infinitive || reading_.token(verb).head == verb)
      return false;
    auto begin = reading_.tree.range(verb).begin;
    const auto end = reading_.tree.range(object).begin;
    while (begin < verb && reading_.token(begin).upos == Upos::punct) ++begin;
    return begin < end && end > verb && reading_.lexicon.is_source_cue(words(begin, end));
  }

  std::string words(std::uint32_t begin, std::uint32_t end) const {
    return reading_.plain_words(cover(reading_.token(begin).span, reading_.token(end - 1).span));
  }

  // "Pour l'économiste Anne Petit, ...": a person's view of what follows, where it opens the sentence.
  bool tells_a_view(std::uint32_t t, const std::string& preposition) const {
    if (!reading_.lexicon.is_view_cue(preposition)) return false;
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, t)].tokens;
    const auto phrase = reading_.tree.range(t);
    if (phrase.begin != sentence.begin || phrase.end >= sentence.end) return false;
    const auto end = end_of_view(t, phrase);
    const bool set_off = end < reading_.analysis.tokens.size() && reading_.analysis.form(end) == ",";
    const bool named = (reading_.name(t) != nullptr || reading_.token(t).upos == Upos::propn) &&
                       (reading_.mention<Place>(t) == nullptr || reading_.quote_beside(t));
    return set_off && (named || (reading_.token(t).upos == Upos::noun && reading_.quote_beside(t)));
  }

  // The comma stands behind the phrase, is the first of the marks that end it, or follows its name ("l'historienne
  // Clara Meunier, ce texte", where the tree takes the text for an apposition).
  std::uint32_t end_of_view(std::uint32_t t, TokenRange phrase) const {
    for (auto n = t; n < phrase.end; ++n) {
      const auto* name = reading_.mention<Name>(n);
      const bool within = name != nullptr && name->tokens.end < reading_.analysis.tokens.size();
      if (within && reading_.analysis.form(name->tokens.end) == ",") return name->tokens.end;
      if (reading_.analysis.form(n) == ",") break;
    }
    auto end = phrase.end;
    while (end - 1 > t && reading_.token(end - 1).upos == Upos::punct) --end;
    return end;
  }

  // "Le notaire, pour qui le texte « ... »": whose view a clause tells that describes them, whatever the tree ties it
  // to.
  std::optional<std::uint32_t> viewer(std::uint32_t pronoun) const {
    const auto begin = reading_.analysis.sentences[sentence_of(reading_.analysis, pronoun)].tokens.begin;
    if (pronoun < begin + 3 || reading_.token(pronoun).features.pron_type != PronType::relative) return std::nullopt;
    const auto comma = pronoun - 2;
    const bool view = reading_.lexicon.is_view_cue(reading_.plain_words(reading_.token(pronoun - 1).span)) &&
                      reading_.analysis.form(comma) == "," && reading_.quote_beside(pronoun);
    if (!view) return std::nullopt;
    const auto last = comma - 1, above = reading_.token(last).head;
    if (reading_.is_person(last)) return last;
    return above < last && above >= begin && reading_.is_person(above) ? std::optional(above) : std::nullopt;
  }

  // The highest word behind a token that it hangs from.
  std::uint32_t top_behind(std::uint32_t t) const {
    auto top = t;
    for (auto above = reading_.token(t).head; above > t && above != top; above = reading_.token(above).head)
      top = above;
    return top;
  }

  Span cue_span(std::uint32_t t) const {
    for (const auto c : reading_.tree.children(t)) {
      if (reading_.token(c).relation == Relation::case_) return span_of(reading_.analysis, reading_.tree.range(c));
    }
    return reading_.token(t).span;
  }

  // The longest cue that begins at a token and ends in a word that governs what follows, where the tree shows none.
  void find_words(std::uint32_t begin, TokenRange sentence) {
    for (auto end = std::min(begin + reading_.thresholds().cue_tokens, sentence.end - 1); end > begin; --end) {
      const auto last = reading_.token(end - 1).upos;
      const bool governs = last == Upos::adp || (last == Upos::verb && end > begin + 1);
      if (!governs || !is_source(begin, end)) continue;
      const auto span = cover(reading_.token(begin).span, reading_.token(end - 1).span);
      const auto source = source_behind(end, sentence.end);
      const bool known = std::any_of(cues_.begin() + first_of_sentence_, cues_.end(), [&](const Cue& cue) {
        return (cue.span.begin < span.end && span.begin < cue.span.end) || (source && cue.source == *source);
      });
      if (source && !known && !is_rate(*source))
        cues_.push_back({*source, span, governor_of(*source, begin), apart_of(*source, begin)});
      return;
    }
  }

  // Tables write the preposition that ends a cue by its lemma: "aux yeux de" is "aux yeux du" too.
  bool is_source(std::uint32_t begin, std::uint32_t end) const {
    if (reading_.lexicon.cue(words(begin, end)) == "source") return true;
    if (reading_.token(end - 1).upos != Upos::adp || end - begin < 2) return false;
    return reading_.lexicon.cue(words(begin, end - 1) + ' ' + std::string(reading_.lemma(end - 1))) == "source";
  }

  std::optional<std::uint32_t> source_behind(std::uint32_t t, std::uint32_t end) const {
    const auto begin = t;
    while (t < end && (reading_.token(t).upos == Upos::det || reading_.token(t).upos == Upos::adj ||
                       reading_.token(t).upos == Upos::num))
      ++t;
    const auto nominal = [&](std::uint32_t n) {
      const auto upos = reading_.token(n).upos;
      return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
    };
    if (t == end || !nominal(t) || reading_.mention<Time>(t) != nullptr) return std::nullopt;
    for (auto above = reading_.token(t).head; above != t && above >= begin && nominal(above);
         above = reading_.token(t).head)
      t = above;
    return t;
  }

  // The highest token of the cue's own phrase: what it hangs from stands before the cue, or is the main clause.
  std::uint32_t apart_of(std::uint32_t source, std::uint32_t begin) const {
    auto t = source;
    const auto root = reading_.analysis.sentences[sentence_of(reading_.analysis, source)].root;
    for (auto above = reading_.token(t).head; above >= begin && above != t && above != root;
         above = reading_.token(t).head)
      t = above;
    return t;
  }
  std::uint32_t governor_of(std::uint32_t source, std::uint32_t begin) const {
    return reading_.token(apart_of(source, begin)).head;
  }

  const Reading& reading_;
  std::vector<Cue> cues_;
  std::ptrdiff_t first_of_sentence_ = 0;  // of the cues found
};

}  // namespace

bool Cue::says(const Reading& reading, std::uint32_t predicate) const {
  return hangs_from(reading.analysis, predicate, governor) && !hangs_from(reading.analysis, predicate, apart);
}

std::vector<Cue> find_cues(const Reading& reading) { return Finder(reading).run(); }

}  // namespace rashomon
