/// The fixed tables of a quarter for readers outside, in which no small number is given away.
@NullMarked
package org.mashhuddle.domain.report.outside;

import org.jspecify.annotations.NullMarked;
