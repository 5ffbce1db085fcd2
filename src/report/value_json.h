// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rashomon/value.h>

#include "base/json_writer.h"

namespace rashomon {

// Writes a normalized value as an object; "kind" says which members it has.
void write_value(JsonWriter& json, const Value& value);

}  // namespace rashomon
