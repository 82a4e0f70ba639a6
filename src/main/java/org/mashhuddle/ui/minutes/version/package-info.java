/// The signed versions of minutes: which there are, the pages of any of them, and what replaced it.
@NullMarked
package org.mashhuddle.ui.minutes.version;

import org.jspecify.annotations.NullMarked;
