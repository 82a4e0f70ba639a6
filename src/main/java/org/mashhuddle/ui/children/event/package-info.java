/// What happened, as it is typed.
@NullMarked
package org.mashhuddle.ui.children.event;

import org.jspecify.annotations.NullMarked;
