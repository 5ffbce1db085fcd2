// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rashomon {

// How a lemma is made from a form: "l2er" lowers it, takes two characters off its end and appends "er"; "k0" keeps it.
// The shortest rule that gives the lemma.
std::string lemma_rule(std::string_view form, std::string_view lemma);

// out = the lemma that a rule gives. A rule that takes off more than there is gives the form.
void apply_lemma_rule(std::string_view rule, std::string_view form, std::string_view normal_form, std::string& out);

}  // namespace rashomon
