/// The people and places a meeting is about, and what identifies them: the child, the person of
/// concern, the place.
@NullMarked
package org.mashhuddle.domain.subject;

import org.jspecify.annotations.NullMarked;
