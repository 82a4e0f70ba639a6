/// The agenda of a day: order, minutes, who is left off and why, versions, and the import that
/// feeds it.
@NullMarked
package org.mashhuddle.ui.agenda;

import org.jspecify.annotations.NullMarked;
