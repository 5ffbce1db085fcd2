// SPDX-License-Identifier: Apache-2.0
#include "report/html/writer.h"

#include "report/escape.h"

namespace rashomon {
namespace {

// Elements that hold nothing but characters.
bool holds_characters_only(std::string_view tag) { return tag == "title" || tag == "option" || tag == "text"; }

// The text with what `mark` makes of the name of each control.
template <class Mark>
std::string with_controls_shown(std::string_view text, const Mark& mark) {
  std::string shown;
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto control = direction_control_at(text, at);
    if (control.name.empty()) continue;
    shown += xml_escaped(text.substr(done, at - done)) + mark(control.name);
    done = at + control.bytes;
    at = done - 1;
  }
  return shown + xml_escaped(text.substr(done));
}

std::string plain(std::string_view text) {
  return with_controls_shown(text, [](std::string_view name) { return "[" + std::string(name) + "]"; });
}

std::string marked(std::string_view text) {
  return with_controls_shown(
      text, [](std::string_view name) { return "<span class=\"control\">" + std::string(name) + "</span>"; });
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
