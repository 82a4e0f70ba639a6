/// What the hub has to do today.
@NullMarked
package org.mashhuddle.service.today;

import org.jspecify.annotations.NullMarked;
