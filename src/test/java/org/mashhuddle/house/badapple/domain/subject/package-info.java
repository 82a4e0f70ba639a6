/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.domain.subject;

import org.jspecify.annotations.NullMarked;
