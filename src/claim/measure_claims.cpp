// SPDX-License-Identifier: Apache-2.0
// What a sum, a length or a share measures: the noun below or above it, or what happens.
#include <algorithm>

#include "claim/claim_builder.h"
#include "claim/claims.h"
#include "claim/terms.h"
#include "text/fold.h"
#include "value/quantity.h"

namespace rashomon {

void ClaimBuilder::describe_by_action(std::uint32_t frame) {
  if (action_of(frame).starts_with('~')) return;
  asked().thing = asked().thing_lemma = action_of(frame);
  // "Online sales rose": what narrows the subject narrows its rise.
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.slot != Slot::agent) continue;
    asked().modifiers = phrase_words(reading_, reading_.phrase(argument.head), argument.head);
  }
}

bool ClaimBuilder::is_only_wanted(std::uint32_t token, std::string_view kind) const {
  auto t = token;
  for (std::uint32_t step = 0; step <= reading_.thresholds().measure_heads && reading_.token(t).head != t; ++step) {
    const auto relation = reading_.token(t).relation;
    t = reading_.token(t).head;
    if (reading_.token(t).upos != Upos::verb) continue;
    // "Nobody wants to sleep at home since the quake of magnitude 6": what is wanted is what is done to, or an event.
    const bool done_to = relation == Relation::obj || relation == Relation::nsubj_pass;
    const auto action = reading_.lexicon.action(reading_.lemma(t), Upos::verb);
    // What is estimated is, and so is what is promised, by its own modality.
    if (!(done_to || frame_of_[token] != UINT32_MAX) || classes_.measures(action) ||
        !classes_.measure(action, "ruling", kind).empty())
      return false;
    const auto modality = reading_.lexicon.modality(reading_.lemma(t), Upos::verb);
    return modality == Modality::wanted || modality == Modality::asked || modality == Modality::possible;
  }
  return false;
}

bool ClaimBuilder::name_votes(const Mention& number) {
  const auto last = out_.claims.size() - 1;
  if (last == 0 || number.tokens.begin < 2 || out_.claims[last - 1].aspect != Aspect::quantity) return false;
  auto& before = out_.asked[last - 1];
  auto ahead = classes_.measure(before.thing, "thing", "cardinal");
  auto against = classes_.measure(before.thing, "against", "cardinal");
  // "Passed the bill by 52 to 47": the ballot tells what the two count.
  const auto ballot = before.context < out_.frames.size() ? out_.frames[before.context].action : std::string();
  if (against.empty() && !classes_.tally(ballot, "balloting").empty()) {
    ahead = classes_.measure("vote", "thing", "cardinal");
    against = classes_.measure("vote", "against", "cardinal");
  }
  const auto preposition = number.tokens.begin - 1;
  const auto slot = reading_.lexicon.slot(lower(reading_.analysis.form(preposition)));
  auto& votes = out_.claims[last - 1];
  const bool behind = (slot == Slot::target || slot == Slot::recipient) &&
                      votes.value_span.end == reading_.token(preposition - 1).span.end;
  // "From 300 votes to 266"
  const auto counted = reading_.tokens_in(votes.value_span);
  const bool moved = counted.begin > 0 && counted.size() > 0 &&
                     reading_.lexicon.slot(lower(reading_.analysis.form(counted.begin - 1))) == Slot::source;
  if (!behind || moved || ahead.empty() || against.empty()) return false;
  before.measure = before.thing = before.thing_lemma = before.tally = ahead;
  votes.facet =
      votes.facet.substr(0, votes.facet.find('/') + 1) + before.thing + "/" + std::string(name_of(votes.aspect));
  asked().measure = asked().thing = asked().thing_lemma = asked().tally = against;
  before.group.clear();
  asked().group.clear();
  before.modifiers.clear();
  asked().part = false;
  return true;
}

void ClaimBuilder::measures(std::string_view question) {
  asked().measure = asked().thing = asked().thing_lemma = question;
  const auto last = out_.claims.size() - 1;
  if (last == 0 || out_.claims[last - 1].evidence != out_.claims[last].evidence) return;
  auto& before = out_.asked[last - 1];
  if (before.measure == asked().measure) before.part = asked().part = true;
}

