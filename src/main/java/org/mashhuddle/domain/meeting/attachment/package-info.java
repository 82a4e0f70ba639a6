/// Files that are attached to an item of a meeting.
@NullMarked
package org.mashhuddle.domain.meeting.attachment;

import org.jspecify.annotations.NullMarked;
