/// An opened record in words.
@NullMarked
package org.mashhuddle.ui.children.words;

import org.jspecify.annotations.NullMarked;
