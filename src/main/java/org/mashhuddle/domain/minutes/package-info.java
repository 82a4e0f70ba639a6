/// The record of a meeting in sections, the manifest that is signed, and the minutes for
/// circulation.
@NullMarked
package org.mashhuddle.domain.minutes;

import org.jspecify.annotations.NullMarked;
