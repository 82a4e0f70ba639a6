/// PDF only here: the printed pages, their signatures and seals, and the strict check of a file.
@NullMarked
package org.mashhuddle.document;

import org.jspecify.annotations.NullMarked;
