#include "pipeline/analyze.h"

#include <algorithm>

#include "pipeline/article.h"
#include "pipeline/attribution/confidence.h"
#include "pipeline/attribution/continue_content.h"
#include "pipeline/attribution/find_candidates.h"
#include "pipeline/attribution/find_circumstances.h"
#include "pipeline/attribution/find_content_ends.h"
#include "pipeline/attribution/fold_quotations.h"
#include "pipeline/attribution/qualify.h"
#include "pipeline/speakers/resolve_speakers.h"
#include "pipeline/text/dateline.h"
#include "pipeline/text/label.h"
#include "pipeline/text/learn_names.h"
#include "pipeline/text/sentences.h"
#include "pipeline/trace.h"

namespace isnad {
namespace {

void read(Document const& document, Lexicon const& lexicon, Article& article) {
  normalize(document.text, article.text);
  tokenize(article.text, article.tokens);
  label(article.tokens, article.text, document.text, lexicon);
  learn_names(article.tokens);
  article.quotations = find_quotations(article.tokens);
  article.sentences = find_sentences(article.tokens, article.quotations);
  article.headline_sentences = count_headlines(article);
  fold_quotations(article);
}

Attribution finished(Article const& article, Candidates const& candidates,
                     Resolution const& resolution, std::size_t index) {
  Candidate const& c = candidates[index];
  Resolved const& resolved = resolution.of[index];
  Attribution a;
  if (!c.cue.empty()) a.cue = cue_of(article, c);
  if (!c.source.empty()) a.source = article.source_range(c.source);
  if (!c.marker.empty()) a.marker = article.source_range(c.marker);
  for (TokenRange span : c.content) a.content.push_back(content_range(article, span));
  a.speakers = resolved.speakers;
  a.alternatives = resolved.alternatives;
  a.resolution = resolved.rule;
  a.type = c.type;
  a.polarity = c.polarity;
  a.modality = c.modality;
  a.level = c.level;
  if (c.parent >= 0) a.parent = static_cast<std::uint32_t>(c.parent);
  a.circumstances = find_circumstances(article, c);
  a.confidence = confidence_of(candidates, resolution, index);
  a.rule = c.rule;
  return a;
}

}  // namespace

Analysis analyze(Document const& document, Lexicon const& lexicon, Trace* trace) {
  Article own;
  Article& article = trace != nullptr ? trace->article : own;
  read(document, lexicon, article);
  Candidates candidates =
      find_candidates(article, lexicon.weights(), trace != nullptr ? &trace->log : nullptr);
  find_content_ends(article, candidates);
  continue_content(article, candidates);
  for (Candidate& candidate : candidates) qualify(article, candidate);
  Resolution resolution = resolve_speakers(article, candidates);

  Analysis analysis;
  for (std::size_t i = 0; i < candidates.size(); ++i)
    analysis.attributions.push_back(finished(article, candidates, resolution, i));
  analysis.speakers = resolution.speakers;
  if (auto const agency = find_agency(article.tokens))
    analysis.agency = article.source_range(*agency);
  if (trace != nullptr) {
    trace->weights = lexicon.weights();
    trace->candidates = std::move(candidates);
    trace->resolution = std::move(resolution);
  }
  return analysis;
}

}  // namespace isnad
