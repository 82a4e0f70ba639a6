/// What an extract says beyond what is typed here: parts, changes since a decision, other numbers, who may be the same
/// child.
@NullMarked
package org.mashhuddle.domain.source;

import org.jspecify.annotations.NullMarked;
