// SPDX-License-Identifier: Apache-2.0
// Where: the questions of places.
#include <algorithm>

#include "claim/claim_builder.h"
#include "text/fold.h"

namespace rashomon {
namespace {

// "À ce stade", "sur la base": words that only stand for a preposition or a time.
bool tells_no_place(const Reading& reading, std::uint32_t head) {
  const auto before = reading.child(head, Relation::case_);
  if (!before || *before > head) return false;
  const auto words = cover(reading.token(*before).span, reading.token(head).span);
  return reading.lexicon.cue(reading.plain_words(words)) == "nowhere";
}

// The words before the last of a name: "St. Luke" of "St. Luke's Hospital"; empty where it is none.
std::string name_of_site(const Reading& reading, std::uint32_t head) {
  std::string name;
  if (reading.token(head).upos != Upos::propn) return name;
  // "The Royal Victoria Infirmary" may be taken for a woman's name.
  if (reading.is_person(head) && reading.building_named(head).empty()) return name;
  const auto sentence = reading.analysis.sentences[sentence_of(reading.analysis, head)].tokens;
  auto begin = head;
  const auto within = [&](std::uint32_t t) {
    return reading.token(t).upos == Upos::propn || reading.token(t).upos == Upos::part;
  };
  while (begin > sentence.begin && within(begin - 1)) --begin;
  for (auto t = begin; t < head; ++t) {
    if (reading.token(t).upos == Upos::propn) name += (name.empty() ? "" : " ") + fold(reading.lemma(t));
  }
  return name;
}

// What a name ends in tells what it is: "at St. Luke's Hospital".
std::string_view class_of_site(const Reading& reading, std::uint32_t head) {
  auto thing = reading.thing(head);
  if (thing.empty()) thing = reading.building_named(head);
  if (!thing.empty() || name_of_site(reading, head).empty()) return thing;
  return reading.lexicon.thing(fold(reading.lemma(head)));
}

}  // namespace

void ClaimBuilder::add_place(std::uint32_t f, std::uint32_t head, Slot slot, Place place, Span span) {
  placed_[head] = true;
  // "Talks with Russia": a country beside whom something is done is nowhere that it is done.
  if (reading_.lexicon.slot(reading_.preposition(head)) == Slot::company) return;
  auto& claim = add(Aspect::place, f, head, std::move(place), span);
  if (std::get<Place>(claim.value).id == 0) by_rule("place/described");
  asked().slot = slot;
  asked().thing = class_of_site(reading_, head);
  asked().kinds = kinds_of(head);
  asked().direct |= f != UINT32_MAX && is_where(head, out_.frames[f]);
  // What burned in one street may have spread to the next: of a place, only the one moment itself.
  if (f != UINT32_MAX) {
    for (const auto& moment : out_.contexts[f].moments) {
      if (!classes_.by_day(moment)) asked().moments.push_back(moment);
    }
  }
  const auto way = way_of(head, slot);
  const auto* rule = f == UINT32_MAX ? nullptr : where_asked(out_.contexts[f], way);
  // "Treated at a hospital", "soignés à Dosso": some prepositions say whither or where, as the verb has it.
  if (rule == nullptr && f != UINT32_MAX && way == Way::to) rule = where_asked(out_.contexts[f], Way::at);
  if (rule == nullptr && f != UINT32_MAX && slot == Slot::agent) rule = where_hosted(out_.frames[f]);
  if (rule != nullptr) {
    asked().question = rule->question;
    asked().personal = rule->personal;
    asked().leading = out_.contexts[f].main;
  }
  // "Deux morts, aucun à Paris", "none of them in Leeds": where it was not, though it was.
  const auto denies = [&](std::uint32_t w) {
    return reading_.negation(w) == Negation::not_so && reading_.token(w).upos != Upos::adv && w < head;
  };
  if (f != UINT32_MAX && out_.frames[f].polarity != Polarity::denied &&
      (std::ranges::any_of(reading_.tree.children(head), denies) || denies(reading_.token(head).head)))
    asked().direct = false;
  claim.facet = action_of(f) + "/place";
  claim.subject = f == UINT32_MAX ? std::string(reading_.words(span)) : subject_of(out_.frames[f], span);
}

bool ClaimBuilder::is_where(std::uint32_t place, const Frame& frame) const {
  for (auto t = place; reading_.token(t).head != t;) {
    const auto head = reading_.token(t).head;
    if (head == frame.predicate) return true;
    const bool of_object = std::ranges::any_of(frame.arguments, [&](const Argument& argument) {
      return argument.slot == Slot::patient && argument.head == head;
    });
    // "Rose by 4 % in France": what is measured there may be measured elsewhere, too.
    if (of_object)
      return reading_.mention<Quantity>(head) == nullptr &&
             reading_.lexicon.slot(reading_.preposition(t)) == Slot::place;
    if (!is_site(head) && reading_.mention<Place>(head) == nullptr) return false;
    t = head;
  }
  return false;
}

void ClaimBuilder::add_circumstances(std::uint32_t f) {
  // Adding claims leaves the frames where they are.
  const auto& frame = out_.frames[f];
  for (const auto& argument : frame.arguments) {
    if (const auto* mention = reading_.mention<Place>(argument.head); mention != nullptr) {
      auto place = std::get<Place>(mention->value);
      if (place.id == 0 && !place.name.empty() && place.region.empty()) set_region(place, argument);
      const bool hosts = argument.slot == Slot::agent && where_hosted(frame) != nullptr;
      const bool circumstance =
          hosts || argument.slot == Slot::place || (argument.slot == Slot::patient && !place.feature.empty());
      if (circumstance) add_place(f, mention->head, argument.slot, std::move(place), mention->span);
    } else if (tells_site(argument, out_.contexts[f])) {
      add_place(f, argument.head, argument.slot, described_place(argument),
                span_of(reading_.analysis, argument.tokens));
    }
  }
}

// "In a gym", and where the verb asks whither or whence, "taken to a gym", "left the gym".
bool ClaimBuilder::tells_site(const Argument& argument, const FrameContext& context) const {
  if (!is_site(argument.head) || tells_no_place(reading_, argument.head)) return false;
  if (argument.slot == Slot::place) return true;
  const auto way = way_of(argument.head, argument.slot);
  return way != Way::at && where_asked(context, way) != nullptr;
}

bool ClaimBuilder::is_site(std::uint32_t head) const { return classes_.site(class_of_site(reading_, head)); }

Place ClaimBuilder::described_place(const Argument& argument) const {
  Place place;
  place.feature = fold(reading_.lemma(argument.head));
  place.name = name_of_site(reading_, argument.head);
  set_region(place, argument);
  return place;
}

// "Budapest's Arena Duna": the town of a place that the gazetteer lacks, where it is named with it.
void ClaimBuilder::set_region(Place& place, const Argument& argument) const {
  for (auto t = argument.tokens.begin; t < argument.tokens.end; ++t) {
    const auto* mention = reading_.mention<Place>(t);
    if (mention == nullptr || std::get<Place>(mention->value).id == 0) continue;
    place.region = std::get<Place>(mention->value).name;
    place.region_id = std::get<Place>(mention->value).id;
    return;
  }
}

void ClaimBuilder::add_places_left() {
  for (const auto& mention : reading_.mentions) {
    if (!std::holds_alternative<Place>(mention.value) || placed_[mention.head]) continue;
    const auto where = frame_with(mention.head);
    // A country that acts stands for its people.
    if (where.slot == Slot::agent || reading_.token(mention.head).upos == Upos::adj) continue;
    add_place(where.frame, mention.head, where.slot, std::get<Place>(mention.value), mention.span);
  }
}

// A name that no table knows is a place where a preposition of place leads it in and nothing makes it anybody: "une
// usine à Cambrai".
void ClaimBuilder::add_unknown_places() {
  for (std::uint32_t t = 0; t < reading_.analysis.tokens.size(); ++t) {
    if (reading_.token(t).upos != Upos::propn || placed_[t] || !stands_as_place(t)) continue;
    auto tokens = TokenRange{t, t + 1};
    if (const auto* own = reading_.mention<Name>(t); own != nullptr) {
      if (std::get<Name>(own->value).kind != NameKind::other || own->head != t) continue;
      tokens = own->tokens;
    } else if (reading_.mention<Time>(t) != nullptr || reading_.tree.range(t).size() > 2) {
      continue;  // a word of a longer name
    }
    const auto span = span_of(reading_.analysis, tokens);
    Place place;
    place.name = fold(reading_.words(span));
    add_place(frame_with(t).frame, t, Slot::place, std::move(place), span);
  }
}

bool ClaimBuilder::stands_as_place(std::uint32_t name) const {
  const auto& token = reading_.token(name);
  if (reading_.mention<Place>(name) != nullptr || reading_.mention<Role>(name) != nullptr) return false;
  if (reading_.lexicon.slot(reading_.preposition(name)) != Slot::place) {
    // "Fled to Bareko", "parti de Zaouïa": where the verb asks whither or whence.
    const auto where = frame_with(name);
    const auto way = way_of(name, where.slot);
    const bool asked = where.frame != UINT32_MAX && (way == Way::to || way == Way::from) &&
                       token.head == out_.frames[where.frame].predicate && where_asked(out_.contexts[where.frame], way);
    if (!asked) return false;
  }
  if (reading_.child(name, Relation::det)) return false;  // "sur le Covid": hardly a town
  const auto head = token.head;
  switch (token.relation) {
    case Relation::obl:
    case Relation::obl_mod:
      return true;
    case Relation::nmod:
      return is_site(head) || (frame_of_[head] != UINT32_MAX && out_.frames[frame_of_[head]].nominal);
    default:
      return false;
  }
}

void ClaimBuilder::add_named_below(std::uint32_t f) {
  const auto& frame = out_.frames[f];
  for (auto t = frame.clause.begin; t < frame.clause.end; ++t) {
    const auto* place = reading_.mention<Place>(t);
    if (place == nullptr || place->head != t || std::get<Place>(place->value).id == 0) continue;
    const auto governor = reading_.token(t).head;
    const bool participant = std::ranges::any_of(frame.arguments, [&](const Argument& a) {
      return a.head == t && (a.slot == Slot::agent || a.slot == Slot::patient);
    });
    if (participant || place_of(t).frame != f) continue;
    add_participant(f, t, Slot::scope, place->value, place->span);
    asked().thing_lemma = t == frame.predicate ? "" : fold(reading_.lemma(governor));
    out_.claims.back().facet += "/" + asked().thing_lemma;
  }
}

}  // namespace rashomon
