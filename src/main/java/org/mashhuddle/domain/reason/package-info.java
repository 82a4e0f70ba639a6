/// Why a subject is on an agenda, with the facts that say so.
@NullMarked
package org.mashhuddle.domain.reason;

import org.jspecify.annotations.NullMarked;
