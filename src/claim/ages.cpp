// SPDX-License-Identifier: Apache-2.0
// How old somebody is, by a number of years.
#include "claim/ages.h"

#include <algorithm>

#include "claim/durations.h"
#include "claim/trades.h"

namespace rashomon {
namespace {

// A number that may be an age.
struct Years {
  Quantity quantity;
  bool sure = false;  // its words say that it is one: "aged 34", "45-year-old"
  bool bare = false;  // it has no unit: "Paul Ross, 45,"
};

class NumberReader {
 public:
  explicit NumberReader(const Reading& reading) : reading_(reading) {}

  std::optional<Age> read(const Mention& mention) const {
    const auto years = years_in(mention);
    if (!years) return std::nullopt;
    Age age{years->quantity, mention.span, mention.tokens, mention.head, std::nullopt};
    age.years.kind = QuantityKind::age;
    if (age.years.unit.empty()) age.years.unit = "year";
    age.alone = years->sure && calls_by_itself(mention);
    if (age.alone) return age;
    age.whose = whose(mention, *years);
    age.several =
        stands_beside_another(mention.tokens) || (age.whose && token(*age.whose).features.number == Number::plural);
    const bool joins = stands_beside_another(mention.tokens) && joins_an_age(mention);
    return age.whose || years->sure || joins ? std::optional(age) : std::nullopt;
  }

 private:
  const Token& token(std::uint32_t t) const { return reading_.token(t); }
  std::size_t size() const { return reading_.analysis.tokens.size(); }
  bool is(std::uint32_t t, std::string_view form) const { return t < size() && reading_.analysis.form(t) == form; }
  bool is_kind(std::uint32_t t, std::string_view kind) const {
    const auto* word = reading_.lexicon.age_word(reading_.lemma(t));
    return word != nullptr && word->kind == kind;
  }

  std::optional<Years> years_in(const Mention& mention) const {
    if (const auto* quantity = std::get_if<Quantity>(&mention.value)) {
      // "A 3,200-year-old tomb": nobody is so old.
      if (quantity->kind == QuantityKind::age)
        return quantity->best <= Decimal(reading_.thresholds().age_most) ? std::optional(Years{*quantity, true, false})
                                                                         : std::nullopt;
      if (quantity->kind == QuantityKind::duration) return lasting(*quantity, mention);
      const bool bare = quantity->kind == QuantityKind::cardinal && quantity->unit.empty() && !quantity->implicit &&
                        !quantity->part && quantity->bound == Bound::exactly && !counts(mention) &&
                        quantity->best <= Decimal(reading_.thresholds().age_most);
      return bare ? std::optional(Years{*quantity, false, true}) : std::nullopt;
    }
    const auto* time = std::get_if<Time>(&mention.value);
    if (time == nullptr || time->kind != TimeKind::duration) return std::nullopt;
    return lasting(mention.measure.value_or(as_quantity(*time)), mention);
  }

  // "Turned thirteen only last week" counts no weeks.
  bool counts(const Mention& number) const {
    return number.counted && (*number.counted == number.tokens.end || !reading_.mention<Time>(*number.counted));
  }

  std::optional<Years> lasting(const Quantity& quantity, const Mention& mention) const {
    const bool fits = (quantity.unit == "year" && quantity.best <= Decimal(reading_.thresholds().age_most)) ||
                      quantity.unit == "month" || quantity.unit == "week";
    return fits && !governs_noun(mention) ? std::optional(Years{quantity, false, false}) : std::nullopt;
  }

  // "Cinq ans de prison", "20 years of service": it lasts so long.
  bool governs_noun(const Mention& number) const {
    const auto next = number.tokens.end;
    if (next + 1 >= size() || token(next).upos != Upos::adp) return false;
    return reading_.lexicon.slot(reading_.lemma(next)) == Slot::source || is_kind(next, "of");
  }

