/// Papers for readers beside the agencies that have something to do, each filtered before it is laid
/// out.
@NullMarked
package org.mashhuddle.domain.paper.reader;

import org.jspecify.annotations.NullMarked;
