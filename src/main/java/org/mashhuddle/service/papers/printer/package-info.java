/// How pages reach a printer.
@NullMarked
package org.mashhuddle.service.papers.printer;

import org.jspecify.annotations.NullMarked;
