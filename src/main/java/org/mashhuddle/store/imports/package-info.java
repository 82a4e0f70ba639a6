/// What came from which row of which source.
@NullMarked
package org.mashhuddle.store.imports;

import org.jspecify.annotations.NullMarked;
