/// The agenda: items, sections, places, those left off, the facts it is proposed from.
@NullMarked
package org.mashhuddle.domain.agenda;

import org.jspecify.annotations.NullMarked;
