/// The first entries of the hub's editable lists (`domain.md`, sections 1.8, 2.5 and 3).
@NullMarked
package org.mashhuddle.service.seed;

import org.jspecify.annotations.NullMarked;
