/// The verbs of the minute-taker's countersignature.
@NullMarked
package org.mashhuddle.service.minutes.countersign;

import org.jspecify.annotations.NullMarked;
