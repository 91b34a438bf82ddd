#pragma once

#include <string_view>

// Arabic letters and affixes that the code handles one by one. Whole words are data.
namespace isnad::letters {

inline constexpr std::string_view alef = "\u0627";
inline constexpr std::string_view ba = "\u0628";
inline constexpr std::string_view ta_marbuta = "\u0629";
inline constexpr std::string_view ta = "\u062a";
inline constexpr std::string_view sin = "\u0633";
inline constexpr std::string_view fa = "\u0641";
inline constexpr std::string_view kaf = "\u0643";
inline constexpr std::string_view lam = "\u0644";
inline constexpr std::string_view nun = "\u0646";
inline constexpr std::string_view ha = "\u0647";
inline constexpr std::string_view waw = "\u0648";
inline constexpr std::string_view ya = "\u064a";
inline constexpr std::string_view alef_hamza = "\u0623";
inline constexpr std::string_view alef_hamza_below = "\u0625";
inline constexpr std::string_view alef_maqsura = "\u0649";

inline constexpr std::string_view article = "\u0627\u0644";               // al-
inline constexpr std::string_view double_lam = "\u0644\u0644";            // li- + al-
inline constexpr std::string_view plural_una = "\u0648\u0646";            // -un
inline constexpr std::string_view plural_ina = "\u064a\u0646";            // -in
inline constexpr std::string_view plural_at = "\u0627\u062a";             // -at
inline constexpr std::string_view dual_an = "\u0627\u0646";               // -an
inline constexpr std::string_view verb_plural = "\u0648\u0627";           // -u of a verb
inline constexpr std::string_view ba_istaf = "\u0628\u0627\u0633\u062a";  // bi- + ist-
inline constexpr std::string_view nisba_f = "\u064a\u0629";               // -iya

// Pronoun suffixes, longest first.
inline constexpr std::string_view suffixes[] = {
    "\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0646\u064a",
    "\u0646\u0627",       "\u0643\u0645", "\u0647",       "\u0643"};

}  // namespace isnad::letters
