// Circumstantial participles: ..., affirming that ... / considering it a pillar
#include <array>

#include "grammars/bare_object.h"
#include "grammars/pattern_table.h"

namespace isnad::grammar {
namespace {

inline constexpr auto saying_so = cue[tok(Role::participle_cue)];

inline constexpr auto takes_bare_object = where([](Frame const& f, Cursor, Cursor) {
  return (f.verb->takes(Complement::object) || f.verb->takes(Complement::predicate)) &&
         !f.cue_at->features.has(Feature::suffixed);
});

// "calling on their institutions to": the pronoun is the speaker's, so the noun is not.
inline constexpr auto own_people =
    tok_if([](Token const& t) {
      return is_plain(t) && is_noun(t) && t.features.has(Feature::suffixed);
    }) >>
    *adjective_token;
inline constexpr auto addressee = field<&Frame::addressee>[speaker_phrase | own_people];

// Participles are tight: the marker is next in 85 % of the cases, one word off in 91 %.
inline constexpr auto participle_marker = saying_so >> before_speaker >> gap >>
                                          -tok(Role::comma) >> opened_content;
inline constexpr auto participle_addressee =
    saying_so >> takes_addressee >> addressee >> gap >> opened_content;
inline constexpr auto participle_target =
    saying_so >> takes_target >> content[&object_head >> rest];
inline constexpr auto participle_object =
    saying_so >> takes_bare_object >> short_insertion >> content[&object_head >> rest];

bool circumstantial(Token const& t) {
  return t.roles.has(Role::participle_cue) && t.features.has(Feature::accusative) &&
         !is_definite(t) && t.proclitic == Proclitic::none;
}

constexpr std::array patterns = std::to_array<Pattern>({
    {"participle-target-content", "cue target content", Start::at_cue, Form::participle,
     circumstantial, run<participle_target>},
    {"participle-addressee-content", "cue addressee marker content", Start::at_cue,
     Form::participle, circumstantial, run<participle_addressee>},
    {"participle-content", "cue marker content", Start::at_cue, Form::participle, circumstantial,
     run<participle_marker>},
    {"participle-object", "cue object", Start::at_cue, Form::participle, circumstantial,
     run<participle_object>},
});

}  // namespace

std::span<Pattern const> participle_patterns() { return patterns; }

}  // namespace isnad::grammar
