/// The minutes of a meeting: the pages as they will be, what is missing, the signature, and what
/// was signed.
@NullMarked
package org.mashhuddle.ui.minutes;

import org.jspecify.annotations.NullMarked;
