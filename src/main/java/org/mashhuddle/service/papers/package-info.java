/// Papers for one recipient: made, sealed, issued, recalled.
@NullMarked
package org.mashhuddle.service.papers;

import org.jspecify.annotations.NullMarked;
