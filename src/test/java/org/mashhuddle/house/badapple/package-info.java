/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple;

import org.jspecify.annotations.NullMarked;
