#pragma once

#include <string>
#include <string_view>

namespace isnad {

// `text` as XML 1.0 and spreadsheets can hold it: valid UTF-8; every kind of line end is LF; no
// other control characters of ASCII but TAB and DEL; no U+FFFE and U+FFFF. Nothing is escaped.
std::string clean_text(std::string_view text);

}  // namespace isnad
