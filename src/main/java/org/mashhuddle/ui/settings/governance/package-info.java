/// Requests, breaches, retention and break-glass, as screens.
@NullMarked
package org.mashhuddle.ui.settings.governance;

import org.jspecify.annotations.NullMarked;
