// SPDX-License-Identifier: Apache-2.0
// The questions asked of frames and mentions: one claim a question and value.
#include "claim/claims.h"

#include <algorithm>
#include <map>

#include "base/hash.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::uint32_t longest_phrase = 12;   // tokens; beyond, a phrase no longer is the shortest that carries a value
constexpr std::uint32_t longest_tail = 4;      // tokens behind a counted noun that still say what is counted
constexpr std::size_t shortest_quote = 3;      // words
constexpr std::size_t longest_cue = 90;        // bytes between a cue and its speaker

class ClaimBuilder {
 public:
  ClaimBuilder(const Reading& reading, const Classes& classes, ArticleClaims& out) : reading_(reading), classes_(classes), out_(out) {
    frame_of_.assign(reading.analysis.tokens.size(), UINT32_MAX);
    for (std::uint32_t f = 0; f < out.frames.size(); ++f) frame_of_[out.frames[f].predicate] = f;
  }

  void run() {
    for (const auto& mention : reading_.mentions) {
      if (std::holds_alternative<Quantity>(mention.value)) add_quantity(mention);
      if (std::holds_alternative<Name>(mention.value)) add_name(mention);
      if (std::holds_alternative<Role>(mention.value)) add_role(mention);
      if (std::holds_alternative<Time>(mention.value)) add_time(mention);
    }
    for (std::uint32_t f = 0; f < out_.frames.size(); ++f) add_frame(f);
    for (const auto& quote : find_quotes(reading_.content)) add_quote(quote);
    merge_repeated();
    mark_rivals();
  }

 private:
  // The frame that a token belongs to, and the slot that it fills there.
  struct FramePlace {
    std::uint32_t frame = UINT32_MAX;
    Slot slot = Slot::manner;
  };

  FramePlace place_of(std::uint32_t token) const {
    auto t = token;
    for (std::uint32_t step = 0; step < 200; ++step) {
      const auto head = reading_.token(t).head;
      // The word itself may be an event ("trois morts"): what is counted then is its frame's patient.
      const bool counted_event = t == token && frame_of_[t] != UINT32_MAX && out_.frames[frame_of_[t]].nominal && !names_participant(frame_of_[t]);
      if (frame_of_[t] != UINT32_MAX && !counted_event) return {frame_of_[t], t == token ? Slot::patient : slot_in(frame_of_[t], token)};
      if (head == t) break;
      t = head;
    }
    return {};
  }

  Slot slot_in(std::uint32_t frame, std::uint32_t token) const {
    for (const auto& argument : out_.frames[frame].arguments) {
      if (argument.head == token) return argument.slot;
    }
    for (const auto& argument : out_.frames[frame].arguments) {
      if (argument.tokens.contains(token)) return argument.slot;
    }
    return Slot::manner;
  }

  // Does a noun of an event name those who suffer it ("trois morts"), not the event ("trois attaques")?
  bool names_participant(std::uint32_t frame) const { return !classes_.by_role(out_.frames[frame].action, "patient").empty(); }

  // A frame that has the token among its arguments, even from afar (relative clauses, shared subjects), before the one above it.
  FramePlace frame_with(std::uint32_t token) const {
    const auto sentence = sentence_of(reading_.analysis, token);
    const auto first = std::ranges::lower_bound(out_.frames, sentence, {}, &Frame::sentence);
    FramePlace nominal;
    for (auto f = first; f != out_.frames.end() && f->sentence == sentence; ++f) {
      for (const auto& argument : f->arguments) {
        if (argument.head != token || f->predicate == token) continue;
        const auto index = static_cast<std::uint32_t>(f - out_.frames.begin());
        if (!f->nominal) return {index, argument.slot};
        if (nominal.frame == UINT32_MAX) nominal = {index, argument.slot};
      }
    }
    return nominal.frame != UINT32_MAX ? nominal : place_of(token);
  }

