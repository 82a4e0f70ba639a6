/// The pages of a file on the screen.
@NullMarked
package org.mashhuddle.ui.kit.page;

import org.jspecify.annotations.NullMarked;
