#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace isnad {

// What a desk has decided about speakers, against or beyond the rules: these always win.
//
// Both tables hold two columns with a tab between them, each a speaker: a name or role as a graph
// prints it, in any spelling, which means every speaker of that name; or one speaker of one
// article, as <article id>#s3. Empty lines and lines that begin with # are skipped.
//
//   same.tsv        the two are one
//   different.tsv   the two are never one, whatever they have in common
//
// Where both tables speak about the same pair, different.tsv wins.
struct DeskDecisions {
  struct Row {
    std::string left;
    std::string right;
  };
  std::vector<Row> same;
  std::vector<Row> different;
};

// Reads one table. Throws std::runtime_error with the line: "3: two columns with a tab between".
std::vector<DeskDecisions::Row> read_decisions(std::string_view table);

}  // namespace isnad
