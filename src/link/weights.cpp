// SPDX-License-Identifier: Apache-2.0
#include "link/weights.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace rashomon {
namespace {

constexpr std::array<std::pair<std::string_view, double Weights::*>, 11> sums = {{
    {"threshold_agreement", &Weights::threshold_agreement},
    {"threshold_conflict", &Weights::threshold_conflict},
    {"threshold_sure", &Weights::threshold_sure},
    {"threshold_related", &Weights::threshold_related},
    {"threshold_contrary", &Weights::threshold_contrary},
    {"article_least", &Weights::article_least},
    {"known_least", &Weights::known_least},
    {"known_anchor", &Weights::known_anchor},
    {"lead_sentences", &Weights::lead_sentences},
    {"event_days", &Weights::event_days},
    {"background_days", &Weights::background_days},
}};

// The numbers of a table by the names beside them.
class Numbers {
 public:
  Numbers(const Table& table, std::size_t names, std::size_t numbers)
      : table_(table), names_(names), numbers_(numbers) {}

  template <class Number>
  std::optional<Error> read(std::string_view name, Number& number) const {
    std::size_t row = 0;
    while (row < table_.rows() && table_.cell(row, names_) != name) ++row;
    if (row == table_.rows())
      return Error{ErrorCode::bad_data, "table 'weights' has no feature '" + std::string(name) + "'"};
    const auto text = table_.cell(row, numbers_);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size()) return std::nullopt;
    return Error{ErrorCode::bad_data,
                 "table 'weights': '" + std::string(text) + "' of '" + std::string(name) + "' is no number"};
  }

 private:
  const Table& table_;
  std::size_t names_, numbers_;
};

}  // namespace

Result<Weights> Weights::open(const Pack& shared) {
  const auto table = shared.table("weights");
  const auto feature = table.column("feature"), weight = table.column("weight");
  if (!feature) return feature.error();
  if (!weight) return weight.error();
  const Numbers numbers(table, *feature, *weight);
  Weights weights;
  for (std::size_t f = 0; f < feature_names.size(); ++f) {
    if (auto error = numbers.read(feature_names[f], weights.of[f])) return *std::move(error);
  }
  for (const auto& [name, sum] : sums) {
    if (auto error = numbers.read(name, weights.*sum)) return *std::move(error);
  }
  return weights;
}

}  // namespace rashomon
