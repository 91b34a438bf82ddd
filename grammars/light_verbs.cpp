// A verb whose object is the speech noun: renewed his call for ... / directed criticism at ...
#include <array>

#include "grammars/agreement.h"
#include "grammars/markers.h"
#include "grammars/pattern_table.h"

namespace isnad::grammar {
namespace {

inline constexpr auto light = cue[tok(Role::finite_cue)];
inline constexpr auto speaker = source[speaker_phrase] >> source_agrees;

inline constexpr auto speech_noun =
    field<&Frame::nominal>[tok_if([](Token const& t) {
                             return t.roles.has(Role::speech_nominal) &&
                                    t.conjunction == Conjunction::none;
                           }) >>
                           *adjective_token];

inline constexpr auto any_preposition = tok_if([](Token const& t) {
  return t.roles.has(Role::preposition) && t.conjunction == Conjunction::none &&
         !t.roles.has(Role::time);
});

inline constexpr auto about =
    (marker[colon_marker] >> content[rest]) | (marker[clause_marker] >> content[rest]) |
    (&tok(Role::complementizer_pronoun) >> content[rest]) |
    (marker[any_preposition] >> content[rest]) | (&tok_if([](Token const& t) {
      return t.proclitic == Proclitic::bi ||
             (t.proclitic == Proclitic::li && t.roles.has(Role::masdar));
    }) >> content[rest]);

inline constexpr auto speaker_light = light >> before_speaker >> speaker >> gap >>
                                      -tok(Role::comma) >> speech_noun >>
                                      -(&tok(Role::comma, Role::dash) >> gap) >>
                                      -tok(Role::comma) >> about;
inline constexpr auto dropped_light = light >> before_speaker >> speech_noun >>
                                      -(&tok(Role::comma, Role::dash) >> gap) >> about;

bool is_light(Token const& t) {
  return t.roles.has(Role::finite_cue) && t.roles.has(Role::light_verb);
}

constexpr std::array patterns = std::to_array<Pattern>({
    {"light-verb-speaker", "cue speaker noun marker content", Start::at_cue, Form::finite, is_light,
     run<speaker_light>},
    {"light-verb", "cue noun marker content", Start::at_cue, Form::finite, is_light,
     run<dropped_light>},
});

}  // namespace

std::span<Pattern const> light_verb_patterns() { return patterns; }

}  // namespace isnad::grammar
