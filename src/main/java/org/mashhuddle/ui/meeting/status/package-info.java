/// Where the room is and how the meeting goes.
@NullMarked
package org.mashhuddle.ui.meeting.status;

import org.jspecify.annotations.NullMarked;
