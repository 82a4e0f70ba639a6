/// What the room sees on its screen, how much time an item has left, and when who was there.
@NullMarked
package org.mashhuddle.domain.meeting.room;

import org.jspecify.annotations.NullMarked;
