// SPDX-License-Identifier: Apache-2.0
#include "mention/time_select.h"

#include <algorithm>
#include <array>

#include "mention/time_figures.h"

namespace rashomon {
namespace {

using Kind = TimePiece::Kind;

class Selector {
 public:
  Selector(const TimeGrammar& grammar, const TimeWords& words, const std::vector<TimePiece>& pieces,
           const TimeTrees& trees, const std::vector<std::uint32_t>& counted, const std::vector<Upos>& parts)
      : words_(words),
        pieces_(pieces),
        trees_(trees),
        counted_(counted),
        parts_(parts),
        figures_(grammar),
        weak_date_(grammar.category("weakdate")),
        weak_clock_(grammar.category("weakclock")) {
    for (const char* name :
         {"date", "clock", "moment_", "datepart", "part", "night", "cspan", "span", "bound", "dur", "set"}) {
      strong_.push_back(grammar.category(name));
    }
    for (const char* name : {"weakspan", "weakbound", "weakhour", "tailbound"}) weak_.push_back(grammar.category(name));
    weak_.insert(weak_.end(), {weak_date_, weak_clock_});
    for (const char* name :
         {"glue", "since", "until", "before", "after", "from", "to", "between", "at", "about", "near"}) {
      leading_.push_back(grammar.category(name));
    }
    ambiguous_.push_back(grammar.category("ambiguous"));
    numerals_.push_back(grammar.category("card"));
    ordinals_.push_back(grammar.category("ord"));
    seasons_.push_back(grammar.category("season"));
    parts_of_day_.push_back(grammar.category("part"));
    fractions_.push_back(grammar.category("quarter_hour"));
    about_.push_back(grammar.category("about"));
    articles_.push_back(grammar.category("a"));
    of_.push_back(grammar.category("of"));
    as_early_.push_back(grammar.category("as_early"));
    oclock_.push_back(grammar.category("oclock"));
    units_.push_back(grammar.category("unit"));
    weekdays_.push_back(grammar.category("weekday"));
    for_.push_back(grammar.category("for"));
    for (const char* name : {"oclock", "hour_mark", "minute_word", "moment", "meridiem", "colon"})
      marks_.push_back(grammar.category(name));
    for (const char* name : {"before", "after"}) joining_.push_back(grammar.category(name));
    for (const char* name : {"clock", "moment_", "weakclock", "weakhour"}) hours_.push_back(grammar.category(name));
    for (const char* name : {"month", "monshort"}) months_.push_back(grammar.category(name));
    for (const char* name : {"after", "within"}) lasting_.push_back(grammar.category(name));
    for (const char* name : {"glue", "and", "to", "from", "for", "until", "since", "between", "before", "after"})
      following_.push_back(grammar.category(name));
  }

  // The longest that stands, of equals the cheapest; nullptr: none.
  const TimePhrase* best(const std::vector<TimePhrase>& phrases) const {
    const TimePhrase* found = nullptr;
    for (const auto& phrase : phrases) {
      if (phrase.tree < 0) continue;
      const bool better =
          found == nullptr || phrase.end > found->end || (phrase.end == found->end && phrase.cost < found->cost);
      if (better && stands(phrase)) found = &phrase;
    }
    return found;
  }

