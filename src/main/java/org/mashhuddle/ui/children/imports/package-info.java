/// What an extract would bring, and the taking of it.
@NullMarked
package org.mashhuddle.ui.children.imports;

import org.jspecify.annotations.NullMarked;
