/// The spreadsheet that an agency fills in before a meeting: written for it, read when it comes
/// back.
@NullMarked
package org.mashhuddle.exchange.returns;

import org.jspecify.annotations.NullMarked;
