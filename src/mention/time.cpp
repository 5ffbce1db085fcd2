// SPDX-License-Identifier: Apache-2.0
#include "mention/time.h"

#include <algorithm>
#include <array>
#include <set>

#include "analysis/tree.h"
#include "mention/time_build.h"
#include "mention/time_grammar.h"
#include "mention/time_other_words.h"
#include "mention/time_resolve.h"
#include "mention/time_select.h"
#include "mention/time_tense.h"
#include "value/calendar.h"

namespace rashomon {
namespace {

using std::chrono::days;

constexpr int most_anchors = 40;
constexpr std::size_t most_beside = 8;  // times of one sentence that are looked at

// Moments that may be the publication's, the first one as exact as it is known.
std::vector<Instant> anchors_of(const PublicationDate& publication) {
  if (!publication.when) return {Instant(days(0))};
  const auto& when = *publication.when;
  if (publication.known_to_the_day()) return {when.begin};
  std::vector<Instant> anchors;
  const bool daily = when.end - when.begin <= days(most_anchors);
  // Of a year, the first and the last day of each month stand for all.
  for (Instant day = floor_day(when.begin); day < when.end; day += days(1)) {
    const auto date = day_of_month(floor_day(day));
    if (daily || date == 1 || floor_day(day + days(1)) == floor_day(unit_at(Grain::month, day, 1).begin))
      anchors.push_back(day);
    if (anchors.size() > most_anchors) break;
  }
  return anchors;
}

TokenRange tokens_of(const Analysis& analysis, Span span) {
  const auto& tokens = analysis.tokens;
  const auto first =
      std::ranges::partition_point(tokens, [&](const Token& token) { return token.span.end <= span.begin; });
  const auto last =
      std::ranges::partition_point(tokens, [&](const Token& token) { return token.span.begin < span.end; });
  const auto begin = static_cast<std::uint32_t>(first - tokens.begin());
  return {begin, std::max(begin, static_cast<std::uint32_t>(last - tokens.begin()))};
}

// The token that hangs from one outside the range; the first where none does, as of a root.
std::uint32_t hanging_token(const Analysis& analysis, TokenRange range) {
  for (auto token = range.begin; analysis.parsed && token < range.end; ++token) {
    if (!range.contains(analysis.tokens[token].head)) return token;
  }
  return range.begin;
}

// By piece: where the noun begins that the piece counts, as the tree has it; 0: none.
std::vector<std::uint32_t> counted_nouns(const Analysis& analysis, const std::vector<TimePiece>& pieces) {
  std::vector<std::uint32_t> counted(pieces.size(), 0);
  if (!analysis.parsed) return counted;
  std::size_t at = 0;
  for (const auto& token : analysis.tokens) {
    if (universal(token.relation) != Relation::nummod) continue;
    while (at < pieces.size() && pieces[at].span.end < token.span.end) ++at;
    if (at < pieces.size() && pieces[at].span.end == token.span.end)
      counted[at] = analysis.tokens[token.head].span.begin;
  }
  return counted;
}

// By piece: its part of speech; x where no tree is known.
std::vector<Upos> parts_of_speech(const Analysis& analysis, const std::vector<TimePiece>& pieces) {
  std::vector<Upos> parts(pieces.size(), Upos::x);
  std::size_t at = 0;
  for (const auto& token : analysis.tokens) {
    while (at < pieces.size() && pieces[at].span.begin < token.span.begin) ++at;
    if (analysis.parsed && at < pieces.size() && pieces[at].span.begin == token.span.begin) parts[at] = token.upos;
  }
  return parts;
}

// "For a second consecutive day", in a sentence that names a day, is that day.
void take_from_sentence(const Analysis& analysis, std::vector<Mention>& mentions, std::size_t index) {
  auto& mention = mentions[index];
  if (mention.tokens.size() == 0) return;
  const auto sentence = analysis.sentences[sentence_of(analysis, mention.tokens.begin)].tokens;
  const auto inside = [&](std::size_t i) { return i < mentions.size() && sentence.contains(mentions[i].tokens.begin); };
  const auto names_day = [&](std::size_t i) {
    const auto& time = std::get<Time>(mentions[i].value);
    return i != index && time.kind == TimeKind::calendar && time.grain <= Grain::day && time.form == TimeForm::at;
  };
  auto first = index;
  for (std::size_t steps = 0; first > 0 && inside(first - 1) && steps < most_beside; ++steps) --first;
  for (auto i = first; inside(i) && i <= index + most_beside; ++i) {
    if (!names_day(i)) continue;
    mention.value = mentions[i].value;
    return;
  }
}

TimeTree& tree_of(TimeTrees& trees, const TimePhrase& phrase) { return trees[static_cast<std::size_t>(phrase.tree)]; }

// Gives a phrase the tree of what it means where it stands.
// `back`: it may only tell how long something has taken (looks_back).
void adapt(const std::vector<TimePiece>& pieces, const TimeAnchor& anchor, bool back, TimeTrees& trees,
           TimePhrase& phrase) {
  // "They agreed after six days" tells how long it took.
  if (const auto& tree = tree_of(trees, phrase);
      tree.op == TimeOp::shifted && tree.loose && anchor.direction == TimeExpression::Direction::past) {
    phrase.tree = tree.right;
  }
  if (const auto& tree = tree_of(trees, phrase);
      back && tree.op == TimeOp::shifted && tree.number > 0 && tree.left < 0 && !tree.mentioned && tree.right >= 0) {
    phrase.tree = tree.right;
  }
  if (auto& tree = tree_of(trees, phrase); is_rate(phrase, pieces, tree)) {
    if (auto set = build::per_unit(tree)) tree = *std::move(set);
  }
  if (const auto& tree = tree_of(trees, phrase);
      tree.op == TimeOp::duration && tree.whole && anchor.spoken && anchor.spoken_grain <= tree.grain) {
    // "For the entire year", where one was spoken of.
    auto named = tree;
    named.op = TimeOp::relative;
    named.mentioned = true;
    named.number = 0;
    trees.push_back(std::move(named));
    phrase.tree = static_cast<int>(trees.size()) - 1;
  }
}

// Is there nothing in the text but times, and words of grammar around them? Calendars and searches write so, and mean
// the coming day; news writes sentences, and headlines with something that happened.
bool only_times(const Analysis& analysis, const std::vector<Span>& ascending) {
  auto time = ascending.begin();
  return std::ranges::all_of(analysis.tokens, [&](const Token& token) {
    while (time != ascending.end() && time->end <= token.span.begin) ++time;
    if (time != ascending.end() && time->begin <= token.span.begin) return true;
    return token.upos == Upos::adp || token.upos == Upos::det || token.upos == Upos::punct;
  });
}

// What later expressions are counted from.
void remember(const Time& time, TimeAnchor& anchor) {
  if (time.kind != TimeKind::calendar || time.form != TimeForm::at) return;
  if (time.when.size() != 1 || time.grain > Grain::year) return;
  if (time.grain <= Grain::day) anchor.mentioned = floor_day(time.when[0].begin);
  anchor.spoken = time.when[0];
  anchor.spoken_grain = std::max(time.grain, Grain::day);
}

}  // namespace

struct TimeFinder::Impl {
  TimeGrammar grammar;
  TimeWords words;
  TimeTense tense;

