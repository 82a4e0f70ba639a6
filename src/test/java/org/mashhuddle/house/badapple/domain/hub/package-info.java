/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.domain.hub;

import org.jspecify.annotations.NullMarked;
