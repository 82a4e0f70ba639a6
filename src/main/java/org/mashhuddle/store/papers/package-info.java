/// The issue register.
@NullMarked
package org.mashhuddle.store.papers;

import org.jspecify.annotations.NullMarked;
