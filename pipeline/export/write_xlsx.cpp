#include "pipeline/export/write_xlsx.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <vector>

#include "pipeline/export/names.h"
#include "pipeline/export/published.h"
#include "pipeline/export/text_fragment.h"
#include "pipeline/export/visible_text.h"
#include "pipeline/graph/statement_text.h"
#include "pipeline/text/code_points.h"

namespace isnad {
namespace {

constexpr std::size_t cell_limit = 32'767;  // Excel's, in UTF-16 units
constexpr std::size_t link_limit = 2'079;   // Excel's, in characters of one link
constexpr std::uint32_t links_per_sheet = LXW_MAX_NUMBER_URLS;

// "_x0041_" in a cell means "A": a reader of the format would change such text.
bool is_escape(std::string_view text) {
  if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return false;
  return text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == text.npos;
}

// One line of what XML and Excel allow, cut where a cell is full.
std::string cell_text(std::string_view value) {
  constexpr std::string_view escaped_underscore = "_x005F_";
  std::string visible;
  append_visible(visible, value);
  std::string text;
  std::size_t units = 0;
  for (std::size_t i = 0; i < visible.size();) {
    CodePoint const character = decode(visible, i);
    std::string_view const rest = std::string_view(visible).substr(i);
    i += character.length;
    if (character.value == 0xFFFE || character.value == 0xFFFF) continue;
    units += character.value > 0xFFFF ? 2U : 1U;
    if (units > cell_limit) break;
    text += is_escape(rest) ? escaped_underscore : rest.substr(0, character.length);
  }
  return text;
}

struct Column {
  std::string_view key;  // of the label
  double width = 10;     // in characters
};

constexpr Column statement_columns[] = {
    {"date", 12},       {"outlet", 18}, {"speaker", 24},  {"role", 24},
    {"class", 12},      {"type", 12},   {"polarity", 14}, {"statement", 70},
    {"confidence", 10}, {"chain", 36},  {"title", 40},    {"link", 30},
};
constexpr Column speaker_columns[] = {
    {"name", 30}, {"kind", 16}, {"roles", 50}, {"statement-count", 14}, {"article-count", 14},
};
constexpr Column outlet_columns[] = {
    {"name", 30},
    {"article-count", 14},
    {"statement-count", 14},
};

// A file that is gone when this is.
class TemporaryFile {
 public:
  TemporaryFile() : path_(std::filesystem::temp_directory_path() / "isnad-XXXXXX") {
    int const descriptor = ::mkstemp(path_.data());
    if (descriptor < 0) throw std::system_error(errno, std::generic_category(), path_);
    ::close(descriptor);
  }
  ~TemporaryFile() { ::unlink(path_.c_str()); }
  TemporaryFile(TemporaryFile const&) = delete;
  TemporaryFile& operator=(TemporaryFile const&) = delete;

  std::string const& path() const { return path_; }

  void append_to(OutputBuffer& out) const {
    std::ifstream file(path_, std::ios::binary);
    std::array<char, 1 << 16> piece;
    do {
      file.read(piece.data(), piece.size());
      out.text().append(piece.data(), static_cast<std::size_t>(file.gcount()));
      out.pause();
    } while (file);
    if (!file.eof()) throw std::system_error(errno, std::generic_category(), path_);
  }