  Span sentence_span(std::uint32_t token) const {
    return reading_.analysis.sentences[sentence_of(reading_.analysis, token)].span;
  }

  // Starts a claim; frame UINT32_MAX: the claim hangs in no frame but only in its sentence.
  Claim& add(Aspect aspect, std::uint32_t frame, std::uint32_t token, Value value, Span value_span) {
    Claim claim;
    claim.aspect = aspect;
    claim.value = std::move(value);
    claim.value_text = text_of(claim.value);
    claim.value_span = value_span;
    claim.evidence = sentence_span(token);
    ClaimContext asked;
    const auto sentence = sentence_of(reading_.analysis, token);
    if (frame == UINT32_MAX) {
      asked.context = static_cast<std::uint32_t>(out_.frames.size()) + sentence;
      claim.frame = {asked.context};
    } else {
      const auto& f = out_.frames[frame];
      asked.context = frame;
      claim.frame = {frame};
      claim.polarity = f.polarity;
      claim.modality = f.modality;
      claim.attribution = f.attribution;
    }
    out_.claims.push_back(std::move(claim));
    out_.asked.push_back(std::move(asked));
    return out_.claims.back();
  }

  ClaimContext& asked() { return out_.asked.back(); }
  std::string action_of(std::uint32_t frame) const { return frame == UINT32_MAX ? "" : out_.frames[frame].action; }

  void describe(std::uint32_t head) {
    asked().thing_lemma = fold(reading_.lemma(head));
    asked().thing = reading_.thing(head);
    asked().modifiers = phrase_words(reading_, reading_.phrase(head), head);
  }

  // Adjectives and participles say what is counted, and so does a noun of which it is: "milliards d'euros d'investissements".
  bool says_what(std::uint32_t c) const {
    const auto relation = universal(reading_.token(c).relation);
    if (relation == Relation::amod || relation == Relation::flat || reading_.token(c).relation == Relation::acl) return true;
    if (relation != Relation::nmod) return false;
    const auto slot = reading_.lexicon.slot(reading_.preposition(c));
    return !slot || *slot == Slot::source;
  }

  // From the number to the end of the counted phrase, where that stays short.
  Span counted_span(const Mention& mention, std::uint32_t counted) const {
    auto span = cover(mention.span, reading_.token(counted).span);
    auto end = counted + 1;
    for (const auto c : reading_.tree.children(counted)) {
      if (c < end) continue;
      const auto below = reading_.tree.range(c);
      if (below.begin != end || below.end > counted + 1 + longest_tail || !says_what(c)) break;
      end = below.end;
      span = cover(span, reading_.token(end - 1).span);
    }
    return span;
  }

  void add_quantity(const Mention& mention) {
    const auto& quantity = std::get<Quantity>(mention.value);
    if (quantity.kind == QuantityKind::ordinal) return;
    const bool measured = quantity.kind == QuantityKind::money || quantity.kind == QuantityKind::percent || quantity.kind == QuantityKind::age;
    if (!mention.counted && !measured && quantity.unit.empty()) {
      add_bare(mention, quantity);
      return;
    }
    const auto head = mention.counted.value_or(mention.head);
    const auto where = frame_with(head);
    add(Aspect::quantity, where.frame, head, quantity, mention.counted ? counted_span(mention, head) : mention.span);
    if (mention.counted) {
      describe(head);
    } else {
      describe_measure(mention, where.frame);
    }
    asked().slot = where.slot;
    asked().part = quantity.part;
    if (mention.counted) class_by_role(where);
    auto& claim = out_.claims.back();
    if (mention.counted) claim.mentions.push_back(mention.span);  // the number's own words
    claim.subject = mention.counted ? std::string(reading_.words(reading_.token(head).span)) : std::string(reading_.words(mention.span));
    name_facet(claim, where.frame);
  }

