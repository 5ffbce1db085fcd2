// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "claim/ages.h"
#include "claim/attribution.h"
#include "claim/classes.h"
#include "claim/context.h"
#include "claim/context_values.h"
#include "claim/people.h"
#include "claim/reading.h"

namespace rashomon {

// Asks the questions of one article: claims.cpp runs it, quantity_claims.cpp and frame_claims.cpp hold the questions of
// numbers and of frames. Appends to `out`, whose frames and contexts must be there.
class ClaimBuilder {
 public:
  // `text_begin`: where the article's text begins, behind its title.
  ClaimBuilder(const Reading& reading, const Classes& classes, const Attributions& attributions,
               std::uint32_t text_begin, ArticleClaims& out);

  void run();

 private:
  // The frame that a token belongs to, and the slot that it fills there.
  struct FramePlace {
    std::uint32_t frame = UINT32_MAX;
    Slot slot = Slot::manner;
  };

  FramePlace place_of(std::uint32_t token) const;
  bool bare_behind_noun(std::uint32_t token, const Frame& frame) const;
  Slot slot_in(std::uint32_t frame, std::uint32_t token) const;
  // Does a noun of an event name those who suffer it ("trois morts"), not the event ("trois attaques")?
  bool names_participant(std::uint32_t frame) const;
  // A frame that has the token among its arguments, even from afar (relative clauses, shared subjects), before the one
  // above it.
  FramePlace frame_with(std::uint32_t token) const;
  Span sentence_span(std::uint32_t token) const;
  // Starts a claim; frame UINT32_MAX: the claim hangs in no frame but only in its sentence.
  Claim& add(Aspect aspect, std::uint32_t frame, std::uint32_t token, Value value, Span value_span);
  // The rule that asks the claim begun last, where its aspect alone does not tell: "quantity/duration".
  void by_rule(std::string_view rule);
  ClaimContext& asked();
  // What the claim begun last counts or describes, by its class, else by its lemma.
  const std::string& thing_asked();
  std::string action_of(std::uint32_t frame) const;
  void describe(std::uint32_t head);
  // When the action that the time hangs from took place.
  void add_time(const Mention& mention);
  // The frame of what a verb of speech in the present tells was done at a time of the past; else the frame itself.
  std::uint32_t told_of_past(const Mention& mention, std::uint32_t frame) const;
  std::optional<std::uint32_t> told_when(const Mention& time, std::uint32_t frame) const;
  std::optional<Mention> as_clock(const Mention& duration) const;
  bool behind_part_of_verb(std::uint32_t token, const Frame& frame) const;
  bool within_event(std::uint32_t token, const Frame& frame) const;
  // "Entered the bank at nine": does the time hang from a place or somebody of the frame?
  bool behind_thing(std::uint32_t token, const Frame& frame) const;
  bool turns_then(const Mention& time, const Frame& frame) const;
  // Makes the time of a claim the one from which on what its frame tells is so.
  void begin_then(std::uint32_t frame, Claim& claim);
  // Likewise, the one from which on it is over, or is no longer denied.
  void turn(std::uint32_t f, Claim& claim);
  // How long it lasted: a number of days, hours, months.
  void add_duration(const Mention& mention);
  // Of whom the article tells: how old they are, and whose each calling is where no name tells.
  void tell_people(const std::vector<Age>& ages);
  // Of whom the roles of the article are: "un ancien boulanger" of who was arrested.
  void tell_whose(const People& all);
  // How old somebody is, whatever is told of them.
  void add_ages(const std::vector<Age>& ages, const People& all);
  void add_age(const Age& age, const Somebody& whose);
  void add_name(const Mention& mention);
  void note_firms();
  // "La laiterie Brunel", and "Fromages Brunel" where the first word is no given name: does it name no person, but a
  // firm?
  bool names_firm(const Mention& mention) const;
  void add_role(const Mention& mention);
  // What nouns without a title say that somebody or something is: "un étudiant", "the main party of the north".
  void add_descriptions();
  // The head of what the noun describes: its subject, what it stands in apposition to, the name behind it; itself where
  // it is a person told by what narrows it; nullopt where it describes nothing.
  std::optional<std::uint32_t> described_by(std::uint32_t t) const;
  std::string_view described_rule(std::uint32_t t, std::uint32_t whose) const;
  void add_description(std::uint32_t t, std::uint32_t whose);
  // What somebody whom the noun calls so is by trade or by the title that names an office, and by party.
  std::vector<std::string> offices_of(std::uint32_t head, const Role& role) const;
  // Whose the noun is: "the boy's uncle", "son frère".
  std::string owner_of(std::uint32_t head) const;
  // What the noun at `head` calls whom it gives the role. `one`: there is no second one of whom it may be said.
  void note_office(const Role& role, std::uint32_t head, bool one);
  // The place that an adjective gives somebody: "un médecin grec"; empty where none does.
  std::string origin_of(std::uint32_t head) const;
  // May a noun be what somebody is? Names are no roles, and no person is a place.
  bool describes(std::uint32_t t, std::uint32_t whose) const;
  bool is_measure(std::uint32_t t) const;
  bool is_narrowed(std::uint32_t head) const;
  // One article makes one claim per question and value: names, roles and tallies said again become mentions of the
  // first in its text, or in its title.
  void merge_repeated();
  // Where the text says again what its title says.
  void find_in_text();
  // Do two claims of one aspect and value answer one question?
  bool says_again(std::size_t one, std::size_t other) const;
  static std::string times_of(const FrameContext& context);
  // What two claims must share to be one; empty where the claim is never merged.
  std::string question_and_value(std::size_t claim) const;

