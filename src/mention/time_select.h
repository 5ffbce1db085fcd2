// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "analysis/universal.h"
#include "mention/time_grammar.h"

namespace rashomon {

// Of all phrases read, those that stand as times of the text: the longest from left to right, of equals the cheapest,
// and none that is more likely something else (a bare number, a month's name that is also a word).
// counted: by piece, where the noun begins that it counts. parts: by piece, its part of speech where a tree is known.
std::vector<TimePhrase> select_times(const TimeGrammar& grammar, const TimeWords& words,
                                     const std::vector<TimePiece>& pieces,
                                     const std::vector<std::vector<TimePhrase>>& phrases, const TimeTrees& trees,
                                     const std::vector<std::uint32_t>& counted, const std::vector<Upos>& parts);

// "15 a year", "$28 an hour": behind a number, one unit tells a rate.
bool is_rate(const TimePhrase& phrase, const std::vector<TimePiece>& pieces, const TimeTree& tree);

// How the words of a tree tell the day before any date is known.
void describe_expression(const TimeTrees& trees, int tree, bool day_mentioned, TimeExpression& expression);

}  // namespace rashomon
