/// What agencies send before a meeting.
@NullMarked
package org.mashhuddle.service.returns;

import org.jspecify.annotations.NullMarked;
