/// The hub, its parties, its lists and its types of meeting as rows.
@NullMarked
package org.mashhuddle.store.hub;

import org.jspecify.annotations.NullMarked;