 private:
  bool stands(const TimePhrase& phrase) const {
    const bool weak = std::ranges::find(weak_, phrase.category) != weak_.end();
    if (!weak && std::ranges::find(strong_, phrase.category) == strong_.end()) return false;
    if (cuts_number(phrase) || crosses_clauses(phrase) || counts_part(phrase) || ends_in_count(phrase)) return false;
    const auto& tree = trees_[static_cast<std::size_t>(phrase.tree)];
    if (tells_of_event(phrase) || figures_.reached(phrase, words_, pieces_)) return false;
    // "Assis à l'avant, a été tué": no season is an auxiliary.
    if (parts_[phrase.end - 1] == Upos::aux && is_one_of(phrase.end - 1, seasons_)) return false;
    if (figures_.spelled(phrase, trees_, words_, pieces_) || ranks(phrase)) return false;
    if (names_no_hour(phrase) || lasts(phrase)) return false;
    if (weak && figures_.scored(phrase, words_, pieces_)) return false;
    if (weak && !(phrase.category == weak_clock_ && tree.clock.exact))
      return closes(phrase) || (tree.op == TimeOp::relative && stands_before(phrase.end));
    if (followed_as_other_word(phrase, tree) || is_fraction(phrase, tree) || lasts_of(phrase, tree)) return false;
    if (tree.date.year == 1000 && tree.date.years == 1) return false;  // "mil", "un mille" are hardly a year
    if (tree.op != TimeOp::fields || phrase.end - phrase.begin > 1) return true;
    // "The 2000 people": round numbers count things.
    if (tree.grain == Grain::year && tree.date.year % 100 == 0 && !closes(phrase)) return false;
    if (tree.grain == Grain::year) return led(phrase) || (plausible_year(tree.date.year) && closes(phrase));
    if (tree.grain == Grain::season) return led(phrase);
    if (tree.grain == Grain::month) return led(phrase) || !is_one_of(phrase.begin, ambiguous_);
    return true;
  }

  // "Bloqué trois heures vendredi": right behind a verb a number of hours is how long it lasted, whatever day follows.
  bool lasts(const TimePhrase& phrase) const {
    const auto number = phrase.begin, unit = phrase.begin + 1;
    if (number == 0 || unit + 1 >= phrase.end || led(phrase)) return false;
    // "Pendant une heure mardi"
    const bool behind_for = is_one_of(number - 1, for_);
    const bool counts = pieces_[number].kind == Kind::digits || is_one_of(number, numerals_);
    const bool hours = is_one_of(unit, oclock_) && is_one_of(unit, units_);
    // "Three hours thirty on Monday"
    const bool bare =
        pieces_[unit].kind == Kind::letters && pieces_[unit].space_before && is_one_of(unit + 1, weekdays_);
    return counts && hours && bare &&
           (behind_for || parts_[number - 1] == Upos::verb || parts_[number - 1] == Upos::adj);
  }

  // "Des 15 et 22 mars": an article that, without its accent, is "dès" as well; before an hour something tells of it.
  bool names_no_hour(const TimePhrase& phrase) const {
    if (std::ranges::find(hours_, phrase.category) == hours_.end() || !is_one_of(phrase.begin, as_early_)) return false;
    for (auto at = phrase.begin + 1; at < phrase.end; ++at) {
      if (is_one_of(at, marks_)) return false;
    }
    return true;
  }

  // "The third on the list", "the second, by far": one of several, but "on the third" is a day.
  bool ranks(const TimePhrase& phrase) const {
    const auto last = phrase.end - 1;
    return words_.conventions().ranks_alone && phrase.category == weak_date_ && phrase.end - phrase.begin == 2 &&
           pieces_[last].kind == Kind::letters && is_one_of(last, ordinals_) && !led(phrase);
  }

  static bool plausible_year(int year) { return year >= 1800 && year <= 2100; }

  bool is_one_of(std::size_t at, const std::vector<std::uint16_t>& categories) const {
    return std::ranges::any_of(words_.readings(pieces_, at), [&](const TimeReading& reading) {
      return std::ranges::find(categories, reading.word.category) != categories.end();
    });
  }

  // "This may take", "a second round": two words of which the last is also another one.
  bool followed_as_other_word(const TimePhrase& phrase, const TimeTree& tree) const {
    const bool second = tree.op == TimeOp::duration && tree.months == 0 && tree.seconds == 1;
    const auto part = parts_[phrase.end - 1];
    // "Voting on 22 May is close": where months have capitals, what has none is left out elsewhere.
    const bool sure_month = words_.conventions().capital_months || part == Upos::propn || part == Upos::noun;
    const bool day = pieces_[phrase.begin].kind == Kind::digits && sure_month;
    const bool month = phrase.end - phrase.begin == 2 && !day && is_one_of(phrase.end - 1, ambiguous_);
    return (second || month) && !closes(phrase);
  }

