// SPDX-License-Identifier: Apache-2.0
#include "claim/listing.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "claim/parties.h"

namespace rashomon {
namespace {

constexpr std::uint32_t lead = 2;  // sentences at the head of a text that tell what it is about

// What people are grouped in where a description tells who acts: not every company and ministry.
constexpr std::array<std::string_view, 8> bands = {"army", "police", "security_forces", "gang",
                                                   "crew", "team",   "family",          "group"};

class Lister {
 public:
  Lister(const Reading& reading, const Classes& classes, std::size_t title_size, ArticleClaims& out)
      : reading_(reading), classes_(classes), title_size_(title_size), out_(out) {
    for (const auto& frame : out.frames) predicates_.insert(frame.predicate);
    const auto& sentences = reading.analysis.sentences;
    while (first_sentence_ < sentences.size() && sentences[first_sentence_].span.end <= title_size_) ++first_sentence_;
    if (first_sentence_ == sentences.size()) first_sentence_ = 0;  // nothing but a title
    for (const auto& claim : out.claims) {
      const auto* role = std::get_if<Role>(&claim.value);
      if (role != nullptr && says_who(*role)) introduced_.insert(role->holder.key);
    }
  }

  void run() {
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      auto& claim = out_.claims[i];
      if (claim.unmarked) continue;
      const bool heading = is_heading(claim);
      claim.unmarked = heading || !is_worth_listing(i);
      if (claim.unmarked) claim.rules.push_back({heading ? "unlisted/title" : "unlisted/aside", claim.value_span});
      if (!claim.unmarked && !merge(i)) said_[asked_by(i)].push_back(i);
    }
    // What would not be listed by itself still says again what is.
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      if (out_.claims[i].unmarked && !is_heading(out_.claims[i])) merge(i);
    }
  }

 private:
  const Frame* frame_of(std::size_t i) const {
    const auto frame = out_.claims[i].frame.index;
    return frame < out_.frames.size() ? &out_.frames[frame] : nullptr;
  }

  // The text below says it in full.
  bool is_heading(const Claim& claim) const {
    return claim.value_span.end <= title_size_ && title_size_ < reading_.content.size();
  }

  bool is_worth_listing(std::size_t i) const {
    switch (out_.claims[i].aspect) {
      case Aspect::participant:
        return false;  // who is named is a claim of its name
      case Aspect::action:
        return tells_action(i);
      case Aspect::modality:
        return tells_stance(i);
      case Aspect::name:
        return introduces(std::get<Name>(out_.claims[i].value)) &&
               reading_.quote_of(out_.claims[i].value_span) == nullptr;
      case Aspect::role:
        return tells_who(i);
      case Aspect::place:
        return tells_where(i);
      case Aspect::quantity:
        return tells_how_many(i);
      case Aspect::time:
        return std::get<Time>(out_.claims[i].value).kind != TimeKind::duration;
      case Aspect::quote:
        return tells_words(i);
      case Aspect::attribution:
        // The quotation tells whose it is.
        return !out_.contexts[out_.asked[i].context].quoted;
      default:
        return true;
    }
  }

  // The full name of a person whom a role tells of; the article introduces nobody within another's words.
  bool introduces(const Name& name) const {
    return name.kind == NameKind::person && name.parts.size() > 1 && introduced_.contains(name.key);
  }

  // Does a role tell of somebody by name?
  static bool says_who(const Role& role) {
    return !role.holder.key.empty() && (!role.rank.empty() || !role.of.empty() || !role.modifiers.empty());
  }

  bool tells_who(std::size_t i) const {
    const auto& role = std::get<Role>(out_.claims[i].value);
    const auto& asked = out_.asked[i];
    if (!role.holder.key.empty()) return says_who(role);
    if (in_apposition(i)) return true;
    // "L'ambassadeur d'Australie" only names somebody.
    if (!role.rank.empty()) return !is_definite(i) && (!role.of.empty() || !role.modifiers.empty());
    if (asked.slot != Slot::agent && asked.slot != Slot::patient && asked.slot != Slot::source &&
        asked.slot != Slot::company)
      return false;
    // "The striker": what a definite description calls somebody says nothing of them; "a college student" brings one
    // in.
    if (asked.description && !brings_one_in(reading_.tokens_in(out_.claims[i].value_span))) return false;
    return classes_.is_a(asked.thing, "person") || std::ranges::find(bands, asked.thing) != bands.end();
  }

