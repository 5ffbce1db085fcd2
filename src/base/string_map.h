// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace rashomon {

// Values by strings, for tables that are filled once and asked of every word: a key that is absent, as most are, costs
// one look at a short row of digests. Iterates in the order of insertion, the same on every machine. Inserting moves
// the entries: pointers into it hold only while it does not grow.
template <class Value>
class StringMap {
 public:
  using Entry = std::pair<std::string, Value>;
  using iterator = Entry*;
  using const_iterator = const Entry*;

  const_iterator begin() const { return entries_.data(); }
  const_iterator end() const { return entries_.data() + entries_.size(); }
  std::size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }

  const_iterator find(std::string_view key) const {
    if (slots_.empty()) return end();
    const auto digest = hash(key);
    const auto at = slots_[place(digest, key)].entry;
    return at == absent ? end() : entries_.data() + at;
  }
  bool contains(std::string_view key) const { return find(key) != end(); }
  // REQUIRES: contains(key).
  const Value& at(std::string_view key) const {
    const auto found = find(key);
    assert(found != end());
    return found->second;
  }

  // The entry of the key, made of the arguments where there was none; true where it was made.
  template <class... Arguments>
  std::pair<iterator, bool> try_emplace(std::string_view key, Arguments&&... arguments) {
    if (2 * entries_.size() >= slots_.size()) grow();
    const auto digest = hash(key);
    auto& slot = slots_[place(digest, key)];
    if (slot.entry != absent) return {entries_.data() + slot.entry, false};
    slot = {static_cast<std::uint32_t>(digest >> 32), static_cast<std::uint32_t>(entries_.size())};
    entries_.emplace_back(std::string(key), Value(std::forward<Arguments>(arguments)...));
    return {&entries_.back(), true};
  }
  template <class... Arguments>
  std::pair<iterator, bool> emplace(std::string_view key, Arguments&&... arguments) {
    return try_emplace(key, std::forward<Arguments>(arguments)...);
  }
  void insert_or_assign(std::string_view key, Value value) { try_emplace(key).first->second = std::move(value); }
  Value& operator[](std::string_view key) { return try_emplace(key).first->second; }

 private:
  static constexpr std::uint32_t absent = UINT32_MAX;
  struct Slot {
    std::uint32_t digest = 0, entry = absent;
  };

  // Of the key, or where it would go. REQUIRES: there is a free slot.
  std::size_t place(std::uint64_t digest, std::string_view key) const {
    const auto mask = slots_.size() - 1;
    auto at = static_cast<std::size_t>(digest) & mask;
    while (slots_[at].entry != absent &&
           !(slots_[at].digest == static_cast<std::uint32_t>(digest >> 32) && entries_[slots_[at].entry].first == key))
      at = (at + 1) & mask;
    return at;
  }
  void grow() {
    slots_.assign(slots_.empty() ? 16 : 2 * slots_.size(), {});
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const auto digest = hash(entries_[i].first);
      slots_[place(digest, entries_[i].first)] = {static_cast<std::uint32_t>(digest >> 32),
                                                  static_cast<std::uint32_t>(i)};
    }
  }

  std::vector<Slot> slots_;  // their number is a power of two
  std::vector<Entry> entries_;
};

class StringSet {
 public:
  bool contains(std::string_view key) const { return keys_.contains(key); }
  void insert(std::string_view key) { keys_.try_emplace(key); }
  void emplace(std::string_view key) { insert(key); }

 private:
  struct Nothing {};
  StringMap<Nothing> keys_;
};

}  // namespace rashomon