  // "The day after the attack", "late in the day after falling": what a phrase ends in joins what follows it.
  bool tells_of_event(const TimePhrase& phrase) const {
    if (phrase.end - phrase.begin < 2 || phrase.end >= pieces_.size()) return false;
    if (!is_one_of(phrase.end - 1, joining_) || pieces_[phrase.end].kind != Kind::letters) return false;
    switch (parts_[phrase.end]) {
      case Upos::det:
      case Upos::pron:
      case Upos::noun:
      case Upos::propn:
      case Upos::verb:
      case Upos::num:
      case Upos::adj:
        return true;
      default:
        return false;
    }
  }

  // "Ended the day lower": nothing that "the day" could be a part of.
  bool stands_before(std::uint32_t next) const {
    return next < pieces_.size() && (parts_[next] == Upos::adp || parts_[next] == Upos::adv);
  }

  // "In 2008 – 11 people": a dash between spaces may part two clauses.
  bool crosses_clauses(const TimePhrase& phrase) const {
    for (auto at = phrase.begin + 1; at + 1 < phrase.end; ++at) {
      if (pieces_[at].key != "-" || !pieces_[at].space_before || !pieces_[at + 1].space_before) continue;
      if (is_one_of(at + 1, numerals_)) return true;
      if (at + 2 == phrase.end && pieces_[at + 1].kind == Kind::digits && !closes(phrase)) return true;
    }
    return false;
  }

  // "Three night markets", "one morning": a number that counts what follows it.
  bool counts_part(const TimePhrase& phrase) const {
    if (phrase.end - phrase.begin < 2 || !is_one_of(phrase.end - 1, parts_of_day_)) return false;
    const bool hour = std::ranges::find(hours_, phrase.category) != hours_.end();
    if (hour && is_one_of(phrase.end - 2, articles_)) return true;
    const bool digits = pieces_[phrase.end - 2].kind == Kind::digits;
    const bool clock = digits && phrase.end - phrase.begin > 2 && pieces_[phrase.end - 3].kind == Kind::mark;
    return !clock && (digits || is_one_of(phrase.end - 2, numerals_)) && !closes(phrase);
  }

  // "Friday night at one address", "the next morning, five of them": a number at the end that counts what follows it,
  // or with which a new clause begins.
  bool ends_in_count(const TimePhrase& phrase) const {
    if (phrase.end - phrase.begin < 2) return false;
    const auto& last = pieces_[phrase.end - 1];
    const bool digits = last.kind == Kind::digits && last.key.size() <= 2;
    if (!digits && !is_one_of(phrase.end - 1, numerals_)) return false;
    // "Ce matin, par un chalutier": an article.
    if (is_one_of(phrase.end - 1, articles_) && !closes(phrase)) return true;
    // "A June 3 hearing": a day of the month may stand before a noun, but no year does: "le 3 mars 17 soldats".
    const bool day_before = phrase.begin > 0 && pieces_[phrase.begin - 1].kind == Kind::digits;
    const bool day_behind_month = is_one_of(phrase.end - 2, months_) && !day_before &&
                                  (phrase.end - phrase.begin < 3 || pieces_[phrase.end - 3].kind != Kind::digits);
    // "For around 6 million cameras": the number goes on.
    const bool goes_on =
        phrase.end < pieces_.size() && pieces_[phrase.end].kind == Kind::letters && parts_[phrase.end] == Upos::num;
    const bool counts =
        last.space_before && (counted_[phrase.end - 1] >= last.span.end || goes_on) && !day_behind_month;
    const bool hour = std::ranges::find(hours_, phrase.category) != hours_.end();
    return counts || (hour && pieces_[phrase.end - 2].key == ",");
  }

