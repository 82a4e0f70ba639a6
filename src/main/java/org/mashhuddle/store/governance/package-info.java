/// Rows of requests, breaches, retention and break-glass.
@NullMarked
package org.mashhuddle.store.governance;

import org.jspecify.annotations.NullMarked;
