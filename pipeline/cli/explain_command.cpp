#include "pipeline/cli/explain_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/analyze.h"
#include "pipeline/cli/load_lexicon.h"
#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"
#include "pipeline/document/read_documents.h"
#include "pipeline/export/utf8.h"
#include "pipeline/export/write_readings.h"
#include "pipeline/export/write_trace.h"

namespace isnad {
namespace {

struct ExplainOptions {
  std::string input = "-";
  std::string lexicon;
  bool readings = false;
  std::optional<std::uint32_t> at;  // in code points, as extract counts them
};

// The byte at which the code point of this number begins; none behind the end of the text.
std::optional<std::uint32_t> byte_of(std::string_view text, std::uint32_t code_point) {
  for (std::size_t byte = 0; byte < text.size();) {
    if (code_point-- == 0) return static_cast<std::uint32_t>(byte);
    byte += std::max<std::size_t>(utf8_character_length(text, byte), 1);
  }
  return std::nullopt;
}

// Explains article by article.
class Explanation {
 public:
  Explanation(ExplainOptions const& options, Lexicon const& lexicon)
      : options_(options), lexicon_(lexicon), out_("") {}

  ExitStatus run() {
    read_documents(std::vector{options_.input},
                   {.on_document = [this](Document& document) { add(document); },
                    .on_error =
                        [this](LoadError const& error) {
                          log::error(error.what());
                          status_ = some_inputs_failed;
                        }});
    out_.commit();
    return status_;
  }

 private:
  void add(Document const& document) {
    std::optional<std::uint32_t> at;
    if (options_.at) {
      at = byte_of(document.text, *options_.at);
      if (!at) return refuse_offset(document);
    }
    Trace trace;
    Analysis const analysis = analyze(document, lexicon_, &trace);
    std::string text;
    if (options_.readings) {
      write_readings(text, document, trace);
      return out_.write(text);
    }
    write_trace(text, document, analysis, trace, at,
                out_.is_terminal() ? TextStyle::terminal : TextStyle::plain);
    out_.write(text);
  }

  void refuse_offset(Document const& document) {
    log::error(document.id + ": --at " + std::to_string(*options_.at) +
               " is behind the end of the text");
    status_ = bad_usage;
  }

  ExplainOptions const& options_;
  Lexicon const& lexicon_;
  OutputFile out_;
  ExitStatus status_ = all_well;
};

ExitStatus explain(ExplainOptions const& options) {
  std::optional<Lexicon> own;
  try {
    if (!options.lexicon.empty()) own.emplace(load_lexicon(options.lexicon));
  } catch (LoadError const& error) {
    log::error(error.what());
    return bad_usage;
  }
  return Explanation(options, own ? *own : Lexicon::builtin()).run();
}

}  // namespace

void add_explain_command(CLI::App& program, ExitStatus& status) {
  auto* const command = program.add_subcommand("explain", "Why an article was read as it was");
  command->footer(
      "Exit status: 0 all well, 2 usage, 3 some inputs failed, 4 could not write.\n"
      "Example: isnad explain article.txt --at 120 | less");
  auto const options = std::make_shared<ExplainOptions>();
  command->add_option("FILE", options->input, "Text or JSON file, or - for standard input")
      ->required();
  command->add_option("--at", options->at,
                      "Only the sentence at this offset, or the statement whose cue, speaker or "
                      "marker is there; counted in code points, as extract does");
  command->add_flag("--readings", options->readings,
                    "Every reading that competed, one JSON line for each cue, for fitting weights");
  command
      ->add_option("--lexicon", options->lexicon,
                   "Folder of tables like grammars/lexicon; their rows add to the built-in ones")
      ->check(CLI::ExistingDirectory);
  command->callback([options, &status] { status = explain(*options); });
}

}  // namespace isnad
