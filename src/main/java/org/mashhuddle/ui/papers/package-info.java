/// Papers: what is due to whom, one at a time, and the issue register.
@NullMarked
package org.mashhuddle.ui.papers;

import org.jspecify.annotations.NullMarked;
