/// What stands on each kind of paper.
@NullMarked
package org.mashhuddle.document.layout;

import org.jspecify.annotations.NullMarked;