void ClaimBuilder::name_measure(const Mention& measure, const Quantity& quantity, std::optional<std::uint32_t> noun,
                                std::uint32_t frame) {
  const auto kind = name_of(quantity.kind);
  // "At a depth of 300 metres off Ambra" is no 300 metres away.
  const auto distance = noun && !noun_measure(*noun, kind).empty() ? std::nullopt : distance_from(measure);
  if (distance) {
    measure_distance(*distance);
    return;
  }
  auto found = measure_behind(measure, kind);
  if (const auto grown = found.empty() ? what_grows(measure, noun, frame, kind) : std::nullopt) {
    measures(classes_.measure(reading_.thing(*grown), "grows", kind));
    name_sort(*grown);
    asked().modifiers.clear();
    asked().inferred = false;
    return;
  }
  // "Inflation rose 0.3 percent": not of how much it is.
  if (const auto rate = found.empty() && !noun ? rate_changed(measure, frame, kind) : std::nullopt) {
    asked().measure = "change of " + std::string(classes_.measure(reading_.thing(*rate), "thing", kind));
    name_sort(*rate);
    asked().inferred = false;
    return;
  }
  if (found.empty() && noun) {
    found = measure_of_sum(*noun, frame, kind);
    if (found.empty()) found = noun_measure(*noun, kind);
    // "The storm moved at 30 km/h": so fast it went, whatever its wind.
    const auto moved = classes_.measure(action_of(frame), "event", kind);
    const bool by_event = classes_.measure(reading_.thing(*noun), "thing", kind).empty();
    if (by_event && !found.empty() && !moved.empty()) found = moved;
    if (found.empty()) found = level_reached(measure, noun, frame, kind);
  }
  // "A magnitude 4.8 aftershock", whatever the tree makes of it.
  const auto behind = std::max(measure.tokens.end, noun.value_or(0) + 1);
  for (auto next = measure.tokens.end; noun && next <= behind && next < reading_.analysis.tokens.size(); ++next) {
    if (const auto own = bearer_measure(next, kind); !own.empty()) found = own;
  }
  // "Une quarantaine de répliques, dont une de magnitude 4,6": of one that a pronoun stands for.
  const auto one = noun ? reading_.token(*noun).head : measure.head;
  const bool stands = noun && (reading_.token(one).upos == Upos::pron || reading_.token(one).upos == Upos::num);
  for (auto t = reading_.token(one).head; stands && t < one; ++t) {
    if (const auto own = bearer_measure(t, kind); !own.empty()) found = own;
  }
  if (const auto most = most_above(measure.head, kind); !most.empty()) found = most;
  const bool said = !found.empty();
  // A fine that was asked for is none yet.
  if (said && noun && is_only_wanted(*noun, kind)) {
    asked().measure = asked().thing = asked().thing_lemma = "wanted " + std::string(found);
    return;
  }
  // "Profit rose by 40 million", "the river rose by two metres": of what it is, and not by how much it grew, such a
  // noun is the measure.
  const bool level = quantity.kind == QuantityKind::money || quantity.kind == QuantityKind::distance;
  if ((said || level) && asked().inferred && !comes_to(measure, frame, kind).value_or(true)) {
    asked().measure = asked().thing = asked().thing_lemma = "change of " + (said ? std::string(found) : thing_asked());
    asked().inferred = false;
    return;
  }
  // "La vitesse était limitée à 110 km/h"
  if (measuring_words(beside(measure, true), true, "limit").size() > 0) {
    asked().measure = asked().thing = asked().thing_lemma = "limit of " + thing_asked();
    asked().inferred = false;
    return;
  }
  // "Fined the company": who is fined is not what is measured. "One worker in four was on strike", "300 hectares of
  // forest", "barrels of oil": nor is a whole, or what covers an area or was spilled.
  const bool of_whole = quantity.kind == QuantityKind::percent || quantity.kind == QuantityKind::share ||
                        quantity.kind == QuantityKind::area || quantity.kind == QuantityKind::volume ||
                        quantity.kind == QuantityKind::mass || quantity.kind == QuantityKind::score;
  // "Made off with jewels worth two million": what they are worth is what was taken.
  const bool of_goods = noun && quantity.kind == QuantityKind::money &&
                        (valued_noun(measure) == noun || reading_.token(*noun).head == measure.head);
  if (found.empty() && (!noun || asked().thing.empty() || asked().inferred || of_whole || of_goods)) {
    found = classes_.measure(action_of(frame), "event", kind);
    // "Climbed to 38 degrees" tells how hot it was, "climbed by three degrees" by how much.
    if (!found.empty() && comes_to(measure, frame, kind) == true)
      found = classes_.measure(action_of(frame), "rises", kind);
    if (found.empty()) found = measure_of_joined(frame, kind);
    if (found.empty() && noun && of_whole) found = measure_of_acting(*noun, frame, kind);
    if (found.empty()) found = classes_.measure("*", "event", kind);
  }
  if (found.empty()) return;
  measures(found);
  const bool in_sorts = noun && quantity.kind == QuantityKind::percent && classes_.of_sorts(found);
  if (in_sorts && said) name_sort(*noun);
  if (in_sorts && !said) name_whole(*noun);
  // "La facture s'élèvera à 290 millions": the verb that gives the number tells it of its subject.
  const bool given = frame != UINT32_MAX && classes_.measures(action_of(frame));
  if (said && noun && !given) tell_as_noun(*noun, found, kind);
  // "1,200 hectares of pines" are those of the area that are pines; who was fined narrows no fine.
  if (!said && (!noun || asked().inferred || in_sorts))
    asked().modifiers.clear();
  else if (!said)
    asked().modifiers = phrase_words(reading_, reading_.phrase(*noun), measure.head);
  asked().inferred = false;
}

