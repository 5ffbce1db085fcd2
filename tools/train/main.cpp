// SPDX-License-Identifier: Apache-2.0
// rashomon-train --pack PACK --out MODEL [--train FILE:TREEBANK[:TIMES]]... [--dev FILE]... [--news TREEBANK]
// [--epochs N] [--trees FILE:TREEBANK[:TIMES]]... [--entities FILE:TREEBANK[:TIMES]]... [--classes FILE]...
// [--begin MODEL] [--seed N]: learns a model of src/analysis from treebanks. The same arguments give the same bytes.
//
// --trees, --entities: only these are learned from the file; --classes: only which tags and lemma rules there are, so
// that another run can begin from this model and learn that file. --begin: goes on from a model and its classes; given
// more than once, from the mean of models that began from one, each weight by itself: it is better than each of them.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <numeric>

#include "train/corpus.h"
#include "train/export.h"

namespace {

using namespace rashomon;
using namespace rashomon::train;

struct Options {
  std::string pack, out;
  std::vector<std::string> begin;
  std::vector<Corpus::File> train, dev;
  std::uint8_t news = 1;
  int epochs = 15;
  unsigned seed = 1;
  float rate = 2e-3F;
  std::size_t batch = 300;
  float dropout = 0.25F, word_dropout = 0.15F;
  std::vector<int> layers = {1, 2, 0, 1, 0};
};

Corpus::File file_of(const std::string& text) {
  Corpus::File file;
  const auto colon = text.find(':');
  file.path = text.substr(0, colon);
  if (colon == std::string::npos) return file;
  file.treebank = static_cast<std::uint8_t>(std::atoi(text.c_str() + colon + 1));
  const auto second = text.find(':', colon + 1);
  if (second != std::string::npos) file.times = std::atoi(text.c_str() + second + 1);
  return file;
}

Options options_of(int argc, char** argv) {
  Options options;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = argv[i], value = argv[i + 1];
    if (name == "--pack") options.pack = value;
    if (name == "--out") options.out = value;
    if (name == "--begin") options.begin.push_back(value);
    if (name == "--train") options.train.push_back(file_of(value));
    if (name == "--trees" || name == "--entities" || name == "--classes") {
      options.train.push_back(file_of(value));
      auto& file = options.train.back();
      (name == "--trees" ? file.trees_only : name == "--entities" ? file.entities_only : file.classes_only) = true;
    }
    if (name == "--dev") options.dev.push_back(file_of(value));
    if (name == "--news") options.news = static_cast<std::uint8_t>(std::stoi(value));
    if (name == "--epochs") options.epochs = std::stoi(value);
    if (name == "--seed") options.seed = static_cast<unsigned>(std::stoi(value));
    if (name == "--rate") options.rate = std::stof(value);
    if (name == "--batch") options.batch = static_cast<std::size_t>(std::stoi(value));
    if (name == "--dropout") options.dropout = std::stof(value);
    if (name == "--word-dropout") options.word_dropout = std::stof(value);
    if (name == "--layers") {
      options.layers.clear();
      for (const char c : value) options.layers.push_back(c - '0');
    }
  }
  return options;
}

void evaluate(Network& network, const std::string& name, const std::vector<Example>& examples,
              const std::vector<std::string>& tags) {
  std::size_t words = 0, upos = 0, tag = 0, rule = 0, head = 0, both = 0;
  std::vector<Upos> upos_by_tag;
  for (const auto& each : tags) upos_by_tag.push_back(upos_of(std::string_view(each).substr(0, each.find('\t'))));
  for (const auto& example : examples) {
    const auto found = network.predict(example);
    for (std::size_t i = 0; i < example.size(); ++i) {
      ++words;
      const auto of = [&](std::int32_t t) {
        return t < 0 ? -1 : static_cast<int>(upos_by_tag[static_cast<std::size_t>(t)]);
      };
      upos += of(found.tag[i]) == of(example.tag[i]);
      tag += found.tag[i] == example.tag[i];
      rule += found.rule[i] == example.rule[i];
      const bool right = found.head[i] == example.head[i];
      head += right;
      both += right &&
              universal(static_cast<Relation>(found.label[i])) == universal(static_cast<Relation>(example.label[i]));
    }
  }
  const auto percent = [&](std::size_t n) {
    return std::round(1e4 * static_cast<double>(n) / static_cast<double>(words)) / 100;
  };
  std::cout << "  " << name << " UPOS " << percent(upos) << " tag " << percent(tag) << " rule " << percent(rule)
            << " UAS " << percent(head) << " LAS " << percent(both) << std::endl;
}

