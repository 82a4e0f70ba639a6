/// The user guide in the window: its pages, what they hold, where a word stands, and the keys of a screen.
@NullMarked
package org.mashhuddle.ui.guide;

import org.jspecify.annotations.NullMarked;
