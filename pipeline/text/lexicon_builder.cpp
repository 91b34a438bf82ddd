#include "pipeline/text/lexicon_builder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <tuple>
#include <utility>

#include "pipeline/text/lexicon.h"
#include "pipeline/text/lexicon_block.h"
#include "pipeline/text/normalize.h"

namespace isnad {
namespace {

using Row = std::vector<std::string_view>;

Row split(std::string_view line, char separator) {
  Row fields;
  for (;;) {
    auto const end = line.find(separator);
    fields.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return fields;
    line.remove_prefix(end + 1);
  }
}

std::uint32_t number(std::string_view text) {
  std::uint32_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// In the order of VerbClass.
constexpr std::array categories = std::to_array<std::string_view>(
    {"say",     "assert", "confirm", "explain",     "point-out", "add",      "announce",
     "reveal",  "admit",  "claim",   "deny",        "warn",      "threaten", "criticise",
     "praise",  "thank",  "express", "demand",      "promise",   "ask",      "expect",
     "believe", "reply",  "write",   "quote-relay", "agree",     "discuss",  "source"});

struct FrameName {
  std::string_view name;
  Complement complement;
};

// The frame codes of verbs.tsv; a suffix -NP, -anna, -an-sub or -ma after a preposition is dropped.
constexpr std::array frame_names = std::to_array<FrameName>({
    {"inna", Complement::clause},
    {"anna", Complement::clause},
    {"NP", Complement::object},
    {"ma", Complement::object},
    {"Q", Complement::quote},
    {"CQ", Complement::quote},
    {"wh", Complement::question},
    {"an-sub", Complement::subjunctive},
    {"small", Complement::predicate},
    {"bi", Complement::bi},
    {"li", Complement::li},
    {"ala", Complement::ala},
    {"ila", Complement::ila},
    {"an", Complement::an},
    {"min", Complement::min},
    {"fi", Complement::fi},
    {"hawl", Complement::hawl},
    {"maa", Complement::maa},
});

std::uint32_t frame_bits(std::string_view code) {
  auto const bit = [](Complement c) { return 1u << static_cast<unsigned>(c); };
  for (auto const& [name, complement] : frame_names)
    if (code == name) return bit(complement);
  // A clause after a preposition opens content with any verb (rule F1) and licenses no noun after
  // it.
  if (code.ends_with("anna")) return bit(Complement::clause);
  if (code.ends_with("an-sub")) return bit(Complement::subjunctive);
  std::string_view const head = code.substr(0, code.find('-'));
  for (auto const& [name, complement] : frame_names)
    if (head == name) return bit(complement);
  return 0;
}

struct FeatureName {
  std::string_view name;
  FeatureSet features;
};

using enum Feature;

// The parts of a verb form's feature code, e.g. "past.3fs+OBJ", "act.part.ms_acc_tanwin1".
constexpr std::array person_names = std::to_array<FeatureName>({
    {"3ms", {third_person, masculine, singular}},
    {"3fs", {third_person, feminine, singular}},
    {"3md", {third_person, masculine, dual}},
    {"3fd", {third_person, feminine, dual}},
    {"3mp", {third_person, masculine, plural}},
    {"3fp", {third_person, feminine, plural}},
    {"1s", {first_person, singular}},
    {"1p", {first_person, plural}},
    {"ms", {masculine, singular}},
    {"fs", {feminine, singular}},
    {"md", {masculine, dual}},
    {"fd", {feminine, dual}},
    {"mp", {masculine, plural}},
    {"fp", {feminine, plural}},
});

struct Form {
  FeatureSet features;
  RoleSet roles;
};

Form parse_form(std::string_view code) {
  Form form;
  bool const stem = code.find('+') != std::string_view::npos;
  std::string_view const plain = code.substr(0, code.find('+'));
  auto const starts = [&](std::string_view prefix) { return plain.starts_with(prefix); };
  if (starts("act.part")) {
    form.roles = {Role::participle_cue};
    form.features.add(participle);
    if (plain.find("_acc") != std::string_view::npos ||
        plain.find("_obl") != std::string_view::npos || plain.ends_with("fp") ||
        plain.ends_with("fs"))
      form.features.add(accusative);
  } else if (starts("masdar")) {
    form.roles = {Role::masdar_cue};
    form.features.add(masdar);
  } else {
    form.roles = {Role::finite_cue, Role::finite_verb};
    form.features.add(starts("pass.") ? passive : active);
    form.features.add(plain.find("past") != std::string_view::npos ? past : present);
    if (plain.find("juss") != std::string_view::npos) form.features.add(jussive);
  }
  if (stem) form.features.add(object_stem);
  auto const dot = plain.rfind('.');
  std::string_view person = dot == std::string_view::npos ? "" : plain.substr(dot + 1);
  person = person.substr(0, person.find('_'));
  for (auto const& [name, features] : person_names)
    if (person == name) form.features.add(features);
  return form;
}

// The codes of words.tsv.
struct CodeName {
  std::string_view code;
  RoleSet roles;
  FeatureSet features;
};
constexpr std::array codes = std::to_array<CodeName>({
    {"hm", {Role::human}, {masculine, singular}},
    {"hf", {Role::human}, {feminine, singular}},
    {"hp", {Role::human}, {plural}},
    {"gm", {Role::organization}, {masculine, singular}},
    {"gf", {Role::organization}, {feminine, singular}},
    {"fm", {Role::given_name}, {masculine, singular}},
    {"ff", {Role::given_name}, {feminine, singular}},
    {"s", {Role::surname}, {}},
    {"p", {Role::place}, {}},
    {"a", {Role::adjective}, {}},
    {"m", {Role::masdar, Role::noun}, {}},
    {"d", {Role::document, Role::noun}, {}},
    {"e", {Role::event, Role::noun}, {}},
    {"t", {Role::time}, {}},
    {"u", {Role::numeral}, {}},
    {"v", {Role::finite_verb}, {}},
    {"i", {Role::finite_verb}, {present}},
    {"n", {Role::noun}, {}},
    {"c", {Role::function}, {}},
    {"x", {}, {}},
});

// Copies values behind each other, each section aligned to eight bytes.
class Writer {
 public:
  template <typename T>
  std::uint32_t append(std::span<T const> values) {
    std::uint32_t const at = static_cast<std::uint32_t>(block_.size());
    block_.resize(block_.size() + (values.size_bytes() + 7) / 8);
    if (!values.empty()) std::memcpy(block_.data() + at, values.data(), values.size_bytes());
    return at;
  }
  std::vector<std::uint64_t>& block() { return block_; }

 private:
  std::vector<std::uint64_t> block_;
};

class StringPool {
 public:
  std::uint32_t add(std::string_view s) {
    auto const at = bytes_.size();
    bytes_ += s;
    return static_cast<std::uint32_t>(at);
  }
  std::string const& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace

void LexiconBuilder::add(std::string_view file, std::string_view contents) {
  std::string_view const name = file.substr(file.rfind('/') + 1);
  struct Kind {
    std::string_view name;
    std::size_t columns;
    void (LexiconBuilder::*add)(Row const&);
  };
  static constexpr std::array kinds = std::to_array<Kind>({
      {"verbs.tsv", 8, &LexiconBuilder::add_verb},
      {"verb_forms.tsv", 3, &LexiconBuilder::add_form},
      {"closed_classes.tsv", 4, &LexiconBuilder::add_closed},
      {"words.tsv", 2, &LexiconBuilder::add_word},
  });
  auto const kind =
      std::find_if(kinds.begin(), kinds.end(), [&](Kind const& k) { return k.name == name; });
  if (kind == kinds.end())
    throw LexiconError(
        file, 0,
        "unknown table; a lexicon holds verbs.tsv, verb_forms.tsv, closed_classes.tsv "
        "and words.tsv");
  std::size_t line_number = 0;
  bool header = true;
  while (!contents.empty()) {
    auto const end = contents.find('\n');
    std::string_view line = contents.substr(0, end);
    contents.remove_prefix(end == std::string_view::npos ? contents.size() : end + 1);
    ++line_number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (std::exchange(header, false)) continue;
    Row const row = split(line, '\t');
    if (row.size() < kind->columns)
      throw LexiconError(
          file, line_number,
          "expected " + std::to_string(kind->columns) + " columns separated by tabs");
    try {
      (this->*kind->add)(row);
    } catch (std::invalid_argument const& problem) {
      throw LexiconError(file, line_number, problem.what());
    }
  }
}

LexiconBuilder::Word& LexiconBuilder::word(std::string_view surface) {
  return words_[normalize(surface).text];
}

void LexiconBuilder::add_verb(Row const& row) {
  VerbRow verb{.lemma = std::string(row[0]),
               .past = normalize(row[1]).text,
               .category = std::string(row[2]),
               .stance = std::string(row[3])};
  auto const category = std::find(categories.begin(), categories.end(), row[2]);
  if (category == categories.end())
    throw std::invalid_argument("unknown class \"" + std::string(row[2]) + "\"");
  verb.kind = static_cast<std::uint8_t>(category - categories.begin());
  verb.tier = static_cast<std::uint8_t>(number(row[4]));
  verb.object = static_cast<std::uint8_t>(row[5] == "addressee" ? ObjectRole::addressee
                                          : row[5] == "target"  ? ObjectRole::target
                                                                : ObjectRole::content);
  for (std::string_view frame : split(row[6], ';')) {
    auto const plus = frame.find('+');
    verb.complements |= frame_bits(frame.substr(0, plus));
    if (plus != std::string_view::npos) verb.after_object |= frame_bits(frame.substr(plus + 1));
  }
  verb.count = number(row[7]);
  auto const [it, fresh] = verb_index_.try_emplace(verb.lemma, static_cast<int>(verbs_.size()));
  if (fresh)
    verbs_.push_back(std::move(verb));
  else
    verbs_[static_cast<std::size_t>(it->second)] = std::move(verb);
}

void LexiconBuilder::add_form(Row const& row) {
  auto const verb = verb_index_.find(row[1]);
  if (verb == verb_index_.end())
    throw std::invalid_argument("no row in verbs.tsv for lemma \"" + std::string(row[1]) + "\"");
  auto const form = parse_form(row[2]);
  Word& entry = word(row[0]);
  auto const& candidate = verbs_[static_cast<std::size_t>(verb->second)];
  // A spelling that two verbs share goes to the more frequent one, tier before count.
  auto const better = [&](VerbRow const& current) {
    return candidate.tier != current.tier ? candidate.tier < current.tier
                                          : candidate.count > current.count;
  };
  if (entry.verb < 0 || better(verbs_[static_cast<std::size_t>(entry.verb)]))
    entry.verb = verb->second;
  entry.roles.add(form.roles);
  entry.features.add(form.features);
}

void LexiconBuilder::add_closed(Row const& row) {
  Role const role = role_named(row[0]);
  if (role == Role::count_)
    throw std::invalid_argument("unknown role \"" + std::string(row[0]) + "\"");
  auto const normal = normalize(row[1]);
  if (normal.text.find(' ') != std::string::npos) {
    phrases_[normal.folded].add(role);
    words_[normal.text.substr(0, normal.text.find(' '))];
    return;
  }
  Word& entry = word(row[1]);
  entry.roles.add(role);
  if (row[2] == "m") entry.features.add(masculine);
  if (row[2] == "f") entry.features.add(feminine);
  if (row[3] == "sg") entry.features.add(singular);
  if (row[3] == "du") entry.features.add(dual);
  if (row[3] == "pl") entry.features.add(plural);
}

void LexiconBuilder::add_word(Row const& row) {
  Word& entry = word(row[0]);
  bool first = true;
  bool nominal = false;
  for (std::string_view code : split(row[1], ',')) {
    auto const known =
        std::find_if(codes.begin(), codes.end(), [&](CodeName const& c) { return c.code == code; });
    if (known == codes.end())
      throw std::invalid_argument("unknown code \"" + std::string(code) + "\"");
    bool const verbal = known->roles.has(Role::finite_verb);
    if (!first && verbal && nominal) continue;  // mostly a noun: the rare verb would only mislead
    if (first) nominal = !verbal;
    first = false;
    entry.roles.add(known->roles);
    entry.features.add(known->features);
  }
}

std::vector<std::uint64_t> LexiconBuilder::build() const {
  using namespace lexicon_block;
  StringPool pool;
  std::vector<VerbRecord> verbs;
  for (VerbRow const& v : verbs_) {
    verbs.push_back({pool.add(v.past), pool.add(v.category), pool.add(v.stance),
                     static_cast<std::uint16_t>(v.past.size()),
                     static_cast<std::uint16_t>(v.category.size()),
                     static_cast<std::uint16_t>(v.stance.size()), v.kind, v.tier, v.object, 0,
                     v.complements, v.after_object});
  }

  struct Row_ {
    std::string folded;
    std::string_view surface;
    Word const* word;
  };
  std::vector<Row_> rows;
  for (auto const& [surface, entry] : words_)
    rows.push_back({normalize(surface).folded, surface, &entry});
  std::sort(rows.begin(), rows.end(), [](auto& a, auto& b) {
    return std::tie(a.folded, a.surface) < std::tie(b.folded, b.surface);
  });

  // The table of closed classes names a light verb by its past tense; every form of it is one.
  auto const is_light = [&](int verb) {
    auto const past = words_.find(verbs_[static_cast<std::size_t>(verb)].past);
    return past != words_.end() && past->second.roles.has(Role::light_verb);
  };

  std::vector<PhraseEntry> phrases;
  std::vector<WordEntry> words;
  std::string_view previous;
  for (Row_ const& row : rows) {
    WordEntry entry{
        .surface = pool.add(row.surface),
        .folded = pool.add(row.folded),
        .length = static_cast<std::uint16_t>(row.surface.size()),
        .verb = static_cast<std::uint16_t>(row.word->verb < 0 ? 0xffff : row.word->verb),
        .features = row.word->features.bits(),
        .roles_low = row.word->roles.low(),
        .roles_high = row.word->roles.high()};
    if (row.folded != previous) {
      entry.first_phrase = static_cast<std::uint32_t>(phrases.size());
      std::string const prefix = row.folded + ' ';
      for (auto it = phrases_.lower_bound(prefix);
           it != phrases_.end() && it->first.starts_with(prefix); ++it) {
        auto const& text = it->first;
        phrases.push_back(
            {pool.add(text), static_cast<std::uint16_t>(text.size()),
             static_cast<std::uint16_t>(1 + std::count(text.begin(), text.end(), ' ')),
             it->second.low(), it->second.high()});
      }
      entry.phrase_count = static_cast<std::uint32_t>(phrases.size()) - entry.first_phrase;
      std::sort(phrases.begin() + entry.first_phrase, phrases.end(),
                [](auto& a, auto& b) { return a.words > b.words; });
    }
    previous = row.folded;
    if (row.word->verb >= 0 && is_light(row.word->verb)) {
      RoleSet roles = entry.roles();
      roles.add(Role::light_verb);
      entry.roles_low = roles.low();
      entry.roles_high = roles.high();
    }
    words.push_back(entry);
  }

  std::size_t slot_count = 64;
  while (slot_count < rows.size() * 2) slot_count *= 2;
  std::vector<std::uint32_t> slots(slot_count, 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0 && rows[i].folded == rows[i - 1].folded) continue;
    std::size_t slot = hash(rows[i].folded) & (slot_count - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (slot_count - 1);
    slots[slot] = static_cast<std::uint32_t>(i + 1);
  }

  Writer writer;
  Header header{};
  writer.append(std::span<Header const>(&header, 1));
  header.magic = magic;
  header.verbs = writer.append(std::span<VerbRecord const>(verbs));
  header.verb_count = static_cast<std::uint32_t>(verbs.size());
  header.words = writer.append(std::span<WordEntry const>(words));
  header.word_count = static_cast<std::uint32_t>(words.size());
  header.phrases = writer.append(std::span<PhraseEntry const>(phrases));
  header.phrase_count = static_cast<std::uint32_t>(phrases.size());
  header.slots = writer.append(std::span<std::uint32_t const>(slots));
  header.slot_count = static_cast<std::uint32_t>(slots.size());
  header.strings = writer.append(std::span<char const>(pool.bytes()));
  header.string_bytes = static_cast<std::uint32_t>(pool.bytes().size());
  std::memcpy(writer.block().data(), &header, sizeof header);
  return std::move(writer.block());
}

}  // namespace isnad
