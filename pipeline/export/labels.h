#pragma once

#include <cstdint>
#include <string_view>

namespace isnad {

enum class LabelLanguage : std::uint8_t { arabic, english };

// What people read for a heading or a value of the output, from labels.tsv, which is compiled in.
// A key without a row is its own label.
//
//   label("not-reported", LabelLanguage::english)  ->  "not confirmed"
std::string_view label(std::string_view key, LabelLanguage language);

}  // namespace isnad
