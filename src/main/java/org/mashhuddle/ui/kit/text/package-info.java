/// Words by key.
@NullMarked
package org.mashhuddle.ui.kit.text;

import org.jspecify.annotations.NullMarked;
