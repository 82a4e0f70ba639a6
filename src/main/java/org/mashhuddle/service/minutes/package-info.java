/// The record of a meeting, its minutes, their signature and check.
@NullMarked
package org.mashhuddle.service.minutes;

import org.jspecify.annotations.NullMarked;
