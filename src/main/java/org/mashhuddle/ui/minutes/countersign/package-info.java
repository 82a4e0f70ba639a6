/// The minute-taker's countersignature on the screen of signed minutes.
@NullMarked
package org.mashhuddle.ui.minutes.countersign;

import org.jspecify.annotations.NullMarked;
