#pragma once

#include <string>
#include <vector>

namespace isnad {

// Without a named input a command reads what is piped in. False, and said on stderr, where nothing
// is: standard input is a terminal.
bool has_inputs(std::vector<std::string>& inputs);

}  // namespace isnad
