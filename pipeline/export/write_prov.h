#pragma once

#include "pipeline/export/output_buffer.h"
#include "pipeline/graph/graph.h"

namespace isnad {

// Appends where every statement comes from in the terms of W3C PROV-O, as one JSON-LD document:
//
//   statement  prov:wasQuotedFrom          its article; the statement that it is nested in
//              prov:wasAttributedTo        its speakers
//              prov:qualifiedAttribution   each link of the chain of transmission, with its role
//                                          (dcat:hadRole) and place (schema:position, outermost 1)
//              prov:hadPrimarySource       a document or event that "says" it: no agent
//              prov:alternateOf            the first wording of the same claim
//   article    prov:wasAttributedTo        its outlet
//
// Only what is_said() is attributed; of the rest, isnad:polarity and isnad:modality say why not.
// https://www.w3.org/TR/prov-o
void write_prov(OutputBuffer& out, Graph const& graph);

}  // namespace isnad
