#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/export/json_writer.h"
#include "pipeline/export/network.h"

// What the writers of a Network share: the values of nodes and edges in words.
namespace isnad {

std::string hex_color(Network::Color color);  // "#1f77b4"

enum class ListStyle : std::uint8_t {
  joined,  // for people: one | two
  quoted,  // for programs: ["one", "two"], with \" and \\ inside
};

// A value for formats in which everything is text; "" for one that is not known.
std::string value_text(AttributeValue const& value, ListStyle lists);

// Calls use(attribute, value) for every value that is known, in the order of the columns.
template <class Use>
void for_each_value(std::span<Attribute const> attributes,
                    std::vector<AttributeValue> const& values, Use use) {
  for (std::size_t i = 0; i < attributes.size() && i < values.size(); ++i)
    if (!std::holds_alternative<std::monostate>(values[i])) use(attributes[i], values[i]);
}

// Members of a JSON object, one for every value that is known.
void append_members(JsonWriter& json, std::span<Attribute const> attributes,
                    std::vector<AttributeValue> const& values);

}  // namespace isnad
