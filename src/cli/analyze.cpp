// SPDX-License-Identifier: Apache-2.0
// rashomon analyze: the words and trees of each input, as CoNLL-U; or those of treebank words given as CoNLL-U.
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "analysis/analyzer.h"
#include "analysis/conllu.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "lang/pack.h"

namespace rashomon::cli {
namespace {

// The analyzers that the inputs need, each opened once.
class Analyzers {
 public:
  explicit Analyzers(std::string folder) : folder_(std::move(folder)) {}

  // Fails on a language without a pack, naming those there are.
  Result<const Analyzer*> of(const std::string& language) {
    const auto code = language.substr(0, language.find('-'));
    const auto known = opened_.find(code);
    if (known != opened_.end()) return &known->second.analyzer;
    auto pack = Pack::open(folder_ + "/" + code + ".pack");
    if (!pack) return pack.error();
    auto held = std::make_unique<Pack>(std::move(*pack));
    auto analyzer = Analyzer::open(*held);
    if (!analyzer) return analyzer.error();
    const auto [at, added] = opened_.emplace(code, Opened{std::move(held), std::move(*analyzer)});
    return &at->second.analyzer;
  }

 private:
  struct Opened {
    std::unique_ptr<Pack> pack;
    Analyzer analyzer;
  };
  std::string folder_;
  std::map<std::string, Opened> opened_;
};

Result<std::string> bytes_of(const std::string& path) {
  std::ifstream file;
  if (path != "-") file.open(path, std::ios::binary);
  std::istream& in = path == "-" ? std::cin : file;
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  if (in.bad() || (path != "-" && !file.is_open())) return Error{ErrorCode::bad_input, path + ": cannot be read"};
  return bytes;
}

Exit annotate(const std::vector<std::string>& paths, const std::string& language, Analyzers& analyzers) {
  if (language.empty()) {
    complain("--conllu needs the language of its words: --lang XX");
    return Exit::usage;
  }
  const auto analyzer = analyzers.of(language);
  if (!analyzer) return fail(analyzer.error());
  for (const auto& path : paths) {
    const auto bytes = bytes_of(path);
    if (!bytes) return fail(bytes.error());
    auto bank = read_conllu(*bytes);
    if (!bank) return fail({bank.error().code, path + ": " + bank.error().message});
    (*analyzer)->annotate(bank->analysis);
    std::cout << to_conllu(bank->analysis, bank->content);
  }
  return Exit::done;
}

Exit analyze(const Inputs& inputs, Analyzers& analyzers) {
  for (const auto& story : inputs.stories) {
    for (const auto& article : story.articles) {
      const auto analyzer = analyzers.of(article.metadata().language);
      if (!analyzer) return fail(analyzer.error());
      std::cout << "# newdoc id = " << article.metadata().id << '\n';
      std::cout << to_conllu((*analyzer)->analyze(article.content(), article.title_size()), article.content());
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
  Analyzers analyzers(*packs);
  if (conllu) return annotate(paths, options.language, analyzers);
  const auto inputs = load(paths, options, *packs);
  if (!inputs) return fail(inputs.error());
  return analyze(*inputs, analyzers);
}

}  // namespace rashomon::cli
