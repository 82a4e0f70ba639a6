/// The law of a release, read from the file that comes with it.
@NullMarked
package org.mashhuddle.exchange.law;

import org.jspecify.annotations.NullMarked;