  // "Une trentaine de Serbes ont pris d'assaut": who storms is an attacker, where the noun says nothing finer.
  void class_by_role(const FramePlace& where) {
    if (where.frame == UINT32_MAX || (where.slot != Slot::agent && where.slot != Slot::patient)) return;
    const auto role = classes_.by_role(action_of(where.frame), where.slot == Slot::agent ? "agent" : "patient");
    if (!role.empty() && (asked().thing.empty() || classes_.is_a(role, asked().thing))) asked().thing = role;
  }

  // "Trois ont été tués": the thing counted is not said; the frame tells what happened to them.
  void add_bare(const Mention& mention, const Quantity& quantity) {
    const auto where = frame_with(mention.head);
    auto& claim = add(Aspect::quantity, where.frame, mention.head, quantity, mention.span);
    asked().slot = where.slot;
    asked().part = true;
    claim.subject = reading_.words(mention.span);
    name_facet(claim, where.frame);
  }

  // "$13 billion in loans", "une baisse de 49 %", "loans worth $17 billion": the noun below or above the measure says what is
  // measured.
  std::optional<std::uint32_t> measured_noun(std::uint32_t measure) const {
    for (const auto c : reading_.tree.children(measure)) {
      if (reading_.token(c).relation == Relation::nmod && reading_.token(c).upos == Upos::noun) return c;
    }
    auto t = measure;
    for (int step = 0; step < 2 && reading_.token(t).head != t; ++step) {
      t = reading_.token(t).head;
      if (reading_.token(t).upos == Upos::noun) return t;
      if (reading_.token(t).upos == Upos::verb) break;
    }
    return std::nullopt;
  }

  void describe_measure(const Mention& mention, std::uint32_t frame) {
    if (const auto noun = measured_noun(mention.head)) {
      describe(*noun);
    } else if (frame != UINT32_MAX) {
      for (const auto& argument : out_.frames[frame].arguments) {
        if (argument.slot == Slot::agent || argument.slot == Slot::patient) {
          if (argument.tokens.contains(mention.head)) continue;
          describe(argument.head);
          break;
        }
      }
    }
  }

  void name_facet(Claim& claim, std::uint32_t frame) {
    const auto& thing = asked().thing.empty() ? asked().thing_lemma : asked().thing;
    claim.facet = action_of(frame) + "/" + thing + "/" + std::string(name_of(claim.aspect));
  }

  // When the action that the time hangs from took place, or how long.
  void add_time(const Mention& mention) {
    const auto& time = std::get<Time>(mention.value);
    if (time.kind == TimeKind::set) return;
    const auto frame = frame_with(mention.head).frame;
    auto& claim = add(Aspect::time, frame, mention.head, time, mention.span);
    claim.facet = action_of(frame) + (time.kind == TimeKind::duration ? "/duration" : "/time");
    claim.subject = reading_.words(frame == UINT32_MAX ? mention.span : reading_.token(out_.frames[frame].predicate).span);
  }

  void add_name(const Mention& mention) {
    const auto& name = std::get<Name>(mention.value);
    if (name.kind == NameKind::place || name.kind == NameKind::other || name.parts.empty()) return;
    // The role's own claim brings the name of its holder.
    const auto where = frame_with(mention.head);
    auto& claim = add(Aspect::name, where.frame, mention.head, name, mention.span);
    claim.subject = name.surface;
    claim.facet = name.key + "/name";
    asked().thing_lemma = name.key;
    asked().slot = where.slot;
  }

  void add_role(const Mention& mention) {
    const auto& role = std::get<Role>(mention.value);
    const auto where = frame_with(mention.head);
    auto& claim = add(Aspect::role, where.frame, mention.head, role, mention.span);
    claim.subject = role.holder.parts.empty() ? role.title : role.holder.surface;
    claim.facet = (role.holder.parts.empty() ? role.title : role.holder.key) + "/role";
    asked().thing_lemma = role.title;
    asked().thing = role.rank;
    asked().slot = where.slot;
  }

