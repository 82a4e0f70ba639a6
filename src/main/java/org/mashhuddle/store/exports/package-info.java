/// The register of files of data, and every row of every table for the way out.
@NullMarked
package org.mashhuddle.store.exports;

import org.jspecify.annotations.NullMarked;
