/// The files of an extract, bounded before anything is made of them.
@NullMarked
package org.mashhuddle.exchange.ssd.file;

import org.jspecify.annotations.NullMarked;
