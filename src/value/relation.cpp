// SPDX-License-Identifier: Apache-2.0
#include "value/relation.h"

namespace rashomon {

ValueRelation reversed(ValueRelation relation) {
  switch (relation) {
    case ValueRelation::contains:
      return ValueRelation::within;
    case ValueRelation::within:
      return ValueRelation::contains;
    default:
      return relation;
  }
}

}  // namespace rashomon
