/// What reports are counted from, as flat rows without names or words.
@NullMarked
package org.mashhuddle.store.reports;

import org.jspecify.annotations.NullMarked;
