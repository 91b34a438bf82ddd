#include "pipeline/cli/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace isnad::log {

void start(Verbosity verbosity) {
  auto const sink = std::make_shared<spdlog::sinks::stderr_sink_st>();
  auto const logger = std::make_shared<spdlog::logger>("isnad", sink);
  logger->set_pattern("%n: %v");
  logger->set_level(verbosity == Verbosity::quiet     ? spdlog::level::err
                    : verbosity == Verbosity::verbose ? spdlog::level::info
                                                      : spdlog::level::warn);
  spdlog::set_default_logger(logger);
}

void error(std::string_view message) { spdlog::error("{}", one_line(message)); }
void warning(std::string_view message) { spdlog::warn("{}", one_line(message)); }
void info(std::string_view message) { spdlog::info("{}", one_line(message)); }

std::string one_line(std::string_view message) {
  std::string line(message);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return line;
}

}  // namespace isnad::log
