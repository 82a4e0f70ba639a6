/// Reports: numbers over what the hub has recorded, each with the rows that it was counted from.
@NullMarked
package org.mashhuddle.domain.report;

import org.jspecify.annotations.NullMarked;
