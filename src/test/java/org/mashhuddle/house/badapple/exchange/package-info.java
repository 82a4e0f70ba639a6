/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.exchange;

import org.jspecify.annotations.NullMarked;