  void add_frame(std::uint32_t f) {
    const auto& frame = out_.frames[f];
    const bool speech = !reading_.lexicon.speech(reading_.lemma(frame.predicate), Upos::verb).empty();
    add_circumstances(f);
    if (frame.nominal) return;
    if (!frame.attribution.entity.empty() && frame.inside) add_attribution(f);
    const auto span = verb_phrase(frame);
    const auto t = frame.predicate;
    // That somebody speaks is told by what is said; only its denial is worth a claim of its own.
    if (!speech || frame.copular) {
      Description what{frame.action, fold(reading_.words(span))};
      add(Aspect::action, f, t, what, span).facet = participants_facet(f, Aspect::action);
      out_.claims.back().subject = reading_.words(reading_.token(t).span);
      describe_action(f);
    }
    const auto group = verb_group(frame);
    auto& polarity = add(Aspect::polarity, f, t, Description{std::string(name_of(frame.polarity)), std::string(name_of(frame.polarity))}, group);
    polarity.unmarked = frame.polarity == Polarity::affirmed;
    polarity.facet = participants_facet(f, Aspect::polarity);
    polarity.subject = reading_.words(reading_.token(t).span);
    describe_action(f);
    if (!speech) add_modality(f, group);
    add_participants(f);
  }

  void add_modality(std::uint32_t f, Span span) {
    const auto& frame = out_.frames[f];
    const auto t = frame.predicate;
    auto& modality = add(Aspect::modality, f, t, Description{std::string(name_of(frame.modality)), std::string(name_of(frame.modality))}, span);
    modality.unmarked = frame.modality == Modality::asserted;
    modality.facet = participants_facet(f, Aspect::modality);
    modality.subject = reading_.words(reading_.token(t).span);
    describe_action(f);
  }

  void describe_action(std::uint32_t f) { asked().thing_lemma = fold(reading_.lemma(out_.frames[f].predicate)); }

  std::string participants_facet(std::uint32_t f, Aspect aspect) const {
    std::string facet = out_.frames[f].action;
    for (const auto& participant : out_.contexts[f].participants) {
      if (participant.slot == Slot::agent || participant.slot == Slot::patient) facet += "/" + participant.key;
    }
    return facet + "/" + std::string(name_of(aspect));
  }

  // The verb with its auxiliaries and what denies or doubts it: "n'a pas été revendiquée".
  Span verb_group(const Frame& frame) const {
    auto span = reading_.token(frame.predicate).span;
    for (const auto c : reading_.tree.children(frame.predicate)) {
      const auto relation = reading_.token(c).relation;
      const bool group = relation == Relation::aux || relation == Relation::aux_pass || relation == Relation::cop || relation == Relation::advmod;
      if (group && c < frame.predicate && frame.predicate - c <= 4) span = cover(span, reading_.token(c).span);
    }
    return span;
  }

  // The verb group and its object: "avoir créé le groupe armé".
  Span verb_phrase(const Frame& frame) const {
    auto span = verb_group(frame);
    for (const auto c : reading_.tree.children(frame.predicate)) {
      const auto relation = reading_.token(c).relation;
      const bool object = universal(relation) == Relation::obj || universal(relation) == Relation::xcomp || universal(relation) == Relation::obl;
      if (!object || c < frame.predicate || c - frame.predicate > longest_phrase) continue;
      const auto phrase = reading_.phrase(c);
      if (phrase.end - frame.predicate <= longest_phrase) span = cover(span, span_of(reading_.analysis, phrase));
      if (universal(relation) == Relation::obj) break;
    }
    return span;
  }

  void add_circumstances(std::uint32_t f) {
    const auto& frame = out_.frames[f];
    for (const auto& argument : frame.arguments) {
      if (const auto* place = reading_.mention<Place>(argument.head); place != nullptr) {
        const bool circumstance = argument.slot == Slot::place || (argument.slot == Slot::patient && !std::get<Place>(place->value).feature.empty());
        if (!circumstance) continue;
        add(Aspect::place, f, place->head, place->value, place->span).facet = frame.action + "/place";
        out_.claims.back().subject = reading_.words(reading_.token(frame.predicate).span);
      }
    }
  }

