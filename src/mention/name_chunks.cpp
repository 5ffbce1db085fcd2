// SPDX-License-Identifier: Apache-2.0
#include "mention/name_chunks.h"

#include <algorithm>
#include <array>

#include "mention/name_context.h"

namespace rashomon {
namespace {

using Kind = NameChunk::Kind;
constexpr std::uint32_t longest_name = 8, longest_particles = 3;
constexpr std::size_t longest_syllable = 5;  // bytes

class ChunkFinder : private NameContext {
 public:
  ChunkFinder(const NameKnowledge& knowledge, const Analysis& analysis, const std::vector<WrittenWord>& words)
      : NameContext(knowledge, analysis, words), headings_(headings(words, analysis.sentences.size())) {}

  std::vector<NameChunk> find() {
    for (std::uint32_t at = 0; at < words_.size();) at = take(at);
    return std::move(chunks_);
  }

 private:
  // Reads what begins at a word; gives the next word to look at.
  std::uint32_t take(std::uint32_t at) {
    if (word(at).punctuation) return at + 1;
    if (knowledge_.is_function(word(at)) && !is_acronym(word(at).text)) return at + 1;
    if (const auto end = organisation_end(at); end > at && !narrowed_further(at, end))
      return add({at, end}, Kind::organisation);
    if (is_honorific(at) && has(at + 1, at) && word(at + 1).capital && !word(at + 1).punctuation) {
      return take_person(at + 1, true);
    }
    if (const auto title = title_size(at); title > 0) {
      const auto next = at + title;
      // "Président" alone is a title; "le President Biden" a title and a name.
      if (has(next, at) && title_size(next) > 0) return next;           // "Lt. Col. Gilbert Diendere"
      if (has(next, at) && organisation_end(next) > next) return next;  // "déléguée CFDT"
      if (has(next, at) && starts_name(next) && !word(next).starts) return take_person(next, true);
      return is_apposed(next) ? take_person(next + 1, true) : next;
    }
    if (!starts_name(at)) return at + 1;
    return take_capitals(at);
  }

  // "The mayor, Brooks Miller, resigned": two capitals or more between commas behind a title.
  bool is_apposed(std::uint32_t comma) const {
    const auto begin = comma + 1;
    if (!has(begin, comma - 1) || word(comma).text != "," || !starts_name(begin)) return false;
    const auto end = capitals_end(begin);
    return end - begin > 1 && has(end, begin) && word(end).text == "," && !begins_organisation(begin) &&
           organisation_end(begin) == begin && !knowledge_.is_feature(word(end - 1).key) &&
           !reader_.ends_organisation(word(end - 1).key);
  }

  // The longest organisation of the tables that begins here; `at` where there is none.
  std::uint32_t organisation_end(std::uint32_t at) const {
    if (word(at).capital && is_acronym(word(at).text) && reader_.organisation(word(at).text)) return at + 1;
    std::string key;
    auto found = at;
    for (auto end = at + 1;
         end <= at + reader_.longest_organisation() && has(end - 1, at) && !word(end - 1).punctuation; ++end) {
      key += (key.empty() ? "" : " ") + word(end - 1).key;
      const bool named = word(at).capital || (end > at + 1 && word(end - 1).capital);
      if (named && reader_.organisation_of_key(key)) found = end;
    }
    return found;
  }

  // "Conseil de sécurité nationale" is not the Conseil de sécurité.
  bool narrowed_further(std::uint32_t at, std::uint32_t end) const {
    return begins_organisation(at) && has(end, at) && !word(end).capital && knowledge_.is_adjective(word(end)) &&
           !knowledge_.is_verb(word(end));
  }

  // Small words that join the parts of a name, and how many, where another part follows: "von der" Leyen. What a
  // language also uses between nouns joins a first name only.
  std::uint32_t particles(std::uint32_t at, std::uint32_t begin) const {
    std::uint32_t count = 0;
    while (count < longest_particles && has(at + count, begin) && !word(at + count).capital &&
           reader_.is_particle(word(at + count).lowered))
      ++count;
    if (count == 0 || !has(at + count, begin) || !starts_name(at + count)) return 0;
    const bool common =
        std::ranges::all_of(words_.begin() + at, words_.begin() + at + count, [&](const WrittenWord& each) {
          return knowledge_.lexicon().contains(each.lowered) || each.text.size() < 3 || knowledge_.is_function(each);
        });
    return !common || reader_.is_given_name(word(begin).key) ? count : 0;
  }

  // "Ban Ki-moon": a given name of two syllables behind the family's, the second in lower case. "Boris Weber-style" has
  // a surname there.
  bool hyphenates(std::uint32_t at, std::uint32_t begin) const {
    if (at < begin + 2 || !has(at + 1, begin) || word(at).text != "-") return false;
    const auto &first = word(at - 1), &second = word(at + 1);
    const bool tied = first.span.end == word(at).span.begin && word(at).span.end == second.span.begin;
    const bool brief = first.text.size() <= longest_syllable && second.text.size() <= longest_syllable;
    return tied && brief && !second.capital && !second.punctuation && !reader_.is_surname(first.key) &&
           !knowledge_.is_adjective(second);
  }

