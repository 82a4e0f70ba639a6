/// Kept libraries behind our own small types: bank holidays, and later phonetics and spelling.
@NullMarked
package org.mashhuddle.reference;

import org.jspecify.annotations.NullMarked;