  void add_participants(std::uint32_t f) {
    const auto& frame = out_.frames[f];
    for (std::size_t i = 0; i < frame.arguments.size(); ++i) {
      const auto& argument = frame.arguments[i];
      const auto& participant = out_.contexts[f].participants[i];
      if (!participant.named || (argument.slot != Slot::agent && argument.slot != Slot::patient)) continue;
      add_participant(f, argument.head, argument.slot, value_of(argument.head, participant.key), span_of(reading_.analysis, argument.tokens));
    }
    add_named_below(f);
  }

  // A name that only narrows a participant: "la frontière avec la Serbie". It is asked for by the noun that it narrows.
  void add_named_below(std::uint32_t f) {
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

  // The name or place that a participant is; its key where it is neither.
  Value value_of(std::uint32_t head, const std::string& key) const {
    if (const auto* name = reading_.name(head); name != nullptr) return *name;
    if (const auto* place = reading_.mention<Place>(head); place != nullptr) return place->value;
    return Description{key, key};
  }

  void add_participant(std::uint32_t f, std::uint32_t head, Slot slot, Value value, Span span) {
    const auto part = slot == Slot::agent ? "/agent" : slot == Slot::patient ? "/patient" : "/named";
    auto& claim = add(Aspect::participant, f, head, std::move(value), span);
    claim.facet = out_.frames[f].action + part;
    claim.subject = reading_.words(reading_.token(out_.frames[f].predicate).span);
    asked().slot = slot;
  }

  void add_attribution(std::uint32_t f) {
    const auto& attribution = out_.frames[f].attribution;
    auto span = cover(attribution.cue, attribution.speaker_span);
    if (span.size() > longest_cue) span = attribution.speaker_span;
    add(Aspect::attribution, f, out_.frames[f].predicate, Description{attribution.entity, attribution.entity}, span).facet =
        out_.frames[f].action + "/attribution";
    out_.claims.back().subject = attribution.speaker;
  }

  void add_quote(Span span) {
    const auto after = std::ranges::lower_bound(reading_.analysis.tokens, span.begin, {}, [](const Token& t) { return t.span.begin; });
    const auto first = static_cast<std::uint32_t>(after - reading_.analysis.tokens.begin());
    auto end = first;
    while (end < reading_.analysis.tokens.size() && reading_.token(end).span.end <= span.end) ++end;
    if (end - first < shortest_quote) return;
    const auto head = head_of(reading_.analysis, {first, end});
    const auto where = place_of(head);
    auto& claim = add(Aspect::quote, where.frame, head, Quote{fold(reading_.words(span))}, span);
    claim.facet = claim.attribution.entity + "/quote";
    claim.subject = claim.attribution.speaker;
    for (auto t = first; t < end; ++t) {
      const auto upos = reading_.token(t).upos;
      if (upos == Upos::punct) continue;
      const bool content = upos == Upos::noun || upos == Upos::verb || upos == Upos::adj || upos == Upos::propn || upos == Upos::adv || upos == Upos::num;
      asked().modifiers.push_back({hash(fold(reading_.lemma(t))), content ? 1.0F : 0.2F});
    }
    std::ranges::sort(asked().modifiers);
    const auto repeated = std::ranges::unique(asked().modifiers, {}, &Term::key);
    asked().modifiers.erase(repeated.begin(), repeated.end());
  }

  // One article makes one claim per question and value: names and roles said again become mentions of the first.
  void merge_repeated() {
    std::map<std::string, std::size_t> first;
    std::vector<Claim> kept;
    std::vector<ClaimContext> kept_asked;
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      auto& claim = out_.claims[i];
      const bool entity = claim.aspect == Aspect::name || claim.aspect == Aspect::role;
      if (entity) {
        const auto [found, added] = first.try_emplace(std::string(name_of(claim.aspect)) + claim.facet + "=" + claim.value_text, kept.size());
        if (!added) {
          kept[found->second].mentions.push_back(claim.value_span);
          continue;
        }
      }
      kept.push_back(std::move(claim));
      kept_asked.push_back(std::move(out_.asked[i]));
    }
    out_.claims = std::move(kept);
    out_.asked = std::move(kept_asked);
  }

