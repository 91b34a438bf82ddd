#pragma once

#include <boost/spirit/home/x3.hpp>

#include "grammars/frame.h"
#include "grammars/token.h"

// Internal: Spirit X3 over tokens instead of characters. Included by grammar .cpp files only.
//
// A grammar is a constexpr X3 expression. Its rule context is the Frame that it fills, handed to
// every parser by run(); attributes are not used. A parser that fails consumes nothing.
namespace isnad::grammar {

namespace x3 = boost::spirit::x3;
using Cursor = Token const*;

inline Cursor after(Cursor token, Cursor last) {
  return last - token > token->length ? token + token->length : last;
}

// One token (a paired quotation counts as one) for which the predicate holds.
template <typename Predicate>
struct TokenIf : x3::parser<TokenIf<Predicate>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  constexpr explicit TokenIf(Predicate p) : predicate(p) {}

  template <typename Context, typename RuleContext, typename Attribute>
  bool parse(Cursor& first, Cursor const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last || !predicate(*first)) return false;
    first = after(first, last);
    return true;
  }

  Predicate predicate;
};

template <typename Predicate>
constexpr TokenIf<Predicate> tok_if(Predicate predicate) {
  return TokenIf<Predicate>(predicate);
}

// One token that has any of the roles.
template <typename... Roles>
constexpr auto tok(Roles... roles) {
  return tok_if(
      [wanted = RoleSet{roles...}](Token const& t) { return t.roles.intersects(wanted); });
}

// A whole multi-word expression that has any of the roles.
struct Phrase : x3::parser<Phrase> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  constexpr explicit Phrase(RoleSet roles) : wanted(roles) {}

  template <typename Context, typename RuleContext, typename Attribute>
  bool parse(Cursor& first, Cursor const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last || first->phrase_length == 0 || last - first < first->phrase_length)
      return false;
    if (!first->phrase_roles.intersects(wanted)) return false;
    first += first->phrase_length;
    return true;
  }

  RoleSet wanted;
};

template <typename... Roles>
constexpr Phrase phrase(Roles... roles) {
  return Phrase(RoleSet{roles...});
}

// An expression or else a single word with the roles.
template <typename... Roles>
constexpr auto expr(Roles... roles) {
  return phrase(roles...) | tok(roles...);
}

// Consumes nothing; holds where the predicate does. Predicate: (Frame const&, Cursor first, Cursor
// last). Looking back is allowed as far as Frame::sentence.
template <typename Predicate>
struct Where : x3::parser<Where<Predicate>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  constexpr explicit Where(Predicate p) : predicate(p) {}

  template <typename Context, typename Attribute>
  bool parse(Cursor& first, Cursor const& last, Context const&, Frame& frame, Attribute&) const {
    return predicate(frame, first, last);
  }

  Predicate predicate;
};

template <typename Predicate>
constexpr Where<Predicate> where(Predicate predicate) {
  return Where<Predicate>(predicate);
}

// Field<&Frame::cue> in field<&Frame::cue>[p]: stores the tokens that p matched in that member.
template <auto Member, typename Subject>
struct Field : x3::unary_parser<Subject, Field<Member, Subject>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  using x3::unary_parser<Subject, Field>::unary_parser;

  template <typename Context, typename Attribute>
  bool parse(Cursor& first, Cursor const& last, Context const& context, Frame& frame,
             Attribute&) const {
    Cursor const start = first;
    if (!this->subject.parse(first, last, context, frame, x3::unused)) return false;
    frame.*Member = {start, first};
    return true;
  }
};

template <auto Member>
struct FieldDirective {
  template <typename Subject>
  constexpr auto operator[](Subject const& subject) const {
    return Field<Member, typename x3::extension::as_parser<Subject>::value_type>{
        x3::as_parser(subject)};
  }
};

template <auto Member>
inline constexpr FieldDirective<Member> field{};

// From here to the end of the sentence.
struct Rest : x3::parser<Rest> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename RuleContext, typename Attribute>
  bool parse(Cursor& first, Cursor const& last, Context const&, RuleContext&, Attribute&) const {
    if (first == last) return false;
    first = last;
    return true;
  }
};

inline constexpr Rest rest{};

// Records where the content lies.
template <ContentPlace Place>
struct SetPlace : x3::parser<SetPlace<Place>> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <typename Context, typename Attribute>
  bool parse(Cursor&, Cursor const&, Context const&, Frame& frame, Attribute&) const {
    frame.place = Place;
    return true;
  }
};

template <ContentPlace Place>
inline constexpr SetPlace<Place> content_is{};

template <auto const& Grammar>
bool run(Cursor first, Cursor last, Frame& frame) {
  return Grammar.parse(first, last, x3::unused, frame, x3::unused);
}

}  // namespace isnad::grammar
