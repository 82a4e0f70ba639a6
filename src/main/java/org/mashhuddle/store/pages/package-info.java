/// The database file in pages that are sealed, as H2 sees it and as it lies on the disk.
@NullMarked
package org.mashhuddle.store.pages;

import org.jspecify.annotations.NullMarked;
