/// Deliberate offenders: see `HouseTest`.
@NullMarked
package org.mashhuddle.house.badapple.ui.kit.form;

import org.jspecify.annotations.NullMarked;
