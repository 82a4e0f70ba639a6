/// How a child stands on a day: in education, with help, plans and the courts, and who leads.
@NullMarked
package org.mashhuddle.domain.standing;

import org.jspecify.annotations.NullMarked;
