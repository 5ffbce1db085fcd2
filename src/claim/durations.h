// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/quantity.h>
#include <rashomon/time.h>

namespace rashomon {

// A duration in the unit that it is given in; where none fits, in months ("un an et demi") or seconds.
Quantity as_quantity(const Time& duration);

}  // namespace rashomon
