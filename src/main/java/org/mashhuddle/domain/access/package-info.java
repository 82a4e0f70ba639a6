/// Who acts, who looks, and how far words may travel.
@NullMarked
package org.mashhuddle.domain.access;

import org.jspecify.annotations.NullMarked;
