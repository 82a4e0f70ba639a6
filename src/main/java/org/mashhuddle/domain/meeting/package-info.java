/// The agenda and the reasons on it, the meeting, who is in the room, and the discussion of each
/// item.
@NullMarked
package org.mashhuddle.domain.meeting;

import org.jspecify.annotations.NullMarked;
