/// Signed minutes and the sections of their record.
@NullMarked
package org.mashhuddle.store.minutes;

import org.jspecify.annotations.NullMarked;
