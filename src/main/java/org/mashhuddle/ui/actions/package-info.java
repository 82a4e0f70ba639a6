/// Actions: everything open across meetings, and what becomes of it.
@NullMarked
package org.mashhuddle.ui.actions;

import org.jspecify.annotations.NullMarked;
