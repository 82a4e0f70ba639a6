/// What an extract would bring, and the taking of it.
@NullMarked
package org.mashhuddle.ui.agenda.imports;

import org.jspecify.annotations.NullMarked;
