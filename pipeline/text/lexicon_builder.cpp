#include "pipeline/text/lexicon_builder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <set>
#include <tuple>
#include <utility>

#include "grammars/evidence.h"
#include "pipeline/text/lexicon.h"
#include "pipeline/text/lexicon_block.h"
#include "pipeline/text/normalize.h"

namespace isnad {
namespace {

using lexicon_block::Header;
using lexicon_block::VerbRecord;

// No spelling is looked up beyond the first; the longest expression has 45 bytes.
constexpr std::size_t maximum_word_bytes = 64;
constexpr std::size_t maximum_phrase_bytes = 256;

std::invalid_argument unknown(std::string_view what, std::string_view value) {
  return std::invalid_argument("unknown " + std::string(what) + " \"" + std::string(value) + "\"");
}

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
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

// Complements that belong to a verb's description and open no content of their own.
constexpr std::array silent_frames = std::to_array<std::string_view>({"bayna", "qawl"});

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
  if (std::find(silent_frames.begin(), silent_frames.end(), head) != silent_frames.end()) return 0;
  throw unknown("frame", code);
}

// "ask of X that", "wish for X that": the preposition leads to whom it is said, not to the content.
bool names_addressee(std::string_view frame, std::string_view category) {
  constexpr std::array prepositions =
      std::to_array<std::string_view>({"min-NP", "ila-NP", "li-NP", "ala-NP"});
  constexpr std::array kinds = std::to_array<std::string_view>({"demand", "express", "reveal"});
  return std::find(prepositions.begin(), prepositions.end(), frame) != prepositions.end() &&
         std::find(kinds.begin(), kinds.end(), category) != kinds.end();
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

constexpr std::array gender_names =
    std::to_array<FeatureName>({{"", {}}, {"m", {masculine}}, {"f", {feminine}}});
constexpr std::array number_names =
    std::to_array<FeatureName>({{"", {}}, {"sg", {singular}}, {"du", {dual}}, {"pl", {plural}}});

FeatureSet named(std::span<FeatureName const> names, std::string_view name, std::string_view what) {
  for (FeatureName const& known : names)
    if (known.name == name) return known.features;
  throw unknown(what, name);
}

struct ObjectName {
  std::string_view name;
  ObjectRole object;
};
constexpr std::array object_names = std::to_array<ObjectName>({{"content", ObjectRole::content},
                                                               {"addressee", ObjectRole::addressee},
                                                               {"target", ObjectRole::target}});

ObjectRole object_named(std::string_view name) {
  for (auto const& [known, object] : object_names)
    if (known == name) return object;
  throw unknown("object", name);
}

std::uint8_t tier_named(std::string_view name) {
  if (name.size() == 1 && name[0] >= '1' && name[0] <= '4')
    return static_cast<std::uint8_t>(name[0] - '0');
  throw unknown("tier", name);
}

Role known_role(std::string_view name) {
  Role const role = role_named(name);
  if (role == Role::count_) throw unknown("role", name);
  return role;
}

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
  } else if (starts("past.") || starts("pres.") || starts("pass.past.") || starts("pass.pres.")) {
    form.roles = {Role::finite_cue, Role::finite_verb};
    form.features.add(starts("pass.") ? passive : active);
    form.features.add(plain.find("past") != std::string_view::npos ? past : present);
    if (plain.find("juss") != std::string_view::npos) form.features.add(jussive);
  } else {
    throw unknown("feature", code);
  }
  if (stem) form.features.add(object_stem);
  auto const dot = plain.rfind('.');
  std::string_view person = dot == std::string_view::npos ? "" : plain.substr(dot + 1);
  person = person.substr(0, person.find('_'));
  if (!person.empty()) form.features.add(named(person_names, person, "person"));
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

CodeName const& code_named(std::string_view code) {
  auto const known =
      std::find_if(codes.begin(), codes.end(), [&](CodeName const& c) { return c.code == code; });
  if (known == codes.end()) throw unknown("code", code);
  return *known;
}

// What takes part in looking up is the exact spelling without diacritics.
std::string spelling(std::string_view surface) {
  std::string text = normalize(surface).text;
  if (text.empty()) throw std::invalid_argument("no word");
  if (text.find(' ') != std::string::npos)
    throw std::invalid_argument("more than one word; expressions belong into closed_classes.tsv");
  if (text.size() > maximum_word_bytes) throw std::invalid_argument("longer than any word");
  return text;
}

std::invalid_argument nothing_to_take_back(std::string_view surface) {
  return std::invalid_argument("nothing to take back from \"" + std::string(surface) + "\"");
}

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

// One kind of table.
struct LexiconBuilder::Table {
  std::string_view name;
  std::string_view columns;  // as in its header line
  std::size_t needed;        // columns that every row has
  std::size_t needed_to_take_back;
  void (LexiconBuilder::*add)(Row const&);
  void (LexiconBuilder::*take_back)(Row const&);

