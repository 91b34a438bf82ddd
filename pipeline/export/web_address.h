#pragma once

#include <string>
#include <string_view>

namespace isnad {

// Appends `text` so that it can stand inside of an address: every byte but those of `kept` and of
// ASCII letters and digits becomes %XX.
void append_percent_encoded(std::string& out, std::string_view text, std::string_view kept);

// An article's url as an address (an IRI) that may be written into a document for others to follow:
// letters of all scripts stay, and whatever no address may hold is percent-encoded. Empty for
// anything but http and https: nothing of an article ever becomes a link that runs something.
//
//   web_address("https://example.org/a b")  ->  "https://example.org/a%20b"
//   web_address("javascript:alert(1)")      ->  ""
std::string web_address(std::string_view url);

}  // namespace isnad