 private:
  std::string path_;
};

// How cells look. All wrap their text.
struct Formats {
  explicit Formats(lxw_workbook* workbook) {
    for (lxw_format** format : {&heading, &text, &date, &share, &link}) {
      *format = workbook_add_format(workbook);
      format_set_text_wrap(*format);
      format_set_align(*format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(heading);
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_num_format(share, "0.00");
    format_set_font_color(link, LXW_COLOR_BLUE);
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
  }

  lxw_format* heading = nullptr;
  lxw_format* text = nullptr;
  lxw_format* date = nullptr;
  lxw_format* share = nullptr;
  lxw_format* link = nullptr;
};

// A workbook that is written row by row to a file, which is complete after close().
class Workbook {
 public:
  explicit Workbook(std::string const& path) : workbook_(open(path)), formats_(workbook_.get()) {
    // The same statements give the same bytes, on whatever day.
    lxw_doc_properties properties{};
    properties.created = 315'532'800;  // 1980-01-01, where the time of zip files begins
    workbook_set_properties(workbook_.get(), &properties);
  }

  Formats const& formats() const { return formats_; }

  lxw_worksheet* add_sheet(std::string const& name) {
    lxw_worksheet* const sheet = workbook_add_worksheet(workbook_.get(), name.c_str());
    if (sheet == nullptr) throw std::runtime_error(lxw_strerror(LXW_ERROR_CREATING_TMPFILE));
    return sheet;
  }

  void close() {
    lxw_error const error = workbook_close(workbook_.release());
    if (error != LXW_NO_ERROR) throw std::runtime_error(lxw_strerror(error));
  }

 private:
  struct Free {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
  };

  static lxw_workbook* open(std::string const& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* const workbook = workbook_new_opt(path.c_str(), &options);
    if (workbook == nullptr) throw std::bad_alloc();
    return workbook;
  }

  std::unique_ptr<lxw_workbook, Free> workbook_;
  Formats formats_;
};

// Rows of one kind below their headings, on as many sheets as they need. Cells are written from
// first to last.
class Sheet {
 public:
  Sheet(Workbook& workbook, std::string_view key, std::span<Column const> columns,
        XlsxOptions const& options)
      : workbook_(workbook), key_(key), columns_(columns), options_(options) {
    open();
  }
  ~Sheet() { close(); }
  Sheet(Sheet const&) = delete;
  Sheet& operator=(Sheet const&) = delete;

  void begin_row() {
    if (row_ + 1 >= std::clamp(options_.rows_per_sheet, 2U, excel_rows)) {
      close();
      open();
    }
    ++row_;
    column_ = 0;
  }

  void text(std::string_view value) {
    std::string const text = cell_text(value);
    worksheet_write_string(sheet_, row_, column_++, text.c_str(), workbook_.formats().text);
  }
  void name(std::string_view key) { text(label(key, options_.language)); }
  void count(std::size_t value) {
    worksheet_write_number(sheet_, row_, column_++, static_cast<double>(value),
                           workbook_.formats().text);
  }
  void share(std::uint16_t thousandths) {
    worksheet_write_number(sheet_, row_, column_++, thousandths / 1000.0,
                           workbook_.formats().share);
  }

  // A date that can be sorted and filtered; text where it is none, or before Excel's first year.
  void date(std::string_view value) {
    auto const published = read_published(value);
    if (!published || static_cast<int>(published->day.year()) < 1900) return text(value);
    lxw_datetime day{};
    day.year = static_cast<int>(published->day.year());
    day.month = static_cast<int>(static_cast<unsigned>(published->day.month()));
    day.day = static_cast<int>(static_cast<unsigned>(published->day.day()));
    worksheet_write_datetime(sheet_, row_, column_++, &day, workbook_.formats().date);
  }

  // Shows `value` and leads to `target`; text where there is none, or no room for another link.
  void link(std::string_view value, std::string const& target) {
    if (target.empty() || target.size() > link_limit || links_ == links_per_sheet) {
      return text(value);
    }
    ++links_;
    std::string const shown = cell_text(value);
    worksheet_write_url_opt(sheet_, row_, column_++, target.c_str(), workbook_.formats().link,
                            shown.c_str(), nullptr);
  }

 private:
  void open() {
    ++number_;
    std::string name(label(key_, options_.language));
    if (number_ > 1) name += ' ' + std::to_string(number_);
    sheet_ = workbook_.add_sheet(name);
    row_ = 0;
    links_ = 0;
    worksheet_right_to_left(sheet_);
    worksheet_freeze_panes(sheet_, 1, 0);
    column_ = 0;
    for (Column const& column : columns_) {
      std::string const heading(label(column.key, options_.language));
      worksheet_set_column(sheet_, column_, column_, column.width, nullptr);
      worksheet_write_string(sheet_, 0, column_++, heading.c_str(), workbook_.formats().heading);
    }
  }

  void close() {
    worksheet_autofilter(sheet_, 0, 0, row_, static_cast<lxw_col_t>(columns_.size() - 1));
  }

  Workbook& workbook_;
  std::string_view key_;
  std::span<Column const> columns_;
  XlsxOptions const& options_;
  lxw_worksheet* sheet_ = nullptr;
  std::uint32_t number_ = 0;
  lxw_row_t row_ = 0;
  lxw_col_t column_ = 0;
  std::uint32_t links_ = 0;
};

// `text` gives each value's text, which lives on.
template <typename Values, typename Text>
std::string joined(Values const& values, Text text) {
  std::string all;
  for (auto const& value : values) {
    std::string_view const next = text(value);
    if (next.empty()) continue;
    if (!all.empty()) all += "; ";
    all += next;
  }
  return all;
}

std::string_view outlet_name(Graph const& graph, std::uint32_t article) {
  auto const outlet = graph.articles[article].outlet;
  return outlet ? std::string_view(graph.outlets[*outlet].name) : std::string_view();
}

void append_statements(Workbook& workbook, Graph const& graph, XlsxOptions const& options) {
  Sheet sheet(workbook, "statements", statement_columns, options);
  std::size_t const rows =
      options.statements ? options.statements->size() : graph.statements.size();
  for (std::size_t i = 0; i < rows; ++i) {
    GraphStatement const& statement =
        graph.statements[options.statements ? (*options.statements)[i] : i];
    ArticleFacts const& article = graph.article_of(statement);
    StatementFacts const& fact = graph.fact_of(statement);
    sheet.begin_row();
    sheet.date(article.published);
    sheet.text(outlet_name(graph, statement.fact.article));
    sheet.text(joined(statement.speakers,
                      [&](auto s) -> std::string_view { return graph.speakers[s].name; }));
    sheet.text(joined(statement.speakers, [&](auto s) { return role_of(graph, statement, s); }));
    sheet.name(fact.cue ? std::string_view(fact.cue->category) : std::string_view());
    sheet.name(name_of(fact.type));
    sheet.name(name_of(fact.polarity));
    sheet.text(content_text(fact));
    sheet.share(fact.confidence);
    sheet.text(chain_line(statement));
    sheet.text(article.title);
    sheet.link(article.url, deep_link(article, fact));
  }
}

struct Counts {
  std::size_t statements = 0;
  std::set<std::uint32_t> articles;
};

void append_speakers(Workbook& workbook, Graph const& graph, XlsxOptions const& options) {
  std::vector<Counts> counts(graph.speakers.size());
  for (GraphStatement const& statement : graph.statements) {
    for (std::uint32_t const speaker : statement.speakers) {
      ++counts[speaker].statements;
      counts[speaker].articles.insert(statement.fact.article);
    }
  }
  Sheet sheet(workbook, "speakers", speaker_columns, options);
  for (std::size_t i = 0; i < graph.speakers.size(); ++i) {
    GraphSpeaker const& speaker = graph.speakers[i];
    sheet.begin_row();
    sheet.text(speaker.name);
    sheet.name(name_of(speaker.kind));
    sheet.text(joined(speaker.roles, std::identity()));
    sheet.count(counts[i].statements);
    sheet.count(counts[i].articles.size());
  }
}

void append_outlets(Workbook& workbook, Graph const& graph, XlsxOptions const& options) {
  std::vector<std::size_t> articles(graph.outlets.size());
  std::vector<std::size_t> statements(graph.outlets.size());
  for (GraphArticle const& article : graph.articles) {
    if (article.outlet) ++articles[*article.outlet];
  }
  for (GraphStatement const& statement : graph.statements) {
    auto const outlet = graph.articles[statement.fact.article].outlet;
    if (outlet) ++statements[*outlet];
  }
  Sheet sheet(workbook, "outlets", outlet_columns, options);
  for (std::size_t i = 0; i < graph.outlets.size(); ++i) {
    sheet.begin_row();
    sheet.text(graph.outlets[i].name);
    sheet.count(articles[i]);
    sheet.count(statements[i]);
  }
}

}  // namespace

std::string write_xlsx(OutputBuffer& out, Graph const& graph, XlsxOptions const& options) {
  try {
    TemporaryFile const file;
    Workbook workbook(file.path());
    append_statements(workbook, graph, options);
    append_speakers(workbook, graph, options);
    append_outlets(workbook, graph, options);
    workbook.close();
    file.append_to(out);
  } catch (std::exception const& error) {
    return std::string("cannot write a temporary file: ") + error.what();
  }
  return {};
}

}  // namespace isnad
