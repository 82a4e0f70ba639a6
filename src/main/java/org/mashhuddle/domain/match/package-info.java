/// Whether two records are of one child: what agrees, what does not, and how sure that makes one.
@NullMarked
package org.mashhuddle.domain.match;

import org.jspecify.annotations.NullMarked;
