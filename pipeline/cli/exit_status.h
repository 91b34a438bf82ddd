#pragma once

namespace isnad {

// What the program tells its caller. Results that could be had are written in any case.
enum ExitStatus : int {
  all_well = 0,
  bad_usage = 2,           // arguments, or a lexicon that cannot be loaded
  some_inputs_failed = 3,  // each of them is named on stderr; the others are in the output
  could_not_write = 4,     // full disk, no permission ...
};

}  // namespace isnad