  // "About a quarter of them" and "by a quarter point" are no three months, "for a quarter" is.
  bool is_fraction(const TimePhrase& phrase, const TimeTree& tree) const {
    const bool of_whole = phrase.end < pieces_.size() && is_one_of(phrase.end, of_);
    if (tree.op == TimeOp::duration && tree.grain == Grain::quarter && tree.months < 12 && of_whole && !led(phrase))
      return true;
    if (tree.op != TimeOp::duration || !is_one_of(phrase.end - 1, fractions_)) return false;
    return phrase.begin == 0 || is_one_of(phrase.begin - 1, about_) || !is_one_of(phrase.begin - 1, leading_) ||
           !closes(phrase);
  }

  // "After six days of talks", "within a month of the launch": how long something took, not counted from today.
  bool lasts_of(const TimePhrase& phrase, const TimeTree& tree) const {
    if (tree.op != TimeOp::shifted && tree.op != TimeOp::units) return false;
    return tree.left < 0 && !tree.mentioned && is_one_of(phrase.begin, lasting_) && phrase.end < pieces_.size() &&
           is_one_of(phrase.end, of_);
  }

  bool led(const TimePhrase& phrase) const { return phrase.begin > 0 && is_one_of(phrase.begin - 1, leading_); }
  // Nothing follows that the number could count.
  bool closes(const TimePhrase& phrase) const {
    if (phrase.end >= pieces_.size()) return true;
    const auto& next = pieces_[phrase.end];
    if (next.line_before) return true;
    if (next.kind == Kind::letters) return is_one_of(phrase.end, following_);
    if (next.kind == Kind::digits) return false;
    constexpr std::array<std::string_view, 6> counted = {"%", "$", "€", "£", "°", "/"};
    return std::ranges::find(counted, next.key) == counted.end();
  }

  // "2,016", "1.2.3", "138-2010-2015", "jusqu'à 1 500 soldats" are no times: a phrase ends where its number does.
  bool cuts_number(const TimePhrase& phrase) const {
    const bool ends_in_digits = pieces_[phrase.end - 1].kind == Kind::digits;
    if (ends_in_digits && phrase.end < pieces_.size() && pieces_[phrase.end].kind == Kind::digits &&
        pieces_[phrase.end - 1].key.size() <= 3 && pieces_[phrase.end].key.size() == 3 &&
        !pieces_[phrase.end].line_before)
      return true;
    if (ends_in_digits && phrase.end < pieces_.size() &&
        (pieces_[phrase.end].key == "%" || pieces_[phrase.end].key == "$"))
      return true;
    // "8/10e de seconde"
    if (ends_in_digits && phrase.end < pieces_.size() && pieces_[phrase.end].kind == Kind::letters &&
        !pieces_[phrase.end].space_before)
      return true;
    const auto glued = [&](std::size_t mark, std::size_t digits) {
      return digits < pieces_.size() && pieces_[mark].kind == Kind::mark && pieces_[digits].kind == Kind::digits &&
             !pieces_[std::max(mark, digits)].space_before &&
             std::string_view(".,:-/").find(pieces_[mark].key) != std::string_view::npos;
    };
    // "From 7.4 to 7.1 percent"
    if (ends_in_digits && phrase.end >= phrase.begin + 3 && glued(phrase.end - 2, phrase.end - 1) && !closes(phrase) &&
        parts_[phrase.end] == Upos::noun)
      return pieces_[phrase.end - 2].key == ".";
    if (pieces_[phrase.end - 1].kind == Kind::digits && phrase.end + 1 < pieces_.size() &&
        !pieces_[phrase.end].space_before && glued(phrase.end, phrase.end + 1)) {
      return true;
    }
    if (pieces_[phrase.begin].kind != Kind::digits || phrase.begin == 0 || pieces_[phrase.begin].space_before)
      return false;
    const auto& before = pieces_[phrase.begin - 1];
    if (before.kind == Kind::letters) return true;
    return phrase.begin >= 2 && !before.space_before && pieces_[phrase.begin - 2].kind == Kind::digits &&
           glued(phrase.begin - 1, phrase.begin - 2);
  }

