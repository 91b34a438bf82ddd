// Host tool: compile_weights WEIGHTS.tsv OUTPUT.cpp
// Turns grammars/evidence_weights.tsv into an array indexed by item of evidence.

#include <charconv>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "pipeline/attribution/evidence.h"

namespace {

struct Failure {
  std::size_t line;
  std::string what;
};

std::vector<float> read_weights(std::istream& in) {
  std::map<std::string, std::uint32_t> items;
  for (std::uint32_t i = 0; i < isnad::evidence_count(); ++i)
    items.emplace(isnad::name_of_evidence(i), i);
  std::vector<float> weights(isnad::evidence_count());
  std::string row;
  for (std::size_t line = 1; std::getline(in, row); ++line) {
    if (row.empty() || row.front() == '#') continue;
    std::size_t const tab = row.find('\t');
    if (tab == std::string::npos) throw Failure{line, "want: evidence, tab, weight"};
    auto const item = items.find(row.substr(0, tab));
    if (item == items.end())
      throw Failure{line, "no such evidence; see pipeline/attribution/evidence.cpp"};
    float& weight = weights[item->second];
    char const* const end = row.data() + row.size();
    auto const [rest, error] = std::from_chars(row.data() + tab + 1, end, weight);
    if (error != std::errc{} || rest != end) throw Failure{line, "the weight is no number"};
  }
  return weights;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: compile_weights WEIGHTS.tsv OUTPUT.cpp\n";
    return 2;
  }
  try {
    std::ifstream in(argv[1]);
    if (!in) throw Failure{0, "cannot be read"};
    auto const weights = read_weights(in);
    std::ofstream out(argv[2]);
    out << "// Made by compile_weights from grammars/evidence_weights.tsv. Do not edit.\n"
        << "namespace isnad {\nextern float const evidence_weights[];\n"
        << "float const evidence_weights[] = {\n";
    for (float weight : weights) out << std::showpoint << weight << "F,\n";
    out << "};\n}  // namespace isnad\n";
    return 0;
  } catch (Failure const& failure) {
    std::cerr << argv[1] << ':' << failure.line << ": " << failure.what << '\n';
    return 1;
  }
}
