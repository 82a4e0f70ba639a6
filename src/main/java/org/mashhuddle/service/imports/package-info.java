/// Extracts taken in: preview, plan, conflict, result.
@NullMarked
package org.mashhuddle.service.imports;

import org.jspecify.annotations.NullMarked;