  static Table const& of_file(std::string_view file);
  void read(LexiconBuilder& builder, std::string_view line) const;
};

LexiconBuilder::Table const& LexiconBuilder::Table::of_file(std::string_view file) {
  using B = LexiconBuilder;
  static constexpr std::array tables = std::to_array<Table>({
      {"verbs.tsv", "lemma past class stance tier object frames count note reports", 7, 1,
       &B::add_verb, &B::take_back_verb},
      {"verb_forms.tsv", "surface lemma feature", 3, 1, &B::add_form, &B::take_back_form},
      {"closed_classes.tsv", "role surface gender number", 2, 2, &B::add_closed,
       &B::take_back_closed},
      {"words.tsv", "word codes", 2, 1, &B::add_word, &B::take_back_word},
      {"evidence.tsv", "evidence weight", 2, 1, &B::add_evidence, &B::take_back_evidence},
  });
  std::string_view const name = file.substr(file.rfind('/') + 1);
  for (Table const& table : tables)
    if (table.name == name) return table;
  throw LexiconError(file, 0,
                     "unknown table; a lexicon holds verbs.tsv, verb_forms.tsv, "
                     "closed_classes.tsv, words.tsv and evidence.tsv");
}

void LexiconBuilder::Table::read(LexiconBuilder& builder, std::string_view line) const {
  bool const back = line.starts_with('-');
  Row row = split(line.substr(back ? 1 : 0), '\t');
  std::size_t const least = back ? needed_to_take_back : needed;
  if (row.size() < least)
    throw std::invalid_argument("expected " + std::string(least < needed ? "" : "at least ") +
                                std::to_string(least) +
                                " columns separated by tabs: " + std::string(columns));
  row.resize(std::max<std::size_t>(row.size(), split(columns, ' ').size()));
  (builder.*(back ? take_back : add))(row);
}

LexiconBuilder::LexiconBuilder(Lexicon const& base) {
  auto const sections = lexicon_block::sections_of(base.block());
  auto const text = [&](std::uint32_t begin, std::uint16_t length) {
    return std::string(sections.text(begin, length));
  };
  for (auto const& v : sections.verbs) {
    verbs_.push_back({.lemma = text(v.lemma, v.lemma_length),
                      .past = text(v.past, v.past_length),
                      .category = text(v.category, v.category_length),
                      .stance = text(v.stance, v.stance_length),
                      .kind = v.kind,
                      .tier = v.tier,
                      .object = v.object,
                      .complements = v.complements,
                      .after_object = v.after_object,
                      .told_by = v.told_by,
                      .count = v.count,
                      .reports = v.reports});
    verb_index_[verbs_.back().lemma] = static_cast<int>(verbs_.size() - 1);
  }
  auto const index = [](std::uint16_t verb) { return verb == 0xffff ? -1 : int{verb}; };
  for (WordEntry const& w : sections.words)
    words_[text(w.surface, w.length)] = {.roles = w.roles(),
                                         .features = FeatureSet::of_bits(w.features),
                                         .verb = index(w.verb),
                                         .nominal_verb = index(w.nominal_verb)};
  // A light verb is listed by its past tense; build() makes light verbs of its other forms again.
  std::set<std::string_view> listed;
  for (auto const& v : sections.verbs)
    if (v.light != 0) listed.insert(sections.text(v.past, v.past_length));
  for (auto& [surface, entry] : words_)
    if (entry.verb >= 0 && sections.verbs[static_cast<std::size_t>(entry.verb)].light != 0 &&
        !listed.contains(surface))
      entry.roles.remove(Role::light_verb);
  for (PhraseEntry const& p : sections.phrases) phrases_[text(p.folded, p.length)] = p.roles();
  weights_.assign(sections.weights.begin(), sections.weights.end());
}

void LexiconBuilder::add(std::string_view file, std::string_view contents) {
  constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
  Table const& table = Table::of_file(file);
  std::string_view const first_column = table.columns.substr(0, table.columns.find(' '));
  if (contents.starts_with(byte_order_mark)) contents.remove_prefix(byte_order_mark.size());
  std::size_t line_number = 0;
  bool first = true;
  while (!contents.empty()) {
    auto const end = contents.find('\n');
    std::string_view line = contents.substr(0, end);
    contents.remove_prefix(end == std::string_view::npos ? contents.size() : end + 1);
    ++line_number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (std::exchange(first, false) && line.substr(0, line.find('\t')) == first_column) continue;
    try {
      table.read(*this, line);
    } catch (std::invalid_argument const& problem) {
      throw LexiconError(file, line_number, problem.what());
    }
  }
}

LexiconBuilder::Word& LexiconBuilder::word(std::string_view surface) {
  return words_[spelling(surface)];
}

LexiconBuilder::Word& LexiconBuilder::known_word(std::string_view surface) {
  auto const known = words_.find(spelling(surface));
  if (known == words_.end()) throw nothing_to_take_back(surface);
  return known->second;
}

int LexiconBuilder::verb_of(std::string_view lemma) const {
  auto const verb = verb_index_.find(lemma);
  if (verb == verb_index_.end())
    throw std::invalid_argument("no row in verbs.tsv for lemma \"" + std::string(lemma) + "\"");
  return verb->second;
}

// The table of closed classes names a light verb by its past tense; every form of it is one.
bool LexiconBuilder::is_light(int verb) const {
  auto const past = words_.find(verbs_[static_cast<std::size_t>(verb)].past);
  return past != words_.end() && past->second.roles.has(Role::light_verb);
}

void LexiconBuilder::add_verb(Row const& row) {
  if (row[0].empty()) throw std::invalid_argument("no lemma");
  VerbRow verb{.lemma = std::string(row[0]),
               .past = spelling(row[1]),
               .category = std::string(row[2]),
               .stance = std::string(row[3])};
  auto const category = std::find(categories.begin(), categories.end(), row[2]);
  if (category == categories.end()) throw unknown("class", row[2]);
  verb.kind = static_cast<std::uint8_t>(category - categories.begin());
  verb.tier = tier_named(row[4]);
  verb.object = static_cast<std::uint8_t>(object_named(row[5]));
  for (std::string_view frame : split(row[6], ';')) {
    auto const plus = frame.find('+');
    // In NP+X the noun phrase is an addressee or a target, not content by itself.
    std::string_view const first = frame.substr(0, plus);
    if (plus != std::string_view::npos && names_addressee(first, row[2])) {
      verb.told_by |= frame_bits(first);
      continue;
    }
    if (plus == std::string_view::npos || first != "NP") verb.complements |= frame_bits(first);
    if (plus != std::string_view::npos) verb.after_object |= frame_bits(frame.substr(plus + 1));
  }
  verb.count = number(row[7]);
  if (!row[9].empty()) verb.reports = number(row[9]);
  if (verb.reports > 100 && verb.reports != Verb::rare)
    throw std::invalid_argument("of a hundred forms more than a hundred cannot report");
  auto const [it, fresh] = verb_index_.try_emplace(verb.lemma, static_cast<int>(verbs_.size()));
  if (fresh)
    verbs_.push_back(std::move(verb));
  else
    verbs_[static_cast<std::size_t>(it->second)] = std::move(verb);
}

void LexiconBuilder::add_form(Row const& row) {
  int const verb = verb_of(row[1]);
  auto const form = parse_form(row[2]);
  Word& entry = word(row[0]);
  auto const& candidate = verbs_[static_cast<std::size_t>(verb)];
  // A spelling that two verbs share goes to the more frequent one, tier before count.
  auto const better = [&](VerbRow const& current) {
    return candidate.tier != current.tier ? candidate.tier < current.tier
                                          : candidate.count > current.count;
  };
  int& owner = form.roles.has(Role::finite_cue) ? entry.verb : entry.nominal_verb;
  // Forms that news seldom writes yield to another verb's common form: nashara to "we (may) point
  // out".
  bool const finite = form.roles.has(Role::finite_cue);
  bool const rare = finite && (form.features.has(jussive) || form.features.has(first_person) ||
                               form.features.has(dual));
  bool const rarer = finite && owner >= 0 && rare && !entry.rare;
  bool const commoner = finite && owner >= 0 && !rare && entry.rare;
  if (owner < 0 || commoner || (!rarer && better(verbs_[static_cast<std::size_t>(owner)]))) {
    owner = verb;
    if (finite) entry.rare = rare;
  }
  entry.roles.add(form.roles);
  entry.features.add(form.features);
}

void LexiconBuilder::add_closed(Row const& row) {
  Role const role = known_role(row[0]);
  FeatureSet const gender = named(gender_names, row[2], "gender");
  FeatureSet const how_many = named(number_names, row[3], "number");
  auto const normal = normalize(row[1]);
  if (auto const space = normal.text.find(' '); space != std::string::npos) {
    if (normal.text.size() > maximum_phrase_bytes)
      throw std::invalid_argument("longer than any expression");
    phrases_[normal.folded].add(role);
    words_[normal.text.substr(0, space)];
    return;
  }
  Word& entry = word(row[1]);
  entry.roles.add(role);
  entry.features.add(gender);
  entry.features.add(how_many);
}

void LexiconBuilder::add_word(Row const& row) {
  Word& entry = word(row[0]);
  bool first = true;
  bool nominal = false;
  for (std::string_view code : split(row[1], ',')) {
    CodeName const& known = code_named(code);
    bool const verbal = known.roles.has(Role::finite_verb);
    if (!first && verbal && nominal) continue;  // mostly a noun: the rare verb would only mislead
    if (first) nominal = !verbal;
    first = false;
    entry.roles.add(known.roles);
    entry.features.add(known.features);
  }
}

void LexiconBuilder::take_back_verb(Row const& row) {
  int const verb = verb_of(row[0]);
  for (auto& [surface, entry] : words_) {
    if (entry.verb == verb) forget_finite(entry);
    if (entry.nominal_verb == verb) forget_nominal(entry);
  }
}

void LexiconBuilder::take_back_form(Row const& row) {
  Word& entry = known_word(row[0]);
  if (entry.verb < 0 && entry.nominal_verb < 0) throw nothing_to_take_back(row[0]);
  forget_finite(entry);
  forget_nominal(entry);
}

void LexiconBuilder::take_back_closed(Row const& row) {
  Role const role = known_role(row[0]);
  auto const normal = normalize(row[1]);
  auto const phrase = phrases_.find(normal.folded);
  bool const expression = normal.text.find(' ') != std::string::npos;
  if (expression && phrase == phrases_.end()) throw nothing_to_take_back(row[1]);
  RoleSet& roles = expression ? phrase->second : known_word(row[1]).roles;
  if (!roles.has(role)) throw nothing_to_take_back(row[1]);
  roles.remove(role);
  if (expression && roles.empty()) phrases_.erase(phrase);
}

void LexiconBuilder::take_back_word(Row const& row) {
  Word& entry = known_word(row[0]);
  auto const forget = [&](CodeName const& known) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(Role::count_); ++i)
      if (Role const role = static_cast<Role>(i); known.roles.has(role)) entry.roles.remove(role);
  };
  if (row[1].empty()) std::for_each(codes.begin(), codes.end(), forget);
  if (!row[1].empty())
    for (std::string_view code : split(row[1], ',')) forget(code_named(code));
  if (entry.roles.empty()) entry.features = {};
}

