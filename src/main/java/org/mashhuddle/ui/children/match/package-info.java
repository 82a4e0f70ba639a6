/// Two records side by side that may be of one child.
@NullMarked
package org.mashhuddle.ui.children.match;

import org.jspecify.annotations.NullMarked;