  std::uint32_t capitals_end(std::uint32_t begin) const {
    auto end = begin + 1;
    while (has(end, begin) && end - begin < longest_name) {
      if (starts_name(end) && title_size(end) == 0) {
        ++end;
        continue;
      }
      if (hyphenates(end, begin)) {
        end += 2;
        continue;
      }
      const auto joined = particles(end, begin);
      if (joined == 0) break;
      end += joined + 1;
    }
    return end;
  }

  std::uint32_t take_person(std::uint32_t begin, bool honorific) {
    const auto end = capitals_end(begin);
    const bool place = is_place({begin, end});
    const bool common = end - begin == 1 && knowledge_.is_common(word(begin)) && !is_honorific(begin - 1);
    // "Le président Obama": behind a title a namesake of a small place is a person.
    const bool meant = place && (end - begin > 1 || names_large_place(begin));
    if (common || (meant && !is_given(begin) && !is_honorific(begin - 1))) return end;
    chunks_.push_back({{begin, end}, Kind::person, honorific});
    return end;
  }

  // "OUAGADOUGOU Security forces", "à Bagdad Abou Mehdi": a dateline, a word of a heading or a place before a person.
  bool opens_apart(std::uint32_t begin) const {
    if (!has(begin + 1, begin) || !starts_name(begin + 1)) return false;
    const bool place = is_place({begin, begin + 1});
    const bool shouted = is_shouted(begin) && !is_shouted(begin + 1);
    if (shouted && (place || knowledge_.is_common(word(begin)))) return true;
    const bool inside = begin > 0 && has(begin - 1, begin) && !word(begin).starts;
    const bool governed = inside && is_preposition(begin - 1);
    // "Le président de la République Jean Valjean": a common noun behind its article.
    const bool determined = inside && is_determiner(begin - 1) && knowledge_.is_only_noun(word(begin));
    // "Republican Renee Ellmers": a common word before a first name and another.
    const bool common = knowledge_.is_common(word(begin)) && !reader_.is_surname(word(begin).key) &&
                        !begins_organisation(begin) && !reader_.ends_organisation(word(capitals_end(begin) - 1).key);
    const bool person = is_given(begin + 1) || (place && tag(begin + 1) == EntityTag::begin_person);
    return ((place && governed) || determined || common) && !is_given(begin) && person && has(begin + 2, begin) &&
           starts_name(begin + 2) && !knowledge_.is_feature(word(capitals_end(begin) - 1).key);
  }

  std::uint32_t take_capitals(std::uint32_t begin) {
    // "Selon Kurti": the first word has its capital from the sentence.
    if (opens_apart(begin)) return begin + 1;
    const bool common_start = word(begin).starts && knowledge_.is_common(word(begin));
    const bool next_capital = has(begin + 1, begin) && starts_name(begin + 1);
    const bool may_open = next_capital && (is_given(begin) || knowledge_.is_only_noun(word(begin)) ||
                                           tag(begin) == EntityTag::begin_person);
    if (common_start && !may_open && !begins_organisation(begin)) {
      if (!next_capital) chunks_.push_back({{begin, begin + 1}, Kind::doubtful, false});
      return begin + 1;
    }
    const auto end = capitals_end(begin);
    if (const auto organisation = extended(begin, end); organisation > begin) {
      return is_place({begin, organisation}) ? organisation : add({begin, organisation}, Kind::organisation);
    }
    return end - begin > 1 ? take_several(begin, end) : take_single(begin);
  }

