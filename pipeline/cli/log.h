#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Messages for the person at the terminal: one line each on stderr, "isnad: " in front. Data never
// goes this way.
namespace isnad::log {

enum class Verbosity : std::uint8_t { quiet, normal, verbose };

// Before the first message. quiet: errors only; verbose: also what was done.
void start(Verbosity verbosity = Verbosity::normal);

void error(std::string_view message);
void warning(std::string_view message);
void info(std::string_view message);

// `message` on one line and without control characters, whatever a file name or an article put in.
std::string one_line(std::string_view message);

}  // namespace isnad::log
