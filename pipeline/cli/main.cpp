#include "pipeline/cli/command_line.h"

int main(int argc, char** argv) { return isnad::run_command_line(argc, argv); }