void LexiconBuilder::add_evidence(Row const& row) {
  std::uint32_t const item = evidence_named(row[0]);
  float weight = 0;
  char const* const end = row[1].data() + row[1].size();
  auto const [rest, error] = std::from_chars(row[1].data(), end, weight);
  if (error != std::errc{} || rest != end)
    throw std::invalid_argument("the weight \"" + std::string(row[1]) + "\" is no number");
  weights_.resize(evidence_count());
  weights_[item] = weight;
}

void LexiconBuilder::take_back_evidence(Row const& row) {
  std::uint32_t const item = evidence_named(row[0]);
  if (item >= weights_.size() || weights_[item] == 0) throw nothing_to_take_back(row[0]);
  weights_[item] = 0;
}

// What was a form of a reporting verb is still a verb, an adjective or a noun.
void LexiconBuilder::forget_finite(Word& entry) {
  if (entry.verb < 0) return;
  entry.roles.remove(Role::finite_cue);
  entry.verb = -1;
}

void LexiconBuilder::forget_nominal(Word& entry) {
  if (entry.nominal_verb < 0) return;
  if (entry.roles.has(Role::participle_cue)) entry.roles.add(Role::adjective);
  if (entry.roles.has(Role::masdar_cue)) entry.roles.add(RoleSet{Role::masdar, Role::noun});
  entry.roles.remove(Role::participle_cue);
  entry.roles.remove(Role::masdar_cue);
  entry.nominal_verb = -1;
}

