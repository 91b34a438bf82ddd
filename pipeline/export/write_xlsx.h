#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "pipeline/export/labels.h"
#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/graph.h"

namespace isnad {

inline constexpr std::uint32_t excel_rows = 1'048'576;  // the most that a sheet can have

struct XlsxOptions {
  // Of Graph::statements, in the order wanted; all of them where it is not given.
  std::optional<std::span<std::uint32_t const>> statements = {};
  LabelLanguage language = LabelLanguage::arabic;  // of headings and of values such as "direct"
  std::uint32_t rows_per_sheet = excel_rows;  // the heading included; then a further sheet goes on
};

// Appends a workbook for a newsroom: right-to-left sheets of all statements (who said what, when,
// where, through whom, with a link to the words), all speakers and all outlets. Headings stay in
// sight and filter; long text wraps. Every value of an article is text and stays text: nothing is
// ever taken for a formula.
//
// A temporary file is written first, which libxlsxwriter asks for. Returns what went wrong with
// it, in words that can be shown; empty where all is well. Nothing is appended then.
[[nodiscard]] std::string write_xlsx(OutputBuffer& out, Graph const& graph,
                                     XlsxOptions const& options = {});

}  // namespace isnad
