/// The quick line and the actions of an item.
@NullMarked
package org.mashhuddle.ui.meeting.actions;

import org.jspecify.annotations.NullMarked;
