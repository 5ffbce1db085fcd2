// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <rashomon/result.h>

#include "lang/pack.h"

namespace rashomon {

// How far apart, how long and how many, at most or at least, for what an article says to be read as belonging together,
// and how much its words tell: the rows of pack `und`, table `thresholds`, which says what each is.
struct Thresholds {
  // Fails on a row that is missing or no number, naming it.
  static Result<Thresholds> open(const Pack& shared);

  std::uint32_t antecedent_sentences = 0;
  std::uint32_t first_sentences = 0;
  std::uint32_t referent_sentences = 0;
  std::uint32_t inverted_tokens = 0;
  std::uint32_t insertion_tokens = 0;
  std::uint32_t author_tokens = 0;
  std::uint32_t cue_tokens = 0;
  std::uint32_t cue_bytes = 0;
  std::uint32_t quotation_behind_tokens = 0;
  std::uint32_t quotation_before_tokens = 0;
  std::uint32_t quotation_alone_tokens = 0;
  std::uint32_t quotation_whole_tokens = 0;
  std::uint32_t quotation_near_sentences = 0;
  std::uint32_t quote_tokens = 0;
  std::uint32_t refrain_quotations = 0;
  std::uint32_t said_tokens = 0;
  std::uint32_t denial_tokens = 0;
  std::uint32_t description_tokens = 0;
  std::uint32_t apposition_tokens = 0;
  std::uint32_t participant_tokens = 0;
  std::uint32_t phrase_tokens = 0;
  std::uint32_t group_tokens = 0;
  std::uint32_t modifier_tokens = 0;
  std::uint32_t tail_tokens = 0;
  std::uint32_t tally_tokens = 0;
  std::uint32_t scale_tokens = 0;
  std::uint32_t conjunction_tokens = 0;
  std::uint32_t denying_words = 0;
  std::uint32_t question_tokens = 0;
  std::uint32_t asked_tokens = 0;
  std::uint32_t age_heads = 0;
  std::uint32_t measuring_tokens = 0;
  std::uint32_t valued_tokens = 0;
  std::uint32_t measure_heads = 0;
  std::uint32_t subject_heads = 0;
  std::uint32_t lead_sentences = 0;
  std::uint32_t vague_least = 0;
  std::uint32_t age_most = 0;
  std::uint32_t score_most = 0;
  std::uint32_t money_least = 0;
  std::uint32_t main_sentences = 0;
  std::uint32_t main_classes = 0;
  std::uint32_t main_lead = 0;
  std::uint32_t many_events = 0;
  std::uint32_t background_days = 0;
  std::uint32_t stem_letters = 0;
  std::uint32_t prefix_letters = 0;

  float weight_name = 0;
  float weight_noun = 0;
  float weight_adjective = 0;
  float weight_adverb = 0;
  float weight_light = 0;
  float weight_class = 0;
  float weight_circumstance = 0;
  float weight_said = 0;
  float weight_refrain = 0;
  float weight_stated = 0;
};

}  // namespace rashomon
