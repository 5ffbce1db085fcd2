// SPDX-License-Identifier: Apache-2.0
#include "claim/speakers.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::uint32_t longest_naming = 4;  // tokens of words that give a name

// The attribution to somebody, said in words that only stand for them.
Attribution standing_for(Attribution attribution, Span words) {
  attribution.speaker_span = words;
  attribution.by_name = false;
  return attribution;
}

}  // namespace

Attribution Speakers::attribution_to(std::uint32_t source, Span cue) const {
  // "Vic Roy, a farmer, says": of a name and what describes it, the name.
  const auto above = reading_.token(source).head;
  const bool describes = universal(reading_.token(source).relation) == Relation::appos && above < source &&
                         reading_.mention<Name>(source) == nullptr && reading_.mention<Name>(above) != nullptr &&
                         reading_.is_person(above);
  const auto head = issuer_of(describes ? above : source);
  Attribution attribution;
  attribution.cue = cue;
  attribution.speaker_span = span_of(reading_.analysis, naming(head));
  const auto& token = reading_.token(head);
  if (is_ours(head)) return {};
  // "The statement of the latter said": who is meant is nobody whose words would again be those of the one asked for.
  const auto circular = [&](std::uint32_t meant) {
    const auto issuer = issuer_of(meant);
    return issuer >= head && (issuer != meant || issuer == head);
  };
  if (const auto meant = antecedents_.latter(head)) {
    if (circular(*meant)) return {};
    return standing_for(attribution_to(*meant, cue), attribution.speaker_span);
  }
  if (const auto person = spoken_of_last(head, cue); person && !circular(*person))
    return standing_for(attribution_to(*person, cue), attribution.speaker_span);
  const auto who = reading_.referent(head);
  if (const auto* name = reading_.name(who); name != nullptr) {
    attribution.speaker = with_article(who, *name);
    attribution.entity = name->key;
    attribution.named = true;
    attribution.by_name = who == head && says_name(head, *name);
    return attribution;
  }
  // "L'un d'eux", "another", "those who saw it": such a pronoun names somebody by itself.
  const bool told = token.features.pron_type == PronType::demonstrative && reading_.child(head, Relation::acl_relcl);
  const auto type = token.features.pron_type;
  const bool one_of = (type == PronType::indefinite || type == PronType::total || told) &&
                      !reading_.lexicon.names_nobody(reading_.plain_words(token.span));
  if (token.upos == Upos::pron && who == head && !one_of) {
    const auto person = token.features.person;
    if (person == Person::first || person == Person::second) return {};
    if (const auto* spoken = last_spoken(head)) {
      attribution.speaker = spoken->speaker;
      attribution.entity = spoken->entity;
      attribution.named = spoken->named;
      return attribution;
    }
    const auto antecedent = antecedents_.antecedent_of(head);
    if (antecedent == head || circular(antecedent)) return {};
    return standing_for(attribution_to(antecedent, cue), attribution.speaker_span);
  }
  if (const auto called = called_so(who)) return attribution_to(*called, cue);
  const auto own = name_beside(who);
  attribution.speaker = reading_.words(own ? *own : span_of(reading_.analysis, naming(who)));
  attribution.entity = own ? fold(attribution.speaker) : fold(reading_.lemma(who));
  return attribution;
}

void Speakers::note(const Attribution& attribution) {
  Spoken spoken{attribution.speaker, attribution.entity, attribution.named, {}};
  const auto tokens = reading_.tokens_in(attribution.speaker_span);
  if (tokens.size() > 0) {
    spoken.head = head_of(reading_.analysis, tokens);
    const auto& head = reading_.token(spoken.head);
    // A title tells the gender of who has it; a name's own is only guessed.
    if (head.upos != Upos::propn) spoken.features = antecedents_.features_of(spoken.head);
    if (attribution.named && head.upos == Upos::propn) spoken.features.number = Number::singular;
  }
  if (last_.entity != spoken.entity) last_but_one_ = std::move(last_);
  last_ = std::move(spoken);
}

// "Paul Roy a démissionné. « Je suis las », dit-il": whom the text has told of since somebody last spoke. A verb that
// goes on ("a-t-il ajouté") has whoever spoke.
std::optional<std::uint32_t> Speakers::spoken_of_last(std::uint32_t head, Span cue) const {
  const auto& token = reading_.token(head);
  const bool personal = token.upos == Upos::pron && token.features.pron_type == PronType::personal;
  if (!personal && !is_owner(head)) return std::nullopt;
  const auto person = antecedents_.nearest_person(head);
  if (!person) return std::nullopt;
  const auto* spoken = last_spoken(head);
  if (spoken == nullptr || spoken->head == UINT32_MAX) return person->head;
  const auto verb = reading_.tokens_in(cue);
  const bool goes_on = verb.size() > 0 && reading_.classes.speech(reading_.speech(verb.begin)).adds;
  return !goes_on && person->told_at > spoken->head ? std::optional(person->head) : std::nullopt;
}

