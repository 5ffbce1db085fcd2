// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <rashomon/claim.h>

#include "claim/frame.h"
#include "claim/kind.h"
#include "claim/somebody.h"
#include "claim/term.h"

namespace rashomon {

struct Participant {
  Slot slot = Slot::agent;
  std::string key;     // entity key, or folded lemma of the head; empty: a pronoun nobody resolved
  std::string thing;   // its class; empty where it has none
  std::string office;  // class of the title, trade or office that it is called by; empty: none
  bool named = false;
  std::string given;                     // of a person named by several words, the first: "mark" of "Mark Ellis"
  std::string rank;                      // of who is only described: "deputy", as Role::rank
  std::vector<std::uint64_t> owners;     // words for the one person whose somebody is: "the minister's aide"
  std::optional<Quantity> measure;       // "won 39%": how much
  std::vector<std::uint64_t> narrowing;  // words that tell one not named from others called so, ascending
  std::vector<Kind> kinds;               // of its phrase: what excludes others of its group ("red alert", "second set")
};

// What becomes of somebody or something of which only one of several comes about: "dead" of their life.
struct Outcome {
  std::string question, outcome;
  std::string bearer, thing;             // Participant::key and thing of whom it befalls
  std::vector<std::uint64_t> narrowing;  // words that tell one not named from others called so, ascending
  std::string given;                     // Participant::given
  bool named = false;
  int step = 0;       // a higher one may come after a lower one; 0: nothing follows
  std::string state;  // of table `state_kinds`, where somebody is in it: "is still at large"; empty: it is done
};

// Of how many of those who might bear it something is so.
enum class Reach : std::uint8_t {
  one,   // of the one who is named or known: "the driver"
  some,  // of one or several among others: "a camera", "four people"
  all,   // of all that are known: "the cameras"
  none,  // denied of everybody: "nobody", "no camera"
};

// What surrounds the values of one frame: enough to judge whether a frame of another article tells of the same.
struct FrameContext {
  std::string action;  // Frame::action
  std::string lemma;   // of the predicate, folded
  bool nominal = false, copular = false, quoted = false;
  bool light = false;   // a verb of no class and of little meaning: "had", "took"
  bool speech = false;  // somebody says something: that they do not is no denial of what others say
  bool finite = false;  // the verb or its auxiliary is: somebody asserts it, not only names it ("joining", "to join")
  bool attributive = false;  // a participle that describes its noun: "non accompagnés"
  bool no_longer = false;    // denied of now, though once it was so or meant to be: "will no longer join"
  bool still = false;  // so at that moment, not in all: "trois étaient encore hospitalisés", "seven remain in hospital"
  bool state = false;        // of the change that a state waits for: "is still at large"
  bool denies_all = false;   // of everybody and everything: "no arrests were made", "personne n'a été blessé"
  bool by_unknown = false;   // by whom or what it is denied of all, a pronoun leaves open: "elle n'a blessé personne"
  std::string matter;        // of whether this is known: "cause", "motive"; empty: of what is done
  std::string matter_event;  // Knowledge::event
  std::string matter_told_by;  // Knowledge::told_by
  bool issue = false;   // the matter is a question of yes or no of table `issues`, of which `outcomes` has the bearer
  bool of_all = false;  // IssueKind::all
  Reach reach = Reach::one;  // of the answer to an issue
  bool denied = false;       // the action itself
  bool own_part = false;     // denied by who is said to have done it: "denies killing her", who was killed all the same
  bool of_whole = false;     // of all, or of nothing beside: "tous les quais", "seulement lundi"
  bool conditional = false;  // so only in one case: "unless it rains"
  bool of_some = false;      // its subject is a part of something: "certains", "un tiers des élèves"
  bool admitted = false;     // what somebody owns up to, the only such deed that its article tells of
  bool alleged = false;      // told as hearsay or as what somebody accuses others of: "prosecutors allege"
  bool within_denial = false;  // hangs from what is denied: "made no mention of a deployment"
  bool intransitive = false;   // no object: its agent may be another's patient ("meurt", "explose")
  std::vector<Participant> participants;
  std::vector<Outcome> outcomes;         // what it makes of them, where its article tells nothing else of it
  std::vector<std::uint64_t> names;      // keys of the names and named places of the sentence, ascending
  std::vector<std::uint64_t> own_names;  // of those, the ones of the clause
  std::vector<Term> words;               // of the clause, ascending by key
  std::vector<Term> sentence_words;      // of the whole sentence, ascending by key
  std::vector<std::uint64_t> numbers;    // keys of the exact numbers of the clause, ascending
  std::vector<Kind> kinds;               // words of the clause that exclude others of their group, ascending
  std::vector<Term> circumstances;  // words that say how, where or why, which a denial may be of instead of the action
  bool at_hour = false;             // tells an hour of the day: "turnout at noon"
  std::vector<Time> hours;          // of the clause, of a day that it does not name
  bool how_long = false;            // of all that happened in a length of time: "in five days"
  std::vector<Time> times;          // of the clause, calendar ones
  std::vector<Time> times_around;   // of the whole sentence
  std::optional<Interval> moment;   // the day, or the hour of it, of the clause or else of the sentence or those before
  std::vector<Place> places;        // of the clause
  std::string speaker;              // entity; empty: the outlet
  std::vector<std::string> moments;   // of table `moments`, of which it tells, ascending
  std::uint32_t sentence_number = 0;  // in its article
  bool once = false;         // of moments of which its article gives but one time; asked and answered of one alone
  bool main = false;         // of the event that its article is about
  bool alone = false;        // its article tells of no second event of this class
  bool lasting = false;      // was so at a time, and may have been so at others: "étaient privés"
  bool was_planned = false;  // for a time that may be over: "devait s'achever", "was due to open"
  std::optional<Participant> put_by;  // of a noun that is only wanted, asked for, foreseen: by whom ("wants a rise")
  bool begins = false;                // its verb tells when the event began
  std::string carrier;                // class of the verb by which it is told ("began", "is due"); empty: its own
  bool another = false;               // told from one of its class told of before: "another shooting"
  bool opposed = false;               // its article tells of an event of the opposite class, too
  std::uint64_t sentence = 0;         // hash of the sentence's folded words: equal where a sentence stands again
  float certainty = 1;                // of the parse around the predicate, 0 to 1
};

// A word of a sentence or quotation as it is set against the words of another that says nearly the same.
struct Word {
  std::uint64_t key = 0;  // of its folded lemma; of the place or number that it names
  Upos upos = Upos::x;
  std::string meaning;                       // class of the action or thing; empty where it has none
  std::vector<std::uint64_t> opposites;      // keys of the words that cannot hold beside it
  std::vector<std::uint64_t> opposed_sides;  // of a preposition, keys of those that say the contrary in its place
  Kind kind;                                 // that excludes others of its group; of no group where it excludes none
  std::string origin;                        // the country that it tells of: "grecs" GR
  bool participle = false;
  bool denies = false;  // "not", "sans"
  bool number = false;
  std::uint64_t form = 0;          // as it stands in the text, folded
  std::uint64_t stem = 0;          // of how its lemma begins: "efficace" and "efficacité" have one
  float weight = 0;                // how much it tells, 0 for words of grammar
  bool carries = false;            // tells little beside what hangs from it: "être", "permettre", "dire"
  bool averse = false;             // what it governs does not come about: "refuser", "empêcher"
  bool without = false;            // "sans", "without"
  bool time = false;               // of a date or a day
  bool limit = false;              // of a time up to which it is so: "before noon", "jusqu'en mars"
  bool whole = false;              // of all or of nothing beside: "tous", "seulement"
  bool stated = false;             // of a value that the sentence lists beside its words: a time, or where something is
  bool exempts = false;            // opens the case in which it is not so: "unless", "sauf"
  std::string sense;               // group of words that are said for each other; empty where it is in none
  Number speakers = Number::none;  // how many speak, of a word for who does: "I", "us"
  std::uint64_t month = 0;         // of the month that it names, by how its name begins; 0: it is none
};

// The measure (ClaimContext) of how far away something is; what it is away from, where that is said, is in the thing.
inline constexpr std::string_view distance_away = "away";

// What a claim asks, beside its frame.
struct ClaimContext {
  std::uint32_t context = 0;       // index of the FrameContext
  std::string thing, thing_lemma;  // class and folded lemma of what is counted or described
  Slot slot = Slot::patient;       // that it has in the frame
  std::vector<Term> modifiers;     // words of its own phrase, ascending by key
  std::vector<Word> said;          // of a quotation, its words in their order
  std::string tally, group;        // of a count: its question ("dead") and those that it is limited to (see Tally)
  std::string measure;             // of a sum, a length, a share: its question ("fine"), which is then its thing, too
  std::string per, within;         // after which it comes again ("a year"); of the sum, how long it is for all of it
  // Titles that the article gives the person named, ascending; of a role also classes; of the speaker that an
  // attribution describes what it calls them: the folded lemma of the noun, and its class.
  std::vector<std::string> roles;
  Gender gender = Gender::none;  // of the speaker of an attribution, as a pronoun or the given name there tells it
  // Of a role its classes by trade, title and party, of a speaker only described those by trade and thing, which may
  // exclude each other.
  std::vector<std::string> offices;
  bool introduced = false;  // the speaker of an attribution is told of as somebody new: "a nurse", "another man"
  std::vector<Kind> marks;  // of a means described: by which it is told from others of its kind ("his left ankle")
  std::vector<Kind> kinds;  // of a participant described: what excludes others of its group ("a car bomb")
  std::string owner;        // whose kin it is: the lemma of who is named, "pronoun", or empty
  std::string origin;       // of somebody described: the place of which they are ("grecs")
  bool some = false;        // of those whom its tally counts, as the words say: "six of the dead were soldiers"
  bool part = false;        // of a larger group
  // Of a time: the moments of table `moments` that it answers the when of, ascending; `turned`: by when the state that
  // its verb tells of is over ("closed until Monday").
  std::vector<std::string> moments;
  bool turned = false;
  bool by_event = false;  // of a count: of the events by which it happens ("12 arrests")
  bool another = false;   // told from those spoken of before: "trois autres suspects", "38 new cases"
  bool beside = false;    // told so by a word that may be of people whom other things befell: "three others"
  bool compared = false;  // another number is only set against it: "up from 26"
  std::optional<Quantity> moved_from;  // the number that this one is told to have replaced: 26 of "37, up from 26"
  // How many something is made of ("a 12-member commission", "it has 12 members"): the lemma of what that is, "pronoun"
  // where one stands for it; empty: it is not told of.
  std::string body;
  bool by_order = false;       // told by their place among them all: "the last seven hostages"
  bool definite = false;       // of a count: of people known to the reader, all of them: "the four victims"
  bool plural = false;         // of a name: it names several
  std::optional<Place> where;  // of a number beside others of its kind: the place that is its own
  bool only_count = false;     // its article gives no other number of its tally: those it counts are all
  bool direct = false;         // the answer hangs from the predicate itself, not from another noun of its clause
  bool description = false;    // of a role: the phrase alone calls somebody so, nothing says it of them
  bool rivalled = false;       // its article gives other values for the question, or says much the same elsewhere
  bool inferred = false;       // no noun tells what is measured: it is taken from the verb or its subject
  // The question that is answered whatever the verb: of table `means` by a participant ("weapon" of what somebody is
  // hit, stabbed or robbed with), of table `whereabouts` by a place ("taken"), by a time the hour of the main event
  // ("hour", "hour/alarm"); empty: that of its action.
  std::string question;
  bool personal = false;          // of such an answer: it is its bearer's alone
  bool leading = false;           // of such an answer: it is of the event that its article is about, or of who did it
  std::string event;              // of such an answer: the class of the event that it is told of; empty: it is not said
  std::optional<Somebody> whose;  // of an age: who is so old; of a role: who is called so
  // The only number of such things, bearer of the surname, origin of such people or answer to its question there.
  bool sole = false;
};

// What one predicate of a sentence says, as places in the sentence's words.
struct Assertion {
  std::uint32_t predicate = 0;
  std::optional<std::uint32_t> subject, object;
  std::vector<std::uint32_t> arguments;  // the heads of all that it names, subject and object among them
  std::optional<std::uint32_t> content;  // what a predicate that tells little by itself carries: "is no *treaty*"
  std::optional<std::uint32_t> clause;   // of what is denied beside another: the verb, which is not
  std::vector<std::uint32_t> words;  // ascending, the predicate among them; no clause beside it, nothing coordinated
  std::vector<std::uint32_t> subject_words;  // of the whole phrase of the subject
  std::vector<std::string> origins;          // countries that the predicate gives its subject: "is a Greek sailor"
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::asserted;
  bool no_longer = false, past = false, nominal = false, copular = false;
  bool describes = false;    // a participle that narrows its noun: "les personnes non vaccinées"
  bool of_whole = false;     // of all, or of nothing beside: "tous les quais"
  bool conditional = false;  // "unless he pays", "s'il pleut"
  bool beside = false;       // denied by itself, its verb not: "and not a camp"
  bool of_some = false;      // its subject is a part of something: "certains", "a third of"
};

// A time or place that a sentence names, and the place of its head in the sentence's words.
struct StatedTime {
  std::uint32_t word = 0;
  Time time;
};
struct StatedPlace {
  std::uint32_t word = 0;
  Place place;
  bool inside = false;  // something is or happens there: "in Lyon", not "Lyon is" or "from Lyon"
};

// The words of one sentence in their order, without punctuation.
struct WordSequence {
  ArticleId article;
  std::vector<Word> words;
  std::vector<StatedTime> times;
  std::vector<StatedPlace> places;
  std::vector<Assertion> assertions;
};

// What an article calls somebody whom it names: "le maire, Paul Roy".
struct Office {
  std::string called;  // title, class or folded lemma of the noun
  std::string holder;  // key of the name
  bool one = false;    // "the mayor" is nobody else there, as "the minister" may be
  auto operator<=>(const Office&) const = default;
};

// What an article is about, to tell whether another tells of the same events.
struct ArticleContext {
  std::vector<Term> words;  // of all its sentences, ascending by key
  std::vector<Kind> kinds;  // of its words that exclude others, and of its answers (answered_group), ascending
  std::string language;
  std::vector<Office> offices;        // in the order of the text, without those held before
  std::optional<Interval> published;  // the days on one of which it appeared; nullopt: unknown
  std::vector<std::string> counted;   // whom and what it gives numbers of (class, or lemma without one), ascending
};

// "Remains in office": somebody in a state of which nothing has ended it yet, or has ("no longer at large").
struct State {
  std::uint32_t frame = 0;  // that tells it
  std::uint32_t word = 0;   // token that tells the state
  Argument holder;          // who or what is in it
  std::string kind;         // of table `state_kinds`, or a class whose state it is
  std::string ended_by;     // class of the change that would end it, done by its holder or to it
  bool ended = false;       // it is over: the change has come
};

// Whether one article takes something of the event that it tells of to be known: what caused it, who did it, why, who
// came to harm, how many. "The cause is not known" leaves open what "a cigarette caused the fire" answers.
struct Knowledge {
  std::string question;  // "cause", "culprit", "claim", "motive", "toll", "identity/victim"
  bool known = false;
  bool settled = false;              // it was open at first, as its article tells that it is known
  bool unsaid = false;               // of what is told to be known its event is not said ("caused it"): it only settles
  bool older = false;                // told with a month or year, as of an earlier event
  std::uint32_t frame = UINT32_MAX;  // that tells it; UINT32_MAX: only its sentence does
  std::uint32_t word = 0;            // token that tells it
  std::uint32_t sentence = 0;
  Span span;                // the words that tell it
  std::vector<Span> again;  // where the article says so again
  std::string event;        // class of the event that it is of; empty: the one that the article is about
  std::string told_by;      // class of the action that tells it, of its own or denied; empty: none
  Modality modality = Modality::asserted;
};

// How an article answers a question of yes or no of table `issues`: "the alarm never sounded" answers no to whether it
// worked.
struct IssueAnswer {
  std::string issue;
  bool yes = false;
  bool all = false;    // IssueKind::all
  Participant bearer;  // whose answer it is; without a key: nobody is told of
  Reach reach = Reach::one;
  std::uint32_t frame = UINT32_MAX;  // that tells it; UINT32_MAX: none does
  std::uint32_t word = 0;            // token that tells it
  std::uint32_t sentence = 0;
  Span span;                // the words that tell it
  std::vector<Span> again;  // where the article says so again
  Modality modality = Modality::asserted;
};

// Everything read of one article.
struct ArticleClaims {
  ArticleContext about;
  std::vector<Frame> frames;
  std::vector<State> states;
  std::vector<Knowledge> knowledge;
  std::vector<IssueAnswer> issues;
  // One a frame, then one a sentence, one a state, one a piece of knowledge, one an answer to an issue.
  std::vector<FrameContext> contexts;
  std::vector<Claim> claims;           // in the order of their value spans
  std::vector<ClaimContext> asked;     // one a claim
  std::vector<WordSequence> wordings;  // one a sentence
  std::uint32_t sentences = 0, silent_sentences = 0;
};

}  // namespace rashomon