  // "23 et 31 ans": of each of several people.
  bool stands_beside_another(TokenRange tokens) const {
    const auto is_number = [&](std::uint32_t t) {
      return token(t).upos == Upos::num || reading_.mention<Quantity>(t) != nullptr ||
             reading_.mention<Time>(t) != nullptr;
    };
    const bool behind = tokens.begin >= 2 && token(tokens.begin - 1).upos == Upos::cconj && is_number(tokens.begin - 2);
    const bool before = tokens.end + 1 < size() && token(tokens.end).upos == Upos::cconj && is_number(tokens.end + 1);
    return behind || before;
  }
  bool joins_an_age(const Mention& number) const {
    const auto t = std::max<std::uint32_t>(number.tokens.begin, 2) - 2;
    const auto* before = reading_.mention<Quantity>(t);
    return before != nullptr && std::get<Quantity>(before->value).kind == QuantityKind::age;
  }

  // "The 34-year-old was held", "the 34-year-old's gang": no noun stands behind it.
  bool calls_by_itself(const Mention& age) const {
    const auto first = age.tokens.begin;
    if (first == 0 || (token(first - 1).upos != Upos::det && token(first - 1).upos != Upos::adj)) return false;
    if (age.tokens.end < size() && token(age.tokens.end).relation == Relation::case_ &&
        token(age.tokens.end).upos == Upos::part)
      return true;
    switch (universal(token(age.head).relation)) {
      case Relation::nsubj:
      case Relation::obj:
      case Relation::iobj:
      case Relation::obl:
      case Relation::root:
      case Relation::conj:
        return !reading_.child(age.head, Relation::cop);
      default:
        return token(age.head).relation == Relation::nmod && reading_.child(age.head, Relation::case_).has_value();
    }
  }

  std::optional<std::uint32_t> whose(const Mention& number, const Years& years) const {
    if (years.sure) {
      if (const auto noun = noun_behind(number)) return noun;
    }
    if (!years.bare || is_closed(number)) {
      if (const auto before = set_off_behind(reading_, number.tokens.begin);
          before && !(years.bare && token(*before).features.number == Number::plural))
        return before;
    }
    if (const auto noun = years.sure ? noun_above(number) : noun_narrowed(number, years)) return noun;
    for (const auto found : {told_by_verb(number, years), at_age(number, years), fronted(number, years)}) {
      if (found) return found;
    }
    return std::nullopt;
  }

  // A mark ends what is set off: "Roy, 45, said", "Lina (four)".
  bool is_closed(const Mention& number) const {
    const auto end = number.tokens.end;
    return end >= size() || (token(end).upos == Upos::punct && !is(end, "-") && !is(end, "'") && !is(end, "’") &&
                             !is(end, "%") && !is(end, "/"));
  }

  // "The 45-year-old driver", "51-year-old Paul Ross"
  std::optional<std::uint32_t> noun_behind(const Mention& age) const {
    const auto relation = universal(token(age.head).relation);
    const auto noun = token(age.head).head;
    const bool narrows = relation == Relation::amod || relation == Relation::compound || relation == Relation::nummod ||
                         relation == Relation::nmod;
    const auto upos = token(noun).upos;
    if (!narrows || noun < age.tokens.end || reading_.mention<Time>(noun) != nullptr ||
        !(upos == Upos::noun || upos == Upos::propn || upos == Upos::adj))
      return std::nullopt;
    return noun;
  }

  // "Un homme blond de 45 ans", "a man aged 45", wherever the tree hangs what tells it.
  std::optional<std::uint32_t> noun_above(const Mention& age) const {
    std::optional<std::uint32_t> thing;
    auto t = age.head;
    for (std::uint32_t step = 0; step < reading_.thresholds().age_heads && token(t).head != t; ++step) {
      if (token(t).upos == Upos::verb && universal(token(t).relation) != Relation::acl) break;
      t = token(t).head;
      if (age.tokens.contains(t) || (token(t).upos != Upos::noun && token(t).upos != Upos::propn)) continue;
      if (may_be_person(reading_, t)) return t;
      if (const auto whom = is_event(t) ? of_whom(t) : std::nullopt) return whom;
      if (!thing && reading_.mention<Time>(t) == nullptr && !reading_.classes.is_a(reading_.thing(t), "period"))
        thing = t;
    }
    return thing;
  }