  bool has_class(const std::vector<TimePiece>& pieces, std::size_t at, std::uint16_t category) const {
    return at < pieces.size() && std::ranges::any_of(words.readings(pieces, at), [&](const TimeReading& reading) {
             return reading.word.category == category;
           });
  }

  bool is_of(const std::vector<TimePiece>& pieces, std::size_t at) const {
    return has_class(pieces, at, grammar.category("of"));
  }

  // "They tried to march", "the front of the march": a word that is a month only with a capital or beside a number.
  bool lacks_capital(std::string_view content, const std::vector<TimePiece>& pieces, const TimePhrase& phrase) const {
    if (!words.conventions().capital_months) return false;
    bool common = false;
    for (auto at = phrase.begin; at < phrase.end; ++at) {
      if (pieces[at].kind == TimePiece::Kind::digits) return false;
      const auto first = content[pieces[at].span.begin];
      common |= first >= 'a' && first <= 'z' && has_class(pieces, at, grammar.category("ambiguous"));
    }
    return common;
  }

  // "Was put off to April", "reporté au 12 avril": ahead, though it was done.
  bool put_to(const std::vector<TimePiece>& pieces, const TimePhrase& phrase) const {
    return is_led_by(pieces, phrase, "to");
  }
  bool is_led_by(const std::vector<TimePiece>& pieces, const TimePhrase& phrase, const std::string& name) const {
    const auto led = grammar.category(name);
    return has_class(pieces, phrase.begin, led) || (phrase.begin > 0 && has_class(pieces, phrase.begin - 1, led));
  }