// "Core inflation", "unemployment among women", "le chômage a baissé chez les jeunes", "la croissance des salaires": of
// shares that come in sorts each is another one.
void ClaimBuilder::name_sort(std::uint32_t noun) {
  const auto with = reading_.names_thing_with(noun);
  const auto kind = name_of(QuantityKind::percent);
  const auto add = [&](std::uint32_t c) {
    const bool names = reading_.mention<Place>(c) != nullptr || reading_.mention<Name>(c) != nullptr ||
                       reading_.mention<Time>(c) != nullptr || reading_.mention<Quantity>(c) != nullptr ||
                       !reading_.lexicon.origin(reading_.analysis.form(c)).empty();
    // "The growth of the economy", "the overall rate" are no sorts.
    const bool same = !classes_.measure(reading_.thing(c), "grows", kind).empty() ||
                      classes_.is_a(reading_.thing(c), "place") ||
                      (reading_.token(c).relation == Relation::nmod && classes_.is_a(reading_.thing(c), "group")) ||
                      reading_.lexicon.measuring(lower(reading_.lemma(c))) == "plain";
    if (c != with && !names && !same) asked().measure += '/' + fold(reading_.lemma(c));
  };
  for (const auto c : reading_.tree.children(noun)) {
    const auto relation = universal(reading_.token(c).relation);
    const bool owner = reading_.token(c).relation == Relation::nmod_poss;
    if (relation == Relation::amod || relation == Relation::compound || (relation == Relation::nmod && !owner)) add(c);
  }
  // "Les taux d'intérêt des crédits"
  if (with != UINT32_MAX) {
    for (const auto c : reading_.tree.children(with)) {
      if (reading_.token(c).relation == Relation::nmod) add(c);
    }
  }
  const auto verb = reading_.token(noun).head;
  if (reading_.token(verb).upos == Upos::verb && reading_.token(noun).relation == Relation::nsubj) {
    for (const auto c : reading_.tree.children(verb)) {
      if (universal(reading_.token(c).relation) == Relation::obl && reading_.is_human(c)) add(c);
    }
  }
  asked().thing = asked().thing_lemma = asked().measure;
}

// "66 percent of lawmakers", "70 % des électeurs de gauche": of whom a share is, where it is not of people or voters.
void ClaimBuilder::name_whole(std::uint32_t noun) {
  const auto thing = reading_.thing(noun);
  const bool anybody = classes_.anyone(thing) || classes_.tally(thing, "thing") == classes_.tally("vote", "agent") ||
                       reading_.mention<Place>(noun) != nullptr || reading_.mention<Name>(noun) != nullptr;
  if (!anybody) asked().measure += '/' + (thing.empty() ? fold(reading_.lemma(noun)) : std::string(thing));
  name_sort(noun);
}

// "Condamnée à verser 5 000 euros d'amende": of what an event's noun measures the noun tells whether it is.
void ClaimBuilder::tell_as_noun(std::uint32_t noun, std::string_view measure, std::string_view kind) {
  const auto action = reading_.lexicon.action(reading_.lemma(noun), reading_.token(noun).upos);
  if (action.empty() || classes_.measure(action, "event", kind) != measure) return;
  const auto frame = frame_of_[noun];
  out_.claims.back().modality = frame == UINT32_MAX ? Modality::asserted : out_.frames[frame].modality;
}

// The measure that the share of those who take part in an event gives.
std::string_view ClaimBuilder::measure_of_joining(std::string_view event, std::string_view kind) const {
  const auto found = classes_.measure(event, "joined", kind);
  return found.empty() ? classes_.measure(event, "event", kind) : found;
}

