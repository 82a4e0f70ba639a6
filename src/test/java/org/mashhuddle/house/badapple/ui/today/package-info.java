/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.ui.today;

import org.jspecify.annotations.NullMarked;
