// SPDX-License-Identifier: Apache-2.0
// rashomon analyze: the words, trees and entities of each input, as CoNLL-U; or those of treebank words given as
// CoNLL-U.
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>

#include "analysis/analyzer.h"
#include "analysis/conllu.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "lang/pack.h"
#include "mention/entities.h"

namespace rashomon::cli {
namespace {

// What reads one language; the finder of entities only where its pack has tables of names.
struct Reader {
  std::unique_ptr<Pack> pack;
  Analyzer analyzer;
  std::optional<EntityFinder> entities;

  void settle(std::string_view content, Analysis& analysis) const {
    if (entities && analysis.parsed) entities->settle(content, analysis);
  }
};

// The readers that the inputs need, each opened once.
class Readers {
 public:
  explicit Readers(std::string folder) : folder_(std::move(folder)) {}

  // Fails on a language without a pack, naming those there are.
  Result<const Reader*> of(const std::string& language) {
    const auto code = language.substr(0, language.find('-'));
    const auto known = opened_.find(code);
    if (known != opened_.end()) return &known->second;
    auto pack = Pack::open(folder_ + "/" + code + ".pack");
    if (!pack) return pack.error();
    auto held = std::make_unique<Pack>(std::move(*pack));
    auto analyzer = Analyzer::open(*held);
    if (!analyzer) return analyzer.error();
    Reader reader{std::move(held), std::move(*analyzer), {}};
    if (auto error = add_entities(reader)) return *std::move(error);
    return &opened_.emplace(code, std::move(reader)).first->second;
  }

 private:
  std::optional<Error> add_entities(Reader& reader) {
    if (reader.pack->table("organisations").rows() == 0) return std::nullopt;
    if (!gazetteer_) {
      auto pack = Pack::open(folder_ + "/gazetteer.pack");
      if (!pack) return pack.error();
      gazetteer_ = std::make_unique<Pack>(std::move(*pack));
    }
    auto entities = EntityFinder::open(*reader.pack, *gazetteer_);
    if (!entities) return entities.error();
    reader.entities = std::move(*entities);
    return std::nullopt;
  }

  std::string folder_;
  std::unique_ptr<Pack> gazetteer_;
  std::map<std::string, Reader> opened_;
};

Result<std::string> bytes_of(const std::string& path) {
  std::ifstream file;
  if (path != "-") file.open(path, std::ios::binary);
  std::istream& in = path == "-" ? std::cin : file;
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  if (in.bad() || (path != "-" && !file.is_open())) return Error{ErrorCode::bad_input, path + ": cannot be read"};
  return bytes;
}

Exit annotate(const std::vector<std::string>& paths, const std::string& language, Readers& readers) {
  if (language.empty()) {
    complain("--conllu needs the language of its words: --lang XX");
    return Exit::usage;
  }
  const auto reader = readers.of(language);
  if (!reader) return fail(reader.error());
  for (const auto& path : paths) {
    const auto bytes = bytes_of(path);
    if (!bytes) return fail(bytes.error());
    auto bank = read_conllu(*bytes);
    if (!bank) return fail({bank.error().code, path + ": " + bank.error().message});
    (*reader)->analyzer.annotate(bank->analysis);
    (*reader)->settle(bank->content, bank->analysis);
    std::cout << to_conllu(bank->analysis, bank->content);
  }
  return Exit::done;
}

Exit analyze(const Inputs& inputs, Readers& readers) {
  for (const auto& story : inputs.stories) {
    for (const auto& article : story.articles) {
      const auto reader = readers.of(article.metadata().language);
      if (!reader) return fail(reader.error());
      auto analysis = (*reader)->analyzer.analyze(article.content(), article.title_size());
      (*reader)->settle(article.content(), analysis);
      std::cout << "# newdoc id = " << article.metadata().id << '\n' << to_conllu(analysis, article.content());
    }
  }
  return exit_of(inputs);
}

}  // namespace

Exit run_analyze(const Invocation& invocation) {
  CommonOptions common;
  InputOptions options;
  std::vector<std::string> paths;
  bool conllu = false;
  boost::program_options::options_description own("Options of analyze");
  add_input_options(own, options);
  own.add_options()("conllu", boost::program_options::bool_switch(&conllu),
                    "the inputs are CoNLL-U whose words are kept");
  if (const auto exit = parse(invocation, "analyze INPUT...", own, common, &paths)) return *exit;
  const auto packs = packs_folder(invocation, common);
  if (!packs) return fail(packs.error());
  Readers readers(*packs);
  if (conllu) return annotate(paths, options.language, readers);
  const auto inputs = load(paths, options, *packs);
  if (!inputs) return fail(inputs.error());
  return analyze(*inputs, readers);
}

}  // namespace rashomon::cli