// "62 percent of the voters voted": the share of those who may do it that did, whatever they did it for.
std::string_view ClaimBuilder::measure_of_acting(std::uint32_t noun, std::uint32_t frame, std::string_view kind) const {
  if (frame == UINT32_MAX) return {};
  const auto& told = out_.frames[frame];
  const auto who = classes_.tally(reading_.thing(noun), "thing");
  const auto chosen = [](const Argument& argument) {
    return argument.slot == Slot::patient || argument.slot == Slot::target || argument.slot == Slot::purpose;
  };
  if (who.empty() || who != classes_.tally(told.action, "agent") || std::ranges::any_of(told.arguments, chosen))
    return {};
  return classes_.measure(told.action, "joined", kind);
}

// "60 % de l'équipe ont participé à la grève": the share that joins in an event is that of those who do what it tells.
std::string_view ClaimBuilder::measure_of_joined(std::uint32_t frame, std::string_view kind) const {
  if (frame == UINT32_MAX || !classes_.joins(out_.frames[frame].action)) return {};
  bool named = false;
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.slot == Slot::agent || argument.slot == Slot::time) continue;
    const auto noun = reading_.token(argument.head).upos == Upos::noun;
    if (const auto action = reading_.lexicon.action(reading_.lemma(argument.head), Upos::noun); noun) {
      if (const auto found = measure_of_joining(action, kind); !found.empty()) return found;
      named |= !action.empty();
    }
  }
  // "La grève à laquelle participaient 38 % des conducteurs"
  if (const auto& verb = reading_.token(out_.frames[frame].predicate); verb.relation == Relation::acl_relcl) {
    const auto action = reading_.lexicon.action(reading_.lemma(verb.head), Upos::noun);
    if (const auto found = measure_of_joining(action, kind); !found.empty()) return found;
    named |= !action.empty();
  }
  // "60 % de l'équipe y participait": in the event that the article is about.
  const auto main = std::ranges::find_if(
      out_.contexts, [](const FrameContext& context) { return context.main && !context.action.empty(); });
  return named || main == out_.contexts.end() ? std::string_view() : measure_of_joining(main->action, kind);
}

// "Consumer prices rose 3 percent", "the economy grew 0.4 percent": by how much some things grow is what is asked of
// them, as "inflation was 3 percent" tells it. The noun of what grows.
std::optional<std::uint32_t> ClaimBuilder::what_grows(const Mention& measure, std::optional<std::uint32_t> noun,
                                                      std::uint32_t frame, std::string_view kind) const {
  if (comes_to(measure, frame, kind).value_or(true)) return std::nullopt;
  const auto grows = [&](std::uint32_t t) { return !classes_.measure(reading_.thing(t), "grows", kind).empty(); };
  if (noun && grows(*noun)) return noun;
  for (const auto& argument : out_.frames[frame].arguments) {
    if ((argument.slot == Slot::agent || argument.slot == Slot::patient) && grows(argument.head)) return argument.head;
  }
  // "The growth of the economy", "la hausse des prix à la consommation"
  for (const auto c : reading_.tree.children(out_.frames[frame].predicate)) {
    if (reading_.token(c).relation == Relation::nmod && grows(c)) return c;
  }
  return std::nullopt;
}

// What is itself measured so, and only told to rise or fall by so much.
std::optional<std::uint32_t> ClaimBuilder::rate_changed(const Mention& measure, std::uint32_t frame,
                                                        std::string_view kind) const {
  if (kind != name_of(QuantityKind::percent) || comes_to(measure, frame, kind).value_or(true)) return std::nullopt;
  for (const auto& argument : out_.frames[frame].arguments) {
    if (argument.slot != Slot::agent && argument.slot != Slot::patient) continue;
    if (!classes_.measure(reading_.thing(argument.head), "thing", kind).empty()) return argument.head;
  }
  return std::nullopt;
}

std::string_view ClaimBuilder::noun_measure(std::uint32_t noun, std::string_view kind) const {
  if (const auto own = bearer_measure(noun, kind); !own.empty()) return own;
  if (const auto found = classes_.measure(reading_.thing(noun), "thing", kind); !found.empty()) return found;
  const auto own_frame = frame_of_[noun];
  const auto action = own_frame != UINT32_MAX
                          ? action_of(own_frame)
                          : std::string(reading_.lexicon.action(reading_.lemma(noun), reading_.token(noun).upos));
  // "Sales of nine billion" are no sale.
  if (reading_.token(noun).features.number == Number::plural) {
    if (const auto found = classes_.measure(action, "events", kind); !found.empty()) return found;
  }
  return classes_.measure(action, "event", kind);
}

