#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pipeline/attribution/find_candidates.h"
#include "pipeline/attribution/find_content_ends.h"
#include "tests/pipeline/read_article.h"

namespace isnad {

// An article's candidates, found and cut, as lines that tests can compare.
//
//   FoundCandidates const found("...");
//   found.lines()   one per candidate: "cue | content + content | in CUE-OF-PARENT | link"
class FoundCandidates {
 public:
  explicit FoundCandidates(std::string text) : read(std::move(text)) {
    candidates = find_candidates(read.article);
    uncut = candidates;
    find_content_ends(read.article, candidates);
  }

  std::string cue(Candidate const& c) const { return c.cue.empty() ? ":" : read.text(c.cue); }

  std::string content(Candidate const& c) const {
    std::string text;
    for (TokenRange span : c.content) text += (text.empty() ? "" : " + ") + read.text(span);
    return text;
  }

  std::string line(Candidate const& c) const {
    std::string text = cue(c) + " | " + content(c);
    if (c.parent >= 0) text += " | in " + cue(candidates[static_cast<std::size_t>(c.parent)]);
    if (c.link != Link::start) text += " | " + std::string(name_of(c.link));
    return text;
  }

  std::vector<std::string> lines() const {
    std::vector<std::string> all;
    for (Candidate const& c : candidates) all.push_back(line(c));
    return all;
  }

  static std::string_view name_of(Link link) {
    switch (link) {
      case Link::start:
        return "start";
      case Link::coordinated:
        return "coordinated";
      case Link::separate:
        return "separate";
      case Link::contrast:
        return "contrast";
      case Link::hence:
        return "hence";
      case Link::relative:
        return "relative";
      case Link::complement:
        return "complement";
      case Link::inside:
        return "inside";
    }
    return "";
  }

  ReadArticle read;
  Candidates candidates;
  Candidates uncut;  // before find_content_ends()
};

}  // namespace isnad
