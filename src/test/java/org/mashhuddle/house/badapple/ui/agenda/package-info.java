/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.ui.agenda;

import org.jspecify.annotations.NullMarked;
