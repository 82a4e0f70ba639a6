/// The ground floor: what safeguarding people talk about, as values. Nothing here reads, writes or
/// looks at a clock.
@NullMarked
package org.mashhuddle.domain;

import org.jspecify.annotations.NullMarked;
