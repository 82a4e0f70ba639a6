/// What is remarked on in what a minute-taker types: spelling, and words that blame a child.
@NullMarked
package org.mashhuddle.ui.meeting.writing;

import org.jspecify.annotations.NullMarked;