  // Adjectives and participles say what is counted, and so does a noun of which it is: "milliards d'euros
  // d'investissements".
  bool says_what(std::uint32_t c) const;
  // From the number to the end of the counted phrase, where that stays short.
  Span counted_span(const Mention& mention, std::uint32_t counted) const;
  Quantity counted_so_far(const Mention& mention) const;
  // Of a large number without a unit; empty where no sum before it in its sentence gives one.
  std::string_view currency_left_out(const Mention& number) const;
  void add_quantity(const Mention& mention);
  // Of what so many members are all, as ClaimContext::body; empty where it is not told.
  std::string body_of(std::uint32_t members, const FramePlace& where) const;
  // Is a range what something was and what it came to?
  bool is_change(const Mention& range) const;
  // The head of what is told to be older than anybody; nullopt where no noun tells.
  std::optional<std::uint32_t> old_thing(const Mention& age) const;
  // What tells the counted from others of their kind.
  void tell_from_others(const Mention& number);
  // "Killed 28 and wounded 54 more" counts all the wounded: they are others than the dead.
  void tell_tallies_apart();
  void tell_repetition(std::uint32_t counted, std::uint32_t frame);
  std::optional<Place> own_place(const Mention& measure) const;
  bool is_of_several(const Frame& frame) const;
  // Of a number that is the subject ("ten were minors"), the noun that tells who they are.
  std::optional<std::uint32_t> counted_predicate(const Mention& number, const FramePlace& where) const;
  // Whom a number that is of a part is said to be: "three of those abducted are foreigners", "two of them children".
  std::optional<std::uint32_t> called_beside(const Mention& number) const;
  // Those whose number it is, by a noun before it: "les malfaiteurs, au nombre de quatre".
  std::optional<std::uint32_t> whose_number(const Mention& mention) const;
  std::optional<std::uint32_t> counted_of_them(const Mention& number) const;
  // Those counted last are some of a tally, of which they have a name of their own.
  void name_some(std::uint32_t counted);
  void take_tally_before(std::uint32_t counted);
  void take_tally_of_them(const Mention& number, std::uint32_t counted);
  std::string tally_of_those_acting(const Mention& number, const FramePlace& where) const;
  // "Six mois de prison", "12 weeks' salary": the noun that tells what lasts so long; nullopt where none does.
  std::optional<std::uint32_t> lasting_noun(const Mention& duration) const;
  bool is_one_of_several(std::uint32_t counted) const;
  // Which tally a count of things belongs to: measures belong to none. Do the number's own words tell it
  // (Tally::by_own)?
  bool settle_tally(const Mention& number, const FramePlace& where, std::uint32_t counted);
  // Whom the people counted are called where they were counted first, by the same number.
  void take_up_group(std::uint32_t counted, const Quantity& number);
  // Is it the number of all, of whom the one before it tells how many are meant: "six of the twelve hostages"?
  bool is_whole(const Mention& number) const;
  // Does it only divide the tally that stands right before it: "19 morts, onze soldats et huit civils"?
  bool lists_part(const Mention& number, std::uint32_t counted) const;
  // "Treize personnes, dont cinq gendarmes, ont été tuées": a part is counted for what its whole is.
  void share_tally(std::uint32_t counted);
  // "Une magnitude de 6,1", "le vol 370": the noun whose number it is.
  std::optional<std::uint32_t> scale_before(const Mention& number) const;
  // "A magnitude 6.1 earthquake": the number of a scale counts nothing, whatever noun stands behind it.
  bool gives_scale(const Mention& number) const;
  // "The confirmed cases reached 2,564", "the population was 805,400": what a number alone counts.
  std::optional<std::uint32_t> counted_subject(const Mention& number, const FramePlace& where) const;
  // "Une trentaine de Serbes ont pris d'assaut": who storms is an attacker, where the noun says nothing finer.
  void class_by_role(const FramePlace& where);
  // "Trois ont été tués": the thing counted is not said; the frame tells what happened to them.
  void add_bare(const Mention& mention, const Quantity& quantity);
  // The longest words of a kind of table `measuring` at the end of the range (before a measure) or at its beginning.
  TokenRange measuring_words(TokenRange within, bool before, std::string_view kind) const;
  // The few tokens of its sentence before a measure, or behind it.
  TokenRange beside(const Mention& measure, bool before) const;
  // "Loans worth $17 billion", "des bijoux d'une valeur de": what the words before a sum make it the price of.
  std::optional<std::uint32_t> valued_noun(const Mention& sum) const;
  // "Three miles away", "à trois kilomètres du centre".
  struct Distance {
    std::optional<std::uint32_t> from;  // the noun that it is measured from; nullopt where none is said
  };
  // How far something is from elsewhere; nullopt where it is how long, how high or how deep.
  std::optional<Distance> distance_from(const Mention& measure) const;
  // "$13 billion in loans", "une baisse de 49 %", "loans worth $17 billion": the noun below or above the measure says
  // what is measured.
  std::optional<std::uint32_t> measured_noun(const Mention& measure) const;
  // By the class of what happened, where it has one.
  void describe_by_action(std::uint32_t frame);
  // The question that a noun makes of a number of it: what it is, what bears it, what happens; empty where none.
  std::string_view noun_measure(std::uint32_t noun, std::string_view kind) const;
  // What a share measures of those who join in an event: "60 % ont participé à la grève"; empty where it measures none.
  std::string_view measure_of_joined(std::uint32_t frame, std::string_view kind) const;
  // The same by the class of the event itself.
  std::string_view measure_of_joining(std::string_view event, std::string_view kind) const;
  // The same of a share of those who may do what the frame tells, and did.
  std::string_view measure_of_acting(std::uint32_t noun, std::uint32_t frame, std::string_view kind) const;
  // The noun of what grows or falls by a share; nullopt: it only comes to it, or grows by no such measure.
  std::optional<std::uint32_t> what_grows(const Mention& measure, std::optional<std::uint32_t> noun,
                                          std::uint32_t frame, std::string_view kind) const;
  // The noun of a rate that is told to change by a share; nullopt: none is.
  std::optional<std::uint32_t> rate_changed(const Mention& measure, std::uint32_t frame, std::string_view kind) const;
  // Adds to the measure what makes another sort of it, by the noun that it is of or the whole that a share is of.
  void name_sort(std::uint32_t noun);
  void name_whole(std::uint32_t noun);
  void measure_distance(const Distance& distance);
  // "35 kilometres deep", "two years behind bars": the question that the words right behind a measure make of it; empty
  // where they make none.
  std::string_view measure_behind(const Mention& measure, std::string_view kind) const;
  // "Le montant de l'amende", "for a fee of", where the noun names only a sum: what it is a sum of, or what happens.
  std::string_view measure_of_sum(std::uint32_t noun, std::uint32_t frame, std::string_view kind) const;
  // "The river rose to 6.4 metres": the question of what something comes to; empty where it is how much it changed.
  std::string_view level_reached(const Mention& measure, std::optional<std::uint32_t> noun, std::uint32_t frame,
                                 std::string_view kind) const;
  // Of an action that tells of a rise or a fall: does the measure tell what it came to, and not by how much? nullopt:
  // it tells of none.
  std::optional<bool> comes_to(const Mention& measure, std::uint32_t frame, std::string_view kind) const;
  // "For £40 million on a five-year deal", "dans une usine": does the noun only say where or in what, the sum being no
  // sum of it?
  bool only_places(std::uint32_t noun) const;
  // What a duration measures: by its verb, the words behind it, or the noun below or above it.
  std::string duration_measure(const Mention& duration, std::optional<std::uint32_t> noun, std::uint32_t frame) const;
  // "Finished third", "la 8e édition": a place in a row, where its noun or its verb makes a question of it.
  void add_place_in_row(const Mention& ordinal);
  // "3-1", and, where somebody wins or loses, "28 à 24", "three goals to one": the score that begins with the number;
  // nullopt: none does.
  std::optional<Mention> score_at(const Mention& number) const;
  // Is it the second number of a score that two mentions give?
  bool ends_score(const Mention& number) const;
  // The noun of what rises or falls, where a noun tells that it does; nullopt: none is told.
  std::optional<std::uint32_t> what_changes(std::uint32_t noun) const;
  // The noun that it found, nullopt for none.
  std::optional<std::uint32_t> describe_measure(const Mention& mention, std::uint32_t frame);
  // The question that a measure answers by its noun, or else by what happens: "une amende de", "fined". It is then what
  // is measured, by whatever word.
  void name_measure(const Mention& measure, const Quantity& quantity, std::optional<std::uint32_t> noun,
                    std::uint32_t frame);
  // "Encourt cinq ans", "risks a fine of": the question of what tells the most that may be, above a measure; empty
  // where nothing does.
  std::string_view most_above(std::uint32_t measure, std::string_view kind) const;
  // "An aftershock of magnitude 4": what bears the noun's number has one of its own; empty where it has none.
  std::string_view bearer_measure(std::uint32_t noun, std::string_view kind) const;
  // "Can carry up to 840", "a capacity of 900 seats": how many there may be at most, of what is counted.
  void name_capacity(std::uint32_t counted, const FramePlace& where);
  // "Three million a year", "four billion over three years".
  void set_period(const Mention& measure);
  // Does the time tell only how often the number right before it comes again?
  bool comes_again(const Mention& time) const;
  // "A requis une amende": does a verb above the noun or the number only want, ask or plan it? Not one that rules
  // ("ordered to pay"), for such a kind of number.
  bool is_only_wanted(std::uint32_t token, std::string_view kind) const;
  // Takes the modality of the claim begun last from the noun of the event that it measures.
  void tell_as_noun(std::uint32_t noun, std::string_view measure, std::string_view kind);
  // "283 voix contre 266": the number right behind a count of votes is of those against it.
  bool name_votes(const Mention& number);
  // "Deux ans ferme et deux ans avec sursis": of what one sentence gives twice, neither is all of it.
  void measures(std::string_view question);
  void name_facet(Claim& claim, std::uint32_t frame);
  // Is a claim told of a year before that of its article?
  bool is_of_earlier_year(std::size_t claim) const;
  // Notes which numbers are told to have taken the place of others, and which counts are the first of their tally.
  void mark_replaced();
  void mark_first_counts();
  // An article that counts the same thing twice with other results asks two questions that look alike.
  void mark_rivals();
  // Quotations to which one near them says much the same in other words: "we played well", "we trained well".
  void mark_refrains();
  // Numbers of which their article gives no second one for such things.
  void mark_sole();
  void mark_sole_answers();
  // Puts them among the kinds of the article, each by its question.
  void keep_answers();
  // People of one kind for whom their article tells of one origin only.
  void mark_origins();
  // What the article calls those whom it names: "le maire, Arben Hoxha".
  void tie_roles();

