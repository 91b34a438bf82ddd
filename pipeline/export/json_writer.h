#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace isnad {

// Appends `text` as a JSON string, quotation marks included. Total: bytes that are not UTF-8 become
// U+FFFD. U+0085, U+2028 and U+2029 are escaped although JSON does not ask for it, because
// some readers split lines there.
void append_json_string(std::string& out, std::string_view text);

// Appends JSON to a string, value by value; commas, line ends and indentation come by themselves.
// The caller keeps the order: a key before every value inside an object.
//
//   JsonWriter json(out, JsonLayout::compact);
//   json.begin_object();
//   json.key("id").string("a1");
//   json.end_object();                           // {"id":"a1"}
enum class JsonLayout : std::uint8_t { compact, indented };

class JsonWriter {
 public:
  // `depth`: how far an indented value stands inside of what is there already.
  JsonWriter(std::string& out, JsonLayout layout, unsigned depth = 0)
      : out_(out), layout_(layout), depth_(depth) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  // Between these two an indented value stays on its line: for small objects.
  void begin_line() { ++inline_; }
  void end_line() { --inline_; }

  JsonWriter& key(std::string_view name);  // plain ASCII
  void string(std::string_view text);
  void number(std::uint64_t value);
  void integer(std::int64_t value);
  void fraction(double value);  // three decimals at most; what is no number becomes 0
  void null();
  void boolean(bool value);

 private:
  void open(char bracket);
  void close(char bracket);
  void before_value();
  void new_line();

  std::string& out_;
  JsonLayout layout_;
  unsigned depth_;
  unsigned inline_ = 0;
  bool needs_comma_ = false;
  bool after_key_ = true;  // the first value stands where the caller put it
};

}  // namespace isnad
