// SPDX-License-Identifier: Apache-2.0
// How an article answers questions of yes or no: "the cameras had been out of order" answers no to whether they worked.
#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "claim/claim_builder.h"
#include "claim/context_values.h"
#include "claim/issues.h"

namespace rashomon {

std::vector<IssueAnswer> find_issues(const Reading& reading, const std::vector<Frame>& frames,
                                     const std::vector<FrameContext>& contexts) {
  auto found = read_answers(reading, frames, contexts);
  std::ranges::stable_sort(found, {}, &IssueAnswer::word);
  struct Said {
    bool yes = false, no = false;
  };
  // What the article answers of each bearer, and of each issue: of whom nothing tells may be anybody.
  const auto called = [](const Participant& bearer) { return bearer.key + '/' + bearer.given; };
  std::map<std::pair<std::string, std::string>, Said> of_bearer;
  std::map<std::string, Said> of_issue;
  const auto add = [](Said& said, bool yes) { (yes ? said.yes : said.no) = true; };
  for (const auto& answer : found) {
    add(of_bearer[{answer.issue, called(answer.bearer)}], answer.yes);
    add(of_issue[answer.issue], answer.yes);
  }
  std::map<std::pair<std::string, std::string>, std::size_t> first;
  std::vector<IssueAnswer> once;
  for (auto& answer : found) {
    const auto against = [&](const Said& said) { return answer.yes ? said.no : said.yes; };
    const bool of_nobody = answer.bearer.key.empty();
    const auto question = std::pair(answer.issue, called(answer.bearer));
    const auto unsaid = of_bearer.find({answer.issue, "/"});
    const bool both_ways = against(of_nobody ? of_issue[answer.issue] : of_bearer[question]) ||
                           (unsaid != of_bearer.end() && against(unsaid->second));
    if (both_ways) continue;
    const auto [before, added] = first.emplace(question, once.size());
    if (added)
      once.push_back(answer);
    else if (auto& said = once[before->second]; said.span != answer.span)
      said.again.push_back(answer.span);
  }
  return once;
}

void add_contexts(const std::vector<Frame>& frames, const std::vector<IssueAnswer>& answers,
                  std::vector<FrameContext>& contexts) {
  std::map<std::string_view, int> bearers;
  for (const auto& answer : answers) ++bearers[answer.issue];
  for (const auto& answer : answers) {
    auto context = answered_in(contexts[frames.size() + answer.sentence]);
    context.matter = answer.issue;
    context.action = "?" + answer.issue;
    context.lemma = answer.issue;
    context.issue = true;
    context.reach = answer.reach;
    context.of_all = answer.all;
    context.once = bearers[answer.issue] == 1 && answer.reach == Reach::one;
    context.denied = !answer.yes;
    context.outcomes.push_back({answer.issue, answer.yes ? "yes" : "no", answer.bearer.key, answer.bearer.thing,
                                answer.bearer.narrowing, answer.bearer.given, answer.bearer.named, 0, ""});
    if (!answer.bearer.key.empty()) {
      context.participants.push_back(answer.bearer);
      context.participants.back().slot = Slot::patient;
    }
    if (answer.frame != UINT32_MAX) context.certainty = contexts[answer.frame].certainty;
    contexts.push_back(std::move(context));
  }
}

void ClaimBuilder::add_issues() {
  const auto first =
      out_.frames.size() + reading_.analysis.sentences.size() + out_.states.size() + out_.knowledge.size();
  for (std::size_t i = 0; i < out_.issues.size(); ++i) {
    const auto& answer = out_.issues[i];
    const auto polarity = answer.yes ? Polarity::affirmed : Polarity::denied;
    auto span = answer.span;
    if (answer.frame != UINT32_MAX && !out_.frames[answer.frame].nominal)
      span = cover(span, verb_group(out_.frames[answer.frame]));
    auto& claim = add(Aspect::polarity, answer.frame, answer.word,
                      Description{std::string(name_of(polarity)), std::string(name_of(polarity))}, span);
    claim.polarity = polarity;
    claim.modality = answer.modality;
    claim.unmarked = true;  // a person reads the words that answer
    claim.facet = answer.issue + (answer.bearer.key.empty() ? "" : "/" + answer.bearer.key) + "/polarity";
    claim.subject = reading_.words(span);
    claim.mentions.insert(claim.mentions.end(), answer.again.begin(), answer.again.end());
    by_rule("polarity/issue");
    asked().context = static_cast<std::uint32_t>(first + i);
    asked().thing_lemma = answer.issue;
    if (answer.bearer.key.empty()) asked().kinds = answer.bearer.kinds;
  }
}

}  // namespace rashomon
