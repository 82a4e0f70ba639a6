/// Proposing an agenda: who belongs on it, in what order, who comes back, what rules leave off.
@NullMarked
package org.mashhuddle.domain.proposal;

import org.jspecify.annotations.NullMarked;
