// SPDX-License-Identifier: Apache-2.0
// What the other claims of its article tell of a claim: other answers to its question, the roles of a person named.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/distinct.h"
#include "base/hash.h"
#include "claim/claim_builder.h"
#include "claim/context_values.h"
#include "claim/similarity.h"
#include "claim/told_beside.h"

namespace rashomon {

bool ClaimBuilder::is_of_earlier_year(std::size_t claim) const {
  return of_an_earlier_year(out_.contexts[out_.asked[claim].context].times, out_.about.published);
}

// "61 000 fromages, contre 42 000 annoncés mercredi": where one sentence gives a number and what it is compared with,
// but not "contre 48 % en 2019". Of several numbers the one of a tally is compared.
void ClaimBuilder::mark_replaced() {
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto* number = std::get_if<Quantity>(&out_.claims[i].value);
    if (number == nullptr) continue;
    const bool beside = last && out_.claims[*last].evidence == out_.claims[i].evidence;
    if (!out_.asked[i].compared) {
      if (!beside || out_.asked[*last].tally.empty()) last = i;
      continue;
    }
    const auto& told = out_.contexts[out_.asked[i].context].times;
    const bool dated = std::ranges::any_of(told, [](const Time& time) { return time.grain > Grain::day; });
    if (beside && !dated && std::get<Quantity>(out_.claims[*last].value).unit == number->unit)
      out_.asked[*last].moved_from = *number;
  }
}

// "Two people were killed, three others hurt": beside those whom something else befell, they are all who were hurt.
void ClaimBuilder::mark_first_counts() {
  std::set<std::string, std::less<>> counted;
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    auto& asked = out_.asked[i];
    if (out_.claims[i].aspect != Aspect::quantity || asked.tally.empty()) continue;
    if (counted.insert(asked.tally).second && asked.beside && !asked.part)
      asked.another = out_.contexts[asked.context].another = false;
  }
  // "Four people were slightly hurt": where no others are counted, all who were hurt.
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    auto& asked = out_.asked[i];
    const auto wider = asked.tally.empty() ? std::string_view() : classes_.tally(asked.tally, "only");
    if (!wider.empty() && !counted.contains(wider)) asked.tally = wider;
  }
}

void ClaimBuilder::mark_rivals() {
  // Another source's figure answers the same question; measures ("37 milliards") are told apart by their thing alone.
  const auto question = [&](std::size_t i) {
    const auto& asked = out_.asked[i];
    if (asked.whose) {
      auto person = out_.claims[i].facet;
      for (const auto& mark : asked.whose->marks) person += '\n' + mark;
      return asked.whose->name ? out_.claims[i].facet : person;
    }
    if (!asked.tally.empty()) {
      // "186 passengers and a crew of 14": of those aboard, neither counts the other.
      const auto sort = sort_of(classes_, asked);
      return asked.tally + '/' + asked.group + '/' + std::string(sort) + '\n' + times_of(out_.contexts[asked.context]);
    }
    const auto& thing = asked.thing.empty() ? asked.thing_lemma : asked.thing;
    const auto& unit = std::get<Quantity>(out_.claims[i].value).unit;
    const bool measured = !unit.empty() && !thing.empty();
    // "Six of the eight" gives a part and the whole.
    return thing + '\n' + unit + '\n' + (asked.part ? "part\n" : "\n") + out_.claims[i].attribution.entity + '\n' +
           (measured ? "" : out_.contexts[asked.context].action);
  };
  // What is told of an earlier year leaves the news its one number, but is itself one of several.
  std::map<std::string, std::set<std::string>> answers, answers_now;
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    if (out_.claims[i].aspect != Aspect::quantity || out_.asked[i].compared) continue;
    answers[question(i)].insert(out_.claims[i].value_text);
    if (!is_of_earlier_year(i)) answers_now[question(i)].insert(out_.claims[i].value_text);
  }
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    if (out_.claims[i].aspect == Aspect::quantity)
      out_.asked[i].rivalled = (is_of_earlier_year(i) ? answers : answers_now)[question(i)].size() > 1;
  }
  struct Counts {
    std::set<std::string> values, groups;  // the groups that any of them names
    std::optional<Decimal> most;           // of those that name none
  };
  std::map<std::string, Counts> counts;  // by their tally
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto& asked = out_.asked[i];
    if (asked.tally.empty()) continue;
    auto& so_far = counts[asked.tally];
    so_far.values.insert(out_.claims[i].value_text);
    const auto best = std::get<Quantity>(out_.claims[i].value).best;
    if (!asked.group.empty())
      so_far.groups.insert(asked.group);
    else if (!so_far.most || *so_far.most < best)
      so_far.most = best;
  }
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    auto& asked = out_.asked[i];
    if (asked.tally.empty()) continue;
    const auto& all = counts[asked.tally];
    // The only group that any count names, and no count of everybody is greater: the group is all of them.
    const bool whole = !asked.group.empty() && all.groups.size() == 1 &&
                       !(all.most && *all.most > std::get<Quantity>(out_.claims[i].value).best);
    asked.only_count = !asked.some && (all.values.size() == 1 || whole);
  }
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto* quantity = std::get_if<Quantity>(&out_.claims[i].value);
    // "A third hiker" counts all that were told of before.
    if (quantity == nullptr || (quantity->implicit && quantity->best > Decimal(1))) continue;
    const auto& thing = out_.asked[i].thing.empty() ? out_.asked[i].thing_lemma : out_.asked[i].thing;
    if (!thing.empty()) out_.about.counted.push_back(thing);
  }
  std::ranges::sort(out_.about.counted);
  keep_distinct(out_.about.counted);
}

