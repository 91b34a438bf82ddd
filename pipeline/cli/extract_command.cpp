#include "pipeline/cli/extract_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/analyze.h"
#include "pipeline/attribution/confidence.h"
#include "pipeline/cli/inputs.h"
#include "pipeline/cli/load_lexicon.h"
#include "pipeline/cli/log.h"
#include "pipeline/cli/output_file.h"
#include "pipeline/document/read_documents.h"
#include "pipeline/export/select.h"
#include "pipeline/export/write_json.h"
#include "pipeline/export/write_jsonl.h"
#include "pipeline/export/write_text.h"

namespace isnad {
namespace {

// Output is handed to the system in pieces of about this size.
constexpr std::size_t flush_bytes = std::size_t{256} << 10;

// As given on the command line.
struct ExtractOptions {
  std::vector<std::string> inputs;
  std::string output;
  std::string format;  // empty: decided by the output
  std::string offsets = "codepoint";
  std::string lexicon;
  std::string level = "all";
  double minimum_confidence = 0;
  std::string precision = "all";
  bool with_text = false;
  bool verbose = false;
  bool quiet = false;
};

OffsetUnit offset_unit(std::string const& name) {
  if (name == "utf16") return OffsetUnit::utf16;
  return name == "utf8" ? OffsetUnit::utf8 : OffsetUnit::codepoint;
}

Selection selection(ExtractOptions const& options) {
  Selection result{.minimum_confidence = options.minimum_confidence, .level = {}};
  if (options.precision == "high")
    result.minimum_confidence = std::max(result.minimum_confidence, near_certain);
  if (options.level == "A") result.level = Level::a;
  if (options.level == "B") result.level = Level::b;
  return result;
}

std::string format_for(ExtractOptions const& options, bool terminal) {
  if (!options.format.empty()) return options.format;
  auto const suffix = std::filesystem::path(options.output).extension();
  if (suffix == ".json") return "json";
  if (suffix == ".txt") return "text";
  return terminal ? "text" : "jsonl";
}

// Reads, analyzes and writes article by article.
class Extraction {
 public:
  Extraction(ExtractOptions const& options, Lexicon const& lexicon, OutputFile& out)
      : lexicon_(lexicon),
        out_(out),
        terminal_(out.is_terminal()),
        format_(format_for(options, terminal_)),
        json_options_{.offsets = offset_unit(options.offsets), .with_text = options.with_text},
        selection_(selection(options)) {}

  void run(std::vector<std::string> const& inputs) {
    read_documents(inputs, {.on_document = [this](Document& document) { add(document); },
                            .on_error =
                                [this](LoadError const& error) {
                                  ++errors_;
                                  log::error(error.what());
                                }});
    if (format_ == "json") array_.finish(buffer_);
    flush();
  }

  bool failed() const { return errors_ > 0; }
  bool nothing_read() const { return errors_ > 0 && articles_ == 0; }

  // In publishing mode a desk must know that there was more.
  void report_withheld() const {
    std::size_t const all = statements_ + withheld_;
    log::warning("withheld " + std::to_string(withheld_) + " of " + std::to_string(all) +
                 " statements that are not near certain; without --precision high they are "
                 "written with their confidence");
  }

  void report() const {
    std::chrono::duration<double> const time = std::chrono::steady_clock::now() - start_;
    char line[160];
    std::snprintf(line, sizeof line,
                  "%zu articles, %zu statements, %zu errors in %.2f s, %.1f MB/s", articles_,
                  statements_, errors_, time.count(),
                  static_cast<double>(bytes_) / 1e6 / time.count());
    log::info(line);
  }

