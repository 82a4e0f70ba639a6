/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.ui.kit;

import org.jspecify.annotations.NullMarked;