  // "Conseil de sécurité nationale", "Ministry of Defence", "Banjska Police Department": `begin` where it is none.
  std::uint32_t extended(std::uint32_t begin, std::uint32_t end) const {
    if (end - begin > 1 && reader_.ends_organisation(word(end - 1).key)) {
      // "Georgia Bureau of Investigation".
      return begins_organisation(end - 1) ? std::max(end, extended(end - 1, end)) : end;
    }
    if (!begins_organisation(begin)) return begin;
    auto last = end;
    bool narrowed = end - begin > 1;
    for (auto at = end; has(at, begin) && at - begin < longest_name; ++at) {
      const auto& next = word(at);
      if (next.punctuation || is_verb_here(at)) break;
      const auto title = title_size(at);  // "Sheriff's Office Capt. Andy Shedd"
      if (title > 0 && next.capital && words_[at - 1].capital && has(at + title, begin) && starts_name(at + title))
        break;
      const bool behind_join = reader_.joins_organisation(words_[at - 1].lowered);
      const bool article = behind_join && analysis_.tokens[next.tokens.begin].upos == Upos::det;
      // "A précisé à l'Agence Sud le commandant Paul Roy": whoever speaks begins with an article of his own.
      const bool another = !behind_join && !next.capital && has(at + 1, begin) && title_size(at + 1) > 0 &&
                           analysis_.tokens[next.tokens.begin].upos == Upos::det;
      if (next.dated || another) break;
      const bool joins = article || reader_.joins_organisation(next.lowered) || reader_.is_particle(next.lowered) ||
                         reader_.is_particle(next.lowered + "'") || next.tokens.size() > 1;
      if (joins) continue;
      const bool before_joins =
          at > end - 1 && !words_[at - 1].capital && !knowledge_.is_adjective(words_[at - 1]) && at > end;
      const bool fits = next.capital || knowledge_.is_adjective(next) || (before_joins && knowledge_.is_noun(next));
      if (!fits && !next.capital && !knowledge_.demonyms().find(next.key)) break;
      last = at + 1;
      narrowed = true;
    }
    // A capital in the middle of a sentence names one; at its begin only what narrows it with a capital does.
    const bool capital_inside = std::any_of(words_.begin() + begin + 1, words_.begin() + last,
                                            [](const WrittenWord& each) { return each.capital; });
    if (!narrowed || (word(begin).starts && !capital_inside)) return begin;
    return last;
  }

  std::uint32_t take_several(std::uint32_t begin, std::uint32_t end) {
    const bool heading = headings_[word(begin).sentence];
    const bool place = is_place({begin, end});
    if (is_paper(begin, end)) return add({begin, end}, Kind::organisation);
    const bool before_feature = has(end, begin) && !word(end).capital && knowledge_.is_feature(word(end).key);
    if (before_feature && !is_given(begin) && tag(begin) != EntityTag::begin_person)
      return end;  // "Radisson Blu hotel"
    if (!place && !is_given(begin) && is_made(begin, end)) return add({begin, end}, Kind::organisation);
    if (!place && (is_given(begin) || tag(begin) == EntityTag::begin_person)) return add({begin, end}, Kind::person);
    if (knowledge_.is_feature(word(begin).key) || knowledge_.is_feature(word(end - 1).key))
      return end;  // "Cannery Street"
    if (place || tag(begin) == EntityTag::begin_place) return end;
    if (heading) return begin + 1;
    const bool all_common = std::all_of(words_.begin() + begin, words_.begin() + end,
                                        [&](const WrittenWord& each) { return knowledge_.is_common(each); });
    if (all_common && is_shouted(begin) && is_shouted(end - 1)) return end;
    if (is_acronym(word(begin).text) && word(begin).text.size() > 2) {
      // "SOS Méditerranée" is one name, "CNN Brian Walker" two.
      return add({begin, is_given(begin + 1) ? begin + 1 : end}, Kind::organisation);
    }
    const bool organisation = all_common || tag(begin) == EntityTag::begin_organisation || is_thing(begin, end);
    return add({begin, end}, organisation ? Kind::organisation : Kind::likely);
  }

  std::uint32_t take_single(std::uint32_t at) {
    const auto& text = word(at).text;
    if (is_acronym(text) && is_kind(at)) return at + 1;
    const bool place = is_place({at, at + 1});
    const bool shouted = is_shouted(at) && knowledge_.is_common(word(at));
    const bool named = is_acronym(text) && !headings_[word(at).sentence] && !shouted;
    if (named && !place && text.size() < 10) return add({at, at + 1}, Kind::organisation);
    // A namesake of a small place: "Obama", the model's person, behind no preposition.
    const bool namesake = place && !names_large_place(at) && !(at > 0 && has(at - 1, at) && is_preposition(at - 1));
    const bool tagged = (!place || namesake) && !knowledge_.is_common(word(at));
    if (tagged && tag(at) == EntityTag::begin_organisation) return add({at, at + 1}, Kind::organisation);
    if (tagged && tag(at) == EntityTag::begin_person) return add({at, at + 1}, Kind::person);
    const bool doubtful = place || tag(at) == EntityTag::begin_place || knowledge_.is_common(word(at)) ||
                          headings_[word(at).sentence] || named_place(at);
    return add({at, at + 1}, doubtful ? Kind::doubtful : Kind::single);
  }

  std::uint32_t add(WordRange range, Kind kind) {
    chunks_.push_back({range, kind, false});
    return range.end;
  }

  std::vector<bool> headings_;  // by sentence
  std::vector<NameChunk> chunks_;
};

}  // namespace

std::vector<NameChunk> find_name_chunks(const NameKnowledge& knowledge, const Analysis& analysis,
                                        const std::vector<WrittenWord>& words) {
  return ChunkFinder(knowledge, analysis, words).find();
}

}  // namespace rashomon
