/// A meeting while it is held, its days, and what is typed in it.
@NullMarked
package org.mashhuddle.service.meeting;

import org.jspecify.annotations.NullMarked;
