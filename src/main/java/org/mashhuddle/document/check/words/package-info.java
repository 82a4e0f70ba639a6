/// Reads what the pages of a signed file draw, letter by letter, and holds the data of minutes against it.
@NullMarked
package org.mashhuddle.document.check.words;

import org.jspecify.annotations.NullMarked;
