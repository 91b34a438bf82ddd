// Lines with a colon: headlines (X: ... / X to Y: ... / X defending the plan: ...) and the answers
// of an interview (A: ...).
#include "grammars/markers.h"
#include "grammars/patterns.h"

namespace isnad {
namespace grammar {
namespace {

// "Russia: we seek a balanced market": the state speaks, the place does not.
inline bool speaks_in_person(Frame const& f, Cursor colon, Cursor last) {
  if (f.source.size() != 1 || last - colon < 2 || !colon->roles.has(Role::colon)) return false;
  Token const& next = colon[1];
  return next.roles.has(Role::first_person) ||
         (next.roles.has(Role::finite_verb) && next.form.starts_with("\u0646") &&
          !is_nominal(next));
}

// Rule H2: a person, an office, an institution or an anonymous source. A place, an event or a label
// before the colon is a topic.
inline constexpr auto speaks = where([](Frame const& f, Cursor first, Cursor last) {
  Token const& head = f.source.front();
  if (head.form.size() <= 2) return false;  // Q: and A: of an interview
  // "a UN report:" says something, "report:" is a label
  if (head.roles.has(Role::document)) return f.source.size() > 1 && !is_definite(head);
  if (head.roles.intersects({Role::topic_label, Role::event, Role::evidence, Role::venue}))
    return false;
  bool const person = head.roles.intersects(
      {Role::title, Role::honorific, Role::spokesperson, Role::organization, Role::anonymous,
       Role::human, Role::given_name, Role::surname, Role::group, Role::media});
  bool const office = head.roles.intersects(
      {Role::title, Role::spokesperson, Role::organization, Role::anonymous, Role::human});
  for (Token const& t :
       f.source)  // "Haftar in Cairo:" is a topic, "the minister of X in Y:" a speaker
    if (!office && (t.roles.has(Role::fi) || t.proclitic == Proclitic::bi)) return false;
  if (person || head.phrase_roles.intersects({Role::organization, Role::media, Role::title}))
    return true;
  if (head.roles.intersects(place_roles)) return speaks_in_person(f, first, last);
  return is_name(head) || (is_definite(head) && is_unknown(head)) ||
         (head.roles.has(Role::nisba) && head.features.has(Feature::plural));
});

inline constexpr auto to_whom = tok_if([](Token const& t) {
                                  return t.proclitic == Proclitic::li;
                                }) >>
                                    *tok_if([](Token const& t) { return is_word(t); }) |
                                tok(Role::quotation);

// "defending the plan", "about", "in reply to": what occasioned the statement.
inline constexpr auto occasion =
    (tok(Role::participle_cue, Role::an, Role::hawl, Role::response, Role::min) |
     (tok_if([](Token const& t) {
        return t.roles.has(Role::preposition) && !t.roles.has(Role::fi);
      }) >>
      &tok(Role::venue, Role::event))) >>
        x3::repeat(0, 8)[tok_if([](Token const& t) {
          return is_word(t) && !t.roles.has(Role::finite_verb);
        })] |
    tok_if([](Token const& t) {
      return t.features.has(Feature::accusative) && t.roles.has(Role::participle_cue);
    }) >>
        x3::repeat(0, 8)[tok_if([](Token const& t) { return is_word(t); })];

// "Al-Shura": an institution in quotation marks; a foreign name that seems to carry a preposition.
inline constexpr auto label =
    source[tok_if([](Token const& t) {
      return t.roles.has(Role::quotation) && t.length <= 6 &&
             ((&t)[1].roles.intersects({Role::organization, Role::media}) || is_unknown((&t)[1]));
    })] >>
    &tok(Role::colon);
inline constexpr auto odd_name = source[tok_if([](Token const& t) {
                                   return is_word(t) && t.proclitic != Proclitic::none &&
                                          !t.features.has(Feature::known) && !is_definite(t) &&
                                          t.core < t.form.size();
                                 })] >>
                                 &tok(Role::colon);

inline constexpr auto line =
    (label | odd_name | (source[speaker_phrase] >> speaks)) >>
    -(to_whom | occasion | tok(Role::quotation)) >> marker[tok(Role::colon)] >> content[rest];

inline constexpr auto answer = tok(Role::answer_turn) >> marker[tok(Role::colon)] >> content[rest];

template <auto& Line>
std::optional<Frame> match_line(std::string_view rule, Sentence sentence, PatternLog* log) {
  Frame frame{.rule = rule, .sentence = sentence.data()};
  bool const matched = run<Line>(sentence.data(), sentence.data() + sentence.size(), frame);
  if (log != nullptr)
    log->push_back({frame, sentence.data(), matched ? Outcome::matched : Outcome::no_match});
  if (!matched) return std::nullopt;
  return frame;
}

}  // namespace
}  // namespace grammar

std::optional<Frame> match_answer(Sentence sentence, PatternLog* log) {
  if (sentence.empty() || !sentence.front().roles.has(Role::answer_turn)) return std::nullopt;
  return grammar::match_line<grammar::answer>("answer", sentence, log);
}

std::optional<Frame> match_headline(Sentence sentence, PatternLog* log) {
  return grammar::match_line<grammar::line>("headline-colon", sentence, log);
}

std::span<Token const> match_speaker(Sentence sentence, std::size_t at) {
  using namespace grammar;
  static constexpr auto& phrase_grammar = speaker_phrase;
  Frame frame{.rule = {}, .sentence = sentence.data()};
  Cursor first = sentence.data() + at;
  Cursor const start = first;
  if (!phrase_grammar.parse(first, sentence.data() + sentence.size(), x3::unused, frame,
                            x3::unused))
    return {};
  return {start, first};
}

}  // namespace isnad