  // Where the words begin that bound the number there: "a duré plus de 2 h 30".
  std::uint32_t before_bound(const std::vector<TimePiece>& pieces, std::uint32_t at) const {
    constexpr std::uint32_t longest = 3;  // pieces: "bien plus de"
    const std::array bounds = {grammar.category("about"), grammar.category("over"), grammar.category("under")};
    for (auto size = std::min(longest, at); size > 0; --size) {
      for (const auto& reading : words.readings(pieces, at - size)) {
        if (reading.size == size && std::ranges::find(bounds, reading.word.category) != bounds.end()) return at - size;
      }
    }
    return at;
  }

  // "A duré 2 h 30", "3h20 de retard": how long, and not at what hour.
  bool lasts(const std::vector<TimePiece>& pieces, const TimePhrase& phrase, const TimeTree& tree) const {
    if (tree.op != TimeOp::clock || !tree.clock.exact || tree.clock.zoned || tree.clock.meridiem != Meridiem::unknown)
      return false;
    const bool led = has_class(pieces, phrase.begin, grammar.category("at"));
    if (!led && has_class(pieces, phrase.end, grammar.category("length_of"))) return true;
    const auto before = before_bound(pieces, phrase.begin);
    return before > 0 && has_class(pieces, before - 1, grammar.category("lasted"));
  }

