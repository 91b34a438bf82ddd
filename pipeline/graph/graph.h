#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/graph/facts.h"

// Who said what, through whom, where and when, over many articles. A value: built by build_graph()
// from facts, read by everything in pipeline/export. Vectors are sorted, so that the same facts
// give the same bytes in whatever order they came.
namespace isnad {

// Where a statement or a speaker of one article is: an article and an index into its facts.
struct FactRef {
  std::uint32_t article = 0;
  std::uint32_t index = 0;

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(FactRef const&, FactRef const&) = default;
};

// Why two mentions of different articles count as one speaker.
struct Merge {
  FactRef left;
  FactRef right;
  std::string_view reason;  // same-name, shared-role, shared-context, same-outlet, desk ...
  std::string evidence;     // the words they share
};

// One person, organization, state ... over all articles.
struct GraphSpeaker {
  std::string id;    // "p-" and 16 hex digits
  std::string name;  // the fullest one
  SpeakerKind kind = SpeakerKind::other;
  bool named = false;  // a name, not a role or description
  Gender gender = Gender::unknown;
  std::vector<std::string> roles;    // as printed, commonest first
  std::vector<std::string> aliases;  // as printed, commonest first
  std::vector<FactRef> members;      // the speakers of articles that it was merged from, sorted
  std::vector<Merge> merges;         // members.size() - 1 at least, where they are several
};

// One link of a chain of transmission, from the outlet inwards to who is said to have said it.
struct ChainLink {
  enum class Kind : std::uint8_t { outlet, article, agency, document, relay, speaker };
  Kind kind = Kind::speaker;
  std::string label;                     // short, for a reader: role and name
  std::optional<std::uint32_t> speaker;  // of Graph::speakers
  std::optional<FactRef> statement;      // the attribution that proves it
};

struct GraphStatement {
  std::string id;  // "q-" and 16 hex digits
  FactRef fact;
  std::vector<std::uint32_t> speakers;  // of Graph::speakers; empty where nobody can be named
  std::vector<std::uint32_t> alternatives;
  std::optional<std::uint32_t> parent;    // of Graph::statements
  std::vector<ChainLink> chain;           // outermost first; the last one is the speaker
  std::optional<std::uint32_t> wordings;  // of Graph::wordings
};

struct GraphArticle {
  std::string id;                            // "d-" and 16 hex digits
  std::optional<std::uint32_t> outlet = {};  // of Graph::outlets
  std::optional<std::uint32_t> agency = {};
};

struct GraphOutlet {
  std::string id;  // "o-" and 16 hex digits
  std::string name;
};

// One statement as several sentences or outlets worded it.
struct Wordings {
  struct Wording {
    std::uint32_t statement = 0;   // of Graph::statements
    std::uint16_t similarity = 0;  // to the first wording, in thousandths
  };
  std::string id;                // "w-" and 16 hex digits
  std::vector<Wording> members;  // the earliest first: the one that the others are compared with
  bool speaker_differs = false;  // the spokesman here, who he speaks for there
  bool polarity_differs = false;
  bool class_differs = false;
  bool type_differs = false;  // quoted here, paraphrased there
};

enum class NodeKind : std::uint8_t { outlet, article, speaker, statement };

struct NodeRef {
  NodeKind kind = NodeKind::speaker;
  std::uint32_t index = 0;  // into the Graph's vector of that kind

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in the default.
  friend auto operator<=>(NodeRef const&, NodeRef const&) = default;
};

enum class EdgeKind : std::uint8_t {
  said,          // speaker -> statement
  relayed_by,    // statement -> who reported that it was said: agency, document, spokesman
  nested_in,     // statement -> the statement whose content holds it
  published_in,  // statement -> article, article -> outlet
  addressed_to,  // statement -> speaker
  restates,      // statement -> the first wording of it
};

// What an edge rests on is the statement: its rule, confidence, polarity, class, date and article.
// Only an edge from an article to its outlet has none.
struct GraphEdge {
  EdgeKind kind = EdgeKind::said;
  NodeRef from;
  NodeRef to;
  std::optional<std::uint32_t> statement;  // of Graph::statements
  std::string_view rule;                   // what decided this edge
  std::uint16_t confidence = 0;            // in thousandths
};

struct Graph {
  std::vector<ArticleFacts> facts;     // sorted, each once
  std::vector<GraphArticle> articles;  // as facts
  std::vector<GraphOutlet> outlets;
  std::vector<GraphSpeaker> speakers;
  std::vector<GraphStatement> statements;
  std::vector<Wordings> wordings;
  std::vector<GraphEdge> edges;

  ArticleFacts const& article_of(GraphStatement const& s) const { return facts[s.fact.article]; }
  StatementFacts const& fact_of(GraphStatement const& s) const {
    return facts[s.fact.article].statements[s.fact.index];
  }
  std::string_view id_of(NodeRef node) const;
};

// For each speaker of each article, what it is in Graph::speakers.
std::vector<std::vector<std::uint32_t>> speaker_nodes(Graph const& graph);

// "e-" and 16 hex digits, from the ids of its ends.
std::string id_of(Graph const& graph, GraphEdge const& edge);

// The spans of the statement's article that prove the edge: what was said for nested-in, the cue
// and the speaker for said ...
std::vector<SpanFact const*> proof_of(Graph const& graph, GraphEdge const& edge);

std::string_view name_of(NodeKind kind);
std::string_view name_of(EdgeKind kind);
std::string_view name_of(ChainLink::Kind kind);

}  // namespace isnad
