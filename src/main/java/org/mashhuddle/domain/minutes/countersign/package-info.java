/// The minute-taker's countersignature under signed minutes.
@NullMarked
package org.mashhuddle.domain.minutes.countersign;

import org.jspecify.annotations.NullMarked;
