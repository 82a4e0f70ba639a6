/// A line of the agenda, and what every pane of the screen needs.
@NullMarked
package org.mashhuddle.ui.agenda.row;

import org.jspecify.annotations.NullMarked;
