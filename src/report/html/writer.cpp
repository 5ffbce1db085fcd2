// SPDX-License-Identifier: Apache-2.0
#include "report/html/writer.h"

#include <array>

#include "report/escape.h"

namespace rashomon {
namespace {

struct DirectionControl {
  std::string_view bytes, name;
};

// Characters that turn the order of what follows them. An article may not turn the page around it, and a reader should
// see that they are there.
constexpr std::array direction_controls = {
    DirectionControl{"\xe2\x80\xaa", "U+202A"}, DirectionControl{"\xe2\x80\xab", "U+202B"},
    DirectionControl{"\xe2\x80\xac", "U+202C"}, DirectionControl{"\xe2\x80\xad", "U+202D"},
    DirectionControl{"\xe2\x80\xae", "U+202E"}, DirectionControl{"\xe2\x81\xa6", "U+2066"},
    DirectionControl{"\xe2\x81\xa7", "U+2067"}, DirectionControl{"\xe2\x81\xa8", "U+2068"},
    DirectionControl{"\xe2\x81\xa9", "U+2069"},
};

const DirectionControl* control_at(std::string_view text) {
  for (const auto& control : direction_controls) {
    if (text.starts_with(control.bytes)) return &control;
  }
  return nullptr;
}

// Elements that hold nothing but characters.
bool holds_characters_only(std::string_view tag) { return tag == "title" || tag == "option" || tag == "text"; }

// The text with what `mark` makes of each control.
template <class Mark>
std::string with_controls_shown(std::string_view text, const Mark& mark) {
  std::string shown;
  std::size_t done = 0;
  for (auto at = text.find('\xe2'); at != std::string_view::npos; at = text.find('\xe2', at + 1)) {
    const auto* control = control_at(text.substr(at));
    if (control == nullptr) continue;
    shown += xml_escaped(text.substr(done, at - done)) + mark(*control);
    done = at + control->bytes.size();
  }
  return shown + xml_escaped(text.substr(done));
}

std::string plain(std::string_view text) {
  return with_controls_shown(text,
                             [](const DirectionControl& control) { return "[" + std::string(control.name) + "]"; });
}

std::string marked(std::string_view text) {
  return with_controls_shown(text, [](const DirectionControl& control) {
    return "<span class=\"control\">" + std::string(control.name) + "</span>";
  });
}

}  // namespace

void Html::begin(std::string_view tag, Attributes attributes) {
  html_.append("<").append(tag);
  for (const auto& [name, value] : attributes) html_.append(" ").append(name).append("=\"") += plain(value) + '"';
}

Html& Html::open(std::string_view tag, Attributes attributes) {
  begin(tag, attributes);
  html_ += '>';
  open_.emplace_back(tag);
  return *this;
}

Html& Html::close() {
  html_ += "</" + open_.back() + ">";
  open_.pop_back();
  return *this;
}

Html& Html::empty(std::string_view tag, Attributes attributes) {
  begin(tag, attributes);
  html_ += "/>";
  return *this;
}

Html& Html::text(std::string_view text) {
  html_ += holds_characters_only(open_.back()) ? plain(text) : marked(text);
  return *this;
}

Html& Html::element(std::string_view tag, Attributes attributes, std::string_view content) {
  return open(tag, attributes).text(content).close();
}

}  // namespace rashomon
