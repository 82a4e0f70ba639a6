/// The files that are attached to the item one writes in.
@NullMarked
package org.mashhuddle.ui.meeting.attachment;

import org.jspecify.annotations.NullMarked;
