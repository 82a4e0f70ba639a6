/// The record of one child, person of concern or place, as it is opened on screen.
@NullMarked
package org.mashhuddle.service.record;

import org.jspecify.annotations.NullMarked;
