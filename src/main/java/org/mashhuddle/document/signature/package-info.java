/// Marks, fields and signatures of a file.
@NullMarked
package org.mashhuddle.document.signature;

import org.jspecify.annotations.NullMarked;