  void add_frame(std::uint32_t f);
  void add_action(std::uint32_t f, Span span);
  void set_event_stance(std::uint32_t f, Claim& claim) const;
  // How an event that a noun names is told to happen, its stance being that of the claim begun last; nullopt: it is
  // not.
  std::optional<Modality> comes_about(const Frame& event) const;
  // "Announced the closure": what the verb beside such an event leaves open of it; nullopt: nothing. `stance`: of the
  // claim that it is told.
  std::optional<Modality> left_open(const Frame& event, Modality stance) const;
  void add_event_modality(std::uint32_t f, Modality modality);
  // "Denied any payment": the frame of the verb that says outright that the event did not come about.
  std::optional<std::uint32_t> denied_by(const Frame& event) const;
  // Does a verb of speech bring in what is said: a clause, an infinitive, a quotation?
  bool brings_words(std::uint32_t f) const;
  // The noun of an event with its article and what narrows it: "l'effondrement", "a double bomb attack".
  Span event_phrase(const Frame& frame) const;
  void add_modality(std::uint32_t f, Span span);
  bool tells_capacity(std::uint32_t f) const;
  bool was_still_to_come(const Frame& frame) const;
  void add_polarity(std::uint32_t f, Span group);
  void describe_action(std::uint32_t f);
  std::string participants_facet(std::uint32_t f, Aspect aspect) const;
  // Does the verb only say how what it governs comes about: "va supprimer", "refuse de publier"?
  bool governs(const Frame& frame) const;
  // The verb with its auxiliaries and what denies or doubts it: "n'a pas été revendiquée".
  Span verb_group(const Frame& frame) const;
  // The verb group and its object: "avoir créé le groupe armé".
  Span verb_phrase(const Frame& frame) const;
  // What a question is about, in the article's words, without its answer: "ont pris d'assaut".
  std::string subject_of(const Frame& frame, Span answer) const;
  // The places that a frame gives: named ones, and sites that are only described ("on a sidewalk").
  void add_circumstances(std::uint32_t f);
  // Places that no frame gives.
  void add_places_left();
  void add_unknown_places();
  // Is it where the frame's action was: by a phrase of the predicate ("in a hotel in Dayton"), or of what it is done to
  // ("build the school in Laconia")?
  bool is_where(std::uint32_t place, const Frame& frame) const;
  void add_place(std::uint32_t f, std::uint32_t head, Slot slot, Place place, Span span);
  bool stands_as_place(std::uint32_t name) const;
  // How the place stands to what the frame tells, and the question of table `whereabouts` that it answers so; nullptr:
  // none.
  Way way_of(std::uint32_t place, Slot slot) const;
  const WhereRule* where_asked(const FrameContext& context, Way way) const;
  // "Geneva will host the talks": the question that the place which acts answers; nullptr: none.
  const WhereRule* where_hosted(const Frame& frame) const;
  // Whether the article answers such a question but once.
  void mark_sole_places();
  bool is_site(std::uint32_t head) const;
  bool tells_site(const Argument& argument, const FrameContext& context) const;
  Place described_place(const Argument& argument) const;
  void set_region(Place& place, const Argument& argument) const;
  // Denials that no frame tells.
  void add_denials();
  // What has not happened to who is still in a state that it would end.
  void add_states();
  // Whether the article takes what its event leaves open to be known.
  void add_knowledge();
  // How the article answers questions of yes or no.
  void add_issues();
  // The word that denies a noun or adjective, itself or below it.
  std::optional<std::uint32_t> denying_word(std::uint32_t t) const;
  void add_participants(std::uint32_t f);
  bool takes_part(std::uint32_t f, const Argument& argument) const;
  // With what, from what or where on somebody it was done, by the questions of table `means`: the heads that answer
  // one.
  std::vector<std::uint32_t> add_means(std::uint32_t f);
  // The same by one row: it alone.
  std::vector<std::uint32_t> add_means(std::uint32_t f, const MeansRule& rule);
  // The same by what its verb tells with a word beside it, of the event that the article is about: "fell asleep".
  void add_told(std::uint32_t f);
  // "Police forced the door": do it those who come to an event, where nothing befell them?
  bool done_by_others(const FrameContext& context) const;
  // The same of what is said to be so: "the driver was drunk", "it was sabotage".
  std::optional<ToldKind> told_of_it(const Frame& frame) const;
  // "A sister ship sank in 2009 when it struck a reef": is its sentence dated by a month or a year, as one of another
  // event than the news is?
  static bool dated_by_month(const FrameContext& context);
  void add_answer(std::uint32_t f, const MeansRule& rule, const Argument& part, std::vector<Kind> kinds);
  // What table `means` asks of those who do it, whatever they do; empty where they are nobody of its classes.
  std::vector<MeansRule> rules_of_doers(const Frame& frame) const;
  // "Un homme muni d'un fusil": what those who take part are said to carry.
  void add_carried(std::uint32_t f);
  // "The vehicle, a small truck", "l'arme était un pistolet": what a thing called by its class was.
  void add_sorts();
  void add_sort(const MeansRule& rule, std::uint32_t t, std::uint32_t told);
  // The question that the event its article is about gives to a group of table `exclusive`; empty: none.
  const std::string& question_of_main(std::uint64_t group);
  // Is the answer of the event that its article is about, or of who did it?
  bool is_leading(std::uint32_t f, const MeansRule& rule);
  // "Armed with a hammer", of whom it is said.
  std::vector<std::uint32_t> armed_with(std::uint32_t who) const;
  // The parts of a frame where such an answer may stand, the arguments and what else hangs from the verb.
  std::vector<Argument> parts_of(const Frame& frame) const;
  // What somebody has or rides: "a man armed with a hammer", "men on motorcycles".
  std::vector<std::uint32_t> carried_by(std::uint32_t who) const;
  // Of a part, the kinds that answer it: its own, and those of what it is made up of ("coups de marteau").
  std::vector<Kind> answers(const Frame& frame, const MeansRule& rule, const Argument& part) const;
  std::string event_answered(std::uint32_t f, std::uint32_t answer) const;
  bool is_several(std::uint32_t head) const;
  // "300 kilos of cocaine": what there is so much of; nullopt where several are counted.
  std::optional<std::uint32_t> measured_mass(std::uint32_t head) const;
  // "A knife in the car": where what was found or struck is, by the words behind it.
  std::vector<Term> where_it_was(std::uint32_t head) const;
  std::vector<Kind> kinds_of(std::uint32_t head) const;
  Span named_span(std::uint32_t head, Span phrase) const;
  Span described_span(const Argument& argument) const;
  // A name that only narrows a participant: "la frontière avec la Serbie". It is asked for by the noun that it narrows.
  void add_named_below(std::uint32_t f);
  // The name or place that a participant is; its key where it is neither.
  Value value_of(std::uint32_t head, const std::string& key) const;
  void add_participant(std::uint32_t f, std::uint32_t head, Slot slot, Value value, Span span);
  void add_attribution(std::uint32_t f, std::uint32_t token, const Attribution& attribution);
  std::vector<std::string> called(Span words) const;
  void describe_speaker(Span words);
  Gender gender_of(const Attribution& attribution) const;
  // Sources that no frame is credited to.
  void add_sources_left();
  // A claim for each sentence of the quotation; a title in quotation marks is a name.
  void add_quotation(const Quotation& quotation);
  void add_quote(const Quotation& quotation, TokenRange tokens);
  void tell_whose_words(const Quotation& quotation, TokenRange tokens);

  const Reading& reading_;
  const Classes& classes_;
  const Attributions& attributions_;
  std::uint32_t text_begin_;
  ArticleClaims& out_;
  std::set<std::string> firms_;                       // keys of names that stand beside a noun for a firm
  std::set<Span> cues_;                               // the cues that frames are attributed by
  std::map<Span, std::vector<std::size_t>> credits_;  // by cue: the claims of attribution, in the order added
  std::vector<std::uint32_t> frame_of_;               // by token: the frame that it predicates; UINT32_MAX: none
  std::set<std::pair<std::uint32_t, std::string>> answered_;  // tokens, with the question of table `means` they answer
  std::map<std::uint64_t, std::string> main_questions_;       // by group: question_of_main()
  std::vector<std::pair<std::size_t, std::uint32_t>> callings_;  // claims of roles, with the head of whose it is
  std::vector<bool> placed_;                                     // by token: a claim of a place has it as its head
};

}  // namespace rashomon
