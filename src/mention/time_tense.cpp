// SPDX-License-Identifier: Apache-2.0
#include "mention/time_tense.h"

#include "analysis/tree.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr int highest_climb = 8;
constexpr std::uint32_t farthest_auxiliary = 6;

template <typename Test>
bool any_below(const Analysis& analysis, std::uint32_t head, const Sentence& sentence, Test test) {
  for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (analysis.tokens[token].head == head && token != head && test(analysis.tokens[token])) return true;
  }
  return false;
}

// "To be sentenced": its own form tells no past.
bool is_passive_infinitive(const Analysis& analysis, std::uint32_t verb, const Sentence& sentence) {
  return any_below(analysis, verb, sentence, [](const Token& token) {
    return token.relation == Relation::aux_pass && token.features.verb_form == VerbForm::infinitive;
  });
}

bool is_perfect_infinitive(const Analysis& analysis, std::uint32_t verb, const Sentence& sentence) {
  return any_below(analysis, verb, sentence, [](const Token& token) {
    return token.relation == Relation::aux && token.upos == Upos::aux &&
           token.features.verb_form == VerbForm::infinitive;
  });
}

// "Is to take effect", "is to be sentenced": an infinitive that the present of a copula leads in.
bool is_to_come(const Analysis& analysis, std::uint32_t verb, const Sentence& sentence) {
  const bool led =
      any_below(analysis, verb, sentence, [](const Token& token) { return token.relation == Relation::mark; });
  const bool infinitive = analysis.tokens[verb].features.verb_form == VerbForm::infinitive ||
                          is_passive_infinitive(analysis, verb, sentence);
  return led && infinitive && any_below(analysis, verb, sentence, [](const Token& token) {
           const auto& features = token.features;
           return (token.relation == Relation::cop || token.relation == Relation::aux_pass) &&
                  features.verb_form == VerbForm::finite && features.tense == Tense::present;
         });
}

// "The killings were the second": a noun as predicate.
bool has_auxiliary(const Analysis& analysis, std::uint32_t head, const Sentence& sentence) {
  return any_below(analysis, head, sentence, [](const Token& token) { return token.upos == Upos::aux; });
}

bool has_number(const Analysis& analysis, std::uint32_t head, const Sentence& sentence) {
  return any_below(analysis, head, sentence,
                   [](const Token& token) { return universal(token.relation) == Relation::nummod; });
}

}  // namespace

Result<TimeTense> TimeTense::open(const Pack& pack) {
  TimeTense tense;
  const auto table = pack.table("time_tense");
  if (table.rows() == 0) return tense;
  const auto form = table.column("form"), direction = table.column("direction");
  if (!form) return form.error();
  if (!direction) return direction.error();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto word = lower(table.cell(row, *form));
    const auto told = table.cell(row, *direction);
    const auto way = told == "past" ? Direction::past : Direction::future;
    if (told == "duty") tense.duties_.insert(word);
    if (told == "planned")
      tense.planned_.insert(word);
    else if (told == "moved")
      tense.moved_.insert(word);
    else if (word.starts_with('-'))
      tense.endings_.emplace_back(word.substr(1), way);
    else
      tense.words_[word] = way;
  }
  return tense;
}

TimeExpression::Direction TimeTense::direction(const Analysis& analysis, TokenRange mention, std::uint32_t head) const {
  const auto& sentence = analysis.sentences[sentence_of(analysis, head)];
  if (analysis.parsed) {
    if (is_planned(analysis, mention, head, sentence)) return Direction::future;
    auto token = head;
    for (int step = 0; step < highest_climb; ++step) {
      const auto upos = analysis.tokens[token].upos;
      const bool predicate = upos == Upos::verb || upos == Upos::aux || has_auxiliary(analysis, token, sentence);
      if (!mention.contains(token) && predicate) {
        const auto found = of_verb(analysis, token, sentence);
        if (found != Direction::none) return found;
      }
      if (analysis.tokens[token].head == token) break;
      token = analysis.tokens[token].head;
    }
  }
  return nearest(analysis, mention, sentence);
}

