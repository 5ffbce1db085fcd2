// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/ladder.h"

namespace rashomon {

// Steps of the ladder of participants that answers to the questions of table `means` take: with what, from what, in
// what something was done. Each is symmetric in the two claims.

// Do both answer one such question?
bool one_question(const ClaimPair& pair);

// Those who are arrested, charged, convicted, hurt are counted, because they are several: who is named in one article
// leaves room for who is named in the other.
bool one_of_many(const ClaimPair& pair);

// Does each article answer the question once, of what the other may be telling of, too?
bool one_answer_each(const ClaimPair& pair);

// "Is believed to have been started by lightning": what is taken to be likely is an answer, too.
bool answers_put_forward(const ClaimPair& pair);

// Is what each says its only answer to the question, of their one event or of one bearer? Then it does not matter
// whether it names the other's for another reason ("high waves were forecast").
bool only_answers(const ClaimPair& pair);

// "A woman was taken there by ambulance", "the driver by helicopter": is it of one somebody, as far as both say of
// whom? True of what asks no such question.
bool of_one_bearer(const ClaimPair& pair);

}  // namespace rashomon
