/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.domain.access;

import org.jspecify.annotations.NullMarked;