void ClaimBuilder::measure_distance(const Distance& distance) {
  asked().measure = asked().thing = asked().thing_lemma = distance_away;
  asked().inferred = false;
  asked().modifiers.clear();
  if (!distance.from) return;
  // "From the Ambra coast" is as far as "off Ambra".
  auto from = *distance.from;
  for (const auto c : reading_.tree.children(from)) {
    if (reading_.mention<Place>(from) == nullptr && reading_.mention<Place>(c) != nullptr) from = c;
  }
  asked().thing = asked().thing_lemma = std::string(distance_away) + '/' + word_key(reading_, from);
  asked().modifiers = phrase_words(reading_, reading_.phrase(*distance.from), *distance.from);
}

// "A 12 percent rise in net profit", "un bénéfice en hausse de 12 %": what rises or falls, as the subject of a verb
// would.
std::optional<std::uint32_t> ClaimBuilder::what_changes(std::uint32_t noun) const {
  const auto action = action_of(frame_of_[noun]);
  if (!classes_.is_a(action, "increase") && !classes_.is_a(action, "decrease")) return std::nullopt;
  const auto measured = [&](std::uint32_t t) {
    return reading_.token(t).upos == Upos::noun && reading_.mention<Time>(t) == nullptr &&
           reading_.mention<Quantity>(t) == nullptr && reading_.mention<Place>(t) == nullptr;
  };
  for (const auto c : reading_.tree.children(noun)) {
    if (c > noun && universal(reading_.token(c).relation) == Relation::nmod && measured(c)) return c;
  }
  // Right behind it, or before it, whatever the tree hangs either from.
  const auto is_case = [&](std::uint32_t t) { return reading_.token(t).relation == Relation::case_; };
  if (noun + 1 < reading_.analysis.tokens.size() && is_case(noun + 1) && reading_.token(noun + 1).head > noun &&
      measured(reading_.token(noun + 1).head))
    return reading_.token(noun + 1).head;
  if (noun < 2 || !is_case(noun - 1) || reading_.token(noun - 1).head != noun) return std::nullopt;
  const bool narrowed = noun > 2 && reading_.token(noun - 2).upos == Upos::adj;
  const auto before = narrowed ? noun - 3 : noun - 2;
  return measured(before) ? std::optional(before) : std::nullopt;
}

std::optional<std::uint32_t> ClaimBuilder::describe_measure(const Mention& mention, std::uint32_t frame) {
  const auto noun = measured_noun(mention);
  if (noun) describe(*noun);
  // What it is worth narrows no loan.
  if (noun && valued_noun(mention)) {
    auto phrase = reading_.phrase(*noun);
    phrase.end = std::min(phrase.end, measuring_words(beside(mention, true), true, "worth").begin);
    asked().modifiers = phrase_words(reading_, phrase, *noun);
  }
  if (frame == UINT32_MAX) return noun;
  if (noun) {
    // "A cut of 44 percent": the noun is what happened, by whatever word.
    if (frame_of_[*noun] != frame) return noun;
    describe_by_action(frame);
    const auto changed =
        std::get<Quantity>(mention.value).kind == QuantityKind::percent ? what_changes(*noun) : std::nullopt;
    if (!changed) return noun;
    describe(*changed);
    asked().inferred = true;
    return changed;
  }
  asked().inferred = true;
  const auto& arguments = out_.frames[frame].arguments;
  const auto measure = [&](const Argument& argument) { return argument.tokens.contains(mention.head); };
  const auto own = std::ranges::find_if(arguments, measure);
  // "They lost 20 million": the verb alone says what is measured.
  if (own != arguments.end() && own->slot == Slot::patient && !classes_.measures(action_of(frame))) {
    describe_by_action(frame);
    return std::nullopt;
  }
  // "The institute put the magnitude at 6.1", "he cut his forecast to 5 %": what is done to has the measure, where
  // anything is, and not who does it.
  for (const auto slot : {Slot::patient, Slot::agent}) {
    for (const auto& argument : arguments) {
      const bool names = reading_.token(argument.head).upos != Upos::pron && !mention.tokens.contains(argument.head);
      // "Grossed $40 million here, for a total of $100 million": one sum is not what another measures.
      const bool sum = slot == Slot::patient && reading_.mention<Quantity>(argument.head) != nullptr;
      if (argument.slot != slot || !names || sum || measure(argument)) continue;
      describe(argument.head);
      return argument.head;
    }
  }
  return std::nullopt;
}

}  // namespace rashomon
