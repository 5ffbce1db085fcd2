// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <rashomon/article.h>
#include <rashomon/id.h>
#include <rashomon/span.h>
#include <rashomon/value.h>

namespace rashomon {

using ClaimId = Id<struct Claim>;
using FrameId = Id<struct Frame>;

// The kind of value that a claim holds.
enum class Aspect : std::uint8_t {
  quantity,
  time,
  place,
  name,
  role,
  participant,
  action,
  polarity,
  modality,
  attribution,
  quote
};

enum class Polarity : std::uint8_t { affirmed, denied };

// How the speaker stands to what is said.
enum class Modality : std::uint8_t {
  asserted,  // it is so: "augmentait", "has killed"
  reported,  // hearsay, the press conditional: "aurait tué", "reportedly"
  possible,  // "peut", "might", "probably"
  planned,   // it will be, is meant or ready to be: "augmentera", "est prêt à"
  wanted,    // demanded, wished, obliged: "doit", "appelle à"
  supposed,  // a condition: "si ...", "unless"
  asked,     // a question
};

// Who is said to say it. Without a speaker the outlet says it itself.
struct Attribution {
  std::string speaker;  // the words: "John Kirby"; empty: the outlet
  std::string entity;   // folded key of the speaker, equal wherever the same speaker is meant
  std::vector<std::string>
      chain;               // further sources behind the speaker, nearest first: "a déclaré son avocat, selon l'AFP"
  Span speaker_span, cue;  // empty where there is none
  bool named = false;      // the speaker has a name; else only a description: "a witness", "son avocat"
  bool by_name = false;    // the words at speaker_span say that name, or a part of it; "he" and "the manager" do not
};

// A rule of the claim stage, as "slot/patient", and the words that it read.
struct RuleStep {
  std::string_view rule;  // of the program's own; it outlives every claim
  Span words;
  bool operator==(const RuleStep&) const = default;
};

// One article's answer to one question about one event or entity.
struct Claim {
  ClaimId id;
  ArticleId article;
  FrameId frame;
  std::string key;      // the id that survives runs: 16 hexadecimal digits (DESIGN: Ids)
  std::string subject;  // what it is about, in the article's words: "Serbes"
  std::string facet;    // the question, as data: "kill/patient/quantity"
  Aspect aspect = Aspect::action;
  Value value;
  std::string value_text;      // the value normalized, for people and for ids: "25..30..35 serbe"
  Span value_span;             // the shortest phrase that carries the value with what it counts or modifies
  std::vector<Span> mentions;  // the words of the value alone, and further places where the article says the same
  Span evidence;               // the clause or sentence that it was read from
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::asserted;
  Attribution attribution;
  std::string scope;            // the part or period that it is limited to, folded; empty: none is named
  Time as_of;                   // when it is said to hold: the article's own date unless the words say otherwise
  bool corrected = false;       // the article itself calls it a correction of an earlier value
  std::vector<RuleStep> rules;  // how it was read, first to last: predicate, slot, question, why it is not listed
  bool unmarked =
      false;  // affirmed, asserted or the outlet's own, as whatever is not marked: listed only where compared
};

inline constexpr std::array<std::string_view, 11> aspect_names = {"quantity", "time",        "place",  "name",
                                                                  "role",     "participant", "action", "polarity",
                                                                  "modality", "attribution", "quote"};
inline constexpr std::array<std::string_view, 2> polarity_names = {"affirmed", "denied"};
inline constexpr std::array<std::string_view, 7> modality_names = {"asserted", "reported", "possible", "planned",
                                                                   "wanted",   "supposed", "asked"};
inline std::string_view name_of(Aspect aspect) { return aspect_names[static_cast<std::size_t>(aspect)]; }
inline std::string_view name_of(Polarity polarity) { return polarity_names[static_cast<std::size_t>(polarity)]; }
inline std::string_view name_of(Modality modality) { return modality_names[static_cast<std::size_t>(modality)]; }

}  // namespace rashomon