// Its own time, and nothing else that it does: "opens on Monday", not "opens fire on Monday", "opens lower on Monday";
// or what the verb and a noun tell together, whatever else.
bool TimeTense::is_planned(const Analysis& analysis, TokenRange mention, std::uint32_t head,
                           const Sentence& sentence) const {
  const auto verb = analysis.tokens[head].head;
  const auto& features = analysis.tokens[verb].features;
  const auto tie = universal(analysis.tokens[head].relation);
  if (verb == head || mention.contains(verb) || (tie != Relation::obl && tie != Relation::advmod)) return false;
  if (features.tense != Tense::present || features.verb_form != VerbForm::finite) return false;
  const auto form = lower(analysis.form(verb));
  const auto with_pronoun = verb == 0 ? form : std::string(analysis.lemma(verb - 1)) + " " + form;
  // "Takes effect on Monday", "comes into force": the verb and a noun that it governs.
  const auto with_noun = [&](std::uint32_t token) {
    const auto relation = universal(analysis.tokens[token].relation);
    const bool governed = analysis.tokens[token].head == verb && !mention.contains(token) &&
                          (relation == Relation::obj || relation == Relation::obl);
    return governed && planned_.contains(form + " " + lower(analysis.form(token)));
  };
  for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (token != verb && with_noun(token)) return true;
  }
  if (!planned_.contains(form) && !planned_.contains(with_pronoun)) return false;
  for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (analysis.tokens[token].head != verb || token == verb || mention.contains(token)) continue;
    const auto relation = universal(analysis.tokens[token].relation);
    const bool object = relation == Relation::obj && analysis.tokens[token].upos != Upos::pron;
    if (object || relation == Relation::xcomp || relation == Relation::advmod) return false;
  }
  return true;
}

bool TimeTense::is_moved(const Analysis& analysis, std::uint32_t head) const {
  auto token = head;
  for (int step = 0; step < highest_climb && analysis.tokens[token].head != token; ++step) {
    token = analysis.tokens[token].head;
    if (analysis.tokens[token].upos == Upos::verb) return moved_.contains(lower(analysis.lemma(token)));
  }
  return false;
}

bool TimeTense::told_as_past(const Analysis& analysis, std::uint32_t head) const {
  if (!analysis.parsed) return false;
  const auto& sentence = analysis.sentences[sentence_of(analysis, head)];
  auto verb = analysis.tokens[head].head;
  // "Was 3.1 % in May", "was mayor in May"
  const bool was = any_below(analysis, verb, sentence, [](const Token& token) {
    const auto tense = token.features.tense;
    return token.relation == Relation::cop && token.features.verb_form == VerbForm::finite &&
           (tense == Tense::past || tense == Tense::imperfect);
  });
  if (was && verb != head) return true;
  // "Rose to 3.1 % in May": what a number measures is not told of a day of its own.
  const auto upos = analysis.tokens[verb].upos;
  if (upos == Upos::sym || upos == Upos::num || has_number(analysis, verb, sentence)) verb = analysis.tokens[verb].head;
  const auto& token = analysis.tokens[verb];
  if (verb == head || token.upos != Upos::verb || of_verb(analysis, verb, sentence) != Direction::past) return false;
  if (token.features.verb_form == VerbForm::finite) return true;
  if (token.features.verb_form == VerbForm::infinitive) return false;  // "could leave in May"
  bool finite = false;
  for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const auto& auxiliary = analysis.tokens[i];
    if (auxiliary.head != verb || auxiliary.upos != Upos::aux) continue;
    if (of_word(analysis.form(i)) == Direction::future) return false;
    if (auxiliary.features.verb_form == VerbForm::infinitive) return false;  // "could be held in May"
    finite |= auxiliary.features.verb_form == VerbForm::finite;
  }
  return finite;
}

