/// What agencies returned before the meeting.
@NullMarked
package org.mashhuddle.ui.agenda.returns;

import org.jspecify.annotations.NullMarked;
