// Nominal source phrases: according to X, as Y reported, quoting Z, in his words.
#include "grammars/agreement.h"
#include "grammars/markers.h"
#include "grammars/patterns.h"

namespace isnad {
namespace grammar {
namespace {

inline constexpr auto phrase_words = phrase(Role::source_phrase) | tok(Role::source_phrase);

// "according to what the ministry announced": the cue runs up to and including the verb.
inline constexpr auto reporting_verb = -tok_if([](Token const& t) {
  return t.roles.has(Role::free_relative) && t.proclitic == Proclitic::none;
}) >> -tok_if([](Token const& t) {
  return t.proclitic == Proclitic::li && t.roles.has(Role::free_relative);
}) >> *tok(Role::kana, Role::qad) >> tok(Role::finite_cue) >>
                                       -tok_if([](Token const& t) {
                                         return t.roles.has(Role::function) &&
                                                t.features.bits() != 0;
                                       });

inline constexpr auto li_source =
    tok_if([](Token const& t) {
      return t.proclitic == Proclitic::li && t.conjunction == Conjunction::none &&
             !t.roles.has(Role::source_block) && !is_time(t) &&
             (t.roles.intersects(speaker_heads) || is_unknown(t) || is_definite(t)) &&
             !t.roles.has(Role::free_relative);
    }) >>
    *construct_noun >> -closure >> *adjective_token >> *modifier >> *apposition >> *joined;

inline constexpr auto not_blocked = !tok_if([](Token const& t) {
  return t.roles.has(Role::source_block) ||
         ((is_nominal(t) || is_adjective(t)) && !t.roles.intersects(speaker_heads) &&
          !t.phrase_roles.intersects(speaker_heads) && !t.features.has(Feature::plural) &&
          !t.roles.intersects({Role::speech_nominal, Role::nisba, Role::place})) ||
         is_time(t);
});

// What the phrase grammar could not read up to the comma or stop that closes it, as long as it is
// all nouns: "the paper Gulf News of Bahrain".
inline constexpr auto closes = tok_if([](Token const& t) {
  return !is_word(t) && !t.roles.intersects({Role::quotation, Role::number, Role::latin});
});
inline constexpr auto unread_tail = -(x3::repeat(1, 6)[!closes >> tok_if([](Token const& t) {
                                        if (t.roles.has(Role::quotation)) return t.length <= 5;
                                        return is_word(t) && !is_verb(t) && !is_function(t) &&
                                               !is_time(t) && !is_complementizer(t) &&
                                               t.conjunction == Conjunction::none &&
                                               !t.roles.has(Role::participle_cue);
                                      })] >>
                                      &(x3::eoi | closes));

inline constexpr auto with_verb =
    cue[phrase_words >> reporting_verb] >> before_speaker >> source[speaker_phrase >> unread_tail];
inline constexpr auto with_verb_alone = cue[phrase_words >> reporting_verb];
// wafqan li-X, but hasaba X: li- follows the words in the accusative.
inline constexpr auto takes_li = where([](Frame const& f, Cursor first, Cursor) {
  return first != f.sentence && first[-1].folded.ends_with("\u0627");
});
inline constexpr auto with_source =
    cue[phrase_words] >> not_blocked >>
    source[(speaker_phrase | (takes_li >> li_source)) >> unread_tail];
// "according to a statement of an official": what was said, and whose words it is.
inline constexpr auto statement = tok_if([](Token const& t) {
  return is_word(t) && t.roles.intersects({Role::venue, Role::speech_nominal}) && !has_prefix(t) &&
         !t.roles.intersects({Role::source_block, Role::event});
});
inline constexpr auto with_statement =
    cue[phrase_words] >> source[statement >> *adjective_token >> li_source >> unread_tail];
inline constexpr auto with_pronoun = cue[phrase(Role::source_phrase)] >>
                                     where([](Frame const& f, Cursor first, Cursor) {
                                       return first != f.sentence && first[-1].form.size() > 4 &&
                                              (first[-1].form.ends_with("\u0647") ||
                                               first[-1].form.ends_with("\u0647\u0627") ||
                                               first[-1].form.ends_with("\u0647\u0645"));
                                     });

struct Row {
  std::string_view name;
  bool (*parse)(Cursor first, Cursor last, Frame& frame);
};

constexpr Row rows[] = {
    {"according-to-what-said", run<with_verb>},
    {"according-to-what-was-said", run<with_verb_alone>},
    {"according-to-pronoun", run<with_pronoun>},
    {"according-to", run<with_source>},
    {"according-to", run<with_statement>},
};

// Only connectives, adverbs and punctuation before it: the phrase opens its sentence.
bool opens_sentence(Sentence sentence, std::size_t at) {
  for (std::size_t i = 0; i < at; ++i) {
    Token const& t = sentence[i];
    bool const light =
        t.roles.intersects({Role::subordinator, Role::clause_break, Role::continuer, Role::comma,
                            Role::shift, Role::bullet, Role::dash, Role::manner, Role::hence}) ||
        (t.phrase_length != 0 && t.phrase_roles.has(Role::shift));
    if (!light &&
        !(i > 0 && sentence[0].phrase_roles.has(Role::shift) && i < sentence[0].phrase_length))
      return false;
  }
  return true;
}

// "According to a study, which was made in Oxford, (fa-inna) millions ...": behind an insertion the
// complementizer opens the clause. Null where none does.
Cursor behind_insertion(Cursor first, Cursor last) {
  constexpr std::ptrdiff_t reach = 30;  // tokens
  if (first == last ||
      !first->roles.intersects({Role::comma, Role::paren_open, Role::relative, Role::dash}))
    return nullptr;
  for (Cursor t = first; t != last && t - first < reach; ++t) {
    if (t->roles.intersects(hard_stops)) return nullptr;
    if (t->conjunction == Conjunction::fa && t->roles.has(Role::complementizer)) return t;
  }
  return nullptr;
}

}  // namespace
}  // namespace grammar

std::optional<Frame> match_source_phrase(Sentence sentence, std::size_t at, PatternLog* log) {
  using namespace grammar;
  Cursor const first = sentence.data() + at;
  Cursor const last = sentence.data() + sentence.size();
  for (Row const& row : rows) {
    Frame frame{.rule = row.name, .cue_at = first, .sentence = sentence.data()};
    bool const matched = row.parse(first, last, frame);
    if (log != nullptr)
      log->push_back({frame, first, matched ? Outcome::matched : Outcome::no_match});
    if (!matched) continue;
    Cursor end = frame.source.empty() ? frame.cue.data() + frame.cue.size()
                                      : frame.source.data() + frame.source.size();
    // "said that, according to Y, the bridge ...": it opens the clause that is said
    bool const initial =
        opens_sentence(sentence, at) || (at > 0 && is_complementizer(sentence[at - 1]));
    frame.place = initial ? ContentPlace::after : ContentPlace::before;
    if (initial) {
      if (Cursor const clause = behind_insertion(end, last); clause != nullptr) end = clause;
      while (end != last &&
             (end->roles.intersects({Role::comma, Role::dash}) ||
              (end->conjunction == Conjunction::fa && end->roles.has(Role::complementizer))))
        ++end;
      if (end == last) return std::nullopt;
      frame.content = {end, last};
    }
    return frame;
  }
  return std::nullopt;
}

}  // namespace isnad