int fail(const Error& error) {
  std::cerr << "rashomon-train: " << error.message << '\n';
  return 3;
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = options_of(argc, argv);
  const auto pack = Pack::open(options.pack);
  if (!pack) return fail(pack.error());
  const auto rules = TokenRules::read(*pack);
  if (!rules) return fail(rules.error());
  const Lexicon lexicon(*pack);
  Corpus corpus(*rules, lexicon, options.news);
  if (!options.begin.empty()) {
    if (const auto error = keep_classes_of(options.begin.front(), corpus)) return fail(*error);
  }
  std::vector<Example> examples;
  for (const auto& file : options.train) {
    auto read = corpus.read(file, true);
    if (!read) return fail(read.error());
    for (int i = 0; i < file.times; ++i) examples.insert(examples.end(), read->begin(), read->end());
  }
  corpus.prune(examples);
  std::erase_if(examples, [](const Example& example) { return example.weight == 0; });
  std::vector<std::vector<Example>> dev;
  auto vocabulary = corpus.counts;
  for (auto file : options.dev) {
    if (file.treebank == 0) file.treebank = options.news;
    auto read = corpus.read(file, false);
    if (!read) return fail(read.error());
    dev.push_back(*std::move(read));
  }
  corpus.counts = std::move(vocabulary);
  set_rareness(examples, corpus);
  Shape shape;
  shape.layers = options.layers;
  shape.tags = corpus.tags.names().size();
  shape.rules = corpus.lemma_rules.names().size();
  shape.labels = static_cast<std::size_t>(Relation::xcomp) + 1;
  Network network(shape, options.seed);
  network.dropout = options.dropout;
  network.word_dropout = options.word_dropout;
  if (!options.begin.empty()) {
    if (const auto error = begin_from_models(options.begin, network)) return fail(*error);
  }
  std::size_t words = 0;
  for (const auto& example : examples) words += example.size();
  std::cout << examples.size() << " sentences, " << words << " words, " << shape.tags << " tags, " << shape.rules
            << " rules" << std::endl;
  std::vector<const Example*> order;
  for (const auto& example : examples) order.push_back(&example);
  std::mt19937 random(options.seed + 1);
  const auto total = static_cast<float>(options.epochs) * static_cast<float>(words) / static_cast<float>(options.batch);
  float done = 0;
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    double loss = 0;
    std::size_t batches = 0;
    for (std::size_t i = 0; i < order.size();) {
      std::vector<const Example*> batch;
      for (std::size_t size = 0; i < order.size() && (batch.empty() || size + order[i]->size() <= options.batch); ++i) {
        batch.push_back(order[i]);
        size += order[i]->size();
      }
      const float warm = std::min(1.0F, (done + 1) / 100), cool = std::max(0.02F, 1 - done / total);
      loss += network.learn(batch, options.rate * warm * cool);
      ++batches;
      ++done;
    }
    std::cout << "epoch " << epoch << " loss " << loss / static_cast<double>(batches) << std::endl;
    if (epoch % 3 != 0 && epoch != options.epochs) continue;
    network.swap_average();
    for (std::size_t i = 0; i < dev.size(); ++i) evaluate(network, options.dev[i].path, dev[i], corpus.tags.names());
    if (epoch != options.epochs) network.swap_average();
  }
  if (options.out.empty()) return 0;
  if (const auto error = write_model(options.out, network, corpus, options.news)) return fail(*error);
}
