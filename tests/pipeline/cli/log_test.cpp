#include "pipeline/cli/log.h"

#include <gtest/gtest.h>

#include <string>

namespace isnad {
namespace {

std::string written(log::Verbosity verbosity) {
  testing::internal::CaptureStderr();
  log::start(verbosity);
  log::error("an {} error\nof two lines");
  log::warning("a warning");
  log::info("a note");
  return testing::internal::GetCapturedStderr();
}

TEST(Log, WritesALineForEachMessage) {
  EXPECT_EQ(written(log::Verbosity::quiet), "isnad: an {} error of two lines\n");
  EXPECT_EQ(written(log::Verbosity::normal), "isnad: an {} error of two lines\nisnad: a warning\n");
  EXPECT_EQ(written(log::Verbosity::verbose),
            "isnad: an {} error of two lines\nisnad: a warning\nisnad: a note\n");
}

TEST(Log, KeepsControlCharactersOut) {
  EXPECT_EQ(log::one_line("a\x1B[2Jb\tc\r\nd\x7F"), "a [2Jb c  d ");
  EXPECT_EQ(log::one_line("مقال"), "مقال");
}

}  // namespace
}  // namespace isnad
