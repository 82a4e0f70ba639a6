/// Reports as files for spreadsheet programs.
@NullMarked
package org.mashhuddle.exchange.reports;

import org.jspecify.annotations.NullMarked;