// The parts of a block while it is made.
struct LexiconBuilder::Draft {
  explicit Draft(LexiconBuilder const& from) : builder(from) {
    add_verbs();
    add_words();
    fill_slots();
  }
  void add_verbs();
  void add_words();
  void add_phrases(std::string_view first_word, WordEntry& entry);
  void fill_slots();
  std::vector<std::uint64_t> block() const;

  std::string_view folded(WordEntry const& entry) const {
    return std::string_view(pool.bytes()).substr(entry.folded, entry.length);
  }

  LexiconBuilder const& builder;
  StringPool pool;
  std::vector<VerbRecord> verbs;
  std::vector<WordEntry> words;
  std::vector<PhraseEntry> phrases;
  std::vector<std::uint32_t> slots;
};

void LexiconBuilder::Draft::add_verbs() {
  auto const length = [](std::string const& text) {
    return static_cast<std::uint16_t>(text.size());
  };
  for (std::size_t i = 0; i < builder.verbs_.size(); ++i) {
    VerbRow const& v = builder.verbs_[i];
    auto const light = static_cast<std::uint8_t>(builder.is_light(static_cast<int>(i)));
    verbs.push_back({pool.add(v.lemma), pool.add(v.past), pool.add(v.category), pool.add(v.stance),
                     length(v.lemma), length(v.past), length(v.category), length(v.stance), v.kind,
                     v.tier, v.object, light, v.complements, v.after_object, v.told_by, v.count,
                     v.reports});
  }
}