  // An article that counts the same thing twice with other results asks two questions that look alike.
  void mark_rivals() {
    std::map<std::string, std::vector<std::size_t>> by_thing;
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      const auto& asked = out_.asked[i];
      if (out_.claims[i].aspect == Aspect::quantity) by_thing[asked.thing.empty() ? asked.thing_lemma : asked.thing].push_back(i);
    }
    for (const auto& [thing, members] : by_thing) {
      for (const auto i : members) {
        out_.asked[i].rivalled = std::ranges::any_of(members, [&](std::size_t j) {
          // Another source's figure answers the same question.
          if (out_.claims[i].attribution.entity != out_.claims[j].attribution.entity) return false;
          return out_.claims[i].value_text != out_.claims[j].value_text && (measured(i) || same_action(i, j));
        });
      }
    }
  }

  bool measured(std::size_t i) const { return !std::get<Quantity>(out_.claims[i].value).unit.empty(); }
  bool same_action(std::size_t i, std::size_t j) const {
    return out_.contexts[out_.asked[i].context].action == out_.contexts[out_.asked[j].context].action;
  }

  const Reading& reading_;
  const Classes& classes_;
  ArticleClaims& out_;
  std::vector<std::uint32_t> frame_of_;
};

// In the order of the text, so that ids do not hang on the order of the questions.
void sort_claims(ArticleClaims& out) {
  std::vector<std::size_t> order(out.claims.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    const auto& one = out.claims[a];
    const auto& other = out.claims[b];
    return std::tie(one.value_span, one.aspect, one.facet) < std::tie(other.value_span, other.aspect, other.facet);
  });
  std::vector<Claim> claims;
  std::vector<ClaimContext> asked;
  for (const auto i : order) {
    claims.push_back(std::move(out.claims[i]));
    asked.push_back(std::move(out.asked[i]));
  }
  out.claims = std::move(claims);
  out.asked = std::move(asked);
}

void set_keys(const Article& article, ArticleClaims& out) {
  std::map<std::string, int> ordinals;
  for (auto& claim : out.claims) {
    const auto base = article.metadata().id + '\n' + std::string(name_of(claim.aspect)) + '\n' + claim.facet + '\n' + claim.value_text + '\n' +
                      fold(article.content(claim.evidence));
    claim.key = hex(hash(base + '\n' + std::to_string(ordinals[base]++)));
  }
}

}  // namespace

ArticleClaims find_claims(const Article& article, const Analysis& analysis, const ClaimLexicon& lexicon, const Classes& classes,
                          const std::vector<Mention>& mentions) {
  ArticleClaims out;
  const Tree tree(analysis);
  const Reading reading(article.content(), analysis, tree, lexicon, mentions);
  out.frames = find_frames(reading);
  attribute(reading, out.frames);
  out.contexts = find_contexts(reading, out.frames);
  ClaimBuilder(reading, classes, out).run();
  sort_claims(out);
  set_keys(article, out);
  out.sentences = static_cast<std::uint32_t>(analysis.sentences.size());
  std::vector<bool> read(analysis.sentences.size());
  for (const auto& asked : out.asked) {
    const auto context = asked.context;
    read[context < out.frames.size() ? out.frames[context].sentence : context - out.frames.size()] = true;
  }
  out.silent_sentences = static_cast<std::uint32_t>(std::ranges::count(read, false));
  return out;
}

}  // namespace rashomon
