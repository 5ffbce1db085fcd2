// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

#include <rashomon/span.h>

namespace rashomon {

// What ICU's word rules (UAX 29) say a piece of text is.
enum class Segment { word, number, space, other };

// Calls visit with every segment between two word boundaries, in order; spans count bytes of utf8.
void for_each_word(std::string_view utf8, const std::function<void(Span, Segment)>& visit);

// Calls visit with every sentence by UAX 29, without abbreviation exceptions: those are a language's data.
void for_each_sentence(std::string_view utf8, const std::function<void(Span)>& visit);

}  // namespace rashomon
