/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.domain.party;

import org.jspecify.annotations.NullMarked;
