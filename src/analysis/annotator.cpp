// SPDX-License-Identifier: Apache-2.0
#include "analysis/annotator.h"

#include <algorithm>
#include <cstring>

#include "analysis/guards.h"
#include "analysis/lemma_rule.h"
#include "analysis/possessors.h"
#include "text/fold.h"

namespace rashomon {
namespace {

constexpr std::uint32_t batch_words = 192;  // enough to fill the products' blocks, few enough to stay in the caches

// How far the kind of entity that begins with tag `begin` is before every other kind and none.
float lead_of_kind(const float* row, std::size_t begin) {
  float other = row[0];
  for (std::size_t tag = 1; tag < Model::entities; ++tag) {
    if (tag != begin && tag != begin + 1) other = std::max(other, row[tag]);
  }
  return std::max(row[begin], row[begin + 1]) - other;
}

// A proper noun that is no weekday, month or unit.
bool may_begin(const Token& token) {
  return token.upos == Upos::propn && static_cast<WordClass>(token.word_class) == WordClass::none;
}

}  // namespace

std::uint16_t known_lexicon_row(const Model& model, const Lexicon& lexicon, std::string_view normal_form) {
  const auto known = model.words.find(normal_form);
  if (known.size() != 2) return lexicon_row(lexicon, normal_form);
  std::uint16_t row;
  std::memcpy(&row, known.data(), sizeof row);
  return row;
}

void Annotator::annotate(Analysis& analysis) {
  const std::span sentences(analysis.sentences);
  for (std::size_t begin = 0, end = 0; begin < sentences.size(); begin = end) {
    TokenRange tokens = sentences[begin].tokens;
    for (end = begin + 1; end < sentences.size() && tokens.size() < batch_words; ++end) {
      if (sentences[end].tokens.begin != tokens.end) break;
      tokens.end = sentences[end].tokens.end;
    }
    if (tokens.size() > 0) annotate(analysis, {sentences.subspan(begin, end - begin), tokens});
  }
  analysis.parsed = true;
}

void Annotator::annotate(Analysis& analysis, const Batch& batch) {
  read_words(analysis, batch);
  encoder_.encode(types_, words_, ends_);
  tag(analysis, batch);
  find_lemmas(analysis, batch);
  find_entities(analysis, batch);
  score_words();
  arc_bins_.resize(words_.size());
  std::size_t first = 0;
  for (std::size_t s = 0; s < ends_.size(); ++s) {
    if (ends_[s] > first) parse(analysis, batch.sentences[s], {first, ends_[s]});
    first = ends_[s];
  }
  label(analysis, batch);
  for (auto& sentence : batch.sentences) {
    if (sentence.tokens.size() == 0) continue;
    settle_possessors(analysis, sentence);
    apply_guards(analysis, sentence, rules_);
  }
}

void Annotator::read_words(const Analysis& analysis, const Batch& batch) {
  const auto begin = batch.tokens.begin;
  words_.clear();
  ends_.clear();
  types_.begin_batch();
  for (const auto& sentence : batch.sentences) {
    for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const auto word_class = static_cast<WordClass>(analysis.tokens[i].word_class);
      words_.push_back(types_.find(analysis.form(i), i == sentence.tokens.begin, word_class));
    }
    ends_.push_back(sentence.tokens.end - begin);
  }
  types_.encode();
  marks_.clear();
  punctuation_.clear();
  for (const auto word : words_) {
    marks_.push_back(types_[word].mark);
    punctuation_.push_back(types_[word].punctuation);
  }
}

void Annotator::tag(Analysis& analysis, const Batch& batch) {
  encoder_.apply(model_.tag, encoder_.activations(), logits_);
  const auto columns = model_.tag.weights.columns;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    auto& token = analysis.tokens[batch.tokens.begin + i];
    const auto* row = logits_.data() + i * columns;
    const auto& tag = stands_for_reflexive_verb(analysis, batch, i) ? best_participle(row, types_[words_[i]])
                                                                    : best_tag(row, types_[words_[i]]);
    token.upos = punctuation_[i] ? Upos::punct : tag.upos;
    token.features = punctuation_[i] ? Features() : tag.features;
    if (types_[words_[i]].sign) settle_sign(token, types_[words_[i]].form);
  }
}

namespace {

// The first by the network of the tags that pass; nullptr where none does.
const Model::Tag* best_of(const float* row, const std::vector<Model::Tag>& tags, auto passes) {
  const Model::Tag* found = nullptr;
  float most = 0;
  for (std::size_t tag = 0; tag < tags.size(); ++tag) {
    if ((found != nullptr && row[tag] <= most) || !passes(tags[tag])) continue;
    found = &tags[tag];
    most = row[tag];
  }
  return found;
}

}  // namespace