 private:
  void add(Document const& document) {
    Analysis analysis = analyze(document, lexicon_);
    withheld_ += analysis.attributions.size();
    select_attributions(analysis, selection_);
    withheld_ -= analysis.attributions.size();
    ++articles_;
    bytes_ += document.text.size();
    statements_ += analysis.attributions.size();
    if (format_ == "json") {
      array_.add(buffer_, document, analysis, json_options_);
    } else if (format_ == "text") {
      write_text(buffer_, document, analysis, terminal_ ? TextStyle::terminal : TextStyle::plain);
    } else {
      write_jsonl(buffer_, document, analysis, json_options_);
    }
    if (terminal_ || buffer_.size() >= flush_bytes) flush();
  }

  void flush() {
    out_.write(buffer_);
    buffer_.clear();
  }

  Lexicon const& lexicon_;
  OutputFile& out_;
  bool terminal_;
  std::string format_;
  DocumentJsonOptions json_options_;
  Selection selection_;
  JsonArray array_;
  std::string buffer_;
  std::size_t articles_ = 0;
  std::size_t statements_ = 0;
  std::size_t withheld_ = 0;
  std::size_t errors_ = 0;
  std::size_t bytes_ = 0;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

ExitStatus extract(ExtractOptions options) {
  log::start(options.quiet     ? log::Verbosity::quiet
             : options.verbose ? log::Verbosity::verbose
                               : log::Verbosity::normal);
  if (!has_inputs(options.inputs)) return bad_usage;
  std::optional<Lexicon> own;
  try {
    if (!options.lexicon.empty()) own.emplace(load_lexicon(options.lexicon));
  } catch (LoadError const& error) {
    log::error(error.what());
    return bad_usage;
  }
  OutputFile out(options.output);
  Extraction extraction(options, own ? *own : Lexicon::builtin(), out);
  extraction.run(options.inputs);
  if (!extraction.nothing_read()) out.commit();
  if (options.precision == "high") extraction.report_withheld();
  extraction.report();
  return extraction.failed() ? some_inputs_failed : all_well;
}

void add_options(CLI::App& command, ExtractOptions& options) {
  command.add_option("INPUT", options.inputs,
                     "Text or JSON files, folders of them, or - for standard input");
  command.add_option("-o,--output", options.output,
                     "Write to this file; it is replaced only when everything is done");
  command
      .add_option("-f,--format", options.format,
                  "jsonl, json or text; by default what FILE's suffix says, else text on a "
                  "terminal and jsonl in a pipe")
      ->check(CLI::IsMember({"jsonl", "json", "text"}));
  command.add_flag("--with-text", options.with_text, "Add each article's text to the output");
  command.add_option("--offsets", options.offsets, "Unit of offsets")
      ->check(CLI::IsMember({"codepoint", "utf16", "utf8"}))
      ->capture_default_str();
  command
      .add_option("--lexicon", options.lexicon,
                  "Folder of tables like grammars/lexicon; their rows add to the built-in ones")
      ->check(CLI::ExistingDirectory);
  command
      .add_option("--min-confidence", options.minimum_confidence,
                  "Leave out statements below this, 0 to 1")
      ->check(CLI::Range(0.0, 1.0));
  command
      .add_option("--precision", options.precision,
                  "high: keep only what is near certain, and say how much was withheld")
      ->check(CLI::IsMember({"all", "high"}))
      ->capture_default_str();
  command
      .add_option("--level", options.level,
                  "A: plain statements; B: impersonal reports, documents, bare refusals")
      ->check(CLI::IsMember({"A", "B", "all"}))
      ->capture_default_str();
  auto* const quiet = command.add_flag("-q,--quiet", options.quiet, "Errors only");
  command.add_flag("-v,--verbose", options.verbose, "Also say what was done")->excludes(quiet);
}

}  // namespace

void add_extract_command(CLI::App& program, ExitStatus& status) {
  auto* const command = program.add_subcommand("extract", "Who said what in each article");
  command->footer(
      "Exit status: 0 all well, 2 usage, 3 some inputs failed, 4 could not write.\n"
      "Example: isnad extract articles/ -o statements.jsonl");
  auto const options = std::make_shared<ExtractOptions>();
  add_options(*command, *options);
  command->callback([options, &status] { status = extract(*options); });
}

}  // namespace isnad