// In the order of their folded spellings, so that those that fold alike follow each other.
void LexiconBuilder::Draft::add_words() {
  struct Spelled {
    std::string folded;
    std::string_view surface;
    Word const* word;
  };
  std::vector<Spelled> rows;
  for (auto const& [surface, entry] : builder.words_)
    rows.push_back({normalize(surface).folded, surface, &entry});
  std::sort(rows.begin(), rows.end(), [](auto& a, auto& b) {
    return std::tie(a.folded, a.surface) < std::tie(b.folded, b.surface);
  });
  auto const index = [](int verb) { return static_cast<std::uint16_t>(verb < 0 ? 0xffff : verb); };
  std::string_view previous;
  for (auto const& [spelling, surface, word] : rows) {
    RoleSet roles = word->roles;
    if (word->verb >= 0 && builder.is_light(word->verb)) roles.add(Role::light_verb);
    WordEntry entry{.surface = pool.add(surface),
                    .folded = pool.add(spelling),
                    .length = static_cast<std::uint16_t>(surface.size()),
                    .verb = index(word->verb),
                    .nominal_verb = index(word->nominal_verb),
                    .features = word->features.bits(),
                    .roles_low = roles.low(),
                    .roles_high = roles.high()};
    if (spelling != previous) add_phrases(spelling, entry);
    previous = spelling;
    words.push_back(entry);
  }
}

