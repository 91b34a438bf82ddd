#include "pipeline/export/xml_element.h"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "tests/pipeline/export/sample_network.h"

namespace isnad {
namespace {

std::string element(std::string_view value, unsigned depth = 0) {
  std::string bytes;
  OutputBuffer out([&](std::string_view piece) { bytes += piece; });
  pugi::xml_document record;
  pugi::xml_node node = record.append_child("a");
  set_attribute(node, "b", value);
  set_attribute(node, "c", 0.5);
  set_text(node.append_child("d"), value);
  append_element(out, node, depth);
  out.finish();
  return bytes;
}

TEST(XmlElement, Indents) {
  EXPECT_EQ(element("قال", 2),
            "    <a b=\"قال\" c=\"0.5\">\n"
            "      <d>قال</d>\n"
            "    </a>\n");
}

TEST(XmlElement, Escapes) {
  EXPECT_EQ(element("\"<&\n\x01"),
            "<a b=\"&quot;&lt;&amp;&#10;\" c=\"0.5\">\n"
            "  <d>\"&lt;&amp;\n</d>\n"
            "</a>\n");
}

TEST(XmlElement, EveryStringReadsBack) {
  for (std::string const& text : hostile_strings()) {
    std::string const xml = element(text);
    pugi::xml_document document;
    ASSERT_TRUE(
        document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    std::string const attribute = document.child("a").attribute("b").value();
    EXPECT_EQ(attribute, document.child("a").child("d").text().get()) << xml;
    EXPECT_EQ(xml, element(attribute));
  }
}

}  // namespace
}  // namespace isnad