  // "Annual loss", "perte annuelle": beside a word of what is measured over a time, not of what comes back.
  bool measures(const std::vector<TimePiece>& pieces, const TimePhrase& phrase) const {
    const auto measured = grammar.category("measured");
    if (words.conventions().modifiers_follow) return phrase.begin > 0 && has_class(pieces, phrase.begin - 1, measured);
    return has_class(pieces, phrase.end, measured);
  }
};

TimeFinder::TimeFinder(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
TimeFinder::TimeFinder(TimeFinder&&) noexcept = default;
TimeFinder& TimeFinder::operator=(TimeFinder&&) noexcept = default;
TimeFinder::~TimeFinder() = default;

Result<TimeFinder> TimeFinder::open(const Pack& pack) {
  TimeGrammar grammar;
  auto words = TimeWords::open(pack, grammar.categories());
  if (!words) return words.error();
  auto tense = TimeTense::open(pack);
  if (!tense) return tense.error();
  return TimeFinder(std::make_unique<const Impl>(Impl{std::move(grammar), *std::move(words), *std::move(tense)}));
}

namespace {

// Resolves one expression for every moment that the publication may be; the union of what they give.
std::optional<Time> resolve(TimeTrees& trees, int tree, const TimeConventions& conventions,
                            const std::vector<Instant>& anchors, const PublicationDate& publication,
                            TimeAnchor anchor) {
  std::optional<Time> time;
  std::set<Interval> when;
  bool used = false;
  for (const auto now : anchors) {
    anchor.now = now;
    if (publication.when && !publication.known_to_the_day()) anchor.window = publication.when;
    anchor.to_the_day = publication.grain >= Grain::day || !publication.when;
    TimeResolver resolver(trees, conventions, anchor);
    auto one = resolver.resolve(tree);
    used |= resolver.used_anchor();
    if (!one) continue;
    when.insert(one->when.begin(), one->when.end());
    if (!time) time = std::move(one);
    if (!used) break;
  }
  if (!time) return time;
  time->when.assign(when.begin(), when.end());
  if (when.size() != 1 || (used && anchors.size() > 1 && time->grain < Grain::month)) time->counted.reset();
  if (used && !publication.when) time->when.clear();
  if (used) time->expression.anchor = TimeExpression::Anchor::publication;
  return time;
}

}  // namespace

std::vector<Mention> TimeFinder::find(std::string_view content, const Analysis& analysis,
                                      const PublicationDate& publication) const {
  const auto pieces = impl_->words.pieces(content);
  TimeTrees trees;
  const auto phrases = impl_->grammar.read(impl_->words, pieces, trees);
  const auto anchors = anchors_of(publication);
  const auto counted = counted_nouns(analysis, pieces);
  const auto parts = parts_of_speech(analysis, pieces);
  std::vector<Mention> mentions;
  std::vector<std::size_t> current;
  TimeAnchor anchor;
  const auto selected = select_times(impl_->grammar, impl_->words, pieces, phrases, trees, counted, parts);
  const auto span_of = [&](const TimePhrase& phrase) {
    return Span{pieces[phrase.begin].span.begin, pieces[phrase.end - 1].span.end};
  };
  std::vector<Span> spans;
  spans.reserve(selected.size());
  for (const auto& phrase : selected) spans.push_back(span_of(phrase));
  const bool alone = only_times(analysis, spans);
  for (auto phrase : selected) {
    Mention mention;
    mention.span = span_of(phrase);
    mention.tokens = tokens_of(analysis, mention.span);
    if (is_other_word(content, analysis, mention, tree_of(trees, phrase)) ||
        (!alone && impl_->lacks_capital(content, pieces, phrase)))
      continue;
    if (mention.tokens.size() > 0) {
      mention.head = hanging_token(analysis, mention.tokens);
      anchor.direction = impl_->tense.direction(analysis, mention.tokens, mention.head);
      // "Was put back to 12 July", "called the ballot for 23 June": the day lies ahead, whenever that was done.
      const bool led = impl_->put_to(pieces, phrase) || impl_->is_led_by(pieces, phrase, "for");
      if (led && anchor.direction == TimeExpression::Direction::past && impl_->tense.is_moved(analysis, mention.head))
        anchor.direction = TimeExpression::Direction::future;
      anchor.sure = anchor.direction == TimeExpression::Direction::past &&
                    impl_->tense.told_as_past(analysis, mention.head) && !impl_->put_to(pieces, phrase);
    }
    if (alone) anchor.direction = TimeExpression::Direction::future;
    anchor.coming = alone;
    // A leading nought is of a clock of 24 hours: "09:15" is in the morning.
    if (auto& clock = tree_of(trees, phrase); alone && clock.op == TimeOp::clock && content[mention.span.begin] == '0')
      clock.clock.meridiem = Meridiem::told;
    const bool back = impl_->words.conventions().ahead_lasts && looks_back(analysis, mention, anchor);
    if (auto& clock = tree_of(trees, phrase); impl_->lasts(pieces, phrase, clock)) clock = build::length_of(clock);
    adapt(pieces, anchor, back, trees, phrase);
    auto time = resolve(trees, phrase.tree, impl_->words.conventions(), anchors, publication, anchor);
    if (!time) continue;
    // "La veille de l'attaque": counted from what no date tells.
    const auto& told = tree_of(trees, phrase);
    if (told.op == TimeOp::relative && told.mentioned && !told.current && impl_->is_of(pieces, phrase.end))
      time->when.clear();
    describe_expression(trees, phrase.tree, anchor.mentioned.has_value(), time->expression);
    remember(*time, anchor);
    if (time->kind == TimeKind::set && impl_->measures(pieces, phrase)) {
      time->months = told.months;
      time->seconds = told.seconds;
    }
    if (told.current) current.push_back(mentions.size());
    mention.value = *std::move(time);
    mentions.push_back(std::move(mention));
  }
  for (const auto index : current) take_from_sentence(analysis, mentions, index);
  return mentions;
}

}  // namespace rashomon