  // "Un père de famille de 41 ans", "a boy of 12", but not "a father of two", nor "enceinte de huit mois".
  std::optional<std::uint32_t> noun_narrowed(const Mention& number, const Years& years) const {
    const auto slot = reading_.lexicon.slot(reading_.preposition(number.head));
    if (slot && *slot != Slot::source) return std::nullopt;
    auto t = number.head;
    for (std::uint32_t step = 0; step < reading_.thresholds().age_heads; ++step) {
      if (universal(token(t).relation) != Relation::nmod || token(t).head >= number.tokens.begin) break;
      t = token(t).head;
      const auto thing = reading_.thing(t);
      if (token(t).upos != Upos::noun || !reading_.classes.is_a(thing, "person")) continue;
      // Nor is "a crew of seven" so old, whatever a single sailor is.
      const bool one = token(t).features.number == Number::singular && !reading_.classes.is_a(thing, "relative") &&
                       !reading_.classes.band(thing);
      if ((years.bare && !one) ||
          (years.quantity.unit != "year" && !years.bare && !reading_.classes.is_a(thing, "child")))
        break;
      return t;
    }
    return std::nullopt;
  }

  // "Il a 45 ans", "she was 19", "is 34 years old", "venait de fêter ses 16 ans".
  std::optional<std::uint32_t> told_by_verb(const Mention& number, const Years& years) const {
    for (auto t = number.tokens.begin; t < number.tokens.end; ++t) {
      if (reading_.child(t, Relation::cop)) return somebody(subject_above(reading_, t), years);
    }
    if (years.quantity.unit != "year" && !years.bare) return std::nullopt;
    const auto verb = token(number.head).upos == Upos::verb ? number.head : token(number.head).head;
    if (token(verb).upos != Upos::verb && token(verb).upos != Upos::aux) return std::nullopt;
    const auto last = number.tokens.end - 1;
    const bool has = reading_.completed_action(verb, last) == "be_aged" ||
                     reading_.lexicon.action(reading_.lemma(verb), Upos::verb) == "be_aged";
    const bool reaches = is_kind(verb, "reach") && reaches_it(number, verb, years);
    if (!(has && !is_to_do_something(number)) && !reaches) return std::nullopt;
    return somebody(subject_above(reading_, verb), years);
  }

  bool reaches_it(const Mention& number, std::uint32_t verb, const Years& years) const {
    if (number.tokens.begin <= verb) return false;
    const auto relation = universal(token(number.head).relation);
    const bool beside = number.tokens.begin == verb + 1 && (!years.bare || is_over(number.tokens.end));
    return beside || (!years.bare && (relation == Relation::obj || relation == Relation::obl));
  }
  // Nothing stands behind a bare number that it could count.
  bool is_over(std::uint32_t end) const {
    if (end >= size()) return true;
    const auto upos = token(end).upos;
    return upos != Upos::noun && upos != Upos::adj && upos != Upos::propn && upos != Upos::sym && upos != Upos::num;
  }

  // "Il a trois ans pour agir"
  bool is_to_do_something(const Mention& number) const {
    const auto end = std::min<std::size_t>(number.tokens.end + 3, size());
    for (auto t = number.tokens.end; t < end && token(t).upos != Upos::punct; ++t) {
      if (token(t).features.verb_form == VerbForm::infinitive) return true;
    }
    return false;
  }

