/// Who belongs to a child, as the child's record says it.
@NullMarked
package org.mashhuddle.domain.family;

import org.jspecify.annotations.NullMarked;