  // "Les brigades du Hezbollah, la faction la plus radicale du Hachd": a group or person described beside another.
  bool in_apposition(std::size_t i) const {
    const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
    if (phrase.size() < 3) return false;
    const auto head = head_of(reading_.analysis, phrase);
    if (reading_.token(head).relation != Relation::appos) return false;
    const auto& thing = out_.asked[i].thing;
    return classes_.is_a(thing, "person") || classes_.is_a(thing, "group");
  }

  bool is_definite(std::size_t i) const {
    const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
    if (phrase.size() == 0) return false;
    return std::ranges::any_of(reading_.tree.children(head_of(reading_.analysis, phrase)), [&](std::uint32_t c) {
      return reading_.token(c).features.definite == Definite::definite;
    });
  }

  // An indefinite phrase of one.
  bool brings_one_in(TokenRange phrase) const {
    if (phrase.size() == 0) return false;
    const auto head = head_of(reading_.analysis, phrase);
    if (reading_.token(head).features.number == Number::plural) return false;
    return std::ranges::any_of(reading_.tree.children(head), [&](std::uint32_t c) {
      return reading_.token(c).features.definite == Definite::indefinite;
    });
  }

  // Where it happens, not what a noun belongs to.
  bool tells_where(std::size_t i) const {
    const auto slot = out_.asked[i].slot;
    const auto& place = std::get<Place>(out_.claims[i].value);
    if (says_where(i)) return true;
    return slot == Slot::place || slot == Slot::scope || slot == Slot::target ||
           (slot == Slot::patient && place.id == 0);
  }

  // "Killing nine people in Belize": a preposition of place, whatever noun it hangs from.
  bool says_where(std::size_t i) const {
    const auto phrase = reading_.tokens_in(out_.claims[i].value_span);
    if (phrase.size() == 0) return false;
    const auto preposition = reading_.preposition(head_of(reading_.analysis, phrase));
    const auto slot = preposition.empty() ? std::nullopt : reading_.lexicon.slot(preposition);
    return slot == Slot::place || (slot == Slot::source && out_.asked[i].slot == Slot::source);
  }

  // "un étudiant" counts nobody, "un policier a été tué" does.
  bool tells_how_many(std::size_t i) const {
    const auto& quantity = std::get<Quantity>(out_.claims[i].value);
    const bool vague = quantity.bound == Bound::vague && quantity.unit.empty();
    if (vague && quantity.high < Decimal(10)) return false;  // "quelques", "several"
    const bool one = quantity.kind == QuantityKind::cardinal && quantity.unit.empty() &&
                     quantity.low == quantity.high && quantity.best == Decimal(1);
    return !one || classes_.accumulates(out_.contexts[out_.asked[i].context].action);
  }

  // Does it stand where articles tell what they are about?
  bool leads(std::size_t i) const {
    const auto number = out_.contexts[out_.asked[i].context].sentence_number;
    return number >= first_sentence_ && number < first_sentence_ + lead;
  }

  // Within a quotation, which is listed itself; but of a quotation that takes up a sentence ("the force « will grow »")
  // only the sentence tells who it is said of.
  bool is_quoted(const Frame& frame) const {
    if (!frame.quoted) return false;
    const auto* quote = reading_.quote_of(reading_.token(frame.predicate).span);
    return quote == nullptr || std::ranges::none_of(frame.arguments, [&](const Argument& argument) {
             return argument.slot == Slot::agent && argument.head < frame.predicate &&
                    reading_.token(argument.head).span.end <= quote->begin &&
                    reading_.token(argument.head).head == frame.predicate;
           });
  }

