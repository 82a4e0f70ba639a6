/// The strict check of a signed file.
@NullMarked
package org.mashhuddle.document.check;

import org.jspecify.annotations.NullMarked;
