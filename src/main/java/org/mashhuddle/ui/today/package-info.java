/// Today: the meeting, what runs out, who is missing, what is due, what is not finished.
@NullMarked
package org.mashhuddle.ui.today;

import org.jspecify.annotations.NullMarked;
