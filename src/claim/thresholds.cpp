// SPDX-License-Identifier: Apache-2.0
#include "claim/thresholds.h"

#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "lang/numbers.h"

namespace rashomon {
namespace {

constexpr auto whole_numbers = std::to_array<std::pair<std::string_view, std::uint32_t Thresholds::*>>({
    {"antecedent_sentences", &Thresholds::antecedent_sentences},
    {"first_sentences", &Thresholds::first_sentences},
    {"referent_sentences", &Thresholds::referent_sentences},
    {"inverted_tokens", &Thresholds::inverted_tokens},
    {"insertion_tokens", &Thresholds::insertion_tokens},
    {"author_tokens", &Thresholds::author_tokens},
    {"cue_tokens", &Thresholds::cue_tokens},
    {"cue_bytes", &Thresholds::cue_bytes},
    {"quotation_behind_tokens", &Thresholds::quotation_behind_tokens},
    {"quotation_before_tokens", &Thresholds::quotation_before_tokens},
    {"quotation_alone_tokens", &Thresholds::quotation_alone_tokens},
    {"quotation_whole_tokens", &Thresholds::quotation_whole_tokens},
    {"quotation_near_sentences", &Thresholds::quotation_near_sentences},
    {"quote_tokens", &Thresholds::quote_tokens},
    {"refrain_quotations", &Thresholds::refrain_quotations},
    {"said_tokens", &Thresholds::said_tokens},
    {"denial_tokens", &Thresholds::denial_tokens},
    {"description_tokens", &Thresholds::description_tokens},
    {"apposition_tokens", &Thresholds::apposition_tokens},
    {"participant_tokens", &Thresholds::participant_tokens},
    {"phrase_tokens", &Thresholds::phrase_tokens},
    {"group_tokens", &Thresholds::group_tokens},
    {"modifier_tokens", &Thresholds::modifier_tokens},
    {"tail_tokens", &Thresholds::tail_tokens},
    {"tally_tokens", &Thresholds::tally_tokens},
    {"scale_tokens", &Thresholds::scale_tokens},
    {"conjunction_tokens", &Thresholds::conjunction_tokens},
    {"denying_words", &Thresholds::denying_words},
    {"question_tokens", &Thresholds::question_tokens},
    {"asked_tokens", &Thresholds::asked_tokens},
    {"age_heads", &Thresholds::age_heads},
    {"measure_heads", &Thresholds::measure_heads},
    {"valued_tokens", &Thresholds::valued_tokens},
    {"measuring_tokens", &Thresholds::measuring_tokens},
    {"subject_heads", &Thresholds::subject_heads},
    {"lead_sentences", &Thresholds::lead_sentences},
    {"vague_least", &Thresholds::vague_least},
    {"age_most", &Thresholds::age_most},
    {"score_most", &Thresholds::score_most},
    {"money_least", &Thresholds::money_least},
    {"main_sentences", &Thresholds::main_sentences},
    {"main_classes", &Thresholds::main_classes},
    {"main_lead", &Thresholds::main_lead},
    {"many_events", &Thresholds::many_events},
    {"background_days", &Thresholds::background_days},
    {"stem_letters", &Thresholds::stem_letters},
    {"prefix_letters", &Thresholds::prefix_letters},
});

constexpr auto weights = std::to_array<std::pair<std::string_view, float Thresholds::*>>({
    {"weight_name", &Thresholds::weight_name},
    {"weight_noun", &Thresholds::weight_noun},
    {"weight_adjective", &Thresholds::weight_adjective},
    {"weight_adverb", &Thresholds::weight_adverb},
    {"weight_light", &Thresholds::weight_light},
    {"weight_class", &Thresholds::weight_class},
    {"weight_circumstance", &Thresholds::weight_circumstance},
    {"weight_said", &Thresholds::weight_said},
    {"weight_refrain", &Thresholds::weight_refrain},
    {"weight_stated", &Thresholds::weight_stated},
});

}  // namespace

Result<Thresholds> Thresholds::open(const Pack& shared) {
  const auto numbers = Numbers::in(shared, "thresholds", "threshold", "number");
  if (!numbers) return numbers.error();
  Thresholds thresholds;
  for (const auto& [name, member] : whole_numbers) {
    const auto number = numbers->at(name);
    if (!number) return number.error();
    if (*number < 0 || *number > 1e6 || *number != std::floor(*number))
      return Error{ErrorCode::bad_data, "table 'thresholds': '" + std::string(name) + "' wants a whole number"};
    thresholds.*member = static_cast<std::uint32_t>(*number);
  }
  for (const auto& [name, member] : weights) {
    const auto number = numbers->at(name);
    if (!number) return number.error();
    thresholds.*member = static_cast<float>(*number);
  }
  return thresholds;
}

}  // namespace rashomon
