// SPDX-License-Identifier: Apache-2.0
// Whatever a parser makes of a sentence, the guards leave a tree.
#include <array>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analysis/conllu.h"
#include "analysis/guards.h"

namespace rashomon {
namespace {

// "Officials believe that the man, 24, who has since been armed, died", cut to a part of it, with any tree: each word
// hangs from one that was drawn before it. In CoNLL-U.
std::string some_tree() {
  static constexpr std::array words = {"officials\tNOUN\tNumber=Plur",
                                       "believe\tVERB\tVerbForm=Fin",
                                       "that\tSCONJ\t_",
                                       "the\tDET\tDefinite=Def",
                                       "man\tNOUN\tNumber=Sing",
                                       ",\tPUNCT\t_",
                                       "24\tNUM\t_",
                                       ",\tPUNCT\t_",
                                       "who\tPRON\tPronType=Rel",
                                       "has\tAUX\tVerbForm=Fin",
                                       "since\tSCONJ\t_",
                                       "been\tAUX\tVerbForm=Part",
                                       "armed\tVERB\tVerbForm=Part",
                                       ",\tPUNCT\t_",
                                       "died\tVERB\tVerbForm=Fin"};
  static constexpr std::array relations = {"nsubj",     "nsubj:pass", "obj",    "ccomp", "advcl", "parataxis", "conj",
                                           "acl:relcl", "appos",      "nummod", "aux",   "cop",   "mark"};
  std::vector<std::string> drawn;
  for (const std::string word : words) {
    if (*rc::gen::inRange(0, 4) > 0) drawn.push_back(word);
  }
  std::vector<std::size_t> order(drawn.size()), heads(drawn.size(), 0);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto at = *rc::gen::inRange<std::size_t>(0, i + 1);
    order[i] = order[at];
    order[at] = i;
  }
  for (std::size_t i = 1; i < order.size(); ++i) heads[order[i]] = order[*rc::gen::inRange<std::size_t>(0, i)] + 1;
  std::string conllu;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const auto form = drawn[i].substr(0, drawn[i].find('\t')), rest = drawn[i].substr(form.size() + 1);
    const auto upos = rest.substr(0, rest.find('\t')), features = rest.substr(upos.size() + 1);
    const std::string relation = heads[i] == 0 ? "root" : *rc::gen::elementOf(relations);
    conllu += std::to_string(i + 1) + '\t' + form + '\t' + form + '\t' + upos + "\t_\t" + features + '\t' +
              std::to_string(heads[i]) + '\t' + relation + "\t_\t_\n";
  }
  return conllu + '\n';
}

bool reaches_root(const Analysis& analysis, std::uint32_t token) {
  for (std::size_t step = 0; step <= analysis.tokens.size(); ++step) {
    if (token == analysis.sentences[0].root) return analysis.tokens[token].head == token;
    token = analysis.tokens[token].head;
  }
  return false;
}

RC_GTEST_PROP(Guards, LeaveATree, ()) {
  // Few trees have the shapes that guards look for: many to a case.
  for (int tree = 0; tree < 200; ++tree) {
    const auto conllu = some_tree();
    auto bank = read_conllu(conllu);
    RC_ASSERT(static_cast<bool>(bank));
    if (bank->analysis.sentences.empty()) continue;
    TokenRules rules;
    rules.needs_subject = *rc::gen::arbitrary<bool>();
    apply_guards(bank->analysis, bank->analysis.sentences[0], rules);
    for (std::uint32_t token = 0; token < bank->analysis.tokens.size(); ++token) {
      if (!reaches_root(bank->analysis, token)) RC_FAIL(conllu);
    }
  }
}

}  // namespace
}  // namespace rashomon