// The first by the network that the word may have: a form that the lexicon knows as a verb alone is no pronoun,
// whatever stands around it.
const Model::Tag& Annotator::best_tag(const float* row, const WordType& type) {
  const auto best = kernels_.best(row, model_.tags.size());
  if (may_be(type, model_.tags[best].upos)) return model_.tags[best];
  const auto* found = best_of(row, model_.tags, [&](const Model::Tag& tag) { return may_be(type, tag.upos); });
  return found == nullptr ? model_.tags[best] : *found;
}

// "S'est élevé", "s'est éteinte": a word behind a reflexive pronoun and an auxiliary.
bool Annotator::stands_for_reflexive_verb(const Analysis& analysis, const Batch& batch, std::size_t word) {
  const auto token = batch.tokens.begin + static_cast<std::uint32_t>(word);
  // Where no perfect has the auxiliary of the passive, what stands there is an adjective: "the matter itself is
  // complex".
  if (rules_.perfects_with_be.empty() || word < 2 || punctuation_[word]) return false;
  const auto &auxiliary = analysis.tokens[token - 1], &pronoun = analysis.tokens[token - 2];
  return auxiliary.upos == Upos::aux && pronoun.upos == Upos::pron && pronoun.features.reflexive;
}

// The first by the network that makes it a participle, of a form that the lexicon knows as one; else the first at all.
const Model::Tag& Annotator::best_participle(const float* row, const WordType& type) {
  const auto& best = best_tag(row, type);
  if (best.upos == Upos::verb || !is_participle(type)) return best;
  const auto* found = best_of(row, model_.tags, [](const Model::Tag& tag) {
    return tag.upos == Upos::verb && tag.features.verb_form == VerbForm::participle;
  });
  return found == nullptr ? best : *found;
}

bool Annotator::is_participle(const WordType& type) const {
  for (auto packed = lexicon_.packed(type.normal); !packed.empty();) {
    const auto reading = Lexicon::take(packed);
    if (reading.upos == name_of(Upos::verb) && features_of(reading.features).verb_form == VerbForm::participle)
      return true;
  }
  return false;
}

// What only a finite verb can be ("drew") has no other part of speech, but where the treebanks give it one, or a name
// has it.
bool Annotator::may_be(const WordType& type, Upos upos) {
  if (!type.finite_verb || upos == Upos::verb || upos == Upos::aux || upos == Upos::propn || upos == Upos::x)
    return true;
  scratch_.assign(type.normal).append("\t").append(name_of(upos));
  return !model_.lemmas.find(scratch_).empty();
}

// A sign with a tag that it never has in the treebanks is a symbol where it is one there: "%" behind a number.
void Annotator::settle_sign(Token& token, std::string_view form) {
  const auto seen = [&](Upos upos) {
    scratch_.assign(form).append("\t").append(name_of(upos));
    return !model_.lemmas.find(scratch_).empty();
  };
  if (token.upos == Upos::sym || seen(token.upos) || !seen(Upos::sym)) return;
  token.upos = Upos::sym;
  token.features = Features();
}

// Marks keep their form; words: seen with this tag in training, the lexicon, then the rule of the network.
void Annotator::find_lemmas(Analysis& analysis, const Batch& batch) {
  by_rule_.clear();
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    if (!find_lemma(analysis, batch.tokens.begin + i, types_[words_[i]])) by_rule_.push_back(i);
  }
  if (!by_rule_.empty()) lemmas_by_rule(analysis, batch);
}

// "Burning" in lower case is no form of the name "Burn".
static void as_no_name(std::string_view normal, std::string& lemma) {
  const bool as_name = !lemma.empty() && !normal.empty() && lemma[0] >= 'A' && lemma[0] <= 'Z';
  if (as_name && normal[0] == lemma[0] - 'A' + 'a') lemma[0] = normal[0];
}

