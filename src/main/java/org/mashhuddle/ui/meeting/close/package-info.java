/// The close: the actions read back, the gaps.
@NullMarked
package org.mashhuddle.ui.meeting.close;

import org.jspecify.annotations.NullMarked;