  const TimeWords& words_;
  const std::vector<TimePiece>& pieces_;
  const TimeTrees& trees_;
  const std::vector<std::uint32_t>& counted_;
  const std::vector<Upos>& parts_;
  Figures figures_;
  std::uint16_t weak_date_, weak_clock_;
  std::vector<std::uint16_t> strong_, weak_, leading_, following_, ambiguous_, numerals_, parts_of_day_, fractions_,
      about_, of_, lasting_, hours_, months_, articles_, joining_, ordinals_, seasons_, as_early_, marks_, oclock_,
      units_, weekdays_, for_;
};

}  // namespace

std::vector<TimePhrase> select_times(const TimeGrammar& grammar, const TimeWords& words,
                                     const std::vector<TimePiece>& pieces,
                                     const std::vector<std::vector<TimePhrase>>& phrases, const TimeTrees& trees,
                                     const std::vector<std::uint32_t>& counted, const std::vector<Upos>& parts) {
  const Selector selector(grammar, words, pieces, trees, counted, parts);
  std::vector<TimePhrase> selected;
  for (std::uint32_t at = 0; at < pieces.size();) {
    const auto* best = selector.best(phrases[at]);
    // A longer one that begins within it takes its place: not "the 9th" and "May", but "9th of May".
    for (auto later = at + 1; best != nullptr && later < best->end; ++later) {
      const auto* other = selector.best(phrases[later]);
      if (other != nullptr && other->end > best->end && other->end - other->begin >= best->end - best->begin) {
        best = nullptr;
      }
    }
    if (best != nullptr) selected.push_back(*best);
    at = best != nullptr ? best->end : at + 1;
  }
  return selected;
}

bool is_rate(const TimePhrase& phrase, const std::vector<TimePiece>& pieces, const TimeTree& tree) {
  if (tree.op != TimeOp::duration || phrase.end - phrase.begin != 2 || phrase.begin == 0) return false;
  return pieces[phrase.begin - 1].kind == Kind::digits && pieces[phrase.begin].kind == Kind::letters &&
         pieces[phrase.begin + 1].kind == Kind::letters;
}

void describe_expression(const TimeTrees& trees, int index, bool day_mentioned, TimeExpression& expression) {
  using Direction = TimeExpression::Direction;
  const auto& tree = trees[static_cast<std::size_t>(index)];
  const auto direct = [&](std::int64_t sign) {
    expression.direction = sign < 0 ? Direction::past : sign > 0 ? Direction::future : Direction::present;
  };
  if (tree.mentioned && day_mentioned) expression.anchor = TimeExpression::Anchor::mentioned;
  switch (tree.op) {
    case TimeOp::fields:
      expression.weekday = static_cast<std::uint8_t>(tree.date.weekday);
      break;
    case TimeOp::relative:
      expression.offset = static_cast<std::int32_t>(tree.number);
      direct(tree.number);
      break;
    case TimeOp::shifted:
    case TimeOp::units:
    case TimeOp::named:
      direct(tree.number);
      break;
    case TimeOp::part_of:
      expression.edge = tree.edge;
      break;
    default:
      break;
  }
  // "The day after Friday's attack" is no Friday.
  const auto weekday = expression.weekday;
  if (tree.left >= 0 && tree.op != TimeOp::nth) describe_expression(trees, tree.left, day_mentioned, expression);
  if (tree.op == TimeOp::within) describe_expression(trees, tree.right, day_mentioned, expression);
  if (tree.op == TimeOp::shifted) expression.weekday = weekday;
}

}  // namespace rashomon
