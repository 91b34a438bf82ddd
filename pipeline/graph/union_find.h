#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace isnad {

// Sets of numbers that are joined pair by pair. The smallest number stands for its set, so that
// the result does not depend on the order of joining.
class UnionFind {
 public:
  explicit UnionFind(std::uint32_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  std::uint32_t find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }

  // False where they are in one set already.
  bool join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a == b) return false;
    if (b < a) std::swap(a, b);
    parent_[b] = a;
    return true;
  }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace isnad
