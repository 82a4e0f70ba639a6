/// The discussion of one item while it is typed: its editor, its drafts, what two people changed at once.
@NullMarked
package org.mashhuddle.ui.meeting.discussion;

import org.jspecify.annotations.NullMarked;