  // What happened: what an article begins with, what tolls are of, and who did what to whom.
  bool tells_action(std::size_t i) const {
    const auto* frame = frame_of(i);
    if (frame == nullptr || is_quoted(*frame) || frame->copular || carries_another(*frame)) return false;
    const bool known = !frame->action.starts_with('~');
    // "Le vote", "the ban": a noun alone only speaks of an event; with who takes part in it, it tells it.
    if (frame->nominal && !classes_.accumulates(frame->action) && (!names_parties(i) || takes_part(frame->predicate)))
      return false;
    if (frame->nominal && only_sorts(*frame)) return false;
    if (known && (leads(i) || classes_.accumulates(frame->action))) return true;
    const Parties parties(out_.contexts[out_.asked[i].context]);
    const bool partial = parties.agents.empty() || parties.patients.empty();
    // What is not so, or not yet, is told where it is known who and what, or who by name ("ont refusé de la
    // reconnaître").
    const bool unsure = frame->polarity == Polarity::denied || frame->modality != Modality::asserted;
    if (unsure && (!known || (partial && !names_agent(i)))) return false;
    switch (universal(reading_.token(frame->predicate).relation)) {
      case Relation::root:
      case Relation::advcl:
      case Relation::xcomp:
      case Relation::conj:
      case Relation::ccomp:
        break;
      default:  // a clause beside tells an event of its own where it says who and what
        if (!known || partial) return false;
    }
    const bool empty = frame->action.starts_with('~') && reading_.lexicon.light(reading_.lemma(frame->predicate));
    const bool alone = parties.agents.empty() && parties.patients.empty();
    // A verb that no table knows tells an event where somebody does it to something.
    if (!known && partial) return false;
    return !empty && !alone;
  }

  // "Bureaux de vote", "rescue workers": a bare noun within another's phrase tells what kind of thing it is, not that
  // it happened.
  bool only_sorts(const Frame& frame) const {
    const auto noun = frame.predicate;
    const auto relation = universal(reading_.token(noun).relation);
    if (relation != Relation::nmod && relation != Relation::compound) return false;
    if (reading_.token(noun).features.number == Number::plural || !frame.arguments.empty()) return false;
    return std::ranges::all_of(reading_.tree.children(noun), [&](std::uint32_t c) {
      return universal(reading_.token(c).relation) == Relation::case_;
    });
  }

  // "Le vote divise la gauche": the subject or object of another verb.
  bool takes_part(std::uint32_t noun) const {
    const auto relation = universal(reading_.token(noun).relation);
    return relation == Relation::nsubj || relation == Relation::obj;
  }

  bool names_agent(std::size_t i) const {
    const auto& participants = out_.contexts[out_.asked[i].context].participants;
    return std::ranges::any_of(participants, [](const Participant& p) { return p.slot == Slot::agent && p.named; });
  }

  bool names_parties(std::size_t i) const {
    const Parties parties(out_.contexts[out_.asked[i].context]);
    return !parties.agents.empty() || !parties.patients.empty();
  }

  // What is rumoured, possible or planned, where the sentence tells it: not a wish, a condition or a question.
  bool tells_stance(std::size_t i) const {
    const auto* frame = frame_of(i);
    if (frame == nullptr || is_quoted(*frame) || frame->action.starts_with('~') || carries_another(*frame))
      return false;
    const bool open = frame->modality == Modality::reported || frame->modality == Modality::possible ||
                      frame->modality == Modality::planned || frame->modality == Modality::asked ||
                      (frame->modality == Modality::wanted && governed(*frame));
    if (!open) return false;
    const auto& token = reading_.token(frame->predicate);
    const auto relation = universal(token.relation);
    const bool purpose = (relation == Relation::advcl || relation == Relation::acl) && !is_ready(token);
    return !purpose || token.features.verb_form == VerbForm::finite || frame->modality == Modality::reported;
  }

  // "Devra être réintégré", "should step down": a verb of its own says so. "A dû s'excuser" tells what was done.
  bool governed(const Frame& frame) const {
    const auto is_due = [&](std::uint32_t modal) {
      const auto& features = reading_.token(modal).features;
      return features.verb_form != VerbForm::participle && features.tense != Tense::past;
    };
    const auto& token = reading_.token(frame.predicate);
    if (token.relation == Relation::xcomp) return is_due(token.head);
    return std::ranges::any_of(reading_.tree.children(frame.predicate), [&](std::uint32_t c) {
      return c < frame.predicate && reading_.token(c).relation == Relation::aux && is_due(c);
    });
  }

