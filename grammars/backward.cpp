// Content before the cue: "quotation", said X / ..., which X confirmed / ..., as X said / ..., said
// X.
#include <array>

#include "grammars/agreement.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"

namespace isnad::grammar {
namespace {

inline constexpr auto said = cue[tok(Role::finite_cue)];
inline constexpr auto speaker = source[speaker_phrase] >> source_agrees;

inline constexpr auto clause_end = where([](Frame const&, Cursor first, Cursor last) {
  return first == last || first->roles.intersects(hard_stops) ||
         first->roles.intersects({Role::comma, Role::paren_close, Role::dash, Role::quotation,
                                  Role::preposition, Role::relative, Role::subordinator, Role::time,
                                  Role::continuer}) ||
         first->proclitic != Proclitic::none || first->conjunction != Conjunction::none ||
         is_time(*first) || is_function(*first) || is_verb(*first) ||
         first->roles.has(Role::participle_cue);
});

inline bool before_is(Frame const& f, Cursor cue, RoleSet roles) { return follows(f, cue, roles); }

// The mark before the cue closes a quotation; a comma, "thus" or "with these words" may stand
// between.
inline Cursor quotation_before(Frame const& f, Cursor at) {
  Cursor t = at;
  int steps = 0;
  while (t != f.sentence && steps++ < 4) {
    --t;
    if (t->roles.intersects({Role::quote_close, Role::quote_open}) &&
        !t->roles.has(Role::quotation)) {
      for (Cursor open = t; open != f.sentence;) {
        --open;
        if (open->roles.has(Role::quotation) && open + open->length == t + 1) return open;
      }
      return nullptr;
    }
    if (!t->roles.intersects({Role::comma, Role::function, Role::demonstrative, Role::period}) &&
        t->proclitic != Proclitic::bi)
      return nullptr;
  }
  return nullptr;
}

inline constexpr auto after_quotation = where([](Frame const& f, Cursor first, Cursor) {
  if (first->conjunction != Conjunction::none) return false;
  Cursor const quotation = quotation_before(f, first);
  return quotation != nullptr && is_speech_quotation(*quotation);
});

inline constexpr auto backward = content_is<ContentPlace::before>;

inline constexpr auto quote_first = after_quotation >> said >> -tok(Role::saying) >> speaker >>
                                    -tok_if([](Token const& t) {
                                      return t.features.has(Feature::suffixed) &&
                                             t.roles.has(Role::human);
                                    }) >>
                                    clause_end >> backward;

// wa-huwa ma akkadahu X, al-amr alladhi nafahu X
inline constexpr auto after_which = where([](Frame const& f, Cursor first, Cursor) {
  if (first - f.sentence < 2 || !first->features.has(Feature::suffixed)) return false;
  Cursor const pronoun = first - 2;
  if (first[-1].roles.has(Role::free_relative))
    return pronoun->roles.intersects(
        {Role::pronoun, Role::comma, Role::subordinator, Role::demonstrative});
  return first[-1].roles.has(Role::relative) && pronoun->roles.has(Role::noun) &&
         is_definite(*pronoun) && pronoun != f.sentence && pronoun[-1].roles.has(Role::comma);
});
inline constexpr auto which_speaker =
    after_which >> said >> before_speaker >> speaker >> clause_end >> backward;
inline constexpr auto which_dropped = after_which >> said >> clause_end >> backward;

// ..., as X said  /  X said, between commas at the end of what is said
inline constexpr auto after_as = where([](Frame const& f, Cursor first, Cursor) {
  return before_is(f, first, {Role::continuer}) && first - f.sentence >= 2 &&
         first[-2].roles.intersects({Role::comma, Role::dash, Role::paren_open});
});
inline constexpr auto as_speaker = after_as >> said >> speaker >> clause_end >> backward;

// ..., as he said.: nothing but the end of the clause behind it
inline constexpr auto nothing_follows = where([](Frame const&, Cursor first, Cursor last) {
  return first == last || first->roles.intersects(hard_stops) ||
         first->roles.intersects({Role::comma, Role::paren_close, Role::dash});
});
inline constexpr auto as_dropped = after_as >> said >> nothing_follows >> backward;

bool finite(Token const& t) { return t.roles.has(Role::finite_cue); }
bool plain_finite(Token const& t) { return finite(t) && t.verb->tier == 1; }
bool quoting(Token const& t) {
  return finite(t) && t.verb->tier < 3 &&
         (t.verb->takes(Complement::quote) || t.verb->takes(Complement::clause) ||
          t.verb->takes_after_object(Complement::clause));
}

// Tried last: "as X announced" also begins statements of its own.
constexpr std::array parentheticals = std::to_array<Pattern>({
    {"as-verb-speaker", "content as cue speaker", Start::at_cue, Form::finite, plain_finite,
     run<as_speaker>},
    {"as-verb", "content as cue", Start::at_cue, Form::finite, plain_finite, run<as_dropped>},
});

constexpr std::array patterns = std::to_array<Pattern>({
    {"quote-verb-speaker", "quotation cue speaker", Start::at_cue, Form::finite, quoting,
     run<quote_first>},
    {"which-verb-speaker", "content which cue+pronoun speaker", Start::at_cue, Form::finite, finite,
     run<which_speaker>},
    {"which-verb", "content which cue+pronoun", Start::at_cue, Form::finite, finite,
     run<which_dropped>},

});

}  // namespace

std::span<Pattern const> backward_patterns() { return patterns; }

std::span<Pattern const> parenthetical_patterns() { return parentheticals; }

}  // namespace isnad::grammar
