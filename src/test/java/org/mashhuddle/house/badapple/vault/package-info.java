/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.vault;

import org.jspecify.annotations.NullMarked;
