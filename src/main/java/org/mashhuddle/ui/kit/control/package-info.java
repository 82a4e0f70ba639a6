/// The small pieces every screen is built from.
@NullMarked
package org.mashhuddle.ui.kit.control;

import org.jspecify.annotations.NullMarked;
