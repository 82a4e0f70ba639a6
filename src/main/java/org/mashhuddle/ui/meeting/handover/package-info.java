/// What is open in a meeting that goes on, for whoever takes its minutes over.
@NullMarked
package org.mashhuddle.ui.meeting.handover;

import org.jspecify.annotations.NullMarked;
