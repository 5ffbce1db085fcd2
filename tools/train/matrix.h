// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace rashomon::train {

// Rows of floats, one after the other. cols is a multiple of 16 for all that is multiplied.
struct Matrix {
  std::size_t rows = 0, cols = 0;
  std::vector<float> data;

  Matrix() = default;
  Matrix(std::size_t r, std::size_t c) { reset(r, c); }
  void reset(std::size_t r, std::size_t c) {
    rows = r;
    cols = c;
    data.assign(r * c, 0.0F);
  }
  float* operator[](std::size_t row) { return data.data() + row * cols; }
  const float* operator[](std::size_t row) const { return data.data() + row * cols; }
};

// c = a b, or c += a b. REQUIRES: the sizes fit; b.cols % 16 == 0.
void multiply(const Matrix& a, const Matrix& b, Matrix& c, bool add = false);
void transpose(const Matrix& a, Matrix& out);
// Adds a row to every row of x; and every row of a gradient to a row.
void add_bias(Matrix& x, const Matrix& bias);
void add_columns(const Matrix& grad, Matrix& bias_grad);

}  // namespace rashomon::train
