/// The hub's own settings: meeting types, outcome lists, the working calendar, clocks.
@NullMarked
package org.mashhuddle.domain.hub;

import org.jspecify.annotations.NullMarked;
