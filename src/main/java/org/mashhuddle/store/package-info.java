/// The record on disk: jOOQ, H2 and Flyway are known here and nowhere else.
@NullMarked
package org.mashhuddle.store;

import org.jspecify.annotations.NullMarked;
