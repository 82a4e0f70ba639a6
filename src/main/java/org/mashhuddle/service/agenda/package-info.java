/// The agenda of a day: proposed, ordered, frozen; triage; a meeting read whole.
@NullMarked
package org.mashhuddle.service.agenda;

import org.jspecify.annotations.NullMarked;
