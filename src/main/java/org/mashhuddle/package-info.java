/// The roof: the way in ([Main]) and the composition root.
@NullMarked
package org.mashhuddle;

import org.jspecify.annotations.NullMarked;
