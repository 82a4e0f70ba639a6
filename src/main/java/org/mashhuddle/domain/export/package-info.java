/// What leaves the hub as data: calendars of agencies, meetings, everything.
@NullMarked
package org.mashhuddle.domain.export;

import org.jspecify.annotations.NullMarked;
