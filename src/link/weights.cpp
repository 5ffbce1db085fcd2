// SPDX-License-Identifier: Apache-2.0
#include "link/weights.h"

#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace rashomon {
namespace {

using Field = std::pair<std::string_view, double Weights::*>;

constexpr std::array<Field, 28> fields = {{
    {"action_same", &Weights::action_same},
    {"action_kind", &Weights::action_kind},
    {"action_other", &Weights::action_other},
    {"participant_named_same", &Weights::participant_named_same},
    {"participant_same", &Weights::participant_same},
    {"participant_kind", &Weights::participant_kind},
    {"participant_named_other", &Weights::participant_named_other},
    {"participant_other", &Weights::participant_other},
    {"name_shared", &Weights::name_shared},
    {"clause_similarity", &Weights::clause_similarity},
    {"sentence_similarity", &Weights::sentence_similarity},
    {"time_same", &Weights::time_same},
    {"time_apart", &Weights::time_apart},
    {"place_same", &Weights::place_same},
    {"place_apart", &Weights::place_apart},
    {"event_same", &Weights::event_same},
    {"speaker_same", &Weights::speaker_same},
    {"thing_same", &Weights::thing_same},
    {"thing_kind", &Weights::thing_kind},
    {"thing_other", &Weights::thing_other},
    {"subject_same", &Weights::subject_same},
    {"modifier_similarity", &Weights::modifier_similarity},
    {"slot_same", &Weights::slot_same},
    {"part_other", &Weights::part_other},
    {"threshold_agreement", &Weights::threshold_agreement},
    {"threshold_conflict", &Weights::threshold_conflict},
    {"threshold_related", &Weights::threshold_related},
    {"threshold_contrary", &Weights::threshold_contrary},
}};

}  // namespace

Result<Weights> Weights::open(const Pack& shared) {
  const auto table = shared.table("weights");
  const auto feature = table.column("feature"), weight = table.column("weight");
  if (!feature) return feature.error();
  if (!weight) return weight.error();
  Weights weights;
  for (const auto& [name, field] : fields) {
    std::size_t row = 0;
    while (row < table.rows() && table.cell(row, *feature) != name) ++row;
    if (row == table.rows())
      return Error{ErrorCode::bad_data, "table 'weights' has no feature '" + std::string(name) + "'"};
    const auto text = table.cell(row, *weight);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weights.*field);
    if (error != std::errc() || end != text.data() + text.size()) {
      return Error{ErrorCode::bad_data,
                   "table 'weights': '" + std::string(text) + "' of '" + std::string(name) + "' is no number"};
    }
  }
  return weights;
}

}  // namespace rashomon
