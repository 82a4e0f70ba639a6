/// Style sheets, sizes of text, colours, and what this computer remembers of them.
@NullMarked
package org.mashhuddle.ui.kit.theme;

import org.jspecify.annotations.NullMarked;
