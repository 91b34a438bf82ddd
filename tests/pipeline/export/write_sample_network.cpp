// For the tests in tests/readers: writes the hostile network to standard output.
//   write_sample_network gexf|graphml|cyjs|node-link|dot|csv-nodes|csv-edges
#include <cstdio>
#include <functional>

#include "pipeline/export/write_csv.h"
#include "pipeline/export/write_cyjs.h"
#include "pipeline/export/write_dot.h"
#include "pipeline/export/write_gexf.h"
#include "pipeline/export/write_graphml.h"
#include "pipeline/export/write_node_link.h"
#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

struct Format {
  std::string_view name;
  std::function<void(OutputBuffer&, Network const&)> write;
};

Format const formats[] = {
    {"gexf", write_gexf},
    {"graphml", write_graphml},
    {"cyjs", write_cyjs},
    {"node-link", write_node_link},
    {"dot", write_dot},
    {"csv-nodes", [](auto& out, auto const& network) { write_csv_nodes(out, network); }},
    {"csv-edges", [](auto& out, auto const& network) { write_csv_edges(out, network); }},
};

}  // namespace
}  // namespace isnad

int main(int argc, char** argv) {
  for (isnad::Format const& format : isnad::formats) {
    if (argc != 2 || format.name != argv[1]) continue;
    std::string const bytes = isnad::written(format.write, isnad::hostile_network());
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() ? 0 : 1;
  }
  std::fputs("usage: write_sample_network FORMAT\n", stderr);
  return 2;
}
