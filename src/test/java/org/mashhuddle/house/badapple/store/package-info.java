/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.store;

import org.jspecify.annotations.NullMarked;
