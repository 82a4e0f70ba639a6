/// The record of a meeting as canonical data, and the agenda as data for other programs.
@NullMarked
package org.mashhuddle.exchange.record;

import org.jspecify.annotations.NullMarked;
