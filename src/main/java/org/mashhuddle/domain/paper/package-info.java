/// Papers for one recipient, filtered before they are laid out.
@NullMarked
package org.mashhuddle.domain.paper;

import org.jspecify.annotations.NullMarked;
