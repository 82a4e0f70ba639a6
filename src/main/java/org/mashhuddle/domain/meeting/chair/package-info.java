/// Who chairs a meeting, and its items.
@NullMarked
package org.mashhuddle.domain.meeting.chair;

import org.jspecify.annotations.NullMarked;
