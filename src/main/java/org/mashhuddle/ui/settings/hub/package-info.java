/// The hub’s days, lists, types of meeting, wording and audit trail.
@NullMarked
package org.mashhuddle.ui.settings.hub;

import org.jspecify.annotations.NullMarked;
