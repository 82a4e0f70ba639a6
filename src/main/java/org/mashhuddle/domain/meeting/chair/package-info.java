/// Who chairs a meeting and its items, and who takes its minutes.
@NullMarked
package org.mashhuddle.domain.meeting.chair;

import org.jspecify.annotations.NullMarked;
