// Host tool: compile_lexicon LEXICON_DIR OUTPUT.cpp
// Turns grammars/lexicon/*.tsv into OUTPUT.bin and a source that embeds it.

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "pipeline/text/lexicon_builder.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: compile_lexicon LEXICON_DIR OUTPUT.cpp\n";
    return 2;
  }
  try {
    isnad::LexiconBuilder builder;
    // Forms refer to verbs, so the order matters.
    for (char const* name :
         {"verbs.tsv", "verb_forms.tsv", "closed_classes.tsv", "words.tsv", "evidence.tsv"}) {
      std::ifstream in(std::filesystem::path(argv[1]) / name, std::ios::binary);
      if (!in) throw isnad::LexiconError(name, 0, "cannot be read");
      std::ostringstream contents;
      contents << in.rdbuf();
      builder.add(name, contents.str());
    }
    auto const block = builder.build();
    auto const binary =
        std::filesystem::absolute(std::filesystem::path(argv[2]).replace_extension(".bin"));
    std::ofstream(binary, std::ios::binary)
        .write(reinterpret_cast<char const*>(block.data()),
               static_cast<std::streamsize>(block.size() * 8));
    // The number makes a new source of a new block: compilers' caches do not look into .incbin.
    std::uint64_t checksum = 0;
    for (std::uint64_t word : block) checksum = (checksum ^ word) * 0x100000001b3ULL;
    std::ofstream(argv[2])
        << "// Made by compile_lexicon from grammars/lexicon. Do not edit. " << checksum << "\n"
        << "asm(\".section .rodata\\n.balign 8\\n\"\n"
        << "    \".global isnad_builtin_lexicon\\nisnad_builtin_lexicon:\\n\"\n"
        << "    \".incbin \\\"" << binary.string() << "\\\"\\n\"\n"
        << "    \".global isnad_builtin_lexicon_end\\nisnad_builtin_lexicon_end:\\n\"\n"
        << "    \".previous\\n\");\n";
    return 0;
  } catch (isnad::LexiconError const& error) {
    std::cerr << argv[1] << '/' << error.file << ':' << error.line << ": " << error.what() << '\n';
    return 1;
  }
}
