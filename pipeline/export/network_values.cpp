#include "pipeline/export/network_values.h"

#include "pipeline/export/number_text.h"

namespace isnad {
namespace {

// Calls the one function that takes what the value holds.
template <class... Functions>
struct OneOf : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
OneOf(Functions...) -> OneOf<Functions...>;

std::string joined(std::vector<std::string> const& texts) {
  std::string out;
  for (std::string const& text : texts) {
    if (&text != &texts.front()) out += " | ";
    out += text;
  }
  return out;
}

std::string quoted(std::vector<std::string> const& texts) {
  std::string out = "[";
  for (std::string const& text : texts) {
    out += &text == &texts.front() ? "\"" : ", \"";
    for (char const c : text) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out + "]";
}

}  // namespace

std::string hex_color(Network::Color color) {
  constexpr char const* digits = "0123456789abcdef";
  std::string out = "#";
  for (unsigned const channel : {color.red, color.green, color.blue}) {
    out += digits[channel >> 4];
    out += digits[channel & 15];
  }
  return out;
}

std::string value_text(AttributeValue const& value, ListStyle lists) {
  std::string out;
  std::visit(OneOf{
                 [](std::monostate) {},
                 [&](std::string const& text) { out = text; },
                 [&](std::int64_t number) { append_integer(out, number); },
                 [&](double number) { append_fraction(out, number); },
                 [&](bool truth) { out = truth ? "true" : "false"; },
                 [&](std::vector<std::string> const& texts) {
                   out = lists == ListStyle::joined ? joined(texts) : quoted(texts);
                 },
             },
             value);
  return out;
}

void append_members(JsonWriter& json, std::span<Attribute const> attributes,
                    std::vector<AttributeValue> const& values) {
  for_each_value(attributes, values, [&](Attribute const& attribute, AttributeValue const& value) {
    json.key(attribute.name);
    std::visit(OneOf{
                   [&](std::monostate) { json.null(); },
                   [&](std::string const& text) { json.string(text); },
                   [&](std::int64_t number) { json.integer(number); },
                   [&](double number) { json.fraction(number); },
                   [&](bool truth) { json.boolean(truth); },
                   [&](std::vector<std::string> const& texts) {
                     json.begin_array();
                     for (std::string const& text : texts) json.string(text);
                     json.end_array();
                   },
               },
               value);
  });
}

}  // namespace isnad
