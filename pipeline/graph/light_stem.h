#pragma once

#include <string_view>

namespace isnad {

// What inflected forms of one noun share, near enough to compare wordings: a folded word without
// prefixes and article loses up to two inflectional endings, as long as three letters stay. So
// "Egypt", "Egyptian" and "the Egyptians" come out alike. The endings are those of the light10
// stemmer: Larkey, Ballesteros, Connell: Light Stemming for Arabic Information Retrieval (2007).
//
//   light_stem(folded "msryh") == "msr"
std::string_view light_stem(std::string_view folded);

}  // namespace isnad
