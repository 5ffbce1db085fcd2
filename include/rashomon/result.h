// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace rashomon {

enum class ErrorCode {
  usage,      // an option or argument is off: exit status 2
  bad_data,   // a corpus, record, pack or model that cannot be used: 3
  bad_input,  // an input that cannot be read: 4
  internal,   // a defect of the program: 5
};

struct Error {
  ErrorCode code;
  std::string message;  // a sentence for a person: what, in which file, line and word
};

// A T, or the Error that explains why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  T& operator*() & { return std::get<0>(state_); }               // REQUIRES: *this
  const T& operator*() const& { return std::get<0>(state_); }    // REQUIRES: *this
  T&& operator*() && { return std::get<0>(std::move(state_)); }  // REQUIRES: *this
  T* operator->() { return &std::get<0>(state_); }               // REQUIRES: *this
  const T* operator->() const { return &std::get<0>(state_); }   // REQUIRES: *this
  const Error& error() const { return std::get<1>(state_); }     // REQUIRES: !*this

 private:
  std::variant<T, Error> state_;
};

}  // namespace rashomon
