/// Finding somebody as one types.
@NullMarked
package org.mashhuddle.ui.children.search;

import org.jspecify.annotations.NullMarked;
