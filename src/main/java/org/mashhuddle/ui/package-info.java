/// The window.
@NullMarked
package org.mashhuddle.ui;

import org.jspecify.annotations.NullMarked;