void LexiconBuilder::Draft::add_phrases(std::string_view first_word, WordEntry& entry) {
  entry.first_phrase = static_cast<std::uint32_t>(phrases.size());
  std::string const prefix = std::string(first_word) + ' ';
  auto const& all = builder.phrases_;
  for (auto it = all.lower_bound(prefix); it != all.end() && it->first.starts_with(prefix); ++it) {
    auto const& [text, roles] = *it;
    auto const spaces = std::count(text.begin(), text.end(), ' ');
    phrases.push_back({pool.add(text), static_cast<std::uint16_t>(text.size()),
                       static_cast<std::uint16_t>(1 + spaces), roles.low(), roles.high()});
  }
  entry.phrase_count = static_cast<std::uint16_t>(phrases.size() - entry.first_phrase);
  std::stable_sort(phrases.begin() + entry.first_phrase, phrases.end(),
                   [](auto& a, auto& b) { return a.words > b.words; });
}

void LexiconBuilder::Draft::fill_slots() {
  if (words.size() >= lexicon_block::index_mask)
    throw LexiconError("words.tsv", 0, "more words than a lexicon can hold");
  slots.resize(64, 0);
  while (slots.size() < words.size() * 2) slots.resize(slots.size() * 2, 0);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && folded(words[i]) == folded(words[i - 1])) continue;
    std::uint32_t const hash = lexicon_block::hash(folded(words[i]));
    std::size_t slot = hash & (slots.size() - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = lexicon_block::tag_of(hash) | static_cast<std::uint32_t>(i + 1);
  }
}

std::vector<std::uint64_t> LexiconBuilder::Draft::block() const {
  Writer writer;
  Header header{};
  auto const append = [&](auto const& values, std::uint32_t& at, std::uint32_t& count) {
    at = writer.append(std::span(values));
    count = static_cast<std::uint32_t>(values.size());
  };
  writer.append(std::span<Header const>(&header, 1));
  header.magic = lexicon_block::magic;
  append(verbs, header.verbs, header.verb_count);
  append(words, header.words, header.word_count);
  append(phrases, header.phrases, header.phrase_count);
  append(slots, header.slots, header.slot_count);
  append(builder.weights_, header.weights, header.weight_count);
  append(pool.bytes(), header.strings, header.string_bytes);
  std::memcpy(writer.block().data(), &header, sizeof header);
  return std::move(writer.block());
}

std::vector<std::uint64_t> LexiconBuilder::build() const { return Draft(*this).block(); }

}  // namespace isnad