void ClaimBuilder::tell_tallies_apart() {
  std::map<std::uint32_t, std::set<std::string>> told;  // the tallies of each sentence, as far as its claims were seen
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    auto& asked = out_.asked[i];
    if (out_.claims[i].aspect != Aspect::quantity || asked.tally.empty()) continue;
    const auto sentence = out_.contexts[asked.context].sentence_number;
    if (asked.another) {
      bool of_others = false, told_before = false;
      for (const auto near : {sentence, sentence - 1}) {
        const auto found = told.find(near);
        if (found == told.end()) continue;
        const bool same = found->second.contains(asked.tally);
        told_before |= same;
        of_others |= found->second.size() > (same ? 1 : 0);
      }
      if (of_others && !told_before) asked.another = false;
    }
    told[sentence].insert(asked.tally);
  }
}

void ClaimBuilder::mark_refrains() {
  std::vector<std::size_t> quotations;
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    if (out_.claims[i].aspect == Aspect::quote) quotations.push_back(i);
  }
  const auto& thresholds = reading_.thresholds();
  for (std::size_t i = 0; i < quotations.size(); ++i) {
    auto& one = out_.asked[quotations[i]];
    for (auto j = i + 1; j < std::min(quotations.size(), i + 1 + thresholds.refrain_quotations); ++j) {
      auto& other = out_.asked[quotations[j]];
      const auto alike = similarity(one.modifiers, other.modifiers);
      if (alike >= thresholds.weight_refrain && alike < 1) one.rivalled = other.rivalled = true;
    }
  }
}

void ClaimBuilder::mark_sole() {
  // Of parts, of "a car" and of people there are too many counts to tell anything.
  const auto thing = [&](std::size_t i) -> std::string {
    const auto& claim = out_.claims[i];
    if (claim.aspect != Aspect::quantity) return {};
    const auto& quantity = std::get<Quantity>(claim.value);
    const auto& asked = out_.asked[i];
    if (quantity.implicit || asked.part || !asked.tally.empty() || classes_.many(asked.thing) ||
        classes_.anyone(asked.thing))
      return {};
    const auto counted = asked.inferred ? std::string() : asked.thing.empty() ? asked.thing_lemma : asked.thing;
    return counted.empty() && quantity.unit.empty() ? "" : counted + '\n' + quantity.unit;
  };
  // As for rivals: what is told of an earlier year leaves the news its one number.
  std::map<std::string, std::set<std::string>> values, values_now;
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto counted = thing(i);
    if (counted.empty()) continue;
    values[counted].insert(out_.claims[i].value_text);
    if (!is_of_earlier_year(i)) values_now[counted].insert(out_.claims[i].value_text);
  }
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto counted = thing(i);
    out_.asked[i].sole = !counted.empty() && (is_of_earlier_year(i) ? values : values_now)[counted].size() == 1;
  }
}

void ClaimBuilder::mark_origins() {
  std::map<std::string, std::set<std::string>> origins;  // by the noun
  for (const auto& asked : out_.asked) {
    if (!asked.origin.empty()) origins[asked.thing_lemma].insert(asked.origin);
  }
  for (auto& asked : out_.asked) {
    if (!asked.origin.empty()) asked.sole = origins[asked.thing_lemma].size() == 1;
  }
}

