/// Who chairs one item of a meeting.
@NullMarked
package org.mashhuddle.domain.meeting.chair;

import org.jspecify.annotations.NullMarked;