  // "Est prête à renforcer": what the verb hangs from says how it is meant.
  bool is_ready(const Token& token) const {
    return reading_.lexicon.modality(reading_.lemma(token.head), reading_.token(token.head).upos).has_value();
  }

  // A clause that somebody said.
  bool tells_words(std::size_t i) const {
    constexpr std::uint32_t enough = 6;
    return out_.contexts[out_.asked[i].context].finite &&
           reading_.tokens_in(out_.claims[i].value_span).size() >= enough;
  }

  // "veut supprimer", "begins to offer": the verb below tells what happens.
  bool carries_another(const Frame& frame) const {
    const auto below = reading_.child(frame.predicate, Relation::xcomp);
    return below && predicates_.contains(*below);
  }

  // What two claims of an aspect must share to be the same one said again; empty: a claim of this kind stands alone.
  std::string question(std::size_t i) const {
    const auto& claim = out_.claims[i];
    const auto& asked = out_.asked[i];
    switch (claim.aspect) {
      case Aspect::place:
      case Aspect::time:
        return claim.value_text;
      case Aspect::quantity:
        return (asked.thing.empty() ? asked.thing_lemma : asked.thing) + '=' + claim.value_text;
      case Aspect::attribution:
        return claim.attribution.entity;
      case Aspect::quote: {
        // The sentences of one quotation are listed as one.
        const auto* quote = reading_.quote_of(claim.value_span);
        return quote == nullptr ? std::string() : std::to_string(quote->begin);
      }
      case Aspect::role: {
        const auto& role = std::get<Role>(claim.value);
        return role.title + '/' + role.holder.key;
      }
      case Aspect::action:
      case Aspect::polarity:
      case Aspect::modality:
        return out_.contexts[asked.context].action + '=' + (claim.aspect == Aspect::action ? "" : claim.value_text);
      default:
        return {};
    }
  }

  bool of_parties(Aspect aspect) const {
    return aspect == Aspect::action || aspect == Aspect::polarity || aspect == Aspect::modality;
  }

  std::pair<Aspect, std::string> asked_by(std::size_t i) const { return {out_.claims[i].aspect, question(i)}; }

  // May two predicates of one class tell of one event? What their parties leave open, their article closes where it
  // knows of no second such event.
  bool may_be_one(std::size_t i, std::size_t earlier) const {
    const auto& one = out_.contexts[out_.asked[i].context];
    const auto& other = out_.contexts[out_.asked[earlier].context];
    if (out_.claims[i].aspect == Aspect::action && one.alone && other.alone) return true;
    return Parties(one).fit(Parties(other));
  }

  // A claim said again becomes a mention of the first; false where it is the first.
  bool merge(std::size_t i) {
    auto& claim = out_.claims[i];
    const auto asks = asked_by(i);
    if (asks.second.empty()) return false;
    const auto same = said_.find(asks);
    if (same == said_.end()) return false;
    for (const auto earlier : same->second) {
      if (earlier == i || (of_parties(claim.aspect) && !may_be_one(i, earlier))) continue;
      auto& first = out_.claims[earlier];
      if (first.value_span != claim.value_span &&
          std::ranges::find(first.mentions, claim.value_span) == first.mentions.end())
        first.mentions.push_back(claim.value_span);
      if (!claim.unmarked) claim.rules.push_back({"unlisted/said_before", first.value_span});
      claim.unmarked = true;
      return true;
    }
    return false;
  }

  const Reading& reading_;
  const Classes& classes_;
  std::size_t title_size_;
  ArticleClaims& out_;
  std::set<std::uint32_t> predicates_;
  std::uint32_t first_sentence_ = 0;  // of the text, behind the title
  std::set<std::string> introduced_;  // keys of those whose role is told
  std::map<std::pair<Aspect, std::string>, std::vector<std::size_t>> said_;
};

}  // namespace

void choose_listed(const Reading& reading, const Classes& classes, std::size_t title_size, ArticleClaims& out) {
  Lister(reading, classes, title_size, out).run();
}

}  // namespace rashomon
