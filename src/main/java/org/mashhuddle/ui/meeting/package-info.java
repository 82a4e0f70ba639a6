/// The meeting itself: what is typed while people speak, who is here, and the close.
@NullMarked
package org.mashhuddle.ui.meeting;

import org.jspecify.annotations.NullMarked;
