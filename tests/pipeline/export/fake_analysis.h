#pragma once

#include <string>
#include <string_view>

#include "pipeline/analyze.h"

// A document and an Analysis written by hand, so that the exports are tested without the pipeline.
namespace isnad {

inline SourceRange range_of(std::string_view text, std::string_view part) {
  auto const begin = static_cast<std::uint32_t>(text.find(part));
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

inline Document article(std::string const& id, std::string const& text) {
  Document document;
  document.id = id;
  document.text = text;
  return document;
}

inline Document fake_document() {
  return {.id = "news-7",
          .path = {},
          .url = {},
          .title = "العنوان",
          .outlet = "وكالة الميناء",
          .published = "2024-05-01",
          .text = "العنوان\nقال الوزير سليم الرامي إن \"الجسر\" جاهز، وأضافت هدى نوح: سنرى 😀."};
}

// Two statements: one with every part, one nested in it with next to none.
inline Analysis fake_analysis(std::string_view text) {
  Analysis analysis;
  Speaker minister;
  minister.name = "سليم الرامي";
  minister.kind = SpeakerKind::person;
  minister.gender = Gender::masculine;
  minister.roles = {"الوزير"};
  minister.aliases = {"الرامي"};
  minister.mentions = {range_of(text, "الوزير سليم الرامي")};
  Speaker other;
  other.name = "هدى نوح";
  other.mentions = {range_of(text, "هدى نوح")};
  analysis.speakers = {minister, other};

  Attribution full;
  full.cue = Cue{range_of(text, "قال"), "قَالَ", CueForm::verb, "say", "neutral"};
  full.source = range_of(text, "الوزير سليم الرامي");
  full.speakers = {0};
  full.alternatives = {1};
  full.resolution = "explicit";
  full.marker = range_of(text, "إن");
  full.content = {range_of(text, "\"الجسر\" جاهز"), range_of(text, "سنرى 😀")};
  full.type = QuoteType::mixed;
  full.circumstances = {{range_of(text, "العنوان"), CircumstanceKind::venue}};
  full.confidence = 0.8765432;
  full.rule = "verb-speaker-content";
  Attribution bare;
  bare.content = {range_of(text, "سنرى")};
  bare.polarity = Polarity::not_reported;
  bare.modality = Modality::future;
  bare.level = Level::b;
  bare.parent = 0;
  bare.rule = "bare-quotation";
  analysis.attributions = {full, bare};
  return analysis;
}

}  // namespace isnad
