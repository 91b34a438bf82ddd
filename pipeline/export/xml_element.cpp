#include "pipeline/export/xml_element.h"

#include <pugixml.hpp>

#include "pipeline/export/clean_text.h"
#include "pipeline/export/number_text.h"

namespace isnad {
namespace {

struct Appender : pugi::xml_writer {
  explicit Appender(std::string& text) : out(text) {}
  void write(void const* data, std::size_t size) override {
    out.append(static_cast<char const*>(data), size);
  }
  std::string& out;
};

}  // namespace

void set_attribute(pugi::xml_node element, char const* name, std::string_view value) {
  element.append_attribute(name).set_value(clean_text(value).c_str());
}

void set_attribute(pugi::xml_node element, char const* name, double value) {
  std::string digits;
  append_fraction(digits, value);
  element.append_attribute(name).set_value(digits.c_str());
}

void set_text(pugi::xml_node element, std::string_view text) {
  element.text().set(clean_text(text).c_str());
}

void append_element(OutputBuffer& out, pugi::xml_node element, unsigned depth) {
  Appender appender(out.text());
  element.print(appender, "  ", pugi::format_indent, pugi::encoding_utf8, depth);
  out.pause();
}

}  // namespace isnad
