/// What is owed to the people whom the hub holds something about: requests, breaches, how long records are kept, and
/// break-glass.
@NullMarked
package org.mashhuddle.domain.governance;

import org.jspecify.annotations.NullMarked;