// Who spoke last of those whom a pronoun may mean; nullptr where nobody is.
const Speakers::Spoken* Speakers::last_spoken(std::uint32_t pronoun) const {
  const auto& features = reading_.token(pronoun).features;
  for (const auto* spoken : {&last_, &last_but_one_}) {
    if (spoken->entity.empty() || !agree(spoken->features, features)) continue;
    if (spoken->head == UINT32_MAX || antecedents_.may_be_meant(spoken->head, features)) return spoken;
  }
  return nullptr;
}

// "l'ONU", "the UN": a name that has an article is told with it; those of persons have none.
std::string Speakers::with_article(std::uint32_t head, const Name& name) const {
  const auto* mention = reading_.mention<Name>(head);
  if (mention == nullptr || mention->tokens.begin == 0) return name.surface;
  const auto before = mention->tokens.begin - 1;
  const auto& article = reading_.token(before);
  const bool own = article.upos == Upos::det && article.features.definite == Definite::definite &&
                   hangs_from(reading_.analysis, before, head);
  // "du ministère": the article is fused with another word.
  if (!own || article.span.end > mention->span.begin || article.span.begin + 1 > article.span.end) return name.surface;
  const auto words = cover(article.span, mention->span);
  const bool apart = before == 0 || reading_.token(before - 1).span.end <= article.span.begin;
  return apart ? std::string(reading_.words(words)) : name.surface;
}

// "a man named Karim", "une femme qui dit s'appeler Rosa Roy": the head of the name that a phrase gives somebody.
std::optional<std::uint32_t> Speakers::called_so(std::uint32_t noun) const {
  const auto range = reading_.tree.range(noun);
  for (auto t = noun + 2; t < range.end; ++t) {
    if (reading_.token(t).upos != Upos::propn) continue;
    for (auto begin = t - 1; begin > noun && t - begin <= longest_naming; --begin) {
      const auto words = cover(reading_.token(begin).span, reading_.token(t - 1).span);
      if (!reading_.lexicon.gives_name(reading_.plain_words(words))) continue;
      const auto* name = reading_.mention<Name>(t);
      return name != nullptr ? name->head : t;
    }
  }
  return std::nullopt;
}

