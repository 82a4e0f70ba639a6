/// Actions across meetings.
@NullMarked
package org.mashhuddle.service.actions;

import org.jspecify.annotations.NullMarked;
