/// Actions and their histories as rows.
@NullMarked
package org.mashhuddle.store.actions;

import org.jspecify.annotations.NullMarked;
