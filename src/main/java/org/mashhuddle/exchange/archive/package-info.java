/// The outer form of files that come from outside packed, judged before a library opens them.
@NullMarked
package org.mashhuddle.exchange.archive;

import org.jspecify.annotations.NullMarked;
