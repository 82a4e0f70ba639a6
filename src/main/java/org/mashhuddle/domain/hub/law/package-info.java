/// National law and guidance, each rule with its days, its source and the day on which it was checked.
@NullMarked
package org.mashhuddle.domain.hub.law;

import org.jspecify.annotations.NullMarked;
