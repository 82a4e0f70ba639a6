/// The line that makes an action: words, marks, and when something is due as it is said.
@NullMarked
package org.mashhuddle.domain.quickline;

import org.jspecify.annotations.NullMarked;
