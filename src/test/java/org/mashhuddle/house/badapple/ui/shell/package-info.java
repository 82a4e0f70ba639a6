/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.ui.shell;

import org.jspecify.annotations.NullMarked;