  std::optional<std::uint32_t> somebody(std::optional<std::uint32_t> subject, const Years& years) const {
    if (!subject || !may_be_person(reading_, *subject)) return std::nullopt;
    const bool several = token(*subject).features.number == Number::plural;
    return years.bare && several ? std::nullopt : subject;
  }

  // "À 63 ans, Pierre Dumas quitte", "died at 82", "la mort à 38 ans de la chanteuse".
  std::optional<std::uint32_t> at_age(const Mention& number, const Years& years) const {
    if (!years.sure && (years.quantity.unit != "year" && !years.bare)) return std::nullopt;
    const auto first = number.tokens.begin;
    const auto sentence = reading_.analysis.sentences[sentence_of(reading_.analysis, first)].tokens.begin;
    const bool at = first > sentence && is_kind(first - 1, "at");
    if (!at && !years.sure) return std::nullopt;
    const auto verb = token(number.head).head;
    if (token(verb).upos == Upos::noun) return years.sure || ends_something(verb) ? of_whom(verb) : std::nullopt;
    if (token(verb).upos != Upos::verb || universal(token(number.head).relation) != Relation::obl) return std::nullopt;
    const bool opens = !years.sure && (first - 1 == sentence || token(first - 2).upos == Upos::punct);
    const bool set_off = opens && is_closed(number);
    if (!years.sure && !set_off && !(ends_something(verb) && is_over(number.tokens.end))) return std::nullopt;
    return somebody(subject_above(reading_, verb), years);
  }

  // Somebody dies or leaves an office at an age, whatever else is done "at 30".
  bool ends_something(std::uint32_t event) const {
    // "S'est éteinte à 38 ans": of a person the verb tells something else.
    for (const auto c : reading_.tree.children(event)) {
      if (universal(token(c).relation) != Relation::expl || !token(c).features.reflexive) continue;
      const auto of = "<person> " + std::string(reading_.lemma(event)) + ' ' + std::string(reading_.lemma(c));
      if (ends(reading_.lexicon.action(of, Upos::verb))) return true;
    }
    return ends(reading_.lexicon.action(reading_.lemma(event), token(event).upos));
  }

  bool ends(std::string_view action) const {
    return std::ranges::any_of(reading_.classes.outcomes(action), [](const OutcomeRule& rule) {
      return rule.question == "life" || rule.question == "office";
    });
  }

  bool is_event(std::uint32_t noun) const { return !reading_.lexicon.action(reading_.lemma(noun), Upos::noun).empty(); }

  // "The death of the star at the age of 39"
  std::optional<std::uint32_t> of_whom(std::uint32_t event) const {
    for (const auto c : reading_.tree.children(event)) {
      const auto relation = token(c).relation;
      if ((universal(relation) == Relation::nmod || relation == Relation::nmod_poss) && may_be_person(reading_, c))
        return c;
    }
    return std::nullopt;
  }

  // "Âgés de 18 à 32 ans, les quatre hommes ont été arrêtés"
  std::optional<std::uint32_t> fronted(const Mention& age, const Years& years) const {
    if (!years.sure) return std::nullopt;
    const auto verb = token(age.head).head;
    if (verb == age.head || token(verb).upos != Upos::verb) return std::nullopt;
    return somebody(subject_above(reading_, verb), years);
  }

  const Reading& reading_;
};

}  // namespace

std::vector<Age> find_ages(const Reading& reading) {
  std::vector<Age> ages;
  if (!reading.analysis.parsed) return ages;
  add_ages_by_words(reading, ages);
  AgedTokens taken(reading.analysis.tokens.size());
  for (const auto& age : ages) taken.add(age.tokens);
  const NumberReader reader(reading);
  for (const auto& mention : reading.mentions) {
    auto age = reader.read(mention);
    if (!age || taken.meets(age->tokens)) continue;
    taken.add(age->tokens);
    ages.push_back(*std::move(age));
  }
  std::ranges::stable_sort(ages, {}, [](const Age& age) { return age.span.begin; });
  return ages;
}

}  // namespace rashomon
