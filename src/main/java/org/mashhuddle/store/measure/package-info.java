/// What was done to protect, as rows.
@NullMarked
package org.mashhuddle.store.measure;

import org.jspecify.annotations.NullMarked;
