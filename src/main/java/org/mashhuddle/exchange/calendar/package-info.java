/// Calendar files (iCalendar).
@NullMarked
package org.mashhuddle.exchange.calendar;

import org.jspecify.annotations.NullMarked;
