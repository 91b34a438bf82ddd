#pragma once

#include <string>
#include <string_view>

#include "pipeline/export/output_buffer.h"

namespace pugi {
class xml_node;
}

// pugixml for files that are written record by record: each record is a small tree of its own.
namespace isnad {

// Values are any bytes: what XML cannot hold is left out, see clean_text.h.
void set_attribute(pugi::xml_node element, char const* name, std::string_view value);
void set_attribute(pugi::xml_node element, char const* name, double value);
void set_text(pugi::xml_node element, std::string_view text);

// Appends the element with all that is in it, indented by `depth` steps, and ends a record.
void append_element(OutputBuffer& out, pugi::xml_node element, unsigned depth);

}  // namespace isnad
