/// The records of an extract as values.
@NullMarked
package org.mashhuddle.exchange.ssd.extract;

import org.jspecify.annotations.NullMarked;
