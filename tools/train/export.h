// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <rashomon/result.h>

#include "train/corpus.h"
#include "train/network.h"

namespace rashomon::train {

// Sets how often each word's own rows are dropped: the rarer, the more.
void set_rareness(std::vector<Example>& examples, const Corpus& corpus);

// Rounds the weights to 8 bits and writes the file of src/analysis/model_format.h.
std::optional<Error> write_model(const std::string& path, const Network& network, const Corpus& corpus,
                                 std::uint8_t news);

// Takes over the tags and lemma rules of a model file.
std::optional<Error> keep_classes_of(const std::string& path, Corpus& corpus);

// Begins from the rounded weights of model files of the same shape, from their mean where there are several.
std::optional<Error> begin_from_models(const std::vector<std::string>& paths, Network& network);

}  // namespace rashomon::train