bool Annotator::find_lemma(Analysis& analysis, std::uint32_t token, WordType& type) {
  auto& at = analysis.tokens[token];
  if (at.upos == Upos::punct) {  // as written: "«" need not be '"'
    scratch_.assign(analysis.form(token)).append("\t").append(name_of(at.upos));
    const auto seen = model_.lemmas.find(scratch_);
    analysis.set_lemma(at, seen.empty() ? std::string_view(scratch_).substr(0, at.form_size) : seen);
    return true;
  }
  for (const auto& kept : type.lemmas) {
    if (kept.text.empty() || kept.upos != at.upos || kept.features != at.features) continue;
    analysis.set_lemma(at, kept.text);
    return true;
  }
  scratch_.assign(type.normal).append("\t").append(name_of(at.upos));
  const auto seen = model_.lemmas.find(scratch_);
  auto& kept = type.lemmas[type.oldest_lemma];
  // A lemma that is no word of the language is a slip of the treebank, and so is that of another verb ("flown",
  // "flow").
  const bool known = !seen.empty() && (lexicon_.size() == 0 || lexicon_.contains(lower(seen))) &&
                     !(at.upos == Upos::verb && of_other_verbs(type, seen));
  if (known || !lemma_of_lexicon(at, type, kept.text)) {
    kept.text = seen;
    if (seen.empty()) return false;
    if (at.upos == Upos::verb) as_no_name(type.normal, kept.text);
  }
  kept.upos = at.upos;
  kept.features = at.features;
  type.oldest_lemma = type.oldest_lemma == 0 ? 1 : 0;
  analysis.set_lemma(at, kept.text);
  return true;
}

bool Annotator::of_other_verbs(const WordType& type, std::string_view lemma) const {
  bool verb = false;
  std::string other;
  for (auto packed = lexicon_.packed(type.normal); !packed.empty();) {
    const auto reading = Lexicon::take(packed);
    if (reading.upos != name_of(Upos::verb)) continue;
    reading.read_lemma(type.normal, other);
    if (other == lower(lemma)) return false;
    verb = true;
  }
  return verb;
}

bool Annotator::lemma_of_lexicon(const Token& token, const WordType& type, std::string& lemma) const {
  // A name keeps its form; the lexicons' names are lemmas of themselves.
  if (token.upos == Upos::propn || token.upos == Upos::punct || token.upos == Upos::num || token.upos == Upos::x)
    return false;
  const auto name = name_of(token.upos);
  int most = -1;
  PackedReading best;
  for (auto packed = lexicon_.packed(type.normal); !packed.empty();) {
    const auto reading = Lexicon::take(packed);
    if (reading.upos != name && !(token.upos == Upos::aux && reading.upos == "VERB")) continue;
    const auto other = features_of(reading.features);
    const int fit = 1 + (other.number == token.features.number) + (other.gender == token.features.gender) +
                    2 * (other.verb_form == token.features.verb_form) + (other.tense == token.features.tense) +
                    (other.person == token.features.person);
    if (fit > most) most = fit, best = reading;
  }
  if (most >= 0) best.read_lemma(type.normal, lemma);
  return most >= 0;
}

void Annotator::lemmas_by_rule(Analysis& analysis, const Batch& batch) {
  rows_by_rule_.resize(by_rule_.size() * Model::width);
  for (std::size_t k = 0; k < by_rule_.size(); ++k) {
    std::copy_n(encoder_.activations().data() + by_rule_[k] * Model::width, Model::width,
                rows_by_rule_.data() + k * Model::width);
  }
  encoder_.apply(model_.rule, rows_by_rule_, logits_);
  for (std::size_t k = 0; k < by_rule_.size(); ++k) {
    const auto* row = logits_.data() + k * model_.rule.weights.columns;
    const auto& type = types_[words_[by_rule_[k]]];
    apply_lemma_rule(model_.rules[kernels_.best(row, model_.rules.size())], type.form, type.normal, scratch_);
    analysis.set_lemma(analysis.tokens[batch.tokens.begin + by_rule_[k]], scratch_);
  }
}

void Annotator::find_entities(Analysis& analysis, const Batch& batch) {
  encoder_.apply(model_.entity, encoder_.activations(), entity_);
  // Natural logarithms before any other kind.
  mark_entities(analysis, batch, 1.0F, &Token::entity);
  mark_entities(analysis, batch, 3.0F, &Token::clear_entity);
}

// A wrong entity misleads more than a missing one: it must hold a proper noun, begin with that lead, and only names go
// on.
void Annotator::mark_entities(Analysis& analysis, const Batch& batch, float lead, EntityTag Token::*tag) {
  const auto columns = model_.entity.weights.columns;
  for (const auto& sentence : batch.sentences) {
    std::size_t before = 0;
    for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      auto& token = analysis.tokens[i];
      const auto* row = entity_.data() + (i - batch.tokens.begin) * columns;
      auto best = kernels_.best(row, Model::entities);
      const bool inside = best > 0 && best % 2 == 0;
      // An entity goes on only as what it began as.
      if (inside && before != best && before != best - 1) --best;
      const bool begins = best % 2 == 1;
      if (begins && (!may_begin(token) || lead_of_kind(row, best) < lead)) best = 0;
      token.*tag = static_cast<EntityTag>(best);
      before = best;
    }
  }
}

}  // namespace rashomon
