#pragma once

#include <string>
#include <string_view>

namespace isnad {

// Appends text of an article for a person's eyes: valid UTF-8 on one line. Line breaks and control
// characters become a space (one for a run of them), C1 controls and the bidi controls that would
// reorder what follows the value are left out: nothing of an article ever commands the terminal.
void append_visible(std::string& out, std::string_view value);

// The same between a first-strong isolate and its end, so that terminals which know about right to
// left do not mix an Arabic value with the labels around it. Nothing for an empty value.
void append_isolated(std::string& out, std::string_view value);

}  // namespace isnad
