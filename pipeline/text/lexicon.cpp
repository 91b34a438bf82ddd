#include "pipeline/text/lexicon.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "pipeline/text/lexicon_block.h"

namespace isnad {
namespace {

using lexicon_block::hash;
using lexicon_block::Sections;
using lexicon_block::VerbRecord;

// A hamza that the text writes where the lexicon has none is a common slip in longer words.
constexpr std::size_t minimum_slip_bytes = 10;

// True where the text's spelling can stand for the lexicon's: letter by letter the same, or one of
// the two leaves a mark out that the other writes.
bool letters_agree(std::string_view form, std::string_view surface) {
  constexpr char bare_alef = '\xa7';
  auto const loose = [](char low) {
    return low == '\x8a' || low == '\x89' || low == '\x87' || low == '\xa9';
  };
  for (std::size_t i = 0; i + 1 < form.size(); i += 2) {
    if (form[i] == surface[i] && form[i + 1] == surface[i + 1]) continue;
    bool const listed_bare = surface[i + 1] == bare_alef;
    if (listed_bare && form.size() < minimum_slip_bytes) return false;
    bool const text_bare = form[i + 1] == bare_alef || loose(form[i + 1]);
    if (!text_bare && !listed_bare && !loose(surface[i + 1])) return false;
  }
  return true;
}

}  // namespace

Sections lexicon_block::sections_of(std::span<std::uint64_t const> block) {
  Header header{};
  if (block.size_bytes() < sizeof header) throw std::invalid_argument("lexicon block too short");
  std::memcpy(&header, block.data(), sizeof header);
  if (header.magic != lexicon_block::magic) throw std::invalid_argument("not a lexicon block");
  auto const at = [&](std::uint32_t offset) { return block.data() + offset; };
  return {
      .verbs = {reinterpret_cast<VerbRecord const*>(at(header.verbs)), header.verb_count},
      .words = {reinterpret_cast<WordEntry const*>(at(header.words)), header.word_count},
      .phrases = {reinterpret_cast<PhraseEntry const*>(at(header.phrases)), header.phrase_count},
      .slots = {reinterpret_cast<std::uint32_t const*>(at(header.slots)), header.slot_count},
      .weights = {reinterpret_cast<float const*>(at(header.weights)), header.weight_count},
      .strings = {reinterpret_cast<char const*>(at(header.strings)), header.string_bytes}};
}

Lexicon::Lexicon(std::vector<std::uint64_t> block) : owned_(std::move(block)) { open(owned_); }

Lexicon::Lexicon(std::span<std::uint64_t const> block) { open(block); }

void Lexicon::open(std::span<std::uint64_t const> block) {
  block_ = block;
  Sections const sections = lexicon_block::sections_of(block);
  words_ = sections.words;
  phrases_ = sections.phrases;
  slots_ = sections.slots;
  weights_ = sections.weights;
  strings_ = sections.strings;
  verbs_.reserve(sections.verbs.size());
  for (VerbRecord const& r : sections.verbs) {
    verbs_.push_back({.lemma = text(r.past, r.past_length),
                      .category = text(r.category, r.category_length),
                      .stance = text(r.stance, r.stance_length),
                      .kind = static_cast<VerbClass>(r.kind),
                      .tier = r.tier,
                      .object = static_cast<ObjectRole>(r.object),
                      .complements = r.complements,
                      .after_object = r.after_object,
                      .told_by = r.told_by,
                      .reports = static_cast<std::uint8_t>(r.reports)});
  }
}

std::span<WordEntry const> Lexicon::find(std::string_view folded) const {
  auto const mask = static_cast<std::uint32_t>(slots_.size() - 1);
  std::uint32_t const wanted = hash(folded);
  for (std::uint32_t slot = wanted & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    if (lexicon_block::tag_of(slots_[slot]) != lexicon_block::tag_of(wanted)) continue;
    std::size_t const first = (slots_[slot] & lexicon_block::index_mask) - 1;
    if (text(words_[first].folded, words_[first].length) != folded) continue;
    std::size_t last = first + 1;
    while (last < words_.size() && text(words_[last].folded, words_[last].length) == folded) ++last;
    return words_.subspan(first, last - first);
  }
  return {};
}

Lexicon::Reading Lexicon::read(std::string_view form, std::string_view folded) const {
  Reading reading;
  auto const entries = find(folded);
  auto const spelled = [&](WordEntry const& e) { return text(e.surface, e.length); };
  bool const exact =
      std::any_of(entries.begin(), entries.end(), [&](auto& e) { return spelled(e) == form; });
  for (WordEntry const& entry : entries) {
    if (exact ? spelled(entry) != form : !letters_agree(form, spelled(entry))) continue;
    reading.roles.add(entry.roles());
    reading.features.add(FeatureSet::of_bits(entry.features));
    auto const prefer = [&](std::uint16_t index, Verb const*& verb) {
      if (index != 0xffff && (verb == nullptr || verbs_[index].tier < verb->tier))
        verb = &verbs_[index];
    };
    prefer(entry.verb, reading.verb);
    prefer(entry.nominal_verb, reading.nominal_verb);
    reading.found |= !entry.roles().empty();
  }
  reading.exact = exact && reading.found;
  return reading;
}

std::span<PhraseEntry const> Lexicon::phrases(std::string_view folded_first_word) const {
  for (WordEntry const& entry : find(folded_first_word))
    if (entry.phrase_count != 0) return phrases(entry);
  return {};
}

Verb const* Lexicon::verb_named(std::string_view lemma) const {
  auto const it =
      std::find_if(verbs_.begin(), verbs_.end(), [&](Verb const& v) { return v.lemma == lemma; });
  return it == verbs_.end() ? nullptr : &*it;
}

}  // namespace isnad
