/// The agencies in the room, their people, and the users of the program.
@NullMarked
package org.mashhuddle.domain.party;

import org.jspecify.annotations.NullMarked;
