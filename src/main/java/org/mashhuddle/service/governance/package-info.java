/// Requests, breaches, retention and break-glass: the verbs.
@NullMarked
package org.mashhuddle.service.governance;

import org.jspecify.annotations.NullMarked;
