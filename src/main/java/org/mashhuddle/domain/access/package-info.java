/// Who acts, who looks, and how far words may be shared.
@NullMarked
package org.mashhuddle.domain.access;

import org.jspecify.annotations.NullMarked;
