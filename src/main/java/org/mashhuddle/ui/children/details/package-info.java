/// The form of a child, a person of concern or a place.
@NullMarked
package org.mashhuddle.ui.children.details;

import org.jspecify.annotations.NullMarked;
