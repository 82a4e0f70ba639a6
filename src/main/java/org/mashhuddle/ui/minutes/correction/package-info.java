/// Corrections to signed minutes: what is asked, what would change, what the chair answers.
@NullMarked
package org.mashhuddle.ui.minutes.correction;

import org.jspecify.annotations.NullMarked;
