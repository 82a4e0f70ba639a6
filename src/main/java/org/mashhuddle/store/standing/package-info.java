/// How children stand, as rows.
@NullMarked
package org.mashhuddle.store.standing;

import org.jspecify.annotations.NullMarked;