// "le journal La Vigie": the name that follows a noun at once, though nothing else tells that it is one.
std::optional<Span> Speakers::name_beside(std::uint32_t noun) const {
  for (const auto c : reading_.tree.children(noun)) {
    const auto relation = universal(reading_.token(c).relation);
    const bool beside = relation == Relation::appos || relation == Relation::flat;
    if (!beside || c < noun || reading_.token(c).upos != Upos::propn) continue;
    const auto tokens = reading_.phrase(c);
    const auto first = reading_.analysis.form(tokens.begin);
    // "his sister, June, said"
    const bool set_off = tokens.begin == c && tokens.end == c + 1 && reading_.is_person(noun) && c == noun + 2 &&
                         reading_.analysis.form(noun + 1) == "," && c + 1 < reading_.analysis.tokens.size() &&
                         reading_.token(c + 1).upos == Upos::punct;
    if ((tokens.begin == noun + 1 || set_off) && lower(first) != first) return span_of(reading_.analysis, tokens);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Speakers::other_person(std::uint32_t pronoun, TokenRange quotation,
                                                    const Attribution& quoted) const {
  const auto& sentences = reading_.analysis.sentences;
  const auto first = sentence_of(reading_.analysis, quotation.begin),
             last = sentence_of(reading_.analysis, quotation.end - 1);
  std::optional<std::uint32_t> found;
  for (auto t = sentences[first == 0 ? 0 : first - 1].tokens.begin; t < sentences[last].tokens.end; ++t) {
    const auto& token = reading_.token(t);
    if (reading_.quote_of(token.span) != nullptr || quoted.speaker_span.contains(token.span)) continue;
    const auto* name = reading_.mention<Name>(t);
    const bool named = token.upos == Upos::propn && name != nullptr && name->head == t;
    if (!named && token.upos != Upos::noun) continue;
    const auto who = attribution_to(t, token.span);
    if (who.entity.empty() || who.entity == quoted.entity ||
        !antecedents_.may_speak_as(t, reading_.token(pronoun).features))
      continue;
    if (!agree(antecedents_.features_of(t), reading_.token(pronoun).features)) continue;
    if (found && attribution_to(*found, token.span).entity != who.entity) return std::nullopt;
    found = found.value_or(t);
  }
  return found;
}

// "d'après nos informations": what the outlet has it says itself.
bool Speakers::is_ours(std::uint32_t head) const {
  if (reading_.is_person(head) || reading_.quote_of(reading_.token(head).span) != nullptr) return false;
  return std::ranges::any_of(reading_.tree.children(head), [&](std::uint32_t c) {
    const auto& features = reading_.token(c).features;
    return features.possessive && features.person == Person::first;
  });
}

// "his", "son": of whom the text tells.
bool Speakers::is_owner(std::uint32_t t) const {
  const auto& features = reading_.token(t).features;
  return features.possessive && features.person == Person::third && features.gender != Gender::neuter;
}

// "un communiqué du ministère": whoever issued a document speaks through it.
std::uint32_t Speakers::issuer_of(std::uint32_t head) const {
  const auto thing = reading_.thing(head);
  constexpr std::array<std::string_view, 5> others = {"amount", "article", "survey", "data", "toll"};
  const bool document = thing == "document" || thing == "statement_thing";
  if (!document && std::ranges::find(others, thing) == others.end()) return head;
  for (const auto c : reading_.tree.children(head)) {
    // "the agency's own figures"
    const bool owner = reading_.token(c).relation == Relation::nmod_poss && reading_.token(c).upos != Upos::pron;
    const bool body = reading_.classes.is_a(reading_.thing(c), "group");
    if (owner && (body || reading_.is_person(c) || reading_.name(c) != nullptr)) return c;
    // "the letter, signed by Anne Roy, says"
    if (document && universal(reading_.token(c).relation) == Relation::acl) {
      for (const auto below : reading_.tree.children(c)) {
        const bool agent = reading_.lexicon.slot(reading_.preposition(below)) == Slot::agent;
        // "a letter seen by Anne Roy": whoever passes it on has not written it.
        const auto by = cover(reading_.token(c).span, reading_.token(c + 1).span);
        const bool passed_on = reading_.lexicon.cue(reading_.plain_words(by)) == "report";
        if (agent && !passed_on && reading_.is_person(below) && reading_.name(below) != nullptr) return below;
      }
    }
    // "his letter said", "son communiqué"
    if (document && is_owner(c)) return c;
    // "une étude de l'université", not "une étude des crues"
    const bool may_issue = reading_.is_person(c) || reading_.name(c) != nullptr || reading_.thing(c) == "university";
    if (!document && !may_issue) continue;
    const auto slot = reading_.lexicon.slot(reading_.preposition(c));
    const bool of = universal(reading_.token(c).relation) == Relation::nmod && (!slot || *slot == Slot::source);
    // "un communiqué de l'appel": what happens issues nothing.
    const bool happens =
        !reading_.lexicon.action(reading_.lemma(c), Upos::noun).empty() && reading_.token(c).upos == Upos::noun;
    if (of && c > head && reading_.mention<Time>(c) == nullptr && (!happens || reading_.is_person(c))) return c;
  }
  // "read a statement from the ministry", whatever the tree ties the ministry to.
  const auto end = reading_.analysis.sentences[sentence_of(reading_.analysis, head)].tokens.end;
  if (head + 1 < end && reading_.token(head + 1).upos == Upos::adp) {
    const auto source = reading_.token(head + 1).head;
    const bool from = reading_.lexicon.slot(reading_.lemma(head + 1)) == Slot::source;
    if (from && source > head && source < end && (reading_.is_person(source) || reading_.name(source) != nullptr))
      return source;
  }
  return head;
}

// The words that name who speaks: a phrase without what only describes it ("le maire, épuisé", "une source citée par un
// journal", "le maire de conclure").
TokenRange Speakers::naming(std::uint32_t head) const {
  auto range = reading_.phrase(head);
  for (const auto c : reading_.tree.children(head)) {
    const auto relation = reading_.token(c).relation;
    const bool clause = universal(relation) == Relation::acl || universal(relation) == Relation::advcl;
    const auto below = reading_.tree.range(c);
    if (clause && c > head && below.size() > 1) range.end = std::min(range.end, std::max(head + 1, below.begin));
  }
  for (auto t = head + 1; t < range.end; ++t) {
    const auto form = reading_.analysis.form(t);
    if (form == "," || form == ":" || form == ";") range.end = t;
  }
  // "une autre", "un troisième": an adjective that stands for somebody has its article beside it.
  const bool bare = reading_.token(head).upos == Upos::adj && range.begin == head && head > 0;
  if (bare && reading_.token(head - 1).upos == Upos::det) --range.begin;
  // "Un message du patron": an article that is fused with the preposition before it.
  const bool fused =
      range.begin > 0 && range.begin < head && reading_.token(range.begin).span == reading_.token(range.begin - 1).span;
  if (fused) ++range.begin;
  // "the centre-back", whatever the tree makes of the second part.
  const auto tied = [&](std::uint32_t t) { return reading_.token(t - 1).span.end == reading_.token(t).span.begin; };
  const auto end = reading_.analysis.sentences[sentence_of(reading_.analysis, head)].tokens.end;
  while (range.end + 1 < end && reading_.analysis.form(range.end) == "-" && tied(range.end) && tied(range.end + 1))
    range.end += 2;
  return range;
}

// Does the phrase itself hold the name? An office may have its holder's from elsewhere.
bool Speakers::says_name(std::uint32_t head, const Name& name) const {
  const auto tokens = reading_.tree.range(head);
  for (auto t = tokens.begin; t < tokens.end; ++t) {
    const auto* mention = reading_.mention<Name>(t);
    if (mention != nullptr && std::get<Name>(mention->value).key == name.key) return true;
  }
  return false;
}

}  // namespace rashomon
