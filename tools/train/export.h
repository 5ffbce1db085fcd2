// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

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

// Begins from the rounded weights of a model file of the same shape.
std::optional<Error> begin_from_model(const std::string& path, Network& network);

}  // namespace rashomon::train