void ClaimBuilder::tie_roles() {
  std::map<std::string, std::set<std::string>> called, classes;  // by the holder's key
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    const auto* role = std::get_if<Role>(&out_.claims[i].value);
    if (role == nullptr || role->holder.key.empty()) continue;
    if (classes_.is_a(out_.asked[i].thing, "relative")) called[role->holder.key].insert(out_.asked[i].thing);
    if (role->title.empty()) continue;
    called[role->holder.key].insert(role->title);
    // "Minister" alone tells less than the office that it is the head of.
    const auto& offices = out_.asked[i].offices;
    classes[role->holder.key].insert(offices.begin(), offices.end());
    if (offices.empty()) classes[role->holder.key].insert(role->title);
  }
  std::map<std::string, std::set<std::string>> bearers;  // given names by the surname
  for (const auto& claim : out_.claims) {
    const auto* name = std::get_if<Name>(&claim.value);
    if (name != nullptr && name->kind == NameKind::person && name->parts.size() > 1)
      bearers[name->key].insert(name->parts.front());
  }
  for (std::size_t i = 0; i < out_.claims.size(); ++i) {
    if (const auto* role = std::get_if<Role>(&out_.claims[i].value); role != nullptr) {
      const auto held = classes.find(role->holder.key);
      if (held != classes.end()) out_.asked[i].roles.assign(held->second.begin(), held->second.end());
    }
    const auto* name = std::get_if<Name>(&out_.claims[i].value);
    if (name == nullptr) continue;
    out_.asked[i].sole = name->kind == NameKind::person && bearers[name->key].size() == 1;
    const auto found = called.find(name->key);
    if (found != called.end()) out_.asked[i].roles.assign(found->second.begin(), found->second.end());
  }
}

// What stands in the sentence of an answer may be a part of it: "fled on foot before getting into a van".
void ClaimBuilder::keep_answers() {
  std::set<Kind> found;
  for (const auto& asked : out_.asked) {
    if (asked.question.empty()) continue;
    const auto sentence = out_.contexts[asked.context].sentence_number;
    auto kinds = kinds_in(reading_, reading_.analysis.sentences[sentence].tokens);
    kinds.insert(kinds.end(), asked.kinds.begin(), asked.kinds.end());
    for (auto kind : kinds) {
      kind.group = hash(asked.question);
      kind.group = answered_group(kind);
      found.insert(kind);
    }
  }
  out_.about.kinds.insert(out_.about.kinds.end(), found.begin(), found.end());
  std::ranges::sort(out_.about.kinds);
}

// The answers to one question of table `means` that do not exclude each other, or that one sentence tells together,
// leave no doubt of what the article says.
void ClaimBuilder::mark_sole_answers() {
  // "The minister came by road", "the wounded were flown out": two of whom nobody takes part in both.
  const auto of_two_bearers = [&](const ClaimContext& one, const ClaimContext& other) {
    if (!one.personal || !other.personal) return false;
    const auto &a = out_.contexts[one.context].participants, &b = out_.contexts[other.context].participants;
    const auto bears = [](const Participant& p) {
      return !p.key.empty() && (p.slot == Slot::agent || p.slot == Slot::patient);
    };
    const auto in_both = [&](const Participant& p) {
      return bears(p) && std::ranges::any_of(b, [&](const Participant& q) { return bears(q) && q.key == p.key; });
    };
    return std::ranges::any_of(a, bears) && std::ranges::any_of(b, bears) && std::ranges::none_of(a, in_both);
  };
  const auto rivals = [&](const ClaimContext& one, const ClaimContext& other) {
    return !of_two_bearers(one, other) && one.question == other.question && one.thing_lemma != other.thing_lemma &&
           out_.contexts[one.context].sentence_number != out_.contexts[other.context].sentence_number &&
           std::ranges::any_of(one.kinds, [&](const Kind& kind) {
             return std::ranges::any_of(other.kinds, [&](const Kind& rival) { return exclude(kind, rival); });
           });
  };
  std::map<std::string_view, std::vector<ClaimContext*>> answers;  // by their question
  for (std::size_t i = 0; i < out_.asked.size(); ++i) {
    auto& asked = out_.asked[i];
    const bool place = std::holds_alternative<Place>(out_.claims[i].value);
    if (!place && !asked.question.empty()) answers[asked.question].push_back(&asked);
  }
  keep_answers();
  // Of so many answers none can be told to be the only one.
  const auto many = reading_.thresholds().many_events;
  for (const auto& [question, all] : answers) {
    for (auto* asked : all)
      asked->sole = all.size() <= many &&
                    std::ranges::none_of(all, [&](const ClaimContext* other) { return rivals(*asked, *other); });
  }
}

}  // namespace rashomon
