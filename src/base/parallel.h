// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace rashomon {

// Calls task(0) ... task(count - 1), each once, on up to `threads` threads (0: as many as the machine has), and returns
// when all are done. Tasks must not throw and must write to places of their own: the order of the calls is not fixed.
void parallel_for(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& task);

}  // namespace rashomon
