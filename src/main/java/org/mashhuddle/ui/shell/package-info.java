/// The window: rail, header, status bar, and the one switch that knows every screen.
@NullMarked
package org.mashhuddle.ui.shell;

import org.jspecify.annotations.NullMarked;