TimeExpression::Direction TimeTense::of_verb(const Analysis& analysis, std::uint32_t verb,
                                             const Sentence& sentence) const {
  const auto tense_of = [&](std::uint32_t token) {
    const auto upos = analysis.tokens[token].upos;
    if (upos == Upos::noun || upos == Upos::propn) return Direction::none;
    const auto listed = of_word(analysis.form(token));
    if (listed == Direction::future) return listed;
    switch (analysis.tokens[token].features.tense) {
      case Tense::future:
        return Direction::future;
      case Tense::past:
      case Tense::imperfect:
      case Tense::pluperfect:
        return Direction::past;
      default:
        return Direction::none;
    }
  };
  // "will be", "va être", "wird ... sein": an auxiliary ahead outweighs the participle behind it.
  auto found = tense_of(verb);
  bool finite = false, infinitive = false, present = false;
  for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    if (analysis.tokens[token].head != verb || analysis.tokens[token].upos != Upos::aux) continue;
    const auto auxiliary = tense_of(token);
    if (auxiliary == Direction::future) {
      // "Must have left" lies behind, "must leave" and "will have left" ahead.
      const bool behind =
          duties_.contains(lower(analysis.form(token))) && is_perfect_infinitive(analysis, verb, sentence);
      return behind ? Direction::past : Direction::future;
    }
    if (found == Direction::none) found = auxiliary;
    finite |= analysis.tokens[token].features.verb_form == VerbForm::finite;
    present |= analysis.tokens[token].relation == Relation::aux_pass &&
               analysis.tokens[token].features.verb_form == VerbForm::finite &&
               analysis.tokens[token].features.tense == Tense::present;
    infinitive |= analysis.tokens[token].relation == Relation::aux_pass &&
                  analysis.tokens[token].features.verb_form == VerbForm::infinitive;
  }
  // "Devraient être lancés", "to be opened": the verb above tells when.
  if (infinitive && !finite) return Direction::none;
  if (is_to_come(analysis, verb, sentence)) return Direction::future;
  // "Sont appelés aux urnes": the participle of a passive in the present tells of no past.
  if (present && analysis.tokens[verb].features.verb_form == VerbForm::participle) return Direction::none;
  return found;
}

TimeExpression::Direction TimeTense::of_word(std::string_view form) const {
  const auto word = lower(form);
  const auto found = words_.find(word);
  if (found != words_.end()) return found->second;
  for (const auto& [ending, direction] : endings_) {
    if (word.size() > ending.size() + 1 && word.ends_with(ending)) return direction;
  }
  return Direction::none;
}

TimeExpression::Direction TimeTense::nearest(const Analysis& analysis, TokenRange mention,
                                             const Sentence& sentence) const {
  const auto distance = [&](std::uint32_t token) {
    return token < mention.begin ? mention.begin - token : token - mention.end + 1;
  };
  auto found = Direction::none, ahead = Direction::none;
  std::uint32_t least = UINT32_MAX;
  for (auto token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
    const auto upos = analysis.tokens[token].upos;
    if (mention.contains(token) || (analysis.parsed && (upos == Upos::noun || upos == Upos::propn))) continue;
    const auto direction = of_word(analysis.form(token));
    if (direction == Direction::none) continue;
    const bool untold =
        analysis.tokens[token].features.tense == Tense::present || is_passive_infinitive(analysis, token, sentence);
    if (untold) continue;
    // "Should be completed in May": a word of what is to come outweighs the participle that it governs.
    if (direction == Direction::future && distance(token) <= farthest_auxiliary && token < mention.begin)
      ahead = direction;
    if (distance(token) >= least) continue;
    found = direction;
    least = distance(token);
  }
  if (ahead == Direction::future) return ahead;
  return found;
}

}  // namespace rashomon
