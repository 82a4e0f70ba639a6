/// The printed page: fonts, letters, line ends, the renderer.
@NullMarked
package org.mashhuddle.document.page;

import org.jspecify.annotations.NullMarked;
