/// The second window, for the room and for sharing.
@NullMarked
package org.mashhuddle.ui.meeting.projector;

import org.jspecify.annotations.NullMarked;
