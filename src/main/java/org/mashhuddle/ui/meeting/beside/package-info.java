/// What stands beside the form: facts, attendance, what can wait, clocks.
@NullMarked
package org.mashhuddle.ui.meeting.beside;

import org.jspecify.annotations.NullMarked;
