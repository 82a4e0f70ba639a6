/// What is written for the family of the child that is spoken of.
@NullMarked
package org.mashhuddle.ui.meeting.family;

import org.jspecify.annotations.NullMarked;
