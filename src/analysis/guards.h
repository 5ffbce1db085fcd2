// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "analysis/analysis.h"
#include "analysis/token_rules.h"

namespace rashomon {

// Is a word nothing but marks of punctuation? Signs that are read aloud (%, &, #) are words.
bool is_punctuation(std::string_view form);

// Is a word nothing but marks and symbols: "%", "€", "+"?
bool is_sign(std::string_view form);

// What grammar settles where a parser slips, once its tree stands:
// - both marks of a pair hang on what the rest between them hangs on, the mark that ends a sentence on its root;
// - a bare weekday is no subject or object: "a téléphoné vendredi au président";
// - a weekday between an auxiliary and its participle is no predicate: "ont été mardi évacuées";
// - what seems to open a clause between an auxiliary and its participle is an adverb: "has since died";
// - a plural verb's singular subject is coordinated: in "un policier du Kosovo et trois assaillants ont été tués" the
//   second conjunct joins the subject, not the noun next to it;
// - a number counts the plural noun, not the singular one before it: "two police officers";
// - no particle belongs to a verb across a comma: "rose to 37, up from 26"; right behind one it narrows no
//   number: "shot down 34 drones";
// - a noun with an article narrows no noun that is counted behind it: "shot the man three times";
// - a noun right before a participle that joins a passive is its subject: "shops were looted and 60 people detained";
// - behind a comma a relative pronoun that is a subject tells of the noun before: "as Ann Roy, 24, who was fired";
// - a noun with a relative clause is the subject of the verb behind it: "the dam that supplies the city burst";
// - what stands before the comma in front of who says something is of what is said: "in 2018 it killed 28, he said";
// - a participle right behind a quotation says who speaks: "“The deal,” argued leader Ann Hall, “is off.”";
// - with needs_subject, a verb in an inserted clause has its subject behind it: "…, a prévenu vendredi la présidence",
//   and one with its subject behind that nothing joins to the clause before is inserted: it is no conjunct;
// - a verb has one subject: a second between commas is its apposition, with needs_subject one behind the verb its
//   object;
// - what a finite verb seems to be narrowed by is its subject: "une autre enchaîne";
// - with needs_subject, things counted behind a verb without an object are its object: "the march drew 6,000 people";
// - a verb of perfects_with_be has a perfect, and no passive, with the auxiliary of both: "la loi est entrée en
// vigueur".
void apply_guards(Analysis& analysis, Sentence& sentence, const TokenRules& rules);

}  // namespace rashomon
